// The builder of time-driven triggers.
import { isZone } from '../../values/zone';
import { ServiceError, type Execution } from '../../kernel/execution';
import type { EnumValue } from '../../kernel/enums';
import { installTrigger } from './install';
import type { Trigger } from './trigger';
import type { ClockSchedule } from './triggerModel';

const allowedMinutes = [1, 5, 10, 15, 30];
const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export class ClockTriggerBuilder {
  static readonly googleClass = 'ScriptApp.ClockTriggerBuilder';

  private readonly schedule: ClockSchedule;

  constructor(
    private readonly x: Execution,
    private readonly handler: string,
  ) {
    this.schedule = { timeZone: x.timeZone };
  }

  /** Once, so many milliseconds from now. */
  after(durationMilliseconds: number): this {
    this.schedule.at = this.x.now() + durationMilliseconds;
    return this;
  }

  at(date: Date): this {
    this.schedule.at = Number(date);
    return this;
  }

  /** `month` counts from 1 (D). */
  atDate(year: number, month: number, day: number): this {
    this.schedule.atDate = { year, month, day };
    return this;
  }

  atHour(hour: number): this {
    this.schedule.atHour = within('atHour', hour, 0, 23);
    return this;
  }

  nearMinute(minute: number): this {
    this.schedule.nearMinute = within('nearMinute', minute, 0, 59);
    return this;
  }

  everyMinutes(n: number): this {
    if (!allowedMinutes.includes(n)) {
      throw new ServiceError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    this.schedule.everyMinutes = n;
    return this;
  }

  everyHours(n: number): this {
    this.schedule.everyHours = within('everyHours', n, 1, 24 * 365);
    return this;
  }

  everyDays(n: number): this {
    this.schedule.everyDays = within('everyDays', n, 1, 365);
    return this;
  }

  everyWeeks(n: number): this {
    this.schedule.everyWeeks = within('everyWeeks', n, 1, 52);
    return this;
  }

  onWeekDay(day: EnumValue): this {
    this.schedule.weekday = weekdays.indexOf(day.name) + 1;
    return this;
  }

  onMonthDay(day: number): this {
    this.schedule.monthDay = within('onMonthDay', day, 1, 31);
    return this;
  }

  inTimezone(timezone: unknown): this {
    if (!isZone(String(timezone))) throw new ServiceError(`Invalid argument: ${String(timezone)}`);
    this.schedule.timeZone = String(timezone);
    return this;
  }

  create(): Trigger {
    const { timeZone: _zone, atHour: _hour, nearMinute: _minute, ...recurrence } = this.schedule;
    if (Object.keys(recurrence).length === 0) {
      throw new ServiceError('Failed to create a trigger: it says neither a date nor how often it repeats.');
    }
    return installTrigger(this.x, this.handler, 'CLOCK', this.schedule);
  }
}

function within(method: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ServiceError(
    `The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`,
  );
}
