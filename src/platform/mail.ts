// Sends mail as the person who runs the script.
import type { Mail, MailPicture, MailPort } from '../mail';

type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

export function mailPort(): MailPort {
  return {
    send: (mail) => MailApp.sendEmail(message(mail)),
    remainingQuota: () => MailApp.getRemainingDailyQuota(),
  };
}

function message(mail: Mail): Options {
  const { to, cc, subject, body, htmlBody, replyTo, name } = mail;
  const images = Object.entries(mail.inlineImages);
  return {
    ...{ to, subject, body, htmlBody },
    ...(cc !== '' && { cc }),
    ...(replyTo !== '' && { replyTo }),
    ...(name !== '' && { name }),
    ...(images.length > 0 && {
      inlineImages: Object.fromEntries(images.map(([id, picture]) => [id, blob(picture)])),
    }),
    ...(mail.attachments.length > 0 && { attachments: mail.attachments.map(blob) }),
  };
}

function blob({ base64, type, name }: MailPicture): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), type, name);
}
