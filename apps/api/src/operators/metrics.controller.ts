import { Controller, Get, Header, Res, VERSION_NEUTRAL } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ApiProblems } from '../http/api-decorators.js';
import { Metrics } from './metrics.js';

@ApiTags('运行')
@Controller({ path: 'metrics', version: VERSION_NEUTRAL })
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Prometheus 指标', description: '不含个人信息，标签中没有编号。' })
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: '指标', schema: { type: 'string' } })
  @ApiProblems()
  async read(@Res() response: Response): Promise<void> {
    const { contentType, text } = await this.metrics.text();
    response.set('Content-Type', contentType).send(text);
  }
}
