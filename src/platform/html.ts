// HTML pages of the project's own files.

const BASE_PLACE = 'data-base=""';

/**
 * `file` is the name in the project, without `.html`. What stands in the page as `data-base=""` gets this
 * spreadsheet's id: the page knows its base without a call, also while there is no connection.
 */
export function pageFromFile(file: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  const base = SpreadsheetApp.getActiveSpreadsheet().getId();
  return page.setContent(page.getContent().replace(BASE_PLACE, `data-base="${base}"`));
}
