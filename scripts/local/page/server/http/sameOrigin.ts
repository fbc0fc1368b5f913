// Lets in only what this very page asks: other pages of the same browser could reach the address too.
import type { IncomingMessage } from 'node:http';

/** `Host` names the machine itself (no name that somebody else's DNS gives), `Origin` is absent or the page's own. */
export function isSameOrigin({ headers, socket }: IncomingMessage): boolean {
  const port = String(socket.localPort);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
