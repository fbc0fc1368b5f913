// Where a call's case belongs: whose call it is, which tab, and where that tab's columns stand today.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { callerOf, type Caller } from '../team/caller';
import type { Tab } from '../workbook/book';
import type { Layout, TabLayout } from '../workbook/layout';
import { followHeaders } from './headers';
import type { CaseBlock } from './freeRow';
import { caseColumns } from './row';
import type { Destination } from './rules/destination';

export interface Target {
  /** The base, with the target tab's columns where they stand now. */
  base: Layout;
  layout: TabLayout;
  tab: Tab;
  caller: Caller;
}

/** The tab for a case of this destination. `properties` is what the store holds. */
export function locate(
  context: Context,
  properties: Readonly<Record<string, string>>,
  destination: Destination,
): Target {
  return located(context, properties, (layout, caller) => {
    const found = layout.tabs.find((tab) =>
      destination === 'agent' ? tab.tab === caller.tab && tab.role === 'agent' : tab.role === destination,
    );
    if (found) return found;
    if (destination === 'agent') throw new KnownError('CALLER_WITHOUT_TAB', { name: caller.name });
    throw new KnownError('TAB_MISSING', { role: destination });
  });
}

/** The named tab, if the caller may register in it. */
export function locateTab(
  context: Context,
  properties: Readonly<Record<string, string>>,
  name: string,
): Target {
  return located(context, properties, (layout, caller) => {
    const found = caseTab(layout, name);
    const isOwn = found?.role !== 'agent' || found.tab === caller.tab;
    if (!found || !isOwn) throw new KnownError('UNDO_NOT_YOURS');
    return found;
  });
}
