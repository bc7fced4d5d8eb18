import type { AcknowledgementLetter, ProofOfServiceForm, ReceiptLetter } from '../letters/receipts.js';
import { day, each, holds, oneOf, text, texts, when } from './checks.js';
import type { Check } from './checks.js';
import { ABOUT_REQUEST, NUMBERED, OFFICIAL } from './shared.js';

export const RECEIPT_CONTENTS: { readonly [C in ReceiptLetter['docCode']]: readonly Check[] } = {
  ACK: [
    ...OFFICIAL,
    ...ABOUT_REQUEST,
    day('replyDueOn', '答复截止日'),
    oneOf('final', 'provisional')('certainty', '答复截止日是否暂估'),
    text('queryCode', '查询码'),
    each('dueTrace', '期限计算过程', day('day', '日期'), text('reason', '计入或不计入的原因')),
    // A receipt must not state one day and count to another.
    holds<AcknowledgementLetter>('dueTrace', '期限计算过程止于答复截止日', ({ dueTrace, replyDueOn }) =>
      Array.isArray(dueTrace) ? dueTrace.at(-1)?.day === replyDueOn : false,
    ),
  ],
  'W-ACK': [
    ...OFFICIAL,
    NUMBERED,
    ...ABOUT_REQUEST,
    day('withdrawnOn', '撤回日期'),
    text('statement', '撤回的意思表示'),
  ],
  SVC: [
    ...OFFICIAL,
    each('documents', '送达的文书', text('name', '文书名称'), text('number', '文号')),
    text('recipient', '受送达人'),
    oneOf('direct', 'post', 'entrusted', 'online', 'on_the_spot')('method', '送达方式'),
    text('place', '送达地点'),
    when<ProofOfServiceForm>(
      ({ method }) => method === 'post',
      text('trackingNumber', '邮单号'),
      day('postedOn', '交邮日'),
    ),
    when<ProofOfServiceForm>(
      ({ refusal }) => refusal !== undefined,
      text('refusal.reason', '拒收事由'),
      texts('refusal.witnesses', '拒收见证人'),
    ),
  ],
};
