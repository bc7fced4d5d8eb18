import { agencySettingsSchema } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';
import { z } from 'zod';
import { Flag, Text, Uuid } from '../http/fields.js';
import { AdministeredAgencyView, WithPasswordView } from './people.views.js';

const name = z.string().trim().min(2).max(100);

/** An agency comes whole: with its settings, which are its page in the guide too, and with somebody who can go on. */
export const newAgencySchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,9}$/)
    .describe('代码：2–10 个大写字母、数字，以字母开头；受理编号以此开头，全系统唯一，以后不变'),
  name: name.describe('名称，在用的机关中唯一'),
  settings: agencySettingsSchema.describe('第一版设置；发文机关代字不得与其他机关相同'),
  administrator: z
    .strictObject({
      login: z
        .string()
        .regex(/^[a-z][a-z0-9._-]{2,39}$/)
        .describe('登录名'),
      name: z.string().trim().min(1).max(50),
      email: z.email().max(254),
    })
    .describe('第一名管理员'),
});
export type NewAgencyForm = z.infer<typeof newAgencySchema>;

export class AgencyNameForm {
  @Text({ min: 2, max: 100, description: '名称，在用的机关中唯一', example: '云岭县水务局' })
  name!: string;
}

export class AgencyClosureForm {
  @Uuid({ nullable: true, description: '承接其职责的机关，写在公开的页面上；没有则为 null', example: null })
  successorId!: string | null;

  @Flag({ description: '尚未答复的申请已经看过，由其现有人员继续办结', example: false })
  leavesOpenRequests!: boolean;
}

export class AgencyStateView extends AdministeredAgencyView {
  @ApiProperty({ type: String, isArray: true, description: '直属的在用下级机关' })
  openBelow!: string[];

  @ApiProperty({ description: '尚未答复的申请件数' })
  openRequests!: number;
}

export class AddedAgencyView extends WithPasswordView {
  @ApiProperty({ type: AdministeredAgencyView })
  agency!: AdministeredAgencyView;
}
