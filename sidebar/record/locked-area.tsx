// A form that may not be written: why, and the values, readable.
import type { ComponentChildren } from 'preact';
import type { DistrictView, ItemView } from '../../src/contract/calls';
import { CONFLICT } from '../../src/messages/conflict';
import { CELL } from '../../src/messages/field-problems';
import { LOCKED_VALUES, lockWords } from '../../src/messages/locks';
import { grouped } from '../../src/messages/numbers';
import { Banner } from '../shared/components/banner';
import { Phrases } from '../shared/components/phrases';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { UnofficialNote } from '../shared/components/unofficial-note';
import { Sign } from '../shared/signs';
import { type FormState, itemOf, shownText, unsavedCodes } from './form-state';
import { type Closed, LockFactsList, OpenRequest } from './lock-facts';

type LockedAreaProps = { district: DistrictView; lock: Closed; state: FormState; head: ComponentChildren };

export function LockedArea({ district, lock, state, head }: LockedAreaProps) {
  const title = useScreenFocus<HTMLHeadingElement>(true);
  const words = lockWords(lock.reason);
  const { area } = state;
  const unsaved = unsavedCodes(state);
  return (
    <Shell head={head} scrollFocus foot={<OpenRequest lock={lock} district={district} area={area.number} />}>
      <section class="lockhead">
        <Sign of="lock" size={40} />
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words.cannot} <br />
            {words.because}
          </h1>
          <p class="help">
            <Phrases text={words.todo} />
          </p>
        </div>
      </section>
      {unsaved.length > 0 ? (
        <Banner tone="warn" role="alert" title={LOCKED_VALUES.unsaved}>
          <ul class="unsaved">
            {unsaved.map((code) => {
              const item = itemOf(area, code);
              return item ? (
                <li key={code}>
                  {area.items.indexOf(item) + 1}. {item.name}: <b>{shownText(state, item) || CONFLICT.blank}</b>
                </li>
              ) : null;
            })}
          </ul>
          <p>{LOCKED_VALUES.unsavedHelp}</p>
        </Banner>
      ) : null}
      <LockFactsList lock={lock} district={district} />
      <section class="pad">
        <h2 class="h2">
          {lock.reason === 'confirmed' ? LOCKED_VALUES.confirmed : LOCKED_VALUES.saved}
          <small>{LOCKED_VALUES.readOnly}</small>
        </h2>
        <p class="help">
          <Phrases text={area.name} />
        </p>
        <UnofficialNote />
        <table class="rows">
          <tbody>
            {area.items.map((item, at) => (
              <tr key={item.code}>
                <th scope="row">
                  <span class="item__name">
                    <span class="item__no">{at + 1}.</span>
                    <span>
                      <Phrases text={item.name} />
                    </span>
                  </span>
                </th>
                <td class="r">{valueWords(item)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Shell>
  );
}

function valueWords({ volume, unit }: ItemView): string {
  if (volume.kind === 'recorded') return `${grouped(volume.value)} ${unit}`;
  return volume.kind === 'blank' ? CONFLICT.blank : CELL.quoted(volume.text);
}
