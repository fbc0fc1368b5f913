// The charts of the sheet that is looked at, beside its cells.
import type { JSX } from 'preact';
import type { ChartView } from '../../protocol';
import { texts } from '../texts';
import { drawing, legendOf, type Part } from '../../../chart/drawing';
import { usePage, usePageState } from './usePage';

const place = { width: 360, height: 240, fontSize: 10 };

export function Charts(): JSX.Element | null {
  const page = usePage();
  const { activeSheetId } = usePageState();
  const charts = activeSheetId === null ? [] : (page.grid?.sheet(activeSheetId)?.charts ?? []);
  if (charts.length === 0) return null;
  return (
    <section class="charts" aria-label={texts.charts} tabIndex={0}>
      {charts.map((chart) => (
        <figure key={chart.id}>
          <figcaption>{chart.title}</figcaption>
          <svg
            viewBox={`0 0 ${String(place.width)} ${String(place.height)}`}
            role="img"
            aria-label={described(chart)}
          >
            {drawing(chart, place).map((part, index) => (
              <Drawn key={index} part={part} />
            ))}
          </svg>
          <ul class="legend" aria-hidden="true">
            {legendOf(chart).map(({ name, color }, index) => (
              <li key={index}>
                <span style={{ background: color }} />
                {name}
              </li>
            ))}
          </ul>
        </figure>
      ))}
    </section>
  );
}

function Drawn({ part }: { part: Part }): JSX.Element {
  switch (part.kind) {
    case 'tick':
      return <line x1={part.x1} x2={part.x2} y1={part.y1} y2={part.y2} />;
    case 'text':
      return (
        <text x={part.x} y={part.y} text-anchor={part.anchor}>
          {part.text}
        </text>
      );
    case 'bar':
      return <rect fill={part.color} x={part.x} y={part.y} width={part.width} height={part.height} />;
    case 'line':
      return <path d={part.path} fill="none" stroke={part.color} stroke-width="2" />;
    case 'slice':
      return <path d={part.path} fill={part.color} stroke="#fff" />;
  }
}

function described({ title, labels, series }: ChartView): string {
  const told = series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, index) => `${labels[index] ?? ''} ${value === null ? '—' : value.toLocaleString('es-CO')}`).join(', ')}`,
  );
  return [title, ...told].filter(Boolean).join('. ').slice(0, 1_000);
}
