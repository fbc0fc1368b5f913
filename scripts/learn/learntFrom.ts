// Four models from labelled comments: which template and kind, which type of PQRD, which programme, which entity.
import { LANGUAGE } from '../../src/templates/knowledge/language';
import { featuresOf, type FeatureSorts } from '../../src/templates/suggest/features';
import { train, type Sample } from '../../src/templates/suggest/linearModel';
import { packModel, type PackedModel } from '../../src/templates/suggest/packedModel';
import type { Labelled } from './labelled';

export interface Learnt {
  /** Labels `class|kind`, the class empty where no template answers. */
  templates: PackedModel;
  pqrd: PackedModel;
  /** Labels are concepts; empty where none is meant. */
  programmes: PackedModel;
  entities: PackedModel;
}

/** Found by cross-validation: coarser or emptier costs more than it saves. */
export const STEP = 0.15;
export const LEAST = 0.45;
/** Of the small models, which lose less by it. */
const SMALL_LEAST = 0.4;

const PROGRAMMES: Readonly<Record<string, string>> = {
  'Familias en Acción': 'familias',
  'Jóvenes en Acción': 'jovenes',
  'Ingreso Solidario': 'solidario',
  'Colombia Mayor': 'mayor',
  'Devolución del IVA': 'iva',
  Sisbén: 'sisben',
  'Inclusión productiva': 'negocio',
  'Seguridad alimentaria': 'alimentos',
  'Nuevos programas': 'nuevos',
  'Facebook Live': 'live',
};
/** What a made-up example's class says of its programme. */
const BY_CLASS: Readonly<Record<string, string>> = {
  FA: 'familias',
  JA: 'jovenes',
  IS: 'solidario',
  CM: 'mayor',
  IV: 'iva',
  SB: 'sisben',
  IP: 'negocio',
  SA: 'alimentos',
  NG: 'nuevos',
  FB: 'live',
};

export function templateSamples(comments: readonly Labelled[], sorts?: FeatureSorts): Sample[] {
  return samples(comments, ({ templateClass, kind }) => `${templateClass}|${kind}`, sorts);
}

export function learntFrom(comments: readonly Labelled[]): Learnt {
  const small = (chosen: readonly Labelled[], label: (comment: Labelled) => string): PackedModel =>
    packModel(
      train(samples(chosen, label, { words: true, concepts: true, pairs: false })),
      STEP,
      SMALL_LEAST,
    );
  return {
    templates: packModel(train(templateSamples(comments)), STEP, LEAST),
    pqrd: small(
      comments.filter(({ kind, detail }) => kind === 'pqrd' && detail !== ''),
      ({ detail }) => detail,
    ),
    programmes: small(comments.filter(saysProgramme), programmeOf),
    entities: small(
      comments.filter(({ kind, detail }) => kind === 'otra_entidad' && detail !== ''),
      ({ detail }) => detail,
    ),
  };
}

/** Of the made-up ones only those whose class belongs to one programme say it. */
function saysProgramme({ programme, network, templateClass }: Labelled): boolean {
  return programme !== '' || network !== null || templateClass.slice(0, 2) in BY_CLASS;
}

export function programmeOf({ programme, templateClass }: Labelled): string {
  return PROGRAMMES[programme] ?? BY_CLASS[templateClass.slice(0, 2)] ?? '';
}

function samples(
  comments: readonly Labelled[],
  label: (comment: Labelled) => string,
  sorts?: FeatureSorts,
): Sample[] {
  return comments.map((comment) => ({
    features: featuresOf(comment.text, comment.network, LANGUAGE, sorts).weights,
    label: label(comment),
    weight: 1,
  }));
}
