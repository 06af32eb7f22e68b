// Which colours the cells of a row take when texts with the signs of states stand in them.
import type { SeenTab } from './seen-tab';

/** Of a text in one cell: its own colours, of letters and ground, or none but those of any text. */
export function coloursOf(tab: SeenTab, row: number, column: number, text: string): string {
  const colours = (value: string) => {
    tab.file.setContent(tab.sheet, row, column, { value });
    const { color, background } = tab.cell(row, column).style;
    return `${color} on ${background}`;
  };
  const [plain, own] = [colours('ไม่มีเครื่องหมาย'), colours(text)];
  return own === plain ? 'none' : own;
}

/** The columns of a row in which a text that begins with a sign is coloured. */
export function colouredColumns(tab: SeenTab, row: number, text: string): number[] {
  return Array.from({ length: tab.sheet.columns }, (_, index) => index + 1).filter(
    (column) => coloursOf(tab, row, column, text) !== 'none',
  );
}
