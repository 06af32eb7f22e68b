// Counts the service calls of one execution, and what they would take on Google by the model of design.md §8.
export type Kind = 'read' | 'write' | 'other';

const kinds = (kind: Kind, of: string, members: string): { [call: string]: Kind } =>
  Object.fromEntries(members.split(' ').map((member): [string, Kind] => [`${of}.${member}`, kind]));

/** Calls that cost something; all the others only hand over what is already there. */
const KINDS: { [call: string]: Kind } = {
  ...kinds('read', 'Range', 'getDisplayValue getFormula isBlank getNote getNotes isChecked'),
  ...kinds('read', 'Range', 'getDataValidation getDataValidations getNumberFormat getNumberFormats'),
  ...kinds('read', 'Range', 'getBackground getBackgrounds getFontColor getFontColors getFontWeight getFontWeights'),
  ...kinds('read', 'Range', 'getDeveloperMetadata'),
  ...kinds('write', 'Range', 'setFormula setFormulas setNote setNotes clear clearContent clearFormat clearNote'),
  ...kinds('write', 'Range', 'clearDataValidations copyTo moveTo sort setDataValidation setDataValidations protect'),
  ...kinds('write', 'Range', 'insertCheckboxes removeCheckboxes check uncheck setNumberFormat setNumberFormats'),
  ...kinds('write', 'Range', 'setBackground setBackgrounds setFontColor setFontColors setFontWeight setFontWeights'),
  ...kinds('write', 'Range', 'setFontStyle setFontStyles setFontLine setFontLines setFontSize setFontSizes setWrap'),
  ...kinds('write', 'Range', 'setFontFamily setHorizontalAlignment setVerticalAlignment addDeveloperMetadata'),
  ...kinds('read', 'Sheet', 'getDataRange getSheetValues getProtections getConditionalFormatRules'),
  ...kinds('write', 'Sheet', 'appendRow clear clearContents clearFormats clearNotes copyTo protect sort setTabColor'),
  ...kinds('write', 'Sheet', 'insertRows insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore'),
  ...kinds('write', 'Sheet', 'insertColumns insertColumnAfter insertColumnBefore insertColumnsAfter'),
  ...kinds(
    'write',
    'Sheet',
    'insertColumnsBefore deleteRow deleteRows deleteColumn deleteColumns moveRows moveColumns',
  ),
  ...kinds('write', 'Sheet', 'hideRows showRows hideColumns showColumns hideRow unhideRow hideColumn unhideColumn'),
  ...kinds(
    'write',
    'Sheet',
    'setRowHeight setRowHeights setColumnWidth setColumnWidths setFrozenRows setFrozenColumns',
  ),
  ...kinds('write', 'Sheet', 'setConditionalFormatRules clearConditionalFormatRules addDeveloperMetadata'),
  ...kinds('read', 'Spreadsheet', 'getProtections getNamedRanges getRangeByName getDeveloperMetadata'),
  ...kinds('write', 'Spreadsheet', 'copy setNamedRange removeNamedRange moveActiveSheet duplicateActiveSheet'),
  ...kinds('write', 'Spreadsheet', 'addDeveloperMetadata appendRow'),
  ...kinds('read', 'Protection', 'getEditors canEdit canDomainEdit getUnprotectedRanges'),
  ...kinds('write', 'Protection', 'addEditor addEditors removeEditor removeEditors setDomainEdit setWarningOnly'),
  ...kinds('write', 'Protection', 'setRange setUnprotectedRanges setDescription remove'),
  ...kinds('read', 'DeveloperMetadataFinder', 'find'),
  ...kinds('write', 'DeveloperMetadata', 'setKey setValue setVisibility remove'),
  ...kinds('write', 'NamedRange', 'setName setRange remove'),
  'Range.getValues': 'read',
  'Range.getValue': 'read',
  'Range.getDisplayValues': 'read',
  'Range.getFormulas': 'read',
  'Range.canEdit': 'read',
  'Range.setValues': 'write',
  'Range.setValue': 'write',
  'Sheet.getLastRow': 'read',
  'Sheet.getLastColumn': 'read',
  'Sheet.getMaxRows': 'read',
  'Sheet.getMaxColumns': 'read',
  'Sheet.getImages': 'read',
  'Sheet.insertImage': 'write',
  'OverGridImage.setAltTextTitle': 'write',
  'OverGridImage.setHeight': 'write',
  'OverGridImage.setWidth': 'write',
  'OverGridImage.remove': 'write',
  'Spreadsheet.getEditors': 'read',
  'Spreadsheet.getViewers': 'read',
  'Spreadsheet.addEditor': 'write',
  'Spreadsheet.addEditors': 'write',
  'Spreadsheet.addViewer': 'write',
  'Spreadsheet.addViewers': 'write',
  'Spreadsheet.removeEditor': 'write',
  'Spreadsheet.removeViewer': 'write',
  'SpreadsheetApp.create': 'write',
  'Sheets.Spreadsheets.get': 'read',
  'Sheets.Spreadsheets.create': 'write',
  'Sheets.Spreadsheets.batchUpdate': 'write',
  'Sheets.Spreadsheets.Values.get': 'read',
  'Sheets.Spreadsheets.Values.batchGet': 'read',
  'Sheets.Spreadsheets.Values.update': 'write',
  'Sheets.Spreadsheets.Values.batchUpdate': 'write',
  'Sheets.Spreadsheets.Values.append': 'write',
  'Sheets.Spreadsheets.Values.clear': 'write',
  'Sheets.Spreadsheets.Values.batchClear': 'write',
  'Session.getActiveUser': 'other',
  'Session.getEffectiveUser': 'other',
  'Lock.tryLock': 'other',
  'Lock.waitLock': 'other',
  'Lock.releaseLock': 'other',
  'Cache.get': 'other',
  'Cache.getAll': 'other',
  'Cache.put': 'other',
  'Cache.putAll': 'other',
  'Cache.remove': 'other',
  'Cache.removeAll': 'other',
  'Properties.getKeys': 'other',
  'Properties.getProperties': 'other',
  'Properties.getProperty': 'other',
  'Properties.setProperties': 'other',
  'Properties.setProperty': 'other',
  'Properties.deleteProperty': 'other',
  'Properties.deleteAllProperties': 'other',
  'MailApp.sendEmail': 'other',
  'MailApp.getRemainingDailyQuota': 'other',
  'ScriptApp.getProjectTriggers': 'other',
  'ScriptApp.deleteTrigger': 'other',
  'ClockTriggerBuilder.create': 'other',
  'SpreadsheetTriggerBuilder.create': 'other',
};

