// A snapshot as it is once rights were taken away, so that what is given next is compared with that.
import type { Request } from '../../workbook/requests';
import type { ApiProtection, Snapshot, TabSnapshot } from '../../workbook/snapshot';

export function afterTakes(snapshot: Snapshot, takes: readonly Request[]): Snapshot {
  return {
    ...snapshot,
    tabs: snapshot.tabs.map((tab) => ({ ...tab, protections: takes.reduce(taken(tab), tab.protections) })),
  };
}

function taken(tab: TabSnapshot) {
  return (protections: ApiProtection[], request: Request): ApiProtection[] => {
    const gone = request.deleteProtectedRange?.protectedRangeId;
    if (gone !== undefined) return protections.filter(({ protectedRangeId }) => protectedRangeId !== gone);
    const added = request.addProtectedRange?.protectedRange;
    if (added?.range?.sheetId === tab.id) return [...protections, added];
    const updated = request.updateProtectedRange?.protectedRange;
    if (!updated) return protections;
    return protections.map((protection) =>
      protection.protectedRangeId === updated.protectedRangeId ? { ...protection, ...updated } : protection,
    );
  };
}
