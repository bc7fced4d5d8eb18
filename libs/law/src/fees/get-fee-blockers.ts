import type { Blocker } from '../outcomes/blocker.js';
import type { FeeBasis } from './fee-basis.js';
import type { FeeRefusalCode } from './fee-refusal.js';
import { isStandardInForce } from './fee-standard.js';
import type { FeeMethod } from './fee.js';
import { feeByMethod } from './fee-by-method.js';

type Reason = Omit<Blocker, 'code' | 'force' | 'details'> & { readonly code: FeeRefusalCode };

const REASONS = {
  both: { code: 'FEE.BOTH_METHODS', articles: ['办法3'], message: '同一件申请只能按件或按量择一收费，不得两种都收' },
  none: { code: 'FEE.NO_METHOD', articles: ['办法3'], message: '未选择按件还是按量收费' },
  early: { code: 'FEE.NO_STANDARD_IN_FORCE', articles: ['条例42'], message: '当时尚无信息处理费收取标准，不得收费' },
  pathOnly: {
    code: 'FEE.ONLY_PATH_GIVEN',
    articles: ['办法5', '条例36(一)'],
    message: '信息已主动公开、仅告知获取途径的，不按量收费',
  },
  noCopy: {
    code: 'FEE.NO_COPY_REQUESTED',
    articles: ['办法5'],
    message: '申请人未要求以纸质、电子邮件、复制电子数据等方式获取，不按量收费',
  },
  nothing: { code: 'FEE.NOTHING_DUE', articles: ['办法6'], message: '未超过免费的数量，不发收费通知' },
} as const satisfies Record<string, Reason>;

/**
 * All reasons why a fee notice by these methods may not go out; empty when it may.
 * @throws LawRefusal `FEE.COUNT_NOT_WHOLE`, `FEE.COUNT_OUT_OF_RANGE`
 * @law 办法3 办法5 办法6 条例42
 */
export function getFeeBlockers(methods: readonly FeeMethod[], basis: FeeBasis): Blocker[] {
  const chosen = new Set(methods);
  const reasons: Reason[] = [];
  if (chosen.size > 1) reasons.push(REASONS.both);
  if (chosen.size === 0) reasons.push(REASONS.none);
  if (chosen.has('pages') && basis.alreadyPublic) reasons.push(REASONS.pathOnly);
  if (chosen.has('pages') && !basis.copyRequested) reasons.push(REASONS.noCopy);
  if (!isStandardInForce(basis.on)) reasons.push(REASONS.early);
  else if ([...chosen].some((method) => feeByMethod(method, basis).yuan === 0)) reasons.push(REASONS.nothing);
  return reasons.map((reason) => ({ ...reason, force: 'law', details: { on: basis.on } }));
}
