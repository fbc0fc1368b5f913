// Cases F: pages, templates, what crosses between page and server, menus and the language.
import { callableNames } from '../../scripts/local/services/html/callableNames';
import { clientAnswer } from '../../scripts/local/services/html/clientAnswer';
import { clientArguments } from '../../scripts/local/services/html/clientArguments';
import { servedHtml } from '../../scripts/local/services/html/servedHtml';
import { google } from '../support/google';
import { newBook } from '../support/newBook';
import { answer, refusal, type AnswerCase } from './script';

const evaluated = (template: string, values = '') =>
  `const t = HtmlService.createTemplate(${JSON.stringify(template)}); ${values} return t.evaluate().getContent()`;

const answers: AnswerCase[] = [
  ['F11 (D): a printing scriptlet escapes', evaluated(`<?= '<b>' ?>`), '&lt;b&gt;'],
  ['F11 (D): a force-printing scriptlet does not', evaluated(`<?!= '<b>' ?>`), '<b>'],
  ['F12 (D): a printing scriptlet prints its first statement only', evaluated(`<?= 'a'; 'b' ?>`), 'a'],
  [
    'F13 (T): a template’s properties are its variables',
    evaluated('Hello <?= name ?>', `t.name = 'Gemini';`),
    'Hello Gemini',
  ],
  [
    'F15 (T): what is appended as untrusted is escaped',
    `return HtmlService.createHtmlOutput('<h1>').appendUntrusted('<script>alert(1)</script>').getContent()`,
    '<h1>&lt;script&gt;alert(1)&lt;/script&gt;',
  ],
  [
    'F30 (T): a page has no title until it gets one',
    `const page = HtmlService.createHtmlOutput('x'); return [page.getTitle(), page.setTitle('T').getTitle()]`,
    ['', 'T'],
  ],
  [
    'F31 (T): a page may carry the four meta tags',
    `return HtmlService.createHtmlOutput().addMetaTag('viewport', 'width=device-width').getMetaTags().map((tag) => tag.getName())`,
    ['viewport'],
  ],
  [
    'F32 (T): a page becomes a blob, another type, a template',
    `const page = HtmlService.createHtmlOutput('<b>x</b>'); return [page.getBlob().getContentType(), page.getAs('text/plain').getContentType(), page.asTemplate().getRawContent()]`,
    ['text/html', 'text/plain', '<b>x</b>'],
  ],
  [
    'F33 (T): what a scriptlet declares later scriptlets see',
    evaluated(`before<? var msg = 'hi'; ?>after <?= msg ?>`),
    'beforeafter hi',
  ],
  ['F34 (T): numbers are printed as their text', evaluated('<?= count ?>', 't.count = 42;'), '42'],
  [
    'F35 (T): both kinds of scriptlets stand side by side',
    evaluated(
      '<h1><?= title ?></h1><p><?!= body ?></p>',
      `t.title = 'My & Title'; t.body = '<em>content</em>';`,
    ),
    '<h1>My &amp; Title</h1><p><em>content</em></p>',
  ],
  [
    'F36 (D): the line break after a scriptlet is not printed',
    evaluated(`<ul>\n<? for (var i = 0; i < 2; i++) { ?>\n<li><?= i ?></li>\n<? } ?>\n</ul>`),
    '<ul>\n<li>0</li>\n<li>1</li>\n</ul>',
  ],
  [
    'F37 (P): a value in an event handler is a text, a number too',
    evaluated(`<a onclick="pow(<?= i ?>)">`, 't.i = 3;'),
    `<a onclick="pow(&#39;3&#39;)">`,
  ],
  [
    'F38 (D): getCode shows the template as a script',
    `const code = HtmlService.createTemplate('<b><?= x ?></b>').getCode(); return ["(function() { var output = HtmlService.initTemplate(); output._ =  '<b>';", 'output._$ =  x ', "return output.$out.append('');"].map((part) => code.includes(part))`,
    [true, true, true],
  ],
  ['F39 (D): there is no user agent outside a web app', `return HtmlService.getUserAgent()`, null],
  [
    'F40 (D): pages are chained',
    `const page = HtmlService.createHtmlOutput('a'); return page.append('b').setWidth(5).setHeight(6).setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL) === page`,
    true,
  ],
  [
    'F41 (D): an error of Google’s is named Exception, without it in its message',
    `try { HtmlService.createHtmlOutputFromFile('x'); } catch (error) { return [error.name, error.message, String(error), error instanceof Error] }`,
    ['Exception', 'No HTML file named x was found.', 'Exception: No HTML file named x was found.', true],
  ],
  [
    'F42 (P): what a browser or Node has is not there',
    `return [typeof setTimeout, typeof URL, typeof TextEncoder, typeof structuredClone, typeof fetch, typeof process, typeof window, typeof queueMicrotask, typeof require]`,
    Array(9).fill('undefined'),
  ],
  [
    'F43 (D): the language has full Intl',
    `return new Date(Date.UTC(2023, 0, 5, 12)).toLocaleDateString('de-DE', { month: 'long', day: 'numeric', timeZone: 'UTC' })`,
    '5. Januar',
  ],
];

