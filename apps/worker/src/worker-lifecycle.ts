import { BeforeApplicationShutdown, Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import type { ActivityDeps } from '#activities';
import type { Config } from '#libs/config';
import type { Logger } from 'pino';
import { fileURLToPath } from 'node:url';
import { BUNDLE_FILE } from './bundle-file.js';
import type { Engine } from './engine.js';
import { ACTIVITY_DEPS, CONFIG, ENGINE, LOGGER } from './tokens.js';
import { WorkerHost } from './worker-host.js';

/** Starts the worker with the application and drains it before the application closes. */
@Injectable()
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private host: WorkerHost | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly log: Logger,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(ACTIVITY_DEPS) private readonly deps: ActivityDeps,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const workflowBundle = { codePath: fileURLToPath(BUNDLE_FILE) };
    this.host = await WorkerHost.start(this.config, this.engine, this.deps, { workflowBundle }, this.log);
    this.log.info({ engineId: this.engine.engineId }, 'the worker takes work');
    this.host.running.catch((error: unknown) => {
      // The engine was made anew, or a fault of the worker itself: whoever started this process starts it again.
      this.log.error({ error: error instanceof Error ? error.message : 'unknown' }, 'the worker cannot go on');
      process.exit(1);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.host?.drain();
    await this.deps.renderer.close();
    this.deps.mail.close();
    await this.engine.native.close();
    await this.deps.source.destroy();
    this.log.info('drained');
  }
}
