// A line of what HQ can do: where it leads, what for, and how much waits there.
import { Icon } from '../shared/icons';
import { ActIcon, type ActIconName } from './act-icon';

type ActProps = { icon: ActIconName; name: string; sub: string; badge?: number; onPress: () => void };

export function Act({ icon, name, sub, badge = 0, onPress }: ActProps) {
  return (
    <li>
      <button type="button" class="act" onClick={onPress}>
        <span class="act__icon">
          <ActIcon name={icon} />
        </span>
        <span>
          <span class="act__name">
            {name} {badge > 0 ? <span class="tag tag--warn">{badge}</span> : null}
          </span>
          <span class="act__sub">{sub}</span>
        </span>
        <Icon name="right" />
      </button>
    </li>
  );
}
