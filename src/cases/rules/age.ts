// R21: inConcert cannot answer what is older than 24 hours.
import { bogotaMoment, secondNumber, type Moment } from '../../calendar/civilTime';
import type { Network } from './words';

const DAY_SECONDS = 24 * 3600;
/** Start of Twitter's id clock, epoch milliseconds; an id's upper bits count from here. */
const TWITTER_EPOCH_MS = 1288834974657;

/**
 * When a tweet was written, Bogotá wall clock; null where the id carries no time (Facebook's never do).
 * A double holds 53 of the id's 61 bits: the lost ones are far below the 22 that are dropped anyway.
 */
export function writtenAt(network: Network, id: string): Moment | null {
  if (network !== 'twitter' || !/^[0-9]{17,19}$/.test(id)) return null;
  return bogotaMoment(Math.floor(Number(id) / 4194304) + TWITTER_EPOCH_MS);
}

/** Whether more than 24 hours lie between the two. */
export function isOver24Hours(written: Moment, now: Moment): boolean {
  const [from, to] = [secondNumber(written), secondNumber(now)];
  return from !== null && to !== null && to - from > DAY_SECONDS;
}
