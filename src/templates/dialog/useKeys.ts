// Keys that are meant for the whole view, wherever the focus stands.
import { useEffect, useRef } from 'preact/hooks';
import { altKey, isCtrlEnter } from '../../sidebar/keys';

/** `onKey` gets the letter of an Alt chord, or `⏎` for Ctrl+Enter, and says whether it was meant. */
export function useKeys(onKey: (key: string) => boolean): void {
  const current = useRef(onKey);
  current.current = onKey;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = isCtrlEnter(event) ? '⏎' : altKey(event);
      if (key !== null && current.current(key)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
