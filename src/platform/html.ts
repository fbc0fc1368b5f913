// HTML pages of the project's own files, or made from text.

/** `file` is the name in the project, without `.html`. */
export function pageFromFile(file: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(file).setTitle(title);
}

/** `markup` must already be escaped. */
export function pageFromMarkup(markup: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutput(markup);
}
