// The sample round in which every text that a person can fill holds markup, a formula or a link to a script, each
// filled in through the call or the order that is there for it.
import { typeRound } from '../../demo/hq-sheet';
import { HQ, UTTARADIT } from '../../demo/people';
import { moment } from '../../demo/round-2564';
import { hqCommand, hqFile, openOffice, trackingFile } from '../../demo/sample-round';
import { playScene } from '../../demo/scenes';
import { type Google, openGoogle, type SpreadsheetFile } from '../../practice/google';
import { clipboardText, pastedTable } from '../../src/domain/pasted-cells';
import { GUIDE_URL } from '../support/practice-file';
import { HqDesk } from '../support/practice-hq';
import { accepted, Person } from '../support/practice-person';
import { FAKTHA, LAPLAE, PHICHAI } from '../support/uttaradit-places';
import { ROLES } from './office';
import { EXECUTABLE } from './payloads';

export const IMAGE = EXECUTABLE[0];
const FORMULA = EXECUTABLE[3];
/** Where texts stand in a page as data, this would end the data. */
export const LETTER = `</script>${IMAGE}`;
const PEOPLE = { name: 1, phone: 2, actingFor: 8 };
const ITEMS = { areaName: 1, name: 3, unit: 4, definition: 8, example: 9 };

/** In turn, so that each column holds each of them. */
function texts() {
  let at = 0;
  return (most = 300) => {
    const short = EXECUTABLE.filter((text) => text.length <= most);
    return short[at++ % short.length] ?? '';
  };
}

export class HostileOffice {
  private constructor(
    readonly google: Google,
    readonly file: SpreadsheetFile,
  ) {}

  static async open(): Promise<HostileOffice> {
    const google = await openGoogle({ now: moment('2021-09-24 09:00') });
    openOffice(google, { addon: 'dist/addon', hq: 'dist/hq' }, [UTTARADIT]);
    playScene(google, 'story', GUIDE_URL);
    const office = new HostileOffice(google, trackingFile(google));
    office.fillHq();
    office.fillWorkbook();
    google.clock.advance(5 * 60_000);
    hqCommand(google, 'sweepNow');
    const desk = new HqDesk(google, HQ.email);
    desk.order('publish', { layout: 'recording' }, 'hostile-0008');
    desk.order('publish', { layout: 'confirming' }, 'hostile-0009');
    return office;
  }

  private fillHq(): void {
    const { google } = this;
    const desk = new HqDesk(google, HQ.email);
    const hostile = texts();
    const people = changed(desk.granted<{ text: string }>('roster', {}).text, Object.values(PEOPLE), hostile);
    desk.order('roster', { text: people, mode: 'replace', accepted: [] }, 'hostile-0001');
    const items = changed(desk.granted<{ text: string }>('catalogue', {}).text, Object.values(ITEMS), hostile);
    desk.order('catalogue', { text: items, official: false, accepted: [] }, 'hostile-0002');
    const values = Object.fromEntries(
      ['phone', 'unit', 'coordinators', 'openingLetter', 'briefingPlace', 'briefingChair'].map((label) => [
        label,
        hostile(),
      ]),
    );
    desk.order('round', { values }, 'hostile-0003');
    typeRound(hqFile(google), { directorTitle: `'${IMAGE}` });
    const letter = {
      letter: LETTER,
      letterDate: '23 ก.ย. 64',
      forwarding: FORMULA,
      scope: 'all',
      places: [],
      recordUntil: '5 ต.ค. 64',
      confirmUntil: '15 ต.ค. 64',
      reason: IMAGE,
    };
    desk.order('extend', letter, 'hostile-0004');
    desk.order('call', { province: UTTARADIT, district: LAPLAE, promised: '28 ก.ย. 64', note: IMAGE }, 'hostile-0005');
    desk.order('call', { province: UTTARADIT, district: 0, promised: '', note: FORMULA }, 'hostile-0006');
    hqCommand(google, 'setUpFiles');
    hqCommand(google, 'sweepNow');
  }

  private fillWorkbook(): void {
    const recorder = new Person(this.google, this.file, ROLES.recorder);
    const reasons = { 'A3-01': IMAGE, 'A3-02': FORMULA, 'A3-03': 'javascript:window.__pwned=1' };
    recorder.saved(LAPLAE, 3, { 'A3-01': '61' }, { reasons });
    const director = new Person(this.google, this.file, ROLES.director);
    const decided = (kind: 'return' | 'withdraw', district: number, reason: string) =>
      director.decided(kind, UTTARADIT, [district], { areas: kind === 'return' ? [4] : [], reason });
    const obstacles = [...decided('return', PHICHAI, IMAGE), ...decided('withdraw', FAKTHA, FORMULA)];
    if (obstacles.some((obstacle) => obstacle !== null)) throw new Error(`The director was refused: ${obstacles}`);
    const marks = [{ district: LAPLAE, called: true, promised: '2021-09-28' }];
    accepted(director.ask('mark', { province: UTTARADIT, marks }));
  }
}

/** A copied table with hostile texts in some of its columns; the line of headings stays. */
function changed(table: string, columns: readonly number[], hostile: (most: number) => string): string {
  const [headings = [], ...lines] = pastedTable(table);
  // One area has one name, on each of its lines.
  const names = new Map<string, string>();
  const rows = lines.map((line) =>
    line.map((text, column) => {
      if (!columns.includes(column)) return text;
      if (headings.length !== ITEMS.example + 1) return text === '' && column === PEOPLE.actingFor ? '' : hostile(100);
      if (column !== ITEMS.areaName) return hostile(column === ITEMS.unit ? 40 : 200);
      const name = names.get(line[0] ?? '') ?? `${hostile(100)} ${line[0]}`;
      names.set(line[0] ?? '', name);
      return name;
    }),
  );
  return clipboardText([headings, ...rows]);
}
