// What a mail is made of, and the port that sends it.

/** A picture as it comes over the wire: base64 without line ends. */
export interface MailPicture {
  name: string;
  /** Such as `image/png`. */
  type: string;
  base64: string;
}

export interface Mail {
  /** Addresses separated by `, `. */
  to: string;
  /** `''` for nobody. */
  cc: string;
  subject: string;
  /** Plain text that says the same as the HTML. */
  body: string;
  htmlBody: string;
  /** `''` where answers go to the sender. */
  replyTo: string;
  /** The sender's name; `''` for Google's own. */
  name: string;
  /** By the id that the HTML names as `cid:ID`. */
  inlineImages: Readonly<Record<string, MailPicture>>;
  attachments: readonly MailPicture[];
}

export interface MailPort {
  /** Sends as whoever runs the script. Throws Google's own error; whether the mail went out then, only the quota tells. */
  send(mail: Mail): void;
  /** Recipients left today for whoever runs the script. One call. */
  remainingQuota(): number;
}
