// HQ's judgement of what directors did: which acts are new, which it accepts, and which values changed afterwards.
import {
  changedLines,
  confirmationObstacle,
  countedAt,
  otherActObstacle,
  type RefusalOfAct,
} from '../../domain/acceptance';
import type { Answer, Decision } from '../../domain/confirmation';
import { dayOf, endOfDay, type Instant } from '../../domain/day';
import type { District } from '../../domain/places';
import { areaProgress, type DistrictProgress, districtProgress } from '../../domain/progress';
import { endsFor } from '../../domain/round';
import { blockCase, keptOf, type StandingAct, standsConfirmed } from '../../domain/standing';
import { ACT_REFUSALS, ownEntryText, refusalCode } from '../../messages/act-refusals';
import { signedName } from '../../messages/acts';
import type { LedgerKind } from '../../messages/registers';
import type { DistrictRow } from '../../workbook/district-row';
import { sha256 } from '../../workbook/host';
import type { HqFacts, TrackingFile } from '../../workbook/hq-workbook';
import type { Ledger, LedgerEntry } from '../../workbook/ledger';
import type { SeenDistrict } from './look';
import type { Proof } from './proof';

/** What HQ holds of acts: its round and people, the ledger, and how a signature is checked. */
export type Court = {
  hq: HqFacts;
  ledger: Ledger;
  proofOf(decision: Decision, district: District, day: string): Proof;
  now: Instant;
};

const ACTS: { [kind in LedgerKind]?: Decision['kind'] } = {
  confirmed: 'confirm',
  unproven: 'confirm',
  returned: 'return',
  withdrawn: 'withdraw',
  'withdrawn-by-hq': 'withdraw',
  restored: 'restore',
};
const KINDS: { [kind in Decision['kind']]: LedgerKind } = {
  confirm: 'confirmed',
  return: 'returned',
  withdraw: 'withdrawn',
  restore: 'restored',
};

export function standingOf(ledger: Ledger, district: number): StandingAct | null {
  const line = ledger.standing.get(district);
  const kind = line && ACTS[line.kind];
  if (!line || !kind) return null;
  const { act, by, areas, until, seal, signature } = line;
  return {
    kind,
    act,
    at: line.actedAt,
    by,
    areas,
    until,
    reason: line.detail,
    seal,
    signature,
    byHq: line.kind === 'withdrawn-by-hq',
  };
}

/** The district in the light of the ledger: what holds, what is new, and the answer that stands without looking closer. */
export function consider({ ledger, proofOf, now }: Court, file: TrackingFile, seen: SeenDistrict): SeenDistrict {
  const { row, district } = seen;
  const standing = standingOf(ledger, district.code);
  if (!row) return { ...seen, standing };
  const { decision, answer } = row;
  const act = typeof decision === 'object' ? decision : null;
  const line = act === null ? undefined : ledger.byAct.get(act.act);
  const known = line === undefined ? null : line.kind === 'refused' ? 'refused' : 'accepted';
  const block = blockCase(decision, answer, standing, known);
  switch (block) {
    case 'new': {
      const proof = act && proofOf(act, district, dayOfAct(act, file, now));
      const pending = act?.kind === 'confirm' && proof?.ok === true ? 'confirm' : 'other';
      return { ...seen, standing, block, pending, answer: null };
    }
    case 'used':
      return { ...seen, standing, block, pending: 'other', answer: null };
    case 'refused': {
      const code =
        answer?.verdict === 'refused' && answer.act === act?.act ? answer.code : refusalCode(line?.remark ?? '');
      return { ...seen, standing, block, answer: refusedWith(act?.act ?? '', code, standing) };
    }
    case 'nothing':
    case 'unreadable':
      return { ...seen, standing, block, answer: null };
    case 'standing':
    case 'lost':
      return { ...seen, standing, block, answer: standing && { act: standing.act, verdict: 'accepted' } };
  }
}

/** Among the days on which it can have been done, the one it names. */
function dayOfAct({ at }: Decision, file: TrackingFile, now: Instant): string {
  return dayOf(Math.min(Math.max(at, file.sweptAt ?? at), now));
}

function refusedWith(act: string, code: string, standing: StandingAct | null): Answer {
  return { act, verdict: 'refused', code, kept: keptOf(standing) };
}

export type Judgement = { answer: Answer; entry: LedgerEntry };

