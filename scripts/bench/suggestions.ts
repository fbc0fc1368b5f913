// How good the suggestions are on comments never seen, and what each source of knowledge adds.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  evenParts,
  figuresOf,
  modelsOf,
  partsOfTwins,
  withoutTwins,
  type Figures,
  type Ranker,
} from '../learn/crossValidation';
import { labelledComments, madeUpExamples } from '../learn/labelled';
import { learntFrom } from '../learn/learntFrom';
import type { Context } from '../../src/context';
import { baseEngine } from '../../src/templates/baseEngine';
import { LANGUAGE } from '../../src/templates/knowledge/language';
import { MOST_TEMPLATES, readTemplates } from '../../src/templates/readTemplates';
import { pastCases } from '../../src/templates/retrainSuggestions';
import { featuresOf } from '../../src/templates/suggest/features';
import { train, type LinearModel } from '../../src/templates/suggest/linearModel';
import { packModel, unpackModel } from '../../src/templates/suggest/packedModel';
import { HISTORY_TRAINING, samplesOfPast } from '../../src/templates/suggest/pastPairs';
import { preparedCatalogue, type PreparedCatalogue } from '../../src/templates/suggest/proposing';
import { rankTemplates, SOURCES, type SourceWeights } from '../../src/templates/suggest/ranking';
import { rediscover } from '../../src/workbook/rediscover';
import { roleRows } from '../../src/workbook/roleRows';
import { memoryContext } from '../../test/support/memoryContext';
import { xlsxBook } from '../../test/support/xlsxBook';
import { PROJECT_ROOT } from '../projectRoot';
import { aligned } from './table';

const HEADERS = ['sugerencias, validación cruzada', 'recall@1', 'recall@3', 'tipo', 'fraude P', 'R', 'F1'];
const BASE = join(PROJECT_ROOT, 'test', 'fixtures', 'base-de-gestion.xlsx');
const NOTHING: SourceWeights = { prior: 0, learnt: 0, words: 0 };

const percent = (share: number): string =>
  share.toLocaleString('es-CO', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** Every template counts as sendable: what is measured is whether it is recognised. */
export async function suggestionsTable(): Promise<string> {
  const context = memoryContext(await xlsxBook(BASE));
  rediscover(context);
  const catalogue = catalogueOf(context);
  const learnt = learntOf(context, catalogue.templates);
  const comments = labelledComments();
  const examples = madeUpExamples();
  const parts = evenParts(comments);
  const plain = { words: true, concepts: false, pairs: false };
  const models = {
    made: modelsOf(comments, { parts, labelled: false, examples }),
    words: modelsOf(comments, { parts, labelled: true, examples: [], sorts: plain }),
    field: modelsOf(comments, { parts, labelled: true, examples: [] }),
    all: modelsOf(comments, { parts, labelled: true, examples }),
    twins: modelsOf(comments, {
      parts: partsOfTwins(comments),
      labelled: true,
      examples: withoutTwins(examples, comments),
    }),
  };
  const rank = (sources: SourceWeights): Ranker => rankerOf(catalogue, learnt, sources);
  const only = (parts: Partial<SourceWeights>): SourceWeights => ({ ...NOTHING, ...parts });
  const row = (
    name: string,
    of: readonly LinearModel[],
    sources: SourceWeights,
    sorts?: typeof plain,
  ): string[] => [name, ...cells(figuresOf(comments, of, rank(sources), sorts), sources.prior > 0)];
  const rows = [
    row('solo las palabras de las plantillas', models.all, only({ words: 1 })),
    row('solo los pares de la base', models.all, only({ learnt: 1 })),
    row('solo los comentarios etiquetados, por palabras', models.words, only({ prior: 1 }), plain),
    row('… con el español del oficio', models.field, only({ prior: 1 })),
    row('el español del oficio y ejemplos, sin etiquetados', models.made, only({ prior: 1 })),
    row('etiquetados, español del oficio y ejemplos', models.all, only({ prior: 1 })),
    row('… y los pares de la base', models.all, only({ prior: 1, learnt: SOURCES.learnt })),
    row('… y las palabras de las plantillas: todo', models.all, SOURCES),
    row('todo, sin nada parecido entre lo visto', models.twins, SOURCES),
  ];
  return `${aligned(HEADERS, rows)}\n${sizes(learnt)}`;
}

function cells(figures: Figures, readsKind: boolean): string[] {
  const { recallAt1, recallAt3, kindAccuracy, fraudPrecision, fraudRecall, fraudF1 } = figures;
  const kind = [kindAccuracy, fraudPrecision, fraudRecall, fraudF1].map(percent);
  return [percent(recallAt1), percent(recallAt3), ...(readsKind ? kind : kind.map(() => ''))];
}

function catalogueOf(context: Context): PreparedCatalogue {
  const { templates: rows } = roleRows(context, { templates: MOST_TEMPLATES });
  return preparedCatalogue(readTemplates(rows, context.now.date), baseEngine(context));
}

function learntOf(context: Context, templates: PreparedCatalogue['templates']): LinearModel {
  return unpackModel(
    packModel(train(samplesOfPast(pastCases(context), templates, LANGUAGE), HISTORY_TRAINING), 0.15, 0.4),
  );
}

function rankerOf(catalogue: PreparedCatalogue, learnt: LinearModel, sources: SourceWeights): Ranker {
  const { templates } = catalogue;
  return (comment, features, prior) => {
    const places = templates.flatMap(({ network, besideDm }, place) =>
      besideDm || (network && comment.network && network !== comment.network) ? [] : [place],
    );
    const usual =
      sources.learnt > 0 && sources.prior === 0
        ? featuresOf(comment.text, comment.network, LANGUAGE)
        : features;
    return rankTemplates(comment.text, usual, catalogue, { prior, learnt }, places, sources).map(
      ({ place }) => templates[place].code,
    );
  };
}

/** What the product carries, what a base adds to it, and how long one comment takes. */
function sizes(learnt: LinearModel): string {
  const kilobytes = (value: unknown): string => `${(JSON.stringify(value).length / 1024).toFixed(1)} KB`;
  const carried = learntFrom([...labelledComments(), ...madeUpExamples()]);
  const texts = labelledComments().map(({ text, network }) => ({ text, network }));
  const start = performance.now();
  for (const { text, network } of texts) featuresOf(text, network, LANGUAGE);
  const each = (performance.now() - start) / texts.length;
  return `modelos del paquete: ${kilobytes(carried)}; lo aprendido de la base: ${kilobytes(packModel(learnt, 0.15, 0.4))}; leer un comentario: ${each.toFixed(2)} ms`;
}
