// A form opened with what was typed earlier and never saved.
import type { AreaView, ItemView } from '../../src/contract/calls';
import { conflictItems } from './conflict-items';
import type { Draft } from './drafts';
import { type ByCode, type FormState, formOf, itemOf } from './form-state';

/**
 * `area` is as the cells are now. Where nobody changed a cell since, the draft simply lies over it; where somebody did,
 * both versions stand side by side. Items that were not typed in take what the cells hold.
 */
export function restoredForm(area: AreaView, draft: Draft): FormState {
  const form = {
    ...formOf(area),
    typed: ofItems(area, draft.typed),
    notes: ofItems(area, draft.notes),
    restored: draft.at,
  };
  if (draft.area.shown === area.shown) return form;
  const typedOver = (item: ItemView): ItemView => {
    const before = itemOf(draft.area, item.code);
    const touched = draft.typed[item.code] !== undefined || draft.notes[item.code] !== undefined;
    return touched && before ? { ...item, volume: before.volume, reason: before.reason, link: before.link } : item;
  };
  const clash = { ...form, area: { ...area, items: area.items.map(typedOver) }, conflict: area, choosing: true };
  const overtaken = area.items.some(
    (item, at) => clash.area.items[at] !== item && !sameContent(clash.area.items[at], item),
  );
  return overtaken && conflictItems(clash).length > 0 ? clash : form;
}

/** An item may have left the catalogue since. */
function ofItems<T>(area: AreaView, from: ByCode<T>): ByCode<T> {
  return Object.fromEntries(Object.entries(from).filter(([code]) => itemOf(area, code)));
}

function sameContent(a: ItemView | undefined, b: ItemView): boolean {
  return JSON.stringify([a?.volume, a?.reason, a?.link]) === JSON.stringify([b.volume, b.reason, b.link]);
}
