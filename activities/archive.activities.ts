/** 归档: the package of a closed request, written once, sealed, and named by its hash in the event that follows. */
import { packageStream } from '#libs/archive';
import type { EffectInput, EffectResult } from '#libs/contracts';
import { faultPoint } from '#libs/records';
import { packageContents } from './archive/package-contents.js';
import { done, openCaseFile } from './case-file.js';
import type { ActivityDeps } from './deps.js';
import type { EffectActivities } from './effect-activities.js';
import { findEffectFile, keepEffectFile } from './effect-files.js';

export function createArchiveActivities(deps: ActivityDeps): Pick<EffectActivities, 'writeArchive'> {
  return { writeArchive: (input) => writeArchive(deps, input) };
}

async function writeArchive(deps: ActivityDeps, input: EffectInput): Promise<EffectResult> {
  const file = await openCaseFile(deps, input);
  const kept = await findEffectFile(deps, file);
  if (kept) return done(input, 'writeArchive', { sha256: kept.sha256, files: kept.parts });
  const contents = await packageContents(deps, file);
  const { stream, summary } = packageStream(contents);
  // The number of files is known once the stream has ended, which is when the blob is stored.
  const stored = await deps.blobs.put(stream, { limitBytes: Number.MAX_SAFE_INTEGER, sealedBy: file.key });
  faultPoint('after-archive-written', file.requestId);
  const recorded = await keepEffectFile(deps, file, stored, summary().files);
  return done(input, 'writeArchive', { sha256: recorded.sha256, files: recorded.parts });
}
