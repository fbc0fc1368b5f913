// The mail after the close, before anybody has a particular address: what it says, and which pictures it shows. Pure.
import {
  andMoreRows,
  casesOfGoal,
  DAY_MAIL,
  dayMailFoot,
  dayMailOpening,
  dayMailSubject,
  factLines,
  goalsAlt,
  hoursAlt,
  reachedText,
} from '../../texts/closeMail';
import { percentText, reviewLine } from '../../texts/summaries';
import type { DrawnChart } from '../../pictures';
import { agentsOf } from '../summaries/boardLines';
import type { FreshDays } from '../summaries/freshDays';
import { isTeam } from '../summaries/kept';
import { inHours, share } from '../summaries/rules/figures';

/** A picture that the mail shows between its lines. */
export interface DayPicture {
  /** Names it inside the mail. */
  id: string;
  chart: DrawnChart;
  /** The same in words. */
  alt: string;
}

export interface DayMail {
  date: string;
  subject: string;
  opening: string[];
  /** Texts, cell by cell; the last line is the team's. */
  agents: string[][];
  pictures: DayPicture[];
  facts: string[];
  /** The first rows to look at. */
  review: string[];
  foot: string;
}

/** A telephone shows no more at a glance; the board has them all. */
const MOST_REVIEWED = 2;
const MOST_AGENTS = 15;
const WIDTH = 640;

/** Null where nobody has anything on that day. `span`: how many days were closed with it. */
export function dayMail(date: string, { rows, review }: FreshDays, span: number): DayMail | null {
  const ofDay = rows.filter(({ key }) => key === date);
  const team = ofDay.find(isTeam);
  if (!team?.figures) return null;
  const { figures } = team;
  const reached = share(figures.cases, figures.adjustedGoal);
  const agents = agentsOf(ofDay).map(({ name, figures: own }) => ({
    ...{ name, cases: own.cases, goal: own.adjustedGoal, share: share(own.cases, own.adjustedGoal) },
  }));
  const asked = agents.flatMap((one) => (one.share === null ? [] : [{ name: one.name, share: one.share }]));
  const { undated, doubtful } = review;
  const lines = [
    ...undated.map(({ tab, row, reason }) => reviewLine(tab, row, reason)),
    ...doubtful.map(({ tab, row, message }) => reviewLine(tab, row, message)),
  ];
  const more = lines.length - MOST_REVIEWED;
  return {
    date,
    subject: dayMailSubject(date, reached, figures.cases),
    opening: [
      dayMailOpening(figures.cases, figures.adjustedGoal, reached),
      ...(asked.length === 0
        ? []
        : [reachedText(asked.filter((one) => one.share >= 1).length, asked.length)]),
    ],
    agents: [...agents, { ...figures, name: DAY_MAIL.team, goal: figures.adjustedGoal, share: reached }].map(
      ({ name, cases, goal, share: part }) => [
        ...[name, casesOfGoal(cases, goal)],
        part === null ? DAY_MAIL.noGoal : `${part >= 1 ? '✓ ' : ''}${percentText(part)}`,
      ],
    ),
    pictures: [...goalsPicture(asked), ...hoursPicture(inHours(figures.byHour))],
    facts: factLines({ ...figures, undated: undated.length, doubtful: doubtful.length, span }),
    review: [...lines.slice(0, MOST_REVIEWED), ...(more > 0 ? [andMoreRows(more)] : [])],
    foot: dayMailFoot(team.at),
  };
}

function goalsPicture(agents: readonly { name: string; share: number }[]): DayPicture[] {
  if (agents.length === 0) return [];
  const shown = agents.slice(0, MOST_AGENTS);
  const percents = shown.map(({ name, share: part }) => ({
    label: `${Math.round(part * 100)} % ${name}`,
    value: Math.round(part * 1000) / 10,
  }));
  const chart: DrawnChart = {
    ...{ kind: 'bar', title: DAY_MAIL.goalsChart, unit: DAY_MAIL.percentUnit, rows: percents, most: 100 },
    ...{ width: WIDTH, height: 130 + 52 * percents.length },
  };
  return [{ id: 'metas', chart, alt: goalsAlt(agents) }];
}

function hoursPicture(hours: readonly [hour: string, cases: number][]): DayPicture[] {
  const known = hours.filter(([hour]) => hour !== '');
  if (known.length === 0) return [];
  const rows = known.map(([hour, value]) => ({ label: `${Number(hour)}h`, value }));
  const chart: DrawnChart = {
    ...{ kind: 'column', title: DAY_MAIL.hoursChart, unit: DAY_MAIL.casesUnit, rows },
    ...{ most: Math.max(...rows.map(({ value }) => value)), width: WIDTH, height: 380 },
  };
  return [{ id: 'horas', chart, alt: hoursAlt(hours) }];
}
