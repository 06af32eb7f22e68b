// The window of a paper: reads what stands on it, shows it as it will be printed, and prints.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome, Refusal } from '../../../src/contract/calls';
import { PRINT_WINDOW } from '../../../src/messages/print';
import { LOADING } from '../../../src/messages/sidebar';
import { BlankState } from '../components/blank-state';
import { Button } from '../components/buttons';
import { Loading } from '../components/loading';
import { refusalWords } from '../refusal-words';
import { realPatience, whileBusy } from '../retry';

type PrintWindowProps<T> = {
  read: () => Promise<Outcome<T>>;
  children: (value: T) => ComponentChildren;
};

type Phase<T> = { at: 'reading' } | { at: 'refused'; refusal: Refusal } | { at: 'there'; value: T };

export function PrintWindow<T>({ read, children }: PrintWindowProps<T>) {
  const [phase, setPhase] = useState<Phase<T>>({ at: 'reading' });
  const ask = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(read, realPatience);
    setPhase(outcome.ok ? { at: 'there', value: outcome.value } : { at: 'refused', refusal: outcome.refusal });
  };
  useEffect(() => void ask(), []);
  return (
    <>
      <div class="printbar">
        <p>{PRINT_WINDOW.hint}</p>
        <Button kind="line" onPress={() => google.script.host.close()}>
          {PRINT_WINDOW.close}
        </Button>
        <Button off={phase.at !== 'there'} onPress={() => window.print()}>
          {PRINT_WINDOW.print}
        </Button>
      </div>
      <main class="desk" aria-label={PRINT_WINDOW.paper}>
        {phase.at === 'reading' ? <Loading heading={PRINT_WINDOW.reading} /> : null}
        {phase.at === 'refused' ? <Refused refusal={phase.refusal} onRetry={() => void ask()} /> : null}
        {phase.at === 'there' ? children(phase.value) : null}
      </main>
    </>
  );
}

function Refused({ refusal, onRetry }: { refusal: Refusal; onRetry: () => void }) {
  const words = refusalWords(refusal);
  return (
    <BlankState sign="wrong" title={words.title} role="alert">
      <p>{words.text}</p>
      <Button kind="line" onPress={onRetry}>
        {LOADING.retry}
      </Button>
    </BlankState>
  );
}
