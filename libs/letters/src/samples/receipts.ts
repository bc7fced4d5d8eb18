import type { CountedDay, ReceiptLetter } from '../letters/receipts.js';
import type { LetterOf } from '../letters/letter.js';
import { common } from './common.js';

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Twenty working days after a day in March 2026, when only weekends do not count. */
function trace(after: string): CountedDay[] {
  const days: CountedDay[] = [];
  for (let day = dayAfter(after), nth = 0; nth < 20; day = dayAfter(day)) {
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    if (!weekend) nth += 1;
    days.push({ day, nth: weekend ? null : nth, reason: weekend ? '周末' : '工作日' });
  }
  return days;
}

export const sampleReceipts: { [C in ReceiptLetter['docCode']]: () => LetterOf<C> } = {
  ACK: () => ({
    ...common(),
    docCode: 'ACK',
    documentNumber: undefined,
    issuedOn: '2026-03-02',
    replyDueOn: '2026-03-30',
    certainty: 'final',
    dueTrace: trace('2026-03-02'),
    queryCode: 'K7QX-94MD-2TPA',
    trackingUrl: 'https://xxgk.jianghai.example/track',
  }),
  'W-ACK': () => ({
    ...common(),
    docCode: 'W-ACK',
    withdrawnOn: '2026-03-10',
    statement: '本人已从公开渠道获得所需信息，自愿撤回申请',
  }),
  SVC: () => ({
    ...common(),
    request: { number: common().request.number },
    docCode: 'SVC',
    documentNumber: undefined,
    documents: [{ name: '政府信息予以公开答复书', number: '江资公开告〔2026〕12号' }],
    recipient: '王小明',
    method: 'post',
    place: '江海市崇文区学田路6号2幢301室',
    trackingNumber: 'EMS 1234 5678 9012 3',
    postedOn: '2026-03-20',
    servers: ['李志远', '陈晓'],
  }),
};
