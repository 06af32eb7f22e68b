// The director's block and HQ's answer to it, and the confirming state that follows from the two.
import { type Day, type Instant, isDay } from './day';

/**
 * The words that stand in the block's state cell. An empty cell means nothing was decided yet. Confirming again is a new
 * `confirm`; `withdraw` takes a confirmation back; `restore` asks HQ to write the sealed values back into the cells.
 */
export const ACT_WORDS = {
  confirm: 'ยืนยัน',
  return: 'ส่งกลับแก้ไข',
  withdraw: 'ถอนการยืนยัน',
  restore: 'ขอคืนค่าที่ยืนยัน',
} as const;
export type ActKind = keyof typeof ACT_WORDS;

/** One act as the block holds it. */
export type Decision = {
  kind: ActKind;
  /** Made from the sidebar's own number of the request, so that the same press sent twice is one act. */
  act: string;
  at: Instant;
  /** The name as the roster has it, `X ทำการแทน Y` for who stands in. */
  by: string;
  /** Of a return: the areas sent back, none for the whole district. Of a restore: the areas that changed. */
  areas: number[];
  /** Of a return: the last day for the correction, '' for the end of confirming. */
  until: Day | '';
  /** Of a return and a withdrawal always; of a confirmation only when the district is incomplete. */
  reason: string;
  /** SHA-256 of `sealed`; what the signature covers. */
  seal: string;
  /** The canonical form the director was shown; of a restore that of the confirmation. '' when the cell held none. */
  sealed: string;
  /** As signatureText writes it; HQ alone can tell whether it is true. */
  signature: string;
};

/** The director's own marks of chasing a district. They are no act: not signed, and kept whatever is decided. */
export type Chasing = { calledAt: Instant | null; promised: Day | '' };

/** HQ's answer to one act, as the sweep wrote it into the frame. */
export type Answer =
  | { act: string; verdict: 'accepted' }
  | { act: string; verdict: 'changed'; areas: number[] }
  | { act: string; verdict: 'refused'; code: string; kept: Kept };

/** The act before a refused one, which holds all the same: a confirmation, or a return with its last day. */
export type Kept = { kind: 'confirmed' } | { kind: 'returned'; until: Day | '' } | null;

export type ConfirmationState =
  | 'none'
  | 'confirmed-waiting'
  | 'confirmed'
  /** Accepted although nobody signed it: the round allows that. */
  | 'confirmed-unproven'
  | 'returned'
  | 'revised'
  | 'changed'
  | 'needs-check';

/**
 * `lastSaved` is the latest save of any area, null if there was none. `unreadable` marks a block that holds rubbish. An
 * act that HQ refused counts for nothing, of whatever kind.
 */
export function confirmationState(
  decision: Decision | null | 'unreadable',
  answer: Answer | null,
  lastSaved: Instant | null,
): ConfirmationState {
  if (decision === 'unreadable') return 'needs-check';
  if (decision === null) return 'none';
  // Typed by hand: the add-on numbers every act.
  if (decision.act === '') return 'needs-check';
  const own = answer?.act === decision.act ? answer : null;
  if (own?.verdict === 'refused') return 'needs-check';
  switch (decision.kind) {
    case 'withdraw':
      return 'none';
    case 'return':
      return lastSaved !== null && lastSaved > decision.at ? 'revised' : 'returned';
    case 'confirm':
      if (!own) return 'confirmed-waiting';
      return own.verdict === 'changed' ? 'changed' : confirmedBy(decision);
    case 'restore':
      return own?.verdict === 'accepted' ? confirmedBy(decision) : 'changed';
  }
}

export function isConfirmed(state: ConfirmationState): boolean {
  return state === 'confirmed' || state === 'confirmed-unproven' || state === 'confirmed-waiting';
}

/** The state of a confirmation that HQ has accepted. */
function confirmedBy({ signature }: Pick<Decision, 'signature'>): ConfirmationState {
  return signature === '' ? 'confirmed-unproven' : 'confirmed';
}

/** What still holds of a district whose last act was refused. */
export function keptBy(answer: Answer | null): Kept {
  return answer?.verdict === 'refused' ? answer.kept : null;
}

/**
 * The state in the light of the cells as they are now, which HQ may not have seen yet. `seal` is that of these cells. Any
 * difference from what was confirmed shows at once, and one that was put right by hand is none any more; after a return a
 * change counts too when it was typed into the grid, where nothing is stamped.
 */
export function liveState(
  state: ConfirmationState,
  decision: Decision | null | 'unreadable',
  seal: string,
): ConfirmationState {
  if (decision === null || decision === 'unreadable') return state;
  const same = decision.seal === seal;
  if (decision.kind === 'return') return state === 'returned' && !same ? 'revised' : state;
  if (decision.kind !== 'confirm') return state;
  if (state === 'changed') return same ? confirmedBy(decision) : state;
  return isConfirmed(state) && !same ? 'changed' : state;
}

/** As text in one cell; areas stand between commas so that a formula can look for `,3,`. */
export function answerText(answer: Answer): string {
  if (answer.verdict === 'changed') return `${answer.act} changed ${areasText(answer.areas)}`;
  if (answer.verdict === 'accepted') return `${answer.act} accepted`;
  return [answer.act, 'refused', answer.code, ...keptWords(answer.kept)].join(' ');
}

function keptWords(kept: Kept): string[] {
  if (kept === null) return [];
  return kept.kind === 'confirmed' ? [KEPT] : [RETURNED, ...(kept.until === '' ? [] : [kept.until])];
}

export function parseAnswer(text: string): Answer | null {
  const [act = '', verdict = '', detail = '', kept = '', until = ''] = text.split(' ');
  if (act === '') return null;
  if (verdict === 'accepted') return { act, verdict };
  if (verdict === 'changed') return { act, verdict, areas: parseAreas(detail) };
  return verdict === 'refused' ? { act, verdict, code: detail, kept: parseKept(kept, until) } : null;
}

function parseKept(kept: string, until: string): Kept {
  if (kept === KEPT) return { kind: 'confirmed' };
  return kept === RETURNED ? { kind: 'returned', until: isDay(until) ? until : '' } : null;
}

const KEPT = 'kept';
const RETURNED = 'returned';

export function areasText(areas: readonly number[]): string {
  return areas.length === 0 ? '' : `,${areas.join(',')},`;
}

/** Only numbers that stand between commas count: it is what the status formulas look for. */
export function parseAreas(text: string): number[] {
  return (text.match(/,\d{1,3}(?=,)/g) ?? []).map((part) => Number(part.slice(1)));
}
