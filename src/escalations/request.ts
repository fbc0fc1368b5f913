// What the calls of escalations take: shapes over the wire, checked field by field. Each message is an error's code.
import * as z from 'zod/mini';
import { dayNumber } from '../calendar/civilTime';
import { KnownError } from '../knownError';
import { NO_REQUEST } from './control';
import { cleanTopic, TOPIC_LIMIT } from './rules/topic';
import { checkedPictures, type CheckedPicture } from './rules/pictures';

/** Characters. Comments stand together in one cell, which Google lets hold 50,000 (P). */
const LIMITS = {
  description: 20_000,
  link: 2_000,
  comments: 40_000,
  caseRef: 200,
  liveRef: 200,
  question: 10_000,
  answer: 45_000,
  reason: 2_000,
} as const;

/** No blanks, 100 characters at most: what the control cell is searched by. */
const REQUEST_ID = /^\S{1,100}$/;
const NUMBER = /^ESC-\d{4}-\d{4,}$/;

const text = () => z.string({ error: 'NOT_TEXT' });

const escalateShape = z.object(
  {
    requestId: z.string({ error: 'REQUEST_ID_BAD' }),
    topic: text(),
    description: text(),
    link: text(),
    comments: z.array(text(), { error: 'NOT_AN_ESCALATION' }),
    screenshots: z.array(z.object({ name: text(), type: text(), base64: text() }, { error: 'PICTURE_BAD' }), {
      error: 'NOT_AN_ESCALATION',
    }),
    caseRef: text(),
    liveRef: text(),
  },
  { error: 'NOT_AN_ESCALATION' },
);

/** A checked filing: one topic in one line, no blank comments, pictures that are pictures. */
export interface EscalateRequest {
  requestId: string;
  topic: string;
  description: string;
  link: string;
  /** Character for character as they came. */
  comments: string[];
  pictures: CheckedPicture[];
  caseRef: string;
  liveRef: string;
}

export function parseEscalate(input: unknown): EscalateRequest {
  const parsed = checked(
    escalateShape,
    completed(input, { link: '', comments: [], screenshots: [], caseRef: '', liveRef: '' }),
  );
  if (!REQUEST_ID.test(parsed.requestId) || parsed.requestId === NO_REQUEST)
    throw new KnownError('REQUEST_ID_BAD');
  const topic = cleanTopic(parsed.topic);
  if (topic === '') throw new KnownError('TOPIC_MISSING', { field: 'topic' });
  if (topic.length > TOPIC_LIMIT) {
    throw new KnownError('TOPIC_LONG', {
      field: 'topic',
      length: String(topic.length),
      limit: String(TOPIC_LIMIT),
    });
  }
  if (isBlank(parsed.description)) throw new KnownError('DESCRIPTION_MISSING', { field: 'description' });
  const comments = parsed.comments.filter((comment) => !isBlank(comment));
  const { requestId, description, link, caseRef, liveRef } = parsed;
  refuseLong({ description, link, caseRef, liveRef, comments: comments.join('\n\n') });
  const pictures = checkedPictures(parsed.screenshots);
  return {
    requestId,
    topic,
    description: description.trim(),
    link: link.trim(),
    comments,
    pictures,
    caseRef,
    liveRef,
  };
}

const answerShape = z.object(
  { number: text(), answeredOn: text(), answer: text() },
  { error: 'NOT_AN_ESCALATION' },
);
type AnswerRequest = z.infer<typeof answerShape>;

/** `today` is ISO: an answer of tomorrow is a slip. */
export function parseAnswer(input: unknown, today: string): AnswerRequest {
  const { number, answeredOn, answer } = checked(answerShape, input);
  if (dayNumber(answeredOn) === null) throw new KnownError('ANSWER_DATE_BAD', { field: 'answeredOn' });
  if (answeredOn > today) throw new KnownError('ANSWER_IN_FUTURE', { field: 'answeredOn' });
  if (isBlank(answer)) throw new KnownError('ANSWER_MISSING', { field: 'answer' });
  refuseLong({ answer });
  return { number: soundNumber(number), answeredOn, answer };
}

const resendShape = z.object({ number: text(), question: text() }, { error: 'NOT_AN_ESCALATION' });
type ResendRequest = z.infer<typeof resendShape>;

export function parseResend(input: unknown): ResendRequest {
  const { number, question } = checked(resendShape, input);
  if (isBlank(question)) throw new KnownError('QUESTION_MISSING', { field: 'question' });
  refuseLong({ question });
  return { number: soundNumber(number), question };
}

const closeShape = z.object({ number: text(), reason: text() }, { error: 'NOT_AN_ESCALATION' });
type CloseRequest = z.infer<typeof closeShape>;

export function parseClose(input: unknown): CloseRequest {
  const { number, reason } = checked(closeShape, input);
  if (isBlank(reason)) throw new KnownError('REASON_MISSING', { field: 'reason' });
  refuseLong({ reason });
  return { number: soundNumber(number), reason: reason.trim() };
}

const numberShape = z.object({ number: text() }, { error: 'NOT_AN_ESCALATION' });

export function parseNumber(input: unknown): string {
  return soundNumber(checked(numberShape, input).number);
}

const settleShape = z.object(
  { number: text(), sent: z.boolean({ error: 'NOT_AN_ESCALATION' }) },
  { error: 'NOT_AN_ESCALATION' },
);
type SettleRequest = z.infer<typeof settleShape>;

export function parseSettle(input: unknown): SettleRequest {
  const { number, sent } = checked(settleShape, input);
  return { number: soundNumber(number), sent };
}

function soundNumber(given: string): string {
  const number = given.trim().toUpperCase();
  if (!NUMBER.test(number)) throw new KnownError('NUMBER_BAD', { number: number.slice(0, 40) });
  return number;
}

function refuseLong(texts: Partial<Record<keyof typeof LIMITS, string>>): void {
  for (const [field, given] of Object.entries(texts)) {
    const limit = LIMITS[field as keyof typeof LIMITS];
    if (given.length > limit) throw new KnownError('TEXT_LONG', { field, limit: String(limit) });
  }
}

/** What may be left out, also as null. */
function completed(input: unknown, missing: Readonly<Record<string, unknown>>): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const given: Record<string, unknown> = { ...input };
  for (const [field, value] of Object.entries(missing)) given[field] = given[field] ?? value;
  return given;
}

/** Without the limits of a cell that cases are held to: pictures come over the same wire. */
function checked<Shape extends z.ZodMiniType>(shape: Shape, input: unknown): z.infer<Shape> {
  const result = z.safeParse(shape, input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new KnownError(issue.message, { field: issue.path.map(String).join('.') });
}

/** Spaces and marks that show nothing count as nothing. */
function isBlank(given: string): boolean {
  return given.replace(/[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]/g, '').trim() === '';
}
