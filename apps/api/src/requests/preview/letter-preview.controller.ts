import type { CommandKind } from '#libs/request';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import type { SignedInStaff } from '../../auth/staff.js';
import { Acting } from '../../auth/staff.guard.js';
import { ApiProblems, Staff } from '../../http/api-decorators.js';
import { Choice } from '../../http/fields.js';
import { RequestParams } from '../../http/params.js';
import { PREVIEWED_COMMANDS } from './command-forms.js';
import { LetterPreviews } from './letter-previews.js';
import { LetterPreviewView } from './letter-preview.view.js';
import { PreviewTurns } from './preview-turns.js';

class LetterPreviewForm {
  @Choice(PREVIEWED_COMMANDS, { description: '将发出文书的办理事项', example: 'extendReplyPeriod' })
  command!: CommandKind;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '与办理该事项的内容相同',
    example: { workingDays: 10, reasons: '档案需要逐卷查找、审查' },
  })
  @IsObject({ message: '应为一组内容' })
  contents!: object;
}

/** 文书预览: what will be issued, while it is being written. Nothing is recorded and no number is taken. */
@ApiTags('办理')
@Staff('write')
@ApiProblems(400, 404, 410, 413, 415, 422, 429)
@Controller('requests/:id/letter-preview')
export class LetterPreviewController {
  constructor(
    private readonly previews: LetterPreviews,
    private readonly turns: PreviewTurns,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary: '预览文书',
    description: '假如现在这样办理，将发出的文书及还缺的内容。只读：不办理，不编号；每人每分钟至多60次。',
  })
  @ApiOkResponse({ type: LetterPreviewView })
  preview(
    @Param() { id }: RequestParams,
    @Body() { command, contents }: LetterPreviewForm,
    @Acting() staff: SignedInStaff,
  ): Promise<LetterPreviewView> {
    return this.turns.take(staff.id, () =>
      this.previews.preview(staff, { requestId: id, kind: command, body: contents }),
    );
  }
}
