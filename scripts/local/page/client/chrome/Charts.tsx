// The charts of the sheet that is looked at, beside its cells.
import type { JSX } from 'preact';
import type { ChartView } from '../../protocol';
import { texts } from '../texts';
import { bars, lineOf, scaleOf, slices } from './chartShapes';
import { usePage, usePageState } from './usePage';

const size = { width: 360, height: 220, left: 44, bottom: 28, top: 12, right: 8 };
const colors = ['#1a73e8', '#5f6368', '#9aa0a6', '#8ab4f8', '#3c4043', '#bdc1c6'];

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
            viewBox={`0 0 ${String(size.width)} ${String(size.height)}`}
            role="img"
            aria-label={described(chart)}
          >
            {chart.type === 'PIE' ? <Pie chart={chart} /> : <Plot chart={chart} />}
          </svg>
          <ul class="legend" aria-hidden="true">
            {(chart.type === 'PIE' ? chart.labels : chart.series.map(({ name }) => name)).map(
              (name, index) => (
                <li key={index}>
                  <span style={{ background: colorOf(chart, index) }} />
                  {name}
                </li>
              ),
            )}
          </ul>
        </figure>
      ))}
    </section>
  );
}

const colorOf = ({ type, series }: ChartView, index: number): string =>
  (type === 'PIE' ? null : series[index]?.color) ?? colors[index % colors.length]!;

function Plot({ chart }: { chart: ChartView }): JSX.Element {
  const across = chart.type === 'BAR';
  const { min, max, ticks } = scaleOf(chart);
  const [width, height] = [size.width - size.left - size.right, size.height - size.top - size.bottom];
  const along = (share: number): number =>
    across ? size.left + share * width : size.top + (1 - share) * height;
  const shareOf = (value: number): number => (value - min) / (max - min);
  const every = Math.ceil(chart.labels.length / 8);
  return (
    <>
      {ticks.map((tick) => {
        const at = along(shareOf(tick));
        return (
          <g key={tick} class="tick">
            {across ? (
              <line x1={at} x2={at} y1={size.top} y2={size.top + height} />
            ) : (
              <line x1={size.left} x2={size.left + width} y1={at} y2={at} />
            )}
            <text
              x={across ? at : size.left - 6}
              y={across ? size.height - 8 : at + 3}
              text-anchor={across ? 'middle' : 'end'}
            >
              {tick.toLocaleString('es-CO')}
            </text>
          </g>
        );
      })}
      {chart.labels.map((label, index) => {
        if (index % every !== 0) return null;
        const middle = (index + 0.5) / chart.labels.length;
        return (
          <text
            key={index}
            class="label"
            x={across ? size.left - 6 : size.left + middle * width}
            y={across ? size.top + middle * height + 3 : size.height - 8}
            text-anchor={across ? 'end' : 'middle'}
          >
            {label.length > 12 ? `${label.slice(0, 11)}…` : label}
          </text>
        );
      })}
      {chart.type === 'LINE' || chart.type === 'AREA' || chart.type === 'SCATTER'
        ? chart.series.map(({ values }, index) => (
            <path
              key={index}
              d={lineOf(values, (at, value) => [
                size.left + ((at + 0.5) / values.length) * width,
                along(shareOf(value)),
              ])}
              fill="none"
              stroke={colorOf(chart, index)}
              stroke-width="2"
            />
          ))
        : bars(chart, shareOf).map(({ series, from, to, start, thickness }, index) => (
            <rect
              key={index}
              fill={colorOf(chart, series)}
              x={across ? along(from) : size.left + start * width}
              y={across ? size.top + start * height : along(to)}
              width={across ? along(to) - along(from) : thickness * width}
              height={across ? thickness * height : along(from) - along(to)}
            />
          ))}
    </>
  );
}

function Pie({ chart }: { chart: ChartView }): JSX.Element {
  const center = { x: size.width / 2, y: size.height / 2, radius: size.height / 2 - 10 };
  return (
    <>
      {slices(chart.series[0]?.values ?? [], center).map((path, index) => (
        <path key={index} d={path} fill={colorOf(chart, index)} stroke="#fff" />
      ))}
    </>
  );
}

function described({ title, labels, series }: ChartView): string {
  const told = series.map(
    ({ name, values }) =>
      `${name}: ${values.map((value, index) => `${labels[index] ?? ''} ${value === null ? '—' : value.toLocaleString('es-CO')}`).join(', ')}`,
  );
  return [title, ...told].filter(Boolean).join('. ').slice(0, 1_000);
}
