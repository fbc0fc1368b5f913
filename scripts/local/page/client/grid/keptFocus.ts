// Leaves the keys where the person put them: Univer moves the focus whenever it draws a change.

/** The grid gets the focus only while nothing outside of it has it: who wants it there lets go of it first. */
export function keepFocus(container: HTMLElement): void {
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    if (container.contains(this) && focusedOutside(container)) return;
    focus.call(this, options);
  };
  container.addEventListener('pointerdown', () => focusedOutside(container)?.blur(), true);
}

/** What has the focus outside of the grid; null where nothing has. */
export function focusedOutside(container: HTMLElement): HTMLElement | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  return container.contains(focused) ? null : focused;
}
