// A button with a panel that drops from it: closes with Escape, on a click elsewhere and when focus leaves.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons';

type Props = {
  /** What the button shows; its name for screen readers is `name`, where the two differ. */
  button: ComponentChildren;
  name?: string;
  class?: string;
  align?: 'start' | 'end';
  up?: boolean;
  arrow?: boolean;
  panel: 'menu' | 'dialog';
  children: (close: () => void) => ComponentChildren;
};

const STOPS = '[role^="menuitem"], input, select, button';

export function Drop(props: Props) {
  const { button, name, align = 'start', arrow = true, up = false, panel, children } = props;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    const stops = stopsIn(root.current);
    (stops.find((stop) => stop.getAttribute('aria-checked') === 'true') ?? stops[0])?.focus();
    const elsewhere = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    // A click inside a frame reaches the page only as a loss of focus.
    const away = () => setOpen(false);
    document.addEventListener('pointerdown', elsewhere);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      window.removeEventListener('blur', away);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (panel === 'menu') moveFocus(event, root.current);
  };

  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (open && next instanceof Node && !root.current?.contains(next)) setOpen(false);
  };

  return (
    <div class={`drop ${props.class ?? ''}`} role="none" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="drop__button"
        ref={opener}
        aria-haspopup={panel}
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {button}
        {arrow && <Icon name="down" size={16} />}
      </button>
      {open && (
        <div class={`panel panel--${align}${up ? ' panel--up' : ''}`} {...named(panel, name)}>
          {children(close)}
        </div>
      )}
    </div>
  );
}

function named(role: 'menu' | 'dialog', name: string | undefined) {
  return { role, ...(name !== undefined && { 'aria-label': name }) };
}

function stopsIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(`.panel :is(${STOPS})`) ?? [])];
}

function moveFocus(event: KeyboardEvent, root: HTMLElement | null): void {
  const stops = stopsIn(root);
  const at = document.activeElement instanceof HTMLElement ? stops.indexOf(document.activeElement) : -1;
  const targets: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 };
  const target = targets[event.key];
  if (target === undefined || stops.length === 0) return;
  event.preventDefault();
  stops[(target + stops.length) % stops.length]?.focus();
}

type ItemProps = {
  label: string;
  note?: string;
  /** Given for one of several, or for a switch. */
  checked?: boolean;
  kind?: 'one-of' | 'switch';
  onChoose: () => void;
};

export function Item({ label, note, checked, kind, onChoose }: ItemProps) {
  const roles = { 'one-of': 'menuitemradio', switch: 'menuitemcheckbox' } as const;
  const standing = kind ? { role: roles[kind], 'aria-checked': checked === true } : { role: 'menuitem' as const };
  return (
    <button type="button" class="item" tabIndex={-1} onClick={onChoose} {...standing}>
      <span class="item__label">{label}</span>
      {note && <span class="item__note">{note}</span>}
      {checked && (
        <span class="item__check">
          <Icon name="check" size={18} />
        </span>
      )}
    </button>
  );
}

export function Separator() {
  return <hr class="separator" />;
}
