// Numbers from a spreadsheet: pasted, looked at line by line, then taken over wholly or not at all.
import { useState } from 'preact/hooks';
import type { DistrictView } from '../../src/contract/calls';
import { matchPasted, type PastedLine } from '../../src/domain/pasted';
import { plainNumber, readVolume } from '../../src/domain/volume';
import { grouped } from '../../src/messages/numbers';
import { PASTE, pastedProblemText } from '../../src/messages/paste';
import { districtName } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { Button } from '../shared/components/buttons';
import { InnerHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Sign, type SignName } from '../shared/signs';
import type { Forms } from './forms';
import { pasteTargets, takeOver } from './paste-targets';

type PasteScreenProps = { district: DistrictView; forms: Forms; first: string; text: string; onBack: () => void };

/** Above what a form of this size could need; the page stays quick. */
const MAX_TEXT = 100_000;

const SIGNS: { [verdict in PastedLine['verdict']]: SignName } = {
  new: 'ok',
  changed: 'warn',
  unchanged: 'ok',
  blank: 'none',
  refused: 'wrong',
};
const TONES: { [verdict in PastedLine['verdict']]: string } = {
  new: 'ok',
  changed: 'warn',
  unchanged: 'plain',
  blank: 'plain',
  refused: 'bad',
};

export function PasteScreen({ district, forms, first, text: pasted, onBack }: PasteScreenProps) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const [text, setText] = useState(pasted);
  const targets = pasteTargets(district, forms);
  const lines = text.trim() === '' ? [] : matchPasted(text, targets, first);
  const count = (verdict: PastedLine['verdict']) => lines.filter((line) => line.verdict === verdict).length;
  const toSave = count('new') + count('changed');
  const refused = count('refused');
  const ready = toSave > 0 && refused === 0;
  const name = (code: string | null) => targets.find((target) => target.code === code)?.name ?? '';
  const verdicts: PastedLine['verdict'][] = ['refused', 'new', 'changed', 'unchanged', 'blank'];
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {PASTE.title}
            </h1>
          }
          sub={districtName(district.name)}
          help="recorder-paste"
          back={{ label: PASTE.back, onPress: onBack }}
        />
      }
      foot={
        <>
          <p class="foot__note num" id="paste-counts" role="status">
            {lines.length === 0
              ? PASTE.waiting
              : verdicts
                  .filter((verdict) => count(verdict) > 0)
                  .map((verdict) => `${PASTE.counts[verdict]} ${count(verdict)}`)
                  .join(' · ')}
          </p>
          <Button
            wide
            off={!ready}
            describedBy="paste-counts"
            onPress={() => {
              takeOver(district, forms, lines);
              onBack();
            }}
          >
            {toSave === 0 && lines.length > 0 ? PASTE.nothing : PASTE.save(toSave)}
          </Button>
        </>
      }
    >
      <section class="pad pastebox">
        <label class="label" for="paste">
          {PASTE.box}
        </label>
        <textarea
          id="paste"
          class="text"
          rows={3}
          value={text}
          maxLength={MAX_TEXT}
          aria-describedby="paste-help"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="help" id="paste-help">
          {PASTE.help} {PASTE.startsAt(`${first} ${name(first)}`)}
        </p>
      </section>
      {refused > 0 ? (
        <Banner tone="bad" role="alert" title={PASTE.refusedTitle(refused)}>
          <p>{PASTE.refusedText}</p>
        </Banner>
      ) : null}
      {lines.length > 0 ? (
        <section class="pad" aria-label={PASTE.preview}>
          <ul class="pasted">
            {lines.map((line) => (
              <Line key={line.line} line={line} name={name(line.code)} />
            ))}
          </ul>
        </section>
      ) : null}
    </Shell>
  );
}

function Line({ line, name }: { line: PastedLine; name: string }) {
  const { verdict, code, before, text } = line;
  return (
    <li class="msg" data-tone={TONES[verdict]}>
      <Sign of={SIGNS[verdict]} size={16} />
      <div>
        <p class="pasted__name">{code === null ? PASTE.line(line.line) : `${code} ${name}`}</p>
        <p class="num">
          <b>{valueWords(text)}</b> {PASTE.counts[verdict]}
          {verdict === 'changed' ? ` (${PASTE.was(valueWords(before))})` : ''}
        </p>
        {line.verdict === 'refused' ? <p>{pastedProblemText(line.problem, text)}</p> : null}
      </div>
    </li>
  );
}

function valueWords(text: string): string {
  const reading = readVolume(text, true);
  return reading.kind === 'number' ? grouped(Number(plainNumber(reading.value))) : text.slice(0, 40);
}
