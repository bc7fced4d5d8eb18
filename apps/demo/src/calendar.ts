/** 节假日安排 in a story: a notice is uploaded by one person, approved by another, and rolled out by the worker. */
import type { HolidayNotice } from '#libs/law';
import { approveVersion, draftVersion, inAgency, type VersionDraft } from '#libs/records';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoryStage } from './story-system.js';

const PATIENCE_MS = 60_000;

/** A notice that takes one day off, in the middle of a year. */
export function dayOff(date: string): NonNullable<VersionDraft['notice']> {
  return {
    kind: 'amendment',
    year: Number(date.slice(0, 4)),
    off: [{ from: date, to: date, name: '临时放假' }],
    work: [],
  };
}

/** The same as a notice of the law's calendar, for whoever counts by hand. */
export function asNotice(days: NonNullable<VersionDraft['notice']>, publishedOn: string): HolidayNotice {
  return { ...days, id: 'by-hand', source: '', publishedOn };
}

export interface Announcement {
  notice: VersionDraft['notice'];
  /** Notices that do not count any more, by id. */
  withdraws?: string[];
  documentNumber: string;
  publishedOn: string;
}

/** @returns the version that is in force now; its rollout begins by itself */
export async function comesIntoForce(
  { deps, agency }: Pick<StoryStage, 'deps' | 'agency'>,
  { withdraws = [], ...announced }: Announcement,
): Promise<number> {
  const person = (role: 'administrator' | 'supervisor') => {
    const actor = agency.as(role);
    return { id: actor.kind === 'staff' ? actor.id : '', name: role };
  };
  const source = { issuer: '国务院办公厅', url: null, by: person('administrator'), overlayOf: null };
  const scope = { agencyId: agency.id, keepsNational: true };
  return inAgency(deps.source, agency.id, async (manager) => {
    const no = await draftVersion(manager, { ...source, ...announced, withdraws, idempotencyKey: randomUUID() });
    const faults = await approveVersion(manager, no, person('supervisor'), scope);
    if (faults.length > 0) throw new Error(`not approved: ${faults.join()}`);
    return no;
  });
}

/** How the rollout of a version stands. */
export async function rolloutOf({ deps }: Pick<StoryStage, 'deps'>, no: number): Promise<string | undefined> {
  const rows: { rollout: string }[] = await deps.source.query(`SELECT rollout FROM calendar_version WHERE no = $1`, [
    no,
  ]);
  return rows[0]?.rollout;
}

export async function isRolledOut(stage: Pick<StoryStage, 'deps'>, no: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; (await rolloutOf(stage, no)) !== 'done';) {
    if (Date.now() > end) throw new Error(`version ${no} is not rolled out`);
    await sleep(100);
  }
}
