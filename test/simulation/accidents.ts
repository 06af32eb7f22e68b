// What nobody is meant to do and somebody will: protections changed by hand, forged confirmations, copies, other people's
// scripts in the workbook.
import { HQ } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import { areaOf } from '../../practice/model/areas';
import { namesAsEditor } from '../../practice/model/rights';
import { ACT_WORDS } from '../../src/domain/confirmation';
import { OPEN_WORD } from '../../src/messages/workbook';
import { ROWS } from '../../src/workbook/columns';
import { answerOf, Person } from '../support/practice-person';
import { DATA } from '../support/uttaradit-places';
import type { Action, Step } from './action';
import { decision } from './directing';
import { sweep } from './headquarters';
import { byHand, HOSTILE_NUMBER } from './recording';
import { sheetOf } from './truth';
import type { World } from './world';

export const accidents: Action[] = [
  { name: 'changes a protection', weight: 2, run: tamper },
  { name: 'forges a confirmation', weight: 2, run: forge },
  { name: 'works in a copy', weight: 2, run: copy },
  { name: 'opens the workbook with a hostile script in it', weight: 2, run: openWithScript },
];

/** Whoever may edit a protected range may also change who else may, or drop the protection (platform.md §2.2). */
function tamper(world: World): Step {
  const { chance } = world;
  const email = chance.pick([...world.recorders.map((each) => each.email), world.director]);
  const sheet = sheetOf(world.file);
  const own = sheet.protections.filter((protection) => namesAsEditor(world.file.asked(email), protection));
  const protection = own.length > 0 ? chance.pick(own) : undefined;
  if (!protection) return { told: `${email} finds no protection to change` };
  world.tampered.push(areaOf(protection.range ?? {}));
  if (chance.happens(0.5)) {
    sheet.protections = sheet.protections.filter((each) => each !== protection);
    return { told: `${email} drops protection ${protection.protectedRangeId}` };
  }
  const other = chance.pick(world.recorders).email;
  protection.editors = { ...protection.editors, users: [...(protection.editors?.users ?? []), other] };
  return { told: `${email} lets ${other} into protection ${protection.protectedRangeId}` };
}

/** As a script that somebody bound to the file would, running as the director: the cells let it, the signature does not. */
function forge(world: World): Step {
  const { chance, file, truth } = world;
  const district = chance.pick(world.districts);
  const email = chance.happens(0.7) ? world.director : world.recorderOf(district);
  const { block } = columns;
  const cells: [number, string][] = [
    [block.state, ACT_WORDS.confirm],
    [block.act, `forged-${world.google.revision()}`],
    [block.at, '2021-09-24'],
    [block.by, 'ผอ.กลุ่มงานฯ'],
    [block.seal, 'a'.repeat(64)],
    [block.signature, `1:${'b'.repeat(64)}`],
  ];
  const row = truth.rowOf(district);
  const done = cells.filter(([column, text]) => file.typed(email, DATA, row, column, text).ok).length;
  const isOpen = email === world.director || world.isTamperedAt(row, block.state);
  const problems = done > 0 && !isOpen ? [`${email} wrote into the director's block`] : [];
  return { told: `${email} forges a confirmation of ${district}: ${done} cells`, problems };
}

/** Everybody may make a copy, HQ too: nothing of ours works there, no run looks at it, and nothing reaches the workbook. */
function copy(world: World): Step {
  const { chance, google, file } = world;
  const district = chance.pick(world.districts);
  const email = chance.pick([world.recorderOf(district), world.director]);
  const copied = google.files.copy(file.id, chance.pick([email, HQ.email]));
  copied.share(email, 'editor');
  const [theirs, ours] = [JSON.stringify(copied.data), JSON.stringify(file.data)];
  const person = new Person(google, copied, email);
  const execution =
    email === world.director
      ? person.ask('decide', decision(world, 'confirm'))
      : person.ask('save', {
          year: 2564,
          district,
          area: 1,
          shown: 'a'.repeat(64),
          values: [{ code: 'A1-01', text: '5' }],
          notes: [],
        });
  // A press is answered district by district.
  const isSaved = email !== world.director && answerOf<unknown>(execution)?.ok === true;
  const isReached = JSON.stringify(file.data) !== ours;
  const swept = chance.happens(0.3) ? sweep(world) : { told: 'no run' };
  const isWritten = JSON.stringify(copied.data) !== theirs;
  return {
    ...swept,
    told: `${email} works in a copy, then ${swept.told}`,
    problems: [
      ...(swept.problems ?? []),
      ...(isSaved || isWritten ? ['a copy was written to'] : []),
      ...(isReached ? ['the workbook was written to from a copy'] : []),
    ],
  };
}

/**
 * Runs as whoever opens the file or types into it: puts a number into some cell and a confirmation into some block, says
 * that rows are open, and drops the protections it may drop.
 */
export const HOSTILE = `
  function onOpen() {
    write(12);
    if (Math.random() > 0.2) return;
    for (const each of theTab().getProtections(SpreadsheetApp.ProtectionType.RANGE)) if (each.canEdit()) each.remove();
  }
  function onEdit() {
    write(1);
  }
  function theTab() {
    return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('ปริมาณงาน 2564');
  }
  function write(most) {
    const tab = theTab();
    const put = (column, value) => {
      try {
        tab.getRange(${ROWS.first} + Math.floor(Math.random() * 9), column).setValue(value);
        SpreadsheetApp.flush();
      } catch (refused) {}
    };
    const items = ${JSON.stringify(columns.areas.flatMap(({ items }) => items.map(({ column }) => column)))};
    for (let times = 0; times < most; times++) put(items[Math.floor(Math.random() * items.length)], ${HOSTILE_NUMBER});
    put(${columns.block.state}, '${ACT_WORDS.confirm}');
    put(${columns.frame.lock}, '${OPEN_WORD}');
  }`;

function openWithScript(world: World): Step {
  const { chance, google, file } = world;
  const email = chance.pick([...world.recorders.map((each) => each.email), world.director, world.reader]);
  const before = sheetOf(file).protections;
  google.opened(email, file.id);
  const left = new Set(sheetOf(file).protections.map(({ protectedRangeId }) => protectedRangeId));
  const dropped = before.filter(({ protectedRangeId }) => !left.has(protectedRangeId));
  world.tampered.push(...dropped.map(({ range }) => areaOf(range ?? {})));
  const { outcomes, problems } = byHand(world, email, () => false);
  const told = `the script wrote into ${outcomes.length} areas and dropped ${dropped.length} protections`;
  return { told: `${email} opens the workbook: ${told}`, outcomes, problems };
}
