// The part of postal-mime that the outbox uses; the package brings no types.
declare module 'postal-mime' {
  interface Address {
    name?: string;
    address?: string;
  }
  interface Email {
    headers: { key: string; value: string }[];
    from?: Address;
    to?: Address[];
    cc?: Address[];
    bcc?: Address[];
    replyTo?: Address[];
    subject?: string;
    date?: string;
    text?: string;
    html?: string;
    attachments: { filename: string | null; mimeType: string; contentId?: string; content: ArrayBuffer }[];
  }
  export default class PostalMime {
    static parse(source: Uint8Array, options: { attachmentEncoding: 'arraybuffer' }): Promise<Email>;
  }
}
