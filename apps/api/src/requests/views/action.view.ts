import { COMMAND_KINDS } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { ReasonView } from '../../problems/problem.view.js';

export class ActionView {
  @ApiProperty({ enum: [...COMMAND_KINDS] })
  command!: string;

  @ApiProperty()
  allowed!: boolean;

  @ApiProperty({ type: ReasonView, isArray: true, description: '不能办理的全部理由' })
  reasons!: ReasonView[];
}

export class ActionsView {
  @ApiProperty({ type: ActionView, isArray: true })
  items!: ActionView[];
}
