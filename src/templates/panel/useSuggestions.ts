// Brings the model to the device and makes it ready, once the panel hears keys; null until then.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../sidebar/desk';
import { suggestionModelShape } from '../calls';
import { deviceEngine, type DeviceEngine } from '../suggest/deviceModel';
import { deviceSuggestions, type DeviceSuggestions } from './deviceSuggestions';
import { keepModelText, keptModel } from './keptModel';
import type { Templates } from './useTemplates';

/** A panel that opens has more urgent things to do. */
const LATER_MS = 300;

/** By it the browser's tools tell when the device needs no server for proposals. */
const READY = 'guiones listos';

const pause = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));

export function useSuggestions(desk: Desk, { catalogue, problem }: Templates): DeviceSuggestions | null {
  const [model, setModel] = useState<DeviceEngine | null>(null);
  const [ready, setReady] = useState<DeviceSuggestions | null>(null);
  const known = useRef(false);
  const hasCatalogue = catalogue !== null && catalogue.templates.length > 0;

  // Once, and again where the base could not be reached.
  useEffect(() => {
    if (!hasCatalogue || known.current) return undefined;
    const timer = window.setTimeout(() => {
      const kept = keptModel(desk.device);
      if (kept) setModel((former) => former ?? kept.engine);
      desk.ask('suggestionModel', suggestionModelShape, { since: kept?.version ?? '' }).then(
        (answer) => {
          known.current = true;
          const engine = answer.model === null ? null : deviceEngine(answer.model);
          if (answer.model === null || !engine) return;
          keepModelText(desk.device, answer.version, answer.model);
          setModel(engine);
        },
        // The server is asked for each comment meanwhile.
        () => undefined,
      );
    }, LATER_MS);
    return () => window.clearTimeout(timer);
  }, [desk, hasCatalogue, problem]);

  useEffect(() => {
    if (!model || !catalogue) return undefined;
    let wanted = true;
    void deviceSuggestions(model, catalogue, pause, () => wanted).then((made) => {
      if (!wanted) return;
      setReady(made);
      performance.mark(READY);
    });
    return () => {
      wanted = false;
    };
  }, [model, catalogue]);
  return ready;
}
