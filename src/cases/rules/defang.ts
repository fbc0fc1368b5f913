// R28a: a dangerous link is kept so that people can read it and nobody can click it.

/** Endings that a spreadsheet turns into a link without `http` or `www`, or that the frauds seen here use. */
const ENDINGS =
  'com|co|net|org|info|biz|xyz|top|site|online|app|link|ly|me|io|gov|edu|shop|store|live|click|page|web|' +
  'club|vip|cc|tk|ml|ga|cf|gq|icu|fun|pro|win|bet|dev|gl|gg|to|tv|us|mx|ve|pe|ec|es|ru|cn|example|test|invalid';

const LINK = new RegExp(
  '\\b[a-z][a-z0-9+.-]*://[^\\s]+' +
    '|\\bwww\\.[^\\s]+' +
    `|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${ENDINGS})(?![\\p{L}\\p{N}_-])[^\\s]*`,
  'giu',
);

/** `https://bono.example/x.html` → `hxxps://bono[.]example/x[.]html`; text without links stays as it is. */
export function defanged(text: string): string {
  return text.replace(LINK, (link) =>
    link
      .replace(/^http/i, 'hxxp')
      .replace(/^ftp/i, 'fxp')
      .replace(/\[?\.\]?/g, '[.]'),
  );
}
