// The line above the grid: which cell is chosen and what stands in it, to be read or typed in.
import { cellName } from './a1';
import type { Cells } from './cells';
import type { Edits } from './editing';
import { Icon } from './icons';
import type { Selection } from './selection';
import { words } from './words';

type Props = {
  selection: Selection;
  cells: Cells;
  edits: Edits;
  viewOnly: boolean;
  onKey: (event: KeyboardEvent) => void;
  /** Whether some cell here may be edited; where none may, the whole tab says so instead of every cell. */
  someEditable: boolean;
  hatch: boolean;
  onHatch: (on: boolean) => void;
};

export function FormulaBar(props: Props) {
  const { selection, cells, edits, onKey, someEditable, hatch, onHatch } = props;
  const { row, column } = selection.at;
  const name = cellName(row, column);
  const cell = cells.get(row, column);
  const { editing } = edits;
  const locked = cell?.editable === false;
  return (
    <div class="bar">
      <output class="bar__name num" aria-label={words.cellAddress}>
        {name}
      </output>
      <i class="bar__fx" aria-hidden="true">
        fx
      </i>
      <input
        id="formula"
        class="bar__text"
        aria-label={words.formulaBar(name)}
        spellcheck={false}
        autocomplete="off"
        readOnly={locked && !editing}
        value={editing?.text ?? edits.typedIn(selection.at)?.text ?? cell?.input ?? ''}
        onFocus={() => !editing && !locked && edits.begin(selection.at)}
        onInput={(event) => edits.change(event.currentTarget.value)}
        onKeyDown={(event) => editing && onKey(event)}
      />
      {someEditable ? (
        <label class="legend" title={words.showLocked}>
          <span class="legend__swatch" aria-hidden="true" />
          <span class="legend__text">{words.showLocked}</span>
          <input
            type="checkbox"
            class="switch"
            checked={hatch}
            onChange={(event) => onHatch(event.currentTarget.checked)}
          />
        </label>
      ) : (
        <span class="legend legend--all">
          <Icon name="lock" size={16} />
          <span class="legend__text">{props.viewOnly ? words.viewOnly : words.lockedTab}</span>
        </span>
      )}
    </div>
  );
}
