// Dates as cells show them: `16/09/2022`.

/** Of an ISO date; any other text stays as it is. */
export function localDay(text: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : text;
}
