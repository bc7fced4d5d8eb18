import { ApiProperty } from '@nestjs/swagger';

export class HeadView {
  @ApiProperty({ description: '最后一件事的序号' })
  headSeq!: number;

  @ApiProperty({ description: '留言的条数' })
  messages!: number;
}
