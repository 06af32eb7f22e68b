// The add-on's menu, and the sidebar it opens.
import { ADDON_MENU, ADDON_TITLE } from '../../messages/addon';
import { addAddonMenu, showSidebar } from '../../workbook/ui';

export function showMenu(): void {
  addAddonMenu([{ caption: ADDON_MENU.open, function: 'openSidebar' }]);
}

export function openSidebar(): void {
  showSidebar('Sidebar', ADDON_TITLE);
}
