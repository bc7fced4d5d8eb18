/** A server as a part: on one port and one data folder, however often it is killed. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Part, PartName } from './part.js';

interface Server {
  readonly pid: number;
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** What a killed server leaves behind may hinder the next for a moment: children that still end, a port. */
const START_WITHIN_MS = 60_000;

export class ServerPart<S extends Server> implements Part {
  private running: S | undefined;

  constructor(
    readonly name: PartName,
    private readonly launch: () => Promise<S>,
  ) {}

  isRunning(): boolean {
    return this.running !== undefined;
  }

  /** The server as it runs now. @throws when it does not */
  get server(): S {
    if (!this.running) throw new Error(`${this.name} does not run`);
    return this.running;
  }

  async start(): Promise<void> {
    const end = Date.now() + START_WITHIN_MS;
    while (!this.running) {
      try {
        this.running = await this.launch();
      } catch (error) {
        if (Date.now() > end) throw error;
        await sleep(300);
      }
    }
  }

  async kill(): Promise<void> {
    const server = this.running;
    this.running = undefined;
    if (!server) return;
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
  }

  async stop(): Promise<void> {
    const server = this.running;
    this.running = undefined;
    await server?.stop();
  }
}
