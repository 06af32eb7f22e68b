// What nobody is meant to do and somebody will: protections changed by hand, forged confirmations, copies, sorting.
import { HQ } from '../../demo/people';
import { columns } from '../../demo/sample-round';
import { namesAsEditor } from '../../practice/model/rights';
import { ACT_WORDS } from '../../src/domain/confirmation';
import { answerOf, Person } from '../support/practice-person';
import { DATA } from '../support/uttaradit-places';
import type { Action, Step } from './action';
import { sheetOf } from './truth';
import type { World } from './world';

export const accidents: Action[] = [
  { name: 'changes a protection', weight: 2, run: tamper },
  { name: 'forges a confirmation', weight: 2, run: forge },
  { name: 'works in a copy', weight: 1, run: copy },
];

/** Whoever may edit a protected range may also change who else may, or drop the protection (platform.md §2.2). */
function tamper(world: World): Step {
  const { chance } = world;
  const email = chance.pick([...world.recorders.map((each) => each.email), world.director]);
  const sheet = sheetOf(world.file);
  const own = sheet.protections.filter((protection) => namesAsEditor(world.file.asked(email), protection));
  const protection = own.length > 0 ? chance.pick(own) : undefined;
  if (!protection) return { told: `${email} finds no protection to change` };
  world.tampered = true;
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
  const problems =
    done > 0 && email !== world.director && !world.tampered ? [`${email} wrote into the director's block`] : [];
  return { told: `${email} forges a confirmation of ${district}: ${done} cells`, problems };
}

function copy(world: World): Step {
  const { chance } = world;
  const district = chance.pick(world.districts);
  const email = world.recorderOf(district);
  const copied = world.google.files.copy(world.file.id, HQ.email);
  copied.share(email, 'editor');
  const before = JSON.stringify(copied.data);
  const person = new Person(world.google, copied, email);
  const request = {
    year: 2564,
    district,
    area: 1,
    shown: 'a'.repeat(64),
    values: [{ code: 'A1-01', text: '5' }],
    notes: [],
  };
  const answer = answerOf<unknown>(person.ask('save', request));
  const problems = answer?.ok || JSON.stringify(copied.data) !== before ? ['a copy was written to'] : [];
  return { told: `${email} saves in a copy`, problems };
}
