// Starts the window of HQ's papers.
import { render } from 'preact';
import type { HqCalls, HqPaperRequest } from '../../src/contract/hq-calls';
import { whenAsked } from '../shared/print/asked';
import { openDoor } from '../shared/server';
import { App } from './app';

const root = document.getElementById('app');
whenAsked((asked) => {
  const paper = readPaper(asked);
  if (root && paper) render(<App server={openDoor<HqCalls>(google.script.run)} paper={paper} />, root);
});

/** The server wrote it, after checking it; what is no paper at all shows nothing. */
function readPaper(asked: unknown): HqPaperRequest | null {
  return typeof asked === 'object' && asked !== null && 'paper' in asked ? (asked as HqPaperRequest) : null;
}
