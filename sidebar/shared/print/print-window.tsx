// The window of a paper: reads what stands on it, shows it as it will be printed, and prints.
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../src/contract/calls';
import { PRINT_WINDOW } from '../../../src/messages/print';
import { LOADING } from '../../../src/messages/sidebar';
import { BlankState } from '../components/blank-state';
import { Button } from '../components/buttons';
import { Loading } from '../components/loading';
import { realPatience, whileBusy } from '../retry';

type Words = { title: string; text: string };

type PrintWindowProps<T, R> = {
  read: () => Promise<Outcome<T, R>>;
  words: (refusal: R) => Words;
  children: (value: T) => ComponentChildren;
};

type Phase<T, R> = { at: 'reading' } | { at: 'refused'; refusal: R } | { at: 'there'; value: T };

export function PrintWindow<T, R extends { code: string }>({ read, words, children }: PrintWindowProps<T, R>) {
  const [phase, setPhase] = useState<Phase<T, R>>({ at: 'reading' });
  const ask = async () => {
    setPhase({ at: 'reading' });
    const outcome = await whileBusy(read, realPatience);
    setPhase(outcome.ok ? { at: 'there', value: outcome.value } : { at: 'refused', refusal: outcome.refusal });
  };
  useEffect(() => void ask(), []);
  return (
    <>
      <header class="printbar">
        <p>{PRINT_WINDOW.hint}</p>
        <Button kind="line" onPress={() => google.script.host.close()}>
          {PRINT_WINDOW.close}
        </Button>
        <Button off={phase.at !== 'there'} onPress={() => window.print()}>
          {PRINT_WINDOW.print}
        </Button>
      </header>
      <main class="desk" aria-label={PRINT_WINDOW.paper}>
        {phase.at === 'reading' ? <Loading heading={PRINT_WINDOW.reading} /> : null}
        {phase.at === 'refused' ? <Refused words={words(phase.refusal)} onRetry={() => void ask()} /> : null}
        {phase.at === 'there' ? children(phase.value) : null}
      </main>
    </>
  );
}

function Refused({ words, onRetry }: { words: Words; onRetry: () => void }) {
  return (
    <BlankState sign="wrong" title={words.title} role="alert">
      <p>{words.text}</p>
      <Button kind="line" onPress={onRetry}>
        {LOADING.retry}
      </Button>
    </BlankState>
  );
}
