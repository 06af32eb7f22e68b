// How HQ's workbook and its tracking workbooks are, in words, from what the sweeps noted. Nothing is written.
import type { HealthFile, HealthView, HqCalls } from '../../contract/hq-calls';
import { type Instant, shortMoment } from '../../domain/day';
import { type Alarm, alarmsOf } from '../../domain/health';
import { alarmText, HEALTH } from '../../messages/health';
import { FILE_RESULTS } from '../../messages/hq';
import { editorsOf, fileUrl, isOwner, isScheduled, mailsLeft } from '../../workbook/hq-host';
import { FILE_COLUMNS, HQ_FILES } from '../../workbook/hq-tabs';
import type { TrackingFile } from '../../workbook/hq-workbook';
import { type TabSnapshot, tabById, textAt } from '../../workbook/snapshot';
import { openDesk } from './desk';

export const health: HqCalls['health'] = () => {
  const desk = openDesk();
  const reading = desk.open();
  if (!reading.ok) return { ok: false, refusal: { code: 'unreadable', problems: reading.problems } };
  const { files, staff, round, texts } = reading.open.facts;
  const now = Date.now();
  const { owner, editors } = editorsOf(desk.id);
  const alarms = alarmsOf({
    now,
    lastLook: lastLookAt(files),
    trigger: isOwner() ? isScheduled('sweep') : null,
    mailsLeft: mailsLeft(),
    owner,
    editors,
    staff,
  });
  const tab = tabById(desk.book(), HQ_FILES.id);
  return {
    ok: true,
    value: {
      now,
      guideUrl: texts.guideUrl,
      practice: round.practice,
      alarms: alarms.map((alarm) => ({ ...alarmText(alarm), repair: REPAIRED_BY[alarm.kind] })),
      files: tab ? files.map((file) => fileHealth(tab, file)) : [],
    },
  };
};

/** The order that helps, where one can. */
const REPAIRED_BY: { [kind in Alarm['kind']]: HealthView['alarms'][number]['repair'] } = {
  stopped: 'repair',
  'no-trigger': 'repair',
  strangers: 'show-out',
  'few-mails': null,
};

function lastLookAt(files: readonly TrackingFile[]): Instant | null | undefined {
  const made = files.filter(({ id }) => id !== '');
  if (made.length === 0) return undefined;
  const looks = made.map(({ sweptAt }) => sweptAt).filter((at): at is Instant => at !== null);
  return looks.length === 0 ? null : Math.max(...looks);
}

function fileHealth(tab: TabSnapshot, file: TrackingFile): HealthFile {
  const result = textAt(tab, file.row, FILE_COLUMNS.result);
  const findings = textAt(tab, file.row, FILE_COLUMNS.findings);
  const access = textAt(tab, file.row, FILE_COLUMNS.access);
  return {
    id: file.id,
    title: file.title || file.provinces.map(({ name }) => name).join(', '),
    url: file.id === '' ? '' : fileUrl(file.id),
    sign: file.id === '' ? 'none' : signOf(result),
    state: file.id === '' ? HEALTH.notMade : result,
    findings: [
      ...(file.id === '' ? [] : [file.sweptAt === null ? HEALTH.never : HEALTH.looked(shortMoment(file.sweptAt))]),
      ...(findings === '' ? [] : findings.split(' · ')),
      ...(file.id === '' ? [] : access === '' ? [HEALTH.neverShared] : access.split(' · ')),
      ...(file.refused ? [HEALTH.refused(file.refused.emails)] : []),
      ...(file.unfinished ? [HEALTH.unfinished] : []),
    ],
  };
}

function signOf(result: string): HealthFile['sign'] {
  if (result === FILE_RESULTS.ok) return 'ok';
  if (result === FILE_RESULTS.repaired) return 'part';
  return result === '' ? 'none' : 'bad';
}
