// What one look at the base goes by: its tabs as they stand, the team's settings, and whose rows the caller may see.
import type { Context } from '../context';
import { KnownError } from '../knownError';
import { standingBase, type StandingBase, type StandingTab } from '../productivity/base';
import { listedCodes } from '../productivity/baseCodes';
import { plainCode } from '../productivity/rules/countedCode';
import type { CountRules } from '../productivity/rules/dayCount';
import { callerOf } from '../team/caller';
import type { Settings } from '../texts/settings';
import type { AgentPlace } from '../workbook/layout';
import { readSettings } from '../workbook/settings';
import { validOn } from '../workbook/settingsValues';
import { spellings, type CodeRules } from './rules/codeDoubt';

export interface Reviewing {
  today: string;
  agents: readonly AgentPlace[];
  /** Every tab with cases, in the base's order. */
  tabs: readonly StandingTab[];
  /** Those whose rows the caller may review: an agent's own tab, or all. */
  mine: readonly StandingTab[];
  count: CountRules;
  codes: CodeRules;
  /** R23 and R14. */
  idSeparator: string;
  replySeparator: string;
  /** As the journal names the caller. */
  who: string;
}

const REVIEWED = ['agent', 'noDmAndErrors', 'fraud'] as const;

/** Agents review their own tab; the coordination, and whoever else may edit the base without being an agent, all. */
export function reviewing(context: Context): Reviewing {
  const base = standingBase(context, [...REVIEWED, 'codes']);
  const { values } = readSettings(context);
  const tabs = base.tabs.filter(({ layout }) => REVIEWED.some((role) => role === layout.role));
  const { own, who } = scopeOf(context, base, values);
  const listed = listedCodes(base);
  const known = listed.length > 0 ? [...listed, values.codeForWall] : [];
  const codes = new Set(known.map(plainCode));
  const { archivedWord } = values;
  return {
    today: context.now.date,
    agents: base.agents,
    tabs,
    mine: own === null ? tabs : tabs.filter(({ layout }) => layout.tab === own),
    count: {
      ...{ archivedWord, codes },
      duplicates: values.countDuplicates as CountRules['duplicates'],
      countReturnedTweets: values.countReturnedTweets,
    },
    codes: { codes, archivedWord, spelled: spellings(known) },
    idSeparator: values.idSeparator,
    replySeparator: values.replySeparator,
    who,
  };
}

/** `own` is null for who may see every tab. */
function scopeOf(
  { userEmail, now }: Context,
  { agents }: StandingBase,
  { recipientCoordination }: Settings,
): { own: string | null; who: string } {
  const email = userEmail.trim().toLowerCase();
  if (email === '') throw new KnownError('CALLER_HIDDEN');
  const known = agents.filter((agent) => agent.email.trim().toLowerCase() === email);
  const who = known[0]?.name ?? email;
  const coordination = validOn(recipientCoordination, now.date)?.emails ?? [];
  if (known.length === 0 || coordination.some((address) => address.toLowerCase() === email))
    return { own: null, who };
  return { own: callerOf(agents, email).tab, who };
}

/** The tab of this name, or renamed since, among those that the caller may review. */
export function reviewedTab(
  { mine, tabs }: Reviewing,
  name: string,
  sheetId: number | null = null,
): StandingTab {
  const isMeant = ({ layout, tab }: StandingTab): boolean =>
    sheetId === null ? layout.tab === name || tab.name === name : tab.id === sheetId;
  const found = mine.find(isMeant);
  if (found) return found;
  throw new KnownError(tabs.some(isMeant) ? 'REVIEW_NOT_YOURS' : 'REVIEW_NO_TAB', { tab: name.trim() });
}
