// Binds the server to this machine alone, on the port that was asked for or the next free one.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const host = '127.0.0.1';
const mostTried = 100;

/** Null where the port is taken: a port that was asked for by name is not replaced by another. */
export async function listen(server: Server, port: number, exact: boolean): Promise<number | null> {
  for (let candidate = port; candidate < port + (exact ? 1 : mostTried); candidate += 1) {
    if (await tryPort(server, candidate)) return (server.address() as AddressInfo).port;
  }
  return null;
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
