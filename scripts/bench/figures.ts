// The counted costs that are kept in the repository, and what differs from them. Wall times are no part of it.
import type { Cost } from './benchBase';

export interface Figures {
  /** Bytes of Code.js, as pushed and minified. */
  bundle: { pushed: number; minified: number };
  operations: Record<string, Omit<Cost, 'operation' | 'wallMs'>>;
}

export function figuresOf(costs: readonly Cost[], bundle: Figures['bundle']): Figures {
  const operations = costs.map(({ operation, calls, cellsRead, cellsWritten, simulatedMs }) => [
    operation,
    { calls, cellsRead, cellsWritten, simulatedMs },
  ]);
  return { bundle, operations: Object.fromEntries(operations) as Figures['operations'] };
}

const UNITS: Record<string, string> = {
  calls: 'llamadas',
  cellsRead: 'celdas leídas',
  cellsWritten: 'celdas escritas',
  simulatedMs: 'ms simulados',
};

/** One sentence for each operation or count that is not what it was; empty where nothing changed. */
export function differences(before: Figures, now: Figures): string[] {
  const names = new Set([...Object.keys(before.operations), ...Object.keys(now.operations)]);
  return [...names].flatMap((name) => {
    const [old, current] = [before.operations[name], now.operations[name]];
    if (!old) return [`${name}: nueva`];
    if (!current) return [`${name}: ya no está`];
    return Object.entries(UNITS).flatMap(([key, unit]) => {
      const [was, is] = [old[key as keyof typeof old], current[key as keyof typeof old]];
      return was === is ? [] : [`${name}: ${unit}, de ${was} a ${is}`];
    });
  });
}
