// The add-on's menu, and the pages it opens in the sidebar: one for districts, two for directors.
import { ADDON_MENU, ADDON_TITLE } from '../../messages/addon';
import { addAddonMenu, showSidebar } from '../../workbook/ui';

export function showMenu(): void {
  addAddonMenu([
    { caption: ADDON_MENU.record, function: 'openRecord' },
    { caption: ADDON_MENU.direct, function: 'openDirect' },
  ]);
}

export function openRecord(): void {
  showSidebar('Record', ADDON_TITLE);
}

export function openChase(): void {
  showSidebar('Chase', ADDON_TITLE);
}

export function openDirect(): void {
  showSidebar('Direct', ADDON_TITLE);
}
