import type { LegalDate } from '../dates/index.js';
import { feeRefusal, isFeeRefusal } from './fee-refusal.js';
import type { Fee, FeeMethod } from './fee.js';
import { feeForItemRank } from './item-fee.js';
import { feeForPages } from './page-fee.js';

/** What a fee for one request is judged by. */
export interface FeeBasis {
  /** Number of the request among its applicant's of the month (`monthlyItemRank`). */
  readonly itemRank: number;
  /** Pages that the applicant gets. */
  readonly pages: number;
  /** The applicant asked for paper, e-mail or a copy of data: only then may pages be charged. */
  readonly copyRequested: boolean;
  /** Only the way to public information is told. */
  readonly alreadyPublic: boolean;
  /** Day of the fee notice. */
  readonly on: LegalDate;
}

/**
 * The fee of one request by the one method that the agency chose.
 *
 * @throws LawRefusal `FEE.BOTH_METHODS`, `FEE.NO_METHOD`, `FEE.NO_COPY_REQUESTED`, `FEE.ONLY_PATH_GIVEN`, `FEE.NOTHING_DUE`
 * @law 办法3
 * @law 办法5
 */
export function chooseFeeMethod(methods: readonly FeeMethod[], basis: FeeBasis): Fee {
  const chosen = new Set(methods);
  if (chosen.size > 1) throw feeRefusal('FEE.BOTH_METHODS', '同一件申请只能按件或按量择一收费，不得两种都收', '办法3');
  const [method] = chosen;
  if (method === undefined) throw feeRefusal('FEE.NO_METHOD', '未选择按件还是按量收费', '办法3');
  if (method === 'pages') requirePagesChargeable(basis);
  const fee =
    method === 'items' ? feeForItemRank(basis.itemRank, basis.on) : feeForPages(basis.pages, { on: basis.on });
  if (fee.yuan > 0) return fee;
  throw feeRefusal('FEE.NOTHING_DUE', '未超过免费的数量，不发收费通知', '办法6', { count: fee.count });
}

/** Both amounts side by side, for the person who chooses; `null` where that method may not be used or gives nothing. */
export function feeOptions(basis: FeeBasis): Record<FeeMethod, Fee | null> {
  const one = (method: FeeMethod): Fee | null => {
    try {
      return chooseFeeMethod([method], basis);
    } catch (refusal) {
      if (isFeeRefusal(refusal, 'FEE.NO_COPY_REQUESTED', 'FEE.ONLY_PATH_GIVEN', 'FEE.NOTHING_DUE')) return null;
      throw refusal;
    }
  };
  return { items: one('items'), pages: one('pages') };
}

function requirePagesChargeable(basis: FeeBasis): void {
  if (basis.alreadyPublic) {
    throw feeRefusal('FEE.ONLY_PATH_GIVEN', '信息已主动公开、仅告知获取途径的，不按量收费', '办法5');
  }
  if (!basis.copyRequested) {
    throw feeRefusal(
      'FEE.NO_COPY_REQUESTED',
      '申请人未要求以纸质、电子邮件、复制电子数据等方式获取，不按量收费',
      '办法5',
    );
  }
}
