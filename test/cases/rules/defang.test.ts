import fc from 'fast-check';
import { defanged } from '../../../src/cases/rules/defang';

describe('defanging (R28a)', () => {
  it.each([
    ['https://bono.example/x.html?a=1', 'hxxps://bono[.]example/x[.]html?a=1'],
    ['HTTP://BONO.EXAMPLE', 'hxxp://BONO[.]EXAMPLE'],
    ['entre a www.bono500.com, es gratis.', 'entre a www[.]bono500[.]com, es gratis.'],
    ['bono500.example.com antes que se cierre', 'bono500[.]example[.]com antes que se cierre'],
    ['t.me/***pagos', 't[.]me/***pagos'],
    ['escriba a persona@example.org y ya', 'escriba a persona@example[.]org y ya'],
    ['gracias.quisiera saber a las 8.30 p.m.', 'gracias.quisiera saber a las 8.30 p.m.'],
    ['hxxps://bono[.]example', 'hxxps://bono[.]example'],
    ['son 45.000 pesos', 'son 45.000 pesos'],
    ['', ''],
  ])('%j becomes %j', (text, safe) => {
    expect(defanged(text)).toBe(safe);
  });

  it('leaves no address that a spreadsheet would open', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), fc.string(), (before, url, after) => {
        expect(defanged(`${before} ${url} ${after}`)).not.toContain(url);
        expect(defanged(`${before} ${url} ${after}`)).not.toMatch(/https?:\/\//i);
      }),
    );
  });
});
