// What the checks of a reply must find, and what they must leave alone.
import type { Finding, ReplyFacts } from '../../../src/templates/reply/finding';
import { replyFindings } from '../../../src/templates/reply/findings';
import { findingText } from '../../../src/texts/replyChecks';
import { approvedTexts } from './approvedTexts';

const APPROVED = {
  code: 'FA-03',
  wallText:
    'Buen día. Las fechas de pago de Familias en Acción se publican en www.prosperidadsocial.gov.co. Nuestra línea es 018000951100.',
  dmText:
    'Buen día. Las fechas de cada ciclo de pagos de Familias en Acción se publican en la página oficial. Le sugerimos consultar el enlace municipal. Puede escribirnos al WhatsApp 318 8067329 o a servicio@prosperidadsocial.gov.co.',
};

const FACTS: ReplyFacts = {
  network: 'facebook',
  via: 'inconcert',
  citizen: null,
  template: APPROVED,
  approved: [APPROVED],
  hosts: ['sena.edu.co'],
  links: ['https://www.facebook.com/405619578277040/videos/597167558556116'],
  publicContacts: ['(601) 5555555'],
  hasAnsweredEscalation: false,
};
const TWITTER: Partial<ReplyFacts> = { network: 'twitter' };

const codes = (reply: string, facts: Partial<ReplyFacts> = {}): string[] =>
  replyFindings(reply, { ...FACTS, ...facts }).map(({ code }) => code);
const applied = (reply: string, { from, to, fix }: Finding): string =>
  reply.slice(0, from) + (fix ?? '') + reply.slice(to);

const FROM_TEMPLATE = 'Las fechas de pago de Familias en Acción se publican en www.prosperidadsocial.gov.co.';

describe('the network’s word (R14)', () => {
  it('is missed, and put there by one key', () => {
    const [finding] = replyFindings(FROM_TEMPLATE, FACTS);
    expect(finding).toMatchObject({ rule: 'R14', level: 'warn', code: 'NETWORK_WORD_MISSING' });
    expect(codes(applied(FROM_TEMPLATE, finding))).toEqual([]);
  });

  it('of the other network blocks, and is replaced', () => {
    const reply = `Twitter ${FROM_TEMPLATE}`;
    const [finding] = replyFindings(reply, FACTS);
    expect(finding).toMatchObject({ level: 'block', code: 'NETWORK_WORD_OTHER' });
    expect(applied(reply, finding)).toBe(`Facebook ${FROM_TEMPLATE}`);
  });

  it('is not seen in the name of a Facebook Live', () => {
    expect(codes(`Facebook Live: ${FROM_TEMPLATE}`)).toEqual(['NETWORK_WORD_MISSING']);
  });
});

describe('mentions (R30)', () => {
  it.each([
    ['Twitter @vecina ' + FROM_TEMPLATE, '@vecina', []],
    [
      'Twitter @vecina @ministra @ProsperidadCol ' + FROM_TEMPLATE,
      '@vecina',
      ['@ministra', '@ProsperidadCol'],
    ],
    ['Twitter ' + FROM_TEMPLATE + ' cc @alcaldia', 'vecina', ['@alcaldia']],
    ['Twitter @una @otra ' + FROM_TEMPLATE, null, ['@otra']],
    ['Twitter @vecina ' + FROM_TEMPLATE + ' servicio@prosperidadsocial.gov.co', '@vecina', []],
  ])('in «%s»', (reply, citizen, others) => {
    const found = replyFindings(reply, { ...FACTS, ...TWITTER, citizen }).filter(
      ({ rule }) => rule === 'R30',
    );
    expect(found.map(({ details }) => details.name)).toEqual(others);
  });
});

describe('dates of payments (R32)', () => {
  it.each([
    'El pago será el 15 de octubre.',
    'Los giros inician el 15/10/2022 en su municipio.',
    'El próximo lunes le consignan.',
    'La transferencia le llega en 3 días.',
    'Le pagan la próxima semana.',
    'Puede cobrar a partir del 20.',
    'El abono queda mañana.',
    'El subsidio se entrega a finales de mes.',
    'Los incentivos se pagan del 10 al 15 de noviembre.',
    'El pago será el 15 de octubre. Consulte en www.prosperidadsocial.gov.co.',
  ])('block without an official source: %s', (sentence) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`)).toContain('PAYMENT_DATE');
  });

  it('name the whole date', () => {
    const found = replyFindings('Facebook El pago será el 15 de octubre de 2022.', FACTS);
    expect(found.find(({ rule }) => rule === 'R32')?.details.date).toBe('el 15 de octubre de 2022');
  });

  it.each([
    'El pago inicia el 15 de octubre: https://prosperidadsocial.gov.co/noticias/pagos-octubre',
    'Respondemos su petición en 15 días hábiles.',
    'Nuestros canales están habilitados de 8:00 a.m. a 6:00 p.m. de lunes a viernes.',
    'El Facebook Live será el 23 de septiembre.',
    'Usted puede consultar los pagos en la línea 018000951100 de lunes a viernes.',
    'El monto del subsidio es de $80.000.',
  ])('are none in: %s', (sentence) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`)).not.toContain('PAYMENT_DATE');
  });

  it('may be sent where an approved text has the very sentence', () => {
    const dmText = 'El pago del ciclo 4 inicia el 15 de octubre.';
    const facts = { approved: [{ ...APPROVED, dmText }] };
    expect(codes('Facebook El pago del ciclo 4 inicia el 15 de octubre.', facts)).toEqual([]);
  });
});

