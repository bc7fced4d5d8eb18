import { isIPv6 } from 'node:net';

import { freePort, isPortFree } from '#libs/embedded';

/**
 * The port for API and portal. A port that was asked for is taken or refused; the usual one gives way to the next.
 * @throws when the port that was asked for is taken
 */
export async function choosePort(asked: string | undefined, say: (line: string) => void): Promise<number> {
  if (asked) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Error(`PORT is not a port: write PORT=3000 or another free one.`);
    if (!(await isPortFree(port)))
      throw new Error(`Port ${port} is taken by another program: stop that one, or set PORT to a free one.`);
    return port;
  }
  for (let port = 3000; port < 3100; port += 1) {
    if (!(await isPortFree(port))) continue;
    if (port !== 3000) say(`port 3000 is taken by another program, using ${port} (PORT chooses another)`);
    return port;
  }
  throw new Error('Ports 3000 to 3099 are all taken: set PORT to a free one.');
}

/** The wished port if it is free, otherwise one that is. */
export async function preferPort(wished: number): Promise<number> {
  return (await isPortFree(wished)) ? wished : freePort();
}

/** Where the portal answers that listens on this host; without one it listens everywhere. */
export function addressOf(host: string | undefined, port: number): string {
  return `http://${host && isIPv6(host) ? `[${host}]` : host || 'localhost'}:${port}`;
}
