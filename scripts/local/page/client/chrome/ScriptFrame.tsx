// A page that a script shows, in its frame.
import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { FrameShown } from '../pageState';
import { usePage } from './usePage';

/** Google's own, but for what its other origin makes harmless. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function ScriptFrame({ shown: { frameId, src, title } }: { shown: FrameShown }): JSX.Element {
  const { frames } = usePage();
  const place = useCallback(
    (frame: HTMLIFrameElement | null) => frames.shown(frameId, frame),
    [frameId, frames],
  );
  return (
    <iframe
      key={frameId}
      ref={place}
      src={src}
      title={title}
      sandbox={sandbox}
      allow="clipboard-read; clipboard-write"
    />
  );
}
