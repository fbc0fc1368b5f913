// What a simple edit trigger is told.

/** Name of the tab in which a person edited something. */
export function editedTab(event: GoogleAppsScript.Events.SheetsOnEdit): string {
  return event.range.getSheet().getName();
}
