// Reads the JSON of a request, up to a limit.
import type { IncomingMessage } from 'node:http';
import { PageError } from '../thread/pageError';

const mostBytes = 60 * 1024 * 1024;

/** @throws PageError TOO_LARGE or BAD_REQUEST */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new PageError('TOO_LARGE');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) throw new PageError('TOO_LARGE');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    throw new PageError('BAD_REQUEST');
  }
}
