import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { RequestFiles } from '../files/request-files.js';
import { ApplicantOnly } from '../http/api-decorators.js';
import { ApiFile } from '../http/api-file.js';
import { sendFile } from '../http/download.js';
import { ReferenceParams } from '../http/params.js';
import { ConsultedGuard, OwnOpinion, type OwnConsultation } from './consulted.guard.js';
import { ConsultedService } from './consulted.service.js';
import { ConsultedView } from './consulted.views.js';

/** For whoever is asked for an opinion, by the reference and the code on the letter; no account. */
@ApiTags('被征求意见的一方')
@ApplicantOnly()
@UseGuards(ConsultedGuard)
@Controller('consultations/:reference')
export class ConsultedController {
  constructor(
    private readonly consulted: ConsultedService,
    private readonly files: RequestFiles,
  ) {}

  @Get()
  @ApiOperation({ summary: '征求意见书的情况', description: '不含申请人的任何信息；打开文书以后才显示征求的内容。' })
  @ApiOkResponse({ type: ConsultedView })
  read(@Param() _: ReferenceParams, @OwnOpinion() own: OwnConsultation): Promise<ConsultedView> {
    return this.consulted.read(own);
  }

  @Get('letter/file')
  @ApiOperation({ summary: '征求意见书（PDF/A）', description: '先确认打开，再下载。' })
  @ApiFile('application/pdf', '文书')
  letter(
    @Param() _: ReferenceParams,
    @OwnOpinion() own: OwnConsultation,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return this.send(own, own.consultationId, response);
  }

  @Get('override-notice/file')
  @ApiOperation({ summary: '公开告知书（PDF/A）', description: '先确认打开，再下载。' })
  @ApiFile('application/pdf', '文书')
  async overrideNotice(
    @Param() _: ReferenceParams,
    @OwnOpinion() own: OwnConsultation,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return this.send(own, (await this.consulted.overrideLetterId(own)) ?? '', response);
  }

  private async send(own: OwnConsultation, letterId: string, response: Response): Promise<StreamableFile> {
    const { agencyId, requestId, consultationId } = own;
    const of = { agencyId, requestId, reader: `consulted/${consultationId}` as const };
    return sendFile(response, await this.files.letter(of, letterId, this.consulted.visibleLetters(own)));
  }
}
