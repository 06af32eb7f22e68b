// How the Sheets service opens a file: its refusals are worded differently from those of SpreadsheetApp.
import type { SheetData } from '../../model/file-data';
import type { SpreadsheetFile } from '../../model/spreadsheet-file';
import type { Running } from '../running';

export function openForApi({ world, user }: Running, id: string, to: 'read' | 'write'): SpreadsheetFile {
  const file = world.file(id);
  if (!file) throw new Error('Requested entity was not found.');
  const role = file.roleOf(user);
  if (!role || (to === 'write' && role === 'viewer')) throw new Error('The caller does not have permission');
  return file;
}

/** A tab's name as it stands in A1 notation: in quotes where it is no plain word. */
export function quotedTitle({ title }: SheetData): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title);
  return isPlain ? title : `'${title.replaceAll("'", "''")}'`;
}
