import { describe, expect, it } from '@jest/globals';
import { golden } from '../../test/golden.js';
import type { ExemptionCode, OutcomeCode } from '../outcomes/index.js';
import { AGENCY_KINDS, RECONSIDERATION_RULES, remedyNotice, type AgencyKind } from './index.js';

const BODIES = {
  name: '本机关',
  sameLevelGovernment: '本级政府',
  upperGovernment: '上级政府',
  upperDepartment: '上级部门',
};
const list = <T extends string>(text = '') => text.split(' ').filter(Boolean) as T[];

const noticeOf = (row: Record<string, string>) =>
  remedyNotice({
    outcome: row['outcome'] as OutcomeCode,
    exemptions: list<ExemptionCode>(row['exemptions']),
    otherGrounds: list<OutcomeCode>(row['other_grounds']),
    decidedOn: row['decided_on'] ?? '',
    agency: { kind: row['agency_kind'] as AgencyKind, ...BODIES },
    court: '甲区人民法院',
    servedOnline: row['served_online'] === 'yes',
    onlineReconsiderationUrl: 'https://fy.example.gov.cn/apply',
  });

describe('remedies: golden/remedies.csv', () => {
  it.each(golden('remedies.csv'))('$id: $outcome $exemptions of $agency_kind on $decided_on is $clause', (row) => {
    const notice = noticeOf(row);
    const { litigation } = notice;
    expect({
      clause: notice.clause,
      organs: notice.reconsiderationOrgans.join(' '),
      litigation: !litigation
        ? ''
        : 'months' in litigation
          ? `${litigation.months}个月`
          : `${litigation.daysAfterReview}日`,
      articles: notice.articles.join(' '),
    }).toEqual({
      clause: row['clause'],
      organs: row['organs'],
      litigation: row['litigation'],
      articles: row['articles'],
    });
    expect(notice.paragraphs.length > 0).toBe(row['clause'] !== 'none');
  });

  it('has a case for every kind of agency under each law', () => {
    const wanted = RECONSIDERATION_RULES.map((rule) => `${rule.kind} ${rule.inForceFrom >= '2024' ? 'new' : 'old'}`);
    const had = golden('remedies.csv').map(
      (r) => `${r['agency_kind']} ${(r['decided_on'] ?? '') >= '2024' ? 'new' : 'old'}`,
    );
    expect(wanted.filter((each) => !had.includes(each))).toEqual([]);
    for (const kind of AGENCY_KINDS) expect(RECONSIDERATION_RULES.filter((rule) => rule.kind === kind)).toHaveLength(2);
  });
});
