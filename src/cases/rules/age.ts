// R21: inConcert cannot answer what is older than a day.
import { bogotaMoment, secondNumber, type Moment } from '../../calendar/civilTime';
import type { Network } from './words';

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

/** Whether more than so many hours lie between the two. */
export function isOlder(written: Moment, now: Moment, hours: number): boolean {
  const [from, to] = [secondNumber(written), secondNumber(now)];
  return from !== null && to !== null && to - from > hours * 3600;
}
