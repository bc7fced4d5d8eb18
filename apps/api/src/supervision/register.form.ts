import { isLegalDate } from '#libs/law';
import type { RegisterPlace } from '#libs/records';
import { ENTRY_KINDS, ENTRY_STATES, type EntryKind, type EntryState } from '#libs/request';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, isUUID, Max, Min } from 'class-validator';
import { cursorParts } from '../http/cursor.js';
import { Choice, Day, Text, Uuid } from '../http/fields.js';
import { Problem } from '../problems/problem.js';

/** Which lines of the register. */
export class RegisterFilterForm {
  @Choice(ENTRY_KINDS, { optional: true, description: '逾期、催办、督办' })
  kind?: EntryKind;

  @Choice(ENTRY_STATES, { optional: true, description: '待回复、已回复、已认可、已更正、已销号' })
  state?: EntryState;

  @Uuid({ optional: true, description: '科室' })
  unitId?: string;

  @Choice(['true'], { optional: true, description: '只列仍在逾期的' })
  overdue?: 'true';

  @Day({ optional: true, description: '自哪一日起发生的' })
  from?: string;

  @Day({ optional: true, description: '至哪一日发生的' })
  to?: string;
}

export class RegisterForm extends RegisterFilterForm {
  @ApiProperty({ required: false, minimum: 1, maximum: 100, default: 20, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '应为整数' })
  @Min(1, { message: '至少 1' })
  @Max(100, { message: '至多 100' })
  limit = 20;

  @Text({ max: 300, optional: true, description: '上一页的 nextCursor' })
  cursor?: string;
}

export function registerCursor({ openedOn, requestId, entryId }: RegisterPlace): string {
  return Buffer.from(JSON.stringify([openedOn, requestId, entryId])).toString('base64url');
}

/** @throws Problem PAGE.CURSOR_INVALID */
export function registerPlace(cursor: string | undefined): RegisterPlace | null {
  if (cursor === undefined) return null;
  const [openedOn, requestId, entryId] = cursorParts(cursor);
  const isPlace =
    typeof openedOn === 'string' && isLegalDate(openedOn) && isUUID(requestId) && typeof entryId === 'string';
  if (!isPlace) throw new Problem('PAGE.CURSOR_INVALID');
  return { openedOn, requestId: requestId as string, entryId };
}
