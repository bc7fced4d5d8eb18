import { Type } from 'class-transformer';
import {
  IsArray,
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
  IsOptional,
  IsUrl,
} from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Choice, Count, Day, Parts, Printable, Text } from '../http/fields.js';

/** A list of ids of notices, each once. */
function NoticeIds(description: string): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description, type: String, isArray: true, maxItems: 20, required: false, example: [] }),
    IsOptional(),
    IsArray({ message: '应为列表' }),
    ArrayMaxSize(20, { message: '最多 20 项' }),
    ArrayUnique({ message: '有重复的编号' }),
    IsString({ each: true, message: '编号不正确' }),
    Length(1, 50, { each: true, message: '编号不正确' }),
  );
}

export class NoticeDayForm {
  @Day({ description: '日期', example: '2027-01-01' })
  date!: string;

  @Choice(['off', 'work'], { description: 'off：放假；work：调休上班' })
  kind!: 'off' | 'work';

  @Text({ min: 0, max: 20, description: '节日名称', example: '元旦' })
  name!: string;
}

/** A notice as it was published: the days by a list, or by the CSV of it. Without days, notices are only withdrawn. */
export class NoticeForm {
  @Choice(['annual', 'amendment', 'local'], {
    description: 'annual：年度放假通知；amendment：临时调整通知；local：本机关的公告，只用于本机关的申请',
    example: 'annual',
  })
  kind!: 'annual' | 'amendment' | 'local';

  @Count({ description: '通知所安排的年度', example: 2027, most: 2050 })
  year!: number;

  @Text({ max: 100, description: '发文机关', example: '国务院办公厅' })
  issuer!: string;

  @Text({ max: 100, description: '文号', example: '国办发明电〔2026〕9号' })
  documentNumber!: string;

  @Day({ description: '发布日期', example: '2026-11-20' })
  publishedOn!: string;

  @ApiProperty({ description: '通知的网址', type: String, required: false, maxLength: 500 })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false }, { message: '请填写完整的网址' })
  @Length(1, 500, { message: '最多 500 个字符' })
  @Printable()
  url?: string;

  @NoticeIds('撤下的通知（现行日历中有误的，或者被本件取代的）的编号')
  withdraws?: string[];

  @ApiProperty({
    description: '逐日安排的 CSV，表头 date,kind,name,year；与 days 二选一',
    type: String,
    required: false,
    maxLength: 50_000,
  })
  @IsOptional()
  @IsString({ message: '应为文字' })
  @Length(0, 50_000, { message: '内容过长' })
  csv?: string;

  @Parts(() => NoticeDayForm, { max: 200, optional: true, description: '逐日安排' })
  days?: NoticeDayForm[];
}

/** Which version is meant. */
export class VersionForm {
  @Count({ description: '日历版本的序号', example: 1 })
  version!: number;
}

export class VersionQuery {
  @ApiProperty({ description: '日历版本的序号；不写则为最新一版', type: 'integer', required: false, minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '应为整数' })
  @Min(1, { message: '至少 1' })
  @Max(2_147_483_647, { message: '没有这样的序号' })
  version?: number;
}
