// The sheet beside the panel.

interface Host {
  editor?: { focus(): void };
}

/** The keys go to the grid from now on. Nothing outside Google. */
export function focusEditor(): void {
  const { google } = globalThis as { google?: { script?: { host?: Host } } };
  google?.script?.host?.editor?.focus();
}
