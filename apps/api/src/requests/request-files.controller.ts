import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { readerOf, type SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { RequestFiles } from '../files/request-files.js';
import { ApiProblems, Staff } from '../http/api-decorators.js';
import { ApiFile } from '../http/api-file.js';
import { sendFile } from '../http/download.js';
import { RequestDocumentParams, RequestLetterParams, RequestParams } from '../http/params.js';

@ApiTags('办理')
@Staff()
@ApiProblems(422)
@Controller('requests/:id')
export class RequestFilesController {
  constructor(private readonly files: RequestFiles) {}

  @Get('letters/:letterId/file')
  @ApiOperation({ summary: '下载文书（PDF/A）' })
  @ApiFile('application/pdf', '已编发的文书')
  async letter(
    @Param() { id, letterId }: RequestLetterParams,
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sendFile(response, await this.files.letter(ofRequest(staff, id), letterId, (_, letters) => letters));
  }

  @Get('draft')
  @ApiOperation({ summary: '下载答复书草稿', description: '现行拟办意见的草稿。' })
  @ApiFile('application/pdf', '草稿')
  async draft(
    @Param() { id }: RequestParams,
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sendFile(response, await this.files.made(ofRequest(staff, id), 'renderDraft'));
  }

  @Get('documents/:documentId/file')
  @ApiOperation({ summary: '下载文件' })
  @ApiFile('application/octet-stream', '文件')
  async document(
    @Param() { id, documentId }: RequestDocumentParams,
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sendFile(response, await this.files.document(ofRequest(staff, id), documentId, () => true));
  }

  @Get('archive')
  @ApiOperation({ summary: '下载归档包（BagIt）', description: '可用 bin/yishen.mjs verify 离线核验。' })
  @ApiFile('application/zip', '归档包')
  async archive(
    @Param() { id }: RequestParams,
    @Acting() staff: SignedInStaff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return sendFile(response, await this.files.made(ofRequest(staff, id), 'writeArchive'));
  }
}

function ofRequest(staff: SignedInStaff, requestId: string) {
  return { agencyId: staff.agencyId, requestId, reader: readerOf(staff) };
}
