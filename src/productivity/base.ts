// The base as it stands today, for calls that only read: the kept layout where it still fits, else a fresh look.
import { followHeaders } from '../cases/headers';
import type { Context } from '../context';
import type { Tab } from '../workbook/book';
import type { AgentPlace, Layout, Role, TabLayout } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { layoutOf, lookAtBase, tabOf } from '../workbook/rediscover';

export interface StandingTab {
  tab: Tab;
  /** Its columns where they stand now. */
  layout: TabLayout;
}

export interface StandingBase {
  layout: Layout;
  agents: AgentPlace[];
  tabs: StandingTab[];
}

/** The tabs of these roles. Nothing is kept of a fresh look: that is for calls that hold the lock. */
export function standingBase(context: Context, roles: readonly Role[]): StandingBase {
  const kept = layoutFrom(context.properties.all());
  return (kept && baseAsKept(context, kept, roles)) ?? baseAnew(context, roles);
}

/** Null where a tab is gone or its headers no longer are where they were. */
export function baseAsKept(context: Context, layout: Layout, roles: readonly Role[]): StandingBase | null {
  const tabs: StandingTab[] = [];
  for (const place of layout.tabs.filter(({ role }) => roles.includes(role))) {
    const tab = tabOf(context.book, place);
    const followed = tab && followHeaders(tab, place, false);
    if (!tab || !followed) return null;
    tabs.push({ tab, layout: followed });
  }
  return { layout, agents: layout.agents, tabs };
}

/** As a fresh look finds it. */
export function baseAnew(context: Context, roles: readonly Role[]): StandingBase {
  const layout = layoutOf(lookAtBase(context.book));
  const tabs = layout.tabs.flatMap((place) => {
    const tab = roles.includes(place.role) ? tabOf(context.book, place) : null;
    return tab ? [{ tab, layout: place }] : [];
  });
  return { layout, agents: layout.agents, tabs };
}
