// The canonical form `wl1`: the text over which seals and digests are computed.
import { activeItemsOf, areasInUse, type Catalogue } from './catalogue';
import { tidyText } from './thai-text';
import { plainNumber, type Volume } from './volume';

/** Round, district and catalogue version follow the name of the form. */
const HEAD_LINES = 4;

/** One area's cells as read: a volume per active item code, and the note cell. */
export type AreaContent = { volumes: { [code: string]: Volume }; note: string };

/**
 * The whole district as one text: `wl1`, round, district and catalogue version, then per active item in catalogue order
 * `code=` and nothing or a plain decimal, then per area its note as a JSON string.
 */
export function canonicalDistrict(
  round: number,
  district: number,
  catalogue: Catalogue,
  contentOf: (area: number) => AreaContent,
): string {
  const areas = areasInUse(catalogue).map((area) => ({ area: area.number, content: contentOf(area.number) }));
  return [
    'wl1',
    String(round),
    String(district),
    catalogue.version,
    ...areas.flatMap(({ area, content }) =>
      activeItemsOf(catalogue, area).map((item) => `${item.code}=${volumeText(content.volumes[item.code])}`),
    ),
    ...areas.map(({ content }) => JSON.stringify(tidyText(content.note))),
  ].join('\n');
}

/** One area as it was shown to a person, so that a later save can tell whether anything changed meanwhile. */
export function canonicalArea(catalogue: Catalogue, area: number, content: AreaContent): string {
  return [
    ...activeItemsOf(catalogue, area).map((item) => `${item.code}=${volumeText(content.volumes[item.code])}`),
    JSON.stringify(tidyText(content.note)),
  ].join('\n');
}

/** Invalid content keeps its text behind a mark no number has, so that it differs from a blank and from any volume. */
function volumeText(volume: Volume | undefined): string {
  if (!volume || volume.kind === 'blank') return '';
  return volume.kind === 'recorded' ? plainNumber(volume.value) : `?${JSON.stringify(volume.text)}`;
}

/**
 * What a canonical form says, as the texts that stand in it: per item code a plain decimal, '' for a blank, or `?` and a
 * JSON string for content that is no volume; per area its note.
 */
export function readCanonical(
  catalogue: Catalogue,
  text: string,
): { values: Map<string, string>; notes: Map<number, string> } {
  const lines = text === '' ? [] : text.split('\n').slice(HEAD_LINES);
  const values = new Map<string, string>();
  const notes: string[] = [];
  for (const line of lines) {
    const item = /^([A-Za-z0-9-]+)=(.*)$/.exec(line);
    if (item) values.set(item[1] ?? '', item[2] ?? '');
    else notes.push(noteOf(line));
  }
  const areas = areasInUse(catalogue);
  return { values, notes: new Map(areas.map(({ number }, index) => [number, notes[index] ?? ''])) };
}

function noteOf(line: string): string {
  return line === '' ? '' : jsonText(line);
}

/** The text in a JSON string; what is none stands for itself: a director may type anything into the seal's cell. */
export function jsonText(json: string): string {
  try {
    const text: unknown = JSON.parse(json);
    return typeof text === 'string' ? text : json;
  } catch {
    return json;
  }
}
