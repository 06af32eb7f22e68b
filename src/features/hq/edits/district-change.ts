// The edit that writes down how districts changed. A round that has begun keeps the districts it began with.
import type { FieldWords, HqCalls, OrderPreview } from '../../../contract/hq-calls';
import { type DistrictChangePayload, readDistrictChange } from '../../../contract/orders/district-change';
import { type ChangeDraft, type DistrictChange, districtsOn, movesRows, successionOf } from '../../../domain/crosswalk';
import { parseDay, shortDay } from '../../../domain/day';
import { districtsAfter } from '../../../domain/districts';
import { provinceByCode, provinces } from '../../../domain/places';
import { tidyText } from '../../../domain/thai-text';
import { CROSSWALK, changeProblemText } from '../../../messages/crosswalk';
import { afterWrites } from '../../../workbook/after-writes';
import {
  appendChange,
  codesIn,
  HQ_CROSSWALK,
  namesIn,
  planCrosswalkTab,
  readCrosswalk,
  takenBy,
} from '../../../workbook/crosswalk-tab';
import { gatheredTab } from '../../../workbook/gathered';
import { effectiveEmail } from '../../../workbook/host';
import { HQ_ROUND } from '../../../workbook/hq-tabs';
import { readRound } from '../../../workbook/hq-workbook';
import { newTabRequests } from '../../../workbook/reconcile';
import type { Request } from '../../../workbook/requests';
import { type Snapshot, tabById } from '../../../workbook/snapshot';
import { openDesk } from '../desk';
import { changeLine, type NamedChange, withListsBefore, withoutRecorder } from './changed-districts';
import { editOf } from './kind';
import { firstTold } from './told';

export const districtChange = editOf<DistrictChangePayload>({
  code: 'district-change',
  read: readDistrictChange,
  title: () => CROSSWALK.name,
  find(payload, book) {
    const { problems, change } = judge(payload, book);
    return {
      problems,
      warnings: change && problems.length === 0 ? warningsOf(change, book) : [],
      effects: change && problems.length === 0 ? effectsOf(change, book) : [],
      button: CROSSWALK.button,
    };
  },
  write: (payload, book) => ({ requests: requestsOf(payload, book), result: CROSSWALK.result }),
});

/** What was written down so far, and the districts of a province after all of it. */
export const crosswalk: HqCalls['crosswalk'] = ({ province }) => {
  const problems: string[] = [];
  const changes = changesIn(openDesk().book(), problems);
  if (problems.length > 0) return { ok: false, refusal: { code: 'unreadable', problems: firstTold(problems) } };
  return {
    ok: true,
    value: {
      changes: withListsBefore(changes).map(([change, before]) => ({
        day: change.day,
        text: changeLine(change, before),
        province: provinceByCode(change.province)?.name ?? '',
        source: change.source,
      })),
      provinces: provinces().map(({ code, name }) => ({ code, name })),
      districts: districtsAfter(changes)
        .of(province)
        .map(({ code, name }) => ({ code, name })),
    },
  };
};

function changesIn(book: Snapshot, problems: string[]): DistrictChange[] {
  return readCrosswalk(tabById(book, HQ_CROSSWALK.id), problems);
}

type Judged = { problems: FieldWords[]; change: NamedChange | null };

function judge(payload: DistrictChangePayload, book: Snapshot): Judged {
  const unreadable: string[] = [];
  const changes = changesIn(book, unreadable);
  if (unreadable.length > 0) {
    const texts = [CROSSWALK.unreadable, ...firstTold(unreadable)];
    return { problems: texts.map((text) => ({ field: '', text })), change: null };
  }
  const problems: FieldWords[] = [];
  const day = parseDay(payload.day);
  if (day === undefined) problems.push({ field: 'day', text: CROSSWALK.badDay });
  if (!provinceByCode(payload.province)) problems.push({ field: 'province', text: CROSSWALK.noProvince });
  if (tidyText(payload.source) === '') problems.push({ field: 'source', text: CROSSWALK.noSource });
  if (day === undefined || !provinceByCode(payload.province)) return { problems, change: null };
  const reading = successionOf(draftOf(payload, changes), districtsOn(changes, day), takenBy(changes));
  if (!reading.ok) {
    problems.push({ field: reading.problem.column, text: changeProblemText(reading.problem) });
    return { problems, change: null };
  }
  const { recording, year } = roundIn(book);
  const hasBegun = tabById(book, gatheredTab(year).id) !== undefined;
  if (movesRows(payload) && hasBegun && day <= recording.from) {
    problems.push({ field: 'day', text: CROSSWALK.late(year, shortDay(recording.from)) });
  }
  const told: string[] = [];
  changesIn(afterWrites(book, requestsOf(payload, book)), told);
  if (told.length > 0) problems.push({ field: 'day', text: CROSSWALK.contradicts });
  return { problems, change: { ...reading.succession, kind: payload.kind, day } };
}

/** The names are those that the chosen districts bear after everything that is written down. */
function draftOf({ kind, province, was, are, codes }: DistrictChangePayload, changes: DistrictChange[]): ChangeDraft {
  const names = districtsAfter(changes);
  return {
    kind,
    province,
    was: was.map((code) => names.withCode(code)?.name ?? String(code)),
    are: namesIn(are),
    codes: codesIn(codes),
  };
}

function requestsOf(payload: DistrictChangePayload, book: Snapshot): Request[] {
  const tab = tabById(book, HQ_CROSSWALK.id);
  const line = {
    day: parseDay(payload.day) ?? '',
    draft: draftOf(payload, changesIn(book, [])),
    source: tidyText(payload.source),
  };
  // An HQ workbook from before this tab gets it with the first line.
  const missing = tab ? [] : newTabRequests(planCrosswalkTab(), book.tabs.length, effectiveEmail());
  return [...missing, ...appendChange(tab, line)];
}

function roundIn(book: Snapshot) {
  const tab = tabById(book, HQ_ROUND.id);
  return tab ? readRound(tab, []).round : { year: 0, recording: { from: '', until: '' } };
}

function effectsOf(change: NamedChange, book: Snapshot): OrderPreview['effects'] {
  const isNow = change.day <= roundIn(book).recording.from;
  return [
    { sign: 'info', text: changeLine(change, districtsOn(changesIn(book, []), change.day)), means: '' },
    { sign: change.kind === 'split' ? 'none' : 'ok', text: CROSSWALK.kindNotes[change.kind], means: '' },
    { sign: 'info', text: isNow ? CROSSWALK.fromNextSweep : CROSSWALK.fromNextRound, means: '' },
  ];
}

/** Who would be without anybody to record, and who would record more than before. */
function warningsOf(change: NamedChange, book: Snapshot): FieldWords[] {
  const known = changesIn(book, []).filter(({ day }) => day <= change.day);
  const before = districtsAfter(known);
  const bare = withoutRecorder(book, [change], districtsAfter([...known, change]));
  const names = change.are.map(({ name }) => name);
  const gone =
    change.kind === 'split' ? change.was.filter((code) => !change.are.some((each) => each.code === code)) : [];
  return [
    ...(bare.length > 0 ? [CROSSWALK.withoutRecorder(bare)] : []),
    ...gone.map((code) => CROSSWALK.recordsBoth(before.withCode(code)?.name ?? '', names)),
  ].map((text) => ({ field: '', text }));
}
