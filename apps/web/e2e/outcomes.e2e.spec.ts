import { beforeAll, describe, expect, it } from '@jest/globals';

import { ApiClient } from '../../api/test/api-client.js';
import { anApplication } from '../../api/test/applications.js';
import { apply, query, type Receipt } from './support/applicant.js';
import { axeViolations, overflow, printed } from './support/looks.js';
import { DESK, type OpenPage, PHONE, SMALLEST } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { confirmReceipt, give, openRequest, signIn, takeIn, upload } from './support/staff.js';

const WHOLE = { name: '养护合同.txt', content: '养护合同' };
const MASKED = { name: '验收材料（已遮盖）.txt', content: '验收材料，第三页已遮盖' };

const portal = await sharedPortal();

describe('a reply that gives a part', () => {
  let desk: OpenPage;
  let receipt: Receipt;

  const as = async (login: string) => {
    await signIn(desk.page, login, portal.password);
    await openRequest(desk.page, receipt.number);
  };

  beforeAll(async () => {
    const phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page);
    await as('qh.clerk');
    await takeIn(desk.page);
  }, 120_000);

  it('the officer is asked for what the outcome needs, and for nothing else', async () => {
    const { page } = desk;
    await as('qh.officer');
    await upload(page, WHOLE);
    await upload(page, MASKED);
    await give(page, '提出答复意见', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^信访、投诉、举报/ }).check();
      await dialog.getByLabel('来件性质').waitFor();
      await dialog.getByRole('radio', { name: /^部分公开/ }).check();
      expect(await dialog.getByLabel('来件性质').count()).toBe(0);
      await dialog.getByLabel(WHOLE.name).selectOption({ label: '全文公开' });
      await dialog.getByLabel(MASKED.name).selectOption({ label: '部分公开' });
      await dialog.getByLabel('不予公开的依据').selectOption({ label: '第十六条：人事管理信息' });
      await dialog.getByLabel('所在文件').selectOption({ label: MASKED.name });
      await dialog.getByLabel('不公开的具体内容').fill('第三页的人员安排');
      await dialog.getByLabel('不公开的具体理由').fill('属于人事管理方面的内部事务信息。');
      await dialog.getByRole('checkbox', { name: '信息不存在' }).check();
      await dialog.getByLabel('不能提供的部分').fill('12月的验收材料');
      await dialog.getByLabel('不能提供的理由').fill('该月验收尚未进行。');
      for (const [label, text] of [
        ['检索范围', '档案室'],
        ['检索词', '道路养护'],
        ['检索方法', '全文检索'],
        ['检索结果', '未检索到'],
        ['区分处理的方法', '对第三页作遮盖处理'],
        ['事实和理由', '经检索，本机关保存该信息。'],
      ] as const) {
        await dialog.getByLabel(label).fill(text);
      }
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('审签中').first().waitFor();
    await page.getByText('第三页的人员安排').first().waitFor();
  }, 120_000);

  it('returned, it is taken up again as it was written, and mended', async () => {
    const { page } = desk;
    await as('qh.secrecy');
    await give(page, '退回', async () => {
      await page.getByLabel('退回的原因').fill('遮盖的方法写得不够具体');
    });
    await as('qh.officer');
    await give(page, '提出答复意见', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByText('已带出上一次的拟办内容').waitFor();
      expect(await dialog.getByLabel('不公开的具体内容').inputValue()).toBe('第三页的人员安排');
      expect(await dialog.getByLabel('检索范围').inputValue()).toBe('档案室');
      await dialog.getByLabel('区分处理的方法').fill('对第三页第二段涉及人员姓名、岗位的部分作遮盖处理');
    });
    await page.getByText('审签中').first().waitFor();
    await page.getByText('对第三页第二段涉及人员姓名、岗位的部分作遮盖处理').first().waitFor();
    expect(desk.faults).toEqual([]);
  }, 120_000);

  it('asked for again by the same applicant, it is found as an earlier request, one look away', async () => {
    const { page } = desk;
    const again = await apply((await portal.open(PHONE)).page);
    await signIn(page, 'qh.officer', portal.password);
    await openRequest(page, again.number);
    await page.getByText('查找（读取在先申请的内容，会留下记录）').click();
    const earlier = page.getByRole('link', { name: new RegExp(`^${receipt.number} .*相近 100%`) });
    await earlier.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await earlier.click();
    await page.getByRole('heading', { level: 1, name: receipt.number }).waitFor();
    await page.getByText('第三页的人员安排').first().waitFor();
    expect(desk.faults).toEqual([]);
  }, 120_000);
});

