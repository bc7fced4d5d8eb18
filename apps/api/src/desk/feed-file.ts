import { addDays } from '#libs/law';
import type { FeedDeadline } from '#libs/records';
import { STAGE_WORDS, type Stage } from '#libs/request';
import { createEvents, type EventAttributes } from 'ics';

/** Deadlines as a calendar (RFC 5545): whole days, numbers and stages; nothing of who asks, or what for. */
export function feedFile(deadlines: readonly FeedDeadline[], publicUrl: string): string {
  if (deadlines.length === 0) return EMPTY;
  const { error, value } = createEvents(
    deadlines.map((deadline) => eventOf(deadline, publicUrl)),
    {
      calName: '依申请公开：答复期限',
      productId: 'yishen',
    },
  );
  if (!value) throw error ?? new Error('no calendar was written');
  return value;
}

function eventOf({ id, number, stage, replyDueOn, certainty }: FeedDeadline, publicUrl: string): EventAttributes {
  const isProvisional = certainty === 'provisional';
  return {
    uid: `${number}-reply@yishen`,
    title: `答复到期${isProvisional ? '（暂估）' : ''} ${number}`,
    description: STAGE_WORDS[stage as Stage],
    url: `${publicUrl}/desk/requests/${id}`,
    start: partsOf(replyDueOn),
    end: partsOf(addDays(replyDueOn, 1)),
    status: isProvisional ? 'TENTATIVE' : 'CONFIRMED',
    busyStatus: 'FREE',
  };
}

/** The writer makes no calendar without an event. */
const EMPTY = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:yishen', 'END:VCALENDAR', ''].join('\r\n');

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
