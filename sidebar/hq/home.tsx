// HQ's first screen: where the round stands, its two windows, and what HQ can do.
import { HQ_HOME } from '../../src/messages/hq-home';
import { RESTORE } from '../../src/messages/setbacks';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { IconButton, LinkButton } from '../shared/components/buttons';
import { HomeHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { Icon } from '../shared/icons';
import { useHq } from './context';
import { Counts } from './counts';
import { OrderList } from './order-list';
import { restoreScreen } from './restore';
import { SCREENS } from './screens';
import { Timeline } from './timeline';

export function Home({ onRefresh, go }: { onRefresh: () => void; go: (screen: string) => void }) {
  const { home } = useHq();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  return (
    <Shell
      head={
        <HomeHead
          title={HQ_HOME.title(home.year)}
          sub={HQ_HOME.sub(home.provinces.length, home.districts)}
          heading={heading}
          help="hq"
        >
          <IconButton icon="refresh" label={BUTTONS.refresh} onPress={onRefresh} />
        </HomeHead>
      }
    >
      {home.setbacks.slice(0, 2).map(({ alarm, districts, file }) => (
        <Banner key={alarm} tone="bad" role="alert" title={RESTORE.alarm(districts)}>
          <p>{file}</p>
          <p>{RESTORE.alarmHelp}</p>
          <LinkButton onPress={() => go(restoreScreen.id)}>{RESTORE.look}</LinkButton>
        </Banner>
      ))}
      <Counts national={home.national} />
      <section class="pad" aria-label={HQ_HOME.dates}>
        <Timeline home={home} />
      </section>
      <nav aria-label={HQ_HOME.acts}>
        <ul class="acts">
          {SCREENS.filter(({ shown }) => shown?.(home) ?? true).map(({ id, icon, name, sub, badge }) => (
            <li key={id}>
              <button type="button" class="act" onClick={() => go(id)}>
                <span class="act__icon">
                  <Icon name={icon} size={22} />
                </span>
                <span>
                  <span class="act__name">
                    {name} {badge?.(home) ? <span class="tag tag--warn">{badge(home)}</span> : null}
                  </span>
                  <span class="act__sub">{sub(home)}</span>
                </span>
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <section class="pad">
        <h2 class="h2">{HQ_HOME.orders}</h2>
        <OrderList orders={home.orders} />
      </section>
    </Shell>
  );
}
