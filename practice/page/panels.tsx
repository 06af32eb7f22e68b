// What the add-on shows around the grid: its sidebar as Google frames it, its dialogs, alerts and toasts.
import { useEffect, useState } from 'preact/hooks';
import { Box, MessageBox } from './box';
import { Frame } from './frame';
import type { FromFrame } from './frame/messages';
import { Icon } from './icons';
import type { Tab } from './tab';
import type { FrameView, Notice } from './wire';
import { words } from './words';

type ForFrame = { tab: Tab; frame: FrameView; onFocusGrid: () => void };

export function Sidebar({ tab, frame, onFocusGrid, onFilled }: ForFrame & { onFilled: (count: number) => void }) {
  const close = () => void tab.tell('/api/close', { key: frame.key });
  const onMessage = (message: FromFrame) => {
    if (message.type === 'practice-close') close();
    if (message.type === 'practice-focus') onFocusGrid();
    if (message.type === 'practice-filled') onFilled(message.count);
  };
  return (
    <aside class="side" aria-label={words.sidebar}>
      <div class="side__bar">
        <h2>{frame.title}</h2>
        <button type="button" class="icon-button" aria-label={words.closeSidebar} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <Frame frame={frame} onMessage={onMessage} />
    </aside>
  );
}

const USUAL = { width: 600, height: 400 };

export function DialogFrame({ tab, frame, onFocusGrid }: ForFrame) {
  const [size, setSize] = useState({ width: frame.width ?? USUAL.width, height: frame.height ?? USUAL.height });
  const close = () => void tab.tell('/api/close', { key: frame.key });
  const onMessage = (message: FromFrame) => {
    if (message.type === 'practice-close') close();
    if (message.type === 'practice-focus') onFocusGrid();
    if (message.type === 'practice-width') setSize((before) => ({ ...before, width: message.pixels }));
    if (message.type === 'practice-height') setSize((before) => ({ ...before, height: message.pixels }));
  };
  const inside = <Frame frame={frame} onMessage={onMessage} height={size.height} />;
  if (frame.kind === 'dialog') {
    return (
      <Box title={frame.title} class="box--frame" width={size.width} onClose={close}>
        {inside}
      </Box>
    );
  }
  return (
    <section class="box box--frame box--floating" aria-label={frame.title} style={{ width: `${size.width}px` }}>
      <div class="box__bar">
        <h2>{frame.title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {inside}
    </section>
  );
}

export function Alerts({ tab }: { tab: Tab }) {
  const notice = tab.state.notices.find((one) => one.kind !== 'toast');
  if (!notice) return null;
  return (
    <MessageBox
      key={notice.id}
      title={notice.title || (notice.kind === 'error' ? words.scriptFailed : words.note)}
      text={notice.text}
      button={words.understood}
      onAnswer={() => void tab.tell('/api/dismiss', { id: notice.id })}
    />
  );
}

const TOAST_MS = 6000;

/** Toasts of scripts, and what the page itself has to say. */
export function Toasts({ tab, own, onOwnDone }: { tab: Tab; own: Notice | null; onOwnDone: () => void }) {
  const toasts = tab.state.notices.filter((notice) => notice.kind === 'toast');
  return (
    <div class="toasts" role="status">
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} onDone={() => void tab.tell('/api/dismiss', { id: toast.id })} />
      ))}
      {own && <Toast key={own.id} toast={own} onDone={onOwnDone} />}
    </div>
  );
}

function Toast({ toast, onDone }: { toast: Notice; onDone: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onDone, TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div class="toast">
      <div>
        {toast.title && <b>{toast.title}</b>}
        {toast.text && <p>{toast.text}</p>}
      </div>
      <button type="button" class="icon-button" aria-label={words.close} onClick={onDone}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );
}
