// This browser tab: its person, workbook and frames as the server knows them, kept up to date by its events.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { belongTo, eventsAddress, get, post, type Reply } from './ask';
import type { PageState, Pulse } from './wire';

export type Line = 'open' | 'lost' | 'restarted';

export type Tab = {
  state: PageState;
  line: Line;
  /** Something that may take a while is under way. */
  busy: boolean;
  /** Tells the server of a change, then shows what became of it. */
  tell<T = unknown>(path: string, body?: object): Promise<Reply<T>>;
  /** The same for what may take a while: the page says that it is running. */
  run<T = unknown>(path: string, body?: object): Promise<Reply<T>>;
};

const REMEMBERED = 'practice-tab';

export function useTab(): Tab | null {
  const [state, setState] = useState<PageState | null>(null);
  const [line, setLine] = useState<Line>('open');
  const [running, setRunning] = useState(0);
  const events = useRef<EventSource | null>(null);

  const lineAfter = useCallback((reply: Reply<unknown>) => {
    if (reply.ok) setLine('open');
    else if (reply.code === 'offline') setLine('lost');
    else if (reply.code === 'token' || reply.code === 'session') setLine('restarted');
  }, []);

  const refresh = useCallback(async () => {
    const reply = await get<PageState>('/api/state');
    lineAfter(reply);
    if (reply.ok) setState(reply.value);
  }, [lineAfter]);

  const tell = useCallback(
    async <T>(path: string, body: object = {}): Promise<Reply<T>> => {
      const reply = await post<T>(path, body);
      lineAfter(reply);
      if (reply.ok) await refresh();
      return reply;
    },
    [lineAfter, refresh],
  );

  const run = useCallback(
    async <T>(path: string, body: object = {}): Promise<Reply<T>> => {
      setRunning((count) => count + 1);
      try {
        return await tell<T>(path, body);
      } finally {
        setRunning((count) => count - 1);
      }
    },
    [tell],
  );

  useEffect(() => {
    let seen: Pulse | null = null;
    const connect = () => {
      events.current?.close();
      events.current = new EventSource(eventsAddress());
      events.current.onerror = () => void refresh();
      events.current.onmessage = (event) => {
        const pulse: Pulse = JSON.parse(event.data);
        setLine('open');
        if (seen?.revision === pulse.revision && seen.version === pulse.version) return;
        seen = pulse;
        void refresh();
      };
    };
    // A browser keeps few connections to one server: tabs that nobody looks at give theirs up.
    const onVisibility = () => (document.hidden ? events.current?.close() : connect());
    void enter().then((reply) => {
      if (!reply.ok) return setLine(reply.code === 'token' ? 'restarted' : 'lost');
      belongTo(reply.value.session);
      setState(reply.value);
      connect();
      document.addEventListener('visibilitychange', onVisibility);
    });
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      events.current?.close();
    };
  }, [refresh]);

  useEffect(() => {
    if (state) remember(state);
  }, [state]);

  // A server that was started again knows no tab of before: nothing on the page would work.
  useEffect(() => {
    if (line === 'restarted' && state === null) location.reload();
  }, [line, state]);

  return state && { state, line, busy: running > 0, tell, run };
}

async function enter(): Promise<Reply<PageState>> {
  const remembered: Remembered = JSON.parse(sessionStorage.getItem(REMEMBERED) ?? '{}');
  const { session, user, file } = remembered;
  const mine = session !== undefined && (await hold(session));
  const reply = await post<PageState>('/api/session', mine ? remembered : { user, file });
  if (reply.ok && reply.value.session !== session) await hold(reply.value.session);
  return reply;
}

type Remembered = { session?: string; user?: string; file?: string };

/** A duplicated tab brings the other one's session, which that one still holds: it gets a session of its own. */
function hold(session: string): Promise<boolean> {
  return new Promise((answer) => {
    void navigator.locks.request(`practice ${session}`, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}

function remember({ session, user, file }: PageState): void {
  const remembered: Remembered = { session, user, file: file.id };
  sessionStorage.setItem(REMEMBERED, JSON.stringify(remembered));
}
