// What the script may reach for: the language's own globals and Google's services, each with the scope it asks for.

/** ES2023 without what Google's runtime was found to lack. */
export const LANGUAGE = new Set(
  (
    'AggregateError Array ArrayBuffer BigInt Boolean DataView Date Error EvalError Float32Array Float64Array ' +
    'Function Infinity Int16Array Int32Array Int8Array Intl JSON Map Math NaN Number Object Promise Proxy ' +
    'RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError URIError Uint16Array ' +
    'Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet arguments decodeURI decodeURIComponent ' +
    'encodeURI encodeURIComponent escape globalThis isFinite isNaN parseFloat parseInt undefined unescape console'
  ).split(' '),
);

const AUTH = 'https://www.googleapis.com/auth/';

/** The scopes of which one suffices; none for a service that asks for none (D, each service's reference page). */
export const SERVICE_SCOPES: Record<string, readonly string[]> = {
  SpreadsheetApp: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  MailApp: [`${AUTH}script.send_mail`],
  GmailApp: ['https://mail.google.com/'],
  DriveApp: [`${AUTH}drive`],
  ScriptApp: [`${AUTH}script.scriptapp`],
  UrlFetchApp: [`${AUTH}script.external_request`],
  Session: [`${AUTH}userinfo.email`],
  LockService: [],
  PropertiesService: [],
  CacheService: [],
  HtmlService: [],
  Charts: [],
  Utilities: [],
  Logger: [],
};
