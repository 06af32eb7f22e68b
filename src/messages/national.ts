// The words of the national status and of its editions: headings, states, counts, notes.
import { type Instant, shortMoment } from '../domain/day';
import type { ConfirmingState, National, ProvinceStanding } from '../domain/national';
import { AREA_SIGNS, CONFIRMED_SIGN, LAST_UPDATE, PROVINCE_WORDS } from './workbook';

/** `both` is HQ's live tab; the letter's annex shows recording; from the window of confirming on, confirming. */
export type StatusLayout = 'both' | 'recording' | 'confirming';

export const STATUS_HEADINGS: { [layout in StatusLayout]: readonly string[] } = {
  both: ['ที่', 'จังหวัด', 'อำเภอครบ', 'สถานะ', 'ยืนยันแล้ว'],
  recording: ['ที่', 'จังหวัด', 'อำเภอครบ', 'สถานะ'],
  confirming: ['ที่', 'จังหวัด', 'ยืนยันแล้ว', 'การยืนยัน'],
};

export const LAYOUT_WORDS = { recording: 'ขั้นบันทึก', confirming: 'ขั้นยืนยัน' } as const;
export const LAYOUT_TITLES = {
  recording: 'สถานะการบันทึกข้อมูล สถอ.',
  confirming: 'สถานะการยืนยันข้อมูล สถอ.',
} as const;

export const CONFIRMING_WORDS: { [state in ConfirmingState]: string } = {
  all: 'ยืนยันครบทุกอำเภอ',
  some: 'ยืนยันบางส่วน',
  none: 'ยังไม่ได้ยืนยัน',
};
const CONFIRMING_SIGNS: { [state in ConfirmingState]: string } = {
  all: CONFIRMED_SIGN,
  some: AREA_SIGNS.partial,
  none: AREA_SIGNS.none,
};
export const UNSEEN_WORD = 'ยังอ่านไม่ได้';
const UNSEEN = `◇ ${UNSEEN_WORD}`;

export function recordingCell({ state, unreadSince }: ProvinceStanding): string {
  if (state === null) return UNSEEN;
  return `${AREA_SIGNS[state]} ${PROVINCE_WORDS[state]}${unreadText(unreadSince)}`;
}

export function confirmingCell({ confirming, state, unreadSince }: ProvinceStanding): string {
  if (state === null) return UNSEEN;
  return `${CONFIRMING_SIGNS[confirming]} ${CONFIRMING_WORDS[confirming]}${unreadText(unreadSince)}`;
}

/** Beside a state that is older than the rest. */
export function unreadText(since: Instant | null): string {
  return since === null ? '' : ` (อ่านไม่ได้ตั้งแต่ ${shortMoment(since)})`;
}

export function updatedText(at: Instant): string {
  return `${LAST_UPDATE} ${shortMoment(at)}`;
}

/** In the letter's own words; they add up to the provinces there are. */
export function recordingCounts({
  recording,
}: National): { sign: 'complete' | 'partial' | 'none' | 'unseen'; count: number; words: string }[] {
  const three = (['complete', 'partial', 'none'] as const).map((sign) => ({
    sign,
    count: recording[sign],
    words: PROVINCE_WORDS[sign],
  }));
  return recording.unseen === 0
    ? three
    : [...three, { sign: 'unseen' as const, count: recording.unseen, words: UNSEEN_WORD }];
}

export function confirmingCounts({ confirming }: National): { sign: ConfirmingState; count: number; words: string }[] {
  return (['all', 'some', 'none'] as const).map((sign) => ({
    sign,
    count: confirming[sign],
    words: CONFIRMING_WORDS[sign],
  }));
}

export function countText(count: number, words: string): string {
  return `- ${count} จ. ทอ. ${words}`;
}

export function confirmedDistrictsText({ confirmed, districts }: National): string {
  return `- ยืนยันแล้ว ${confirmed} อำเภอ จาก ${districts}`;
}

export function nationalTitle(year: number): string {
  return `สถานะการบันทึกและยืนยันปริมาณงาน ทุกจังหวัด ปีงบประมาณ ${year}`;
}
export const SEEN_HEADING = 'อ่านล่าสุด';
export const NEVER_SEEN = 'ยังไม่เคยอ่าน';
