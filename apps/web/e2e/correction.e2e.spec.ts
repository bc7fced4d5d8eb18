import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { apply, query, type Receipt } from './support/applicant.js';
import { axeViolations } from './support/looks.js';
import { DESK, type OpenPage, PHONE, type Portal } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { confirmReceipt, give, openRequest, signIn } from './support/staff.js';

describe('an application that is not clear enough (条例30)', () => {
  let portal: Portal;
  let phone: OpenPage;
  let desk: OpenPage;
  let receipt: Receipt;

  beforeAll(async () => {
    portal = await sharedPortal();
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
    receipt = await apply(phone.page);
  }, 150_000);
  afterAll(() => portal.close());

  it('the clerk asks for everything at once', async () => {
    const { page } = desk;
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, receipt.number);
    await confirmReceipt(page);
    await give(page, '开始受理审查');
    await give(page, '要求补正', async () => {
      await page.getByLabel('不明确之处').fill('没有写明是哪一段工程');
      await page.getByLabel('补正要求', { exact: true }).fill('请写明工程的起止路口');
      await page.getByRole('button', { name: '再加一项' }).click();
      await page.getByLabel('不明确之处').nth(1).fill('没有写明年份');
      await page.getByLabel('补正要求', { exact: true }).nth(1).fill('请写明文件形成的年份');
      await page.getByText(/申请人在最后一天补正：.*答复到期/).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('待补正').first().waitFor();
  }, 90_000);

  it('the applicant opens the notice, which is its receipt, and sees until when to answer', async () => {
    const { page } = phone;
    await query(page, receipt);
    await page.getByText('打开或者下载这份告知书，就是收到了它').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载：.*补正/ }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByText(/请在 .* 之前（含当日）补正/).waitFor();
    const keeping = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载：日历文件' }).click();
    const calendar = await keeping;
    expect(calendar.suggestedFilename()).toMatch(/^[A-Z]+-2\d{3}-\d{6}\.ics$/);
    expect(readFileSync(await calendar.path(), 'utf8')).toContain('-correction@yishen');
  }, 60_000);

  it('answers, and the clerk confirms: the reply period counts anew', async () => {
    const { page } = phone;
    await page.getByLabel('补正的内容').fill('人民路（解放路口至和平路口），2025年形成的施工许可证');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByText('已记录：您的补正已经提交').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await desk.page.getByRole('button', { name: '刷新' }).click();
    await desk.page.getByText('人民路（解放路口至和平路口），2025年形成的施工许可证').first().waitFor();
    await give(desk.page, '确认补正', async () => {
      await desk.page.getByRole('radio', { name: '电话' }).check();
      await desk.page.getByLabel('证据').fill('致电确认补正内容');
    });
    await desk.page.getByText('受理审查').first().waitFor();
    await query(page, receipt);
    await page.getByText('为什么是这一天').click();
    await page.getByText('逐日说明').click();
    await page
      .locator('.days')
      .getByText(/重新计算期限/)
      .waitFor();
    expect([...phone.faults, ...desk.faults]).toEqual([]);
  }, 90_000);
});

