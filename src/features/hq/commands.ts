// What HQ's menu and its time-driven trigger do.
import type { Instant } from '../../domain/day';
import {
  ALREADY_SCHEDULED,
  HQ_MENU,
  HQ_TITLE,
  preparedText,
  problemsText,
  SCHEDULED,
  setUpText,
  sweptText,
  trackingTitle,
} from '../../messages/hq';
import { GUIDE_ALT } from '../../messages/workbook';
import { apply, createSpreadsheet, fetchSnapshot } from '../../workbook/api';
import { HOME_QR } from '../../workbook/home-tab';
import { effectiveEmail, uuid } from '../../workbook/host';
import { hqFileId, hqProperty, scheduleEveryFiveMinutes, shareWithEditors } from '../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES, planHqTabs } from '../../workbook/hq-tabs';
import { type HqReading, readHq, type TrackingFile } from '../../workbook/hq-workbook';
import { provincesLayout } from '../../workbook/provinces-tab';
import { placeQr } from '../../workbook/qr-image';
import { newTabRequests } from '../../workbook/reconcile';
import { writeCells } from '../../workbook/requests';
import { cell } from '../../workbook/spec';
import { HOME, PROVINCES } from '../../workbook/tabs';
import { LOCALE, TIME_ZONE } from '../../workbook/tracking-workbook';
import { addMenu, tell } from '../../workbook/ui';
import { dutiesHere } from './facts';
import { type FileReport, type RunContext, runOver } from './tracking-run';

export function showHqMenu(): void {
  addMenu(HQ_MENU.caption, [
    { caption: HQ_MENU.prepare, function: 'prepareHq' },
    { caption: HQ_MENU.setUp, function: 'setUpFiles' },
    { caption: HQ_MENU.sweep, function: 'sweepNow' },
    'separator',
    { caption: HQ_MENU.schedule, function: 'schedule' },
  ]);
}

/** Adds the tabs of the HQ workbook that are missing; what stands in the others is left alone. */
export function prepareHq(): void {
  const id = hqFileId();
  const snapshot = fetchSnapshot(id);
  const missing = planHqTabs().filter(({ tab }) => !snapshot.tabs.some((present) => present.id === tab.id));
  apply(
    id,
    missing.flatMap((spec, index) => newTabRequests(spec, index, effectiveEmail())),
  );
  tell(HQ_TITLE, preparedText(missing.length));
}

/** Creates the workbooks that have no file yet, brings every one into its planned form, and only then shares it. */
export function setUpFiles(): void {
  withFacts((context, files) => {
    const ready = files.map((file) => created(context, file));
    const reports = runOver(context, ready);
    for (const { file, result } of reports) {
      if (result === 'ok' || result === 'repaired') finish(context, file);
    }
    tell(HQ_TITLE, setUpText(reports.length, failures(reports)));
  });
}

export function sweepNow(): void {
  withFacts((context, files) => {
    const reports = runOver(context, made(files));
    tell(HQ_TITLE, sweptText(reports.length, accepted(reports), failures(reports)));
  });
}

/** The time-driven run: the same as by hand, with nobody to tell. */
export function sweep(): void {
  const reading = readHq(fetchSnapshot(hqFileId()));
  if (reading.ok) runOver(contextOf(reading), made(reading.facts.files));
  else console.error(reading.problems.join('\n'));
}

export function schedule(): void {
  tell(HQ_TITLE, scheduleEveryFiveMinutes('sweep') ? SCHEDULED : ALREADY_SCHEDULED);
}

function withFacts(act: (context: RunContext, files: TrackingFile[]) => void): void {
  const reading = readHq(fetchSnapshot(hqFileId()));
  if (!reading.ok) tell(HQ_TITLE, problemsText(reading.problems));
  else act(contextOf(reading), reading.facts.files);
}

function contextOf({ facts }: HqReading & { ok: true }): RunContext {
  const now: Instant = Date.now();
  return { identity: { hqId: hqFileId(), salt: hqProperty('salt', uuid) }, owner: effectiveEmail(), hq: facts, now };
}

/** The id goes into the HQ workbook at once: a run that ends here leaves a file that is known, not one that is lost. */
function created({ identity, hq }: RunContext, file: TrackingFile): TrackingFile {
  if (file.id !== '') return file;
  const title = trackingTitle(
    file.provinces.map(({ name }) => name),
    hq.round.year,
  );
  const id = createSpreadsheet(title, LOCALE, TIME_ZONE, HOME);
  apply(identity.hqId, [writeCells(HQ_FILES.id, file.row, FILE_COLUMNS.title, [[cell(title), cell(id)]])]);
  return { ...file, id, title };
}

function finish(context: RunContext, file: TrackingFile): void {
  const { texts } = context.hq;
  placeQr(file.id, HOME.id, HOME_QR, texts.guideUrl, GUIDE_ALT);
  placeQr(file.id, PROVINCES.id, provincesLayout(file.provinces, texts.notes.length).qr, texts.guideUrl, GUIDE_ALT);
  shareWithEditors(file.id, [...new Set(dutiesHere(context.hq, file, context.now).map(({ email }) => email))]);
}

function made(files: readonly TrackingFile[]): TrackingFile[] {
  return files.filter(({ id }) => id !== '');
}

function accepted(reports: readonly FileReport[]): number {
  return reports.reduce((sum, report) => sum + report.accepted, 0);
}

function failures(reports: readonly FileReport[]): number {
  return reports.filter(({ result }) => result !== 'ok' && result !== 'repaired').length;
}
