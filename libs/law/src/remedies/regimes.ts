import { article } from '../articles/index.js';
import type { LegalDate } from '../dates/index.js';

/** 复议法 (2023) in force: from decisions of this day on, refusals under 条例14-16 go to reconsideration first. */
export const MANDATORY_RECONSIDERATION_FROM: LegalDate = article('复议法23①(四)').inForceFrom;
