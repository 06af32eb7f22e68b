// The sidebars and dialogs on show: what each may call, and the addresses at which each can be fetched once.
import { randomBytes } from 'node:crypto';
import type { FrameKind } from '../page/wire';

export type Frame = {
  key: string;
  /** Lets the frame call functions; it alone says whose project, whose account and which file. */
  token: string;
  session: string;
  kind: FrameKind;
  title: string;
  html: string;
  width: number | null;
  height: number | null;
  project: string;
  /** What google.script.run offers in it. */
  functions: string[];
  hasStorage: boolean;
  user: string;
  file: string;
};

export class Frames {
  private readonly byToken = new Map<string, Frame>();
  private readonly byAddress = new Map<string, Frame>();

  open(frame: Omit<Frame, 'key' | 'token'>): Frame {
    const opened = { ...frame, key: secret(9), token: secret(24) };
    this.byToken.set(opened.token, opened);
    return opened;
  }

  close(frame: Frame): void {
    this.byToken.delete(frame.token);
    for (const [address, shown] of this.byAddress) {
      if (shown === frame) this.byAddress.delete(address);
    }
  }

  addressFor(frame: Frame): string {
    const address = secret(18);
    this.byAddress.set(address, frame);
    return address;
  }

  /** The frame at an address, the first time it is asked for. */
  take(address: string): Frame | null {
    const frame = this.byAddress.get(address);
    this.byAddress.delete(address);
    return frame ?? null;
  }

  withToken(token: string): Frame | null {
    return this.byToken.get(token) ?? null;
  }
}

export function secret(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}
