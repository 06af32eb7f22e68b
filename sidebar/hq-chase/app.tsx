// HQ's page of chasing: where everybody stands, or one thing to do.
import { useState } from 'preact/hooks';
import type { HqCalls } from '../../src/contract/hq-calls';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { Page } from '../hq/page';
import type { Door } from '../shared/server';
import { type Callee, CallForm } from './call-form';
import { Lists, type View } from './lists';
import { Restore } from './restore';

export function App({ server }: { server: Door<HqCalls> }) {
  const [list, setList] = useState<View>('province');
  const [callee, setCallee] = useState<Callee | null>(null);
  const [restoring, setRestoring] = useState(false);
  return (
    <Page server={server} read={() => server.chase({})} loading={HQ_CHASE.loading}>
      {(view, again) => {
        const [setback] = view.setbacks;
        const back = () => {
          setCallee(null);
          setRestoring(false);
          again();
        };
        if (callee) return <CallForm callee={callee} onDone={back} onCancel={() => setCallee(null)} />;
        if (restoring && setback) return <Restore setback={setback} back={back} />;
        return (
          <Lists
            view={view}
            list={list}
            onList={setList}
            onCall={setCallee}
            onRestore={() => setRestoring(true)}
            onRefresh={again}
          />
        );
      }}
    </Page>
  );
}
