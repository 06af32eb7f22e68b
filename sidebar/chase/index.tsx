// Starts the page on which a director chases late districts.
import { render } from 'preact';
import type { AddonCalls } from '../../src/contract/calls';
import { openDoor } from '../shared/server';
import { App } from './app';

const root = document.getElementById('app');
if (root) render(<App server={openDoor<AddonCalls>(google.script.run)} />, root);
