// HQ's first screen: where the round stands, its two windows, and what HQ can do.

import { HEALTH } from '../../src/messages/health';
import { HQ_CHASE_LINK } from '../../src/messages/hq-chasing';
import { HQ_HOME, HQ_LEDGER_LINK, HQ_YEAR_LINK } from '../../src/messages/hq-home';
import { SETBACK_ALARM } from '../../src/messages/setbacks';
import { BUTTONS } from '../../src/messages/sidebar';
import { Banner } from '../shared/components/banner';
import { IconButton, LinkButton } from '../shared/components/buttons';
import { HomeHead } from '../shared/components/head';
import { Shell, useScreenFocus } from '../shared/components/shell';
import { openPage } from '../shared/server';
import { Act } from './act';
import { useHq } from './context';
import { Counts } from './counts';
import { OrderList } from './order-list';
import { SCREENS } from './screens';
import { Timeline } from './timeline';

export function Home({ onRefresh, go }: { onRefresh: () => void; go: (screen: string) => void }) {
  const { home } = useHq();
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  const chase = () => void openPage(google.script.run, 'HqChase');
  return (
    <Shell
      head={
        <HomeHead
          title={HQ_HOME.title(home.year)}
          sub={HQ_HOME.sub(home.provinces.length, home.districts)}
          heading={heading}
          help="hq-care"
        >
          <IconButton icon="refresh" label={BUTTONS.refresh} onPress={onRefresh} />
        </HomeHead>
      }
    >
      {home.setbacks.slice(0, 2).map(({ alarm, districts, file }) => (
        <Banner key={alarm} tone="bad" role="alert" title={SETBACK_ALARM.title(districts)}>
          <p>{file}</p>
          <p>{SETBACK_ALARM.help}</p>
          <LinkButton onPress={chase}>{SETBACK_ALARM.look}</LinkButton>
        </Banner>
      ))}
      <Counts national={home.national} />
      <section class="pad" aria-label={HQ_HOME.dates}>
        <Timeline home={home} />
      </section>
      <nav aria-label={HQ_HOME.acts}>
        <ul class="acts">
          <Act
            icon="phone"
            name={HQ_CHASE_LINK.name}
            sub={HQ_CHASE_LINK.sub}
            badge={home.setbacks.length}
            onPress={chase}
          />
          <Act
            icon="flag"
            name={HQ_LEDGER_LINK.name}
            sub={home.doubtful > 0 ? HQ_LEDGER_LINK.doubtful(home.doubtful) : HQ_LEDGER_LINK.sub}
            badge={home.doubtful}
            onPress={() => void openPage(google.script.run, 'HqLedger')}
          />
          {SCREENS.map(({ id, icon, name, sub, badge }) => (
            <Act key={id} icon={icon} name={name} sub={sub(home)} badge={badge?.(home) ?? 0} onPress={() => go(id)} />
          ))}
          <Act
            icon="pulse"
            name={HEALTH.name}
            sub={HEALTH.sub}
            badge={0}
            onPress={() => void openPage(google.script.run, 'HqHealth')}
          />
          <Act
            icon="year"
            name={HQ_YEAR_LINK.name}
            sub={HQ_YEAR_LINK.sub}
            badge={0}
            onPress={() => void openPage(google.script.run, 'HqYear')}
          />
        </ul>
      </nav>
      <section class="pad">
        <h2 class="h2">{HQ_HOME.orders}</h2>
        <OrderList orders={home.orders} />
      </section>
    </Shell>
  );
}
