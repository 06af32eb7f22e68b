// How volumes, hours and changes are said.
import { plainNumber } from '../domain/volume';

/** `12345.5` → `12,345.5` */
export function grouped(value: number): string {
  const [whole = '', fraction] = plainNumber(value).split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

export function hoursOf(minutes: number): string {
  return grouped(Math.round(minutes / 60));
}

/** `3.1`, `10`, `120`: one decimal only where it tells something. */
export function timesText(ratio: number): string {
  return grouped(ratio < 10 ? Math.round(ratio * 10) / 10 : Math.round(ratio));
}

/** A volume against last year's, as a short phrase in brackets. */
export function jumpPhrase(ratio: number): string {
  return ratio > 1 ? `${timesText(ratio)} เท่า` : `เหลือ 1 ใน ${timesText(1 / ratio)}`;
}

export function changeText(now: number, before: number): string {
  if (now === before) return 'เท่าเดิม';
  if (before === 0) return 'ปีก่อนไม่มี';
  if (now / before >= 10) return `เป็น ${timesText(now / before)} เท่า`;
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  if (percent === 0) return 'ใกล้เคียงเดิม';
  return `${now > before ? 'เพิ่ม' : 'ลด'} ${grouped(percent)}%`;
}
