// The cells of an .xlsx file with formulas: what each shows.
import { Workbook } from 'exceljs';

/** A formula's result by `tab!cell`; an error by its own sign, as `#DIV/0!`. */
export async function formulaResults(bytes: Buffer): Promise<Map<string, unknown>> {
  const workbook = await opened(bytes);
  const results = new Map<string, unknown>();
  for (const tab of workbook.worksheets) {
    tab.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${tab.name}!${cell.address}`, shown(cell.result));
      });
    });
  }
  return results;
}

export async function opened(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  // exceljs knows Node's older type of buffers.
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

function shown(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'error' in result ? result.error : (result ?? '');
}
