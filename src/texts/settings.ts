// The settings of the tab Configuración, each declared once: what it is called, means, allows and starts as.
import { PRODUCTIVITY_SETTINGS } from './settingsProductivity';

/** How much a number may be, ends included. */
interface Bounds {
  least: number;
  most: number;
}

interface Declared {
  label: string;
  help: string;
  /** Rule of the acta that the setting comes from. */
  rule: string;
}

/** A value that holds from a date on, until the next one. */
export interface DatedValue {
  /** ISO date; `''` where it has always held. */
  from: string;
  value: number;
}

/** Addresses that hold from a date on, until the next ones. */
export interface DatedEmails {
  /** ISO date; `''` where they have always held. */
  from: string;
  emails: string[];
}

export type Setting =
  | (Declared & { type: 'text'; initial: string })
  | (Declared & { type: 'number'; initial: number } & Bounds)
  | (Declared & { type: 'yesNo'; initial: boolean })
  | (Declared & { type: 'choice'; initial: string; words: Readonly<Record<string, string>> })
  | (Declared & { type: 'date'; initial: string })
  | (Declared & { type: 'emails'; initial: string[] })
  | (Declared & { type: 'datedEmails'; initial: DatedEmails[] })
  | (Declared & { type: 'dated'; initial: DatedValue[] } & Bounds);

/** A choice maps the word that stands in the cell to the value that the code uses. */
export const SETTINGS = {
  idSeparator: {
    type: 'choice',
    label: 'Guion bajo del ID',
    help: 'Qué hacer con el «_» que separa publicación y comentario en el número de Inconcert: «conservar» lo deja; «unir» pega las cifras.',
    rule: 'R23',
    words: { conservar: '_', unir: '' },
    initial: '_',
  },
  replySeparator: {
    type: 'choice',
    label: 'Separador de la respuesta',
    help: 'Lo que va entre la palabra Facebook o Twitter y la respuesta: «espacio», «dos puntos» o «guion».',
    rule: 'R14',
    words: { espacio: ' ', 'dos puntos': ': ', guion: ' - ' },
    initial: ' ',
  },
  codeForWall: {
    type: 'text',
    label: 'Código de Facebook por muro',
    help: 'Código de tipificación de los casos de Facebook que se responden por muro porque Inconcert ya no deja.',
    rule: 'R27',
    initial: '1',
  },
  archivedWord: {
    type: 'text',
    label: 'Palabra de archivado',
    help: 'Lo que se escribe en el código cuando el caso se archiva sin respuesta.',
    rule: 'R25',
    initial: 'ARCHIVADO',
  },
  maxHoursInConcert: {
    type: 'number',
    label: 'Horas para responder en Inconcert',
    help: 'Pasadas estas horas Inconcert no deja responder y el caso va por muro.',
    rule: 'R21',
    least: 1,
    most: 720,
    initial: 24,
  },
  templateVerifyDays: {
    type: 'number',
    label: 'Días que vale la verificación de un guion',
    help: 'Pasados estos días desde su fecha de verificación, el guion aparece marcado en la búsqueda.',
    rule: 'R31',
    least: 1,
    most: 365,
    initial: 30,
  },
  duplicatesWindowDays: {
    type: 'number',
    label: 'Días para avisar de un caso repetido',
    help: 'Un ID que ya está en la base en los últimos días se avisa con el lugar donde está.',
    rule: 'R18',
    least: 0,
    most: 365,
    initial: 7,
  },
  pqrdPhraseMaxLength: {
    type: 'number',
    label: 'Largo máximo de la frase de una PQRD',
    help: 'Caracteres que caben en la frase corta que va después del tipo y el programa.',
    rule: 'R22',
    least: 20,
    most: 500,
    initial: 120,
  },
  saturdayIsBusinessDay: {
    type: 'yesNo',
    label: '¿El sábado es día hábil?',
    help: 'Para contar los plazos de los escalamientos. No cambia los turnos.',
    rule: 'R9',
    initial: false,
  },
  daysToAlert: {
    type: 'number',
    label: 'Día de la alerta',
    help: 'Días hábiles sin respuesta de un escalamiento después de los cuales se avisa a coordinación.',
    rule: 'R9',
    least: 1,
    most: 60,
    initial: 5,
  },
  daysDue: {
    type: 'number',
    label: 'Día del vencimiento',
    help: 'Días hábiles que tiene la entidad para responder un escalamiento. Vale también para el segundo ciclo.',
    rule: 'R9',
    least: 1,
    most: 90,
    initial: 8,
  },
  goalLongShift: {
    type: 'dated',
    label: 'Meta diaria del turno largo',
    help: 'Gestiones por día, de lunes a viernes. Si cambia, escriba cada valor con su fecha: 2022-07-01 = 130; 2023-01-02 = 135.',
    rule: 'R29',
    least: 0,
    most: 2000,
    initial: [{ from: '2022-07-01', value: 130 }],
  },
  ...PRODUCTIVITY_SETTINGS,
  recipientLiaison: {
    type: 'datedEmails',
    label: 'Enlace con la entidad',
    help: 'A quién se le envían los escalamientos. Si cambia la persona, escriba cada correo con su fecha: 2022-07-01 = ana@entidad.gov.co; 2023-01-02 = luis@entidad.gov.co.',
    rule: 'R8',
    initial: [],
  },
  recipientTraining: {
    type: 'datedEmails',
    label: 'Líder de formación',
    help: 'Recibe copia de cada escalamiento.',
    rule: 'R8',
    initial: [],
  },
  recipientQuality: {
    type: 'datedEmails',
    label: 'Líder de calidad',
    help: 'Recibe copia de cada escalamiento.',
    rule: 'R8',
    initial: [],
  },
  recipientCoordination: {
    type: 'datedEmails',
    label: 'Coordinación',
    help: 'Recibe copia de cada escalamiento, los avisos de los que siguen sin respuesta y los resúmenes.',
    rule: 'R8',
    initial: [],
  },
  recipientSupervision: {
    type: 'datedEmails',
    label: 'Supervisión',
    help: 'Recibe cada noche el resumen del día, con coordinación.',
    rule: 'R8',
    initial: [],
  },
  recipientCopies: {
    type: 'datedEmails',
    label: 'Otras copias de los escalamientos',
    help: 'Quién más recibe copia de cada escalamiento.',
    rule: 'R8',
    initial: [],
  },
  recipientTemplates: {
    type: 'datedEmails',
    label: 'Cuidado de los guiones',
    help: 'Quién mantiene y verifica los guiones y el directorio. Recibe cada semana la lista de los que están sin verificar; sin nadie aquí, la recibe coordinación.',
    rule: 'R31',
    initial: [],
  },
  pqrsFormLink: {
    type: 'text',
    label: 'Enlace del formulario PQRS',
    help: 'El formulario de la entidad al que va lo que no se respondió en el segundo ciclo.',
    rule: 'R9',
    initial: '',
  },
} as const satisfies Record<string, Setting>;

