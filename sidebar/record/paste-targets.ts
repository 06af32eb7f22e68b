// Between what was pasted and the forms of a district: what their fields show, and the lines laid over them.
import type { DistrictView } from '../../src/contract/calls';
import type { PastedLine, PasteTarget } from '../../src/domain/pasted';
import { textOf } from './field-check';
import { shownText } from './form-state';
import type { Forms } from './forms';

/** Every item in the order of the form, with what its field shows now, saved or not. */
export function pasteTargets(district: DistrictView, forms: Forms): PasteTarget[] {
  return district.areas.flatMap((area) => {
    const state = forms.opened(district.code, area.number)?.state();
    return (state?.area ?? area).items.map((item) => ({
      code: item.code,
      name: item.name,
      decimals: item.decimals,
      text: state ? shownText(state, item) : textOf(item.volume),
    }));
  });
}

/** Each area takes its lines in one step and saves them; what a save cannot take along stays typed there. */
export function takeOver(district: DistrictView, forms: Forms, lines: readonly PastedLine[]): void {
  const wanted = new Map(
    lines.flatMap(({ verdict, code, text }): [string, string][] =>
      code !== null && (verdict === 'new' || verdict === 'changed') ? [[code, text]] : [],
    ),
  );
  for (const area of district.areas) {
    const texts = Object.fromEntries(
      area.items.flatMap(({ code }): [string, string][] => {
        const text = wanted.get(code);
        return text === undefined ? [] : [[code, text]];
      }),
    );
    if (Object.keys(texts).length > 0) forms.of(district.code, area).dispatch({ type: 'pasted', texts });
  }
}
