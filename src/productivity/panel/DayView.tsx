// How the day and the week stand, and what was entered last.
import { atLine, DAY } from '../../texts/sidebarDay';
import { shortDate } from '../../texts/sidebarTime';
import type { DayStart } from '../calls';
import { Bar } from './Bar';
import type { AskedDay } from './useDay';

export const DAY_ID = 'day-today';

export function DayView({ day, problem, loading, refresh }: AskedDay) {
  return (
    <section class="day" aria-labelledby={DAY_ID} aria-busy={loading}>
      <h2 id={DAY_ID} tabIndex={-1}>
        {DAY.today}
        {day && `, ${shortDate(day.today)}`}
      </h2>
      {day?.measures.map(({ label, done, goal, line, formula }) => (
        <div key={label} class="measure">
          <p>
            <strong>{label}</strong> {line}
          </p>
          <Bar {...{ label, done, goal }} />
          {formula && <p class="hint">{formula}</p>}
        </div>
      ))}
      {day?.pace && <p>{day.pace}</p>}
      <p role="status" class={problem || day?.problem ? 'warn' : 'hint'}>
        {loading ? DAY.loading : problem || day?.problem || (day && atLine(day.at))}
      </p>
      <button type="button" aria-keyshortcuts="Alt+A" onClick={() => void refresh()}>
        <u>A</u>ctualizar
      </button>
      {day && day.week.length > 0 && <Week {...day} />}
      {day && day.measures.length > 0 && <Entries entries={day.entries} />}
    </section>
  );
}

function Week({ week, totals }: DayStart) {
  return (
    <>
      <table class="week">
        <caption>{DAY.week}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{DAY.day}</th>
            <th scope="col">{DAY.done}</th>
          </tr>
        </thead>
        <tbody>
          {week.map(({ date, done, goal, line }) => (
            <tr key={date}>
              <th scope="row">{shortDate(date)}</th>
              <td>
                <Bar label={shortDate(date)} {...{ done, goal }} />
                {line}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {totals.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function Entries({ entries }: Pick<DayStart, 'entries'>) {
  return (
    <details>
      <summary>
        {DAY.entries} ({entries.length})
      </summary>
      <table class="entries">
        <caption class="unseen">{DAY.entries}</caption>
        <thead>
          <tr>
            {DAY.columns.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ time, network, id, code, row }) => (
            <tr key={row}>
              {[time, network, id, code, row].map((cell, index) => (
                <td key={index} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
