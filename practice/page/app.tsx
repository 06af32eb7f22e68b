// The whole page: the bar, the workbook, the add-on's sidebar and dialogs, and what must be said above them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { AskingProvider, useAsk } from './asking';
import { sendToSidebar, sidebarMayClose } from './frame';
import { Header } from './header';
import { Icon } from './icons';
import { Alerts, DialogFrame, Sidebar, Toasts } from './panels';
import { type Desk, Sheet } from './sheet';
import { type Tab, useTab } from './tab';
import { Tabs } from './tabs';
import type { FillAnswer, Notice, PageState } from './wire';
import { words } from './words';

export function App() {
  const tab = useTab();
  if (!tab) return <p class="opening">{words.loading}</p>;
  return (
    <AskingProvider>
      <Practice tab={tab} />
    </AskingProvider>
  );
}

const HATCH = 'practice-show-locked';

function Practice({ tab: given }: { tab: Tab }) {
  const desk = useRef<Desk>({ memories: new Map(), typed: new Map(), finish: async () => true }).current;
  const ask = useAsk();
  const tab = { ...given, run: finishing(given.run, desk, () => ask(words.unsavedSidebar)) };
  const { state } = tab;
  const [said, setSaid] = useState<Notice | null>(null);
  const [hatch, setHatch] = useState(localStorage.getItem(HATCH) !== 'no');
  const sidebar = state.frames.find((frame) => frame.kind === 'sidebar');
  const focusGrid = () => document.getElementById('grid')?.focus();
  const say = (text: string) => setSaid({ id: String(Date.now()), kind: 'toast', title: '', text });

  const fill = async () => {
    if (!sidebar) return say(words.fillNeedsSidebar);
    const reply = await tab.tell<FillAnswer>('/api/fill');
    if (reply.ok) sendToSidebar({ type: 'practice-fill', values: reply.value.values });
  };

  const keepHatch = (on: boolean) => {
    localStorage.setItem(HATCH, on ? 'yes' : 'no');
    setHatch(on);
  };

  useEffect(() => {
    document.title = `${state.file.title} - ${state.stage.title}`;
  }, [state.file.title, state.stage.title]);

  return (
    <div class="page">
      <Header tab={tab} onFill={() => void fill()} say={say} />
      <Line tab={tab} />
      <main aria-label={words.workbook} class={sidebar ? 'main has-side' : 'main'}>
        <Workbook key={state.file.id} tab={tab} desk={desk} hatch={hatch} onHatch={keepHatch} />
        {sidebar && (
          <Sidebar
            key={sidebar.key}
            tab={tab}
            frame={sidebar}
            onFocusGrid={focusGrid}
            onFilled={(count) => say(words.filled(count))}
          />
        )}
      </main>
      {state.frames
        .filter((frame) => frame.kind !== 'sidebar')
        .map((frame) => (
          <DialogFrame key={frame.key} tab={tab} frame={frame} onFocusGrid={focusGrid} />
        ))}
      <Alerts tab={tab} />
      <Toasts tab={tab} own={said} onOwnDone={() => setSaid(null)} />
    </div>
  );
}

const REPLACING_SIDEBAR = ['/api/user', '/api/open', '/api/clock', '/api/scene', '/api/storage'];

/** Whatever is being typed is written before the person, the date or the workbook changes. */
function finishing(run: Tab['run'], desk: Desk, askToDrop: () => Promise<boolean>): Tab['run'] {
  return async (path, body) => {
    if (!(await desk.finish())) return { ok: false, code: 'typing' };
    const free = !REPLACING_SIDEBAR.includes(path) || (await sidebarMayClose()) || (await askToDrop());
    return free ? run(path, body) : { ok: false, code: 'sidebar' };
  };
}

/** Said in one line under the bar: a script is running, or the server does not answer. */
function Line({ tab }: { tab: Tab }) {
  const lost = tab.line !== 'open';
  const text = tab.line === 'lost' ? words.offline : tab.line === 'restarted' ? words.restarted : words.running;
  return (
    <div class={`line${lost ? ' line--lost' : ''}`} role="status">
      {(lost || tab.busy) && (
        <p class="line__text">
          {text}
          {tab.line === 'restarted' && (
            <button type="button" class="quiet" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const CHOSEN = 'practice-sheet';

type WorkbookProps = { tab: Tab; desk: Desk; hatch: boolean; onHatch: (on: boolean) => void };

function Workbook({ tab, desk, hatch, onHatch }: WorkbookProps) {
  const { state } = tab;
  const [wanted, setWanted] = useState(() => firstSheet(state));
  const there = state.file.tabs.find((one) => one.id === wanted) ?? state.file.tabs.find((one) => !one.hidden);

  const choose = async (id: number) => {
    if (!(await desk.finish())) return;
    sessionStorage.setItem(`${CHOSEN} ${state.file.id}`, String(id));
    setWanted(id);
  };

  if (state.file.role === null) return <NoAccess state={state} />;
  if (!there) {
    return (
      <section class="book book--empty" aria-label={words.workbook}>
        <p>{words.emptyFile}</p>
      </section>
    );
  }
  return (
    <section class="book" aria-label={words.workbook}>
      <Sheet key={there.id} tab={tab} sheetId={there.id} desk={desk} hatch={hatch} onHatch={onHatch} />
      <Tabs tabs={state.file.tabs} chosen={there.id} onChoose={(id) => void choose(id)} />
    </section>
  );
}

function firstSheet({ file, sheet }: PageState): number | null {
  const chosen = sessionStorage.getItem(`${CHOSEN} ${file.id}`);
  return chosen === null ? sheet : Number(chosen);
}

function NoAccess({ state }: { state: PageState }) {
  const person = state.stage.people.find((one) => one.email === state.user)?.name ?? state.user;
  return (
    <section class="book book--empty" aria-label={words.workbook}>
      <Icon name="lock" size={40} />
      <h2>{words.noAccess}</h2>
      <p>{words.noAccessText(person)}</p>
    </section>
  );
}
