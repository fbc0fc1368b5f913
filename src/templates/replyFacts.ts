// What the checks of a reply must know, from the base as it stands: templates, directory, Lives, escalations, the case.
import type { Moment } from '../calendar/civilTime';
import { caseOfRow } from '../cases/caseTexts';
import { caseTab } from '../cases/existing';
import type { Network, Via } from '../cases/rules/words';
import type { Context } from '../context';
import { escalationPlace } from '../escalations/place';
import { readEscalations } from '../escalations/readEscalations';
import type { Escalation } from '../escalations/row';
import { isAnswer } from '../escalations/rules/state';
import { KnownError } from '../knownError';
import { MOST_LIVES, readLives, type PublishedLive } from '../lives/readLives';
import { phaseOf } from '../lives/phase';
import { fold } from '../workbook/fold';
import { layoutFrom } from '../workbook/layoutStore';
import { layoutOf, lookAtBase } from '../workbook/rediscover';
import { roleRows } from '../workbook/roleRows';
import { isOnTopic } from './answeredTopic';
import type { DirectoryEntry } from './directory';
import { MOST_ENTITIES, readDirectory } from './directoryRows';
import { MOST_TEMPLATES, readTemplates } from './readTemplates';
import type { ReplyFacts } from './reply/finding';
import { linksIn } from './reply/links';
import { sameCode, stateOn, type Template } from './template';

/** A reply that is to be checked, and what its sender says of it. */
export interface GivenReply {
  reply: string;
  network: Network;
  via: Via;
  /** `''` where it was made from none. */
  templateId: string;
  at: Moment;
  caseRef: { tab: string; row: number } | null;
}

export interface BaseFacts {
  facts: ReplyFacts;
  /** The whole catalogue, and of it the one the reply names. */
  templates: Template[];
  template: Template | null;
  lives: PublishedLive[];
}

/** Four tabs and the case's row, each read once. */
export function replyFacts(context: Context, given: GivenReply, organisation: string): BaseFacts {
  const today = given.at.date;
  const rows = roleRows(context, { templates: MOST_TEMPLATES, directory: MOST_ENTITIES, lives: MOST_LIVES });
  const templates = readTemplates(rows.templates, today);
  const directory = readDirectory(rows.directory, today);
  const lives = readLives(rows.lives, today, organisation);
  const template =
    templates.find(({ code }) => given.templateId !== '' && sameCode(code, given.templateId)) ?? null;
  const of = given.caseRef && caseAt(context, given.caseRef);
  const said = [given.reply, template?.topic, template?.title, of?.comment].join(' ');
  const facts: ReplyFacts = {
    network: given.network,
    via: given.via,
    citizen: of?.user.trim() || null,
    template,
    approved: templates.filter((each) => stateOn(each, today) === 'valid'),
    hosts: directory.flatMap(({ website }) => linksIn(website).map(({ host }) => host)),
    links: lives
      .filter((live) => phaseOf(live, given.at) !== 'archive')
      .flatMap(({ link, links }) => [link, ...links]),
    publicContacts: directory.flatMap(contactsOf),
    hasAnsweredEscalation: escalations(context, today).some(
      (escalation) => isAnswered(escalation, today) && isOnTopic(escalation.topic, said),
    ),
  };
  return { facts, templates, template, lives };
}

function contactsOf({ nationalLine, bogotaLine, email, twitter }: DirectoryEntry): string[] {
  return [nationalLine, bogotaLine, email, twitter];
}

function isAnswered({ stage, answer, answeredOn }: Escalation, today: string): boolean {
  return stage === 'closed' && isAnswer(fold(answer)) && (answeredOn === null || answeredOn <= today);
}

/** None where the base has no such tab. */
function escalations(context: Context, today: string): Escalation[] {
  try {
    return readEscalations(escalationPlace(context, context.properties.all(), false), today);
  } catch (error) {
    if (error instanceof KnownError && error.code === 'TAB_MISSING') return [];
    throw error;
  }
}

/** Who wrote, and what. Throws `ROW_EMPTY` and `ROW_IS_HEADER` for a row without a case. */
function caseAt(context: Context, { tab: name, row }: { tab: string; row: number }) {
  const base = layoutFrom(context.properties.all()) ?? layoutOf(lookAtBase(context.book));
  const layout = caseTab(base, name);
  const tab = layout && context.book.tab(layout.tab);
  if (!tab) throw new KnownError('ROW_EMPTY', { row: String(row) });
  return caseOfRow(tab, layout, row).texts;
}
