// Proposals on other bases: of other years, whose programmes no labelled comment was about, and of another trade.
import { KNOWLEDGE } from '../../src/templates/knowledge/carried';
import { LANGUAGE } from '../../src/templates/knowledge/language';
import { engineOf } from '../../src/templates/suggest/engine';
import { train } from '../../src/templates/suggest/linearModel';
import { packModel } from '../../src/templates/suggest/packedModel';
import { HISTORY_TRAINING, samplesOfPast } from '../../src/templates/suggest/pastPairs';
import { preparedCatalogue, proposals } from '../../src/templates/suggest/proposing';
import type { Template } from '../../src/templates/template';

/** Code, title, topic, kind, wall text. */
const TEMPLATES = [
  [
    '001',
    'Pagos Renta Ciudadana',
    'Renta Ciudadana',
    'General',
    'Cordial saludo. Los pagos de Renta Ciudadana se informan en la página oficial y por mensaje de texto.',
  ],
  [
    '002',
    'Ingreso a Renta Ciudadana',
    'Renta Ciudadana',
    'General',
    'Renta Ciudadana no tiene inscripciones: los hogares son focalizados según el Sisbén IV.',
  ],
  [
    '003',
    'Caso Renta Ciudadana',
    'Renta Ciudadana',
    'Particular',
    'Para revisar su caso de Renta Ciudadana regálenos sus datos por mensaje interno.',
  ],
  [
    '004',
    'Qué es Renta Joven',
    'Renta Joven',
    'General',
    'Renta Joven apoya a jóvenes que estudian en el SENA y en universidades públicas.',
  ],
  [
    '005',
    'Inscripción Renta Joven',
    'Renta Joven',
    'General',
    'El prerregistro a Renta Joven se hace en línea cuando se abra la convocatoria.',
  ],
  [
    '006',
    'Fechas Renta Joven',
    'Renta Joven',
    'General',
    'Las transferencias de Renta Joven se anuncian en la página.',
  ],
  [
    '007',
    'Caso Renta Joven',
    'Renta Joven',
    'Particular',
    'Para revisar su estado en Renta Joven escríbanos su documento por interno.',
  ],
  [
    '008',
    'Fechas Colombia Mayor',
    'Colombia Mayor',
    'General',
    'Los pagos de Colombia Mayor se hacen cada mes por el operador.',
  ],
  [
    '009',
    'Inscripciones Colombia Mayor',
    'Colombia Mayor',
    'General',
    'Puede inscribirse en la alcaldía de su municipio.',
  ],
  [
    '010',
    'Caso Colombia Mayor',
    'Colombia Mayor',
    'Particular',
    'Para revisar el caso envíe los datos por interno.',
  ],
  [
    '011',
    'Devolución del IVA: pagos',
    'Devolución del IVA',
    'General',
    'La compensación del IVA se paga por ciclos.',
  ],
  [
    '012',
    'Devolución del IVA: quiénes',
    'Devolución del IVA',
    'General',
    'La compensación es para los hogares más pobres.',
  ],
  ['013', 'Canales', 'Transversal', 'General', 'Nuestros canales: línea 018000951100, WhatsApp y sedes.'],
  [
    '014',
    'Fraudes',
    'Transversal',
    'General',
    'No somos responsables de ese mensaje: es falso. No entregue sus datos.',
  ],
  ['015', 'Gratuidad', 'Transversal', 'General', 'Todos los trámites son gratuitos y sin intermediarios.'],
  [
    '016',
    'PQRSD',
    'Transversal',
    'General',
    'Radique su petición, queja, reclamo o denuncia en el formulario.',
  ],
  [
    '017',
    'Estado PQRSD',
    'Transversal',
    'Particular',
    'Para consultar su radicado ingrese el número en la página.',
  ],
  [
    '018',
    'Otras entidades',
    'Transversal',
    'General',
    'Ese trámite corresponde a {entidad}. Comuníquese con {canales}.',
  ],
  [
    '019',
    'Jóvenes en Paz',
    'Jóvenes en Paz',
    'General',
    'Jóvenes en Paz es un programa del Ministerio de Igualdad para jóvenes en riesgo.',
  ],
  [
    '020',
    'Colombia sin Hambre',
    'Seguridad alimentaria',
    'General',
    'Colombia sin Hambre entrega insumos para huertas familiares.',
  ],
  [
    '021',
    'Emprendimiento popular',
    'Inclusión productiva',
    'General',
    'El programa de emprendimiento popular apoya unidades productivas.',
  ],
  [
    '022',
    'Sisbén',
    'Sisbén',
    'General',
    'El Sisbén lo administra el DNP; el grupo define el acceso a programas.',
  ],
  ['023', 'Live', 'Facebook Live', 'Live en vivo', 'Gracias por conectarse a {nombre_live}.'],
  ['024', 'Live finalizado', 'Facebook Live', 'Live finalizado', 'Vea de nuevo {url_video}.'],
];
/** What citizens ask, and by which template they are answered. */
const ASKED = [
  ['001', 'cuándo pagan renta ciudadana'],
  ['001', 'ya salió la fecha de la renta ciudadana de septiembre?'],
  ['001', 'en qué banco pagan renta ciudadana'],
  ['002', 'cómo me inscribo en renta ciudadana'],
  ['002', 'qué hay que hacer para entrar a renta ciudadana'],
  ['003', 'a mí no me llegó la renta ciudadana y a mi hermana sí'],
  ['003', 'me sacaron de renta ciudadana por qué'],
  ['004', 'renta joven para qué edades es'],
  ['005', 'cómo hago el pre registro a renta joven'],
  ['005', 'cuándo abren inscripciones de renta joven'],
  ['006', 'cuándo pagan renta joven'],
  ['006', 'a los del sena cuándo les pagan'],
  ['007', 'no me ha llegado el pago de renta joven y estoy matriculado'],
  ['008', 'cuándo pagan a los abuelitos'],
  ['008', 'ya están pagando colombia mayor?'],
  ['009', 'dónde inscribo a mi papá en el adulto mayor'],
  ['010', 'mi mamá salió suspendida de colombia mayor'],
  ['011', 'cuándo pagan el iva'],
  ['012', 'a quién le dan la devolución del iva'],
  ['013', 'me dan el número de whatsapp'],
  ['013', 'a qué línea llamo'],
  ['014', 'me llegó un link para reclamar un bono, es verdad?'],
  ['015', 'una señora cobra por inscribir, eso es así?'],
  ['016', 'denuncio a la líder que cobra por los cupos'],
  ['017', 'radiqué hace un mes y no me responden'],
  ['018', 'la EPS no me da los medicamentos'],
  ['018', 'quiero un curso del sena'],
  ['019', 'cómo entro a jóvenes en paz'],
  ['019', 'jóvenes en paz cuándo llega a Quibdó'],
  ['020', 'nos dan semillas para la huerta?'],
  ['020', 'cómo es lo de colombia sin hambre'],
  ['021', 'ayuda para mi emprendimiento'],
  ['022', 'soy B4 tengo derecho a ayudas?'],
];
const KINDS: Readonly<Record<string, Pick<Template, 'kind' | 'phase'>>> = {
  Ambas: { kind: null, phase: null },
  General: { kind: 'general', phase: null },
  Particular: { kind: 'particular', phase: null },
  'Live en vivo': { kind: null, phase: 'live' },
  'Live finalizado': { kind: null, phase: 'finished' },
};

