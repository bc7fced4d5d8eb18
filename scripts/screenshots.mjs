/**
 * `npm run screenshots`: plays a request through the portal on the real system and writes the pages into docs/screens/.
 * Needs what `npm run build` makes.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import './ts.mjs';

const folder = fileURLToPath(new URL('../docs/screens/', import.meta.url));

const { startServers } = await import('../libs/testing/servers-process.mjs');
const support = (name) => import(`../apps/web/e2e/support/${name}.ts`);
const [{ openPortal, PHONE, DESK }, applicant, staff] = await Promise.all(
  ['portal', 'applicant', 'staff'].map(support),
);
const { loadConfig } = await import('../libs/config/src/index.ts');
const { beijingToday, createDataSource } = await import('../libs/records/src/index.ts');
const { Vault } = await import('../libs/vault/src/index.ts');
const { seedRequests } = await import('../apps/local/src/bulk/seed-requests.ts');
const { seedId } = await import('../apps/local/src/seed-data/seed-database.ts');

const PERMIT = { name: '人民路雨污分流工程施工许可证.txt', content: '施工许可证 第2025-017号\n' };
const OTHERS = [
  '2024年度全市河道清淤项目的中标结果和合同金额',
  '清河市供水管网漏损率近三年的统计数据',
  '滨河公园段防洪堤加固工程的环境影响评价批复',
  '2025年取水许可审批决定书（清河市第二水厂）',
];

/** Requests of three years, so that what supervisors see is no empty table. */
const PAST = 600;

mkdirSync(folder, { recursive: true });
const servers = await startServers();
const portal = await openPortal();
try {
  await takePictures();
} finally {
  await portal.close();
  await servers.stop();
}

