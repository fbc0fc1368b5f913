// The base as one caller's own day needs it: who calls, their tab, and the tabs of these roles.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { callerOf, type Caller } from '../team/caller';
import { fold } from '../workbook/fold';
import type { AgentPlace, Role } from '../workbook/layout';
import { layoutFrom } from '../workbook/layoutStore';
import { baseAnew, baseAsKept, type StandingBase, type StandingTab } from './base';

export interface OwnBase extends StandingBase {
  caller: Caller;
  agent: AgentPlace;
}

/**
 * The tabs of these roles, of the agents' only the caller's. Throws why nobody can be meant, and `TAB_MISSING` where
 * there is none of the role that is `needed`. Writes nothing.
 */
export function ownBase(context: Context, roles: readonly Role[], needed: Role): OwnBase {
  const kept = layoutFrom(context.properties.all());
  return (kept && keptOwn(context, kept, roles, needed)) ?? own(baseAnew(context, roles), context, needed);
}

/** The one tab of a role. Throws `TAB_MISSING`. */
export function tabOfRole({ tabs }: StandingBase, role: Role): StandingTab {
  const found = tabs.find(({ layout }) => layout.role === role);
  if (!found) throw new KnownError('TAB_MISSING', { role });
  return found;
}

/** Whether a line of another tab names this agent; the same person may have several lines in the shifts. */
export function isAgent(one: AgentPlace, other: AgentPlace): boolean {
  return fold(one.name) === fold(other.name);
}

/** Null where what was kept refuses: the base may say otherwise now. */
function keptOwn(
  context: Context,
  kept: StandingBase['layout'],
  roles: readonly Role[],
  needed: Role,
): OwnBase | null {
  try {
    const { tab } = callerOf(kept.agents, context.userEmail);
    const tabs = kept.tabs.filter((place) => place.role !== 'agent' || place.tab === tab);
    const base = baseAsKept(context, { ...kept, tabs }, roles);
    return base && own({ ...base, layout: kept }, context, needed);
  } catch (error) {
    if (error instanceof KnownError) return null;
    throw error;
  }
}

function own(base: StandingBase, { userEmail }: Context, needed: Role): OwnBase {
  const caller = callerOf(base.agents, userEmail);
  const tabs = base.tabs.filter(({ layout }) => layout.role !== 'agent' || layout.tab === caller.tab);
  const agent = base.agents.find(
    ({ email, active }) => active && email.trim().toLowerCase() === caller.email,
  )!;
  const found = { ...base, tabs, caller, agent };
  tabOfRole(found, needed);
  return found;
}