const ENGINE = engineOf(KNOWLEDGE, null);
function template(row: number, [code, title, topic, kind, wallText]: readonly string[]): Template {
  return {
    ...{ row, code, title, topic, wallText, dmText: '', besideDm: false, keywords: '', verifiedBy: '' },
    ...{ ...KINDS[kind], network: null, validFrom: null, validTo: null, verifiedOn: null },
  };
}

const CATALOGUE = preparedCatalogue(
  TEMPLATES.map((row, index) => template(index + 2, row)),
  ENGINE,
);

function codesFor(comment: string, catalogue = CATALOGUE, engine = ENGINE): string[] {
  const at = { date: '2025-09-16', time: '10:00:00' };
  const asked = { comment, network: 'facebook', at, limit: 3 } as const;
  return proposals(asked, catalogue, [], engine).map(({ code }) => code);
}

it('finds the template of a programme by its name and by what is asked', () => {
  const ranked = ASKED.map(([wanted, comment]) => ({ wanted, codes: codesFor(comment) }));
  const first = ranked.filter(({ wanted, codes }) => codes[0] === wanted).length;
  const three = ranked.filter(({ wanted, codes }) => codes.includes(wanted)).length;
  expect(first / ranked.length).toBeGreaterThan(0.9);
  expect(three / ranked.length).toBeGreaterThan(0.95);
});

