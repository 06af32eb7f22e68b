// A dialog that rises from the bottom of the sidebar. The browser's own dialog keeps the focus inside and handles Esc.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

type SheetProps = {
  title: string;
  children?: ComponentChildren;
  foot: ComponentChildren;
  onClose: () => void;
};

export function Sheet({ title, children, foot, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it from the keyboard.
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div class="sheet__box">
        <h2 class="sheet__head" id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {children ? <div class="sheet__body">{children}</div> : null}
        <div class="sheet__foot">{foot}</div>
      </div>
    </dialog>
  );
}
