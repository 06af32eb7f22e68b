// Starts HQ's page of health.
import { render } from 'preact';
import type { HqCalls } from '../../src/contract/hq-calls';
import { openDoor } from '../shared/server';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App server={openDoor<HqCalls>(google.script.run)} />, root);
