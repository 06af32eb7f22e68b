// HQ's menu, and the sidebar it opens.
import { HQ_MENU, HQ_TITLE } from '../../messages/hq';
import { addMenu, showSidebar } from '../../workbook/ui';

export function showHqMenu(): void {
  addMenu(HQ_MENU.caption, [
    { caption: HQ_MENU.open, function: 'openHq' },
    { caption: HQ_MENU.chase, function: 'openHqChase' },
    'separator',
    { caption: HQ_MENU.prepare, function: 'prepareHq' },
    { caption: HQ_MENU.setUp, function: 'setUpFiles' },
    { caption: HQ_MENU.sweep, function: 'sweepNow' },
    'separator',
    { caption: HQ_MENU.confirmations, function: 'openHqLedger' },
    { caption: HQ_MENU.ledger, function: 'checkLedger' },
    { caption: HQ_MENU.schedule, function: 'schedule' },
    { caption: HQ_MENU.door, function: 'openDoor' },
  ]);
}

/** Confirmations, their ledger and the keys have a page of their own. */
export function openHqLedger(): void {
  showSidebar('HqLedger', HQ_TITLE);
}

/** The list of work items, and the next fiscal year. */
export function openHqYear(): void {
  showSidebar('HqYear', HQ_TITLE);
}

/** Whether everything still works, and repairing what does not. */
export function openHqHealth(): void {
  showSidebar('HqHealth', HQ_TITLE);
}

export function openHq(): void {
  showSidebar('Hq', HQ_TITLE);
}

export function openHqChase(): void {
  showSidebar('HqChase', HQ_TITLE);
}
