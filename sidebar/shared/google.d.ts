// The little of Google's page script that a sidebar uses.
declare const google: { script: { run: import('./server').ScriptRun } };
