// What differs from what was confirmed or sent back: old → new, value by value.
import type { ValueChangeView } from '../../src/contract/calls';
import { CHANGES } from '../../src/messages/direct-acts';
import { Phrases } from '../shared/components/phrases';
import { Sign } from '../shared/signs';

export function Changes({ title, changes }: { title: string; changes: readonly ValueChangeView[] }) {
  return (
    <section class="pad">
      <h2 class="h2">{title}</h2>
      {changes.map(({ area, number, item, unit, before, after }) => (
        <article class="card flag" key={`${area}-${item}`}>
          <Sign of="bad" />
          <div>
            <h3>
              {item === '' ? (
                CHANGES.note(area)
              ) : (
                <>
                  {CHANGES.item(area, number)} <Phrases text={item} />
                </>
              )}
            </h3>
            <p class="flag__jump">
              <span>
                {CHANGES.was} <s>{CHANGES.value(before)}</s> {CHANGES.is}
              </span>{' '}
              <b>{CHANGES.value(after)}</b> <span>{unit}</span>
            </p>
          </div>
        </article>
      ))}
    </section>
  );
}
