// A case while the agent makes it: what is in the panel, what is missing, and what of it would be written.
import type { Moment } from '../../calendar/civilTime';
import { editedShare, type UsedTemplate } from '../../templates/usedTemplate';
import { CASE_PROBLEMS } from '../../texts/sidebarCase';
import { isOlder, writtenAt } from '../rules/age';
import { CELL_LIMIT } from '../rules/cellLimit';
import { gisId, isDamaged } from '../rules/gisId';
import type { Pqrd } from '../rules/inquiry';
import { outcome, type GivenCase, type Outcome } from '../rules/outcome';
import type { CasePolicy } from '../rules/policy';
import { withNetworkWord } from '../rules/reply';
import { KINDS, NETWORKS, NETWORK_WORD, VIAS, type Kind, type Network, type Via } from '../rules/words';

/** Immutable; `requestId` is its identity from the first paste to the base's answer. */
export interface CaseForm {
  readonly requestId: string;
  readonly rawId: string;
  readonly network: Network | null;
  readonly kind: Kind;
  /** Null until the agent chooses: then it follows the comment's age (R21). */
  readonly via: Via | null;
  readonly comment: string;
  readonly reply: string;
  readonly code: string;
  readonly pqrd: Readonly<Pqrd>;
  readonly user: string;
  readonly link: string;
  readonly notes: string;
  /** When the citizen wrote, as far as a paste told. */
  readonly written: Moment | null;
  /** What the reply was made from; null where from nothing. */
  readonly template: UsedTemplate | null;
}

export type FormField =
  | 'rawId'
  | 'network'
  | 'comment'
  | 'reply'
  | 'code'
  | 'pqrd.type'
  | 'pqrd.programme'
  | 'pqrd.phrase'
  | 'user'
  | 'link'
  | 'notes';

/** The order in which the panel shows them, and in which the first wrong one gets the focus. */
export const FORM_FIELDS: readonly FormField[] = [
  'rawId',
  'network',
  'comment',
  'reply',
  'pqrd.type',
  'pqrd.programme',
  'pqrd.phrase',
  'code',
  'user',
  'link',
  'notes',
];

export function emptyForm(requestId: string, kind: Kind, pqrd: Readonly<Pqrd>): CaseForm {
  return {
    requestId,
    rawId: '',
    network: null,
    kind,
    via: null,
    comment: '',
    reply: '',
    code: '',
    pqrd: { ...pqrd, phrase: '' },
    user: '',
    link: '',
    notes: '',
    written: null,
    template: null,
  };
}

/** Nothing in it that anyone would miss. */
export function isUntouched(form: CaseForm): boolean {
  const texts = [form.rawId, form.comment, form.reply, form.code, form.pqrd.phrase];
  return [...texts, form.user, form.link, form.notes].every((text) => text === '');
}

const WITH_REPLY: readonly Kind[] = ['general', 'particular', 'pqrd', 'noDm', 'error'];
const ANSWERED: readonly Kind[] = ['general', 'particular', 'pqrd'];

export const takesReply = (kind: Kind): boolean => WITH_REPLY.includes(kind);

/** R27 settles the code of what Facebook got on the wall. */
export function takesCode(form: CaseForm, via: Via): boolean {
  return ANSWERED.includes(form.kind) && !(form.network === 'facebook' && via === 'wall');
}

export const takesVia = (kind: Kind): boolean => ANSWERED.includes(kind);

/** Minutes since the citizen wrote; null where nobody knows. `now` is Bogotá wall clock. */
export function ageMinutes(form: CaseForm, now: Moment): number | null {
  const since = writtenMoment(form);
  if (!since) return null;
  const utc = ({ date, time }: Moment): number => Date.parse(`${date}T${time}Z`);
  return Math.max(0, (utc(now) - utc(since)) / 60000);
}

/** R21. */
export function isTooOld(form: CaseForm, now: Moment, hours: number): boolean {
  const since = writtenMoment(form);
  return since !== null && isOlder(since, now, hours);
}

export function viaOf(form: CaseForm, now: Moment, hours: number): Via {
  if (form.via !== null && takesVia(form.kind)) return form.via;
  return isTooOld(form, now, hours) ? 'wall' : 'inconcert';
}

/** What the rules would write, by the same functions as the server; null while there is no network. */
export function previewOf(form: CaseForm, via: Via, now: Moment, policy: CasePolicy): Outcome | null {
  const given = givenCase(form, via);
  return given && outcome(given, now, policy);
}

/** The name of what the entity broadcasts, not the word of R14. */
const FACEBOOK_LIVE = /^\s*facebook\s+live(?![\p{L}\p{N}_])/iu;

/** What the citizen gets: the reply without the word that R14 puts before it in the base. */
export function replyForCitizen(form: CaseForm, separator: string): string {
  if (!takesReply(form.kind) || form.network === null) return '';
  if (FACEBOOK_LIVE.test(form.reply)) return form.reply;
  const { reply } = withNetworkWord(form.network, form.reply, separator);
  const word = NETWORK_WORD[form.network];
  if (reply === '') return '';
  const rest = reply.slice(word.length);
  return rest.startsWith(separator) ? rest.slice(separator.length) : rest.trimStart();
}

