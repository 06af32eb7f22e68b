// The iframe of a sidebar or dialog, from the other origin, and what it may ask of the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { frameOrigin, post } from './ask';
import { type FromFrame, isFromFrame, type ToFrame } from './frame/messages';
import type { FrameAddress, FrameView } from './wire';
import { words } from './words';

// As Google's own.
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

type Props = { frame: FrameView; onMessage: (message: FromFrame) => void; height?: number };

export function Frame({ frame, onMessage, height }: Props) {
  const element = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;
  const [address, setAddress] = useState<string | null>(null);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    void post<FrameAddress>('/api/frame', { key: frame.key }).then((reply) => {
      if (reply.ok) setAddress(reply.value.url);
      else setLost(true);
    });
  }, [frame.key]);

  useEffect(() => {
    const listen = (event: MessageEvent) => {
      const mine = event.origin === frameOrigin && event.source === element.current?.contentWindow;
      if (mine && isFromFrame(event.data)) latest.current(event.data);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);

  if (lost) {
    return (
      <p class="frame-lost" role="alert">
        {words.frameLost}
      </p>
    );
  }
  return (
    <iframe
      ref={element}
      class="frame"
      title={frame.title || words.sidebar}
      sandbox={SANDBOX}
      data-kind={frame.kind}
      {...(address === null ? {} : { src: address })}
      style={height === undefined ? {} : { height: `${height}px` }}
    />
  );
}

/** Types example values into the sidebar's empty fields; the frame answers how many it filled. */
export function sendToSidebar(message: ToFrame): void {
  sidebarFrame()?.contentWindow?.postMessage(message, frameOrigin);
}

const ANSWER_MS = 500;

/** Whether the sidebar holds nothing unsaved, as it would tell a browser that leaves its page. */
export function sidebarMayClose(): Promise<boolean> {
  const frame = sidebarFrame();
  if (!frame) return Promise.resolve(true);
  return new Promise((resolve) => {
    const answer = (free: boolean) => {
      window.removeEventListener('message', listen);
      clearTimeout(timer);
      resolve(free);
    };
    const listen = (event: MessageEvent) => {
      if (event.origin !== frameOrigin || event.source !== frame.contentWindow || !isFromFrame(event.data)) return;
      if (event.data.type === 'practice-leave') answer(event.data.free);
    };
    const timer = setTimeout(() => answer(true), ANSWER_MS);
    window.addEventListener('message', listen);
    sendToSidebar({ type: 'practice-leaving' });
  });
}

function sidebarFrame(): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>('iframe[data-kind="sidebar"]');
}
