import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { ByteStream } from './contents.js';

type Opener = () => ByteStream | Promise<ByteStream>;

/**
 * The zip around a package. Entries are stored, not deflated: what compression gives depends on the version and the
 * machine, and most content is compressed already. So the bytes follow from names, contents and one day alone, and the
 * verifier can build them again and compare (`verify/check-container.ts`).
 */
export class Container {
  readonly #entries: { path: string; open: Opener }[] = [];
  readonly #mtime: Date;
  #current: Readable | null = null;

  /** `day`: `YYYY-MM-DD`, written as noon without a zone, which is all that the field of a zip can hold. */
  constructor(day: string) {
    const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
    this.#mtime = new Date(year, month - 1, date, 12);
  }

  /** Adds an entry; `open` is called when all entries before it have been written. */
  add(path: string, open: Opener): void {
    this.#entries.push({ path, open });
  }

  /** The bytes, once. Nothing is opened before they are asked for, and nothing stays open when they no longer are. */
  stream(): Readable {
    return Readable.from(this.#bytes(), { objectMode: false });
  }

  async *#bytes(): AsyncGenerator<Uint8Array> {
    const zip = new yazl.ZipFile();
    const out = zip.outputStream as Readable;
    zip.on('error', (error: Error) => out.destroy(error));
    for (const { path, open } of this.#entries) {
      const options = { mtime: this.#mtime, mode: 0o100644, compress: false, forceDosTimestamp: true };
      zip.addReadStreamLazy(path, options, (done) => {
        void this.#open(open, out).then(
          (content) => done(null, content),
          (error: Error) => out.destroy(error),
        );
      });
    }
    zip.end();
    try {
      yield* out as AsyncIterable<Uint8Array>;
    } finally {
      this.#current?.destroy();
    }
  }

  async #open(open: Opener, out: Readable): Promise<Readable> {
    const content = Readable.from(await open(), { objectMode: false });
    // yazl pipes, and a pipe does not pass errors on.
    content.on('error', (error) => out.destroy(error));
    this.#current = content;
    return content;
  }
}
