// ScriptApp: the project's own triggers, those of the clock.
import { imitate } from './imitate';
import type { Running, Trigger } from './running';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type ApiTrigger = GoogleAppsScript.Script.Trigger;

/** Others are refused by Google. */
const MINUTES = [1, 5, 10, 15, 30];

export function scriptApp(running: Running) {
  const { world, project, user } = running;
  return imitate<ScriptApp>(running, 'ScriptApp', {
    getProjectTriggers: () =>
      running.realm.list(
        world
          .triggers()
          .filter((each) => each.project === project.id && each.creator === user)
          .map((each) => trigger(running, each)),
      ),
    newTrigger: (name) => triggerBuilder(running, name),
  });
}

function trigger(running: Running, { id, function: name }: Pick<Trigger, 'id' | 'function'>): ApiTrigger {
  return imitate<ApiTrigger>(running, 'Trigger', { getHandlerFunction: () => name, getUniqueId: () => id });
}

function triggerBuilder(running: Running, name: string): GoogleAppsScript.Script.TriggerBuilder {
  return imitate<GoogleAppsScript.Script.TriggerBuilder>(running, 'TriggerBuilder', {
    timeBased: () => clockTriggerBuilder(running, name),
  });
}

function clockTriggerBuilder(running: Running, name: string): GoogleAppsScript.Script.ClockTriggerBuilder {
  type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
  let minutes = 0;
  const self: Builder = imitate<Builder>(running, 'ClockTriggerBuilder', {
    everyMinutes(value) {
      if (!MINUTES.includes(value)) throw new Error('The value you passed to everyMinutes was invalid.');
      minutes = value;
      return self;
    },
    create() {
      const { world, project, user } = running;
      return trigger(
        running,
        world.addTrigger({ project: project.id, function: name, creator: user, everyMinutes: minutes }),
      );
    },
  });
  return self;
}
