// The mail in which HQ tells a director which of his acts it has entered in its ledger.
import { type Instant, shortMoment } from '../domain/day';
import { LEDGER_KINDS, type LedgerKind } from './registers';

export const DIGEST_SUBJECT = 'กรมฯ รับรายการของท่านแล้ว: ปริมาณงานของท้องถิ่นอำเภอ';

export function digestText(
  lines: readonly { kind: LedgerKind; name: string; by: string; actedAt: Instant }[],
  phone: string,
): string {
  return [
    `กรมฯ ลงทะเบียนรายการของท่านแล้ว ${lines.length} รายการ`,
    '',
    ...lines.map(
      ({ kind, name, by, actedAt }) => `- ${LEDGER_KINDS[kind]} อำเภอ${name} เมื่อ ${shortMoment(actedAt)} โดย ${by}`,
    ),
    '',
    'ถ้ามีรายการที่ท่านไม่ได้ทำ แจ้งกรมฯ ทันที',
    ...(phone === '' ? [] : [`โทร. ${phone}`]),
  ].join('\n');
}
