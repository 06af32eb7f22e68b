// SpreadsheetTriggerBuilder: a trigger that what people do to a file sets off.
import type { FileEvent } from '../model/trigger';
import { imitate } from './imitate';
import type { Running } from './running';
import { install } from './script-app';
import { openFile } from './spreadsheet-app';

type Builder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export function spreadsheetTriggerBuilder(running: Running, name: string, file: string): Builder {
  let event: FileEvent | undefined;
  const on = (what: FileEvent) => (): Builder => {
    event = what;
    return self;
  };
  const self: Builder = imitate<Builder>(running, 'SpreadsheetTriggerBuilder', {
    onOpen: on('ON_OPEN'),
    onEdit: on('ON_EDIT'),
    onChange: on('ON_CHANGE'),
    create() {
      if (!event) throw new Error('The trigger needs an event: onOpen, onEdit or onChange.');
      return install(running, name, { kind: 'file', file: openFile(running, file).id, event });
    },
  });
  return self;
}
