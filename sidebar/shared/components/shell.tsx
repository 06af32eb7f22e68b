// The frame of every screen: head and foot stay, only the middle scrolls.
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PRACTICE_ROUND } from '../../../src/messages/practice-round';

const PracticeRound = createContext(false);
export const PracticeProvider = PracticeRound.Provider;

type ShellProps = {
  head: ComponentChildren;
  foot?: ComponentChildren;
  children: ComponentChildren;
  /** A screen with nothing to focus in its middle is scrolled by the keyboard through this. */
  scrollFocus?: boolean;
};

export function Shell({ head, foot, children, scrollFocus = false }: ShellProps) {
  const practice = useContext(PracticeRound);
  return (
    <div class="app">
      {practice ? <p class="ribbon">{PRACTICE_ROUND}</p> : null}
      {head}
      <main class="app__body" tabIndex={scrollFocus ? 0 : undefined}>
        {children}
      </main>
      {foot ? <footer class="foot">{foot}</footer> : null}
    </div>
  );
}

/** Puts the focus on the title of a screen that replaced another one, so that it is read out and Tab goes on from it. */
export function useScreenFocus<Title extends HTMLElement>(wanted: boolean) {
  const title = useRef<Title>(null);
  useLayoutEffect(() => {
    if (wanted) title.current?.focus();
  }, [wanted]);
  return title;
}

/** Whether the person was in the panel when this screen came. If not, taking the focus would stop them typing elsewhere. */
export function useWasHere(): boolean {
  const [here] = useState(() => document.hasFocus());
  return here;
}