describe('blame (R32)', () => {
  it.each([
    'La culpa es de la alcaldía.',
    'Fue un error de la entidad.',
    'Prosperidad Social se equivocó con su caso.',
    'Esto pasó por negligencia del banco.',
    'Nos equivocamos con su giro.',
  ])('is warned of, never blocked: %s', (sentence) => {
    const found = replyFindings(`Facebook ${FROM_TEMPLATE} ${sentence}`, FACTS);
    expect(found.find(({ code }) => code === 'BLAMES')?.level).toBe('warn');
  });

  it.each([
    'Lamentamos las molestias y le ofrecemos disculpas por la demora.',
    'Sentimos mucho lo sucedido; vamos a revisar su caso con la entidad.',
    'Su reclamo quedó registrado y la entidad le responderá.',
    'El banco le entrega el giro con su documento.',
  ])('is not an honest apology or answer: %s', (sentence) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`)).toEqual([]);
  });
});

describe('links (R7)', () => {
  it.each([
    'https://bit.ly/3abc',
    'www.subsidios-ya.example/registro',
    'http://prosperidadsocial.gov.co.pagos.example/entrar',
    'https://prosperidadsocial.gov.co@pagos.example',
    'https://www.facebook.com/otra.pagina',
    'subsidiosya.com',
  ])('that nobody verified block: %s', (link) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} Ingrese a ${link} hoy`)).toContain('LINK_UNKNOWN');
  });

  it.each([
    'https://www.sisben.gov.co/consulta',
    'https://www.facebook.com/405619578277040/videos/597167558556116.',
    'www.sena.edu.co',
    'oferta.sena.edu.co/cursos',
    'servicio@prosperidadsocial.gov.co',
  ])('that are official, the Live’s or the directory’s pass: %s', (link) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} Ingrese a ${link}`)).toEqual([]);
  });
});

describe('the wall of Twitter (R16)', () => {
  const text = (length: number) => 'Twitter ' + 'a'.repeat(length - 1) + '.';

  it.each([
    [280, 'inconcert', false],
    [281, 'inconcert', true],
    [281, 'wall', true],
    [2000, 'dm', false],
  ] as const)('with %i characters by %s', (length, via, tooLong) => {
    expect(codes(text(length), { ...TWITTER, via }).includes('WALL_TOO_LONG')).toBe(tooLong);
  });

  it('marks what is too much', () => {
    const reply = text(300);
    const [finding] = replyFindings(reply, { ...FACTS, ...TWITTER, approved: [], template: null });
    expect(reply.length - finding.from).toBe(20);
  });
});

describe('personal data', () => {
  it.each([
    'Su cédula 1.012.345.678 está activa.',
    'Confirmamos el documento 52345678.',
    'La llamamos al 310 555 01 23.',
    'Escribimos a vecina.pruebas@example.com.',
    'Vive en la calle 45 # 12-30.',
    'Su cuenta de ahorros 12345678901 fue validada.',
  ])('block in public: %s', (sentence) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`)).toContain('PERSONAL_DATA');
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`, { via: 'dm' })).not.toContain('PERSONAL_DATA');
  });

  it.each([
    'Línea gratuita 018000951100.',
    'WhatsApp 3188067329.',
    'Línea Bogotá (601) 5555555.',
    'El monto es de $1.000.000.',
    'Escriba a servicio@prosperidadsocial.gov.co.',
  ])('are no lines of offices: %s', (sentence) => {
    expect(codes(`Facebook ${FROM_TEMPLATE} ${sentence}`)).toEqual([]);
  });
});

describe('placeholders', () => {
  it.each(['{nombre}', '{{saludo}}', '[NOMBRE]', '____', 'XXXX', '(fecha)', '<enlace>'])(
    '%s blocks',
    (open) => {
      expect(codes(`Facebook ${FROM_TEMPLATE} Señora ${open}`)).toContain('PLACEHOLDER');
    },
  );
});

describe('templates always (R33)', () => {
  const free = 'Le contamos que su vecina ya recibió el mercado. Vaya a la iglesia y pregunte por el padre.';

  it('warns of a reply of one’s own', () => {
    expect(codes(`Facebook ${free}`)).toEqual(['FAR_FROM_TEMPLATE']);
  });

  it('lets one free line beside the template, and any reply after an answered escalation', () => {
    expect(
      codes(`Facebook Buen día, señora. ${FROM_TEMPLATE} Gracias por escribirnos desde Soacha.`),
    ).toEqual([]);
    expect(codes(`Facebook ${free}`, { hasAnsweredEscalation: true })).toEqual([]);
  });
});

it('has nothing but the missing word to say of the team’s own templates', async () => {
  const approved = await approvedTexts();
  const told = approved.flatMap((template) => {
    const facts = { ...FACTS, approved, template, via: 'dm' as const };
    const filled = [template.wallText, template.dmText].map((text) => text.replace(/\{[^}]*\}/g, 'Sisbén'));
    const texts = filled.filter((text) => text !== '');
    return texts.flatMap((text) => {
      const words = replyFindings(`Facebook ${text}`, facts);
      return words.map(({ code, from, to }) => `${template.code} ${code} ${text.slice(from, to)}`);
    });
  });
  expect(approved.length).toBe(40);
  expect(told).toEqual([]);
});

it('has a sentence in Spanish for each finding, and is quick with any text', () => {
  const hostile = `<b>=1+1 ${'{x}@a 15/10/2022 pago 3105550123 https://a.b/'.repeat(1200)}\u202e`;
  const begun = performance.now();
  const found = replyFindings(hostile, FACTS);
  expect(performance.now() - begun).toBeLessThan(1500);
  expect(found.map(findingText).every((text) => /^(R\d+|Datos personales)/.test(text))).toBe(true);
  expect(replyFindings('', FACTS)).toEqual([]);
});
