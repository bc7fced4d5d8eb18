import { createServer } from 'node:net';

/** @returns a TCP port that was free a moment ago on every address of this machine */
export function freePort(): Promise<number> {
  return listenOn(0);
}

/** @returns whether a program could listen on this port now, on IPv6 and on IPv4 */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of [undefined, '127.0.0.1', '::1']) {
    try {
      await listenOn(port, host);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return false;
      if (host === undefined) throw error;
      // A machine without that protocol has nobody on it either.
    }
  }
  return true;
}

function listenOn(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
