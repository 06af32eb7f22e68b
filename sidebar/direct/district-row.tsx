// One district in the director's list: a box to tick or its sign, then everything else opens the review.
import { NEWS, OWN } from '../../src/messages/direct-acts';
import { LIST } from '../../src/messages/direct-home';
import { Squares } from '../shared/components/segments';
import { Icon } from '../shared/icons';
import { Sign } from '../shared/signs';
import type { Listed } from './district-list';

type DistrictRowProps = { listed: Listed; ticked: boolean; onTick: () => void; onOpen: () => void };

export function DistrictRow({ listed, ticked, onTick, onOpen }: DistrictRowProps) {
  const { row, state, word, selectable, cells } = listed;
  const spoken = cells.map((cell) => LIST.area(cell.area, cell.word)).join(', ');
  return (
    <li class={ticked ? 'dist dist--on' : 'dist'} data-s={state}>
      {selectable ? (
        <label class="check">
          <input type="checkbox" checked={ticked} aria-label={LIST.select(row.name)} onChange={onTick} />
        </label>
      ) : (
        <span class="dist__sign">
          <Sign of={state} />
        </span>
      )}
      <button type="button" class="dist__go" onClick={onOpen}>
        <span class="dist__top">
          <span class="dist__name">
            {row.name} {row.jumps > 0 ? <span class="tag tag--warn">{LIST.flags(row.jumps)}</span> : null}{' '}
            {row.news ? <span class="tag tag--news">{NEWS.tag[row.news]}</span> : null}{' '}
            {row.own ? <span class="tag tag--news">{OWN.tag}</span> : null}
          </span>{' '}
          <span class="dist__state">{word}</span>
        </span>
        <span class="dist__bot">
          <Squares cells={cells} label={spoken} />
          <span class="dist__count num">
            {row.filled}/{row.total}
            <Icon name="right" size={18} />
          </span>
        </span>
      </button>
    </li>
  );
}
