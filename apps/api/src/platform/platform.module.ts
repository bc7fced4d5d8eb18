import { Vault } from '#libs/vault';
import { DynamicModule, Global, Module } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { BusinessClock } from './business-clock.js';
import { Log } from './log.js';
import type { Platform } from './platform.js';
import { BLOBS, CONFIG } from './tokens.js';

@Global()
@Module({})
export class PlatformModule {
  /** Offers the parts of an opened platform to every module. */
  static of({ config, log, source, vault, blobs, engine, clock }: Platform): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: BLOBS, useValue: blobs },
      { provide: Log, useValue: log },
      { provide: DataSource, useValue: source },
      { provide: Vault, useValue: vault },
      { provide: Client, useValue: engine },
      { provide: BusinessClock, useValue: clock },
    ];
    return { module: PlatformModule, providers, exports: providers };
  }
}
