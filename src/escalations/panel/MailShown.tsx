// The mail as it will go, from the server that will send it; only its number is still open.
import { FILING } from '../../texts/sidebarEscalation';
import type { MailPreview } from '../calls';

export function MailShown({ mail }: { mail: Extract<MailPreview, { body: string }> }) {
  const rows = [
    [FILING.to, mail.to],
    [FILING.cc, mail.cc],
    [FILING.subject, mail.subject],
  ];
  return (
    <section class="preview">
      <dl>
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text || FILING.nobody}</dd>
          </div>
        ))}
      </dl>
      <p class="mail" dir="auto">
        {mail.body}
      </p>
    </section>
  );
}
