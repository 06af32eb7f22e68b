// A practice Google with one workbook, one small script and a stage around them, for trying the server.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Google, openGoogle } from '../../practice/google';
import type { Stage } from '../../practice/server/stage';

export const OWNER = 'owner@example.go.th';
export const SOMCHAI = 'somchai@example.go.th';
export const STRANGER = 'stranger@example.go.th';
export const BOOK = 'book';
export const SHEET = 0;
export const START = Date.parse('2021-09-24T10:42:00+07:00');

export type MadeUp = { google: Google; stage: Stage; folder: string };

/** `whoCalls` tells what a call really was; `eraseAll` stands in no menu and leaves a mark. */
const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu()
      .addItem('เปิด', 'openSidebar').addItem('กล่อง', 'openDialog').addItem('กล่องลอย', 'openFloating').addToUi();
  }
  function page() { return HtmlService.createHtmlOutputFromFile('Page').setWidth(900).setHeight(500); }
  function openDialog() { SpreadsheetApp.getUi().showModalDialog(page(), 'ใบสรุป'); }
  function openFloating() { SpreadsheetApp.getUi().showModelessDialog(page().setWidth(320).setHeight(200), 'ลอย'); }
  function sendKey() { MailApp.sendEmail('somchai@example.go.th', 'กุญแจ', 'กุญแจของท่านคือ 1234'); }
  function openSidebar() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('แถบ'));
  }
  function whoCalls(...given) {
    return { user: Session.getActiveUser().getEmail(), file: SpreadsheetApp.getActiveSpreadsheet().getId(), given };
  }
  function eraseAll() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(9, 5).setValue('erased'); }
  function secret_() { return 'secret'; }
`;
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email', 'script.send_mail'];

export async function madeUp(): Promise<MadeUp> {
  const google = await openGoogle({ now: START });
  const file = google.files.create({ id: BOOK, owner: OWNER, title: 'ไฟล์ตัวอย่าง', locale: 'th_TH' });
  file.share(SOMCHAI, 'editor');
  file.sheet(SHEET)?.protections.push({ range: { sheetId: SHEET, startRowIndex: 0, endRowIndex: 1 } });
  google.projects.add({ id: 'addon', name: 'เมนู', folder: aProject(), owner: OWNER });
  const folder = mkdtempSync(join(tmpdir(), 'practice-'));
  writeFileSync(join(folder, 'index.html'), '<h1>คู่มือ</h1>');
  const stage: Stage = {
    title: 'ไฟล์ฝึก',
    badge: 'ไม่นับจริง',
    people: [
      { email: SOMCHAI, name: 'สมชาย', note: '' },
      { email: STRANGER, name: 'คนนอก', note: '' },
    ],
    places: [{ file: BOOK, label: 'ไฟล์ตัวอย่าง' }],
    scenes: [{ id: 'start', label: 'เริ่ม', note: '' }],
    start: () => ({ user: SOMCHAI, file: BOOK, open: { project: 'addon', function: 'openSidebar' } }),
    scene: () => undefined,
    actions: [],
    folders: { '/guide/': folder },
  };
  return { google, stage, folder };
}

function aProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'practice-script-'));
  const oauthScopes = SCOPES.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ oauthScopes }));
  writeFileSync(join(folder, 'Code.js'), SCRIPT);
  writeFileSync(join(folder, 'Page.html'), '<!doctype html><html><head><title>x</title></head><body></body></html>');
  return folder;
}
