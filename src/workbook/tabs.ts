// The tabs of a tracking workbook. They are found by their fixed sheet ids, never by title or position.
import { dataTabTitle, TAB_TITLES } from '../messages/workbook';

export type Tab = { id: number; title: string };

export const HOME: Tab = { id: 101, title: TAB_TITLES.home };
export const DISTRICTS: Tab = { id: 102, title: TAB_TITLES.districts };
export const PROVINCES: Tab = { id: 103, title: TAB_TITLES.provinces };
export const ITEMS: Tab = { id: 104, title: TAB_TITLES.items };
export const ROUND: Tab = { id: 105, title: TAB_TITLES.round };
export const SYSTEM: Tab = { id: 106, title: TAB_TITLES.system };
export const HISTORY: Tab = { id: 107, title: TAB_TITLES.districtHistory };

/** A fiscal year's tab has its Buddhist year as sheet id. */
export function dataTab(year: number): Tab {
  return { id: year, title: dataTabTitle(year) };
}

/** `'ชื่อ''x'!` for use before a range in A1 notation. */
export function tabPrefix(tab: Tab): string {
  return `'${tab.title.replace(/'/g, "''")}'!`;
}
