// Which shortcut a key event is, whatever the keyboard's layout makes of Alt.

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The letter or digit pressed with Alt alone, in upper case; null for any other press. AltGr is Ctrl and Alt. */
export function altKey(event: KeyPress): string | null {
  return event.altKey && !event.ctrlKey && !event.metaKey ? signOf(event) : null;
}

/** The digit pressed with Ctrl, or with a Mac's Cmd. */
export function ctrlDigit(event: KeyPress): number | null {
  const sign = (event.ctrlKey || event.metaKey) && !event.altKey ? signOf(event) : null;
  return sign !== null && /^[0-9]$/.test(sign) ? Number(sign) : null;
}

export function isCtrlEnter(event: KeyPress): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

function signOf({ key, code }: KeyPress): string | null {
  const named = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code);
  if (named) return named[1];
  return /^[a-z0-9]$/i.test(key) ? key.toUpperCase() : null;
}
