import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from './worker.module.js';

const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error', 'warn'] });
// By exit, not by the signal once more: what was logged last would be lost with it.
app.enableShutdownHooks([], { useProcessExit: true });
