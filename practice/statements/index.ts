// Everything that is said of Google and can be seen by a script of one person.
import { api } from './api';
import { apiValues } from './api-values';
import { blocks } from './blocks';
import { cells } from './cells';
import { conditions } from './conditions';
import { lines } from './lines';
import { pictures } from './pictures';
import { protections } from './protections';
import { ranges } from './ranges';
import { rules } from './rules';
import { services } from './services';
import type { Subject } from './statement';
import { tabs } from './tabs';
import { utilities } from './utilities';
import { values } from './values';

export type { Source, Statement, Subject } from './statement';

export const SUBJECTS: readonly Subject[] = [
  values,
  ranges,
  blocks,
  cells,
  rules,
  conditions,
  tabs,
  lines,
  pictures,
  protections,
  api,
  apiValues,
  services,
  utilities,
];
