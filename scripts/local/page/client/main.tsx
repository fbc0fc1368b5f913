// Where the page begins.
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import './page.css';
import { render } from 'preact';
import { PageContext } from './chrome/usePage';
import { Screen } from './chrome/Screen';
import { windowIdOf } from './connection/windowId';
import { Page } from './workingPage';

const page = new Page(windowIdOf(window.sessionStorage));
render(
  <PageContext.Provider value={page}>
    <Screen />
  </PageContext.Provider>,
  document.getElementById('page')!,
);
