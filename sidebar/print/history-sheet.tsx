// What happened to a district, the newest first: values that changed, and acts with their reasons.
import type { DistrictHistory } from '../../src/contract/calls';
import { shortMoment } from '../../src/domain/day';
import { grouped } from '../../src/messages/numbers';
import { DISTRICT_PAPER, HISTORY_PAPER } from '../../src/messages/print';

export function HistorySheet({ facts }: { facts: DistrictHistory }) {
  const { round, district, province, lines } = facts;
  return (
    <article class="paper paper--wide">
      <h1>{HISTORY_PAPER.title}</h1>
      <p class="paper__sub">{DISTRICT_PAPER.place(district, province, round.year)}</p>
      <p>{lines.length === 0 ? HISTORY_PAPER.none : HISTORY_PAPER.order}</p>
      {lines.length === 0 ? null : (
        <table class="paper__table">
          <thead>
            <tr>
              <th scope="col">{HISTORY_PAPER.at}</th>
              <th scope="col">{HISTORY_PAPER.what}</th>
              <th scope="col">{HISTORY_PAPER.before}</th>
              <th scope="col">{HISTORY_PAPER.after}</th>
              <th scope="col">{HISTORY_PAPER.by}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <td>{shortMoment(line.at)}</td>
                <th scope="row">{whatOf(line)}</th>
                {line.act === '' ? <td>{valueWords(line.before)}</td> : null}
                <td colSpan={line.act === '' ? 1 : 2}>{line.act === '' ? valueWords(line.after) : line.after}</td>
                <td>{line.by || (line.act === '' ? HISTORY_PAPER.inGrid : HISTORY_PAPER.seen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="paper__fine">
        <span>{DISTRICT_PAPER.printed(round.now)}</span>
      </p>
    </article>
  );
}

function whatOf({ act, area, item, name }: DistrictHistory['lines'][number]): string {
  if (act !== '') return act;
  return item === '' ? HISTORY_PAPER.note(area) : `${item} ${name}`;
}

function valueWords(text: string): string {
  if (text === '') return HISTORY_PAPER.blank;
  return /^\d+$/.test(text) ? grouped(Number(text)) : text;
}
