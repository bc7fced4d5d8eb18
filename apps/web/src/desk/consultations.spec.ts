import { describe, expect, it } from '@jest/globals';

import { type AskedParty, consultationsFor, opinionText, receiptText, suspensionText } from './consultations';

const ASKED: AskedParty = {
  id: 'a',
  ordinal: 1,
  kind: 'thirdParty',
  addresseeKind: 'organisation',
  standing: 'awaitingReceipt',
  sentOn: '2026-03-05',
  receivedOn: null,
  proofEvidence: null,
  proofDocumentId: null,
  dueOn: null,
  endedOn: null,
  terminationReason: null,
  isTold: false,
  stance: null,
  answeredOn: null,
  isLate: false,
  byLink: false,
  objectionReasonable: null,
  disclosureOn: null,
  overrideNoticeReceivedOn: null,
  overrideMootOn: null,
  name: '清河建设有限公司',
  address: null,
  email: null,
  information: '施工方案',
  reasons: null,
  documentIds: [],
  steps: ['recordConsultationReceipt', 'recordOpinion'],
};
const RECEIVED = { ...ASKED, receivedOn: '2026-03-09', dueOn: '2026-03-30' };

describe('a party that was asked, in words', () => {
  it('without proof has neither a period nor an end of the suspension', () => {
    expect(receiptText(ASKED)).toBe('没有送达证明，期限尚未起算');
    expect(suspensionText(ASKED)).toBe('正在暂停；有送达证明以前没有终点');
  });

  it('with proof is said when it came and by what, and until when the clock stands', () => {
    expect(receiptText({ ...RECEIVED, proofEvidence: 'EMS 回执' })).toMatch(/3月9日.*收到（EMS 回执）/);
    expect(receiptText(RECEIVED)).toMatch(/对方打开文书或者答复/);
    expect(suspensionText(RECEIVED)).toMatch(/到2026年3月30日.*为止/);
  });

  it.each([
    ['an opinion', { answeredOn: '2026-03-12', endedOn: '2026-03-12', standing: 'agreed' }, '收到意见'],
    ['silence', { endedOn: '2026-03-30', standing: 'silent' }, '由本机关依条例决定'],
    ['silence, whatever came late', { endedOn: '2026-03-30', answeredOn: '2026-04-02', standing: 'objected' }, '期满'],
    ['a lapse', { endedOn: '2026-03-20', standing: 'terminated', terminationReason: 'lapsed' }, '申请视为放弃'],
    ['nobody there', { endedOn: '2026-03-20', standing: 'unreachable' }, '无法联系'],
  ] as [string, Partial<AskedParty>, string][])('the suspension ended by %s', (_, changed, cause) => {
    expect(suspensionText({ ...RECEIVED, ...changed })).toContain(cause);
  });

  it('says how an opinion came, and that it is late', () => {
    expect(opinionText(ASKED)).toBe('还没有意见');
    const late = { ...RECEIVED, stance: 'object' as const, answeredOn: '2026-04-02', isLate: true };
    expect(opinionText(late)).toMatch(/不同意公开（书面，逾期）/);
  });

  it('is offered in a form only where the API offers the act', () => {
    const consultations = [ASKED, { ...RECEIVED, id: 'b', steps: [] }];
    expect(consultationsFor({ consultations }, 'recordOpinion').map(({ id }) => id)).toEqual(['a']);
    expect(consultationsFor({ consultations }, 'judgeObjection')).toEqual([]);
  });
});
