// ScriptApp: the triggers that a person has installed for the project, and what the project is.
import { Interrupted } from '../execution/interrupted';
import type { Trigger } from '../model/trigger';
import { clockTriggerBuilder, WEEKDAYS } from './clock-trigger-builder';
import { enumeration } from './enumeration';
import { imitate } from './imitate';
import type { Running } from './running';
import { spreadsheetTriggerBuilder } from './spreadsheet-trigger-builder';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type ApiTrigger = GoogleAppsScript.Script.Trigger;
type TriggerBuilder = GoogleAppsScript.Script.TriggerBuilder;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const AUTH_MODES = enumeration<typeof GoogleAppsScript.Script.AuthMode>([
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
const EVENTS = enumeration<typeof GoogleAppsScript.Script.EventType>([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const AUTHORIZATION_STATES = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>([
  'REQUIRED',
  'NOT_REQUIRED',
]);
const SOURCES = enumeration<typeof GoogleAppsScript.Script.TriggerSource>([
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

export function scriptApp(running: Running) {
  const { world, project, user } = running;
  const own = () => world.triggers().filter((each) => each.project === project.id && each.creator === user);
  const listed = (triggers: Trigger[]) => running.realm.list(triggers.map((each) => trigger(running, each)));
  return imitate<ScriptApp>(running, 'ScriptApp', {
    AuthMode: AUTH_MODES,
    EventType: EVENTS,
    TriggerSource: SOURCES,
    WeekDay: WEEKDAYS,
    // Those of other people, even in the same project, nobody sees.
    getProjectTriggers: () => listed(own()),
    getUserTriggers: (file: { getId(): string }) =>
      listed(own().filter(({ when }) => when.kind === 'file' && when.file === file.getId())),
    newTrigger: (name) => triggerBuilder(running, name),
    deleteTrigger(gone) {
      const id = gone.getUniqueId();
      if (!own().some((each) => each.id === id)) throw new Error('Trigger not found.');
      world.removeTrigger(id);
    },
    getScriptId: () => project.id,
    AuthorizationStatus: AUTHORIZATION_STATES,
    getAuthorizationInfo: () => authorizationInfo(running),
    requireAllScopes: () => requireScopes(running, running.authority.asked),
    requireScopes: (_, scopes) => requireScopes(running, scopes),
  });
}

type Info = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes(): string[] };

function authorizationInfo(running: Running): Info {
  const { authority, realm, project } = running;
  const { asked, granted } = authority;
  const isMissing = asked.some((scope) => !granted.includes(scope));
  return imitate<Info>(running, 'AuthorizationInfo', {
    getAuthorizationStatus: () => (isMissing ? AUTHORIZATION_STATES.REQUIRED : AUTHORIZATION_STATES.NOT_REQUIRED),
    getAuthorizationUrl: () => `https://script.google.com/macros/d/${project.id}/auth`,
    getAuthorizedScopes: () => realm.list(granted),
  });
}

/** Google asks for what is missing and ends the execution; it must be started again. */
function requireScopes(running: Running, scopes: readonly string[]): void {
  if (scopes.every((scope) => running.authority.granted.includes(scope))) return;
  running.ended = new Interrupted('Authorization is required to perform that action.');
  throw running.ended;
}

/** Installs a trigger, within the number that one person may have in one script. */
export function install(running: Running, name: string, when: Trigger['when']): ApiTrigger {
  const { world, project, user } = running;
  const own = world.triggers().filter((each) => each.project === project.id && each.creator === user);
  if (own.length >= world.quotas.limits.triggersPerUserAndScript) {
    throw new Error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  return trigger(running, world.addTrigger({ project: project.id, function: name, creator: user, when }));
}

function trigger(running: Running, { id, function: name, when }: Trigger): ApiTrigger {
  const ofFile = when.kind === 'file';
  return imitate<ApiTrigger>(running, 'Trigger', {
    getEventType: () => (ofFile ? EVENTS[when.event] : EVENTS.CLOCK),
    getHandlerFunction: () => name,
    getTriggerSource: () => (ofFile ? SOURCES.SPREADSHEETS : SOURCES.CLOCK),
    getTriggerSourceId: () => (ofFile ? when.file : ''),
    getUniqueId: () => id,
  });
}

function triggerBuilder(running: Running, name: string): TriggerBuilder {
  return imitate<TriggerBuilder>(running, 'TriggerBuilder', {
    timeBased: () => clockTriggerBuilder(running, name),
    forSpreadsheet: (file: string | Spreadsheet) =>
      spreadsheetTriggerBuilder(running, name, typeof file === 'string' ? file : file.getId()),
  });
}
