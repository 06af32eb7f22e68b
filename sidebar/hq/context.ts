// What all of HQ's screens share: the door, and the round as the first screen read it.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { HqCalls, HqHome } from '../../src/contract/hq-calls';
import type { Door } from '../shared/server';

export type HqShared = { server: Door<HqCalls>; home: HqHome };

const ServerContext = createContext<Door<HqCalls> | null>(null);
export const ServerProvider = ServerContext.Provider;

/** The door alone, also where the round cannot be read yet. */
export function useServer(): Door<HqCalls> {
  const server = useContext(ServerContext);
  if (!server) throw new Error('A screen stands outside the provider.');
  return server;
}

const HqContext = createContext<HqShared | null>(null);
export const HqProvider = HqContext.Provider;

export function useHq(): HqShared {
  const shared = useContext(HqContext);
  if (!shared) throw new Error('A screen stands outside the provider.');
  return shared;
}
