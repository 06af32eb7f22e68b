// The little of Google's page script that a sidebar or a window uses.
declare const google: { script: { run: import('./server').ScriptRun; host: { close(): void } } };
