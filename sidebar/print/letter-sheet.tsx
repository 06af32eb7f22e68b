// The province's stamped letter on A4, every part of which is edited in place before it is printed.
import { useMemo } from 'preact/hooks';
import type { Overview } from '../../src/contract/calls';
import { missingAreas, missingItems } from '../../src/domain/chasing';
import { LETTER, type Letter, letterOf } from '../../src/messages/letter';
import { GuideCode } from '../shared/components/guide-code';
import { lateDistricts } from '../shared/late-districts';
import { Editable } from '../shared/print/editable';

export function LetterSheet({ overview }: { overview: Overview }) {
  const letter = useMemo(() => letterFrom(overview), [overview]);
  const { parts } = LETTER;
  return (
    <article class="paper letter">
      <h1 class="sr noprint">{LETTER.title}</h1>
      <p class="noprint letter__hint">{LETTER.hint}</p>
      <Editable label={LETTER.editable(parts.speed)} text={letter.speed} look="letter__speed" />
      <p class="letter__emblem" aria-hidden="true">
        <span class="noprint">{LETTER.emblem}</span>
      </p>
      <Editable label={LETTER.editable(parts.number)} text={letter.number} />
      <Editable label={LETTER.editable(parts.to)} text={letter.to} />
      {letter.paragraphs.map((text, at) => (
        <Editable key={at} label={LETTER.editable(`${parts.text} ${at + 1}`)} text={text} look="letter__text" />
      ))}
      <div class="letter__end">
        <Editable label={LETTER.editable(parts.office)} text={letter.office} />
        <p class="letter__stamp noprint">{LETTER.stamp}</p>
        <Editable label={LETTER.editable(parts.date)} text={letter.date} />
      </div>
      <div class="letter__foot">
        <Editable label={LETTER.editable(parts.contact)} text={letter.contact} />
        <GuideCode guideUrl={overview.round.guideUrl} at="recorder-home" />
      </div>
      <section class="letter__annex">
        <h2>{letter.annexTitle}</h2>
        <table class="paper__table">
          <thead>
            <tr>
              {LETTER.headings.map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letter.rows.map((row) => (
              <tr key={row.number}>
                <td>{row.number}</td>
                <th scope="row">{row.name}</th>
                <td>{row.areas}</td>
                <td>{row.state}</td>
                <td>{row.recorder}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
  );
}

function letterFrom(overview: Overview): Letter {
  const { round, recording, districts, province, areas } = overview;
  const late = lateDistricts(overview);
  return letterOf({
    province: province.name,
    unit: round.unit,
    year: round.year,
    areas: areas.length,
    recordFrom: recording.from,
    recordUntil: recording.until,
    originalUntil: recording.original,
    now: round.now,
    late: late.map((row) => ({
      name: row.name,
      areas: missingAreas(row.areas).map(({ area }) => area),
      missing: missingItems(row.areas),
      recorder: row.recorder,
    })),
    everyone: late.length === districts.length,
  });
}
