// Plays the sample round of จังหวัดอุตรดิตถ์ through the built bundles: HQ sets up, districts record, the director
// confirms, HQ's sweep locks.

import { createHash } from 'node:crypto';
import { runFromSidebar } from '../practice/execution/script-run';
import type { Execution, Google, SpreadsheetFile } from '../practice/google';

import { defaultCatalogue } from '../src/domain/catalogue-default';
import type { ActKind } from '../src/domain/confirmation';
import { districtsOf, provinceByCode } from '../src/domain/places';
import { ADDON_TITLE } from '../src/messages/addon';
import { KEY_MAIL_SUBJECT } from '../src/messages/personal-key';
import { planColumns, ROWS } from '../src/workbook/columns';
import { FILE_COLUMNS, HQ_FILES, HQ_FIRST_ROW } from '../src/workbook/hq-tabs';
import { dataTab } from '../src/workbook/tabs';
import { paste, recorderLine, typeExtension, typeFiles, typePeople, typeRound } from './hq-sheet';
import { directorOf, HQ, READER, recordersOf, UTTARADIT } from './people';
import { LETTER_1960, moment, ROUND_2563, ROUND_2564 } from './round-2564';
import { codesOf, volumesOf } from './volumes';

export const ADDON = 'addon';
export const HQ_PROJECT = 'hq';
export const HQ_FILE = 'hq-workbook';
export const columns = planColumns(defaultCatalogue);

export type Folders = { addon: string; hq: string };

/** Accounts, the HQ workbook and both projects: what exists before HQ does anything. */
export function openOffice(google: Google, folders: Folders, provinces: readonly number[]): void {
  google.wipe();
  for (const account of [HQ, READER]) google.accounts.add(account);
  for (const province of provinces) {
    google.accounts.add(directorOf(province));
    for (const { email, name, kind } of recordersOf(province)) google.accounts.add({ email, name, kind });
  }
  google.files.create({
    id: HQ_FILE,
    owner: HQ.email,
    title: 'ปริมาณงาน สถอ. กรมฯ',
    locale: 'th_TH',
    timeZone: 'Asia/Bangkok',
  });
  google.projects.add({ id: ADDON, name: ADDON_TITLE, folder: folders.addon, owner: HQ.email });
  google.projects.add({ id: HQ_PROJECT, folder: folders.hq, owner: HQ.email, boundTo: HQ_FILE });
}

export function hqCommand(google: Google, name: string): Execution {
  const done = google.execute({ project: HQ_PROJECT, function: name, user: HQ.email, file: HQ_FILE, as: 'menu' });
  if (!done.outcome.ok) throw new Error(`${name}: ${done.outcome.error.message}\n${done.outcome.error.stack ?? ''}`);
  return done;
}

export function hqFile(google: Google): SpreadsheetFile {
  return google.files.get(HQ_FILE);
}

/** The first tracking workbook of the list in the HQ workbook. */
export function trackingFile(google: Google): SpreadsheetFile {
  const { cells } = hqFile(google).grid(
    HQ_FILES.id,
    { from: HQ_FIRST_ROW, to: HQ_FIRST_ROW },
    { from: FILE_COLUMNS.id, to: FILE_COLUMNS.id },
    HQ.email,
  );
  return google.files.get(cells[0]?.[0]?.text ?? '');
}

/** Fiscal year 2563 with volumes, then the tabs of 2564, as they were on the first day. */
export function setUpUttaradit(google: Google, guideUrl: string): void {
  const province = provinceByCode(UTTARADIT)?.name ?? '';
  google.clock.set(moment('2020-07-20 09:00'));
  hqCommand(google, 'prepareHq');
  const hq = hqFile(google);
  typeRound(hq, { ...ROUND_2563, guideUrl });
  const recorders = recordersOf(UTTARADIT);
  const director = directorOf(UTTARADIT);
  const laplae = recorders.find(({ district }) => district.name === 'ลับแล');
  typePeople(hq, [
    ...recorders.map((recorder) => recorderLine(recorder, province)),
    { email: director.email, name: director.name, role: 'director', province, districts: '' },
    ...(laplae
      ? [
          {
            email: laplae.email,
            name: laplae.name,
            role: 'recorder' as const,
            province,
            districts: 'ตรอน',
            from: '1 ก.ย. 64',
            until: '30 ก.ย. 64',
            actingFor: 'ท้องถิ่นอำเภอตรอน',
          },
        ]
      : []),
  ]);
  typeFiles(hq, [province]);
  hqCommand(google, 'setUpFiles');
  fillLastYear(google, UTTARADIT);
  google.clock.set(moment('2021-07-20 09:00'));
  typeRound(hq, ROUND_2564);
  hqCommand(google, 'setUpFiles');
  pasteKey(google, UTTARADIT);
  trackingFile(google).share(READER.email, 'viewer');
  google.clock.set(moment('2021-08-01 08:30'));
  hqCommand(google, 'sweepNow');
}

