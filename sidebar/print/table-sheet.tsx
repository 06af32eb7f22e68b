// Every item of a district in one wide table: now, last year, the change, the province's middle, and the clerk's reasons.
import type { AreaView, ItemView, Review } from '../../src/contract/calls';
import { jumpRatio } from '../../src/domain/jump';
import { isLink } from '../../src/domain/note';
import { changeText, grouped, hoursOf } from '../../src/messages/numbers';
import { DISTRICT_PAPER } from '../../src/messages/print';
import { ITEM, REVIEW_TABLE } from '../../src/messages/review';
import { UNOFFICIAL } from '../../src/messages/sidebar';
import { CONFIRMATION_WORDS } from '../../src/messages/states';

export function TableSheet({ review }: { review: Review }) {
  const { round, district, areas, row } = review;
  return (
    <article class="paper paper--wide">
      <h1>{REVIEW_TABLE.title(district.name)}</h1>
      <p class="paper__sub">{DISTRICT_PAPER.place(district.name, district.province, round.year)}</p>
      <div class="paper__line">
        <p>{round.catalogueOfficial ? '' : UNOFFICIAL}</p>
        <p class="paper__mark">{CONFIRMATION_WORDS[row.confirmation.state]}</p>
      </div>
      <table class="paper__table">
        <thead>
          <tr>
            <th scope="col">{DISTRICT_PAPER.code}</th>
            <th scope="col">{DISTRICT_PAPER.item}</th>
            <th scope="col">{DISTRICT_PAPER.unit}</th>
            <th scope="col">{DISTRICT_PAPER.volume(round.year)}</th>
            <th scope="col">{DISTRICT_PAPER.lastYear(round.year - 1)}</th>
            <th scope="col">{REVIEW_TABLE.change}</th>
            <th scope="col">{REVIEW_TABLE.median}</th>
            <th scope="col">{REVIEW_TABLE.reason}</th>
          </tr>
        </thead>
        {district.areas.map((area, at) => (
          <tbody key={area.number}>
            <tr class="paper__group">
              <th scope="rowgroup" colSpan={8}>
                {DISTRICT_PAPER.area(area.number, area.name)} · {REVIEW_TABLE.hours(hoursOf(areas[at]?.minutes ?? 0))}
              </th>
            </tr>
            {rowsOf(area, review)}
          </tbody>
        ))}
      </table>
    </article>
  );
}

function rowsOf(area: AreaView, { round, medians }: Review) {
  return area.items.map((item) => {
    const { volume, lastYear } = item;
    const value = volume.kind === 'recorded' ? volume.value : null;
    const jump = value === null ? null : jumpRatio(value, lastYear, round.jumpLimits);
    const median = medians[item.code];
    return (
      <tr key={item.code} class={oddnessOf(item)}>
        <td>{item.code}</td>
        <th scope="row">{item.name}</th>
        <td>{item.unit}</td>
        <td class="r">{volumeWords(item)}</td>
        <td class="r">{lastYear === null ? '' : grouped(lastYear)}</td>
        <td class="r">
          {value === null || lastYear === null ? '' : changeText(value, lastYear)}
          {jump === null ? null : <b> {REVIEW_TABLE.jump}</b>}
        </td>
        <td class="r">{median === undefined ? '' : grouped(median)}</td>
        <td>
          {item.reason}{' '}
          {isLink(item.link) ? (
            <a href={item.link} target="_blank" rel="noreferrer noopener">
              {REVIEW_TABLE.evidence(item.code)}
            </a>
          ) : null}
        </td>
      </tr>
    );
  });
}

/** Blank, zero and what must be looked at stand apart by a word, and by the ground behind it. */
function volumeWords({ volume }: ItemView): string {
  if (volume.kind === 'blank') return ITEM.blank;
  if (volume.kind === 'invalid') return ITEM.invalid(volume.text);
  if (volume.suspect !== null) return `${grouped(volume.value)} ${ITEM.suspect}`;
  return volume.value === 0 ? ITEM.zero : grouped(volume.value);
}

function oddnessOf({ volume }: ItemView): string {
  if (volume.kind === 'blank') return 'odd odd--blank';
  if (volume.kind === 'invalid' || volume.suspect !== null) return 'odd odd--bad';
  return volume.value === 0 ? 'odd odd--zero' : '';
}
