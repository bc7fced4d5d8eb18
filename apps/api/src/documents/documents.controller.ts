import { Controller, Delete, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { SignedInStaff } from '../auth/staff.js';
import { Acting } from '../auth/staff.guard.js';
import { ApiProblems, Idempotent, Staff } from '../http/api-decorators.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { RequestDocumentParams, RequestParams } from '../http/params.js';
import { DocumentView } from './document.view.js';
import { DocumentRemoval } from './document-removal.js';
import { DocumentUpload } from './document-upload.js';

@ApiTags('办理')
@Staff('write')
@Controller('requests/:id/documents')
export class DocumentsController {
  constructor(
    private readonly uploads: DocumentUpload,
    private readonly removals: DocumentRemoval,
  ) {}

  @Post()
  @Idempotent()
  @ApiOperation({ summary: '上传文件', description: 'purpose 在前，file 在后；至多 100 MB。类型以内容为准。' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['purpose', 'file'],
      properties: {
        purpose: {
          type: 'string',
          enum: ['attachment', 'authority', 'disclosure', 'proof', 'opinion'],
          description: '申请人的纸质材料、授权委托书、拟公开的文件、送达证明、被征求意见一方的纸质材料',
        },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiCreatedResponse({ type: DocumentView })
  @ApiProblems(404, 410, 413, 415)
  upload(
    @Param() { id }: RequestParams,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() key: string,
    @Req() request: Request,
  ): Promise<DocumentView> {
    return this.uploads.take(staff, id, key, request);
  }

  @Delete(':documentId')
  @HttpCode(204)
  @Idempotent()
  @ApiOperation({ summary: '删除文件', description: '写入拟办意见或送达记录之前可以删除；再删一次，答复相同。' })
  @ApiNoContentResponse({ description: '已删除' })
  @ApiProblems(404, 409)
  remove(
    @Param() { id, documentId }: RequestDocumentParams,
    @Acting() staff: SignedInStaff,
    @IdempotencyKey() _key: string,
  ): Promise<void> {
    return this.removals.remove(staff, id, documentId);
  }
}
