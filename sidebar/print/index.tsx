// Starts the window of papers.
import { render } from 'preact';
import type { AddonCalls } from '../../src/contract/calls';
import { whenAsked } from '../shared/print/asked';
import { openDoor } from '../shared/server';
import { App } from './app';
import { readPaper } from './read-paper';

const root = document.getElementById('app');
whenAsked((asked) => {
  const paper = readPaper(asked);
  if (root && paper) render(<App server={openDoor<AddonCalls>(google.script.run)} paper={paper} />, root);
});
