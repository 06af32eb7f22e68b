// A part of a paper that is edited in place before it is printed.

type EditableProps = { label: string; text: string; look?: string };

/** Uncontrolled on purpose: what was typed stands until the window is closed, and is kept nowhere. */
export function Editable({ label, text, look = '' }: EditableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field of a form would not print as running text.
    <div
      class={`letter__part ${look}`}
      contentEditable
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
    >
      {text}
    </div>
  );
}
