import { PROACTIVE_CATEGORIES, type ProactiveCategory } from '#libs/law';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUrl, Length } from 'class-validator';
import { cleaned } from '../http/clean.js';
import { Choice, Day, PageCursor, PageLimit, Printable, Text, Uuid } from '../http/fields.js';

/** An address that everybody may be sent to. */
function WebAddress(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({
      description,
      type: String,
      required: false,
      maxLength: 500,
      example: 'https://www.qinghe.example/gk/17',
    }),
    Transform(({ value }) => cleaned(value)),
    IsOptional(),
    IsUrl(
      { protocols: ['https'], require_protocol: true, disallow_auth: true },
      { message: '应为 https:// 开头的完整网址' },
    ),
    Length(1, 500, { message: '最多 500 个字符' }),
    Printable(),
  );
}

/** Something that was published, as its agency describes it. Left out is the same as empty. */
export class CatalogueEntryForm {
  @Text({ max: 200, description: '标题', example: '清河市水务局2025年供水管网漏损率统计公报' })
  title!: string;

  @Text({ min: 0, max: 1000, optional: true, description: '摘要' })
  summary?: string;

  @Text({ max: 100, optional: true, description: '文号', example: '清水〔2025〕17号' })
  documentNumber?: string;

  @Text({ max: 100, optional: true, description: '索引号', example: '000014349/2025-00017' })
  indexNumber?: string;

  @Choice(PROACTIVE_CATEGORIES, { description: '类别（条例第二十条各项）', example: 'statistics' })
  category!: ProactiveCategory;

  @Day({ description: '公开日期，不晚于今天', example: '2026-01-15' })
  publishedOn!: string;

  @WebAddress('网址；没有的，须写明获取地点')
  address?: string;

  @Text({
    max: 300,
    optional: true,
    description: '网址以外的获取地点、途径',
    example: '《清河市人民政府公报》2026年第1期',
  })
  place?: string;
}

export class NewCatalogueEntryForm extends CatalogueEntryForm {
  @Uuid({ optional: true, description: '由哪件申请转为主动公开（条例44）；须已登记转为主动公开' })
  requestId?: string;
}

export class CatalogueImportForm {
  @ApiProperty({
    description:
      'CSV，第一行为表头：标题,摘要,文号,索引号,类别,公开日期,网址,获取地点；类别写名称或者代码。至多 500 行。',
    example:
      '标题,类别,公开日期,网址\n清河市水务局2026年部门预算,财政预决算,2026-02-10,https://www.qinghe.example/gk/21\n',
    maxLength: 80_000,
  })
  @IsString({ message: '应为文字' })
  @Length(1, 80_000, { message: '没有内容，或者内容过长' })
  csv!: string;
}

export class CatalogueEntryParams {
  @Uuid({ description: '目录条目' })
  id!: string;
}

export class OwnCatalogueForm {
  @Choice(PROACTIVE_CATEGORIES, { optional: true, description: '类别' })
  category?: ProactiveCategory;

  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}

export class CatalogueForm extends OwnCatalogueForm {
  @Uuid({ optional: true, description: '只查一个机关的' })
  agencyId?: string;
}

export class DescriptionForm {
  @Text({
    max: 5000,
    description: '要找的信息，用自己的话说；不保存、不记录',
    example: '近三年供水管网漏损率的统计数据',
  })
  description!: string;
}
