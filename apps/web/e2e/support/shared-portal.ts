/** One portal for the specs of one run of Jest: starting API, worker and browser takes longer than many a test. */
import { afterAll } from '@jest/globals';
import { type OpenPage, openPortal, type Portal } from './portal.js';

/** So many applications from one address are more than people send: they would all have to be worked for. */
const FREE_TRIES = { YISHEN_FREE_TRIES: '1000' };

let running: Promise<Portal> | undefined;
afterAll(async () => (await running)?.close(), 60_000);

/**
 * The portal with what other specs have left in it. Closing it closes what was opened here. A spec that breaks the
 * portal, or counts what is in it, opens its own.
 */
export async function sharedPortal(): Promise<Portal> {
  running ??= openPortal(FREE_TRIES);
  const portal = await running.catch((error: unknown) => {
    running = undefined;
    throw error;
  });
  const opened: OpenPage[] = [];
  const open: Portal['open'] = async (viewport) => {
    const one = await portal.open(viewport);
    opened.push(one);
    return one;
  };
  const close = async () => void (await Promise.all(opened.map(({ page }) => page.context().close())));
  return { ...portal, open, close };
}
