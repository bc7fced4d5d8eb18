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
interface Thread {
  worker: Worker;
  running: (Waiting & { timer: NodeJS.Timeout }) | null;
}
type Answer = { ready: true } | { id: number; result: RenderResult } | { id: number; failure: string };

export class RenderPool {
  readonly #threads: Thread[] = [];
  readonly #waiting: Waiting[] = [];
  #closed = false;

  constructor(private readonly settings: PoolSettings) {
    for (let i = 0; i < settings.threads; i += 1) this.#threads.push(this.#start());
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
    await Promise.all(
      this.#threads.map((thread) => {
        this.#settle(thread)?.reject(gone);
        return thread.worker.terminate();
      }),
    );
  }

  #start(): Thread {
    const worker = new Worker(this.settings.program, { workerData: this.settings.workerData });
    const thread: Thread = { worker, running: null };
    worker.on('message', (answer: Answer) => this.#answered(thread, answer));
    worker.on('error', (error) => this.#lost(thread, error));
    worker.on('exit', (code) => this.#lost(thread, new Error(`exit code ${code}`)));
    worker.unref();
    return thread;
  }

  #assign(): void {
    for (const thread of this.#threads) {
      if (thread.running) continue;
      const next = this.#waiting.shift();
      if (!next) return;
      const timer = setTimeout(() => {
        this.#lost(thread, new Error(`no answer within ${this.settings.timeLimitMs} ms`));
      }, this.settings.timeLimitMs);
      thread.running = { ...next, timer };
      // While a letter is rendered the process stays alive; an idle thread does not hold it.
      thread.worker.ref();
      thread.worker.postMessage({ id: 0, job: next.job });
    }
  }

  #answered(thread: Thread, answer: Answer): void {
    if ('ready' in answer) return;
    const waiting = this.#settle(thread);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject(new TemplateFailed(answer.failure));
    this.#assign();
  }

  #lost(thread: Thread, cause: Error): void {
    const at = this.#threads.indexOf(thread);
    if (at < 0 || this.#closed) return;
    const waiting = this.#settle(thread);
    void thread.worker.terminate();
    this.#threads[at] = this.#start();
    waiting?.reject(new RenderThreadLost(`the render thread was lost: ${cause.message}`, { cause }));
    this.#assign();
  }

  #settle(thread: Thread): Waiting | null {
    const { running } = thread;
    thread.running = null;
    if (running) clearTimeout(running.timer);
    thread.worker.unref();
    return running;
  }
}
