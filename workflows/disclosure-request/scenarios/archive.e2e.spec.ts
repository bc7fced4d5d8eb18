import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyPackage } from '#libs/archive';
import { inAgency } from '#libs/records';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../../../apps/cli/src/commands/verify.js';
import { run as verifyAnchor } from '../../../apps/cli/src/commands/verify-anchor.js';
import {
  applicantOpensReply,
  clerkAccepts,
  clerkClosesAndArchives,
  clerkConfirms,
  houseSigns,
  officerProposesGrant,
} from '../../../apps/demo/src/main-line.js';
import { Story } from '../../../apps/demo/src/story.js';
import type { StorySystem } from '../../../apps/demo/src/story-system.js';
import { AnchorDamaged, writeAnchor } from '../../../apps/worker/src/loops/anchor.js';
import { setStage } from './stage-set.js';

let system: StorySystem;
let clear: () => Promise<void>;
let folder: string;

/** Opens the package of an archived request and writes it to a file, as the desk's download does. */
async function packageOf(story: Story): Promise<string> {
  const { source, vault, blobs } = system.deps;
  const rows: { wrapped: Buffer; blobKey: string }[] = await inAgency(source, system.agency.id, (manager) =>
    manager.query(
      `SELECT k.wrapped, f.blob_key AS "blobKey" FROM request_key k
       JOIN request_effect e ON e.request_id = k.request_id AND e.kind = 'writeArchive'
       JOIN effect_file f ON f.request_id = e.request_id AND f.effect_key = e.effect_key WHERE k.request_id = $1`,
      [story.requestId],
    ),
  );
  const row = rows[0];
  if (!row) throw new Error('no package is recorded');
  const file = join(folder, `${story.receipt.number}.zip`);
  await pipeline(await blobs.get(row.blobKey, vault.requestKey(story.requestId, row.wrapped)), createWriteStream(file));
  return file;
}

describe('归档', () => {
  beforeAll(async () => {
    ({ system, clear } = await setStage());
    folder = await mkdtemp(join(tmpdir(), 'yishen-package-'));
  }, 60_000);
  afterAll(async () => {
    await clear();
    await rm(folder, { recursive: true });
  });

  it('the package of a granted request verifies offline, and a flipped byte does not', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await clerkAccepts(story);
    await officerProposesGrant(story);
    await houseSigns(story);
    await applicantOpensReply(story);
    await clerkClosesAndArchives(story);

    const file = await packageOf(story);
    expect(await verifyPackage(file)).toEqual([]);
    expect(await run([file])).toBe(0);

    const bytes = await readFile(file);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    const broken = join(folder, 'broken.zip');
    await writeFile(broken, bytes);
    expect(await run([broken])).toBe(1);
  }, 90_000);

  it('the anchor of the day binds every chain: a changed event is found, in the database and in a package', async () => {
    const { source, vault } = system.deps;
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await story.give('withdrawRequest', { kind: 'applicant' }, {}, { statement: '已经取得所需信息，不再申请。' });
    await story.settles();
    const anchors = join(folder, 'anchors');
    const first = (await writeAnchor({ source, vault, folder: anchors })) ?? '';
    expect(await writeAnchor({ source, vault, folder: anchors })).toBeNull();
    process.env.DATABASE_URL = system.databaseUrl;
    expect(await verifyAnchor([first, '--database'])).toBe(0);

    await story.give('archiveRequest', system.agency.as('archivist'), {});
    await story.reaches('archived');
    const file = await packageOf(story);
    expect(await verifyAnchor([first, '--package', file])).toBe(0);

    // The next day's is tied to it. It reaches beyond the package, whose writing was recorded after it was written.
    const yesterday = join(anchors, 'anchor-2026-01-01.jsonl');
    await rename(first, yesterday);
    const second = (await writeAnchor({ source, vault, folder: anchors })) ?? '';
    expect(await verifyAnchor([second, '--previous', yesterday])).toBe(0);
    expect(await verifyAnchor([yesterday, '--previous', second])).toBe(1);
    expect(await verifyAnchor([second, '--key', 'AAAA'])).toBe(1);
    expect(await verifyAnchor([second, '--package', file])).toBe(1);

    await source.query(`UPDATE request_event SET body = body || ' ' WHERE request_id = $1 AND seq = 4`, [
      story.requestId,
    ]);
    expect(await verifyAnchor([second, '--database'])).toBe(1);
    await writeFile(yesterday, 'x');
    await rename(second, join(anchors, 'anchor-2026-01-02.jsonl'));
    await writeFile(join(anchors, 'anchor-2026-01-03.jsonl'), 'x');
    await expect(writeAnchor({ source, vault, folder: anchors })).rejects.toThrow(AnchorDamaged);
  }, 90_000);

  it('a withdrawn request is archived whole, with its confirmation', async () => {
    const story = await Story.begin(system);
    await clerkConfirms(story);
    await story.give('withdrawRequest', { kind: 'applicant' }, {}, { statement: '已经取得所需信息，不再申请。' });
    const state = await story.settles();
    expect(state.letters.map(({ code, status }) => `${code} ${status}`)).toEqual(['ACK issued', 'W-ACK issued']);
    await story.give('archiveRequest', system.agency.as('archivist'), {});
    await story.reaches('archived');
    expect(await verifyPackage(await packageOf(story))).toEqual([]);
  }, 90_000);
});
