import { ApiProperty } from '@nestjs/swagger';
import { ReasonView } from '../../problems/problem.view.js';

export class LetterPreviewView {
  @ApiProperty({ type: String, nullable: true, example: '延期答复告知书' })
  title!: string | null;

  @ApiProperty({ type: ReasonView, isArray: true, description: '还缺什么、为何现在不能办理；全部理由及依据' })
  reasons!: ReasonView[];

  @ApiProperty({
    type: String,
    format: 'byte',
    nullable: true,
    description: '文书（PDF/A，标明草稿，没有文号、印章和核验码）；还不能排印的为 null',
  })
  pdf!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 2 })
  pages!: number | null;
}