async function takePictures() {
  const { page: phone } = await portal.open(PHONE);
  const { page: desk } = await portal.open(DESK);
  await phone.getByText('清河市水务局政务公开办公室').waitFor();
  await picture(phone, 'phone-home');
  await applicant.chooseAgency(phone);
  await applicant.sayWho(phone);
  await phone.getByText('怎样写容易查到').click();
  await picture(phone, 'phone-apply');
  await applicant.sayWhat(phone);
  const receipt = await applicant.submit(phone);
  await picture(phone, 'phone-receipt');

  const { page: others } = await portal.open(PHONE);
  for (const description of OTHERS) {
    await applicant.chooseAgency(others);
    await applicant.sayWho(others);
    await applicant.sayWhat(others, description);
    await applicant.submit(others);
  }

  const as = async (login) => {
    await staff.signIn(desk, login, portal.password);
    await staff.openRequest(desk, receipt.number);
  };
  await as('qh.clerk');
  await staff.takeIn(desk);
  await as('qh.officer');
  await desk.getByRole('button', { name: '征求意见', exact: true }).click();
  await desk.getByRole('radio', { name: /^第三方/ }).check();
  await desk.getByRole('dialog').getByText('为什么是这一天').click();
  await desk.waitForTimeout(1_000);
  await picture(desk, 'desk-what-if');
  await desk.getByRole('button', { name: '取消' }).click();
  await staff.upload(desk, PERMIT);
  await staff.give(desk, '提出答复意见', async () => {
    await desk.getByRole('radio', { name: '予以公开' }).check();
    await desk.getByRole('checkbox', { name: PERMIT.name }).check();
    await desk.getByLabel('事实和理由').fill('经检索，所申请的信息由本机关制作并保存，可以公开。');
    await desk
      .getByRole('dialog')
      .getByRole('img', { name: /^第 1 页/ })
      .waitFor();
    // The letter follows what is typed after a pause.
    await desk.waitForTimeout(5_000);
    await picture(desk, 'desk-letter');
  });
  await desk.getByText('审签中').first().waitFor();
  await as('qh.secrecy');
  await picture(desk, 'desk-request');
  await staff.give(desk, '保密审查通过', async () => {
    await desk.getByRole('checkbox', { name: PERMIT.name }).check();
    await desk.getByLabel('审查意见').fill('不涉及国家秘密和工作秘密，可以公开。');
  });
  await as('qh.signer');
  await staff.give(desk, '签发', async () => {
    await desk.getByRole('img', { name: '第 1 页' }).waitFor();
    await desk.waitForTimeout(2_000);
    await picture(desk, 'desk-sign');
  });
  await desk.getByText('待送达', { exact: true }).waitFor();
  await staff.signIn(desk, 'qh.clerk', portal.password);
  await desk.getByLabel('编号或者内容').fill('清河');
  await desk.getByRole('button', { name: '筛选' }).click();
  await desk.waitForTimeout(1_000);
  for (const box of (await desk.locator('table.listing').getByRole('checkbox').all()).slice(0, 2)) await box.check();
  await picture(desk, 'desk-search');
  await desk.getByRole('button', { name: '批量分派' }).click();
  await desk.getByRole('dialog').getByLabel('承办科室').selectOption({ label: '水资源科' });
  await desk.getByRole('dialog').getByRole('button', { name: '分派', exact: true }).click();
  await desk.getByText(/没有分派|都已分派/).waitFor();
  await picture(desk, 'desk-bulk');
  await desk.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await desk.getByRole('link', { name: /^我的提醒/ }).click();
  await desk.getByRole('button', { name: '开通', exact: true }).waitFor();
  await picture(desk, 'desk-alerts');

  const page = async (login, link, shown, name) => {
    await staff.signIn(desk, login, portal.password);
    await desk.getByRole('link', { name: link }).click();
    await desk.getByText(shown).first().waitFor();
    await desk.waitForTimeout(1_000);
    await picture(desk, name);
  };
  /** A part of the page that is open. */
  const part = async (link, shown, name) => {
    await desk.getByRole('link', { name: link, exact: true }).click();
    await desk.getByText(shown).first().waitFor();
    await desk.waitForTimeout(1_000);
    await picture(desk, name);
  };
  await page('qh.admin', '机关设置', '第 1 版', 'desk-settings');
  await page('qh.admin', '节假日安排', '第1版', 'desk-calendar');
  await page('qh.admin', '人员与机构', 'qh.officer', 'desk-people');
  await part('科室', '水资源科', 'desk-units');
  await part('机关', '下级机关', 'desk-agencies');

  await applicant.query(phone, receipt);
  await phone.getByRole('heading', { name: '公开给您的文件' }).waitFor();
  await phone.getByText('为什么是这一天').click();
  await phone.getByRole('table', { name: '逐日计算' }).waitFor();
  await picture(phone, 'phone-progress');

  await recordPast();
  await staff.signIn(desk, 'qh.clerk', portal.password);
  await desk.getByText(/已列出 \d+ 件/).waitFor();
  await picture(desk, 'desk-list');
  await page('qh.supervisor', '督办看板', '今后 30 个工作日', 'desk-board');
  await part('督办台账', /已列出 \d+ 条/, 'desk-register');
  await part('统计', /\d{4}年\d+月/, 'desk-statistics');
}

async function recordPast() {
  const { env, database } = portal.system;
  const source = await createDataSource(database.url).initialize();
  const vault = Vault.open({ masterKey: loadConfig(env).masterKey });
  const today = await beijingToday(source);
  await seedRequests({ source, vault, agencyId: seedId('QHSW'), requests: PAST, lives: PAST, today, say: () => {} });
  await source.destroy();
}

/** What a person sees first, and as much again of a phone and of the board. */
async function picture(page, name) {
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(); window.scrollTo(0, 0)');
  const { width, height } = page.viewportSize();
  const isTall = width < 600 || name === 'desk-board';
  const shown = Math.min(await page.evaluate('document.documentElement.scrollHeight'), height * (isTall ? 2 : 1));
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: isTall, clip: { x: 0, y: 0, width, height: shown } });
  console.log(file);
}
