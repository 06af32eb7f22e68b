// Every text that a person can fill holds markup, a formula or a link to a script: no page runs any of it, no cell has
// become a formula, and what is carried out of the system becomes none either.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { HQ, UTTARADIT } from '../../demo/people';
import { HQ_FILE, HQ_PROJECT } from '../../demo/sample-round';
import { xlsxOf } from '../../practice/xlsx/workbook';
import type { PaperRequest } from '../../src/contract/calls';
import type { HqPaperRequest } from '../../src/contract/hq-calls';
import { HostileOffice, LETTER } from '../attack/hostile-office';
import { ROLES } from '../attack/office';
import { EXECUTABLE, MARK } from '../attack/payloads';
import { Panel } from '../support/panel';
import { HqDesk } from '../support/practice-hq';
import { openBrowser } from '../support/training-room';
import { LAPLAE, PHICHAI } from '../support/uttaradit-places';
import { opened } from '../support/xlsx-cells';

const [IMAGE, SCRIPT, LINK, FORMULA] = EXECUTABLE;

let office: HostileOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([HostileOffice.open(), openBrowser()]);
});
afterAll(() => browser.close());

const sitting = (user: string) => ({ google: office.google, user, file: office.file.id });
const atHq = () => ({ google: office.google, user: HQ.email, file: HQ_FILE, project: HQ_PROJECT });

/** What a page did with the texts: nothing but show them. */
async function harm({ page, errors, outside }: Panel): Promise<object> {
  const found = await page.evaluate<object>(`({
    ran: window.__${MARK} ?? null,
    made: [...document.querySelectorAll('img[src="x"], [onerror]')].length,
    scripts: [...document.scripts].filter(({ type, text }) => type !== 'application/json' && text.includes('__${MARK}')).length,
    links: [...document.querySelectorAll('[href^="javascript:" i], [src^="javascript:" i]')].length,
  })`);
  return { ...found, errors, outside };
}
const NONE = { ran: null, made: 0, scripts: 0, links: 0, errors: [], outside: [] };

async function at(opener: string, who: ReturnType<typeof sitting>): Promise<Panel> {
  const panel = await Panel.open(browser, opener, who);
  panel.page.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') panel.errors.push(`a box: ${dialog.message()}`);
  });
  return panel;
}

describe('no page runs what it shows', () => {
  it('of the recorder: home, and an area with its notes', async () => {
    const panel = await at('openRecord', sitting(ROLES.recorder));
    await panel.show();
    await panel.says(`หนังสือ ${LETTER}`).waitFor();
    expect(await harm(panel)).toEqual(NONE);
    await panel.button(/^3\. /).click();
    await panel.field('A3-01').waitFor();
    expect(await panel.page.content()).toContain(MARK);
    expect(await harm(panel)).toEqual(NONE);
  });

  it('of the director: list, a district sent back, and chasing', async () => {
    const panel = await at('openDirect', sitting(ROLES.director));
    await panel.show();
    await panel.button(/^พิชัย/).click();
    await panel.says(IMAGE).waitFor();
    expect(await harm(panel)).toEqual(NONE);
    const chase = await at('openChase', sitting(ROLES.director));
    await chase.show();
    await chase.says('@SUM(1+1)').waitFor();
    expect(await harm(chase)).toEqual(NONE);
  });

  it.each([
    ['openHq', `ตาม ${LETTER}`],
    ['openHqChase', 'ยังไม่ครบ 4/9 อำเภอ'],
    ['openHqLedger', 'A3-01 =IMPORTXML('],
    ['openHqYear', 'ใช้อยู่ 48 รายการ'],
    ['openDoor', `ตามหนังสือ ${LETTER}`],
  ])('of HQ: %s', async (opener, text) => {
    const panel = await at(opener, atHq());
    await panel.show();
    await panel.says(text).waitFor();
    expect(await harm(panel)).toEqual(NONE);
  });

  it.each<[PaperRequest, string]>([
    [{ paper: 'district', district: LAPLAE, empty: false }, FORMULA],
    [{ paper: 'letter', province: UTTARADIT }, 'ตามที่ =IMPORTXML('],
    [{ paper: 'table', district: LAPLAE }, SCRIPT],
    [{ paper: 'history', district: PHICHAI }, IMAGE],
  ])('of the province’s papers: %j', async (paper, text) => {
    const panel = await at('openDirect', sitting(ROLES.director));
    await panel.showPaper(paper);
    await panel.says(text).waitFor();
    expect(await harm(panel)).toEqual(NONE);
  });

  it.each<[HqPaperRequest, string]>([
    [{ paper: 'annex', number: 1 }, 'สถานะการบันทึกข้อมูล สถอ.'],
    [{ paper: 'letter' }, 'ที่ </script><img src=x'],
  ])('of HQ’s papers: %j', async (paper, text) => {
    const panel = await at('openHq', atHq());
    await panel.showPaper(paper);
    await panel.says(text).waitFor();
    expect(await harm(panel)).toEqual(NONE);
  });

  it('that anybody may open: the door as a file, and the guide under a hostile address', async () => {
    const panel = await at('openDoor', atHq());
    const { outcome } = new HqDesk(office.google, HQ.email).page('doorPage');
    await panel.showFile(String(outcome.ok && outcome.value));
    await panel.says(`ตามหนังสือ ${LETTER}`).waitFor();
    expect(await harm(panel)).toEqual(NONE);
    for (const text of [IMAGE, SCRIPT, LINK]) {
      await panel.showFile(
        readFileSync('dist/guide/index.html', 'utf8'),
        `?page=${encodeURI(text)}#${encodeURI(text)}`,
      );
      expect(await harm(panel)).toEqual(NONE);
    }
  });
});

it('no cell of any workbook became a formula, and as .xlsx they are texts, too', async () => {
  for (const file of office.google.files.list()) {
    const formulas = file.data.sheets.flatMap(({ cells }) =>
      Object.values(cells).flatMap((row) => Object.values(row).flatMap(({ formula }) => formula ?? [])),
    );
    expect(formulas.filter(isTheirs)).toEqual([]);
    const texts = new Set<unknown>();
    for (const tab of (await opened(await xlsxOf(file))).worksheets) {
      tab.eachRow((row) => {
        row.eachCell((cell) => {
          expect([file.id, tab.name, cell.address, isTheirs(cell.formula ?? '')]).toEqual([
            file.id,
            tab.name,
            cell.address,
            false,
          ]);
          if (cell.hyperlink) expect(cell.hyperlink).not.toMatch(/javascript:|evil/i);
          texts.add(cell.value);
        });
      });
    }
    if (file.id === HQ_FILE || file === office.file) for (const text of [IMAGE, FORMULA]) expect(texts).toContain(text);
  }
});

it('tables that HQ copies out begin no cell with the sign of a formula', () => {
  const desk = new HqDesk(office.google, HQ.email);
  for (const name of ['roster', 'catalogue'] as const) {
    const { text } = desk.granted<{ text: string }>(name, {});
    expect(text).toContain(MARK);
    expect(text.split(/[\t\n]/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([]);
  }
});

function isTheirs(formula: string): boolean {
  return formula.includes(MARK) || formula.includes('1+1') || formula.includes('evil');
}
