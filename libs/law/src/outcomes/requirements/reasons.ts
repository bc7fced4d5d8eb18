import { failIf, type Requirement } from './requirement.js';

/**
 * What must be written.
 * @law 条例36 条例36(三)
 */
export const REASON_REQUIREMENTS = {
  'PROPOSAL.REASONS_MISSING': {
    articles: ['条例36'],
    force: 'law',
    message: '没有写明事实和理由',
    failures: (p) => failIf(!p.reasonsGiven),
  },
  'EXEMPTION.REASONS_MISSING': {
    articles: ['条例36(三)'],
    force: 'law',
    message: '不予公开的每一项依据都要写明具体理由',
    failures: (p) => (p.exemptions ?? []).filter((e) => !e.reasonsGiven).map(({ code }) => ({ exemption: code })),
  },
} as const satisfies Record<string, Requirement>;
