// Learns from the base's own latest replies which template the team takes for what; for a nightly trigger.
import type { Network } from '../cases/rules/words';
import type { Context } from '../context';
import { fold } from '../workbook/fold';
import type { TabLayout } from '../workbook/layout';
import { loadLayout } from '../workbook/layoutStore';
import { layoutOf, lookAtBase, tabOf } from '../workbook/rediscover';
import { roleRows } from '../workbook/roleRows';
import { LANGUAGE } from './knowledge/language';
import { keepModel, MOST_CHARACTERS, type StoredModel } from './learntStore';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import { learntModel } from './suggest/learntModel';
import { samplesOfPast, type PastCase } from './suggest/pastPairs';

/** Rows at the foot of each agent's tab: some three weeks. */
const LATEST = 1500;
/** Fewer teach nothing that the templates' words do not say. */
const FEWEST = 40;
/** What is told of a model beside the model itself. */
const ABOUT = 200;

export interface Retrained {
  /** Bogotá wall clock. */
  learntAt: string;
  /** Cases read, and different ones among them whose template was recognised. */
  cases: number;
  samples: number;
  /** Characters that are kept; 0 where there was too little to learn, and what was kept before stays. */
  characters: number;
}

/** Cells read grow with the agents, not with the years. The lock is held only to keep what was learnt. */
export function retrainSuggestions(context: Context): Retrained {
  const { templates: rows } = roleRows(context, { templates: MOST_TEMPLATES });
  const templates = readTemplates(rows, context.now.date);
  const past = pastCases(context);
  const samples = samplesOfPast(past, templates, LANGUAGE);
  const learntAt = `${context.now.date}T${context.now.time}`;
  const told = { learntAt, cases: past.length, samples: samples.length };
  if (samples.length < FEWEST) return { ...told, characters: 0 };
  const model = learntModel(samples, MOST_CHARACTERS - ABOUT);
  if (!model) return { ...told, characters: 0 };
  const stored: StoredModel = { version: 1, ...told, model };
  const characters = JSON.stringify(stored).length;
  context.lock.hold(() => keepModel(context.properties, stored));
  return { ...told, characters };
}

/** The latest cases of all agents. */
export function pastCases(context: Pick<Context, 'book' | 'properties'>): PastCase[] {
  const layout = loadLayout(context.properties) ?? layoutOf(lookAtBase(context.book));
  const own = layout.tabs.filter(({ role }) => role === 'agent');
  return own.flatMap((tab) => latestCases(context, tab));
}

/** Three columns of the tab's foot. */
function latestCases({ book }: Pick<Context, 'book'>, layout: TabLayout): PastCase[] {
  const { inquiry, reply, network } = layout.columns;
  const tab = tabOf(book, layout);
  if (!tab || !inquiry || !reply) return [];
  const last = tab.lastRow();
  const count = Math.min(LATEST, last - layout.headerRow);
  if (count < 1) return [];
  const column = (at: number): string[] =>
    tab.values(last - count + 1, at, count, 1).map(([cell]) => String(cell));
  const [inquiries, replies] = [column(inquiry), column(reply)];
  const networks = network ? column(network) : null;
  return inquiries.map((text, index) => ({
    inquiry: text,
    reply: replies[index],
    network: networkIn(networks?.[index] ?? replies[index]),
  }));
}

function networkIn(cell: string): Network | null {
  const said = fold(cell.slice(0, 12));
  if (/^(facebook|face|fb)/.test(said)) return 'facebook';
  return /^(twitter|tw|x$)/.test(said) ? 'twitter' : null;
}
