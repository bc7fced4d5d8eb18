import { LISTING_LIGHTS, LISTING_ORDERS, type ListingLight, type ListingOrder } from '#libs/records';
import { STAGES } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Choice, Day, Text, Uuid } from '../http/fields.js';

export class ListingForm {
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '应为整数' })
  @Min(1, { message: '至少 1' })
  @Max(100, { message: '至多 100' })
  limit = 20;

  @Text({ max: 300, optional: true, description: '上一页的 nextCursor' })
  cursor?: string;

  @Choice(LISTING_ORDERS, { optional: true, description: '次序：答复到期日（默认）、提交日' })
  order: ListingOrder = 'dueOn';

  @Choice(STAGES, { optional: true, description: '环节' })
  stage?: string;

  @Choice(LISTING_LIGHTS, { optional: true, description: '预警：绿、黄、红（逾期）、不判断' })
  light?: ListingLight;

  @Uuid({ optional: true, description: '承办科室' })
  unitId?: string;

  @Uuid({ optional: true, description: '承办人' })
  officerId?: string;

  @Choice(['true'], { optional: true, description: '只列尚未答复、也未终止的' })
  open?: 'true';

  @Day({ optional: true, description: '答复到期日自哪一日起' })
  dueFrom?: string;

  @Day({ optional: true, description: '答复到期日至哪一日' })
  dueTo?: string;

  @Text({ max: 40, optional: true, description: '受理编号或其一部分' })
  q?: string;
}
