// HQ's page of the list of work items and the next fiscal year: reads the list, then shows the two acts or one of them.
import { useEffect, useState } from 'preact/hooks';
import type { CatalogueTable, HqCalls, HqRefusal } from '../../src/contract/hq-calls';
import { CATALOGUE_EDIT } from '../../src/messages/catalogue-edit';
import { HQ_HOME } from '../../src/messages/hq-home';
import { NEW_YEAR, YEAR_PAGE } from '../../src/messages/new-year';
import { Act } from '../hq/act';
import { ServerProvider } from '../hq/context';
import { Refused } from '../hq/refused';
import { InnerHead } from '../shared/components/head';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell, useScreenFocus } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import { type Door, openPage } from '../shared/server';
import { Catalogue } from './catalogue';
import { NewYear } from './new-year';

type Screen = 'acts' | 'catalogue' | 'new-year';

export function App({ server }: { server: Door<HqCalls> }) {
  const [table, setTable] = useState<CatalogueTable | null>(null);
  const [refusal, setRefusal] = useState<HqRefusal | null>(null);
  const [screen, setScreen] = useState<Screen>('acts');
  const read = async () => {
    setTable(null);
    setRefusal(null);
    const outcome = await whileBusy(() => server.catalogue({}), realPatience);
    if (outcome.ok) setTable(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => void read(), []);
  const home = () => void openPage(google.script.run, 'Hq');
  const back = () => {
    setScreen('acts');
    void read();
  };
  if (refusal) return <Refused refusal={refusal} onRetry={() => void read()} onSetUp={home} />;
  if (!table) {
    return (
      <Shell head={null}>
        <Loading heading={YEAR_PAGE.loading} />
      </Shell>
    );
  }
  return (
    <ServerProvider value={server}>
      <GuideProvider value={table.guideUrl}>
        <PracticeProvider value={table.practice}>
          {screen === 'catalogue' ? (
            <Catalogue table={table} back={back} />
          ) : screen === 'new-year' ? (
            <NewYear year={table.year} back={back} />
          ) : (
            <Acts table={table} go={setScreen} back={home} />
          )}
        </PracticeProvider>
      </GuideProvider>
    </ServerProvider>
  );
}

function Acts({ table, go, back }: { table: CatalogueTable; go: (screen: Screen) => void; back: () => void }) {
  const heading = useScreenFocus<HTMLHeadingElement>(true);
  return (
    <Shell
      head={
        <InnerHead
          title={
            <h1 class="head__title" ref={heading} tabIndex={-1}>
              {YEAR_PAGE.title}
            </h1>
          }
          sub={YEAR_PAGE.sub(table.year)}
          help="hq-year"
          back={{ label: HQ_HOME.back, onPress: back }}
        />
      }
    >
      <nav aria-label={HQ_HOME.acts}>
        <ul class="acts">
          <Act
            icon="report"
            name={CATALOGUE_EDIT.name}
            sub={CATALOGUE_EDIT.head(table.version, table.active)}
            badge={0}
            onPress={() => go('catalogue')}
          />
          <Act icon="year" name={NEW_YEAR.name} sub={NEW_YEAR.sub} badge={0} onPress={() => go('new-year')} />
        </ul>
      </nav>
    </Shell>
  );
}
