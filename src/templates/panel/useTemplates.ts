// The catalogue on the device: at once from the last time, and anew from the base in the background.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { Desk } from '../../sidebar/desk';
import { catalogueShape, templatesStartShape, type Catalogue, type TemplatesStart } from '../calls';
import { searchIndex, type SearchIndex } from '../searchIndex';
import { readMissed, writeMissed } from './missed';

const CATALOGUE_KEY = 'gestion.guiones';
const START_KEY = 'gestion.guiones.dia';
/** How often a panel that stays open asks what has changed. */
const REFRESH_MS = 15 * 60_000;

export interface Templates extends Omit<TemplatesStart, 'catalogue'> {
  /** Null while neither device nor base has told. */
  readonly catalogue: Catalogue | null;
  readonly index: SearchIndex;
  /** Why the base did not answer the last time. */
  readonly problem: string;
  refresh(): void;
}

const NOTHING: Omit<TemplatesStart, 'catalogue'> = { lives: [], uses: {}, verifyDays: 30 };

export function useTemplates(desk: Desk): Templates {
  const [catalogue, setCatalogue] = useState(() => kept(desk, CATALOGUE_KEY, catalogueShape));
  const [rest, setRest] = useState(() => kept(desk, START_KEY, templatesStartShape) ?? NOTHING);
  const [problem, setProblem] = useState('');
  const since = useRef(catalogue?.version ?? '');
  const refresh = (): void => {
    const missed = readMissed(desk.device);
    desk.ask('templatesStart', templatesStartShape, { since: since.current, missed }).then(
      (answer) => {
        if (missed.length > 0) writeMissed(desk.device, readMissed(desk.device).slice(missed.length));
        const { catalogue: fresh, ...others } = answer;
        setProblem('');
        setRest(others);
        desk.device.write(START_KEY, JSON.stringify({ ...others, catalogue: null }));
        if (!fresh) return;
        since.current = fresh.version;
        setCatalogue(fresh);
        desk.device.write(CATALOGUE_KEY, JSON.stringify(fresh));
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  useEffect(() => {
    refresh();
    const timer = window.setInterval(refresh, REFRESH_MS);
    return () => window.clearInterval(timer);
  }, [desk]);
  const index = useMemo(() => searchIndex(catalogue?.templates ?? []), [catalogue]);
  const { lives, uses, verifyDays } = rest;
  return { catalogue, index, lives, uses, verifyDays, problem, refresh };
}

function kept<Shape extends z.ZodMiniType>(desk: Desk, key: string, shape: Shape): z.infer<Shape> | null {
  try {
    const parsed = z.safeParse(shape, JSON.parse(desk.device.read(key) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
