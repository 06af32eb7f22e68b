// Saving one area: what was typed is checked, compared with what the cells hold by now, and written in one go.
import type { FieldProblem, Outcome, Saved, SaveRequest } from '../../contract/calls';
import type { Item } from '../../domain/catalogue';
import { type ItemNote, isLink, MAX_REASON, noteText } from '../../domain/note';
import { readVolume } from '../../domain/volume';
import { signedName } from '../../messages/acts';
import type { AreaRow } from '../../workbook/district-row';
import { alone } from '../../workbook/host';
import { columnsAreSound, findRow, writeArea } from '../../workbook/tracking-book';
import { lockOf } from './district-facts';
import { recallLastYear } from './last-year-memory';
import { areaView, NO_LAST_YEAR } from './views';
import { accept, refuse, type Visit, visit } from './visit';

export function saveArea(request: SaveRequest): Outcome<Saved> {
  const first = attempt(request, { fresh: false, soundCodes: '' });
  if (!isStale(first)) return first;
  const second = attempt(request, { fresh: true, soundCodes: first.soundCodes });
  // Still another version in the row: HQ is writing the settings at this moment.
  return isStale(second) ? refuse({ code: 'busy' }) : second;
}

/** The settings in the cache are older than the row: somebody may have lost the right, or an item its place. */
type Stale = { stale: true; soundCodes: string };

function isStale(result: Outcome<Saved> | Stale): result is Stale {
  return 'stale' in result;
}

function attempt(request: SaveRequest, known: { fresh: boolean; soundCodes: string }): Outcome<Saved> | Stale {
  const visited = visit(known);
  if (!visited.ok) return visited;
  if (request.year !== visited.value.book.settings.round.year) {
    return known.fresh ? ofAnotherYear(visited.value, request) : { stale: true, soundCodes: '' };
  }
  const typed = readTyped(visited.value, request);
  if (!typed.ok) return typed;
  const codes = visited.value.book.columns.codes.join();
  if (codes !== known.soundCodes && !columnsAreSound(visited.value.book)) return refuse({ code: 'damaged-columns' });
  const saved = alone(() => saveLocked(visited.value, request, typed.value));
  if (saved === 'stale') return { stale: true, soundCodes: codes };
  return saved ?? refuse({ code: 'busy' });
}

/** The form shows last year's cells, which HQ has shut as a whole. */
function ofAnotherYear(visited: Visit, { district }: SaveRequest): Outcome<never> {
  const listed = visited.book.districts.withCode(district);
  const found = listed && findRow(visited.book, listed.code, false);
  if (!listed || !found) return refuse({ code: 'unknown-district' });
  const lock = lockOf(visited, listed, found.district, true);
  return lock.open ? refuse({ code: 'bad-request' }) : refuse({ code: 'locked', lock });
}

type Typed = { volumes: Map<string, number | null>; note: string };

/** Everything or nothing: one field that cannot be read and nothing is written. */
function readTyped({ book }: Visit, request: SaveRequest): Outcome<Typed> {
  const area = book.columns.areas.find(({ area: number }) => number === request.area);
  if (!area) return refuse({ code: 'bad-request' });
  const items = new Map(area.items.filter(({ item }) => item.active).map(({ item }) => [item.code, item]));
  const volumes = new Map<string, number | null>();
  const fields: FieldProblem[] = [];
  for (const { code, text } of request.values) {
    const item = items.get(code);
    const volume = item && readVolume(text, item.decimals);
    if (!volume) fields.push({ code, problem: 'unknown-item' });
    else if (volume.kind === 'bad') fields.push({ code, problem: volume.problem });
    else volumes.set(code, volume.kind === 'number' ? volume.value : null);
  }
  fields.push(...request.notes.flatMap((note) => noteProblems(note, items)));
  return fields.length > 0
    ? refuse({ code: 'bad-values', fields })
    : accept({ volumes, note: noteText(request.notes) });
}

function noteProblems(note: ItemNote, items: ReadonlyMap<string, Item>): FieldProblem[] {
  if (!items.has(note.code)) return [{ code: note.code, problem: 'unknown-item' }];
  if (note.link !== '' && !isLink(note.link)) return [{ code: note.code, problem: 'bad-link' }];
  return note.reason.length > MAX_REASON ? [{ code: note.code, problem: 'long-reason' }] : [];
}

function saveLocked(visited: Visit, request: SaveRequest, typed: Typed): Outcome<Saved> | 'stale' {
  const { book, duties, now } = visited;
  const listed = book.districts.withCode(request.district);
  const duty = duties.find((each) => each.role === 'recorder' && each.districts.includes(request.district));
  if (!listed) return refuse({ code: 'unknown-district' });
  const found = findRow(book, listed.code, false);
  if (!found) return refuse({ code: 'district-row-missing' });
  if (found.district.version !== book.settings.version) return 'stale';
  const lock = lockOf(visited, listed, found.district);
  if (!lock.open) return refuse({ code: 'locked', lock });
  const area = found.district.areas.find(({ columns }) => columns.area === request.area);
  if (!area || !duty) return refuse({ code: 'bad-request' });

  const lastYear = recallLastYear(book, [listed.code]).get(listed.code) ?? NO_LAST_YEAR;
  const current = areaView(visited, area, lastYear);
  if (sameAsCells(area, typed)) return accept({ area: current, savedAt: area.savedAt ?? now });
  if (current.shown !== request.shown) return refuse({ code: 'conflict', current });
  const by = signedName(duty);
  const write = { ...typed, odd: oddItems(area), at: now, by };
  if (!writeArea(book, found, area.columns, write)) return refuse({ code: 'not-permitted' });
  return accept({ area: areaView(visited, written(area, typed, now, by), lastYear), savedAt: now });
}

/** What was pasted into cells in spite of their validation: writing it again would be refused, and the save with it. */
function oddItems({ content }: AreaRow): ReadonlySet<string> {
  const odd = Object.entries(content.volumes).filter(
    ([, volume]) => volume.kind === 'invalid' || (volume.kind === 'recorded' && volume.suspect !== null),
  );
  return new Set(odd.map(([code]) => code));
}

/** The same save sent twice counts once: cells that already hold what was typed are a success. */
function sameAsCells({ content }: AreaRow, typed: Typed): boolean {
  if (content.note !== typed.note) return false;
  return [...typed.volumes].every(([code, wanted]) => {
    const held = content.volumes[code];
    if (wanted === null) return held?.kind === 'blank';
    return held?.kind === 'recorded' && held.value === wanted;
  });
}

function written(area: AreaRow, typed: Typed, savedAt: number, savedBy: string): AreaRow {
  const volumes = { ...area.content.volumes };
  for (const [code, value] of typed.volumes) {
    volumes[code] = value === null ? { kind: 'blank' } : { kind: 'recorded', value, suspect: null };
  }
  return { ...area, content: { volumes, note: typed.note }, savedAt, savedBy };
}
