/** What the worker is made of. Each part is made once, from the configuration, and closed in `WorkerLifecycle`. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { ActivityDeps } from '#activities';
import { FileBlobStore } from '#libs/archive';
import type { Config } from '#libs/config';
import { LetterRenderer } from '#libs/letters';
import { MailTransport } from '#libs/mail';
import { armFaults, assertMasterKey, createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';
import { pino, type Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { connectEngine, type Engine } from './engine.js';
import { showMetrics } from './metrics.js';
import { ACTIVITY_DEPS, CONFIG, DATA_SOURCE, ENGINE, LOGGER, VAULT } from './tokens.js';
import { WorkerLifecycle } from './worker-lifecycle.js';

/** About two hours with the backoff of the mail activities. */
const MAIL_ATTEMPTS = 10;

@Module({
  providers: [
    {
      provide: LOGGER,
      inject: [CONFIG],
      useFactory: (config: Config) => pino({ name: 'worker', level: config.logLevel }),
    },
    { provide: VAULT, inject: [CONFIG], useFactory: ({ masterKey }: Config) => Vault.open({ masterKey }) },
    {
      provide: DATA_SOURCE,
      inject: [CONFIG, VAULT],
      useFactory: async ({ databaseUrl, faults }: Config, vault: Vault) => {
        armFaults(faults);
        const source = await createDataSource(databaseUrl, { applicationName: 'yishen-worker' }).initialize();
        await assertMasterKey(source, vault);
        return source;
      },
    },
    {
      provide: ENGINE,
      inject: [CONFIG, LOGGER],
      useFactory: ({ temporal, workerMetrics }: Config, log: Logger) => {
        if (workerMetrics) showMetrics(workerMetrics);
        return connectEngine(temporal.namespace, temporal.address, log);
      },
    },
    {
      provide: ACTIVITY_DEPS,
      inject: [CONFIG, VAULT, DATA_SOURCE, ENGINE],
      useFactory: (config: Config, vault: Vault, source: DataSource, { engineId }: Engine): ActivityDeps => ({
        source,
        vault,
        engineId,
        blobs: new FileBlobStore(config.blobs),
        renderer: new LetterRenderer(),
        mail: new MailTransport(config.mail.smtpUrl),
        publicUrl: config.publicUrl,
        mailFrom: config.mail.from,
        mailAttempts: MAIL_ATTEMPTS,
      }),
    },
    WorkerLifecycle,
  ],
})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: CONFIG, useValue: config }] };
  }
}
