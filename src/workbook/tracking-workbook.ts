// The plan of a whole tracking workbook from what HQ knows.
import { planColumns } from './columns';
import { planDataTab } from './data-tab';
import { planDistrictHistoryTab } from './district-history';
import { planDistrictsTab } from './districts-tab';
import { planHomeTab } from './home-tab';
import { planOldTab } from './old-tab';
import { planProvincesTab } from './provinces-tab';
import { planItemsTab, planRoundTab, planSystemTab } from './reference-tabs';
import type { WorkbookSpec } from './spec';
import type { TrackingFacts } from './tracking-facts';

export const LOCALE = 'th_TH';
export const TIME_ZONE = 'Asia/Bangkok';

/** The order of the tabs is the order people see. */
export function planTrackingWorkbook(facts: TrackingFacts, title: string): WorkbookSpec {
  const columns = planColumns(facts.settings.catalogue);
  return {
    title,
    locale: LOCALE,
    timeZone: TIME_ZONE,
    tabs: [
      planHomeTab(facts),
      planDistrictsTab(facts, columns),
      planDataTab(facts, columns),
      planProvincesTab(facts, columns),
      planItemsTab(facts),
      planRoundTab(facts),
      planSystemTab(facts),
      planDistrictHistoryTab(facts),
      ...(facts.settings.lastYear ? [planOldTab(facts.settings.lastYear.year)] : []),
    ],
  };
}
