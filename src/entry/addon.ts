// Every function of the add-on that Apps Script can see: menu, triggers, and the calls of its sidebar.
import type { AddonCalls } from '../contract/calls';
import { answering } from '../features/addon/answer';
import { decide } from '../features/addon/decide';
import { districtHistory } from '../features/addon/history';
import { keepKey } from '../features/addon/keys';
import { mark } from '../features/addon/mark';
import { openChase, openDirect, openRecord, showMenu } from '../features/addon/menu';
import { openArea } from '../features/addon/open-area';
import { overview } from '../features/addon/overview';
import { districtPaper, openPaper } from '../features/addon/print';
import { review } from '../features/addon/review';
import { saveArea } from '../features/addon/save-area';
import { start } from '../features/addon/start';

/** On the wire each call takes anything and returns JSON text. */
type Wire = { [name in keyof AddonCalls]: (request: unknown) => string };

declare const global: Wire & {
  onOpen: () => void;
  onInstall: () => void;
  openRecord: () => void;
  openChase: () => void;
  openDirect: () => void;
};

global.onOpen = showMenu;
global.onInstall = showMenu;
global.openRecord = openRecord;
global.openChase = openChase;
global.openDirect = openDirect;

global.start = answering('start', start);
global.area = answering('area', openArea);
global.save = answering('save', saveArea);
global.overview = answering('overview', overview);
global.review = answering('review', review);
global.decide = answering('decide', decide);
global.keepKey = answering('keepKey', keepKey);
global.mark = answering('mark', mark);
global.openPaper = answering('openPaper', openPaper);
global.districtPaper = answering('districtPaper', districtPaper);
global.districtHistory = answering('districtHistory', districtHistory);
