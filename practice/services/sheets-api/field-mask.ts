// Field masks of Google's APIs: 'title,gridProperties(rowCount,columnCount),data.rowData'; '*' is everything.

/** Which fields are wanted, and what of them; `null` is all. */
export type Mask = Map<string, Mask> | null;

export function parseMask(text: string): Mask {
  if (text === '*') return null;
  let at = 0;
  const list = (): Map<string, Mask> => {
    const fields = new Map<string, Mask>();
    while (at < text.length && text[at] !== ')') {
      const [name = ''] = /^[A-Za-z0-9]+/.exec(text.slice(at)) ?? [];
      if (name === '') throw new Error(`Request contains an invalid argument: field mask ${text}`);
      at += name.length;
      fields.set(name, below());
      if (text[at] === ',') at += 1;
    }
    return fields;
  };
  const below = (): Mask => {
    const mark = text[at];
    if (mark === '.' || mark === '/') {
      at += 1;
      const [name = ''] = /^[A-Za-z0-9]+/.exec(text.slice(at)) ?? [];
      at += name.length;
      return new Map([[name, below()]]);
    }
    if (mark !== '(') return null;
    at += 1;
    const inner = list();
    at += 1;
    return inner;
  };
  return list();
}

export function wants(mask: Mask, name: string): boolean {
  return mask === null || mask.has(name);
}

export function within(mask: Mask, name: string): Mask {
  return mask?.get(name) ?? null;
}

/** The JSON of an object with the fields that the mask names, each as JSON of its own; the others are not even made. */
export function only<T extends object>(
  mask: Mask,
  fields: { [name in keyof T]?: (mask: Mask) => string | undefined },
): string {
  let made = '';
  for (const name in fields) {
    const value = wants(mask, name) ? fields[name]?.(within(mask, name)) : undefined;
    if (value !== undefined) made += `${made === '' ? '' : ','}"${name}":${value}`;
  }
  return `{${made}}`;
}

/** Copies onto `target` the fields that an update's mask names; a named field that is absent is taken away. */
export function assignMasked<T extends object>(target: T, source: Partial<T> | undefined, mask: Mask): void {
  const names = mask === null ? Object.keys(source ?? {}) : [...mask.keys()];
  for (const name of names) {
    const value: unknown = source && Reflect.get(source, name);
    const old: unknown = Reflect.get(target, name);
    const inner = within(mask, name);
    if (inner !== null && typeof old === 'object' && old !== null && typeof value === 'object' && value !== null) {
      assignMasked(old, value, inner);
    } else Reflect.set(target, name, value);
  }
}