it('leaves a programme that is not named to those who ask for it', () => {
  expect(codesFor('cuándo pagan el iva')[0]).toBe('011');
  expect(codesFor('a los del sena cuándo les pagan')[0]).toBe('006');
});

/** Code, title, topic, wall text: of a lottery. */
const LOTTERY = [
  [
    'L1',
    'Resultados',
    'Sorteos',
    'Los resultados de cada sorteo se publican los jueves en la noche en nuestra página.',
  ],
  [
    'L2',
    'Cobro de premios',
    'Premios',
    'Los premios se cobran en la sede con el billete original y la cédula.',
  ],
  ['L3', 'Puntos de venta', 'Venta', 'Puede comprar en loteros autorizados y en nuestra tienda virtual.'],
  ['L4', 'Precio del billete', 'Venta', 'La fracción vale cinco mil pesos y el billete quince mil.'],
  [
    'L5',
    'Distribuidores',
    'Venta',
    'Para ser distribuidor radique la solicitud con los documentos en la sede.',
  ],
  ['L6', 'Chance ilegal', 'Control', 'Denuncie el juego ilegal en nuestra línea anticorrupción.'],
  ['L7', 'Horarios', 'Canales', 'Atendemos de lunes a viernes en la carrera 32A.'],
  ['L8', 'Promocionales', 'Promociones', 'Consulte las bases del promocional vigente en la página.'],
];

/** What was asked before, by the template that answered it. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  L1: [
    'qué número cayó anoche',
    'cuál fue el ganador del jueves',
    'cuánto salió el mayor',
    'dónde miro si gané',
    'cayó el 4523?',
    'número de ayer por favor',
    'el mayor de hoy cuál fue',
    'qué cayó el jueves',
  ],
  L2: [
    'me gané un seco cómo lo reclamo',
    'tengo un billete ganador dónde me pagan',
    'qué documentos llevo para cobrar',
    'cuánto tiempo hay para reclamar',
    'perdí el billete y había ganado',
    'me pagan por transferencia el seco?',
    'dónde me pagan si gané',
  ],
  L3: [
    'dónde compro en Medellín',
    'venden por internet?',
    'cómo la compro desde el exterior',
    'dónde consigo la lotería por Kennedy',
    'por internet la puedo comprar',
  ],
  L4: [
    'cuánto vale',
    'a cómo está la fracción',
    'precio del entero',
    'a cómo el entero',
    'cuánto cuesta la fracción',
  ],
  L5: ['quiero vender lotería', 'cómo me vuelvo lotero', 'requisitos para vender', 'quiero ser lotero'],
  L6: ['un tipo vende rifas piratas', 'hay chance pirata en mi cuadra', 'rifas piratas por whatsapp'],
};

const ASKED_OF_LOTTERY = [
  ['cuál fue el número que cayó', 'L1'],
  ['gané? dónde veo', 'L1'],
  ['el mayor del jueves pasado', 'L1'],
  ['cómo reclamo un seco', 'L2'],
  ['dónde pagan el billete ganador', 'L2'],
  ['la venden por internet desde España?', 'L3'],
  ['en qué sitio de Kennedy la consigo', 'L3'],
  ['a cómo la fracción', 'L4'],
  ['cuánto cuesta el entero', 'L4'],
  ['quiero ser lotero qué hago', 'L5'],
  ['rifas piratas en el barrio', 'L6'],
  ['a qué hora abren la sede', 'L7'],
  ['de qué trata el promocional', 'L8'],
];

it('goes by what a base has taught where the classes are of another trade', () => {
  const templates = LOTTERY.map(([code, title, topic, wallText], index) =>
    template(index + 2, [code, title, topic, 'Ambas', wallText]),
  );
  const past = Object.entries(PAST).flatMap(([code, questions]) =>
    questions.flatMap((said) =>
      [said, `${said} buenas`, `hola ${said} porfa`].map((inquiry) => ({
        inquiry,
        reply: `Facebook ${templates.find((each) => each.code === code)!.wallText}`,
        network: 'facebook' as const,
      })),
    ),
  );
  const own = packModel(train(samplesOfPast(past, templates, LANGUAGE), HISTORY_TRAINING), 0.15, 0.4);
  const engine = engineOf(KNOWLEDGE, own);
  const catalogue = preparedCatalogue(templates, engine);
  const right = ASKED_OF_LOTTERY.filter(([said, wanted]) => codesFor(said, catalogue, engine)[0] === wanted);
  expect(right.length / ASKED_OF_LOTTERY.length).toBeGreaterThan(0.8);
});