/** The texts to copy one after the other: Twitter's wall text and message (R16), else the one reply. */
export function copiesOf(form: CaseForm, separator: string): string[] {
  const reply = replyForCitizen(form, separator);
  const end = form.network === 'twitter' && form.template?.two ? reply.indexOf('\n') : -1;
  const parts = end < 0 ? [reply] : [reply.slice(0, end), reply.slice(end + 1)];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What must be mended before it can be saved, by field, in Spanish. */
export function problemsOf(form: CaseForm): Partial<Record<FormField, string>> {
  const problems: Partial<Record<FormField, string>> = {};
  for (const field of ['comment', 'reply', 'user', 'link', 'notes'] as const) {
    if (form[field].length > CELL_LIMIT) problems[field] = CASE_PROBLEMS.tooLong;
  }
  if (form.comment.trim() === '') problems.comment = CASE_PROBLEMS.comment;
  if (form.rawId === '') problems.rawId = CASE_PROBLEMS.address;
  else if (isDamaged(form.rawId)) problems.rawId = CASE_PROBLEMS.idDamaged;
  else if (gisId(form.rawId) === null) problems.rawId = CASE_PROBLEMS.id;
  else if (form.network === null) problems.network = CASE_PROBLEMS.network;
  if (form.kind === 'pqrd') {
    if (form.pqrd.type === '') problems['pqrd.type'] = CASE_PROBLEMS.type;
    if (form.pqrd.programme.trim() === '') problems['pqrd.programme'] = CASE_PROBLEMS.programme;
    if (form.pqrd.phrase.trim() === '') problems['pqrd.phrase'] = CASE_PROBLEMS.phrase;
  }
  return problems;
}

/** The argument of `submitCase`: only what this kind needs. `now` is Bogotá wall clock. */
export function draftOf(
  form: CaseForm,
  via: Via,
  now: Moment,
): { requestId: string } & Record<string, unknown> {
  const { requestId, network, kind, rawId, comment, user, link, notes } = form;
  const used = takesReply(kind) && form.reply !== '' ? form.template : null;
  return {
    requestId,
    network,
    kind,
    via,
    rawId,
    comment,
    reply: takesReply(kind) ? form.reply : '',
    code: takesCode(form, via) ? form.code : '',
    ...(kind === 'pqrd' && { pqrd: form.pqrd }),
    user,
    link,
    notes,
    ...(used && {
      templateId: used.code,
      template: {
        code: used.code,
        version: used.version,
        edited: Math.max(used.before, editedShare(used.reply, form.reply)),
      },
    }),
    at: `${now.date}T${now.time}`,
  };
}

/** A draft as it was in the panel. What the panel never made comes back as far as it can be read. */
export function formOf(draft: Readonly<Record<string, unknown>>): CaseForm {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const word = <Word extends string>(words: readonly Word[], value: unknown): Word | null =>
    words.find((candidate) => candidate === value) ?? null;
  const pqrd = (draft.pqrd ?? {}) as Record<string, unknown>;
  return {
    requestId: text(draft.requestId),
    rawId: text(draft.rawId),
    network: word(NETWORKS, draft.network),
    kind: word(KINDS, draft.kind) ?? 'general',
    via: word(VIAS, draft.via),
    comment: text(draft.comment),
    reply: text(draft.reply),
    code: text(draft.code),
    pqrd: { type: text(pqrd.type), programme: text(pqrd.programme), phrase: text(pqrd.phrase) },
    user: text(draft.user),
    link: text(draft.link),
    notes: text(draft.notes),
    written: null,
    template: usedBefore(draft),
  };
}

/** The template of a case that comes back: what has been edited since then is counted from here. */
function usedBefore({ templateId, template, reply, code, network }: Readonly<Record<string, unknown>>) {
  if (typeof templateId !== 'string' || templateId === '') return null;
  const { version, edited } = (template ?? {}) as Record<string, unknown>;
  const text = String(reply ?? '');
  return {
    code: templateId,
    version: String(version ?? ''),
    reply: text,
    typified: String(code ?? ''),
    two: network === 'twitter' && text.includes('\n'),
    before: Number(edited ?? 0),
  };
}

function writtenMoment(form: CaseForm): Moment | null {
  if (form.written) return form.written;
  const id = gisId(form.rawId);
  return id !== null && form.network ? writtenAt(form.network, id) : null;
}

function givenCase(form: CaseForm, via: Via): GivenCase | null {
  const { network, kind, rawId, comment, pqrd, link } = form;
  if (network === null) return null;
  return {
    network,
    kind,
    via,
    rawId,
    id: gisId(rawId) ?? '',
    comment,
    reply: takesReply(kind) ? form.reply : '',
    code: takesCode(form, via) ? form.code : '',
    pqrd: kind === 'pqrd' ? pqrd : null,
    link,
  };
}