describe('a page or a template', () => {
  it.each(answers)('%s', (_name, source, expected) => {
    expect(answer(source)).toEqual(expected);
  });

  it('F14 (D, T): a file that is not there is refused', () => {
    expect(refusal(`HtmlService.createHtmlOutputFromFile('x')`)).toBe('No HTML file named x was found.');
  });

  it('F16 (P): served pages lose what follows // within template literals', () => {
    expect(servedHtml('<script>const u = `https://x`\ngo(u)</script>')).toBe(
      '<script>const u = `https:\ngo(u)</script>',
    );
  });

  it('F17 (D): a meta tag beyond the four is refused', () => {
    expect(refusal(`HtmlService.createHtmlOutput().addMetaTag('description', 'x')`)).toBe(
      'The specified meta tag cannot be used in this context.',
    );
  });
});

describe('google.script.run', () => {
  it('F1 (D): a function whose name ends in _ cannot be called', () => {
    expect(
      callableNames(['function f_() {}', 'function g() {} var h = () => 1; const i_ = function () {};']),
    ).toEqual(['g', 'h']);
    expect(google('function f_() {}', { fn: 'f_' }).error?.message).toBe('Script function not found: f_');
  });

  it('F2 (P): a function that is only put on the global object cannot be called', () => {
    expect(callableNames(['(function () { globalThis.g = function () {}; })();'])).toEqual([]);
  });

  it('F3 (D, P): dates, functions and objects of other classes cannot be sent', () => {
    for (const illegal of [new Date(0), () => 1, new Map()]) {
      expect(() => clientArguments([{ when: illegal }])).toThrow(
        'Failed due to illegal value in property: when',
      );
    }
    expect(() => clientArguments([new Date(0)])).toThrow('Failed due to illegal value in property: 0');
  });

  it('F4 (P): a circle cannot be sent', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => clientArguments([circle])).toThrow('Failed due to circular reference.');
  });

  it('F5 (D): undefined in a list arrives as null', () => {
    const [sent] = clientArguments([[1, undefined]]);
    expect(
      google('function main(list) { return [list.length, list[1] === null]; }', { args: [sent] }).result,
    ).toEqual([2, true]);
  });

  it('F6 (P): a date anywhere in an answer makes it null', () => {
    expect([clientAnswer({ a: [{ at: new Date(0) }] }), clientAnswer({ a: 1 })]).toEqual([null, { a: 1 }]);
  });

  it('F7 (P): a function that returns nothing answers null', () => {
    expect(google('function main() {}').result).toBeNull();
    expect(clientAnswer(undefined)).toBeNull();
  });

  it('F8 (D): what the server throws arrives as an error with its message', () => {
    expect(google(`throw new Error('boom')`).error).toEqual({ name: 'Error', message: 'boom' });
  });

  it('F9 (P): Map and Set arrive as empty objects', () => {
    expect(clientAnswer({ map: new Map([[1, 2]]), set: new Set([1]) })).toEqual({ map: {}, set: {} });
  });

  it('F10 (D): a form’s fields are texts', () => {
    const [form] = clientArguments([{ nombre: 'Ana', edad: '30' }]);
    expect(
      google('function main(form) { return [typeof form.edad, Object.keys(form)]; }', { args: [form] })
        .result,
    ).toEqual(['string', ['nombre', 'edad']]);
  });

  it('F44 (P): NaN is sent as null, and keys that end in __ are left out', () => {
    expect(clientArguments([{ n: NaN, kept: 1, hidden__: 2 }])).toEqual([{ n: null, kept: 1 }]);
  });
});