/** What people had recorded the year before, put in by HQ as one block. */
export function fillLastYear(google: Google, province: number): void {
  const file = trackingFile(google);
  districtsOf(province).forEach((district, index) => {
    const volumes = volumesOf(district.code, 2563);
    for (const area of columns.areas) {
      const cells = area.items.map(({ item }) =>
        String(LAST_YEAR_OVERRIDES[`${district.code}:${item.code}`] ?? volumes.get(item.code) ?? ''),
      );
      paste(file, dataTab(2563).id, ROWS.first + index, area.first, [cells]);
    }
  });
}

/** Figures of the story: ลับแล's and พิชัย's jumps. */
const LAST_YEAR_OVERRIDES: { [key: string]: number } = {
  '5308:A3-01': 54,
  '5308:A3-02': 9,
  '5308:A3-03': 21,
  '5308:A3-04': 2,
  '5308:A3-05': 3,
  '5308:A3-06': 4,
  '5307:A4-04': 80,
  '5307:A8-02': 1,
};

export type SavedArea = {
  district: number;
  area: number;
  values: { [code: string]: string };
  reasons?: { [code: string]: string };
};

type ShownAreas = { number: number; shown: string }[];

/** Saves through the real call of the sidebar, as the districts' recorders, each of whom opens the sidebar once. */
export function saveAreas(google: Google, saves: readonly (SavedArea & { at: string })[]): void {
  const file = trackingFile(google).id;
  const open = new Map<number, ShownAreas>();
  for (const { district, area, values, reasons = {}, at } of saves) {
    google.clock.set(moment(at));
    const user = recordersOf(UTTARADIT).find((recorder) => recorder.district.code === district)?.email ?? '';
    const areas =
      open.get(district) ??
      call<{ district: { areas: ShownAreas } }>(google, 'start', { district }, user, file).district.areas;
    const request = {
      year: 2564,
      district,
      area,
      shown: areas.find(({ number }) => number === area)?.shown ?? '',
      values: Object.entries(values).map(([code, text]) => ({ code, text })),
      notes: Object.entries(reasons).map(([code, reason]) => ({ code, reason, link: '' })),
    };
    const saved = call<{ area: ShownAreas[number] }>(google, 'save', request, user, file);
    open.set(
      district,
      areas.map((each) => (each.number === area ? saved.area : each)),
    );
  }
}

/** `count` items of an area with the district's volumes; `zero` for an area without work. */
export function someOf(
  district: number,
  area: number,
  count: number,
  overrides: { [code: string]: number } = {},
): SavedArea {
  const volumes = volumesOf(district, 2564);
  const values: { [code: string]: string } = {};
  for (const code of codesOf(area).slice(0, count)) values[code] = String(overrides[code] ?? volumes.get(code) ?? 0);
  return { district, area, values };
}

export function noWork(district: number, area: number): SavedArea {
  return { district, area, values: Object.fromEntries(codesOf(area).map((code) => [code, '0'])) };
}

export function confirmDistrict(google: Google, district: number, at: string): void {
  decideOn(google, district, at, { kind: 'confirm' });
}

export type SampleAct = { kind: ActKind; areas?: number[]; until?: string; reason?: string };

/** One act of the director through the real call of the sidebar. */
export function decideOn(google: Google, district: number, at: string, act: SampleAct): void {
  google.clock.set(moment(at));
  const user = directorOf(UTTARADIT).email;
  const file = trackingFile(google).id;
  const shown = call<{ districts: { code: number; seal: string }[] }>(
    google,
    'overview',
    { province: UTTARADIT },
    user,
    file,
  );
  const request = {
    press: createHash('sha256').update(`${district} ${at}`).digest('hex').slice(0, 32),
    province: UTTARADIT,
    districts: [{ district, seal: shown.districts.find(({ code }) => code === district)?.seal ?? '' }],
    areas: [],
    until: '',
    reason: '',
    ...act,
  };
  const obstacle = call<{ results: { obstacle: string | null }[] }>(google, 'decide', request, user, file).results[0]
    ?.obstacle;
  if (obstacle) throw new Error(`The sample act on ${district} was refused: ${obstacle}`);
}

/** The director opens HQ's mail and pastes the key it brought. */
export function pasteKey(google: Google, province: number): void {
  const { email } = directorOf(province);
  const mail = [...google.outbox]
    .reverse()
    .find(({ to, subject }) => to.includes(email) && subject === KEY_MAIL_SUBJECT);
  if (!mail) throw new Error(`HQ has sent ${email} no key.`);
  call(google, 'keepKey', { province, text: mail.body }, email, trackingFile(google).id);
}

export function extendByLetter(google: Google): void {
  google.clock.set(moment('2021-09-08 10:30'));
  typeExtension(hqFile(google), LETTER_1960);
  hqCommand(google, 'sweepNow');
}

/** What a panel asks for and gets; a refusal throws. */
export function call<T>(google: Google, name: string, request: unknown, user: string, file: string): T {
  const done = runFromSidebar(google, { project: ADDON, function: name, args: [request], user, file });
  if (!done.outcome.ok) throw new Error(`${name}: ${done.outcome.error.message}\n${done.outcome.error.stack ?? ''}`);
  const answer: { ok: true; value: T } | { ok: false; refusal: unknown } = JSON.parse(String(done.outcome.value));
  if (!answer.ok) throw new Error(`${name} for ${user}: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}
