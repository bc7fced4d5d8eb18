import type { Deadline } from './deadlines';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The days as a calendar file (RFC 5545): whole days, remembered at nine in the morning of the day before. The writer is loaded on use. */
export async function calendarFile(number: string, deadlines: readonly Deadline[]): Promise<Blob> {
  const { createEvents } = await import('ics');
  const { error, value } = createEvents(
    deadlines.map(({ id, title, day, note }) => ({
      uid: `${number}-${id}@yishen`,
      title,
      description: note,
      start: partsOf(day),
      end: partsOf(new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)),
      productId: 'yishen',
      busyStatus: 'FREE',
      alarms: [{ action: 'display', description: title, trigger: { before: true, hours: 15 } }],
    })),
  );
  if (typeof value !== 'string') throw error ?? new Error('no calendar was written');
  return new Blob([value], { type: 'text/calendar;charset=utf-8' });
}

function partsOf(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
