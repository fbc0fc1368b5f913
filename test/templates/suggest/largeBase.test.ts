// The nightly lesson of a base that is larger than the team's: it ends in time, and keeps what it can.
import { learntModel } from '../../../src/templates/suggest/learntModel';
import { predict, type Sample } from '../../../src/templates/suggest/linearModel';
import { unpackModel } from '../../../src/templates/suggest/packedModel';
import { replyTemplate, wordingsOf } from '../../../src/templates/suggest/replyTemplate';
import type { Template } from '../../../src/templates/template';

const ROOM = 80_000;

/** A word of letters alone for each number. */
function word(number: number): string {
  return [...String(number)].map((digit) => 'bcdfglmprt'[Number(digit)] + 'aeiou'[number % 5]).join('');
}

function templateOf(place: number): Template {
  const text = (from: number, count: number): string =>
    Array.from({ length: count }, (_, index) => word(1000 + ((from * 17 + index * 31) % 3000))).join(' ');
  return {
    ...{ row: place + 2, code: String(place), title: '', topic: '', network: null, kind: null, phase: null },
    ...{ wallText: text(place, 40), dmText: text(place + 5000, 60), besideDm: false, keywords: '' },
    ...{ validFrom: null, validTo: null, verifiedOn: null },
  };
}

/** Three of each template, said with a word of its own; the first templates are the most used. */
function samplesOf(templates: number, words: number): Sample[] {
  return Array.from({ length: templates * 3 }, (_, index) => {
    const label = index % templates;
    const own = Array.from({ length: words }, (_each, at): [string, number] => [
      `w${word(label * words + at)}`,
      1,
    ]);
    return { features: new Map(own), label: String(label), weight: label === 0 ? 2 : 1 };
  });
}

test('which template a reply was made from is found among two thousand, thirty thousand times a night', () => {
  const templates = Array.from({ length: 2000 }, (_, place) => templateOf(place));
  const wordings = wordingsOf(templates);
  const start = Date.now();
  const found = Array.from({ length: 200 }, (_, place) =>
    replyTemplate(`Hola ${word(place)}. ${templates[place * 10].dmText}`, wordings),
  );
  expect(found).toEqual(Array.from({ length: 200 }, (_, place) => place * 10));
  // Google ends a run after six minutes: 12 ms each. Here with room for a slow machine.
  expect((Date.now() - start) / 200).toBeLessThan(5);
});

test('of more templates than a model has room for, those used most are learnt', () => {
  const packed = learntModel(samplesOf(200, 4), ROOM);
  expect(packed?.labels.length).toBeLessThan(200);
  expect(packed?.labels).toContain('0');
  const model = unpackModel(packed ?? { labels: [], bias: [], step: 1, names: '', rows: '' });
  const told = [...predict(model, samplesOf(200, 4)[0].features)].sort(([, one], [, other]) => other - one);
  expect(told[0][0]).toBe('0');
});

test('where all that was learnt does not fit, its strongest part is kept', () => {
  const samples = samplesOf(40, 60);
  const whole = JSON.stringify(learntModel(samples, ROOM)).length;
  const part = learntModel(samples, whole - 1);
  expect(part).not.toBeNull();
  expect(JSON.stringify(part).length).toBeLessThan(whole);
  expect(learntModel(samples, 10)).toBeNull();
});
