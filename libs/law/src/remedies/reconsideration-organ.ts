import type { Blocker } from '../outcomes/blocker.js';
import type { ArticleId } from '../articles/index.js';
import type { BodyField } from './agency.js';
import { reconsiderationRule } from './reconsideration-rules.js';
import type { RemedyInput } from './remedy-input.js';

const FIELD_NAMES: Record<BodyField, string> = {
  name: '本机关名称',
  sameLevelGovernment: '本级人民政府名称',
  upperGovernment: '上一级人民政府名称',
  upperDepartment: '上一级主管部门名称',
};

export interface ReconsiderationOrgans {
  /** One, or several among which the applicant chooses. */
  readonly organs: readonly string[];
  readonly articles: readonly ArticleId[];
}

/**
 * Who reconsiders, or every reason why that cannot be said from the agency's settings.
 * @law 复议法24
 * @law 复议法25
 * @law 复议法27
 * @law 复议法28
 */
export function reconsiderationOrgans(
  input: Pick<RemedyInput, 'agency' | 'decidedOn' | 'reconsiderationOrgan'>,
): ReconsiderationOrgans | { blockers: Blocker[] } {
  const { agency, decidedOn } = input;
  const rule = reconsiderationRule(agency.kind, decidedOn);
  if (!rule) return { blockers: [tooEarly(decidedOn)] };
  const set = input.reconsiderationOrgan?.trim();
  if (set) return { organs: [set], articles: rule.articles };
  const blockers: Blocker[] = rule.bodies
    .filter((field) => !agency[field]?.trim())
    .map((field) => ({
      code: 'REMEDY.ORGAN_UNKNOWN',
      articles: rule.articles,
      force: 'law',
      message: `机关设置中没有${FIELD_NAMES[field]}，无法确定行政复议机关`,
      details: { field, kind: agency.kind },
    }));
  if (blockers.length > 0) return { blockers };
  return { organs: rule.bodies.map((field) => (agency[field] ?? '').trim()), articles: rule.articles };
}

function tooEarly(decidedOn: string): Blocker {
  return {
    code: 'REMEDY.DECIDED_TOO_EARLY',
    articles: ['条例36'],
    force: 'law',
    message: '2019年5月15日之前的决定不适用现行条例，本系统不出具其救济告知',
    details: { decidedOn },
  };
}
