// How a comment is said, beside its words: who offers, who asks, who orders, whose case it is. Data.
import type { Signs } from '../suggest/signs';

/** Over the folded text; no nested repetition, so that no hostile text can make them slow. */
const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['question', /\?/],
  ['toEntity', /@prosperidad\w{0,10}/],
  ['otherMention', /@(?!prosperidad)\w{2,}/],
  [
    'link',
    /https?:\/\/(?!(?:[a-z0-9-]{1,40}\.){1,4}gov\.co(?!\.?[a-z0-9-]))|(?:^|[^@\w./])(?!(?:[a-z0-9-]{1,40}\.){1,4}gov\.co(?!\.?[a-z0-9-]))(?:[a-z0-9-]{2,40}\.){1,3}(?:com|co|net|org|example|app|me|ly|info|xyz|site|online)(?![a-z0-9])/,
  ],
  ['money', /\$ ?\d|\d ?(?:mil|millones|millon|lucas|palos?|pesos|euros|dolares|usd)\b|\d\.000\b/],
  ['hiddenNumber', /\d[\dx]?[*x]|[*x]{2,4} ?[*x]{2,4}|\b3\d{2}[ -]?\d{3}[ -]?\d{4}\b/],
  ['hashtag', /#\w/],
  ['shout', /!/],
  ['percent', /\d ?%/],
  // What one says who offers: le consigo, les paso, se la cobro, le armamos.
  [
    'iOffer',
    /(?:^|[^a-z ] ?|\b(?!no |nunca |ni )[a-z]{1,20} )(?:le|les|te|se la|se lo|se las|se los|yo) (?:la |lo |las |los )?[a-z]{2,12}[^aeiouy\s]o\b/,
  ],
  [
    'weOffer',
    /\b(?:le|les|te|se) [a-z]{2,12}[aei]mos\b|\b(?:pagamos|entregamos|recuperamos|tramitamos|gestionamos|hacemos|sorteamos|garantizamos)\b/,
  ],
  [
    'trade',
    /\b(?:se (?:vende|compra|busca|solicita|necesita|alquila|presta|consigue|hace)n?|compro|vendo|busco|alquilo|presto|cobro|saco|tramito|gestiono|consigo)\b/,
  ],
  [
    'youGet',
    /\bte (?:la |lo )?(?:[a-z]{2,10}[aei]n?)\b|\b(?:le|les) (?:llega|cae|consigna|consignan|abonan|dan|devuelven|paga|pagan|descuento|cobro)\b/,
  ],
  [
    'order',
    /\b[a-z]{3,10}(?:ense|anse|anme|enme)\b|\b(?:vayan|entren|compartan|comparta|comparte|llamen|escriban|manden|dejen|busquen|lleven|unanse|descarguen|aprovechen|apurenle|lean|digan|hagan|ingrese|ingresa|ingresen|entra|entre ya|sube|mete|recibe|instale|instala|descargue|registrate|inscribete|llena|llene|consigne|deposite|pida|pide|pregunte|pregunten|aproveche|reclama|reclame|gana|gane|trabaja|invierte|invierta)\b/,
  ],
  [
    'mandame',
    /\b(?:mand|escrib|envi|pas|pregunt|cont|habl|busqu|agregu|consign|pid)[a-z]{0,2}(?:ame|eme|enme|anme)\b|\bme (?:manda|mandan|escribe|escriben|consigna|envia|escribes|pasa) /,
  ],
  [
    'deadline',
    /\b(?:ultim[oa]s?|solo (?:hoy|por hoy)|hasta (?:hoy|manana|esta noche|las|el \d)|antes (?:de|que)|quedan \d|hoy (?:mismo|nada)|cupos?|medianoche)\b/,
  ],
  [
    'secret',
    /\b(?:clave|pin|codigo|contrasena|huella|token|por ambos lados|los dos lados|lado y lado|expedicion|pantallazo)\b/,
  ],
  [
    'paying',
    /\b(?:nequi|daviplata|consign\w{1,5}|deposit\w{1,5}|recarg\w{1,4}|contraentrega|de contado|por adelantado|anticipo|envio)\b/,
  ],
  [
    'testimony',
    /\b(?:yo ya|a mi ya|a mi me (?:llego|cayo|llegaron)|ya (?:cobre|saque|llevo)|me funciono|mira mis|yo en \d|yo llevo|gracias a (?!dios|uds|ustedes))\b/,
  ],
  ['nobody', /^(?:@\S+ ?)*(?:[^a-z]*[a-z]+){0,3}[^a-z]*$/],
  // Whose case it is, and what became of it.
  ['me', /\b(?:me|mi|mis|conmigo|yo)\b/],
  [
    'lost',
    /\b(?:no|nunca|ni|sin) (?:me |le |nos |les |se |lo |la )?(?:ha |han |he |a |volvio a )?(?:lleg|sal[ieo]|pag|cay|cae|cobr|recib|aparec|d[ai]|entr|consign|gir|figur|pude|puedo|deja|hay)/,
  ],
  [
    'tookAway',
    /\b(?:me|le|lo|la|nos) (?:\w{2,4} )?(?:quit|sac|bloque|suspend|retir|cancel|rechaz|exclu|baj|cort|devolv|devol|debolv|cambi|desactiv)/,
  ],
  [
    'tenure',
    /\b(?:llevo|llevamos|lleva|van|hace) (?:ya |como )?(?:\d+|un|una|dos|tres|cuatro|cinco|seis|mas|casi|meses|anos|rato)/,
  ],
  [
    'outOfUse',
    /\b(?:me sale|le sale|me aparece|le aparece|me figura|aparezco|aparece como|sale que|sale q|me dicen que|dice que|dice q|salgo|figuro|estado)\b/,
  ],
  [
    'pastOfMine',
    /\b(?:fui|hice|ise|di|vi|fuimos|quede|quedamos|me (?:inscribi|registre|anote|apunte|gradue|mude|cambie|toco|vine|salio|llego|llegaron|robaron))\b|\b[a-z]{3,20}(?:\u00e9|\u00ed)(?![a-z])/,
  ],
  [
    'lookAtIt',
    /\b(?:me|nos) (?:pueden |puede |podrian |podria |ayudan a |hacen el favor de )?(?:revis|mir|verif|averig|consult|ayud|colabor|confirm|busc|orient|desbloq|reactiv)|\b(?:revisen|rebisen|miren|arreglen|corrijan|ayudenme|ayudeme|verifiquen)\b/,
  ],
  // Forms of asking for all.
  ['anyone', /\b(?:uno|una|la gente|los que|las que|las personas|quienes|los de|las de)\b/],
  [
    'howTo',
    /\b(?:como (?:hago|ago|hace|hacen|se|me|puedo|asemos|hacemos|es|funciona)|que (?:toca|hay que|ay que|se necesita|necesito|papeles|documentos|requisitos)|q (?:toca|hay|ay|papeles))/,
  ],
  ['whereTo', /\b(?:donde|adonde|aonde|dnd|en que parte|a que)\b/],
  ['whenIs', /\b(?:cuando|cuand|que dia|que dias|que fecha|q dia|en que mes|q mes)\b/],
  [
    'isIt',
    /\b(?:es (?:verdad|cierto|sierto|real|legal|normal|falso|fake|mentira|confiable|gratis|asi|oficial|de ustedes|de uds|obligacion|obligatorio)|sera (?:verdad|cierto|real|que si|q si)|son ustedes|cierto\W*$|o (?:es )?(?:mentira|falso|robo|estafa|no)\b|piden eso|eso existe|eso se paga)/,
  ],
  // Complaints.
  [
    'demand',
    /\b(?:exij|exig|reclam|denunci|quej|solicit|pido|pedimos|propon|sugier|sugerenc|recomiend|deberian|ojala|requier|inconform|que conste|no acepto|petici)/,
  ],
  [
    'theirs',
    /\b(?:la senora|el senor|una senora|un senor|la enlace|el enlace|la lider|el del|la del|los del|el alcalde|el concejal|la cajera|una cajera|el funcionario|la funcionaria|la rectora|el operador|el contratista|el corresponsal)\b/,
  ],
  [
    'insulting',
    /\b(?:ratas?|ladron\w{0,3}|corrupt\w{1,3}|payas\w{1,3}|mentiros\w{1,2}|vag[oa]s|hipocritas?|sinverguenzas?|inutil\w{0,3}|brut[oa]s?|asco|miserables?|perezosos|vendidos?|robot|bobos?|idiotas?)\b|\*{3,}/,
  ],
];

export const SIGNS: Signs = PATTERNS.map(([name, { source }]) => [name, source]);
