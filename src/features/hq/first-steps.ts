// How far the HQ workbook is set up, part by part, whatever of it cannot be read yet.
import type { FirstSteps, HqCalls } from '../../contract/hq-calls';
import { provinces } from '../../domain/places';
import { apply, fetchSnapshot } from '../../workbook/api';
import { effectiveEmail } from '../../workbook/host';
import { hqFileId, isOwner } from '../../workbook/hq-host';
import { planHqWorkbook } from '../../workbook/hq-plan';
import { HQ_FILES, HQ_ITEMS, HQ_PEOPLE, HQ_ROUND } from '../../workbook/hq-tabs';
import { districtsIn, readCatalogue, readFiles, readHq, readPeople } from '../../workbook/hq-workbook';
import { newTabRequests } from '../../workbook/reconcile';
import { type Snapshot, type TabSnapshot, tabById } from '../../workbook/snapshot';
import { openDesk } from './desk';
import { roundTexts } from './edits/round-cells';

export const firstSteps: HqCalls['firstSteps'] = () => ({ ok: true, value: view(openDesk().book()) });

/** Adds the tabs that are missing; what stands in the others is left alone. */
export const prepare: HqCalls['prepare'] = () => {
  addMissingTabs();
  return firstSteps({});
};

export function addMissingTabs(): number {
  const id = hqFileId();
  const snapshot = fetchSnapshot(id);
  const missing = planHqWorkbook().filter(({ tab }) => !snapshot.tabs.some((present) => present.id === tab.id));
  apply(
    id,
    missing.flatMap((spec, index) => newTabRequests(spec, index, effectiveEmail())),
  );
  return missing.length;
}

function view(book: Snapshot): FirstSteps {
  const prepared = planHqWorkbook().every(({ tab }) => tabById(book, tab.id) !== undefined);
  const people = part(book, HQ_PEOPLE.id, (tab, problems) => readPeople(tab, districtsIn(book), problems));
  const files = part(book, HQ_FILES.id, readFiles);
  const items = part(book, HQ_ITEMS.id, readCatalogue);
  const taken = new Set(files.value?.flatMap((file) => file.provinces.map(({ code }) => code)));
  const recorders = new Set(people.value?.flatMap(({ role, province }) => (role === 'recorder' ? [province] : [])));
  const reading = readHq(book);
  return {
    prepared,
    isRoleAccount: isOwner(),
    round: {
      values: roundTexts(book),
      problems: reading.ok ? [] : reading.problems.filter((problem) => problem.startsWith(`แท็บ ${HQ_ROUND.title} `)),
    },
    people: { count: people.value?.length ?? 0, problems: people.problems },
    catalogue: {
      areas: items.value?.areas.length ?? 0,
      items: items.value?.items.filter(({ active }) => active).length ?? 0,
      official: items.value?.official ?? false,
      problems: items.problems,
    },
    files: {
      made: files.value?.filter(({ id, sweptAt }) => id !== '' && sweptAt !== null).length ?? 0,
      listed: files.value?.length ?? 0,
      problems: files.problems,
    },
    provinces: provinces().map(({ code, name }) => ({
      code,
      name,
      taken: taken.has(code),
      hasPeople: recorders.has(code),
    })),
  };
}

function part<Value>(
  book: Snapshot,
  id: number,
  read: (tab: TabSnapshot, problems: string[]) => Value,
): { value: Value | undefined; problems: string[] } {
  const tab = tabById(book, id);
  const problems: string[] = [];
  const value = tab && read(tab, problems);
  return { value, problems };
}
