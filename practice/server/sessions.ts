// The open browser tabs: each is one person at one workbook, with its menus, frames and notices.
import type { ServerResponse } from 'node:http';
import type { MenuView, Notice } from '../page/wire';
import type { Frame } from './frames';
import { secret } from './frames';

export type Session = {
  id: string;
  user: string;
  file: string;
  sheet: number | null;
  slow: boolean;
  /** Whether sidebars and dialogs may use the browser's storage. */
  storage: boolean;
  menus: MenuView[];
  /** By workbook, the menu item that opened its sidebar, until the person closes it: opened again for the next one. */
  sidebars: Map<string, { project: string; function: string }>;
  frames: Frame[];
  notices: Notice[];
  /** Grows with every change that the page must fetch. */
  version: number;
  epoch: number;
  listeners: Set<ServerResponse>;
};

const MOST = 64;

export class Sessions {
  private readonly byId = new Map<string, Session>();

  constructor(private readonly forgotten: (session: Session) => void) {}

  create(user: string, file: string, sheet: number | null): Session {
    this.forgetOldest();
    const session: Session = {
      id: secret(18),
      user,
      file,
      sheet,
      slow: false,
      storage: true,
      menus: [],
      sidebars: new Map(),
      frames: [],
      notices: [],
      version: 1,
      epoch: 1,
      listeners: new Set(),
    };
    this.byId.set(session.id, session);
    return session;
  }

  get(id: string): Session | null {
    return this.byId.get(id) ?? null;
  }

  all(): Session[] {
    return [...this.byId.values()];
  }

  private forgetOldest(): void {
    for (const [id, session] of this.byId) {
      if (this.byId.size < MOST) return;
      if (session.listeners.size > 0) continue;
      this.byId.delete(id);
      this.forgotten(session);
    }
  }
}

export function changed(session: Session): void {
  session.version++;
}
