// Everything that is said of Google and can be seen by a script of one person.
import { api } from './api';
import { cells } from './cells';
import { protections } from './protections';
import { ranges } from './ranges';
import { services } from './services';
import type { Subject } from './statement';
import { tabs } from './tabs';
import { values } from './values';

export type { Source, Statement, Subject } from './statement';

export const SUBJECTS: readonly Subject[] = [values, ranges, cells, tabs, protections, api, services];
