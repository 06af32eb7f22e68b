// Buttons. One that is not ready stays focusable and says so, instead of vanishing from the keyboard's way.
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from '../icons';

type ButtonProps = {
  children: ComponentChildren;
  onPress: (event: MouseEvent) => void;
  /** `back` and `backline` send something back to whom it came from. */
  kind?: 'main' | 'line' | 'quiet' | 'back' | 'backline';
  wide?: boolean;
  off?: boolean;
  describedBy?: string;
  /** What it is called where its text alone says too little. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  onPress,
  kind = 'main',
  wide = false,
  off = false,
  describedBy,
  label,
  buttonRef,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={`btn btn--${kind}${wide ? ' btn--wide' : ''}`}
      aria-disabled={off ? 'true' : undefined}
      aria-describedby={describedBy}
      aria-label={label}
      onClick={(event) => {
        if (!off) onPress(event);
      }}
    >
      {children}
    </button>
  );
}

type IconButtonProps = { icon: IconName; label: string; onPress: () => void; off?: boolean; size?: number };

export function IconButton({ icon, label, onPress, off = false, size = 22 }: IconButtonProps) {
  return (
    <button
      type="button"
      class="iconbtn"
      aria-label={label}
      title={label}
      aria-disabled={off ? 'true' : undefined}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}

export function LinkButton({
  children,
  onPress,
  label,
}: {
  children: ComponentChildren;
  onPress: () => void;
  label?: string;
}) {
  return (
    <button type="button" class="linkbtn" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
