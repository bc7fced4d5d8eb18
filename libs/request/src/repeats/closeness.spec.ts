import { describe, expect, it } from '@jest/globals';
import { CLOSE_ENOUGH, closeness, tellingPairs } from './closeness.js';

const AGENCY = '清河市水务局';
const LEAKS = { title: '清河市水务局2025年供水管网漏损率统计公报', summary: '各供水分区的漏损率。' };
const PERMITS = { title: '清河市水务局取水许可审批结果公告（2025年）', summary: '' };
const BUDGET = { title: '清河市水务局2025年部门预算', summary: '收支总表、三公经费。' };
const ACCEPTANCE = { title: '人民路雨污分流改造工程竣工验收备案表', summary: '2025年12月备案。' };

describe('what is published already, beside what is sought', () => {
  it.each([
    ['清河市供水管网漏损率近三年的统计数据', LEAKS],
    ['2025年取水许可审批决定书（清河市第二水厂）', PERMITS],
    ['申请公开清河市水务局2025年部门预算及其执行情况', BUDGET],
    ['2025年1月至12月人民路雨污分流改造工程的施工许可证和竣工验收备案表', ACCEPTANCE],
    ['三公经费', BUDGET],
  ])('%s', (sought, published) => {
    expect(closeness(sought, published, AGENCY)).toBeGreaterThanOrEqual(CLOSE_ENOUGH);
  });

  it.each([
    ['清河市水务局2025年关于第二水厂扩建的会议纪要', BUDGET],
    ['申请公开清河市水务局2025年的有关信息', LEAKS],
    ['滨河路18号的房屋征收补偿协议', ACCEPTANCE],
    ['', LEAKS],
  ])('not: %s', (sought, published) => {
    expect(closeness(sought, published, AGENCY)).toBeLessThan(CLOSE_ENOUGH);
  });

  it('goes by neither the name of the agency, nor years, nor the words of every application', () => {
    expect([...tellingPairs('申请公开清河市水务局2025年度预算', AGENCY)]).toEqual(['预算']);
  });
});
