// A Thai name that breaks between its phrases.
import { Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Phrase, phrasesOf } from '../thai-phrases';

export function Phrases({ text }: { text: string }) {
  const phrases = useMemo(() => phrasesOf(text), [text]);
  if (phrases.length === 1 && phrases[0]) return <Pieces phrase={phrases[0]} />;
  return (
    <>
      {phrases.map((phrase, at) => (
        <Fragment key={at}>
          <span class="ph">
            <Pieces phrase={phrase} />
          </span>
          {phrase.spaceAfter ? ' ' : null}
        </Fragment>
      ))}
    </>
  );
}

function Pieces({ phrase }: { phrase: Phrase }) {
  return (
    <>
      {phrase.pieces.map((piece, at) => (
        <span key={at} class="nowrap">
          {piece}
        </span>
      ))}
    </>
  );
}
