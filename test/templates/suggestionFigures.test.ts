// How good the suggestions are on comments never seen: floors, so that no change makes them worse unnoticed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evenParts, figuresOf, modelsOf, partsOfTwins } from '../../scripts/learn/crossValidation';
import { labelledComments, madeUpExamples } from '../../scripts/learn/labelled';
import { learntFrom } from '../../scripts/learn/learntFrom';
import { KNOWLEDGE } from '../../src/templates/knowledge/carried';
import { chancesByClass } from '../../src/templates/suggest/chances';
import { commentReading } from '../../src/templates/suggest/commentReading';
import { engineOf } from '../../src/templates/suggest/engine';
import { featuresOf } from '../../src/templates/suggest/features';
import { predict } from '../../src/templates/suggest/linearModel';
import { packModel, unpackModel } from '../../src/templates/suggest/packedModel';

const PARTS = 2;
const CARRIED = join(__dirname, '../../src/templates/knowledge/learnt.json');
jest.setTimeout(120_000);

it('carries what the labelled comments teach, and no more than 140 KB of it', () => {
  const learnt = learntFrom([...labelledComments(), ...madeUpExamples()]);
  const carried = readFileSync(CARRIED, 'utf8');
  expect(JSON.stringify(learnt).length).toBeLessThan(140 * 1024);
  expect(JSON.parse(carried)).toEqual(learnt);
});

it('finds the template, the kind and the fraud of comments that it has not seen', () => {
  const comments = labelledComments();
  const models = modelsOf(comments, {
    parts: evenParts(comments, PARTS),
    labelled: true,
    examples: madeUpExamples(),
  });
  const figures = figuresOf(comments, models, (_comment, features, model) =>
    [...chancesByClass(predict(model, features.weights))]
      .filter(([name]) => name !== '')
      .sort((one, other) => other[1] - one[1])
      .map(([name]) => name),
  );
  expect(figures.recallAt3).toBeGreaterThan(0.9);
  expect(figures.recallAt1).toBeGreaterThan(0.7);
  expect(figures.kindAccuracy).toBeGreaterThan(0.8);
  expect(figures.fraudF1).toBeGreaterThan(0.88);
});

/**
 * Comments in other words, from which nothing is learnt; `sin_guion` are questions that no template answers,
 * `no_fraude` what only sounds like one.
 */
function commentsApart() {
  const lines = readFileSync(join(__dirname, '../fixtures/comentarios-aparte.tsv'), 'utf8')
    .trim()
    .split('\n');
  const engine = engineOf(KNOWLEDGE, null);
  const nothing = { pqrdWords: () => ({ programmes: [], pqrdTypes: [], phraseLimit: 120 }) };
  return lines.slice(1).map((line) => {
    const [kind, templateClass, letter, text] = line.split('\t');
    const network = letter === 'T' ? 'twitter' : 'facebook';
    const model = engine.model('templates');
    const chances = chancesByClass(predict(model, featuresOf(text, network, engine.language).weights));
    const ranked = [...chances].filter(([name]) => name !== '').sort((one, other) => other[1] - one[1]);
    const base = { ...nothing, directory: () => [], hasOwnTemplate: () => false };
    return {
      ...{ kind, templateClass },
      ranked: ranked.slice(0, 3).map(([name]) => name),
      read: commentReading(text, network, engine, base),
    };
  });
}

it('understands comments of other words than those it has learnt from', () => {
  const all = commentsApart();
  const share = (of: typeof all, right: (one: (typeof all)[number]) => boolean): number =>
    of.filter(right).length / of.length;
  const answered = all.filter(({ templateClass }) => templateClass !== '');
  expect(share(answered, ({ ranked, templateClass }) => ranked[0] === templateClass)).toBeGreaterThan(0.85);
  expect(share(answered, ({ ranked, templateClass }) => ranked.includes(templateClass))).toBeGreaterThan(
    0.93,
  );
  const foreseen = all.filter(({ kind }) => !['sin_guion', 'no_fraude'].includes(kind));
  expect(share(foreseen, ({ kind, read }) => read.kind === kind)).toBeGreaterThan(0.9);
  expect(share(all, ({ kind, read }) => read.fraud.score >= 0.5 === (kind === 'fraude'))).toBeGreaterThan(
    0.97,
  );
  expect(share(foreseen, ({ read }) => read.needsEscalation)).toBeLessThan(0.05);
  const strange = all.filter(({ kind }) => kind === 'sin_guion');
  expect(share(strange, ({ read }) => read.needsEscalation)).toBeGreaterThan(0.6);
});

it('judges no comment by its own twin', () => {
  const said = 'cuando pagan el iva en lorica';
  const comment = {
    kind: 'general',
    templateClass: 'IV-02',
    network: null,
    programme: '',
    detail: '',
    text: said,
  };
  const others = labelledComments().slice(0, 40);
  const parts = partsOfTwins([comment, ...others, { ...comment, text: `${said} porfa` }]);
  expect(parts[parts.length - 1]).toBe(parts[0]);
});

it('unpacks what it packed, to within half a step', () => {
  const model = {
    labels: ['a', 'b'],
    vocabulary: new Map([
      ['kone', 0],
      ['konetwo', 1],
      ['wñ', 2],
    ]),
    weights: Float32Array.from([1.52, -0.61, 0, 3.3, -9, 0.05]),
    bias: Float32Array.from([0.25, -0.5]),
  };
  const again = unpackModel(packModel(model, 0.1, 0.1));
  expect([...again.vocabulary.keys()]).toEqual(['kone', 'konetwo', 'wñ']);
  [1.5, -0.6, 0, 3.3, -4.5, 0].forEach((weight, at) => expect(again.weights[at]).toBeCloseTo(weight, 4));
  expect([...again.bias]).toEqual([0.25, -0.5]);
});
