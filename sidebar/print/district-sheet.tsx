// One district on paper: every item with its code, the hours of each area, who and when, and lines to sign on.
import type { AreaTotal, AreaView, DistrictPaper, DistrictView, ItemView } from '../../src/contract/calls';
import { isConfirmed } from '../../src/domain/confirmation';
import { areaProgress, districtProgress } from '../../src/domain/progress';
import { grouped, hoursOf } from '../../src/messages/numbers';
import { DISTRICT_PAPER, shortSeal } from '../../src/messages/print';
import { UNOFFICIAL } from '../../src/messages/sidebar';
import { CONFIRMATION_WORDS } from '../../src/messages/states';
import { GuideCode } from '../shared/components/guide-code';

export function DistrictSheet({ facts, empty }: { facts: DistrictPaper; empty: boolean }) {
  const { round, district, areas, seal } = facts;
  const progress = districtProgress(district.areas.map(progressOf));
  const minutes = areas.reduce((sum, area) => sum + area.minutes, 0);
  return (
    <article class="paper">
      <GuideCode guideUrl={round.guideUrl} at={empty ? 'recorder-area' : 'check'} />
      <h1>{DISTRICT_PAPER.title}</h1>
      <p class="paper__sub">{DISTRICT_PAPER.place(district.name, district.province, round.year)}</p>
      <p class="paper__sub">{DISTRICT_PAPER.period(round.dataFrom, round.dataUntil)}</p>
      <div class="paper__line">
        <p>{round.catalogueOfficial ? '' : UNOFFICIAL}</p>
        <Mark district={district} seal={seal} empty={empty} />
      </div>
      <table class={empty ? 'paper__table paper__table--empty' : 'paper__table'}>
        <thead>
          <tr>
            <th scope="col">{DISTRICT_PAPER.code}</th>
            <th scope="col">{DISTRICT_PAPER.item}</th>
            <th scope="col">{DISTRICT_PAPER.unit}</th>
            <th scope="col">{DISTRICT_PAPER.lastYear(round.year - 1)}</th>
            <th scope="col">{DISTRICT_PAPER.volume(round.year)}</th>
            <th scope="col">{DISTRICT_PAPER.remark}</th>
          </tr>
        </thead>
        {district.areas.map((area, at) => (
          <AreaRows key={area.number} area={area} total={areas[at]} empty={empty} />
        ))}
        {empty ? null : (
          <tbody>
            <tr class="paper__group">
              <th scope="row" colSpan={6}>
                {DISTRICT_PAPER.total(progress.filled, progress.total, hoursOf(minutes))}
              </th>
            </tr>
          </tbody>
        )}
      </table>
      {empty ? null : <Saves district={district} />}
      <div class="paper__signs">
        {[DISTRICT_PAPER.recorder, DISTRICT_PAPER.checker, round.directorTitle].map((role) => (
          <div key={role}>
            <p>
              {DISTRICT_PAPER.sign} {DISTRICT_PAPER.dots}
            </p>
            <p>{DISTRICT_PAPER.name}</p>
            <p>{role}</p>
            <p>{DISTRICT_PAPER.date}</p>
          </div>
        ))}
      </div>
      <p class="paper__fine">
        <span>{DISTRICT_PAPER.printed(round.now)}</span>
        <span>{seal === null || empty ? '' : DISTRICT_PAPER.seal(shortSeal(seal))}</span>
      </p>
    </article>
  );
}

/** Draft until it is confirmed, and again when anything differs from what was confirmed. */
function Mark({ district, seal, empty }: { district: DistrictView; seal: string | null; empty: boolean }) {
  if (empty) return <p class="paper__mark">{DISTRICT_PAPER.emptyForm}</p>;
  if (seal !== null) {
    const proven = district.confirmation.state !== 'confirmed-unproven';
    return (
      <p class="paper__mark">
        {proven ? DISTRICT_PAPER.confirmed : CONFIRMATION_WORDS['confirmed-unproven']} ·{' '}
        {DISTRICT_PAPER.seal(shortSeal(seal))}
      </p>
    );
  }
  return (
    <p class="paper__mark">
      {DISTRICT_PAPER.draft} · {CONFIRMATION_WORDS[district.confirmation.state]}
    </p>
  );
}

function AreaRows({ area, total, empty }: { area: AreaView; total: AreaTotal | undefined; empty: boolean }) {
  const { filled, total: items } = progressOf(area);
  return (
    <tbody>
      <tr class="paper__group">
        <th scope="rowgroup" colSpan={6}>
          {DISTRICT_PAPER.area(area.number, area.name)}
          {empty || !total ? '' : ` · ${DISTRICT_PAPER.areaTotal(filled, items, hoursOf(total.minutes))}`}
        </th>
      </tr>
      {area.items.map((item) => (
        <tr key={item.code}>
          <td class="r">{item.code}</td>
          <th scope="row">{item.name}</th>
          <td>{item.unit}</td>
          <td class="r">{item.lastYear === null ? '' : grouped(item.lastYear)}</td>
          <td class="r">{empty ? '' : volumeWords(item)}</td>
          <td>{empty ? '' : item.reason}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Saves({ district }: { district: DistrictView }) {
  const { confirmation, areas } = district;
  const last = areas.reduce<{ at: number; by: string } | null>((latest, { savedAt, savedBy }) => {
    return savedAt !== null && (latest === null || savedAt > latest.at) ? { at: savedAt, by: savedBy } : latest;
  }, null);
  const confirmed = isConfirmed(confirmation.state);
  return (
    <div class="paper__line">
      <p>{last ? DISTRICT_PAPER.saved(last.at, last.by) : DISTRICT_PAPER.neverSaved}</p>
      <p>{confirmed ? DISTRICT_PAPER.confirmedBy(confirmation.at, confirmation.by) : ''}</p>
    </div>
  );
}

function progressOf(area: AreaView) {
  return areaProgress(
    area.number,
    area.items.map(({ volume }) => volume),
  );
}

function volumeWords({ volume }: ItemView): string {
  if (volume.kind === 'blank') return '';
  if (volume.kind === 'invalid') return `“${volume.text}” ${DISTRICT_PAPER.suspect}`;
  return volume.suspect === null ? grouped(volume.value) : `${grouped(volume.value)} ${DISTRICT_PAPER.suspect}`;
}
