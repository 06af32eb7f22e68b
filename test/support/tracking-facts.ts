// What HQ knows of a tracking workbook, made from little.
import type { Catalogue } from '../../src/domain/catalogue';
import { officialDistricts } from '../../src/domain/districts';
import { DEFAULT_JUMP_LIMITS } from '../../src/domain/jump';
import { SETTINGS_FORMAT, type Settings } from '../../src/workbook/settings';
import type { TrackingFacts } from '../../src/workbook/tracking-facts';
import { aCatalogueOf } from './a-catalogue';
import { ROUND } from './round-2564';

export function someSettings(catalogue: Catalogue = aCatalogueOf(2, 2)): Settings {
  return {
    format: SETTINGS_FORMAT,
    version: 'v1',
    fileId: 'file',
    hqId: 'hq',
    round: ROUND,
    extensions: [],
    catalogue,
    provinces: [{ code: 53, name: 'อุตรดิตถ์', order: 1 }],
    districts: [
      { code: 5301, name: 'เมืองอุตรดิตถ์', province: 53, order: 1, row: 6 },
      { code: 5308, name: 'ลับแล', province: 53, order: 2, row: 7 },
    ],
    texts: {
      directorTitle: '',
      unit: '',
      phone: '',
      guideUrl: '',
      opening: { letter: '', date: '' },
      briefing: { day: '', clock: '', place: '', chair: '' },
      coordinators: '',
      notes: [],
    },
    jumpLimits: DEFAULT_JUMP_LIMITS,
    minutesPerYear: 1,
    salt: 'salt',
    lastYear: null,
  };
}

/** Every row is open to its recorders, of whom nobody is named. */
export function someFacts(settings: Settings): TrackingFacts {
  return {
    districts: officialDistricts(),
    settings,
    directory: [],
    rows: settings.districts.map(({ code }) => ({
      district: code,
      recordUntil: '',
      confirmUntil: '',
      locked: null,
      openForDirectors: false,
      answer: '',
      recorders: [],
      sealed: null,
      rewritten: null,
      typedInto: false,
    })),
    provinces: [],
    histories: new Map(),
    guide: { total: 0, topics: {} },
    now: 0,
  };
}
