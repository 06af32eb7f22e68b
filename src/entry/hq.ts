// Every function of the HQ project that Apps Script can see: menu, commands, the calls of its sidebar, and the
// time-driven run.
import type { HqCalls } from '../contract/hq-calls';
import { answeringHq } from '../features/hq/answer';
import { chase } from '../features/hq/chase';
import { checkLedger, prepareHq, schedule, setUpFiles, sweep, sweepNow } from '../features/hq/commands';
import { confirmations, ledgerCheck } from '../features/hq/confirmations';
import { doorPage, openDoor } from '../features/hq/door';
import { compare, edition, editions, openPaper } from '../features/hq/editions';
import { catalogueTable } from '../features/hq/edits/catalogue';
import { crosswalk } from '../features/hq/edits/district-change';
import { rosterTable } from '../features/hq/edits/roster';
import { firstSteps, prepare } from '../features/hq/first-steps';
import { health } from '../features/hq/health';
import { districts, home } from '../features/hq/home';
import { directorKeys } from '../features/hq/keys';
import { governorsLetter } from '../features/hq/letter';
import { openHq, openHqChase, openHqHealth, openHqLedger, openHqYear, showHqMenu } from '../features/hq/menu';
import { preview, progress, submit } from '../features/hq/orders/calls';

/** On the wire each call takes anything and returns JSON text. */
type Wire = { [name in keyof HqCalls]: (request: unknown) => string };

declare const global: Wire & {
  onOpen: () => void;
  openHq: () => void;
  openHqChase: () => void;
  openHqHealth: () => void;
  openHqLedger: () => void;
  openHqYear: () => void;
  prepareHq: () => void;
  setUpFiles: () => void;
  sweepNow: () => void;
  sweep: () => void;
  schedule: () => void;
  checkLedger: () => void;
  openDoor: () => void;
  doorPage: () => string;
};

global.onOpen = showHqMenu;
global.openHq = openHq;
global.openHqChase = openHqChase;
global.openHqHealth = openHqHealth;
global.openHqLedger = openHqLedger;
global.openHqYear = openHqYear;
global.prepareHq = prepareHq;
global.setUpFiles = setUpFiles;
global.sweepNow = sweepNow;
global.sweep = sweep;
global.schedule = schedule;
global.checkLedger = checkLedger;
global.openDoor = openDoor;
global.doorPage = doorPage;

global.home = answeringHq('home', home);
global.preview = answeringHq('preview', preview);
global.submit = answeringHq('submit', submit);
global.districts = answeringHq('districts', districts);
global.editions = answeringHq('editions', editions);
global.edition = answeringHq('edition', edition);
global.chase = answeringHq('chase', chase);
global.governorsLetter = answeringHq('governorsLetter', governorsLetter);
global.compare = answeringHq('compare', compare);
global.openPaper = answeringHq('openPaper', openPaper);
global.progress = answeringHq('progress', progress);
global.firstSteps = answeringHq('firstSteps', firstSteps);
global.prepare = answeringHq('prepare', prepare);
global.health = answeringHq('health', health);
global.confirmations = answeringHq('confirmations', confirmations);
global.ledgerCheck = answeringHq('ledgerCheck', ledgerCheck);
global.directorKeys = answeringHq('directorKeys', directorKeys);
global.roster = answeringHq('roster', rosterTable);
global.catalogue = answeringHq('catalogue', catalogueTable);
global.crosswalk = answeringHq('crosswalk', crosswalk);
