// What all of HQ's screens share: the door, and the round as the first screen read it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HqCalls, HqHome } from '../../src/contract/hq-calls';
import type { Door } from '../shared/server';

export type HqShared = { server: Door<HqCalls>; home: HqHome };

const HqContext = createContext<HqShared | null>(null);
export const HqProvider = HqContext.Provider;

export function useHq(): HqShared {
  const shared = useContext(HqContext);
  if (!shared) throw new Error('A screen stands outside the provider.');
  return shared;
}
