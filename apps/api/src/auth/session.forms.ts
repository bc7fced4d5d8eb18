import { ROLES, type Role } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import { Text, Uuid } from '../http/fields.js';

export class SignInForm {
  @Text({ max: 100, description: '登录名', example: 'qh.clerk' })
  login!: string;

  // Taken as it was typed: a password is neither trimmed nor cleaned.
  @ApiProperty({ description: '密码', minLength: 1, maxLength: 200, format: 'password' })
  @IsString({ message: '应为文字' })
  @Length(1, 200, { message: '请填写密码' })
  password!: string;
}

export class PasswordForm {
  // Taken as they were typed.
  @ApiProperty({ description: '现在的密码', minLength: 1, maxLength: 200, format: 'password' })
  @IsString({ message: '应为文字' })
  @Length(1, 200, { message: '请填写现在的密码' })
  current!: string;

  @ApiProperty({ description: '新密码，至少 10 个字符', minLength: 10, maxLength: 200, format: 'password' })
  @IsString({ message: '应为文字' })
  @Length(1, 200, { message: '请填写新密码' })
  chosen!: string;
}

export class SwitchAgencyForm {
  @Uuid({ description: '要代表其办理的机关' })
  agencyId!: string;
}

export class NamedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

export class SignedInPerson extends NamedView {
  @ApiProperty()
  login!: string;
}

export class SessionView {
  @ApiProperty({ type: SignedInPerson })
  staff!: SignedInPerson;

  @ApiProperty({ type: NamedView, description: '现在代表其办理的机关' })
  agency!: NamedView;

  @ApiProperty({ type: NamedView, isArray: true, description: '有岗位的全部机关' })
  agencies!: NamedView[];

  @ApiProperty({ enum: [...ROLES], isArray: true, description: '在该机关的岗位' })
  roles!: Role[];

  @ApiProperty({ description: '密码是管理员给的一次性密码：设置自己的密码之前，不能办理其他事' })
  mustChangePassword!: boolean;

  @ApiProperty({ description: '每次写操作放在请求头 Yishen-Csrf 中' })
  csrfToken!: string;
}
