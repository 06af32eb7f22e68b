// HQ's letter to the governors on A4, in the order of an outgoing letter; every part is edited in place before printing.
import type { GovernorsLetter } from '../../src/contract/hq-calls';
import type { LetterPart } from '../../src/domain/letter-parts';
import { GOVERNORS_LETTER, LETTER_BUTTON, LETTER_PART_NAMES } from '../../src/messages/governors-letter';
import { Editable } from '../shared/print/editable';

/** Above and below the emblem, then the text, then who signs and whose matter it is. */
const TEXT: readonly LetterPart[] = ['cause', 'purpose', 'ask1', 'ask2', 'closing'];
const HEAD: readonly LetterPart[] = ['subject', 'to', 'reference', 'enclosure'];

export function GovernorsSheet({ letter: { parts, unknown, annex } }: { letter: GovernorsLetter }) {
  const part = (key: LetterPart, look = '') =>
    parts[key] === '' ? null : (
      <Editable key={key} label={GOVERNORS_LETTER.editable(LETTER_PART_NAMES[key])} text={parts[key]} look={look} />
    );
  return (
    <article class="paper governors">
      <h1 class="sr noprint">{LETTER_BUTTON.open}</h1>
      <p class="noprint letter__hint">{GOVERNORS_LETTER.hint}</p>
      {unknown.length === 0 ? null : (
        <p class="noprint letter__warn" role="alert">
          {GOVERNORS_LETTER.unknown(unknown)}
        </p>
      )}
      {annex ? null : <p class="noprint letter__warn">{GOVERNORS_LETTER.noAnnex}</p>}
      <div class="governors__top">
        <div>
          {part('speed', 'letter__speed')}
          <div class="governors__number">{part('number')}</div>
        </div>
        <p class="letter__emblem" aria-hidden="true">
          <span class="noprint">{GOVERNORS_LETTER.emblem}</span>
        </p>
        <div class="governors__office">{part('office')}</div>
      </div>
      {part('date', 'governors__date')}
      {HEAD.map((key) => part(key, 'governors__head'))}
      {TEXT.map((key) => part(key, 'letter__text'))}
      <div class="letter__end governors__end">
        {part('farewell')}
        {part('signer', 'governors__signer')}
      </div>
      {part('contact', 'governors__contact')}
    </article>
  );
}
