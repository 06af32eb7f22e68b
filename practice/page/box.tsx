// A modal box over the page, centred: focus stays inside, Escape closes it.
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import { words } from './words';

type Props = {
  title: string;
  class?: string;
  /** Inside size in pixels, for the frames of the add-on. */
  width?: number;
  children: ComponentChildren;
  onClose: () => void;
};

export function Box({ title, width, children, onClose, class: name = '' }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const shown = box.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class={`box ${name}`}
      aria-labelledby={heading}
      style={width === undefined ? {} : { width: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="box__bar">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

type MessageProps = {
  title: string;
  text: string;
  button: string;
  cancel?: boolean;
  onAnswer: (sure: boolean) => void;
};

export function MessageBox({ title, text, button, cancel = false, onAnswer }: MessageProps) {
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => main.current?.focus(), []);
  return (
    <Box title={title} class="box--message" onClose={() => onAnswer(false)}>
      <p class="box__text">{text}</p>
      <div class="box__buttons">
        {cancel && (
          <button type="button" class="quiet" onClick={() => onAnswer(false)}>
            {words.cancel}
          </button>
        )}
        <button type="button" class="main-button" ref={main} onClick={() => onAnswer(true)}>
          {button}
        </button>
      </div>
    </Box>
  );
}
