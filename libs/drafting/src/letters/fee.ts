/** 收费通知 and 逾期不缴费终止告知 (办法6). */
import {
  feeObjectionParagraphs,
  formalCitation,
  legalNumber,
  type ArticleId,
  type FeeBand,
  type FeeMethod,
} from '#libs/law';
import type { LetterOf } from '#libs/letters';
import type { CaseFile } from '../case-file.js';
import type { DraftingDeps } from '../deps.js';
import { commonOf, issuedStanding, type Standing } from './common.js';
import { decidedBy, writtenWith } from './decided-by.js';
import { remedyOf } from './remedy.js';

type FeeLetter = LetterOf<'FEE'>;

/** Articles of one instrument name it once: 《…办法》（…号）第三条、第五条. */
function citedTogether(articles: readonly ArticleId[]): string {
  const [first = '', ...rest] = articles.map(formalCitation);
  return [first, ...rest.map((citation) => citation.slice(citation.lastIndexOf('第')))].join('、');
}

function lineOf(method: FeeMethod): (band: FeeBand) => FeeLetter['lines'][number] {
  const unit = method === 'items' ? '件' : '页';
  return ({ from, to, units, yuanEach, yuan }) => ({
    band: from === to ? `第${from}${unit}` : `第${from}—${to}${unit}`,
    quantity: units,
    rateYuan: yuanEach,
    amountYuan: yuan,
  });
}

export async function feeNotice(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<FeeLetter> {
  const { method, itemRank, pages, bands, yuan } = await decidedBy(deps, file, 'FeeNoticeIssued', commandId);
  const common = commonOf(file, standing);
  const [year, month] = common.request.receivedOn.split('-').map(Number);
  return {
    ...common,
    docCode: 'FEE',
    basis: [formalCitation('条例42'), citedTogether(['办法3', method === 'items' ? '办法4' : '办法5', '办法6'])],
    standard: method === 'items' ? 'per_item' : 'per_page',
    appliedTo:
      method === 'items'
        ? `同一申请人${year}年${month}月向本机关提出的第${itemRank}件申请`
        : `本件申请提供的${pages}页`,
    lines: bands.map(lineOf(method)),
    totalYuan: yuan,
    payment: [...file.settings.feePayment],
    payWorkingDays: legalNumber('feePaymentPeriod', standing.issuedOn).value,
    objectionParagraphs: feeObjectionParagraphs(),
  };
}

export async function feeLapsedLetter(
  deps: DraftingDeps,
  file: CaseFile,
  standing: Standing,
  commandId: string,
): Promise<LetterOf<'T-FEE'>> {
  const { fee } = file.state;
  if (!fee?.letterId || !fee.noticeReceivedOn) throw new Error('a lapse without a served notice');
  const notice = await issuedStanding(deps, file, fee.letterId);
  if (notice.standing !== 'issued') throw new Error('a fee notice has its number');
  const { dueOn } = await decidedBy(deps, file, 'FeeLapsed', commandId);
  const { note } = await writtenWith<'confirmFeeLapse'>(deps, file, commandId);
  return {
    ...commonOf(file, standing),
    docCode: 'T-FEE',
    facts: [note],
    basis: [formalCitation('办法6')],
    remedy: remedyOf(file, { outcome: 'FEE_LAPSED', exemptions: [] }, standing.issuedOn),
    feeNotice: {
      documentNumber: notice.documentNumber,
      servedOn: fee.noticeReceivedOn,
      payBy: dueOn,
      amountYuan: fee.yuan,
    },
  };
}
