// Criteria as scripts name them and as the Sheets API does; validation and conditional formats have most in common.
import { nameOf } from '../model/a1';
import { textsOf } from '../model/conditions';
import { instantOfSerial, serialOfDay } from '../model/dates';
import { formatDate } from '../model/simple-date-format';
import { rangedOf } from './range/range';
import type { Running } from './running';

type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const SHARED_NAMES = {
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  DATE_AFTER: 'DATE_AFTER',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_EQUAL_TO: 'DATE_EQ',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_EQUAL_TO: 'NUMBER_EQ',
  NUMBER_GREATER_THAN: 'NUMBER_GREATER',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'NUMBER_GREATER_THAN_EQ',
  NUMBER_LESS_THAN: 'NUMBER_LESS',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'NUMBER_LESS_THAN_EQ',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  NUMBER_NOT_EQUAL_TO: 'NUMBER_NOT_EQ',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_DOES_NOT_CONTAIN: 'TEXT_NOT_CONTAINS',
  TEXT_EQUAL_TO: 'TEXT_EQ',
} as const;

/** A date is kept as the day that the clock of the script's zone shows (inferred: the API keeps dates as texts). */
export function conditionOf({ timeZone }: Running, type: string, values: readonly unknown[]): Condition {
  const text = (value: unknown) =>
    Object.prototype.toString.call(value) === '[object Date]'
      ? formatDate(Number(value), timeZone, 'yyyy-MM-dd')
      : String(value);
  return { type, values: values.map((value) => ({ userEnteredValue: text(value) })) };
}

/** The values of a condition as a script gave them. */
export function criteriaValues({ realm, timeZone }: Running, condition: Condition | undefined): unknown[] {
  const texts = textsOf(condition);
  if (condition?.type?.startsWith('NUMBER_')) return texts.map(Number);
  if (!condition?.type?.startsWith('DATE_')) return texts;
  return texts.map((text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return realm.date(instantOfSerial(serialOfDay(year, month, day) ?? 0, timeZone));
  });
}

/** The key of a member of an enumeration. */
export function keyIn<E extends object>(members: E, member: unknown): keyof E & string {
  const found = Object.keys(members).find((key): key is keyof E & string => Reflect.get(members, key) === member);
  if (found === undefined) throw new Error(`The parameters (${String(member)}) don't match the method signature.`);
  return found;
}

/** As the API keeps the range of a rule. */
export function nameOfRange(range: Range): string {
  const { sheet, area } = rangedOf(range);
  return `='${sheet.title.replaceAll("'", "''")}'!${nameOf(area)}`;
}
