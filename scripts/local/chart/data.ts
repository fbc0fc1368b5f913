// What a chart shows, wherever its numbers come from: cells of a sheet, or a table that a script made.

export interface ChartData {
  /** Google's ChartType, such as `COLUMN`. */
  type: string;
  title: string;
  labels: string[];
  series: { name: string; values: (number | null)[]; color: string | null }[];
  stacked: boolean;
  legend: boolean;
  /** The end of the numbers' axis as a script set it; null where the numbers tell. */
  most: number | null;
  /** Of the letters, pixels; null where a script set none. */
  fontSize: number | null;
}

type Told = Pick<ChartData, 'type' | 'labels'> & {
  series: Pick<ChartData['series'][number], 'name' | 'values'>[];
};

/** With what a script set by `setOption` and the methods that do the same. */
export function chartData(told: Told, options: Readonly<Record<string, unknown>>): ChartData {
  const colors = Array.isArray(options['colors']) ? (options['colors'] as unknown[]) : [];
  const axis = told.type === 'BAR' ? 'hAxis' : 'vAxis';
  const most = options[`${axis}.maxValue`] ?? partOf(options[axis], 'maxValue');
  const legend = options['legend.position'] ?? partOf(options['legend'], 'position') ?? options['legend'];
  return {
    ...told,
    title: typeof options['title'] === 'string' ? options['title'] : '',
    series: told.series.map((one, index) => ({
      ...one,
      color: typeof colors[index] === 'string' ? colors[index] : null,
    })),
    stacked: options['isStacked'] !== undefined && options['isStacked'] !== false,
    legend: legend !== 'none',
    most: typeof most === 'number' ? most : null,
    fontSize: typeof options['fontSize'] === 'number' ? options['fontSize'] : null,
  };
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** Pixels; Google's usual size where a script set none. */
export function chartSize(options: Readonly<Record<string, unknown>>): { width: number; height: number } {
  const { width, height } = options;
  return {
    width: typeof width === 'number' ? width : 600,
    height: typeof height === 'number' ? height : 371,
  };
}
