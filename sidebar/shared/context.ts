// What all screens of the add-on share: the door, the time, the round, who is there.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AddonCalls, RoundView, Start } from '../../src/contract/calls';
import type { Clock } from './clock';
import type { Door } from './server';

export type Shared = {
  server: Door<AddonCalls>;
  clock: Clock;
  round: RoundView;
  person: Start['person'];
};

const SharedContext = createContext<Shared | null>(null);
export const SharedProvider = SharedContext.Provider;

export function useShared(): Shared {
  const shared = useContext(SharedContext);
  if (!shared) throw new Error('A screen stands outside the provider.');
  return shared;
}
