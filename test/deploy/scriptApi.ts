// A stand-in for Google's Apps Script API on this machine: projects by id, their content, and every request it got.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedFile {
  name: string;
  type: string;
  source: string;
}

interface Answer {
  status: number;
  body: unknown;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null;
}

const refusal = (status: number, message: string): Answer => ({
  status,
  body: { error: { code: status, message, status: 'REFUSED' } },
});

export class ScriptApi {
  readonly content = new Map<string, PushedFile[]>();
  readonly created: { title: string; parentId: string }[] = [];
  readonly tokens = new Set<string | undefined>();
  /** Set to refuse every write with this status and message. */
  refuse: { status: number; message: string } | null = null;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const answer = this.#answer(request, body);
        response.writeHead(answer.status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(answer.body));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #answer({ method, url, headers }: IncomingMessage, body: unknown): Answer {
    this.tokens.add(headers.authorization);
    if (this.refuse && method !== 'GET') return refusal(this.refuse.status, this.refuse.message);
    if (method === 'POST' && url === '/v1/projects') {
      this.created.push(body as { title: string; parentId: string });
      const scriptId = `bound-project-${this.created.length}`;
      this.content.set(scriptId, []);
      return { status: 200, body: { scriptId, ...(body as object) } };
    }
    const scriptId = /^\/v1\/projects\/([^/]+)\/content/.exec(url ?? '')?.[1] ?? '';
    if (!this.content.has(scriptId)) return refusal(404, 'Requested entity was not found.');
    if (method === 'PUT') this.content.set(scriptId, (body as { files: PushedFile[] }).files);
    return { status: 200, body: { scriptId, files: this.content.get(scriptId) } };
  }
}
