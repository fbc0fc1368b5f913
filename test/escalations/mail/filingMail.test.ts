import { filingMail, resendMail, type EscalationMail } from '../../../src/escalations/mail/filingMail';

const MAIL: EscalationMail = {
  number: 'ESC-2022-0061',
  topic: 'Colombia Mayor - cobro por tercero',
  description: 'No hay guion para adulto mayor hospitalizado.\n¿Quién puede cobrar?',
  link: 'https://www.facebook.com/1/posts/2?comment_id=3&x=4',
  comments: ['mi papa esta en uci quien cobra', 'buenas <b>tardes</b>\n  y las de "giro"?? 🙏'],
  agent: 'Sofía Arboleda Ríos',
  agentEmail: 'sofia.arboleda@example.com',
  dueOn: '2022-09-28',
  term: 8,
};

describe('the mail of an escalation', () => {
  it('asks first, says everything once, and ends with how to answer', () => {
    const { subject, body } = filingMail(MAIL, [
      { name: 'captura-1.png', inline: true },
      { name: 'captura-2.jpg', inline: false },
    ]);
    expect(subject).toBe('[ESC-2022-0061] Colombia Mayor - cobro por tercero');
    expect(body).toBe(`Cordial saludo.

Agradecemos su respuesta a más tardar el miércoles 28 de septiembre de 2022 (8 días hábiles).

Tema:
Colombia Mayor - cobro por tercero

Descripción:
No hay guion para adulto mayor hospitalizado.
¿Quién puede cobrar?

Enlace:
https://www.facebook.com/1/posts/2?comment_id=3&x=4

2 comentarios de ciudadanos, tal como los escribieron:

mi papa esta en uci quien cobra

buenas <b>tardes</b>
  y las de "giro"?? 🙏

Capturas:
captura-1.png
captura-2.jpg, adjunta.

--
Al responder este correo, su respuesta le llega a Sofía Arboleda Ríos (sofia.arboleda@example.com). Deje el número ESC-2022-0061 en el asunto.`);
  });

  it('says the same in HTML, and shows the pictures that have room', () => {
    const { body, htmlBody } = filingMail(MAIL, [{ name: 'captura-1.png', inline: true }]);
    const words = (text: string): string => text.replace(/[:\s-]+/g, ' ').trim();
    const shown = htmlBody
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect(words(shown)).toBe(words(body));
    expect(htmlBody).toContain('<img src="cid:captura1" alt="captura-1.png"');
    expect(htmlBody).toContain('href="https://www.facebook.com/1/posts/2?comment_id=3&amp;x=4"');
  });

  it('lets nothing of a citizen or an agent become HTML', () => {
    const nasty = '</blockquote><img src=x onerror=alert(1)>\'"&amp;';
    const { htmlBody } = filingMail(
      {
        ...MAIL,
        topic: nasty,
        description: nasty,
        link: `javascript:alert(1)`,
        comments: [nasty],
        agent: nasty,
      },
      [{ name: nasty, inline: true }],
    );
    expect(htmlBody).not.toContain('<img src=x');
    expect(htmlBody).not.toContain('href=');
    expect(htmlBody.match(/<\/blockquote>/g)).toHaveLength(1);
    expect(htmlBody).toContain('&amp;amp;');
  });

  it('keeps a citizen’s words as they are, and marks within their own block', () => {
    const comment = '=1+1 \u202egnirts\u202c\r\n\ttab  dos';
    const { body, htmlBody } = filingMail({ ...MAIL, comments: [comment] });
    expect(body).toContain(comment);
    expect(htmlBody).toMatch(
      /<blockquote dir="auto"[^>]*>=1\+1 \u202egnirts\u202c<br>\ttab {2}dos<\/blockquote>/,
    );
  });

  it('carries no half of a sign and no control sign', () => {
    const { body, htmlBody } = filingMail({ ...MAIL, comments: ['a\ud83db\u0000c'] });
    for (const text of [body, htmlBody]) expect(text).toContain('a\ufffdb\ufffdc');
  });

  it('sets no colour of text or ground, so that it reads in light and dark', () => {
    const { htmlBody } = filingMail(MAIL, [{ name: 'a.png', inline: true }]);
    expect(htmlBody).not.toMatch(/(?:^|[;"\s])(?:color|background(?:-color)?):/);
    expect(htmlBody).not.toMatch(/<table|[;"]width:\s*\d/);
  });

  it('leaves the number open in a preview', () => {
    expect(filingMail({ ...MAIL, number: null }).subject).toBe('[ESC-…] Colombia Mayor - cobro por tercero');
  });

  it('says what did not go along', () => {
    expect(filingMail(MAIL, [], 2).body).toContain(
      '2 capturas de este escalamiento no alcanzaron a salir con el correo. Pídalas a sofia.arboleda@example.com.',
    );
  });
});

describe('the second mail', () => {
  it('tells that it is the second, what is still open, and the first words again', () => {
    const { subject, body } = resendMail(MAIL, {
      filedOn: '2022-09-02',
      question: '¿Puede cobrar un hijo?',
      pictures: 1,
    });
    expect(subject).toBe('[ESC-2022-0061] Colombia Mayor - cobro por tercero');
    expect(body)
      .toContain(`Este es el segundo envío del escalamiento. El primero salió el viernes 2 de septiembre de 2022 y aún no tenemos una respuesta completa.

Agradecemos su respuesta a más tardar el miércoles 28 de septiembre de 2022 (8 días hábiles).

Lo que falta por aclarar:
¿Puede cobrar un hijo?

Tema:`);
    expect(body).toContain('La captura de este escalamiento va en el primer correo.');
  });
});
