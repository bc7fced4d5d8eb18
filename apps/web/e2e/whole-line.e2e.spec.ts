import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { apply, query, type Receipt } from './support/applicant.js';
import { axeViolations, overflow, stored } from './support/looks.js';
import { linkMailedTo } from './support/mail.js';
import { DESK, type OpenPage, PHONE, type Portal, SMALLEST } from './support/portal.js';
import { sharedPortal } from './support/shared-portal.js';
import { confirmReceipt, give, openRequest, signIn, upload } from './support/staff.js';

const PERMIT = { name: '人民路雨污分流工程施工许可证.txt', content: '施工许可证 第2025-017号\n' };
const PUBLISHED = '人民路雨污分流工程施工许可证';

const BUILDER = { name: '清河建设有限公司', email: `permit.${process.pid}.${Date.now()}@builder.example` };

/** 红头: the name of the agency in red, on a page that is drawn under the strict Content-Security-Policy. */
const HAS_RED_HEAD = `(() => {
  const canvas = document.querySelector('dialog canvas');
  const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.some((value, at) => at % 4 === 0 && value > 180 && pixels[at + 1] < 60);
})()`;

describe('a request with correction and third party from submission to archive, each person in a browser of the own', () => {
  let portal: Portal;
  let phone: OpenPage;
  let desk: OpenPage;
  let officer: OpenPage;
  let receipt: Receipt;

  beforeAll(async () => {
    portal = await sharedPortal();
    phone = await portal.open(PHONE);
    desk = await portal.open(DESK);
  }, 120_000);
  afterAll(() => portal.close());

  const as = async (login: string) => {
    await signIn(desk.page, login, portal.password);
    await openRequest(desk.page, receipt.number);
  };

  it('the applicant submits on a phone, and the receipt says why the clock has not started', async () => {
    receipt = await apply(phone.page);
    expect(receipt.number).toMatch(/^QHSW-\d{4}-\d{6}$/);
    expect(receipt.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/);
    expect(await phone.page.textContent('.notice--warn')).toContain('次日起算');
  }, 60_000);

  it('until the clerk confirms it, the progress page says so too', async () => {
    await query(phone.page, receipt);
    await phone.page.getByText('期限还没有开始计算').waitFor();
    expect(await phone.page.getByText('为什么是这一天').count()).toBe(0);
  }, 60_000);

  it('the clerk confirms it, and asks once for what is not clear (条例30)', async () => {
    const { page } = desk;
    await as('qh.clerk');
    await confirmReceipt(page);
    await give(page, '开始受理审查');
    await give(page, '要求补正', async () => {
      await page.getByLabel('不明确之处').fill('没有写明是哪一段工程');
      await page.getByLabel('补正要求', { exact: true }).fill('请写明工程的起止路口');
    });
    await page.getByText('待补正').first().waitFor();
  }, 90_000);

  it('the applicant corrects on the phone, and the clerk reads it', async () => {
    const { page } = phone;
    await query(page, receipt);
    await page.getByLabel('补正的内容').fill('人民路（解放路口至和平路口）');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByText('已记录：您的补正已经提交').waitFor();
    // Nothing that the list shows has changed: the clerk's open page hears of the event itself.
    await desk.page.getByText('人民路（解放路口至和平路口）').first().waitFor();
  }, 90_000);

  it('the clerk confirms the correction, reviews, assigns, and asks the builder whose plan it is (条例32)', async () => {
    const { page } = desk;
    await give(page, '确认补正', async () => {
      await page.getByRole('radio', { name: '电话' }).check();
      await page.getByLabel('证据').fill('致电确认补正内容');
    });
    await give(page, '受理审查通过', async () => {
      for (const box of await page.getByRole('dialog').getByRole('checkbox').all()) await box.check();
    });
    await give(page, '分派承办', async () => {
      await page.getByLabel('承办科室').selectOption({ label: '水资源科' });
      await page.getByLabel('承办人').selectOption({ label: '吴涛' });
    });
    await give(page, '征求意见', async () => {
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: /^第三方/ }).check();
      await dialog.getByText(/对方今天收到、期满没有意见：.*答复到期/).waitFor();
      await dialog.getByRole('radio', { name: '单位' }).check();
      await dialog.getByLabel('姓名或者名称').fill(BUILDER.name);
      await dialog.getByLabel('电子邮箱').fill(BUILDER.email);
      await dialog.getByLabel('拟公开内容摘要').fill('雨污分流工程的施工许可证');
    });
    await desk.page.getByText('由其他岗位办理').click();
    await desk.page.getByText('您的角色不能办理此项').first().waitFor();
  }, 120_000);

  it('the builder agrees by the link in its mail, in a browser of its own', async () => {
    const { page, faults } = await portal.open(PHONE);
    await page.goto(await linkMailedTo(portal, BUILDER.email));
    await page.getByRole('button', { name: '打开文书' }).click();
    await page.getByRole('radio', { name: '同意公开', exact: true }).check();
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('已收到您的意见').waitFor();
    expect(faults).toEqual([]);
    // The due date is there again, which the open page of the clerk hears of.
    await desk.page
      .getByText(/同意公开（网上提出）/)
      .first()
      .waitFor();
  }, 90_000);

  it('the clerk asks, and the applicant answers on the phone', async () => {
    const ask = desk.page;
    const answer = phone.page;
    await ask.getByText('查看、填写留言').click();
    await ask.getByText('还没有留言').waitFor();
    await ask.getByRole('button', { name: '发送留言' }).click();
    await ask.getByText('请写下留言的内容').waitFor();
    await ask.getByLabel('留言', { exact: true }).fill('需要的是施工许可证的全文吗？');
    await ask.getByRole('button', { name: '发送留言' }).click();
    await ask.getByText('留言已发送').waitFor();

    await query(answer, receipt);
    await answer.getByText('查看、填写留言').click();
    await answer.getByText('需要的是施工许可证的全文吗？').waitFor();
    await answer.getByLabel('留言', { exact: true }).fill('是的，要全文。');
    await answer.getByRole('button', { name: '发送留言' }).click();
    await answer.locator('.thread').getByText('是的，要全文。').waitFor();
    expect(await axeViolations(answer)).toEqual([]);

    await ask.getByText('是的，要全文。').waitFor();
    expect(await axeViolations(ask)).toEqual([]);
  }, 120_000);

  it('the case officer, at a desk of the own, attaches the document and proposes to grant it', async () => {
    officer = await portal.open(DESK);
    const { page } = officer;
    await signIn(page, 'qh.officer', portal.password);
    await openRequest(page, receipt.number);
    await upload(page, PERMIT);
    await give(page, '提出答复意见', async () => {
      await page.getByRole('radio', { name: '予以公开' }).check();
      await page.getByRole('checkbox', { name: PERMIT.name }).check();
      await page.getByLabel('事实和理由').fill('经检索，所申请的信息由本机关制作并保存，第三方同意公开，可以公开。');
    });
    // The draft is made behind the page, which notices by itself.
    await page.getByText('审签中').waitFor();
  }, 90_000);

  it('the secrecy reviewer clears it, the signer sees the draft and signs', async () => {
    const { page } = desk;
    await as('qh.secrecy');
    await give(page, '保密审查通过', async () => {
      await page.getByRole('checkbox', { name: PERMIT.name }).check();
      await page.getByLabel('审查意见').fill('不涉及国家秘密和工作秘密，可以公开。');
    });
    await as('qh.signer');
    await give(page, '签发', async () => {
      const drawn = page.getByRole('img', { name: '第 1 页' });
      await drawn.waitFor();
      // Asked from outside: what a page asks itself again and again, its Content-Security-Policy does not let it evaluate.
      while (!(await page.evaluate(HAS_RED_HEAD))) await page.waitForTimeout(100);
    });
    await page.getByText('待送达', { exact: true }).waitFor();
    // The letter is made behind the page, and out as soon as it can be read in the portal.
    await page.getByText('答复以网上平台发出').waitFor();
  }, 120_000);

  it('the applicant reads why that day is the due date, and opens letter and disclosed file', async () => {
    const { page } = phone;
    await query(page, receipt);
    await page.getByRole('heading', { name: '公开给您的文件' }).waitFor();
    await page.getByText('为什么是这一天').click();
    await page.getByRole('table', { name: '逐日计算' }).waitFor();
    expect(await page.locator('.strip .is-due').count()).toBe(1);
    await page.getByText('逐日说明').click();
    expect(await page.locator('.days li').count()).toBeGreaterThan(20);
    expect(await axeViolations(page)).toEqual([]);

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: `下载：${PERMIT.name}` }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe(PERMIT.name);
    expect(await readFile(await file.path(), 'utf8')).toBe(PERMIT.content);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: /^下载：.*答复书/ }).click();
    const letter = await readFile(await (await saved).path());
    expect(letter.subarray(0, 5).toString()).toBe('%PDF-');
    // A browser with a viewer shows it, one without saves it: the new window is sent to the letter in both.
    const opening = page.context().waitForEvent('page');
    const sent = page.context().waitForEvent('request', (request) => request.url().startsWith('blob:'));
    await page.getByRole('button', { name: /^打开：.*答复书/ }).click();
    const opened = await opening;
    expect((await sent).frame().page()).toBe(opened);
    await opened.close();
  }, 90_000);

  it('confirms that it came, and it is closed and archived', async () => {
    await phone.page.getByRole('button', { name: '确认已收到答复' }).click();
    await phone.page.getByText('已记录：您已收到答复').waitFor();
    expect(await axeViolations(phone.page)).toEqual([]);
    await as('qh.clerk');
    await give(desk.page, '办结');
    await as('qh.disclosure');
    await give(desk.page, '转为主动公开', async () => {
      await desk.page.getByRole('checkbox', { name: PERMIT.name }).check();
      await desk.page.getByLabel('公开的位置').fill('政府网站信息公开目录');
      await desk.page.getByLabel('理由').fill('多人申请同一信息，可以向社会公开。');
    });
    await desk.page.getByText(/自 .* 起转为主动公开/).waitFor();
    await as('qh.archivist');
    await give(desk.page, '归档');
    await desk.page.getByRole('heading', { name: '归档包' }).waitFor();
    const saving = desk.page.waitForEvent('download');
    await desk.page.getByRole('button', { name: '下载：归档包' }).click();
    const content = await readFile(await (await saving).path());
    expect(content.subarray(0, 2).toString()).toBe('PK');
  }, 120_000);

  it('the clerk enters what was published into the catalogue, and whoever searches finds it there', async () => {
    const { page } = desk;
    await as('qh.clerk');
    const promoted = page.locator('section', { has: page.getByRole('heading', { name: '已转为主动公开' }) });
    await promoted.getByText('还没有编入主动公开目录').waitFor();
    await promoted.getByRole('button', { name: '编入主动公开目录' }).click();
    // When and where is known from the request.
    expect(await promoted.getByLabel('获取地点').inputValue()).toBe('政府网站信息公开目录');
    expect(await promoted.getByLabel('公开日期').inputValue()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await promoted.getByRole('button', { name: '编入一条' }).click();
    await promoted.getByRole('link', { name: '请写标题' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await promoted.getByLabel('标题').fill(PUBLISHED);
    await promoted.getByLabel('索引号').fill(receipt.number);
    await promoted.getByLabel('类别').selectOption({ label: '重大建设项目' });
    await promoted.getByRole('button', { name: '编入一条' }).click();
    await promoted.getByText(PUBLISHED).waitFor();
    // So much stands on no other page of a request.
    await page.setViewportSize(SMALLEST);
    expect([await overflow(page), await axeViolations(page)]).toEqual([0, []]);
    await page.setViewportSize(DESK);

    await phone.page.goto(`${portal.system.url}/search`);
    await phone.page.getByLabel('查什么').fill(`施工许可证 ${receipt.number}`);
    await phone.page.getByRole('button', { name: '查询', exact: true }).click();
    await phone.page.getByText(PUBLISHED).waitFor();
    await phone.page.getByText('获取地点：政府网站信息公开目录').waitFor();
  }, 90_000);

  it('the signer arranges who stands in, and ends it before its last day', async () => {
    const { page } = desk;
    await signIn(page, 'qh.signer', portal.password);
    await page.getByRole('link', { name: '代理安排' }).click();
    await page.getByText('还没有代理安排').waitFor();
    await page.getByRole('button', { name: '安排代理' }).click();
    await page.getByRole('alert').getByText('请选择代理的岗位').waitFor();
    await page.getByLabel('代理的岗位').selectOption({ label: '签发人' });
    await page.getByLabel('代理人').selectOption({ label: '王海' });
    await page.getByLabel('第一日').fill('2099-03-02');
    await page.getByLabel('最后一日').fill('2099-03-01');
    await page.getByLabel('事由').fill('外出学习');
    await page.getByRole('button', { name: '安排代理' }).click();
    await page.getByText('早于开始之日').waitFor();
    await page.getByLabel('最后一日').fill('2099-03-13');
    await page.getByRole('button', { name: '安排代理' }).click();
    await page.getByText('代理已安排').waitFor();
    await page.getByText('未开始').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^提前结束/ }).click();
    await page.getByText('代理已提前结束').waitFor();
    await page.getByText('已提前结束', { exact: true }).waitFor();
  }, 60_000);

  it('the letter is genuine by its check code, without saying whose it is', async () => {
    const { page } = phone;
    await as('qh.clerk');
    const code = await desk.page.locator('[data-test=check-code]').last().textContent();
    await page.goto(`${portal.system.url}/check/${code?.trim()}`);
    await page.getByText('对应一份真实的文书').waitFor();
    expect(await page.textContent('main')).not.toContain('张小明');
    expect(await axeViolations(page)).toEqual([]);
  }, 60_000);

  it('leaves nothing of the applicant in addresses or in the browser, and no script was blocked', async () => {
    const personal = [receipt.code, '张小明', '110101199003078515', '13800001111'];
    const kept = (await stored(phone.page)) + (await stored(desk.page)) + phone.page.url() + desk.page.url();
    for (const text of personal) expect(kept).not.toContain(text);
    expect([...phone.faults, ...desk.faults, ...officer.faults]).toEqual([]);
  });
});
