import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Takes a delivery report, raw; rejects when it should come again later. */
export type BounceTarget = (raw: Buffer) => Promise<void>;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/**
 * Delivery reports on their way to the system, kept as files until they are taken: the API may be down when they arise, and
 * the sink may be stopped before it is back.
 */
export class BounceOutbox {
  #waitMs = FIRST_WAIT_MS;
  #timer: NodeJS.Timeout | null = null;
  #round: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly folder: string,
    private readonly target: BounceTarget,
  ) {}

  async add(id: string, raw: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, `${id}.draft`), raw);
    await rename(join(this.folder, `${id}.draft`), join(this.folder, `${id}.eml`));
    this.wake();
  }

  /** Starts a round now, also for what an earlier run left. */
  wake(): void {
    this.#waitMs = FIRST_WAIT_MS;
    this.#schedule(0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#round;
  }

  #schedule(waitMs: number): void {
    if (this.#stopped) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#round = this.#round.then(() => this.#deliverAll());
    }, waitMs).unref();
  }

  async #deliverAll(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.eml')).sort()) {
      if (this.#stopped) return;
      try {
        await this.target(await readFile(join(this.folder, name)));
        await rm(join(this.folder, name));
      } catch {
        this.#schedule(this.#waitMs);
        this.#waitMs = Math.min(this.#waitMs * 2, LONGEST_WAIT_MS);
        return;
      }
    }
  }
}

/**
 * Hands reports to the API by HTTP POST, `message/rfc822`, with the shared token as bearer. What the API refuses (4xx) it
 * would refuse again, so that is the end of it; anything else comes again.
 */
export function postBounces(url: string, token: string): BounceTarget {
  return async (raw) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
      body: new Uint8Array(raw),
      signal: AbortSignal.timeout(10_000),
    });
    await response.arrayBuffer();
    if (response.status >= 500 || response.status === 429) throw new Error(`bounce not taken: ${response.status}`);
  };
}
