// HQ's page of chasing: reads where everybody stands, then shows the lists or one thing to do.
import { useEffect, useState } from 'preact/hooks';
import type { ChaseView, HqCalls, HqRefusal } from '../../src/contract/hq-calls';
import { HQ_CHASE } from '../../src/messages/hq-chasing';
import { HQ_REFUSALS } from '../../src/messages/hq-home';
import { LOADING } from '../../src/messages/sidebar';
import { ServerProvider } from '../hq/context';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import { GuideProvider } from '../shared/components/help';
import { Loading } from '../shared/components/loading';
import { PracticeProvider, Shell } from '../shared/components/shell';
import { realPatience, whileBusy } from '../shared/retry';
import type { Door } from '../shared/server';
import { type Callee, CallForm } from './call-form';
import { Lists, type View } from './lists';
import { Restore } from './restore';

type Phase = { at: 'reading' } | { at: 'refused'; refusal: HqRefusal } | { at: 'there'; view: ChaseView };

export function App({ server }: { server: Door<HqCalls> }) {
  const [phase, setPhase] = useState<Phase>({ at: 'reading' });
  const [list, setList] = useState<View>('province');
  const [callee, setCallee] = useState<Callee | null>(null);
  const [restoring, setRestoring] = useState(false);
  const read = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(() => server.chase({}), realPatience);
    setPhase(outcome.ok ? { at: 'there', view: outcome.value } : { at: 'refused', refusal: outcome.refusal });
  };
  useEffect(() => void read(), []);
  const back = () => {
    setCallee(null);
    setRestoring(false);
    void read();
  };
  if (phase.at === 'refused') {
    const { title, text } = HQ_REFUSALS[phase.refusal.code];
    return (
      <Shell head={null}>
        <BlankState sign="wrong" title={title} role="alert">
          <p>{text}</p>
          {phase.refusal.code === 'unreadable' ? <p class="prewrap">{phase.refusal.problems.join('\n')}</p> : null}
          <Button kind="line" onPress={() => void read()}>
            {LOADING.retry}
          </Button>
        </BlankState>
      </Shell>
    );
  }
  if (phase.at === 'reading') {
    return (
      <Shell head={null}>
        <Loading heading={HQ_CHASE.loading} />
      </Shell>
    );
  }
  const { view } = phase;
  const [setback] = view.setbacks;
  return (
    <ServerProvider value={server}>
      <GuideProvider value={view.guideUrl}>
        <PracticeProvider value={view.practice}>
          {callee ? (
            <CallForm callee={callee} onDone={back} onCancel={() => setCallee(null)} />
          ) : restoring && setback ? (
            <Restore setback={setback} back={back} />
          ) : (
            <Lists
              view={view}
              list={list}
              onList={setList}
              onCall={setCallee}
              onRestore={() => setRestoring(true)}
              onRefresh={() => void read()}
            />
          )}
        </PracticeProvider>
      </GuideProvider>
    </ServerProvider>
  );
}
