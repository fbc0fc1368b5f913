// The grid's accent, the page's one blue in place of Univer's.
import { ThemeService, type Injector } from '@univerjs/core';

const blue = {
  50: '#e8f0fe',
  100: '#d2e3fc',
  200: '#aecbfa',
  300: '#8ab4f8',
  400: '#669df6',
  500: '#4285f4',
  600: '#1a73e8',
  700: '#1967d2',
  800: '#185abc',
  900: '#174ea6',
};

export function applyAccent(injector: Injector): void {
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: blue });
}
