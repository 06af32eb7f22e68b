// Asks the person before something is thrown away; anything on the page may ask.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { MessageBox } from './box';

type Question = { title: string; text: string; button: string };
type Ask = (question: Question) => Promise<boolean>;

const Asking = createContext<Ask>(async () => false);

export function useAsk(): Ask {
  return useContext(Asking);
}

export function AskingProvider({ children }: { children: ComponentChildren }) {
  const [open, setOpen] = useState<(Question & { answer: (sure: boolean) => void }) | null>(null);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((resolve) => {
        const answer = (sure: boolean) => {
          setOpen(null);
          resolve(sure);
        };
        setOpen({ ...question, answer });
      }),
    [],
  );
  return (
    <Asking.Provider value={ask}>
      {children}
      {open && <MessageBox title={open.title} text={open.text} button={open.button} cancel onAnswer={open.answer} />}
    </Asking.Provider>
  );
}
