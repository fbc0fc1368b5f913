// Cases E: properties, caches, locks, mail, triggers, sessions and utilities.
import type { ScriptState } from '../../scripts/local/kernel/execution';
import { google, newState, type GoogleOptions } from '../support/google';
import { newBook } from '../support/newBook';
import { answer, refusal, type AnswerCase, type RefusalCase } from './script';

const properties = `const properties = PropertiesService.getScriptProperties();`;
const cache = `const cache = CacheService.getScriptCache();`;
const lock = `const lock = LockService.getScriptLock();`;
const clock = `const clock = () => ScriptApp.newTrigger('run').timeBased();`;
const at = `new Date(Date.UTC(2023, 0, 1, 12, 5, 9, 7))`;

const answers: AnswerCase[] = [
  [
    'E1 (T): a free lock is taken, and taking it again changes nothing',
    `${lock} return [lock.tryLock(0), lock.tryLock(10000)]`,
    [true, true],
  ],
  [
    'E2 (T): a lock is held from its taking to its release',
    `${lock} const told = [lock.hasLock()]; lock.waitLock(1000); told.push(lock.hasLock()); lock.releaseLock(); return [...told, lock.hasLock()]`,
    [false, true, false],
  ],
  [
    'E3 (T): a negative wait gets no lock',
    `${lock} return [lock.tryLock(-100), lock.hasLock()]`,
    [false, false],
  ],
  [
    'E6 (P): cache keys have 250 characters, values 100 KB',
    `${cache} cache.put('k'.repeat(250), 'x'.repeat(102400)); return cache.get('k'.repeat(250)).length`,
    102400,
  ],
  [
    'E8 (P): an object in the cache is the text of an object',
    `${cache} cache.put('k', { a: 1 }); return cache.get('k')`,
    '[object Object]',
  ],
  [
    'E9 (P): null in the cache is the text null, and a number its text',
    `${cache} cache.put('k', null); cache.put('n', 5); return [cache.get('k'), cache.get('n')]`,
    ['null', '5'],
  ],
  [
    'E10 (P): of 1,050 items 949 survive, and the oldest go',
    `${cache} for (let i = 0; i < 1050; i++) cache.put('k' + i, 'v'); const left = Object.keys(cache.getAll(Array.from({ length: 1050 }, (_, i) => 'k' + i))); return [left.length, left.includes('k0'), left.includes('k1049')]`,
    [949, false, true],
  ],
  [
    'E11 (D, T): a property is a text; a missing or deleted one is null',
    `${properties} properties.setProperty('n', 5); const told = [properties.getProperty('n'), properties.getProperty('none')]; properties.deleteProperty('n'); return [...told, properties.getProperty('n')]`,
    ['5', null, null],
  ],
  [
    'E12 (D): getProperties is a copy',
    `${properties} properties.setProperty('k', 'v'); properties.getProperties().k = 'changed'; return properties.getProperty('k')`,
    'v',
  ],
  [
    'E15 (D): the mail quota counts recipients',
    `const before = MailApp.getRemainingDailyQuota(); MailApp.sendEmail({ to: 'a@example.com,b@example.com', cc: 'c@example.com', subject: 's', body: 'b' }); return before - MailApp.getRemainingDailyQuota()`,
    3,
  ],
  [
    'E23 (T): formatDate takes milliseconds too',
    `return Utilities.formatDate(Date.UTC(2023, 0, 1, 12), 'GMT', 'yyyy-MM-dd HH:mm:ss')`,
    '2023-01-01 12:00:00',
  ],
  [
    'E24 (T): a quoted field keeps its commas and doubled quotes',
    `return Utilities.parseCsv('a,"b ""quoted"" c",d')`,
    [['a', 'b "quoted" c', 'd']],
  ],
  [
    'E30 (T): digests read a text without a character set as ASCII',
    `return [Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂').slice(0, 3), Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '€🙂', Utilities.Charset.UTF_8).slice(0, 3)]`,
    [
      [-22, 3, -4],
      [-71, 89, 42],
    ],
  ],
  [
    'E31 (T): a signature of bytes is that of their text',
    `const bytes = (text) => Utilities.newBlob(text).getBytes(); const ofText = Utilities.computeHmacSha256Signature('this is my input', 'my key - use a stronger one'); return [ofText.slice(0, 4), String(Utilities.computeHmacSha256Signature(bytes('this is my input'), bytes('my key - use a stronger one'))) === String(ofText)]`,
    [[53, -75, -52, -25], true],
  ],
  [
    'E32 (T): an archive is named archive.zip unless it is told',
    `const blobs = [Utilities.newBlob('x', 'text/plain', 'b0.txt'), Utilities.newBlob('y', 'text/plain', 'b1.txt')]; const zip = Utilities.zip(blobs); return [zip.getName(), zip.getContentType(), Utilities.zip(blobs, 'y.zip').getName(), Utilities.unzip(zip).map((blob) => blob.getName() + blob.getDataAsString() + blob.getContentType())]`,
    ['archive.zip', 'application/zip', 'y.zip', ['b0.txtxtext/plain', 'b1.txtytext/plain']],
  ],
  [
    'E33 (T): gzip names its work archive.gz, and ungzip takes the ending off',
    `const gz = Utilities.gzip(Utilities.newBlob('hola')); const back = Utilities.ungzip(gz); return [gz.getName(), gz.getContentType(), back.getName(), back.getContentType(), back.getDataAsString()]`,
    ['archive.gz', 'application/x-gzip', 'archive', null, 'hola'],
  ],
  [
    'E34 (T): a new blob of a text is plain and has no name',
    `const blob = Utilities.newBlob('x'); return [blob.getName(), blob.getContentType(), blob.isGoogleType()]`,
    [null, 'text/plain', false],
  ],
  [
    'E35 (T): base 64 for the web is read by both decoders',
    `const web = Utilities.base64EncodeWebSafe('ñ?>'); const text = (bytes) => Utilities.newBlob(bytes).getDataAsString(); return [web, text(Utilities.base64DecodeWebSafe(web)), text(Utilities.base64Decode(web))]`,
    ['w7E_Pg==', 'ñ?>', 'ñ?>'],
  ],
  ['E36 (D): bytes are signed', `return Utilities.newBlob('ñ').getBytes()`, [-61, -79]],
  [
    'E37 (D): a date’s letters are SimpleDateFormat’s',
    `return Utilities.formatDate(${at}, 'America/Bogota', "EEE d MMM yyyy h:mm a Z XXX 'o''clock' u DDD")`,
    "Sun 1 Jan 2023 7:05 AM -0500 -05:00 o'clock 7 001",
  ],
  [
    'E38 (D): a zone may be an offset from GMT',
    `return [Utilities.formatDate(${at}, 'GMT-5', 'HH:mm Z'), Utilities.formatDate(${at}, 'GMT+05:30', 'HH:mm')]`,
    ['07:05 -0500', '17:35'],
  ],
  [
    'E39 (D): formatString pads, rounds and orders',
    `return Utilities.formatString('%05.2f|%-5s|%+d|%x', 3.14159, 'ab', 7, 255)`,
    '03.14|ab   |+7|ff',
  ],
  [
    'E40 (T): a void method answers null',
    `${cache} return [cache.put('k', 'v'), cache.remove('k')].map((value) => value === null)`,
    [true, true],
  ],
  [
    'E41 (D): putAll and getAll work on several keys at once',
    `${cache} cache.putAll({ a: '1', b: '2' }); return cache.getAll(['a', 'b', 'c'])`,
    { a: '1', b: '2' },
  ],
  [
    'E42 (D): setProperties may delete all others',
    `${properties} properties.setProperty('a', '1'); properties.setProperties({ b: '2' }); const both = properties.getKeys(); properties.setProperties({ c: '3' }, true); return [both, properties.getKeys()]`,
    [['a', 'b'], ['c']],
  ],
  [
    'E43 (D): a trigger tells its function, event and source',
    `${clock} const trigger = clock().everyHours(1).create(); return [trigger.getHandlerFunction(), String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId(), trigger.getEventType() === ScriptApp.EventType.CLOCK]`,
    ['run', 'CLOCK', 'CLOCK', null, true],
  ],
  [
    'E44 (D): a deleted trigger is gone',
    `${clock} ScriptApp.deleteTrigger(clock().everyDays(1).create()); return ScriptApp.getProjectTriggers().length`,
    0,
  ],
  [
    'E45 (T): nobody has to authorize a script that runs',
    `const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()]`,
    ['NOT_REQUIRED', null],
  ],
  [
    'E46 (T): a user is shown as an address',
    `return [String(Session.getActiveUser()), Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]`,
    ['duena@example.com', 'duena@example.com', 'America/Bogota'],
  ],
  [
    'E47 (R): Logger shows numbers and objects as Java does',
    `Logger.log({ a: 1, b: [2, 'x'] }); return Logger.getLog().split('INFO: ')[1]`,
    '{a=1.0, b=[2.0, x]}\n',
  ],
  [
    'E48 (D): a file is found by its name after it was made',
    `DriveApp.createFile('a.txt', 'hola'); const files = DriveApp.getFilesByName('a.txt'); return [files.next().getBlob().getDataAsString(), files.hasNext()]`,
    ['hola', false],
  ],
  [
    'E49 (D): JSON of an enumeration’s value is its name',
    `return JSON.stringify({ day: ScriptApp.WeekDay.FRIDAY })`,
    '{"day":"FRIDAY"}',
  ],
  [
    'E59 (P): Logger names an object of Google’s by its class, in a list too',
    `Logger.log(SpreadsheetApp.getActive()); Logger.log([SpreadsheetApp.getActiveSheet()]); return Logger.getLog().replace(/^.* INFO: /gm, '')`,
    'Spreadsheet\n[Sheet]\n',
  ],
  [
    'E60 (D): parseDate reads by a pattern in the zone given, or in the one that the text names',
    `return [['2022-01-05 10:00', 'GMT', 'yyyy-MM-dd HH:mm'], ['Jan 5, 2022 1:30 PM', 'America/Bogota', 'MMM d, yyyy h:mm a'], ['2022-01-05T10:00:00.007-0500', 'GMT', "yyyy-MM-dd'T'HH:mm:ss.SSSZ"]].map(([text, zone, pattern]) => Utilities.parseDate(text, zone, pattern).toISOString())`,
    ['2022-01-05T10:00:00.000Z', '2022-01-05T18:30:00.000Z', '2022-01-05T15:00:00.007Z'],
  ],
  [
    'E63 (D): Browser answers the button in lower case',
    `return [Browser.msgBox('¿Sigo?', Browser.Buttons.YES_NO), Browser.msgBox('Listo')]`,
    ['yes', 'ok'],
  ],
];