export const START_MS = 1000;
const COST_MS: { [kind in Kind]: number } = { read: 200, write: 400, other: 0 };

export type Metered = {
  reads: number;
  writes: number;
  others: number;
  /** Sent to the Sheets advanced service. */
  bytes: number;
  modelledMs: number;
  /** Slept, or waited for a lock. */
  waitedMs: number;
  /** The calls counted, in order. */
  calls: string[];
};

/** Whether a call is one of those that cost something. */
export function isCounted(call: string): boolean {
  return call in KINDS;
}

/** What a call takes on Google, by the model of design.md §8. */
export function modelledMs(call: string): number {
  const kind = KINDS[call];
  return kind === undefined ? 0 : COST_MS[kind];
}

export class Meter {
  readonly counts: Metered = { reads: 0, writes: 0, others: 0, bytes: 0, modelledMs: START_MS, waitedMs: 0, calls: [] };

  /** What kind of call it is, if it is one that is counted. */
  count(call: string): Kind | undefined {
    const kind = KINDS[call];
    if (kind === undefined) return undefined;
    this.counts[`${kind}s`] += 1;
    this.counts.modelledMs += COST_MS[kind];
    this.counts.calls.push(call);
    return kind;
  }

  waited(ms: number): void {
    this.counts.waitedMs += ms;
  }

  get elapsedMs(): number {
    return this.counts.modelledMs + this.counts.waitedMs;
  }

  sent(bytes: number): void {
    this.counts.bytes += bytes;
  }
}
