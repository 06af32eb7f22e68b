// Every function of the HQ project that Apps Script can see: menu, commands, and the time-driven run.
import { prepareHq, schedule, setUpFiles, showHqMenu, sweep, sweepNow } from '../features/hq/commands';

declare const global: {
  onOpen: () => void;
  prepareHq: () => void;
  setUpFiles: () => void;
  sweepNow: () => void;
  sweep: () => void;
  schedule: () => void;
};

global.onOpen = showHqMenu;
global.prepareHq = prepareHq;
global.setUpFiles = setUpFiles;
global.sweepNow = sweepNow;
global.sweep = sweep;
global.schedule = schedule;
