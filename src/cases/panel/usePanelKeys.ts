// Keys and pastes that are meant for the panel wherever in it the focus stands.
import { useEffect, useRef } from 'preact/hooks';
import { altKey, isCtrlEnter } from '../../sidebar/keys';
import { focusOn } from './fieldFocus';
import { isInconcertPaste } from './paste';

interface PanelKeys {
  /** Whether they are meant for this panel now. */
  active: boolean;
  onSave: () => void;
  /** A letter or digit with Alt; whether it meant something. */
  onAlt: (sign: string) => boolean;
  onPaste: (text: string) => void;
}

export function usePanelKeys({ active, onSave, onAlt, onPaste }: PanelKeys): void {
  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  keys.current = (event) => {
    if (!active || event.defaultPrevented) return;
    const sign = altKey(event);
    if (isCtrlEnter(event)) {
      event.preventDefault();
      onSave();
    } else if (sign !== null && onAlt(sign)) event.preventDefault();
    else if (event.key === 'Escape') focusOn('rawId');
  };
  const pastes = useRef<(event: ClipboardEvent) => void>(() => undefined);
  pastes.current = (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!active || text === '' || (belongsToField(event.target) && !isInconcertPaste(text))) return;
    event.preventDefault();
    onPaste(text);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent): void => keys.current(event);
    const paste = (event: ClipboardEvent): void => pastes.current(event);
    document.addEventListener('keydown', press);
    document.addEventListener('paste', paste);
    focusOn('rawId');
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('paste', paste);
    };
  }, []);
}

/** A paste into another text field is the field's own; into the paste field, or nowhere, it is the case's. */
function belongsToField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.dataset.paste === undefined;
  return target instanceof HTMLInputElement && target.type === 'text';
}
