// The director's block and HQ's answer to it, and the confirming state that follows from the two.
import type { Instant } from './day';

/** The words that stand in the block's state cell. An empty cell means nothing was decided yet. */
export const ACT_WORDS = { confirm: 'ยืนยัน', return: 'ส่งกลับแก้ไข', withdraw: 'ถอนการยืนยัน' } as const;
export type ActKind = keyof typeof ACT_WORDS;

export type Decision = {
  kind: ActKind;
  act: string;
  at: Instant;
  by: string;
  areas: number[];
  until: string;
  reason: string;
  seal: string;
};

/** HQ's answer to one act, as the sweep wrote it into the frame. */
export type Answer =
  | { act: string; verdict: 'accepted' }
  | { act: string; verdict: 'changed'; areas: number[] }
  | { act: string; verdict: 'refused'; code: string };

export type ConfirmationState =
  | 'none'
  | 'confirmed-waiting'
  | 'confirmed'
  | 'returned'
  | 'revised'
  | 'changed'
  | 'needs-check';

/** `lastSaved` is the latest save of any area, null if there was none. `unreadable` marks a block that holds rubbish. */
export function confirmationState(
  decision: Decision | null | 'unreadable',
  answer: Answer | null,
  lastSaved: Instant | null,
): ConfirmationState {
  if (decision === 'unreadable') return 'needs-check';
  if (decision === null || decision.kind === 'withdraw') return 'none';
  if (decision.kind === 'return') return lastSaved !== null && lastSaved > decision.at ? 'revised' : 'returned';
  if (answer?.act !== decision.act) return 'confirmed-waiting';
  switch (answer.verdict) {
    case 'accepted':
      return 'confirmed';
    case 'changed':
      return 'changed';
    case 'refused':
      return 'needs-check';
  }
}

/** As text in one cell; areas stand between commas so that a formula can look for `,3,`. */
export function answerText(answer: Answer): string {
  if (answer.verdict === 'changed') return `${answer.act} changed ${areasText(answer.areas)}`;
  return answer.verdict === 'refused' ? `${answer.act} refused ${answer.code}` : `${answer.act} accepted`;
}

export function parseAnswer(text: string): Answer | null {
  const [act = '', verdict = '', detail = ''] = text.split(' ');
  if (act === '') return null;
  if (verdict === 'accepted') return { act, verdict };
  if (verdict === 'changed') return { act, verdict, areas: parseAreas(detail) };
  return verdict === 'refused' ? { act, verdict, code: detail } : null;
}

export function areasText(areas: readonly number[]): string {
  return areas.length === 0 ? '' : `,${areas.join(',')},`;
}

/** Only numbers that stand between commas count: it is what the status formulas look for. */
export function parseAreas(text: string): number[] {
  return (text.match(/,\d{1,3}(?=,)/g) ?? []).map((part) => Number(part.slice(1)));
}
