// What the page asks of its server, and what can go wrong on the way.
import type { EditAnswer, Refusal, SheetView } from '../../protocol';
import { ConnectionLost } from '../grid/editQueue';

/** The server's own refusal: `message` is Spanish and meant for the person. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Those of a server that is starting, ending, or does not know the window yet. */
const soonBetter = new Set(['OPENING', 'CLOSING', 'NO_SUCH_WINDOW']);

/** @throws ConnectionLost, Refused */
export async function request<Answer>(path: string, body?: object): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, body && post(body));
    text = await response.text();
  } catch {
    throw new ConnectionLost();
  }
  if (response.ok) return JSON.parse(text) as Answer;
  const { error } = parsed(text) ?? { error: { code: 'FAULT', message: response.statusText } };
  throw soonBetter.has(error.code) ? new ConnectionLost() : new Refused(error.code, error.message);
}

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

function parsed(text: string): Refusal | null {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return null;
  }
}

export const sheetOf = (windowId: string, id: number): Promise<SheetView> =>
  request(`/api/sheet?window=${windowId}&id=${String(id)}`);

/** As an answer: the sheet's refusal of a cell and the server's of a request look the same to the person. */
export async function editAnswer(path: string, body: object): Promise<EditAnswer> {
  try {
    return await request<EditAnswer>(path, body);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { error: { name: error.code, message: error.message }, changed: [] };
  }
}
