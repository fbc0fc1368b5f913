// Preloaded into whatever talks to Google: its Apps Script client talks to the stand-in, which `google.options` alone cannot bring about.
const [, program = '', command] = process.argv;

// Loading Google's libraries takes a second, and `push` itself leaves the talking to clasp.
if (program.includes('clasp') || command === 'provision') {
  const { google } = await import('googleapis');
  const script = google.script.bind(google);
  google.script = (options) => script({ ...options, rootUrl: process.env.SCRIPT_API_ROOT });
}
