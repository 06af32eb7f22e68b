// The annex of the letter on one sheet of A4: 76 provinces in two blocks, counts, notes, and the code of the guide.
import type { EditionPaper } from '../../src/contract/hq-calls';
import type { EditionLayout } from '../../src/domain/edition';
import { type ConfirmingState, nationalFrom, type ProvinceStanding } from '../../src/domain/national';
import type { ProvinceState } from '../../src/domain/progress';
import { ANNEX } from '../../src/messages/editions';
import {
  CONFIRMING_WORDS,
  confirmedDistrictsText,
  confirmingCounts,
  recordingCounts,
  STATUS_HEADINGS,
  UNSEEN_WORD,
  unreadText,
  updatedText,
} from '../../src/messages/national';
import { PROVINCE_WORDS } from '../../src/messages/workbook';
import { QrCode } from '../shared/components/qr-code';
import { Sign, type SignName } from '../shared/signs';

const SIGNS: { [state in ProvinceState | ConfirmingState | 'unseen']: SignName } = {
  complete: 'ok',
  partial: 'part',
  none: 'none',
  all: 'conf',
  some: 'part',
  unseen: 'bad',
};
const LEFT_BLOCK = 38;

export function AnnexSheet({ paper }: { paper: EditionPaper }) {
  const { edition, title, subtitle, now, unit, phone, coordinators } = paper;
  const { layout, provinces } = edition;
  const national = nationalFrom(provinces);
  const counts = layout === 'recording' ? recordingCounts(national) : confirmingCounts(national);
  const blocks = [provinces.slice(0, LEFT_BLOCK), provinces.slice(LEFT_BLOCK)];
  return (
    <article class="paper annex">
      <h1>{title}</h1>
      <p class="paper__sub">{subtitle}</p>
      <p class="paper__line">
        <b>{updatedText(edition.at)}</b>
        <span>{ANNEX.number(edition.number)}</span>
      </p>
      <div class="annex__cols">
        {blocks.map((block, index) =>
          block.length === 0 ? null : <Provinces key={index} layout={layout} standings={block} />,
        )}
      </div>
      <div class="annex__end">
        <ul class="annex__counts">
          {counts.map(({ sign, count, words }) => (
            <li key={words}>
              <b>{count}</b>
              <Sign of={SIGNS[sign]} size={14} />
              <span>{words}</span>
            </li>
          ))}
          <li class="sum">
            <b>{provinces.length}</b>
            <i />
            <span>{ANNEX.total}</span>
          </li>
        </ul>
        <div class="annex__notes">
          <b>{ANNEX.notes}</b>
          {edition.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {layout === 'confirming' ? <p>{confirmedDistrictsText(national)}</p> : null}
        </div>
        <Guide paper={paper} />
      </div>
      <p class="annex__fine">
        <span>{ANNEX.contact(unit, phone, coordinators)}</span>
        <span>{ANNEX.printed(now)}</span>
      </p>
    </article>
  );
}

function Provinces({ layout, standings }: { layout: EditionLayout; standings: readonly ProvinceStanding[] }) {
  return (
    <table class="annex__table">
      <thead>
        <tr>
          {STATUS_HEADINGS[layout].map((heading) => (
            <th scope="col" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => {
          const { province, complete, confirmed, districts, unreadSince } = standing;
          const { state, words } = stateOf(layout, standing);
          return (
            <tr key={province.code} data-state={state}>
              <td class="n">{province.order}</td>
              <th scope="row">{province.name}</th>
              <td class="n">
                {layout === 'recording' ? complete : confirmed}/{districts}
              </td>
              <td>
                <span>
                  <Sign of={SIGNS[state]} size={13} />
                  {words}
                </span>
                {state === 'unseen' || unreadSince === null ? null : <small>{unreadText(unreadSince)}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function stateOf(layout: EditionLayout, { state, confirming }: ProvinceStanding) {
  if (state === null) return { state: 'unseen' as const, words: UNSEEN_WORD };
  return layout === 'recording'
    ? { state, words: PROVINCE_WORDS[state] }
    : { state: confirming, words: CONFIRMING_WORDS[confirming] };
}

function Guide({ paper: { guideUrl, guidePages } }: { paper: EditionPaper }) {
  if (guideUrl === '') return <div />;
  return (
    <div class="annex__guide">
      <QrCode text={guideUrl} label={ANNEX.guide} side={95} />
      <p>{ANNEX.guide}</p>
      {guidePages ? (
        <>
          <p>{ANNEX.checking}</p>
          <p>{ANNEX.pages(guidePages.from, guidePages.to)}</p>
        </>
      ) : null}
    </div>
  );
}
