import type { Config } from '#libs/config';
import { inNoAgency } from '#libs/records';
import { Controller, Get, HttpCode, Inject, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Client } from '@temporalio/client';
import type { Response } from 'express';
import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { CONFIG } from '../platform/tokens.js';

class LiveView {
  @ApiProperty({ enum: ['up'] })
  status!: string;
}

class PartsView {
  @ApiProperty({ enum: ['up', 'down'], description: 'PostgreSQL：没有它什么也不能办' })
  database!: string;

  @ApiProperty({ enum: ['up', 'down'], description: '流程引擎：不在时照常收件，办理顺延' })
  engine!: string;

  @ApiProperty({ enum: ['up', 'down'], description: '文件存储：不在时不能收取和给出文件' })
  blobs!: string;
}

class ReadyView {
  @ApiProperty({ enum: ['ready', 'degraded', 'unavailable'] })
  status!: string;

  @ApiProperty({ type: PartsView })
  parts!: PartsView;
}

/** How long a part may take to answer. */
const PATIENCE_MS = 4000;

@ApiTags('运行')
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController {
  constructor(
    private readonly source: DataSource,
    private readonly engine: Client,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  @ApiOperation({ summary: '进程在运行' })
  @ApiOkResponse({ type: LiveView })
  live(): LiveView {
    return { status: 'up' };
  }

  @Get('ready')
  @HttpCode(200)
  @ApiOperation({ summary: '可以提供服务', description: '数据库不在答 503；引擎或文件存储不在为 degraded，仍答 200。' })
  @ApiOkResponse({ type: ReadyView })
  @ApiResponse({ status: 503, type: ReadyView, description: '数据库不在' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyView> {
    const [database, engine, blobs] = await Promise.all([
      isUp(() => inNoAgency(this.source, (manager) => manager.query('SELECT 1'))),
      isUp(() =>
        this.engine.connection.withDeadline(Date.now() + PATIENCE_MS, () =>
          this.engine.workflowService.describeNamespace({ namespace: this.config.temporal.namespace }),
        ),
      ),
      isUp(() => this.writable()),
    ]);
    if (database === 'down') response.status(503).set('Retry-After', '5');
    const all = database === 'up' && engine === 'up' && blobs === 'up';
    return {
      status: database === 'down' ? 'unavailable' : all ? 'ready' : 'degraded',
      parts: { database, engine, blobs },
    };
  }

  private async writable(): Promise<void> {
    await mkdir(this.config.blobs, { recursive: true });
    await access(this.config.blobs, constants.W_OK);
  }
}

async function isUp(ask: () => Promise<unknown>): Promise<'up' | 'down'> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<'down'>((resolve) => {
    timer = setTimeout(() => resolve('down'), PATIENCE_MS);
  });
  const answer = ask().then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([answer, patience]).finally(() => clearTimeout(timer));
}
