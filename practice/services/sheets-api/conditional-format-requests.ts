// Requests about conditional formats, which a tab keeps in the order in which they are tried.
import { isShown } from '../../model/looks';
import type { Handlers } from './apply';

export const conditionalFormatRequests = {
  addConditionalFormatRule({ tab }, { rule = {}, index = 0 }) {
    if (!isShown(rule)) throw new Error(`not imitated: conditional format by ${rule.booleanRule?.condition?.type}`);
    tab(rule.ranges?.[0]?.sheetId).conditional.splice(index, 0, rule);
    return undefined;
  },

  deleteConditionalFormatRule({ tab, fail }, { sheetId, index = 0 }) {
    const { conditional } = tab(sheetId);
    if (index >= conditional.length) fail(`No conditional format on sheet: ${sheetId} at index: ${index}`);
    conditional.splice(index, 1);
    return undefined;
  },
} satisfies Handlers;
