import type { KeptUnit } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';
import { NamedView } from '../auth/session.forms.js';
import { Text, Uuid } from '../http/fields.js';
import { AgencyParams } from '../http/params.js';

export class UnitParams extends AgencyParams {
  @Uuid({ description: '科室' })
  unitId!: string;
}

export class UnitForm {
  @Text({ max: 50, description: '名称，本机关在用的科室中唯一', example: '水资源科' })
  name!: string;
}

export class UnitClosureForm {
  @Uuid({
    nullable: true,
    description: '承接的科室：其人员的岗位和在办的申请（承办人不变）一并转入；没有人员和在办申请的，可以为 null',
    example: null,
  })
  successorId!: string | null;
}

export class KeptUnitView extends NamedView {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: '自这一日起撤销；在用的为 null' })
  closedOn!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '承接的科室' })
  successorId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  successorName!: string | null;

  @ApiProperty({ type: String, isArray: true, description: '在这个科室有岗位的人' })
  people!: string[];

  @ApiProperty({ description: '由其承办、尚未答复的申请件数' })
  openRequests!: number;

  static of(unit: KeptUnit): KeptUnitView {
    return unit;
  }
}

export class KeptUnitsView {
  @ApiProperty({ type: KeptUnitView, isArray: true, description: '在用的在前' })
  items!: KeptUnitView[];
}
