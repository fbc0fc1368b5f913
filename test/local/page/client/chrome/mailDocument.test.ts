import { mailDocument } from '../../../../../scripts/local/page/client/chrome/mailDocument';

const picture = { name: 'a.png', type: 'image/png', bytes: 3 };

it('takes pictures that travel with the mail from the server', () => {
  const html = mailDocument({
    number: 4,
    htmlBody: '<img src="cid:grafico"><img src="cid:otro">',
    attachments: [picture, { ...picture, contentId: 'grafico' }],
  });
  expect(html).toContain('<img src="/api/outbox/4/1"><img src="cid:otro">');
});

it('forbids scripts and everything from elsewhere', () => {
  expect(mailDocument({ number: 1, htmlBody: null, attachments: [] })).toMatch(
    /default-src 'none'; img-src 'self' data:/,
  );
});
