/** A few render threads behind a bounded queue. A thread that dies or hangs is replaced; its letter alone fails. */
import { Worker } from 'node:worker_threads';
import { RenderQueueFull, RenderThreadLost, RendererClosed, TemplateFailed } from './errors.js';

export interface RenderJob {
  /** File name in the templates' folder. */
  template: string;
  /** JSON for `sys.inputs.data`. */
  data: string;
  pdfStandard: string;
  /** Seconds since 1970. */
  creationTimestamp: number;
}
export interface RenderResult {
  pdf: Uint8Array;
  pages: number;
}

export interface PoolSettings {
  /** The thread's program, an .mjs file. */
  program: URL;
  workerData: unknown;
  threads: number;
  /** Letters that may wait; more are refused at once. */
  queueLimit: number;
  /** After this many milliseconds a letter is given up and its thread replaced. */
  timeLimitMs: number;
}

interface Waiting {
  job: RenderJob;
  resolve: (result: RenderResult) => void;
  reject: (error: Error) => void;
}
/** A place for a thread; empty after a loss until the next letter, so that a broken installation does not spin. */
interface Place {
  worker: Worker | null;
  running: (Waiting & { timer: NodeJS.Timeout }) | null;
}
type Answer = { result: RenderResult } | { failure: string };

export class RenderPool {
  readonly #places: Place[];
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(private readonly settings: PoolSettings) {
    this.#places = Array.from({ length: settings.threads }, () => ({ worker: null, running: null }));
    for (const place of this.#places) this.#start(place);
  }

  run(job: RenderJob): Promise<RenderResult> {
    if (this.#closed) return Promise.reject(new RendererClosed('the letter renderer is closed'));
    if (this.#waiting.length >= this.settings.queueLimit)
      return Promise.reject(new RenderQueueFull(`${this.#waiting.length} letters are waiting already`));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const gone = new RendererClosed('the letter renderer was closed before this letter was rendered');
    for (const { reject } of this.#waiting.splice(0)) reject(gone);
    for (const place of this.#places) this.#settle(place)?.reject(gone);
    await Promise.all(this.#places.map(async ({ worker }) => worker?.terminate()));
  }

  #start(place: Place): Worker {
    const worker = new Worker(this.settings.program, { workerData: this.settings.workerData });
    place.worker = worker;
    worker.on('message', (answer: Answer) => this.#answered(place, answer));
    worker.on('error', (error) => this.#lost(place, worker, error));
    worker.on('exit', (code) => this.#lost(place, worker, new Error(`exit code ${code}`)));
    worker.unref();
    return worker;
  }

  #assign(): void {
    for (const place of this.#places) {
      if (place.running) continue;
      const next = this.#waiting.shift();
      if (!next) return;
      const worker = place.worker ?? this.#start(place);
      const timer = setTimeout(() => {
        this.#lost(place, worker, new Error(`no answer within ${this.settings.timeLimitMs} ms`));
      }, this.settings.timeLimitMs);
      place.running = { ...next, timer };
      // While a letter is rendered the process stays alive; an idle thread does not hold it.
      worker.ref();
      worker.postMessage(next.job);
    }
  }

  #answered(place: Place, answer: Answer): void {
    const waiting = this.#settle(place);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new TemplateFailed(answer.failure));
    this.#assign();
  }

  #lost(place: Place, worker: Worker, cause: Error): void {
    if (place.worker !== worker || this.#closed) return;
    place.worker = null;
    const waiting = this.#settle(place);
    void worker.terminate();
    waiting?.reject(new RenderThreadLost(`the render thread was lost: ${cause.message}`, { cause }));
    this.#assign();
  }

  #settle(place: Place): Waiting | null {
    const { running, worker } = place;
    place.running = null;
    if (running) clearTimeout(running.timer);
    worker?.unref();
    return running;
  }
}