export type SettingKey = keyof typeof SETTINGS;

type Initial<S extends Setting> = S['initial'] extends boolean
  ? boolean
  : S extends { type: 'number' }
    ? number
    : S extends { type: 'emails' }
      ? string[]
      : S extends { type: 'datedEmails' }
        ? DatedEmails[]
        : S extends { type: 'dated' }
          ? DatedValue[]
          : string;

/** Every setting with a valid value. */
export type Settings = { [Key in SettingKey]: Initial<(typeof SETTINGS)[Key]> };

/** What the column TIPO says. */
export const TYPE_WORDS: Record<Setting['type'], string> = {
  text: 'texto',
  number: 'número',
  yesNo: 'sí o no',
  choice: 'una de la lista',
  date: 'fecha (aaaa-mm-dd)',
  emails: 'correos separados por coma',
  datedEmails: 'correos separados por coma, o fecha = correos; fecha = correos',
  dated: 'número, o fecha = número; fecha = número',
};

export const SETTINGS_TAB = 'Configuración';

export const SETTINGS_HEADERS = [
  'CLAVE',
  'AJUSTE',
  'VALOR',
  'QUÉ SIGNIFICA',
  'TIPO',
  'VALOR POR DEFECTO',
  'REGLA',
] as const;

export const VALUE_HELP = 'Deje la celda vacía para usar el valor por defecto.';

/** What a person reads about a cell whose value cannot be used. */
export function settingProblem(cell: string, setting: Setting, written: string): string {
  const used = initialText(setting) || 'vacío';
  return `La celda ${cell} («${setting.label}») dice «${written}» y debe ser ${expected(setting)}. Mientras se corrige se usa el valor por defecto: ${used}.`;
}

function expected(setting: Setting): string {
  switch (setting.type) {
    case 'number':
      return `un número entre ${setting.least} y ${setting.most}`;
    case 'dated':
      return `un número entre ${setting.least} y ${setting.most}, o varios con su fecha así: 2022-07-01 = 130; 2023-01-02 = 135`;
    case 'choice':
      return `una de estas palabras: ${Object.keys(setting.words).join(', ')}`;
    case 'yesNo':
      return '«sí» o «no»';
    case 'date':
      return 'una fecha escrita así: 2022-09-13';
    case 'emails':
      return 'uno o varios correos separados por coma';
    case 'datedEmails':
      return 'uno o varios correos separados por coma, o varios grupos con su fecha así: 2022-07-01 = ana@entidad.gov.co; 2023-01-02 = luis@entidad.gov.co';
    default:
      return 'un texto';
  }
}

/** The default as a person would type it. */
export function initialText(setting: Setting): string {
  switch (setting.type) {
    case 'yesNo':
      return setting.initial ? 'sí' : 'no';
    case 'choice':
      return Object.keys(setting.words).find((word) => setting.words[word] === setting.initial) ?? '';
    case 'emails':
      return setting.initial.join(', ');
    case 'datedEmails':
      return setting.initial
        .map(({ from, emails }) => (from ? `${from} = ${emails.join(', ')}` : emails.join(', ')))
        .join('; ');
    case 'dated':
      return setting.initial.map(({ from, value }) => (from ? `${from} = ${value}` : `${value}`)).join('; ');
    default:
      return String(setting.initial);
  }
}
