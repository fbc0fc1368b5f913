// Every mail that a script sent, as it would arrive.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MailView } from '../../protocol';
import { inWords, texts } from '../texts';
import { usePageState } from './usePage';
import { mailDocument } from './mailDocument';

export function Outbox(): JSX.Element {
  const { mail, person } = usePageState();
  const [chosen, setChosen] = useState<number | null>(null);
  const open = mail.find(({ number }) => number === chosen) ?? mail[0];
  if (!open) return <p class="empty">{texts.noMail}</p>;
  return (
    <div class="outbox">
      <ul class="mail-list" aria-label={texts.mailList}>
        {mail.map(({ number, to, subject, sentAt }) => (
          <li key={number}>
            <button type="button" aria-current={number === open.number} onClick={() => setChosen(number)}>
              <strong>{subject || texts.noSubject}</strong>
              <span>{to}</span>
              <time>{inWords.moment(Date.parse(sentAt), person?.timeZone ?? 'America/Bogota')}</time>
            </button>
          </li>
        ))}
      </ul>
      <Mail key={open.number} mail={open} timeZone={person?.timeZone ?? 'America/Bogota'} />
    </div>
  );
}

function Mail({ mail, timeZone }: { mail: MailView; timeZone: string }): JSX.Element {
  const [isPlain, setPlain] = useState(mail.htmlBody === null);
  const sender = mail.fromName ? `${mail.fromName} <${mail.from}>` : mail.from;
  const lines: [string, string | null][] = [
    [texts.from, sender],
    [texts.to, mail.to],
    [texts.copyTo, mail.cc],
    [texts.blindTo, mail.bcc],
    [texts.replyTo, mail.replyTo],
    [texts.sentAt, inWords.moment(Date.parse(mail.sentAt), timeZone)],
  ];
  const attached = mail.attachments
    .map((one, index) => ({ ...one, index }))
    .filter(({ contentId }) => !contentId);
  return (
    <article class="mail">
      <header>
        <h3>{mail.subject || texts.noSubject}</h3>
        <dl>
          {lines.map(([name, value]) =>
            value ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
        {mail.htmlBody !== null && (
          <div class="choice" role="group" aria-label={texts.mailForm}>
            <button type="button" aria-pressed={!isPlain} onClick={() => setPlain(false)}>
              {texts.mailHtml}
            </button>
            <button type="button" aria-pressed={isPlain} onClick={() => setPlain(true)}>
              {texts.mailPlain}
            </button>
          </div>
        )}
      </header>
      {isPlain || mail.htmlBody === null ? (
        <pre tabIndex={0}>{mail.body}</pre>
      ) : (
        <iframe sandbox="allow-popups" srcdoc={mailDocument(mail)} title={mail.subject || texts.noSubject} />
      )}
      {attached.length > 0 && (
        <ul class="attachments" aria-label={texts.attachments}>
          {attached.map(({ name, bytes, index }) => (
            <li key={index}>
              <a href={`/api/outbox/${String(mail.number)}/${String(index)}`} download={name}>
                {name}
              </a>{' '}
              <span>{inWords.bytes(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
