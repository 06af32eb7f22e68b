// Menus, sidebars and short messages.

export type MenuEntry = { caption: string; function: string } | 'separator';

/** Under Extensions, with the add-on's name; nothing is read or written. */
export function addAddonMenu(entries: readonly MenuEntry[]): void {
  fill(SpreadsheetApp.getUi().createAddonMenu(), entries);
}

export function addMenu(caption: string, entries: readonly MenuEntry[]): void {
  fill(SpreadsheetApp.getUi().createMenu(caption), entries);
}

function fill(menu: GoogleAppsScript.Base.Menu, entries: readonly MenuEntry[]): void {
  for (const entry of entries) {
    if (entry === 'separator') menu.addSeparator();
    else menu.addItem(entry.caption, entry.function);
  }
  menu.addToUi();
}

/** `page` is the name of an HTML file of the project. */
export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/**
 * A page of the project in a window over the grid. `asked` tells the page what to show; it finds it as JSON in the
 * element `asked`, in which no text can end the element early.
 */
export function showDialog(page: string, title: string, size: { width: number; height: number }, asked: unknown): void {
  const html = asking(page, asked).setWidth(size.width).setHeight(size.height);
  SpreadsheetApp.getUi().showModalDialog(html, title);
}

/** The same page as text, to be kept as a file. */
export function pageAsking(page: string, asked: unknown): string {
  return asking(page, asked).getContent();
}

function asking(page: string, asked: unknown): GoogleAppsScript.HTML.HtmlOutput {
  const json = JSON.stringify(asked).replace(/</g, '\\u003c');
  return HtmlService.createHtmlOutputFromFile(page).append(
    `<script type="application/json" id="asked">${json}</script>`,
  );
}

export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
