// Every function that Google may call: triggers, menu items, sidebar calls.
import { checkCase as check } from './cases/checkCase';
import { correctCase as correct } from './cases/correctCase';
import { loadSelectedRow as loadRow } from './cases/loadRow';
import { keepPolicy } from './cases/policy';
import { registerCase as register } from './cases/registerCase';
import { sidebarStart as start } from './cases/sidebarStart';
import { typedInGrid } from './cases/typedInGrid';
import { keepTyping } from './cases/typedTabs';
import { undoCase as undo } from './cases/undoCase';
import { answered, logged } from './errors';
import { adoptEscalations } from './escalations/adoptEscalations';
import { previewAlerts as preview } from './escalations/previewAlerts';
import { wallTime } from './platform/clock';
import { context } from './platform/context';
import { documentProperties } from './platform/documentProperties';
import { editOf } from './platform/editEvent';
import { pageFromFile } from './platform/html';
import { selectedRow } from './platform/selection';
import { addMenu, alertPerson, hasUi, showSidebar } from './platform/ui';
import { PROSPERIDAD_SOCIAL } from './profiles/prosperidad-social';
import { answeredOrRefused } from './refusals';
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
    adoptEscalations(base);
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
  return answered(() => worded(register(context(), input, PROFILE)));
}

/** Sidebar call: as `registerCase`, for the panel's queue: a refusal is an answer, an error means "not now". */
export function submitCase(input: unknown) {
  return answeredOrRefused(() => ({ answer: worded(register(context(), input, PROFILE)) }));
}

/** Sidebar call: who is there, and what the panels need before the first case. */
export function sidebarStart() {
  return answered(() => start(context(), PROFILE));
}

/** Sidebar call: whether the base has this case already. */
export function checkCase(input: unknown) {
  return answered(() => check(context(), input));
}

/** Sidebar call: the case in the selected row of the caller's own tab. */
export function loadSelectedRow() {
  return answeredOrRefused(() => loadRow(context(), selectedRow()));
}

/** Sidebar call: changes some cells of one's own case and records who did. */
export function correctCase(input: unknown) {
  return answeredOrRefused(() => correct(context(), input, PROFILE));
}

/** Sidebar call: takes back one's own last entry of the day. */
export function undoCase(input: unknown) {
  return answered(() => undo(context(), input));
}

/** Sidebar call: what the alerts of a day would do, today's without one; writes nothing. */
export function previewAlerts(input?: unknown) {
  return answered(() => preview(context(), input));
}

function worded(answer: ReturnType<typeof register>) {
  const warnings = answer.warnings.map((warning) => ({ code: warning.code, message: warningText(warning) }));
  return { ...answer, warnings };
}
