// Runs first in every sidebar and dialog: provides google.script, takes the browser's storage away where the page says
// so, and types example values when the page asks.
import { fillEmptyFields } from './fill';
import { type FrameSettings, type FromFrame, isToFrame } from './messages';
import { type Answer, makeRun } from './runner';
import { blockStorage } from './storage';

/** Given by the server around this script; nothing else in the frame sees it. */
declare const practiceFrame: FrameSettings;
const { token, pageOrigin, functions, hasStorage } = practiceFrame;
if (!hasStorage) blockStorage();

async function send(name: string, args: unknown[]): Promise<Answer> {
  try {
    const response = await fetch('/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-practice-frame': token },
      body: JSON.stringify({ function: name, args }),
    });
    const answer: Answer = await response.json();
    if (response.ok) return answer;
    return { ok: false, message: `NetworkError: Connection failure due to HTTP ${response.status}` };
  } catch {
    return { ok: false, message: 'NetworkError: Connection failure due to HTTP 0' };
  }
}

function tellPage(message: FromFrame): void {
  window.parent.postMessage(message, pageOrigin);
}

const host = {
  origin: pageOrigin,
  close: () => tellPage({ type: 'practice-close' }),
  setWidth: (pixels: number) => tellPage({ type: 'practice-width', pixels }),
  setHeight: (pixels: number) => tellPage({ type: 'practice-height', pixels }),
  editor: { focus: () => tellPage({ type: 'practice-focus' }) },
};

const run = makeRun(functions, send, (error) => console.error('Uncaught', error));
Object.assign(window, { google: { script: { run, host } } });

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== pageOrigin || !isToFrame(event.data)) return;
  if (event.data.type === 'practice-leaving') {
    // What a browser asks of a page before it leaves it; a frame that is only taken away is never asked.
    tellPage({ type: 'practice-leave', free: window.dispatchEvent(new Event('beforeunload', { cancelable: true })) });
    return;
  }
  void fillEmptyFields(event.data.values).then((count) => tellPage({ type: 'practice-filled', count }));
});

document.currentScript?.remove();
