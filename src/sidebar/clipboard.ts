// Puts a text on the clipboard from within a key's handler, before anything asynchronous.

/** The answer comes later; the copying itself has begun when this returns. */
export function copyText(text: string): Promise<boolean> {
  // Where frames may not write by the newer way, asking shows nothing and fails (P).
  const modern = navigator.clipboard as Clipboard | undefined;
  if (!modern?.writeText) return Promise.resolve(copiedByCommand(text));
  return modern.writeText(text).then(
    () => true,
    () => copiedByCommand(text),
  );
}

function copiedByCommand(text: string): boolean {
  const focused = document.activeElement;
  const carrier = document.createElement('textarea');
  carrier.value = text;
  carrier.readOnly = true;
  carrier.className = 'carrier';
  carrier.setAttribute('aria-hidden', 'true');
  document.body.append(carrier);
  carrier.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    carrier.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
