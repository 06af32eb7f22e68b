// One area on the recorder's home: the whole row opens its form.

import { TAGS } from '../../src/messages/record-home';
import { AREA_WORDS, CONFIRMATION_WORDS, NO_WORK } from '../../src/messages/states';
import { Phrases } from '../shared/components/phrases';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import { type AreaFacts, cellStateOf, isNoWork } from './area-facts';
import type { AreaTrouble } from './forms';

type AreaRowProps = { facts: AreaFacts; next: boolean; trouble: AreaTrouble; onOpen: () => void };

export function AreaRow({ facts, next, trouble, onOpen }: AreaRowProps) {
  const { number, name, progress, returned, jumps } = facts;
  const state = cellStateOf(facts);
  return (
    <li>
      <button type="button" class={next ? 'area area--next' : 'area'} data-s={state} onClick={onOpen}>
        <Sign of={state} />
        <span class="area__text">
          <span class="area__name">
            <Phrases text={`${number}. ${name}`} />
          </span>
          <span class="area__state num">
            <span>
              <b>{returned ? CONFIRMATION_WORDS.returned : AREA_WORDS[facts.state]}</b>{' '}
              {isNoWork(progress) && !returned ? NO_WORK : `${progress.filled}/${progress.total}`}
            </span>
            {trouble.saving ? <span class="tag tag--info">{TAGS.saving}</span> : null}
            {trouble.unsaved > 0 && !trouble.saving ? (
              <span class="tag tag--bad">{TAGS.unsaved(trouble.unsaved)}</span>
            ) : null}
            {progress.invalid > 0 ? <span class="tag tag--bad">{TAGS.invalid(progress.invalid)}</span> : null}
            {progress.suspect > 0 ? <span class="tag tag--warn">{TAGS.suspect(progress.suspect)}</span> : null}
            {jumps > 0 ? <span class="tag tag--warn">{TAGS.jumps(jumps)}</span> : null}
          </span>
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
