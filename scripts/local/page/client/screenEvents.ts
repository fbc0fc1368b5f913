// What a script shows to the person, put into the page's state.
import type { ScreenEvent } from '../protocol';
import type { StateBox, Toast } from './pageState';

let lastToast = 0;

export function screenEvent(state: StateBox, event: Exclude<ScreenEvent, { kind: 'activate' }>): void {
  switch (event.kind) {
    case 'menu': {
      const { name, items } = event;
      return state.change(({ menus }) => ({
        menus: menus.some((menu) => menu.name === name)
          ? menus.map((menu) => (menu.name === name ? { name, items } : menu))
          : [...menus, { name, items }],
      }));
    }
    case 'sidebar':
      return state.change({ sidebar: event });
    case 'modalDialog':
    case 'modelessDialog':
      // Google shows one dialog at a time: a new one takes the place of the old.
      return state.change({ dialogs: [event] });
    case 'alert':
    case 'prompt':
      return state.change(({ questions }) => ({ questions: [...questions, event] }));
    case 'questionOver':
      return state.change(({ questions }) => ({ questions: questions.filter(({ id }) => id !== event.id) }));
    case 'toast':
      return showToast(state, event);
  }
}

/** A toast of 0 seconds or less stays until it is closed. */
function showToast(
  state: StateBox,
  { title, message, seconds }: Extract<ScreenEvent, { kind: 'toast' }>,
): void {
  const toast: Toast = { number: (lastToast += 1), title, message };
  state.change({ toasts: [toast] });
  if (seconds > 0) setTimeout(() => dismissToast(state, toast.number), seconds * 1_000);
}

export function dismissToast(state: StateBox, number: number): void {
  state.change(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.number !== number) }));
}
