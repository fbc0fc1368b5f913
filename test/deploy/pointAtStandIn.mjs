// Preloaded into whatever talks to Google: its Apps Script client talks to the stand-in, which `google.options` alone cannot bring about.
const [, program = '', command] = process.argv;

// Loading Google's libraries takes a moment, and `push` itself leaves the talking to clasp.
if (program.includes('clasp') || command === 'provision') {
  const { default: script } = await import('googleapis/build/src/apis/script/index.js');
  script.VERSIONS.v1 = class extends script.VERSIONS.v1 {
    constructor(options, google) {
      super({ ...options, rootUrl: process.env.SCRIPT_API_ROOT }, google);
    }
  };
}