describe('a reply on the spot, which an order has answered again', () => {
  let phone: OpenPage;
  let desk: OpenPage;
  let number: string;

  const as = async (login: string): Promise<void> => {
    await signIn(desk.page, login, portal.password);
    await openRequest(desk.page, number);
  };

  beforeAll(async () => {
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    ({ number } = await apply(phone.page));
  }, 120_000);

  it('is given by the head of the disclosure office on the day of receipt', async () => {
    const { page } = desk;
    await as('qh.clerk');
    await confirmReceipt(page);
    await as('qh.disclosure');
    // What is public already is there unasked, and becomes the answer by one click.
    await page.getByRole('heading', { name: '可能已有答案' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await give(page, '当场答复', async () => {
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByRole('radio').count()).toBe(3);
      await dialog.getByRole('radio', { name: /^已主动公开/ }).check();
      await dialog.getByRole('button', { name: '选用：人民路雨污分流改造工程竣工验收备案表' }).click();
      const location = await dialog.getByLabel('公开的位置').inputValue();
      expect(location).toContain('https://www.qinghe.example/swj/gk/2025/1229/renminlu.html');
      await dialog.getByLabel('事实和理由').fill('该信息已经主动公开。');
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('待送达', { exact: true }).first().waitFor();
    // Nothing is counted any more, and the list says why.
    await page.getByText('已答复', { exact: true }).waitFor();
    await page.getByRole('link', { name: '工作台' }).first().click();
    await page.getByRole('button', { name: '全部', exact: true }).click();
    await page.getByRole('row').filter({ hasText: number }).getByText('已答复', { exact: true }).waitFor();
  }, 120_000);

  it('is handled again within the period of the order', async () => {
    await phone.page.getByRole('button', { name: '现在查询进度' }).click();
    await phone.page.getByRole('button', { name: '确认已收到答复' }).click();
    await phone.page.getByText('已记录：您已收到答复').waitFor();
    const { page } = desk;
    await as('qh.clerk');
    await give(page, '依决定重新办理', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: '行政复议机关' }).check();
      await dialog.getByLabel('决定的名称和文号').fill('《行政复议决定书》（清政复决〔2026〕3号）');
      await dialog.getByLabel('决定的要求').fill('撤销原答复，责令15个工作日内重新答复');
      await dialog.getByRole('radio', { name: '收到之日起若干个工作日' }).check();
      await dialog.getByLabel('工作日数').fill('15');
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('办理中').first().waitFor();
    await page
      .getByText(/收到行政复议决定，重新办理，须在 \d{4}-\d{2}-\d{2} 前/)
      .first()
      .waitFor();
    expect(desk.faults).toEqual([]);
  }, 120_000);
});

describe('an application that asks for several matters (办法4)', () => {
  let phone: OpenPage;
  let desk: OpenPage;
  let receipt: Receipt;
  let part: string;

  beforeAll(async () => {
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page);
    await signIn(desk.page, 'qh.clerk', portal.password);
    await openRequest(desk.page, receipt.number);
    await confirmReceipt(desk.page);
  }, 120_000);

  it('is split by the clerk: it goes on with one, and the other is a request of its own at once', async () => {
    const { page } = desk;
    await give(page, '拆分申请', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('本件继续办理的内容').fill('人民路雨污分流改造工程的施工许可证');
      await dialog.getByRole('button', { name: '确定拆分申请' }).click();
      await dialog.getByText('请写明另立一件的申请内容').first().waitFor();
      await dialog.getByLabel('第 1 件的申请内容').fill('人民路雨污分流改造工程的竣工验收备案表');
      await dialog.getByLabel('拆分的理由').fill('分属两个科室');
      expect(await axeViolations(page)).toEqual([]);
    });
    const related = page.locator('section', { has: page.getByRole('heading', { name: '拆分和关联' }) });
    const link = related.getByRole('link');
    await link.waitFor();
    part = (await link.textContent())?.trim() ?? '';
    expect(part).toMatch(/^QHSW-/);
    expect(await axeViolations(page)).toEqual([]);
    await link.click();
    await page.getByRole('heading', { level: 1, name: part }).waitFor();
    await page.getByText('人民路雨污分流改造工程的竣工验收备案表').first().waitFor();
    await page.getByText('由它拆分').waitFor();
    await page.getByText('委托书.txt').first().waitFor();
    await page.getByText('已登记').first().waitFor();
  }, 120_000);

  it('the applicant finds every part with the one code', async () => {
    const { page } = phone;
    await query(page, receipt);
    await page.getByRole('button', { name: `查看：${part}` }).click();
    await page.getByRole('heading', { name: part }).waitFor();
    await page.getByText(`本件由申请 ${receipt.number} 拆分而来`).waitFor();
    await page.getByText('为什么是这一天').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 60_000);

  it('another request that has to do with it is linked, seen from both, and parted again', async () => {
    const other = await apply((await portal.open(PHONE)).page);
    const { page } = desk;
    await give(page, '关联另一件申请', async () => {
      await page.getByLabel('另一件申请的编号').fill(other.number);
      await page.getByLabel('关联的理由').fill('同一工程');
    });
    await page.getByRole('link', { name: other.number }).click();
    await page.getByRole('heading', { level: 1, name: other.number }).waitFor();
    await page.getByRole('link', { name: part }).click();
    await page.getByRole('button', { name: `取消关联：${other.number}` }).click();
    await page.getByLabel('取消关联的原因').fill('编号写错');
    await page.getByRole('button', { name: '确定取消关联' }).click();
    await page.getByText('已办理：取消关联').waitFor();
    await page.getByRole('link', { name: other.number }).waitFor({ state: 'detached' });
    expect([...desk.faults, ...phone.faults]).toEqual([]);
  }, 120_000);
});

describe('a reply that is overdue, seen to by the supervisor', () => {
  let desk: OpenPage;
  let small: OpenPage;
  let number: string;

  /** A letter that lay about: handed in three months ago, and entered only now. */
  async function takeInLate(): Promise<string> {
    const clerk = new ApiClient(portal.system.url);
    await clerk.signIn('qh.clerk', portal.password);
    const arrivedOn = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
    const application = anApplication({ deliveryForm: 'counter' });
    const intake = { channel: 'in_person', arrivedOn, readBackAndSigned: false, evidence: '收发登记簿', application };
    const form = new FormData();
    form.set('intake', JSON.stringify(intake));
    form.append('files', new Blob(['%PDF-1.4\n% scan\n']), '申请书.pdf');
    return (await clerk.post<{ number: string }>('/api/v1/requests', { form })).body.number;
  }

  const order = () => desk.page.getByRole('listitem').filter({ hasText: '督办：蒋正' });
  async function actOn(command: string, fillIn: () => Promise<unknown>): Promise<void> {
    const { page } = desk;
    await order().getByRole('button', { name: command, exact: true }).click();
    await page.getByRole('dialog', { name: command }).waitFor();
    await fillIn();
    await page.getByRole('button', { name: `确定${command}` }).click();
    await page.getByText(`已办理：${command}`).waitFor();
  }

  beforeAll(async () => {
    desk = await portal.open(DESK);
    small = await portal.open(SMALLEST);
  }, 120_000);

  it('comes up on the open board by itself, with whom it was told', async () => {
    const { page } = desk;
    await signIn(page, 'qh.supervisor', portal.password);
    await page.getByRole('link', { name: '督办看板' }).click();
    await page.getByText('没有仍在逾期的').waitFor();
    number = await takeInLate();
    await page.getByRole('link', { name: number }).waitFor();
    await page.getByText('已告知：').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  }, 120_000);

  it('is found by its number on the board, and the way back leads to the board', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '尚未分派，逾期 1 件，列出' }).click();
    await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor();
    await page.getByRole('table').getByRole('link', { name: number }).waitFor();
    expect(await page.getByRole('table').getByRole('link').allTextContents()).toEqual([number]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: '督办看板' }).waitFor();
    await page.goForward();
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
  }, 120_000);

  it('was pressed for by the system, is ordered by the supervisor, answered by the clerk, accepted and crossed off', async () => {
    const { page } = desk;
    await page.getByRole('listitem').filter({ hasText: '催办：系统' }).first().waitFor();
    await give(page, '督办', async () => {
      await page.getByLabel('要求').fill('五个工作日内办结并说明逾期的原因。');
      await page.getByLabel('回复期限（工作日）').fill('5');
    });
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, number);
    await actOn('回复', () =>
      page.getByRole('textbox', { name: '回复' }).fill('信件滞留在收发室，已分派，三日内答复。'),
    );
    await signIn(page, 'qh.supervisor', portal.password);
    await openRequest(page, number);
    await actOn('认可回复', () => page.getByRole('dialog').getByRole('textbox').fill('情况属实。'));
    await actOn('销号', () => page.getByRole('textbox', { name: '销号的说明' }).fill('已分派承办。'));
    await order().getByText('已销号').waitFor();
  }, 180_000);

  it('stands in the register, which fits the smallest phone and can be saved', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '督办台账' }).click();
    await page.getByLabel('类别').selectOption({ label: '督办' });
    const line = page.getByRole('row').filter({ hasText: number });
    await line.getByText('已销号').waitFor();
    await line.getByText('信件滞留在收发室，已分派，三日内答复。').waitFor();
    await page.waitForURL('**/desk/register?kind=supervisionOrder');
    expect(await axeViolations(page)).toEqual([]);
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '导出 Excel' }).click(),
    ]);
    expect(sheet.suggestedFilename()).toMatch(/^督办台账-.*\.xlsx$/);
    // On paper a long register has its heads on every page, and nothing that can only be clicked.
    await page.evaluate(`(() => {
      const [line] = document.querySelectorAll('table.listing tbody tr');
      for (let n = 0; n < 60; n += 1) line.after(line.cloneNode(true));
    })()`);
    const paper = await printed(page);
    expect(paper.length).toBeGreaterThan(1);
    for (const text of paper) expect(text).toContain('编号类别');
    for (const words of ['导出Excel', '督办看板', '筛选']) expect(paper.join('')).not.toContain(words);
    expect(paper[0]).toContain('清河市水务局');
    await page.reload();
    await page.getByRole('link', { name: '统计' }).click();
    await page.getByLabel('分组').selectOption({ label: '科室' });
    await page.getByRole('link', { name: /^尚未分派，结转下期 \d+ 件，列出$/ }).click();
    await page.getByRole('heading', { name: '尚未分派：结转下期' }).waitFor();
    await page.getByRole('link', { name: number }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await signIn(small.page, 'qh.supervisor', portal.password);
    for (const path of ['/desk/board', '/desk/register', '/desk/statistics']) {
      await small.page.goto(new URL(path, portal.system.url).href);
      await small.page
        .getByText(path === '/desk/board' ? '已发出的答复' : /QHSW-|年\d+月/)
        .last()
        .waitFor();
      expect([path, await overflow(small.page), await axeViolations(small.page)]).toEqual([path, 0, []]);
    }
    expect([...desk.faults, ...small.faults]).toEqual([]);
  }, 180_000);
});
