// The page on which a director chases late districts: reads the province, then shows whom to call.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AddonCalls, Overview, Refusal, Start } from '../../src/contract/calls';
import { CHASE } from '../../src/messages/chasing';
import { LIST } from '../../src/messages/direct-home';
import { LOADING, NOT_DIRECT } from '../../src/messages/sidebar';
import { BlankState } from '../shared/components/blank-state';
import { Button } from '../shared/components/buttons';
import { Loading } from '../shared/components/loading';
import { ProvincePicker } from '../shared/components/province-picker';
import { Shell } from '../shared/components/shell';
import { useShared } from '../shared/context';
import { Entry } from '../shared/entry';
import { refusalWords } from '../shared/refusal-words';
import { realPatience, whileBusy } from '../shared/retry';
import { type Door, openPage } from '../shared/server';
import { ChaseScreen } from './chase-screen';

export function App({ server }: { server: Door<AddonCalls> }) {
  return (
    <Entry server={server} page="Direct" notYours={NOT_DIRECT}>
      {({ start, roles }) => (start.provinces.length > 0 ? <Chase start={start} roles={roles} /> : null)}
    </Entry>
  );
}

function Chase({ start, roles }: { start: Start; roles: ComponentChildren }) {
  const { server } = useShared();
  const [province, setProvince] = useState(start.overview?.province.code ?? start.provinces[0]?.code ?? 0);
  const [overview, setOverview] = useState<Overview | null>(start.overview);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [picking, setPicking] = useState(false);
  const read = async (code: number) => {
    setRefusal(null);
    setOverview(null);
    const outcome = await whileBusy(() => server.overview({ province: code }), realPatience);
    if (outcome.ok) setOverview(outcome.value);
    else setRefusal(outcome.refusal);
  };
  useEffect(() => {
    if (!overview) void read(province);
  }, []);
  if (refusal) {
    const words = refusalWords(refusal);
    return (
      <Shell head={roles}>
        <BlankState sign="wrong" title={words.title} role="alert">
          <p>{words.text}</p>
          <Button kind="line" onPress={() => void read(province)}>
            {LOADING.retry}
          </Button>
        </BlankState>
      </Shell>
    );
  }
  if (!overview) {
    return (
      <Shell head={roles}>
        <Loading heading={CHASE.title} />
      </Shell>
    );
  }
  return (
    <>
      <ChaseScreen
        overview={overview}
        roles={roles}
        pickProvince={start.provinces.length > 1 ? () => setPicking(true) : null}
        onOverview={setOverview}
        onBack={() => void openPage(google.script.run, 'Direct')}
      />
      {picking ? (
        <ProvincePicker
          title={LIST.provinces}
          provinces={start.provinces}
          current={province}
          onClose={() => setPicking(false)}
          onPick={(code) => {
            setPicking(false);
            setProvince(code);
            void read(code);
          }}
        />
      ) : null}
    </>
  );
}
