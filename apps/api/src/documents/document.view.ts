import type { DocumentRead } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';

export class DocumentView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    enum: ['attachment', 'authority', 'disclosure', 'proof', 'opinion'],
    description: '申请人所附、授权委托书、拟公开、送达证明、被征求意见一方的材料',
  })
  purpose!: string;

  @ApiProperty()
  fileName!: string;

  @ApiProperty({ example: 'application/pdf' })
  mediaType!: string;

  @ApiProperty({ description: '字节' })
  size!: number;

  @ApiProperty()
  sha256!: string;

  @ApiProperty({
    nullable: true,
    type: String,
    format: 'uuid',
    description: '上传人；申请人或者被征求意见的一方自己上传的为 null',
  })
  uploadedBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  uploadedAt!: string;
}

export function documentViewOf(document: DocumentRead, fileName: string): DocumentView {
  const { id, purpose, mediaType, size, sha256, uploadedBy, uploadedAt } = document;
  return { id, purpose, fileName, mediaType, size, sha256, uploadedBy, uploadedAt: uploadedAt.toISOString() };
}
