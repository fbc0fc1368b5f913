// HTML pages of the project's own files.

/** `file` is the name in the project, without `.html`. */
export function pageFromFile(file: string, title: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(file).setTitle(title);
}