describe('a correction that comes by post', () => {
  let portal: Portal;
  let desk: OpenPage;

  beforeAll(async () => {
    portal = await sharedPortal();
    desk = await portal.open(DESK);
  }, 150_000);
  afterAll(() => portal.close());

  it('is taken in at the desk, and the request goes on', async () => {
    const { page } = desk;
    const receipt = await apply((await portal.open(PHONE)).page);
    await signIn(page, 'qh.clerk', portal.password);
    await openRequest(page, receipt.number);
    await confirmReceipt(page);
    await give(page, '开始受理审查');
    await give(page, '要求补正', async () => {
      await page.getByLabel('不明确之处').fill('没有写明年份');
      await page.getByLabel('补正要求', { exact: true }).fill('请写明文件形成的年份');
    });
    await page.getByText('待补正').first().waitFor();
    await give(page, '登记补正', async () => {
      await page.getByLabel('到达方式').selectOption({ label: '签收邮件（EMS、挂号）' });
      await page.getByLabel('申请人提交的内容').fill('2025年形成的施工许可证');
      await page.getByLabel('到达的证据').fill('收发室签收记录');
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByText('受理审查').first().waitFor();
    await page.getByText('2025年形成的施工许可证').first().waitFor();
    expect(desk.faults).toEqual([]);
  }, 120_000);

  it('another unit is asked for help (协办), and what it was asked stands on the page', async () => {
    const { page } = desk;
    await give(page, '受理审查通过', async () => {
      for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    });
    await give(page, '请科室协助', async () => {
      await page.getByRole('button', { name: '确定请科室协助' }).click();
      await page.getByRole('alert').getByText('请写明协助的内容').waitFor();
      await page.getByLabel('协助科室').selectOption({ index: 1 });
      await page.getByLabel('协助的内容').fill('查找2025年施工许可证的存根');
      expect(await axeViolations(page)).toEqual([]);
    });
    await page.getByRole('heading', { name: '科室协助' }).waitFor();
    await page.getByText('查找2025年施工许可证的存根').first().waitFor();
    await page.getByRole('button', { name: /^撤回协助请求：第 1 项/ }).click();
    await page.getByLabel('不再需要协助的原因').fill('已自行查到');
    await page.getByRole('button', { name: '确定撤回协助请求' }).click();
    await page.getByText('已办理：撤回协助请求').waitFor();
  }, 60_000);

  it('the administrator changes a setting: a slip is told beside its field, and the change has its day', async () => {
    const { page } = desk;
    await signIn(page, 'qh.admin', portal.password);
    await page.getByRole('link', { name: '机关设置' }).click();
    await page.getByText('第 1 版', { exact: true }).waitFor();
    const amber = page.getByLabel('剩余几个工作日起黄牌');
    await amber.fill('0');
    await page.getByLabel('变更的理由和依据').fill('党组会议决定');
    await page.getByRole('button', { name: '施行新的版本' }).click();
    await page.locator('#amberWorkingDays-error').getByText('请填写 1 至 20 的整数').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await amber.fill('4');
    await page.getByRole('button', { name: '施行新的版本' }).click();
    await page.getByText('第 2 版已经保存').waitFor();
    expect(await page.locator('li', { hasText: '第 2 版' }).textContent()).toContain('现行');
    expect(await amber.inputValue()).toBe('4');
    expect(desk.faults).toEqual([]);
  }, 60_000);

  it('a holiday notice is uploaded, tried out, and approved by a second person: every open request is counted again', async () => {
    const { page } = desk;
    await page.getByRole('link', { name: '节假日安排' }).click();
    await page.getByText('第1版').waitFor();
    await page.getByRole('button', { name: '上传并形成草稿' }).click();
    await page.getByRole('alert').getByText('请填写发布日期').waitFor();
    await page.getByLabel('安排的年度').fill('2027');
    await page.getByLabel('文号').fill('国办发明电〔2026〕9号');
    await page.getByLabel('发布日期').fill('2026-11-10');
    await page.getByLabel('逐日安排').fill('date,kind,name,year\n2027-01-01,off,元旦,2027\n');
    await page.getByRole('button', { name: '上传并形成草稿' }).click();
    await page.getByText('第2版草稿已形成').waitFor();
    await page.getByText('由您上传，请另一人批准。').waitFor();
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByText(/在办 \d+ 件：期限改变 \d+ 件/).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    await signIn(page, 'qh.supervisor', portal.password);
    await page.getByRole('link', { name: '节假日安排' }).click();
    await page.getByRole('button', { name: '批准施行' }).click();
    await page.getByText('已全部重新计算').waitFor();
    expect(desk.faults).toEqual([]);
  }, 60_000);

  it('days of the agency alone are tried out as a picture and a list, and the draft is sent back', async () => {
    const { page } = desk;
    await page.getByLabel('通知的种类').selectOption({ label: '本机关的公告' });
    // Twelve days of one year: more than any holiday, so that working days are among them.
    const first = new Date(Date.now() + 10 * 86_400_000);
    if (first.getUTCMonth() === 11 && first.getUTCDate() > 20) first.setUTCFullYear(first.getUTCFullYear() + 1, 0, 4);
    const dayAfter = (n: number) => new Date(first.getTime() + n * 86_400_000).toISOString().slice(0, 10);
    const days = Array.from({ length: 12 }, (_, n) => `${dayAfter(n)},放假,防汛停工`);
    await page.getByLabel('安排的年度').fill(dayAfter(0).slice(0, 4));
    await page.getByLabel('发文机关').fill('清河市人民政府');
    await page.getByLabel('文号').fill('清政公告〔2026〕2号');
    await page.getByLabel('发布日期').fill('2026-11-12');
    await page.getByLabel('逐日安排').fill(days.join('\n'));
    await page.getByRole('button', { name: '上传并形成草稿' }).click();
    await page.getByText('第3版草稿已形成').waitFor();
    const draft = page.getByRole('article').filter({ hasText: '第3版' });
    await draft.getByRole('button', { name: '试算' }).click();
    await draft
      .getByRole('img', { name: /^柱状图：\d+ 日各有几件到期/ })
      .locator('svg')
      .waitFor();
    await draft
      .getByRole('cell', { name: /^QHSW-/ })
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await draft.getByRole('button', { name: '退回' }).click();
    await draft.getByText('已退回').waitFor();
    expect(desk.faults).toEqual([]);
  }, 60_000);
});
