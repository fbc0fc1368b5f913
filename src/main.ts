// Every function that Google may call: triggers, menu items, sidebar calls.
import { keepPolicy } from './cases/policy';
import { registerCase as register } from './cases/registerCase';
import { typedInGrid } from './cases/typedInGrid';
import { keepTyping } from './cases/typedTabs';
import { undoCase as undo } from './cases/undoCase';
import { answered, logged } from './errors';
import { wallTime } from './platform/clock';
import { context } from './platform/context';
import { documentProperties } from './platform/documentProperties';
import { editOf } from './platform/editEvent';
import { pageFromFile } from './platform/html';
import { addMenu, alertPerson, hasUi, showSidebar } from './platform/ui';
import { PROSPERIDAD_SOCIAL } from './profiles/prosperidad-social';
import { warningText } from './texts/cases';
import { INSTALL_ITEM, MENU_TITLE, OPEN_ITEM } from './texts/menu';
import { INSTALLED_TITLE, installSummary } from './texts/menuInstall';
import { SIDEBAR_TITLE } from './texts/sidebar';
import { install as adopt } from './workbook/install';

const PROFILE = PROSPERIDAD_SOCIAL;

/** Simple trigger: makes the menu, whatever the base looks like. */
export function onOpen() {
  addMenu(MENU_TITLE, [
    { label: OPEN_ITEM, run: 'openSidebar' },
    { label: INSTALL_ITEM, run: 'install' },
  ]);
}

/** Simple trigger: whoever types in the grid gets the rules too. Never disturbs the typing: errors are logged. */
export function onEdit(event: Parameters<typeof editOf>[0]) {
  logged(() => typedInGrid(editOf(event), documentProperties(), wallTime(), PROFILE));
}

/** Menu item: adopts this base, shows what it found and added, and returns it. */
export function install() {
  return answered(() => {
    const base = context();
    const result = adopt(base, PROFILE);
    keepPolicy(base);
    keepTyping(base);
    if (hasUi()) alertPerson(INSTALLED_TITLE, installSummary(result));
    return result;
  });
}

/** Menu item: the panel beside the sheet. */
export function openSidebar() {
  showSidebar(pageFromFile('Sidebar', SIDEBAR_TITLE));
}

/** Sidebar call: one row for one case; a repeat of its `requestId` answers as the first time. */
export function registerCase(input: unknown) {
  return answered(() => {
    const answer = register(context(), input, PROFILE);
    const warnings = answer.warnings.map((warning) => ({
      code: warning.code,
      message: warningText(warning),
    }));
    return { ...answer, warnings };
  });
}

/** Sidebar call: takes back one's own last entry of the day. */
export function undoCase(input: unknown) {
  return answered(() => undo(context(), input));
}