/** Judges a new act by the row as it was read after rights were taken away. `values` is the row's canonical form. */
export function judgeAct(
  court: Court,
  file: TrackingFile,
  seen: SeenDistrict & { row: DistrictRow },
  act: Decision,
  cells: { values: string; hasFormula: boolean },
): Judgement {
  const { hq, now, ledger } = court;
  const { district, row, standing } = seen;
  const windowEnd = endOfDay(endsFor(hq.round, hq.extensions, district).confirm.until);
  const facts = {
    now: countedAt(now, file.sweptAt, windowEnd),
    roundClosed: hq.round.closed,
    earlyConfirmation: hq.round.earlyConfirmation,
    incompleteConfirmation: hq.round.incompleteConfirmation,
    reason: act.reason,
    recordFrom: hq.round.recording.from,
    confirmFrom: hq.round.confirming.from,
    confirmUntil: dayOf(windowEnd),
    progress: progressOf(row),
  };
  const proof = court.proofOf(act, district, dayOfAct(act, file, now));
  const confirmed = standsConfirmed(standing);
  // What other acts say they were shown is believed only as far as it fits what was signed.
  const values = act.kind === 'confirm' ? cells.values : sha256(act.sealed) === act.seal ? act.sealed : '';
  const obstacle = ((): RefusalOfAct | null => {
    if (ledger.byAct.has(act.act)) return 'duplicate-act';
    if (!proof.ok) return proof.problem;
    if (act.kind === 'restore' && values === '') return 'other-values';
    if (act.kind !== 'confirm') return otherActObstacle(facts, act, confirmed ? (standing?.seal ?? '') : null);
    const sealMatches = sha256(cells.values) === act.seal;
    return confirmationObstacle(facts, { hasFormula: cells.hasFormula, sealMatches });
  })();
  const base = { ...lineOf(act, district, file, now), values };
  if (obstacle) {
    return {
      answer: refusedWith(act.act, obstacle, standing),
      entry: { ...base, kind: 'refused', remark: ACT_REFUSALS[obstacle] },
    };
  }
  const unproven = act.kind === 'confirm' && proof.ok && !proof.proven;
  const person = proof.ok ? proof.person : '';
  return {
    answer: { act: act.act, verdict: 'accepted' },
    entry: {
      ...base,
      kind: unproven ? 'unproven' : KINDS[act.kind],
      person,
      remark: ownEntries(hq, row, act, person),
    },
  };
}

/**
 * Who confirms what they recorded themselves does nothing forbidden, but the ledger says so. An area bears the name of the
 * duty it was saved in: one person may record under one name and confirm under another.
 */
function ownEntries({ people }: HqFacts, row: DistrictRow, act: Decision, person: string): string {
  if (act.kind !== 'confirm') return '';
  const names = new Set([act.by, ...people.filter(({ email }) => email === person).map(signedName)]);
  const own = row.areas
    .filter(({ savedBy }) => savedBy !== '' && names.has(savedBy))
    .map(({ columns }) => columns.area);
  return own.length === 0 ? '' : ownEntryText(own);
}

/** The answer to a confirmation that holds, in the light of what the cells hold now. */
export function answerToCells(hq: HqFacts, act: string, confirmed: string, now: string): Answer {
  const lines = changedLines(confirmed, now);
  if (lines.length === 0) return { act, verdict: 'accepted' };
  const areaOf = new Map(hq.catalogue.items.map((item) => [item.code, item.area]));
  const areas = lines.map(({ key }) => areaOf.get(key)).filter((area): area is number => area !== undefined);
  return { act, verdict: 'changed', areas: [...new Set(areas)] };
}

export function progressOf(row: DistrictRow): DistrictProgress {
  return districtProgress(
    row.areas.map(({ columns: area, content }) =>
      areaProgress(
        area.area,
        area.items.filter(({ item }) => item.active).map(({ item }) => content.volumes[item.code] ?? { kind: 'blank' }),
      ),
    ),
  );
}

/** A line of the ledger about an act, without what became of it. */
export function lineOf(
  act: Omit<StandingAct, 'byHq'>,
  district: District,
  file: TrackingFile,
  now: Instant,
): Omit<LedgerEntry, 'kind' | 'values'> {
  return {
    at: now,
    act: act.act,
    district: district.code,
    name: district.name,
    province: provinceOf(file, district),
    actedAt: act.at,
    by: act.by,
    person: '',
    areas: act.areas,
    until: act.until,
    detail: act.reason,
    remark: '',
    seal: act.seal,
    signature: act.signature,
  };
}

export function provinceOf(file: TrackingFile, district: District): string {
  return file.provinces.find(({ code }) => code === district.province)?.name ?? '';
}

export function standingFrom({ sealed: _, ...act }: Decision): StandingAct {
  return { ...act, byHq: false };
}

/** Back to what stands in the director's block. */
export function decisionOf(standing: StandingAct, sealed: string): Decision {
  const { byHq: _, ...act } = standing;
  return { ...act, sealed };
}