const signature = "don't match the method signature for Utilities.computeHmacSha256Signature.";
const refusals: RefusalCase[] = [
  [
    'E64 (R): a trigger in a time zone that does not exist',
    `ScriptApp.newTrigger('main').timeBased().everyDays(1).inTimezone('Nowhere/X')`,
    'Invalid argument: Nowhere/X',
  ],
  [
    'E61 (R): a date that is not as its pattern says',
    `Utilities.parseDate('mañana', 'GMT', 'yyyy-MM-dd')`,
    'Unparseable date',
  ],
  ['E3 (T): a negative wait that may not fail', `LockService.getScriptLock().waitLock(-100)`, 'Lock timeout'],
  [
    'E6 (P): a cache value over 100 KB',
    `${cache} cache.put('k', 'x'.repeat(102401))`,
    'Argument too large: value',
  ],
  ['E7 (P): a null cache key', `${cache} cache.put(null, 'x')`, 'Invalid argument: key'],
  ['E7 (P): an empty cache key', `${cache} cache.put('', 'x')`, 'Invalid argument: key'],
  [
    'E12 (P*): a property over 9 KB',
    `${properties} properties.setProperty('k', 'x'.repeat(9217))`,
    'Argument too large: value',
  ],
  ['E16 (P): a recipient that is no address', `MailApp.sendEmail('foo', 's', 'b')`, 'Invalid email: foo'],
  [
    'E17 (P): 51 recipients',
    `MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.com').join(), 's', 'b')`,
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [
    'E17 (D): 251 attachments',
    `MailApp.sendEmail('a@example.com', 's', 'b', { attachments: Array.from({ length: 251 }, () => Utilities.newBlob('x')) })`,
    'Limit Exceeded: Email Attachments Per Message.',
  ],
  [
    'E18 (P): a message to nobody',
    `MailApp.sendEmail({ subject: 's', body: 'b' })`,
    'Failed to send email: no recipient',
  ],
  ['E19 (D): a trigger every seven minutes', `${clock} clock().everyMinutes(7)`, 'everyMinutes'],
  [
    'E20 (P): a twenty-first trigger',
    `${clock} for (let i = 0; i < 21; i++) clock().everyDays(1).create()`,
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  ],
  ['E25 (R; T of a stand-in only): sleeping for a text', `Utilities.sleep('rubbish')`, 'Cannot convert'],
  [
    'E26 (T): a signature without a key',
    `Utilities.computeHmacSha256Signature('v')`,
    `The parameters (String) ${signature}`,
  ],
  [
    'E26 (T): a signature of bytes with a text for a key',
    `Utilities.computeHmacSha256Signature([1, 2], 'k')`,
    signature,
  ],
  [
    'E26 (T): a signature with a character set that is none',
    `Utilities.computeHmacSha256Signature('v', 'k', 'fake')`,
    signature,
  ],
  [
    'E50 (P): a store over 500 KB',
    `${properties} for (let i = 0; i < 60; i++) properties.setProperty('k' + i, 'x'.repeat(9000))`,
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ['E51 (R): text that is no base 64', `Utilities.base64Decode('%%%')`, 'Could not decode string.'],
  [
    'E52 (D): a file that is not there',
    `DriveApp.getFileById('nope')`,
    'No item with the given ID could be found',
  ],
  [
    'E53 (D): a body over 200 KB',
    `MailApp.sendEmail('a@example.com', 's', 'x'.repeat(204801))`,
    'Limit Exceeded: Email Body Size.',
  ],
  [
    'E54 (P): a service that is not here, by its name',
    `CalendarApp.getDefaultCalendar()`,
    'CalendarApp.getDefaultCalendar is not implemented in the local runtime',
  ],
];

describe('a service', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(answer(source)).toEqual(expected);
  });

  it.each(refusals)('%s, is refused', (_name, source, message) => {
    expect(refusal(source)).toContain(message);
  });

  it('E4 (D): the end of an execution releases its lock', () => {
    const book = newBook();
    answer(`${lock} lock.tryLock(0)`, { book });
    expect(answer(`${lock} return lock.tryLock(0)`, { book })).toBe(true);
  });

  it('E5 (D): a script of no document has no document lock, properties or cache', () => {
    const source = `return [LockService.getDocumentLock(), PropertiesService.getDocumentProperties(), CacheService.getDocumentCache()]`;
    expect(answer(source, { bound: false })).toEqual([null, null, null]);
  });

  it('E13 (P): two executions that read, count and write lose one count, unless they lock', () => {
    expect([lateCount(''), lateCount(`${lock} lock.waitLock(100);`)]).toEqual(['1', '1 and a timeout']);
  });

  it('E14 (P): a mail quota that is used up refuses in Google’s words', () => {
    const inject = { quotas: { email: 0 } };
    expect(refusal(`MailApp.sendEmail('a@example.com', 's', 'b')`, { inject })).toBe(
      'Service invoked too many times for one day: email.',
    );
  });

  it('E62 (D): quotas are those of the account that runs, whoever owns the spreadsheet', () => {
    const source = `return MailApp.getRemainingDailyQuota()`;
    expect([answer(source), answer(source, { user: 'ana@gmail.com' })]).toEqual([1500, 100]);
  });

  it('E21 (D): a simple trigger may not send mail', () => {
    const trigger = { kind: 'simple', atScreen: true, event: () => ({}) } as const;
    expect(refusal(`MailApp.sendEmail('a@example.com', 's', 'b')`, { trigger })).toMatch(
      /^You do not have permission to call MailApp.sendEmail\. Required permissions: /,
    );
  });

  it('E21 (D): a script’s own writing fires no onEdit', () => {
    const source = `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }
      function onEdit() { PropertiesService.getScriptProperties().setProperty('fired', 'yes'); }`;
    const state = newState();
    expect(google(source, { state }).error).toBeNull();
    expect(state.scriptProperties).toEqual({});
  });

  it('E22 (D): a user sees only the triggers of that user', () => {
    const state = newState();
    answer(`${clock} clock().everyDays(1).create()`, { state });
    const count = `return ScriptApp.getProjectTriggers().length`;
    expect([answer(count, { state }), answer(count, { state, user: 'bo@example.com' })]).toEqual([1, 0]);
  });

  it('E27 (D): an installed trigger runs as its creator and does not name a stranger', () => {
    const trigger = {
      kind: 'installable',
      creator: 'duena@example.com',
      atScreen: true,
      event: () => ({}),
    } as const;
    const source = `return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()]`;
    expect(answer(source, { trigger, user: 'otra@elsewhere.example.com' })).toEqual([
      'duena@example.com',
      '',
    ]);
  });

  it('E55 (D): quotas come back 24 hours after they were first used', () => {
    const state = newState();
    const send = `MailApp.sendEmail('a@example.com', 's', 'b'); return MailApp.getRemainingDailyQuota()`;
    const left = (day: string) =>
      answer(send, { state, account: 'consumer', at: `2022-09-${day}T10:00:00-05:00` });
    expect([left('16'), left('16'), left('18')]).toEqual([99, 98, 99]);
  });

  it('E56 (P): a lock held by another execution times out in Google’s words', () => {
    const book = newBook();
    const heard: string[] = [];
    const inject: GoogleOptions['inject'] = {
      beforeCall(_n, name) {
        if (name === 'Utilities.getUuid') heard.push(refusal(`${lock} lock.waitLock(2000)`, { book }));
        return undefined;
      },
    };
    answer(`${lock} lock.waitLock(0); Utilities.getUuid()`, { book, inject });
    expect(heard).toEqual(['Lock timeout: another process was holding the lock for too long.']);
  });

  it('E57 (D): a cached value is gone after its seconds, which pass while a script sleeps', () => {
    const source = `${cache} cache.put('k', 'v', 2); const told = [cache.get('k')]; Utilities.sleep(3000); return [...told, cache.get('k')]`;
    expect(answer(source)).toEqual(['v', null]);
  });

  it('E58 (P): six minutes are all that a script gets', () => {
    const source = `try { for (;;) Utilities.sleep(60000); } catch (error) { return 'caught'; }`;
    expect(refusal(source)).toBe('Exceeded maximum execution time');
  });
});

/** One execution runs whole between another's reading and writing; what the property holds at the end. */
function lateCount(locking: string): string {
  const [book, state]: [GoogleOptions['book'], ScriptState] = [newBook(), newState()];
  const count = `${locking} ${properties} const read = Number(properties.getProperty('n') || 0);
    Utilities.getUuid(); properties.setProperty('n', String(read + 1));`;
  let between = '';
  const inject: GoogleOptions['inject'] = {
    beforeCall(_n, name) {
      if (name !== 'Utilities.getUuid') return undefined;
      const { error } = google(`function main() { ${count} }`, { book, state });
      if (error?.message.startsWith('Lock timeout')) between = ' and a timeout';
      return undefined;
    },
  };
  google(`function main() { ${count} }`, { book, state, inject });
  return `${state.scriptProperties['n']}${between}`;
}
