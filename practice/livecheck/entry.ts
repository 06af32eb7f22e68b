// Every function of livecheck that Apps Script can see: its menu and what its page of results asks for.
import { SUBJECTS } from '../statements';
import { Notebook } from './notebook';
import type { Observation, Report, StatementResult } from './result';
import { COUNT, goOn } from './run';

declare const global: {
  onOpen: () => void;
  runLivecheck: () => void;
  beginAnew: () => void;
  showResults: () => void;
  report: () => string;
};

global.onOpen = () => {
  SpreadsheetApp.getUi()
    .createMenu('livecheck')
    .addItem('Run, or go on', 'runLivecheck')
    .addItem('Results', 'showResults')
    .addSeparator()
    .addItem('Begin anew', 'beginAnew')
    .addToUi();
};

global.runLivecheck = run;
global.beginAnew = () => {
  Notebook.forget();
  run();
};
global.showResults = showResults;

/** A `Report` as JSON. */
global.report = () => {
  const count = SUBJECTS.reduce((sum, { statements }) => sum + statements.length, 0);
  const lines = Notebook.open().lines();
  const statements: StatementResult[] = lines.slice(0, count).map((line) => JSON.parse(line));
  const observations: Observation[] = lines.slice(count).map((line) => JSON.parse(line));
  const whole: Report = {
    format: 1,
    at: new Date().toISOString(),
    account: /@gmail\.com$/i.test(Session.getActiveUser().getEmail()) ? 'gmail.com' : 'other',
    language: Session.getActiveUserLocale(),
    complete: lines.length === COUNT,
    statements,
    observations,
  };
  return JSON.stringify(whole);
};

function run(): void {
  const notebook = Notebook.open();
  if (goOn(notebook)) showResults();
  else SpreadsheetApp.getActive().toast(`${notebook.length} of ${COUNT} done. Choose Run again to go on.`, 'livecheck');
}

function showResults(): void {
  const page = HtmlService.createHtmlOutputFromFile('Results').setWidth(700).setHeight(520);
  SpreadsheetApp.getUi().showModalDialog(page, 'livecheck');
}
