// What stands around the grid: menu, sidebar, alerts.

export interface MenuItem {
  label: string;
  /** Name of a global function. */
  run: string;
}

/** `null` draws a line. Reads no cell and no setting: a menu must appear on any spreadsheet. */
export function addMenu(title: string, items: readonly (MenuItem | null)[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const item of items) {
    if (item) menu.addItem(item.label, item.run);
    else menu.addSeparator();
  }
  menu.addToUi();
}

/** Suspends the script until the person answers (D). */
export function alertPerson(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** As `alertPerson`, with yes and no; whatever is no yes is a no. */
export function askPerson(title: string, message: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, message, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What the person writes; null where they close the dialog. */
export function promptPerson(title: string, message: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, message, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}

/** Whether there is a screen to show things on: not in triggers nor calls from outside (P). */
export function hasUi(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}

export function showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}

const DIALOG_WIDTH = 640;
const DIALOG_HEIGHT = 560;

/** `html` is a whole page whose texts are escaped. */
export function showDialog(html: string, title: string): void {
  const page = HtmlService.createHtmlOutput(html).setWidth(DIALOG_WIDTH).setHeight(DIALOG_HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A page of the project's own over the grid; `modeless` leaves the grid to the person. Sizes in pixels. */
export function showPage(
  page: GoogleAppsScript.HTML.HtmlOutput,
  title: string,
  { width, height, modeless = false }: { width: number; height: number; modeless?: boolean },
): void {
  const ui = SpreadsheetApp.getUi();
  const sized = page.setWidth(width).setHeight(height);
  if (modeless) ui.showModelessDialog(sized, title);
  else ui.showModalDialog(sized, title);
}
