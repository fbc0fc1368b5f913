// What a paste does to the case in the panel, whatever comes first. Nothing that was typed is written over.
import { pasted, type Pasted } from '../rules/pasted';
import { takesReply, type CaseForm } from './form';

/** What became of it: a key of the texts that tell. */
type Taken =
  | 'address'
  | 'addressReplaced'
  | 'link'
  | 'comment'
  | 'reply'
  | 'block'
  | 'blockReplaced'
  | 'again'
  | 'full'
  | 'nothing';

export function withPaste(form: CaseForm, clipboard: string): { form: CaseForm; taken: Taken } {
  const text = clipboard.replace(/\r\n?/g, '\n');
  const found = pasted(text);
  if (found.rawId === null && found.link === null) return withText(form, found.comment);
  if (found.comment !== null) return withBlock(form, found, found.comment);
  if (found.rawId === null || (found.link !== null && isInconcert(form.rawId))) {
    return {
      form: { ...form, link: found.link ?? form.link, user: form.user || (found.user ?? '') },
      taken: 'link',
    };
  }
  if (found.rawId === form.rawId) return { form, taken: 'again' };
  return { form: withAddress(form, found), taken: form.rawId === '' ? 'address' : 'addressReplaced' };
}

/** Whether a paste into some other field is clearly meant for the case as a whole: inConcert's own address. */
export function isInconcertPaste(clipboard: string): boolean {
  const found = pasted(clipboard);
  return found.rawId !== null && isInconcert(found.rawId);
}

function withText(form: CaseForm, text: string | null): { form: CaseForm; taken: Taken } {
  if (text === null) return { form, taken: 'nothing' };
  if (form.comment === '') return { form: { ...form, comment: text }, taken: 'comment' };
  if (text === form.comment || text === form.reply) return { form, taken: 'again' };
  if (takesReply(form.kind) && form.reply === '') return { form: { ...form, reply: text }, taken: 'reply' };
  return { form, taken: 'full' };
}

function withBlock(form: CaseForm, found: Pasted, comment: string): { form: CaseForm; taken: Taken } {
  const taken = form.rawId === '' && form.comment === '' ? 'block' : 'blockReplaced';
  return { form: { ...withAddress(form, found), comment }, taken };
}

/** What one address says does not outlive it. */
function withAddress(form: CaseForm, found: Pasted): CaseForm {
  const first = form.rawId === '';
  return {
    ...form,
    rawId: found.rawId ?? form.rawId,
    network: found.network ?? (first ? form.network : null),
    user: found.user ?? (first ? form.user : ''),
    link: found.link ?? (first ? form.link : ''),
    written: found.writtenAt,
  };
}

function isInconcert(rawId: string): boolean {
  return rawId.includes(':') && !rawId.includes('/');
}
