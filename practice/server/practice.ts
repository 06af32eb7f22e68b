// What happens when a person in a tab does something: opens a workbook, runs a menu item, moves the clock.
import type { Execution, Google, MenuItem, Shown, SpreadsheetFile } from '../google';
import type { MenuEntry, MenuView, Notice } from '../page/wire';
import { Refused } from './answers';
import { type Frame, Frames, secret } from './frames';
import { changed, type Session, Sessions } from './sessions';
import type { Stage } from './stage';

/** The days that a spreadsheet can hold. */
const CALENDAR = { from: Date.UTC(1900, 0, 1), until: Date.UTC(9999, 11, 31) };

/** `openedBy` is the menu item, if one was chosen. */
type ShownBy = { project: string; functions: string[]; openedBy: string | null };

export class Practice {
  readonly frames = new Frames();
  readonly sessions = new Sessions((session) => this.closeFrames(session, () => true));
  currentScene: string | null;
  private savedRevision: number;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly google: Google,
    readonly stage: Stage,
    private readonly afterTurn: () => void,
  ) {
    this.currentScene = stage.start().scene ?? null;
    this.savedRevision = google.revision();
  }

  /** One thing at a time, and nothing is answered before it is on the disk. */
  inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.turn.then(work).finally(() => {
      this.saveChanges();
      this.afterTurn();
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  fileNamed(id: string): SpreadsheetFile | null {
    return this.google.files.list().find((file) => file.id === id) ?? null;
  }

  fileOf(session: Session): SpreadsheetFile {
    const file = this.fileNamed(session.file);
    if (!file) throw new Refused(404, 'file', 'There is no such workbook.');
    return file;
  }

  /** A new tab; one that comes back after a reload brings the person and workbook it had. */
  enter(wanted: { user?: string | undefined; file?: string | undefined }): Session {
    const start = this.stage.start();
    const known = this.stage.people.some((person) => person.email === wanted.user);
    const there = this.stage.places.some((place) => place.file === wanted.file);
    const user = known && wanted.user !== undefined ? wanted.user : start.user;
    const file = there && wanted.file !== undefined ? wanted.file : start.file;
    const session = this.sessions.create(user, file, file === start.file ? (start.sheet ?? null) : null);
    this.openFile(session);
    if (file === start.file && start.open && this.mayOpen(session)) {
      this.runMenu(session, start.open.project, start.open.function);
    }
    return session;
  }

  open(session: Session, file: string): void {
    if (!this.stage.places.some((place) => place.file === file)) {
      throw new Refused(404, 'file', 'There is no such workbook.');
    }
    session.file = file;
    session.sheet = null;
    this.openAgain(session);
  }

  become(session: Session, user: string): void {
    if (!this.stage.people.some((person) => person.email === user)) {
      throw new Refused(404, 'user', 'There is no such person.');
    }
    session.user = user;
    this.openAgain(session);
  }

  /** The panel that is open is loaded anew, as a page is after its browser's settings have changed. */
  setStorage(session: Session, storage: boolean): void {
    session.storage = storage;
    this.openAgain(session);
  }

  setClock(session: Session, ms: number): void {
    if (ms < CALENDAR.from || ms > CALENDAR.until) throw new Refused(400, 'clock', 'No calendar here has that time.');
    const forward = ms > this.google.clock.now();
    this.google.clock.set(ms);
    if (forward) this.google.triggers.runDue();
    this.openAgain(session);
    this.changedForAll();
  }

  async playScene(id: string): Promise<void> {
    if (!this.stage.scenes.some((scene) => scene.id === id)) {
      throw new Refused(404, 'scene', 'There is no such scene.');
    }
    await this.stage.scene(id);
    this.currentScene = id;
    for (const session of this.sessions.all()) {
      if (!this.fileNamed(session.file)) session.file = this.stage.start().file;
      this.openAgain(session);
    }
    this.changedForAll();
  }

  /** Answers whether the order was carried out. */
  act(session: Session, id: string): boolean {
    const action = this.stage.actions.find((one) => one.id === id);
    if (!action) throw new Refused(404, 'action', 'There is no such order.');
    const execution = action.run();
    this.show(session, execution, null);
    return execution.outcome.ok;
  }

  runMenu(session: Session, project: string, name: string): void {
    const execution = this.google.execute({
      project,
      function: name,
      user: session.user,
      file: session.file,
      as: 'menu',
    });
    this.show(session, execution, name);
  }

  /** Shows in a tab what an execution asked to show, its error included. */
  show(session: Session, execution: Execution, openedBy: string | null): void {
    const { project, functions } = execution;
    for (const shown of execution.shown) this.showOne(session, shown, { project, functions, openedBy });
    if (!execution.outcome.ok) this.notice(session, 'error', '', execution.outcome.error.message);
    changed(session);
  }

  /** What a function called by a sidebar showed; its error goes to the sidebar instead. */
  showFromFrame(frame: Frame, execution: Execution): void {
    const session = this.sessions.get(frame.session);
    if (!session || execution.shown.length === 0) return;
    const { project, functions } = frame;
    for (const shown of execution.shown) this.showOne(session, shown, { project, functions, openedBy: null });
    changed(session);
  }

  /** The person closes a panel; a sidebar then stays closed. */
  dismiss(session: Session, key: string): void {
    if (session.frames.some((frame) => frame.key === key && frame.kind === 'sidebar')) {
      session.sidebars.delete(session.file);
    }
    this.closeFrames(session, (frame) => frame.key === key);
  }

  private closeFrames(session: Session, which: (frame: Frame) => boolean): void {
    for (const frame of session.frames.filter(which)) this.frames.close(frame);
    session.frames = session.frames.filter((frame) => !which(frame));
    changed(session);
  }

  private openFile(session: Session): void {
    this.closeFrames(session, () => true);
    session.menus = [];
    session.epoch++;
    if (!this.mayOpen(session)) return;
    for (const execution of this.google.opened(session.user, session.file)) {
      const { project, functions } = execution;
      session.menus.push(...execution.menus.map((menu) => menuView(menu, project)));
      for (const shown of execution.shown) this.showOne(session, shown, { project, functions, openedBy: null });
    }
  }

  /** As when the person loads the page again, with the sidebar that was open opened again from its menu. */
  private openAgain(session: Session): void {
    this.openFile(session);
    const sidebar = session.sidebars.get(session.file);
    if (sidebar && offers(session.menus, sidebar.project, sidebar.function)) {
      this.runMenu(session, sidebar.project, sidebar.function);
    }
  }

  private mayOpen(session: Session): boolean {
    return Boolean(this.fileNamed(session.file)?.roleOf(session.user));
  }

  private showOne(session: Session, shown: Shown, from: ShownBy): void {
    const { kind, title, html } = shown;
    if (kind === 'alert' || kind === 'toast') {
      this.notice(session, kind, title, html);
      return;
    }
    // Google shows one sidebar, and one dialog, at a time.
    this.closeFrames(session, (frame) => (frame.kind === 'sidebar') === (kind === 'sidebar'));
    const { project, functions, openedBy } = from;
    if (kind === 'sidebar' && openedBy !== null) session.sidebars.set(session.file, { project, function: openedBy });
    const { user, file } = session;
    const opened = this.frames.open({
      session: session.id,
      kind,
      title,
      html,
      width: shown.width ?? null,
      height: shown.height ?? null,
      project,
      functions,
      hasStorage: session.storage,
      user,
      file,
    });
    session.frames.push(opened);
  }

  private notice(session: Session, kind: Notice['kind'], title: string, text: string): void {
    session.notices.push({ id: secret(6), kind, title, text });
  }

  private changedForAll(): void {
    for (const session of this.sessions.all()) changed(session);
  }

  private saveChanges(): void {
    const revision = this.google.revision();
    if (revision === this.savedRevision) return;
    this.google.save();
    this.savedRevision = revision;
  }
}

function menuView({ addon, caption, items }: Execution['menus'][number], project: string): MenuView {
  return { addon, caption, items: items.map((item) => entryOf(item, project)) };
}

function entryOf(item: MenuItem, project: string): MenuEntry {
  if (item.kind === 'menu') return { ...item, items: item.items.map((inner) => entryOf(inner, project)) };
  return item.kind === 'item' ? { ...item, project } : item;
}

export function offers(menus: { items: MenuEntry[] }[], project: string, name: string): boolean {
  const inside = (items: MenuEntry[]): boolean =>
    items.some((item) => {
      if (item.kind === 'menu') return inside(item.items);
      return item.kind === 'item' && item.project === project && item.function === name;
    });
  return menus.some((menu) => inside(menu.items));
}
