/** Fields of a form: one decorator says what is accepted and what the API documentation shows. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmptyObject,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  isEmail,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { isLegalDate } from '#libs/law';
import { cleaned, isPrintable } from './clean.js';

interface Shared {
  description: string;
  example?: unknown;
  /** May be left out. */
  optional?: boolean;
  /** May be null. */
  nullable?: boolean;
}

function field(shared: Shared, schema: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const { description, example, optional = false, nullable = false } = shared;
  return applyDecorators(
    ApiProperty({ ...schema, description, example, required: !optional, nullable } as ApiPropertyOptions),
    ...(optional ? [IsOptional()] : []),
    ...(nullable ? [ValidateIf((_, value) => value !== null)] : []),
    ...rules,
  );
}

/** What neither a letter nor the database takes is refused; an address may be well formed and hold it all the same. */
export function Printable(): PropertyDecorator {
  return ValidateBy(
    { name: 'isPrintable', validator: { validate: isPrintable } },
    { message: '含有不能显示的字符，请删去后重试' },
  );
}

/** The last day of a period, whose first day is another field. */
export function NotBefore(first: string): PropertyDecorator {
  const validate = (last: unknown, given?: ValidationArguments): boolean => {
    const from = (given?.object as Record<string, unknown>)[first];
    return typeof from !== 'string' || typeof last !== 'string' || from <= last;
  };
  return ValidateBy({ name: 'isNotBefore', validator: { validate } }, { message: '不能早于起始日' });
}

export interface TextOptions extends Shared {
  min?: number;
  max: number;
  pattern?: RegExp;
  /** What the pattern asks for, for the person who fills in the form. */
  hint?: string;
}

/** Text as a person writes it, trimmed; `min` 1 unless said otherwise. */
export function Text({ min = 1, max, pattern, hint, ...shared }: TextOptions): PropertyDecorator {
  return field(
    shared,
    { type: 'string', minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    Transform(({ value }) => cleaned(value)),
    IsString({ message: '应为文字' }),
    Length(min, max, { message: min > 0 ? `请填写 ${min}–${max} 个字` : `最多 ${max} 个字` }),
    Printable(),
    ...(pattern ? [Matches(pattern, { message: hint ?? '格式不正确' })] : []),
  );
}

export function Email(shared: Shared): PropertyDecorator {
  return field(
    shared,
    { type: 'string', format: 'email', maxLength: 254 },
    Transform(({ value }) => cleaned(value)),
    ValidateBy(
      // The check itself fails on half a character.
      { name: 'isEmail', validator: { validate: (value) => isPrintable(value) && isEmail(value) } },
      { message: '请填写有效的电子邮箱' },
    ),
    Length(3, 254, { message: '最多 254 个字符' }),
  );
}

/** A legal day, `YYYY-MM-DD`. */
export function Day(shared: Shared): PropertyDecorator {
  return field(
    shared,
    { type: 'string', format: 'date' },
    ValidateBy(
      { name: 'isLegalDate', validator: { validate: (value) => typeof value === 'string' && isLegalDate(value) } },
      { message: '请填写有效的日期，如 2026-03-05' },
    ),
  );
}

export function Uuid(shared: Shared): PropertyDecorator {
  return field(shared, { type: 'string', format: 'uuid' }, IsUUID('all', { message: '编号不正确' }));
}

export function Choice(values: readonly string[], shared: Shared): PropertyDecorator {
  return field(shared, { type: 'string', enum: [...values] }, IsIn([...values], { message: '请从给出的选项中选择' }));
}

export function Flag(shared: Shared): PropertyDecorator {
  return field(shared, { type: 'boolean' }, IsBoolean({ message: '应为是或否' }));
}

/** A whole number from 0 to `most`; what of that is lawful, the decision says. */
export function Count({ most = 9999, ...shared }: Shared & { most?: number }): PropertyDecorator {
  const message = '请填写整数';
  return field(
    shared,
    { type: 'integer', minimum: 0, maximum: most },
    IsInt({ message }),
    Min(0, { message }),
    Max(most, { message }),
  );
}

/** How many a page lists; 20 unless asked otherwise. */
export function PageLimit(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20, type: 'integer' }),
    IsOptional(),
    Type(() => Number),
    IsInt({ message: '应为整数' }),
    Min(1, { message: '至少 1' }),
    Max(100, { message: '至多 100' }),
  );
}

/** Where a page begins. */
export function PageCursor(): PropertyDecorator {
  return Text({ max: 300, optional: true, description: '上一页的 nextCursor' });
}

/** A part of the form with fields of its own. */
export function Part(type: () => new () => object, shared: Shared): PropertyDecorator {
  return field(
    shared,
    // The documentation takes a function for a late type by its name.
    { type: () => type() },
    IsObject({ message: '应为一组内容' }),
    IsNotEmptyObject({ nullable: true }, { message: '不能为空' }),
    ValidateNested(),
    Type(type),
  );
}

/** A list of parts. */
export function Parts(type: () => new () => object, { max, ...shared }: Shared & { max: number }): PropertyDecorator {
  return field(
    shared,
    { type: () => type(), isArray: true, maxItems: max },
    IsArray({ message: '应为列表' }),
    ArrayMaxSize(max, { message: `最多 ${max} 项` }),
    ValidateNested({ each: true }),
    Type(type),
  );
}

/** A list of ids, each once. */
export function Uuids({ max, ...shared }: Shared & { max: number }): PropertyDecorator {
  return field(
    shared,
    { type: 'string', format: 'uuid', isArray: true, maxItems: max },
    IsArray({ message: '应为列表' }),
    ArrayMaxSize(max, { message: `最多 ${max} 项` }),
    ArrayUnique({ message: '有重复的编号' }),
    IsUUID('all', { each: true, message: '编号不正确' }),
  );
}
