// A ready text: one press copies it, and it can be selected by hand where the clipboard is blocked.
import { useId, useRef, useState } from 'preact/hooks';
import { BUTTONS } from '../../../src/messages/sidebar';
import { Button } from './buttons';

type Result = 'none' | 'copied' | 'blocked';

export function CopyBox({ text, button = BUTTONS.copy }: { text: string; button?: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<Result>('none');
  const id = useId();
  const copy = async () => {
    const done = await copyText(text, box.current);
    setResult(done ? 'copied' : 'blocked');
  };
  return (
    <div class="copy">
      <label class="label" for={id}>
        {BUTTONS.readyText}
      </label>
      <textarea
        id={id}
        ref={box}
        class="text"
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button wide onPress={() => void copy()}>
        {button}
      </Button>
      <p class="help" role="status">
        {result === 'copied' ? BUTTONS.copied : result === 'blocked' ? BUTTONS.copyByHand : ''}
      </p>
    </div>
  );
}

/** A frame may be forbidden the clipboard; the old command still works in some of those. */
async function copyText(text: string, box: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    box?.focus();
    box?.select();
    return document.execCommand('copy');
  }
}
