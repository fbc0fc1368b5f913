// Lives of escalations drawn at random, and what the alerts must say of them: by another reckoning than the product's.
import { Temporal } from 'temporal-polyfill';
import type { Random } from '../../scripts/demo/random';
import { lawHolidays } from '../calendar/lawHolidays';

/** ISO dates; what happens on a day is seen from the next morning on. */
export interface Life {
  /** Stands in the topic: `Tema 17`. */
  index: number;
  agent: number;
  filedOn: string;
  resentOn: string | null;
  closedOn: string | null;
}

export type Stage = 'alert' | 'lastDay' | 'overdue';

/** `2022-09-16 coordinacion@example.com 17 overdue 2022-09-14`: told on, to whom, of which, what, its true day. */
export type Telling = string;

const knownDays = new Map<string, boolean>();
const knownYears = new Map<number, Set<string>>();

export function isBusinessDay(date: string): boolean {
  const known = knownDays.get(date);
  if (known !== undefined) return known;
  const day = Temporal.PlainDate.from(date);
  const holidays = knownYears.get(day.year) ?? lawHolidays(day.year);
  knownYears.set(day.year, holidays);
  const counts = day.dayOfWeek <= 5 && !holidays.has(date);
  knownDays.set(date, counts);
  return counts;
}

export function plus(date: string, days: number): string {
  return String(Temporal.PlainDate.from(date).add({ days }));
}

function businessDayAfter(date: string, count: number): string {
  let day = date;
  for (let left = count; left > 0;) {
    day = plus(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** In order of filing; some are answered early, some late, some never. */
export function randomLives(random: Random, from: string, days: number, agents: number): Life[] {
  const lives: Life[] = [];
  for (let day = 0; day < days; day += 2 + random.below(5)) {
    const filedOn = plus(from, day);
    const resentOn = random.below(3) === 0 ? plus(filedOn, 9 + random.below(12)) : null;
    const after = random.below(60);
    const closedOn = after > 45 ? plus(filedOn, 60) : plus(filedOn, after);
    const kept = resentOn !== null && resentOn < closedOn ? resentOn : null;
    lives.push({ index: lives.length + 1, agent: random.below(agents), filedOn, resentOn: kept, closedOn });
  }
  return lives;
}

/** Told what by whom: keeps count from morning to morning. */
export class AlertOracle {
  private readonly told = new Set<string>();
  private readonly stagesSince = new Map<string, { stage: Stage; date: string; since: string }[]>();

  constructor(
    private readonly lives: readonly Life[],
    private readonly coordination: string,
    private readonly agents: readonly string[],
  ) {}

  /** A run on this morning: what it must tell, and who gets a mail. */
  run(on: string): { tellings: Telling[]; recipients: string[] } {
    if (!isBusinessDay(on)) return { tellings: [], recipients: [] };
    const tellings: Telling[] = [];
    const recipients = new Set<string>();
    for (const life of this.lives) {
      const stages = this.reached(life, on);
      if (stages.length > 0) recipients.add(this.coordination);
      for (const to of [this.coordination, this.agents[life.agent] ?? '']) {
        for (const { stage, date, since } of stages) {
          const key = [to, life.index, since, stage].join(' ');
          if (this.told.has(key)) continue;
          this.told.add(key);
          recipients.add(to);
          tellings.push([on, to, life.index, stage, date].join(' '));
        }
      }
    }
    return { tellings, recipients: [...recipients].sort() };
  }

  private reached(
    { filedOn, resentOn, closedOn }: Life,
    on: string,
  ): { stage: Stage; date: string; since: string }[] {
    if (filedOn >= on || (closedOn !== null && closedOn < on)) return [];
    const since = resentOn !== null && resentOn < on ? resentOn : filedOn;
    const stages = this.stagesSince.get(since) ?? this.stages(since);
    this.stagesSince.set(since, stages);
    return stages.filter(({ date }) => date <= on);
  }

  private stages(since: string): { stage: Stage; date: string; since: string }[] {
    const lastDay = businessDayAfter(since, 8);
    return [
      { stage: 'alert', date: businessDayAfter(since, 5), since },
      { stage: 'lastDay', date: lastDay, since },
      { stage: 'overdue', date: businessDayAfter(lastDay, 1), since },
    ];
  }
}

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const SAID: Record<Stage, RegExp> = {
  alert: /cumplió 5 días el ([^;.]+)/i,
  lastDay: /último día, el ([^;.]+)/i,
  overdue: /vencido desde el ([^;.]+)/i,
};

/** What a mail tells as new. */
export function tellingsIn({ to, body }: { to: string; body: string }, on: string): Telling[] {
  return body.split('\n- ').flatMap((line) => {
    const topic = /· Tema (\d+)\n/.exec(line);
    if (!topic) return [];
    return Object.entries(SAID).flatMap(([stage, pattern]) => {
      const date = pattern.exec(line)?.[1];
      return date === undefined ? [] : [[on, to, topic[1], stage, isoOf(date, on)].join(' ')];
    });
  });
}

/** `jue 8 sep`, or with the year where it is another one. */
function isoOf(text: string, on: string): string {
  const [, day, month, year = on.slice(0, 4)] = text.trim().split(' ');
  const number = MONTHS.indexOf(month ?? '') + 1;
  return `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
