// HQ's page of the list of work items and the next fiscal year: the two acts, or one of them.

import { useState } from 'preact/hooks';
import type { CatalogueTable, HqCalls } from '../../src/contract/hq-calls';
import { CATALOGUE_EDIT } from '../../src/messages/catalogue-edit';
import { CROSSWALK } from '../../src/messages/crosswalk';
import { HQ_HOME } from '../../src/messages/hq-home';
import { NEW_YEAR, YEAR_PAGE } from '../../src/messages/new-year';
import { Act } from '../hq/act';
import { goHome, Page } from '../hq/page';
import { PageHead } from '../hq/page-head';
import { Shell } from '../shared/components/shell';
import type { Door } from '../shared/server';
import { Catalogue } from './catalogue';
import { ChangedDistricts } from './changed-districts';
import { NewYear } from './new-year';

type Screen = 'acts' | 'catalogue' | 'districts' | 'new-year';

export function App({ server }: { server: Door<HqCalls> }) {
  const [screen, setScreen] = useState<Screen>('acts');
  return (
    <Page server={server} read={() => server.catalogue({})} loading={YEAR_PAGE.loading}>
      {(table, again) => {
        const back = () => {
          setScreen('acts');
          again();
        };
        if (screen === 'catalogue') return <Catalogue table={table} back={back} />;
        if (screen === 'districts') return <ChangedDistricts back={back} />;
        if (screen === 'new-year') return <NewYear year={table.year} back={back} />;
        return <Acts table={table} go={setScreen} />;
      }}
    </Page>
  );
}

function Acts({ table, go }: { table: CatalogueTable; go: (screen: Screen) => void }) {
  return (
    <Shell head={<PageHead name={YEAR_PAGE.title} sub={YEAR_PAGE.sub(table.year)} help="hq-year" onBack={goHome} />}>
      <nav aria-label={HQ_HOME.acts}>
        <ul class="acts">
          <Act
            icon="report"
            name={CATALOGUE_EDIT.name}
            sub={CATALOGUE_EDIT.head(table.version, table.active)}
            badge={0}
            onPress={() => go('catalogue')}
          />
          <Act icon="flag" name={CROSSWALK.name} sub={CROSSWALK.head} badge={0} onPress={() => go('districts')} />
          <Act icon="year" name={NEW_YEAR.name} sub={NEW_YEAR.sub} badge={0} onPress={() => go('new-year')} />
        </ul>
      </nav>
    </Shell>
  );
}
