import { ApiProperty } from '@nestjs/swagger';
import { CatalogueEntryView, PublishedView } from '../../catalogue/catalogue.views.js';
import { EarlierReplyNumber } from './earlier.view.js';

/** A request of whomever that asked for much the same and was answered. */
export class SimilarRequestView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'QHSW-2025-000031' })
  number!: string;

  @ApiProperty({ description: '处理决定', example: 'GRANTED' })
  outcome!: string;

  @ApiProperty({ format: 'date' })
  submittedOn!: string;

  @ApiProperty({ format: 'date', description: '答复发出之日' })
  dispatchedOn!: string;

  @ApiProperty({ type: EarlierReplyNumber, nullable: true, description: '答复书的文号' })
  replyNumber!: EarlierReplyNumber | null;
}

/** What helps to decide, before work is done twice. */
export class AlreadyKnownView {
  @ApiProperty({
    type: PublishedView,
    isArray: true,
    description: '相近的、已经主动公开的信息，最相近的在前，至多 5 条',
  })
  published!: PublishedView[];

  @ApiProperty({ type: SimilarRequestView, isArray: true, description: '相近的、已经答复的申请，至多 5 件' })
  requests!: SimilarRequestView[];

  @ApiProperty({ type: CatalogueEntryView, isArray: true, description: '本件转为主动公开后编入目录的条目' })
  entered!: CatalogueEntryView[];
}
