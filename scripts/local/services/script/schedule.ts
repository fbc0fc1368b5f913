// When a clock trigger fires: Google picks a minute within the hour and keeps to it.
import { civilToSerial, epochToSerial, serialToCivil, serialToEpoch } from '../../values/serial';
import type { TriggerModel } from '../../kernel/execution';
import { scheduleOf, type ClockSchedule } from './triggerModel';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
/** `nearMinute` is kept to within a quarter of an hour (D). */
const nearness = 15;
/** The longest that a day of the month is away. */
const farthestDays = 800;

/**
 * The first firing after an instant (both epoch milliseconds), or null where there is none.
 * The minute within the hour follows from the trigger's id, so that equal runs are equal.
 */
export function nextFiring(trigger: TriggerModel, afterMs: number): number | null {
  const schedule = scheduleOf(trigger);
  if (schedule === null) return null;
  const created = Date.parse(trigger.createdAt);
  if (schedule.at !== undefined) return schedule.at > afterMs ? schedule.at : null;
  const step = everyMs(schedule);
  if (step !== null) return created + (Math.max(0, Math.floor((afterMs - created) / step)) + 1) * step;
  if (schedule.atDate) {
    const serial = civilToSerial(schedule.atDate);
    const firing = firingOn(serial, schedule, schedule.atHour ?? 0, trigger.id);
    return firing > afterMs ? firing : null;
  }
  return nextDay(trigger, schedule, created, afterMs);
}

function everyMs(schedule: ClockSchedule): number | null {
  if (schedule.everyMinutes !== undefined) return schedule.everyMinutes * minuteMs;
  return schedule.everyHours === undefined ? null : schedule.everyHours * hourMs;
}

function nextDay(
  trigger: TriggerModel,
  schedule: ClockSchedule,
  created: number,
  afterMs: number,
): number | null {
  const createdSerial = epochToSerial(created, schedule.timeZone);
  const firstDay = Math.floor(createdSerial);
  const hour = schedule.atHour ?? Math.floor((createdSerial - firstDay) * 24);
  const from = Math.max(firstDay, Math.floor(epochToSerial(afterMs, schedule.timeZone)));
  for (let day = from; day <= from + farthestDays; day++) {
    if (!fallsOn(day, firstDay, schedule)) continue;
    const firing = firingOn(day, schedule, hour, trigger.id);
    if (firing > Math.max(afterMs, created)) return firing;
  }
  return null;
}

function fallsOn(day: number, firstDay: number, schedule: ClockSchedule): boolean {
  if (schedule.monthDay !== undefined) return serialToCivil(day).day === schedule.monthDay;
  if (schedule.everyDays !== undefined) return (day - firstDay) % schedule.everyDays === 0;
  const weekday = schedule.weekday ?? weekdayOf(firstDay);
  if (weekdayOf(day) !== weekday) return false;
  const weeks = Math.floor((mondayOf(day) - mondayOf(firstDay)) / 7);
  return weeks % (schedule.everyWeeks ?? 1) === 0;
}

/** 1 is Monday. Serial 2 was Monday, 1 January 1900. */
function weekdayOf(serialDay: number): number {
  return ((((serialDay - 2) % 7) + 7) % 7) + 1;
}

function mondayOf(serialDay: number): number {
  return serialDay - weekdayOf(serialDay) + 1;
}

function firingOn(serialDay: number, schedule: ClockSchedule, hour: number, id: string): number {
  const moment = (hour * 60 + minuteWithin(schedule, id)) * minuteMs;
  return serialToEpoch(serialDay + moment / dayMs, schedule.timeZone);
}

function minuteWithin(schedule: ClockSchedule, id: string): number {
  const pick = pickOf(id);
  if (schedule.nearMinute === undefined) return pick % 60;
  return schedule.nearMinute - nearness + (pick % (2 * nearness + 1));
}

/** A number that is the id's own (FNV-1a). */
function pickOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}
