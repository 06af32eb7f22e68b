// The box in which a cell is typed; it grows with its text and offers the cell's choices.
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  name: string;
  text: string;
  choices: string[] | undefined;
  width: number;
  height: number;
  onText: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
};

export function Editor({ name, text, choices, width, height, onText, onKey }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    // The formula bar edits the same text, and keeps the focus when it began.
    if (!area || document.activeElement?.id === 'formula') return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const matching = choices?.filter((choice) => choice.startsWith(text) && choice !== text) ?? [];
  return (
    <div class="editor">
      <textarea
        ref={box}
        class="editor__text"
        rows={1}
        value={text}
        spellcheck={false}
        style={{ minWidth: `${width + 1}px`, minHeight: `${height + 1}px` }}
        aria-label={name}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      {matching.length > 0 && (
        <div class="editor__choices">
          {matching.map((choice) => (
            <button
              key={choice}
              type="button"
              class="item"
              tabIndex={-1}
              onMouseDown={(event) => {
                event.preventDefault();
                onText(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
