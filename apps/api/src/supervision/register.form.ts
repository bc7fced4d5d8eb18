import { isLegalDate } from '#libs/law';
import type { RegisterPlace } from '#libs/records';
import { ENTRY_KINDS, ENTRY_STATES, type EntryKind, type EntryState } from '#libs/request';
import { isUUID } from 'class-validator';
import { cursorParts, cursorText } from '../http/cursor.js';
import { Choice, Day, NotBefore, PageCursor, PageLimit, Uuid } from '../http/fields.js';
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
  @NotBefore('from')
  to?: string;
}

export class RegisterForm extends RegisterFilterForm {
  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}

export function registerCursor({ openedOn, requestId, entryId }: RegisterPlace): string {
  return cursorText([openedOn, requestId, entryId]);
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
