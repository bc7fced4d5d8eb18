import {
  DELIVERY_FORMS,
  REQUESTER_TYPES,
  type DeliveryForm,
  type OwnProcedure,
  type RequesterType,
} from '#libs/request';
import type { Identity } from '#libs/records';
import { Choice, Email, Part, Text, type TextOptions } from '../http/fields.js';

export const IDENTITY_KINDS = ['residentId', 'passport', 'creditCode', 'other'] as const;

const PHONE: TextOptions = {
  max: 30,
  min: 5,
  pattern: /^[0-9+()\- ]+$/,
  hint: '请填写有效的电话号码',
  description: '电话，用于确认申请（条例31三）',
  example: '13800001111',
};

/** 条例44: it touches on public interests, should be widely known, or calls for the public to take part. */
const SUGGESTED_BECAUSE: TextOptions = {
  max: 2000,
  description: '建议主动公开的：理由（涉及公众利益调整、需要公众广泛知晓或者参与决策等）',
  example: '涉及沿街三千余户居民，需要公众广泛知晓',
  optional: true,
};

export class IdentityForm {
  @Choice(IDENTITY_KINDS, { description: '证件种类：居民身份证、护照、统一社会信用代码、其他', example: 'residentId' })
  kind!: Identity['kind'];

  @Text({ max: 60, description: '证件号码', example: '110101199003078515' })
  number!: string;
}

class AddressesForm {
  @Email({ description: '电子邮箱；没有则为 null', example: 'applicant@example.com', nullable: true })
  email!: string | null;

  @Text({ max: 200, description: '通信地址；没有则为 null', example: '清河市解放路1号', nullable: true })
  address!: string | null;
}

export class ContactForm extends AddressesForm {
  @Text(PHONE)
  phone!: string;
}

export class DeskContactForm extends AddressesForm {
  @Text({ ...PHONE, nullable: true, description: '电话；没有写明则为 null' })
  phone!: string | null;
}

/** Who acts for the applicant; both show who they are, and the letter of authority is a file. */
export class RepresentativeForm {
  @Text({ max: 60, description: '代理人姓名', example: '李四' })
  name!: string;

  @Part(() => IdentityForm, { description: '代理人的身份证明；没有写明则为 null', nullable: true })
  identity!: IdentityForm | null;

  @Text({ ...PHONE, nullable: true, description: '代理人的电话；没有写明则为 null' })
  phone!: string | null;
}

/** 条例29②: who asks, what for, in which form. No purpose is asked for, and none may be. */
class CommonApplicationForm {
  @Choice(REQUESTER_TYPES, { description: '申请人类型', example: 'natural_person' })
  requesterType!: RequesterType;

  @Text({ max: 60, description: '姓名或者名称', example: '张三' })
  name!: string;

  @Part(() => RepresentativeForm, { description: '代理人；没有则为 null 或者不填', optional: true, nullable: true })
  representative?: RepresentativeForm | null;

  @Text({
    max: 2000,
    min: 2,
    description: '政府信息的名称、文号或者便于查询的其他特征性描述；请求更正的，写明哪一份记录、哪里不准确',
    example: '2025年城区道路养护预算执行情况',
  })
  description!: string;

  @Text({ max: 2000, description: '请求更正的：应当怎样更正', example: '建筑面积应为98平方米', optional: true })
  correctionSought?: string;

  @Choice(DELIVERY_FORMS, { description: '获取方式', example: 'portal' })
  deliveryForm!: DeliveryForm;

  @Text({ max: 200, min: 0, description: '需要的帮助（阅读、视听障碍等，条例43）；没有则为空', example: '' })
  assistanceNeeded!: string;
}

/** An application as it is submitted online. */
export class ApplicationForm extends CommonApplicationForm {
  @Choice(['rectification'], {
    description: '请求更正与自身相关的记录（条例41）；申请公开的不填',
    example: 'rectification',
    optional: true,
  })
  procedure?: 'rectification';

  @Part(() => IdentityForm, { description: '身份证明' })
  identity!: IdentityForm;

  @Part(() => ContactForm, { description: '联系方式' })
  contact!: ContactForm;
}

/** An application as it came to the desk, or stands on record: what it lacks is null, and is asked for by a correction. */
export class DeskApplicationForm extends CommonApplicationForm {
  @Choice(['rectification', 'suggestion'], {
    description: '请求更正与自身相关的记录（条例41），或者建议主动公开（条例44）；申请公开的不填',
    example: 'rectification',
    optional: true,
  })
  procedure?: OwnProcedure;

  @Text({ max: 40, description: '建议主动公开的：公开该信息的申请编号', example: 'QHSW-2026-000012', optional: true })
  informationOf?: string;

  @Text(SUGGESTED_BECAUSE)
  suggestedBecause?: string;

  @Part(() => IdentityForm, { description: '身份证明；没有写明则为 null', nullable: true })
  identity!: IdentityForm | null;

  @Part(() => DeskContactForm, { description: '联系方式' })
  contact!: DeskContactForm;
}
