import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MESSAGE_ID, MessageSummary, readMessage, StoredMessage, summarise, traceHeader } from './stored-message.js';
import type { Attachment } from 'postal-mime';

const HEADER_BYTES = 64 * 1024;

/** Mails as .eml files in one folder, whole or absent; a list of them in memory, read from the files at the start. */
export class MessageStore extends EventEmitter<{ message: [MessageSummary] }> {
  readonly #summaries = new Map<string, MessageSummary>();
  #lastTime = 0;

  private constructor(
    private readonly folder: string,
    private readonly host: string,
  ) {
    super();
  }

  static async open(folder: string, host: string): Promise<MessageStore> {
    await mkdir(folder, { recursive: true });
    const store = new MessageStore(folder, host);
    for (const name of (await readdir(folder)).sort()) {
      // A draft is what a crash left; its sender was never told that it arrived.
      if (name.endsWith('.draft')) await rm(join(folder, name));
      const id = name.replace(/\.eml$/, '');
      const summary = MESSAGE_ID.test(id) && name.endsWith('.eml') ? await store.#summaryOf(id) : null;
      if (summary) store.#summaries.set(id, summary);
    }
    return store;
  }

  /** Stores a mail durably. */
  async add(raw: Uint8Array, from: string, to: readonly string[]): Promise<MessageSummary> {
    const receivedAt = this.#nextTime();
    const id = `${receivedAt.toISOString().replace(/[-:.]/g, '')}-${randomBytes(4).toString('hex')}`;
    const draft = join(this.folder, `${id}.draft`);
    const handle = await open(draft, 'wx', 0o600);
    try {
      await handle.writeFile(traceHeader({ id, receivedAt, from, to }, this.host));
      await handle.writeFile(raw);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, this.#path(id));
    const summary = (await this.#summaryOf(id)) as MessageSummary;
    this.#summaries.set(id, summary);
    this.emit('message', summary);
    return summary;
  }

  /** Newest first. `to`: a whole address, or a part of one (without `@`). `before`: only what came before this id. */
  list(filter: { to?: string | undefined; before?: string | undefined; limit?: number } = {}): MessageSummary[] {
    const wanted = filter.to?.trim().toLowerCase() ?? '';
    const matches = (address: string) =>
      wanted.includes('@') ? address.toLowerCase() === wanted : address.toLowerCase().includes(wanted);
    return [...this.#summaries.values()]
      .filter(({ id, envelopeTo }) => (!filter.before || id < filter.before) && envelopeTo.some(matches))
      .sort((a, b) => (a.id < b.id ? 1 : -1))
      .slice(0, filter.limit ?? Infinity);
  }

  /** The bytes of the file; null when there is none. */
  async raw(id: string): Promise<Buffer | null> {
    return this.#summaries.has(id) ? readFile(this.#path(id)) : null;
  }

  async get(id: string): Promise<(StoredMessage & { parts: Attachment[] }) | null> {
    const raw = await this.raw(id);
    return raw && readMessage(id, raw);
  }

  async #summaryOf(id: string): Promise<MessageSummary | null> {
    const handle = await open(this.#path(id), 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
      const head = buffer.subarray(0, bytesRead);
      const end = head.indexOf('\r\n\r\n');
      return await summarise(id, end < 0 ? head : head.subarray(0, end + 4), (await handle.stat()).size);
    } finally {
      await handle.close();
    }
  }

  /** Never the same twice, so that ids sort in the order of arrival. */
  #nextTime(): Date {
    this.#lastTime = Math.max(Date.now(), this.#lastTime + 1);
    return new Date(this.#lastTime);
  }

  #path(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}
