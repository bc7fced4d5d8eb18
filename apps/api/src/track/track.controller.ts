import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequestFiles } from '../files/request-files.js';
import { ApplicantOnly } from '../http/api-decorators.js';
import { ApiFile } from '../http/api-file.js';
import { sendFile } from '../http/download.js';
import { NumberDocumentParams, NumberLetterParams, NumberParams } from '../http/params.js';
import { ClockView } from '../requests/views/clock.view.js';
import { ApplicantGuard, Own, type OwnRequest } from './applicant.guard.js';
import { disclosedIds, visibleLetters } from './disclosed.js';
import { TrackService } from './track.service.js';
import { TrackView } from './track.views.js';

@ApiTags('申请人')
@ApplicantOnly()
@UseGuards(ApplicantGuard)
@Controller('track/:number')
export class TrackController {
  constructor(
    private readonly track: TrackService,
    private readonly files: RequestFiles,
  ) {}

  @Get()
  @ApiOperation({ summary: '查询申请', description: '环节、期限、文书、公开的文件、可以办理的事项。' })
  @ApiOkResponse({ type: TrackView })
  read(@Param() _: NumberParams, @Own() own: OwnRequest): Promise<TrackView> {
    return this.track.read(own);
  }

  @Get('clock')
  @ApiOperation({ summary: '答复期限及每一天的理由' })
  @ApiOkResponse({ type: ClockView })
  clock(@Param() _: NumberParams, @Own() own: OwnRequest): Promise<ClockView> {
    return this.track.readClock(own);
  }

  @Get('letters/:letterId/file')
  @ApiOperation({ summary: '下载文书（PDF/A）' })
  @ApiFile('application/pdf', '文书')
  async letter(
    @Param() { letterId }: NumberLetterParams,
    @Own() own: OwnRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sendFile(response, await this.files.letter({ ...own, reader: 'applicant' }, letterId, visibleLetters));
  }

  @Get('documents/:documentId/file')
  @ApiOperation({ summary: '下载公开的文件', description: '答复发出后可下载。' })
  @ApiFile('application/octet-stream', '公开的文件')
  async document(
    @Param() { documentId }: NumberDocumentParams,
    @Own() own: OwnRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const disclosed = await this.files.document({ ...own, reader: 'applicant' }, documentId, (request) =>
      disclosedIds(request).has(documentId),
    );
    return sendFile(response, disclosed);
  }
}
