import type { Server } from 'node:net';

/** Anything that can be asked to listen: an HTTP server, an SMTP server. */
export interface Listener {
  listen(options: { host: string; port: number }, listening: () => void): unknown;
  once(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  off(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  close(done: () => void): unknown;
  readonly server?: Server;
}

export interface Listening<T> {
  readonly port: number;
  readonly servers: readonly T[];
}

/** An address that this machine does not have (no IPv6, or no IPv4). */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];
const ATTEMPTS = 20;

/**
 * One server an address, all on the same port; with port 0 on a port that is free at all of them. Addresses that the
 * machine lacks are left out, as long as one remains.
 * @throws the error of the first address that cannot be had, e.g. EADDRINUSE
 */
export async function listenOnAll<T extends Listener>(
  make: () => T,
  hosts: readonly string[],
  port: number,
): Promise<Listening<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const servers: T[] = [];
    let chosen = port;
    try {
      for (const host of hosts) {
        const server = make();
        if (!(await listen(server, host, chosen))) continue;
        servers.push(server);
        chosen = portOf(server);
      }
      if (servers.length > 0) return { port: chosen, servers };
      throw new Error(`none of these addresses exists here: ${hosts.join(', ')}`);
    } catch (error) {
      await Promise.all(servers.map((server) => new Promise<void>((done) => server.close(done))));
      // A port that was free at the first address may be taken at the second: ask for another one.
      const unlucky = port === 0 && (error as NodeJS.ErrnoException).code === 'EADDRINUSE' && attempt < ATTEMPTS;
      if (!unlucky) throw error;
    }
  }
}

/** False when the machine does not have the address. */
function listen(server: Listener, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (NO_SUCH_ADDRESS.includes(error.code ?? '')) resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen({ host, port }, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

function portOf(server: Listener): number {
  const address = (server.server ?? (server as unknown as Server)).address();
  return typeof address === 'object' && address ? address.port : 0;
}
