import { google } from '../../support/google';

describe('what a run answers', () => {
  it('is what the function returns, as JSON has it', () => {
    expect(google('return [1, { a: "x", none: undefined, at: new Date(0) }, NaN, undefined]').result).toEqual(
      [...[1, { a: 'x', at: '1970-01-01T00:00:00.000Z' }, null, null]],
    );
    expect(google('return undefined').result).toBeNull();
    expect(google('return { toJSON() { return "own" } }').result).toBe('own');
    expect(google('return SpreadsheetApp.WrapStrategy.WRAP').result).toBe('WRAP');
  });

  it('is an error where the answer cannot be written as JSON', () => {
    expect(google('const a = {}; a.a = a; return a').error).toMatchObject({ name: 'TypeError' });
  });

  it('names the error as the script threw it', () => {
    expect(google('throw new RangeError("far")').error).toEqual({ name: 'RangeError', message: 'far' });
    expect(
      google('class Known extends Error {}; Known.prototype.name = "Known"; throw new Known("x")').error,
    ).toEqual({
      ...{ name: 'Known', message: 'x' },
    });
    expect(google('throw "text"').error).toEqual({ name: 'Error', message: 'text' });
    expect(google('throw null').error).toEqual({ name: 'Error', message: 'null' });
    expect(google('nothing()').error).toEqual({ name: 'ReferenceError', message: 'nothing is not defined' });
  });

  it("leaves the arguments as JSON values of the script's realm", () => {
    const source =
      'function main(list, map, none) { return [list instanceof Array, map instanceof Object, none, arguments.length] }';
    expect(google(source, { args: [[1], { a: 1 }, null] }).result).toEqual([true, true, null, 3]);
  });
});

describe('the files of a project', () => {
  it('share one scope and run in the order of their names', () => {
    const files = {
      'a/first.gs': 'const order = ["first"]; class Kept {}',
      'b.js': 'order.push("second"); var seen = typeof Kept;',
      'main.gs': 'let last = "third"; function main() { return [...order, last, seen] }',
    };
    expect(google(files).result).toEqual(['first', 'second', 'third', 'function']);
  });

  it('fail the run where one of them throws at load', () => {
    expect(google({ 'a.gs': 'later();', 'b.gs': 'function later() {} function main() {}' }).error?.name).toBe(
      'ReferenceError',
    );
  });
});

describe('the function to run', () => {
  const files = {
    'Code.gs':
      'const menu = { n: 7, item1() { return this.n }, deep: { item2: () => 2 } }; let arrow = () => 3; function hidden_() {}; const value = 4; class K { static go() { return 5 } }',
  };

  it.each([
    ['menu.item1', 7],
    ['menu.deep.item2', 2],
    ['arrow', 3],
    ['K.go', 5],
  ])('may be a method or a constant: %s', (fn, result) => {
    expect(google(files, { fn })).toMatchObject({ result, error: null });
  });

  it.each(['nothing', 'hidden_', 'value', 'menu', 'menu.item3', 'nothing.at.all', 'f()', 'a-b', ''])(
    'is not found: %j',
    (fn) => {
      expect(google(files, { fn }).error).toEqual({
        name: 'ScriptFunctionNotFound',
        message: `Script function not found: ${fn}`,
      });
    },
  );
});

describe('promises', () => {
  it('go on after the function has returned, before the execution ends', () => {
    const source = `
      const order = [];
      async function work() { order.push('start'); Utilities.sleep(2000); order.push('end') }
      function main() { work().then(() => { order.push('next'); console.log(order.join()) }) }`;
    const { logs, error } = google(source);
    expect([logs.map(({ message }) => message), error]).toEqual([['start,end,next'], null]);
  });

  it('lose their errors where nobody awaits them', async () => {
    const report = google(
      '(async () => { throw new Error("lost") })(); Promise.reject(new Error("lost too")); return 1',
    );
    await new Promise((resolve) => setImmediate(resolve));
    expect(report).toMatchObject({ result: 1, error: null });
  });
});

describe('triggers', () => {
  const trigger = (kind: 'simple' | 'installable', creator?: string) => ({
    kind,
    atScreen: true,
    ...(creator !== undefined && { creator }),
    event: () => ({ list: [1, new Date(5)], nested: { text: 'x' } }),
  });

  it("get their event as values of the script's realm", () => {
    const source =
      'function main(e) { return [e.list instanceof Array, e.list[1] instanceof Date, e.nested instanceof Object, e.nested.text] }';
    expect(google(source, { trigger: trigger('simple') }).result).toEqual([true, true, true, 'x']);
  });

  it('may not send mail where they are simple', () => {
    const source = 'function main() { MailApp.sendEmail("a@example.com", "s", "b") }';
    expect(google(source, { trigger: trigger('simple') }).error?.message).toContain('permission');
    expect(google(source, { trigger: trigger('installable', 'jefa@example.com') }).mail[0]!.from).toBe(
      'jefa@example.com',
    );
  });
});
