// Preloaded into clasp: its Apps Script client talks to the stand-in, which `google.options` alone cannot bring about.
import { google } from 'googleapis';

const script = google.script.bind(google);
google.script = (options) => script({ ...options, rootUrl: process.env.SCRIPT_API_ROOT });
