// What the page and a sidebar's or dialog's frame post to each other.

export type ToFrame = { type: 'practice-fill'; values: Record<string, string> };

export type FromFrame =
  | { type: 'practice-filled'; count: number }
  | { type: 'practice-close' }
  | { type: 'practice-focus' }
  | { type: 'practice-width'; pixels: number }
  | { type: 'practice-height'; pixels: number };

export function isFromFrame(data: unknown): data is FromFrame {
  return hasType(data) && /^practice-(filled|close|focus|width|height)$/.test(data.type);
}

export function isToFrame(data: unknown): data is ToFrame {
  return hasType(data) && data.type === 'practice-fill' && 'values' in data && typeof data.values === 'object';
}

function hasType(data: unknown): data is { type: string } {
  return typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string';
}
