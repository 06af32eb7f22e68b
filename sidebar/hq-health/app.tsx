// HQ's page of health: what the sweeps found, or one order that repairs.
import { useState } from 'preact/hooks';
import type { HqCalls } from '../../src/contract/hq-calls';
import { HEALTH } from '../../src/messages/health';
import { Page } from '../hq/page';
import type { Door } from '../shared/server';
import { Health } from './health';
import { Repair } from './repair';
import { ShowOut } from './show-out';

/** What is looked at: the findings, workbooks by their ids, or the editors of the HQ workbook. */
export type HealthScreen = { at: 'findings' } | { at: 'repair'; files: string[] } | { at: 'show-out' };

export function App({ server }: { server: Door<HqCalls> }) {
  const [screen, setScreen] = useState<HealthScreen>({ at: 'findings' });
  return (
    <Page server={server} read={() => server.health({})} loading={HEALTH.loading}>
      {(view, again) => {
        const back = () => {
          setScreen({ at: 'findings' });
          again();
        };
        if (screen.at === 'repair') return <Repair files={screen.files} back={back} />;
        if (screen.at === 'show-out') return <ShowOut back={back} />;
        return <Health view={view} go={setScreen} onRefresh={again} />;
      }}
    </Page>
  );
}
