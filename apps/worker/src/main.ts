import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ConfigError, loadConfig, type Config } from '#libs/config';
import { WorkerModule } from './worker.module.js';

/** Wrong settings are told in their own words, without a stack. */
function settings(): Config {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const app = await NestFactory.createApplicationContext(WorkerModule.with(settings()), { logger: ['error', 'warn'] });
// By exit, not by the signal once more: what was logged last would be lost with it.
app.enableShutdownHooks([], { useProcessExit: true });
