// CellImage: a picture that is what a cell holds.
import type { CellImage as Stored } from '../model/file-data';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';

type CellImage = GoogleAppsScript.Spreadsheet.CellImage;
type Builder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

export const VALUE_TYPES = enumeration<typeof GoogleAppsScript.Spreadsheet.ValueType>(['IMAGE']);

const stored = new WeakMap<object, Stored>();

/** What a script puts into a cell, a builder included; undefined for anything else. */
export function imageOf(value: unknown): Stored | undefined {
  return typeof value === 'object' && value !== null ? stored.get(value) : undefined;
}

export function cellImage(running: Running, image: Stored): CellImage {
  const self = imitate<CellImage>(running, 'CellImage', {
    valueType: VALUE_TYPES.IMAGE,
    getAltTextTitle: () => image.title,
    getAltTextDescription: () => image.description,
    // Google keeps a copy of the picture and no longer says where it came from.
    getUrl: () => null,
    toBuilder: () => cellImageBuilder(running, image),
  });
  stored.set(self, image);
  return self;
}

export function cellImageBuilder(running: Running, from: Stored = { url: '', title: '', description: '' }): Builder {
  let image = from;
  const set = (change: Partial<Stored>): Builder => {
    image = { ...image, ...change };
    stored.set(self, image);
    return self;
  };
  const self: Builder = imitate<Builder>(running, 'CellImageBuilder', {
    valueType: VALUE_TYPES.IMAGE,
    setSourceUrl: (url) => set({ url }),
    setAltTextTitle: (title) => set({ title }),
    setAltTextDescription: (description) => set({ description }),
    getAltTextTitle: () => image.title,
    getAltTextDescription: () => image.description,
    getUrl: () => image.url || null,
    toBuilder: () => cellImageBuilder(running, image),
    build() {
      if (!/^(https?:\/\/|data:image\/)/.test(image.url)) throw new Error('Invalid argument: sourceUrl');
      return cellImage(running, image);
    },
  });
  return set({});
}
