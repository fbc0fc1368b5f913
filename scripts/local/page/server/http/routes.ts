// What stands under each address of the server.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Method } from '../thread/messages';
import { PageError } from '../thread/pageError';
import { refusalOf } from '../texts';
import type { Assets } from '../bundles';
import { readJson } from './body';
import type { BookAnswer } from './bookThread';
import { isSameOrigin } from './sameOrigin';
import { checked, requests, windowOf } from './requests';

/** What the routes need of the server around them. */
export interface Site {
  assets: Promise<Assets>;
  title: string;
  /** @throws PageError OPENING while the book is not there */
  ask(method: Method, parameters: unknown): Promise<BookAnswer>;
  /** @throws PageError NO_LONGER_ASKED */
  answer(answer: { windowId: string; id: string; button: string; text: string }): void;
  stream(windowId: string, lastEventId: string | undefined, response: ServerResponse): void;
  frame(id: string): string | null;
  fault(error: unknown): void;
}

const mediaTypes: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export async function route(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!isSameOrigin(request)) throw new PageError('FORBIDDEN');
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') await post(site, address, request, response);
    else if (request.method === 'GET') await get(site, address, request, response);
    else throw new PageError('NOT_FOUND');
  } catch (error) {
    const { status, refusal, isFault } = refusalOf(error);
    if (isFault) site.fault(error);
    if (response.headersSent) response.destroy();
    else {
      // What is left of a body that is not read would be taken for the next request.
      if (!request.complete) response.setHeader('connection', 'close');
      reply(response, status, JSON.stringify(refusal));
    }
  }
}

async function get(
  site: Site,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = address;
  const asset = /^\/([\w.]+\.(js|css))$/.exec(pathname);
  const frame = /^\/frame\/([\w-]+)$/.exec(pathname);
  const attachment = /^\/api\/outbox\/(\d+)\/(\d+)$/.exec(pathname);
  if (pathname === '/') return reply(response, 200, shell(site.title), 'text/html; charset=utf-8');
  if (asset) {
    const contents = (await site.assets).get(asset[1]!);
    if (!contents) throw new PageError('NOT_FOUND');
    return reply(response, 200, contents, mediaTypes[asset[2]!]);
  }
  if (frame) {
    const html = site.frame(frame[1]!);
    if (html === null) throw new PageError('NOT_FOUND');
    return reply(response, 200, html, 'text/html; charset=utf-8');
  }
  if (pathname === '/events') {
    const last = request.headers['last-event-id'];
    return site.stream(windowOf(address), typeof last === 'string' ? last : undefined, response);
  }
  if (attachment) {
    const [mail, number] = [Number(attachment[1]), Number(attachment[2])];
    return pass(response, await site.ask('attachment', { mail, attachment: number }));
  }
  switch (pathname) {
    case '/api/book':
      return pass(response, await site.ask('book', { windowId: windowOf(address) }));
    case '/api/sheet': {
      const sheetId = Number(address.searchParams.get('id'));
      return pass(response, await site.ask('sheet', { windowId: windowOf(address), sheetId }));
    }
    case '/api/outbox':
      return pass(response, await site.ask('outbox', {}));
    case '/api/log':
      return pass(response, await site.ask('log', {}));
    default:
      throw new PageError('NOT_FOUND');
  }
}

async function post(
  site: Site,
  address: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = /^\/api\/(\w+)$/.exec(address.pathname)?.[1] ?? '';
  if (!isRequest(name)) throw new PageError('NOT_FOUND');
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new PageError('BAD_REQUEST');
  const body = await readJson(request);
  if (name === 'answer') {
    site.answer(checked(requests.answer, body));
    return reply(response, 200, '{"done":true}');
  }
  pass(response, await site.ask(name, checked(requests[name], body)));
}

function isRequest(name: string): name is keyof typeof requests {
  return Object.hasOwn(requests, name);
}

function pass(response: ServerResponse, { status, body, file }: BookAnswer): void {
  if (file) {
    const name = encodeURIComponent(file.name);
    response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}`);
  }
  reply(response, status, body, file?.type);
}

function reply(
  response: ServerResponse,
  status: number,
  body: string | Uint8Array,
  type = 'application/json; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function shell(title: string): string {
  const safe = title.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="page"></div>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
}
