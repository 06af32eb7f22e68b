// What a sidebar's or dialog's frame is given at its start, and what it and the page post to each other.

export type FrameSettings = {
  token: string;
  pageOrigin: string;
  /** Names of the project's functions that the frame may call. */
  functions: string[];
  /** Whether scripts in the frame may use the browser's storage. */
  hasStorage: boolean;
};

export type ToFrame = { type: 'practice-fill'; values: Record<string, string> } | { type: 'practice-leaving' };

export type FromFrame =
  | { type: 'practice-filled'; count: number }
  | { type: 'practice-leave'; free: boolean }
  | { type: 'practice-close' }
  | { type: 'practice-focus' }
  | { type: 'practice-width'; pixels: number }
  | { type: 'practice-height'; pixels: number };

export function isFromFrame(data: unknown): data is FromFrame {
  return hasType(data) && /^practice-(filled|leave|close|focus|width|height)$/.test(data.type);
}

export function isToFrame(data: unknown): data is ToFrame {
  return hasType(data) && /^practice-(fill|leaving)$/.test(data.type);
}

function hasType(data: unknown): data is { type: string } {
  return typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
}
