import type { EffectInput, EffectKind, EffectResult } from '#libs/contracts';
import type { ActivityDeps } from './deps.js';
import { createArchiveActivities } from './archive.activities.js';
import { createLetterActivities } from './letters.activities.js';
import { createNoticeActivities } from './notices.activities.js';
import { createPartActivities } from './parts.activities.js';
import { createReceiptActivities } from './receipts.activities.js';

/** One activity a kind of effect. Each is idempotent by (request, effect): done twice, it is done once. */
export type EffectActivities = Record<EffectKind, (input: EffectInput) => Promise<EffectResult>>;

export function createEffectActivities(deps: ActivityDeps): EffectActivities {
  return {
    ...createLetterActivities(deps),
    ...createNoticeActivities(deps),
    ...createPartActivities(deps),
    ...createReceiptActivities(deps),
    ...createArchiveActivities(deps),
  };
}