describe('the runtime', () => {
  it.each([
    ['a class field', 'class A { x = 1 }'],
    ['a private member', 'class A { #p = 1; }'],
    ['a static field', 'class A { static s = 1 }'],
    ['a BigInt', 'const n = 10n;'],
    ['a numeric separator', 'const n = 1_0;'],
  ])('F18 (D, P): %s is refused when the project is saved', (_what, source) => {
    expect(google(`${source}\nfunction main() {}`).error).toMatchObject({ name: 'SyntaxError' });
  });

  it('F19 (P): what awaits runs after the stack, and sleeping does not let it in', () => {
    const source = `async function later() { console.log('start'); Utilities.sleep(2000); console.log('end'); }
      function main() { later().then(() => console.log('then')); console.log('next'); }`;
    expect(google(source).logs.map(({ message }) => message)).toEqual(['start', 'end', 'next', 'then']);
  });

  it('F20 (D): globals are made anew for each execution', () => {
    const book = newBook();
    const source = 'var count = 0; function main() { return ++count; }';
    expect([google(source, { book }).result, google(source, { book }).result]).toEqual([1, 1]);
  });

  it('F21 (D): a menu item may name a method of an object', () => {
    const source = `var menu = { item1: function () { return this === menu; } };`;
    expect(google(source + 'function main() {}', { fn: 'menu.item1' }).result).toBe(true);
  });

  it('F22 (D): a second menu of one name replaces the first', () => {
    const source = `const ui = SpreadsheetApp.getUi();
      ui.createMenu('Equipo').addItem('Uno', 'uno').addToUi(); ui.createMenu('Equipo').addItem('Dos', 'dos').addToUi();`;
    const menus = google(source).ui.filter(({ kind }) => kind === 'menu');
    expect(menus).toMatchObject([{ name: 'Equipo', items: [{ caption: 'Dos' }] }]);
  });

  it('F23 (D in part): a sidebar is 300 pixels wide, whatever it is told', () => {
    const source = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x').setTitle('Caso').setWidth(500))`;
    expect(google(source).ui).toMatchObject([{ kind: 'sidebar', title: 'Caso', width: 300 }]);
  });

  it('F24 (D): a script reads what it wrote, without a flush', () => {
    const source = `const cell = SpreadsheetApp.getActiveSheet().getRange('A1'); cell.setValue(1); return cell.getValue()`;
    expect(google(source).result).toBe(1);
  });

  it('F25 (D, P): another execution sees a write only when it is flushed', () => {
    const book = newBook();
    const seen: unknown[] = [];
    const look = () =>
      seen.push(google(`return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`, { book }).result);
    const inject = {
      beforeCall(_n: number, name: string) {
        if (name === 'Utilities.getUuid') look();
        return undefined;
      },
    };
    google(
      `SpreadsheetApp.getActiveSheet().getRange('A1').setValue('new'); Utilities.getUuid(); SpreadsheetApp.flush(); Utilities.getUuid();`,
      { book, inject },
    );
    expect(seen).toEqual(['', 'new']);
  });

  it('F45 (D): an error that nobody awaits vanishes', () => {
    expect(google(`Promise.reject(new Error('lost')); return 'done'`)).toMatchObject({
      result: 'done',
      error: null,
    });
  });

  it('F46 (P): no user interface where no person sits before a screen', () => {
    const trigger = {
      kind: 'installable',
      creator: 'duena@example.com',
      atScreen: false,
      event: () => ({}),
    } as const;
    expect(refusal('SpreadsheetApp.getUi()', { trigger })).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('F47 (D): all files share one scope and run in the order of their names', () => {
    const files = {
      'b.gs': 'var two = one + 1;',
      'a.gs': 'var one = 1;',
      'c.gs': 'function main() { return two; }',
    };
    expect(google(files).result).toBe(2);
  });
});
