// What every mail that must go out once needs: an attempt that tells why it failed, and a record that is surely kept.
import type { Context } from './context';
import type { Mail } from './mail';

/** Writes to the properties may fail and succeed at once after. */
const ATTEMPTS = 3;

/** Sends. Google's own words where it refuses; null where the mail went out. */
export function mailProblem(
  { mail }: Pick<Context, 'mail'>,
  message: Pick<Mail, 'to' | 'cc' | 'subject' | 'body' | 'htmlBody' | 'name'> & Partial<Mail>,
): string | null {
  try {
    mail.send({ replyTo: '', inlineImages: {}, attachments: [], ...message });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Throws where the properties refuse: no other mail must go out whose sending cannot be kept. */
export function keepTold(
  { properties }: Pick<Context, 'properties'>,
  values: Readonly<Record<string, string>>,
): void {
  for (let attempt = 1; ; attempt++) {
    try {
      properties.setAll(values);
      return;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
