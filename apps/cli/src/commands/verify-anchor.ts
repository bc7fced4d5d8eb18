import { inspectPackage } from '#libs/archive';
import { readAnchor, type AnchoredHead, type AnchorReport } from '#libs/chain';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isUsageError, UsageError } from '../usage.js';

/** One line for the list of commands. */
export const summary = '核对每日锚定文件，并以它核对归档包或者数据库';

const USAGE = `用法：node bin/yishen.mjs verify-anchor <锚定文件> [选项]

  --key <公钥>         锚定文件须由此公钥签名（base64；首次核对时记下，另行保存）
  --previous <文件>    前一份锚定文件：核对两份首尾相接
  --package <归档包>   核对归档包的事件链与锚定时一致（可多次给出）
  --database           核对数据库（DATABASE_URL）中全部事件链：锚定以后没有改动或者删去

结果：0 一致；1 有问题，逐条列出；2 用法不对或文件打不开。
`;

const FAULTS = {
  'ANCHOR.MALFORMED': '格式被破坏',
  'ANCHOR.NOT_ENDED': '不完整，没有签名',
  'ANCHOR.CHANGED': '内容与签名时不同',
  'ANCHOR.SIGNATURE': '签名不成立',
  'ANCHOR.WRONG_ORDER': '申请重复或者次序不对',
} as const;

const BATCH = 200;

/** Checks the anchor of a day. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    const asked = read(argv);
    if (asked === 'help') {
      process.stdout.write(USAGE);
      return 0;
    }
    const { lines, findings } = await check(asked);
    process.stdout.write([...lines, ...findings.map((text) => `  ✗ ${text}`), ''].join('\n'));
    return findings.length === 0 ? 0 : 1;
  } catch (error) {
    if (isUsageError(error)) process.stderr.write(`${error.message}\n\n${USAGE}`);
    else process.stderr.write(`${couldNot(error)}\n`);
    return 2;
  }
}

interface Asked {
  path: string;
  key?: string;
  previous?: string;
  packages: string[];
  database: boolean;
}

function read(argv: readonly string[]): Asked | 'help' {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      key: { type: 'string' },
      previous: { type: 'string' },
      package: { type: 'string', multiple: true },
      database: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('请给出一个锚定文件');
  return {
    path,
    ...(values.key !== undefined && { key: values.key }),
    ...(values.previous !== undefined && { previous: values.previous }),
    packages: values.package ?? [],
    database: values.database ?? false,
  };
}

async function check({
  path,
  key,
  previous,
  packages,
  database,
}: Asked): Promise<{ lines: string[]; findings: string[] }> {
  const reports = await Promise.all(packages.map(async (file) => ({ file, report: await inspectPackage(file) })));
  const wanted = new Set(reports.map(({ report }) => report.requestId));
  const anchored = new Map<string, AnchoredHead>();
  const stored = database ? await openStored() : null;
  const findings: string[] = [];
  try {
    const report = await readFile(path, async (head) => {
      if (wanted.has(head.requestId)) anchored.set(head.requestId, head);
      await stored?.add(head);
    });
    findings.push(...faultsOf(report), ...keyFaults(report, key));
    if (previous !== undefined) findings.push(...(await tieFaults(report, previous)));
    for (const { file, report: found } of reports) {
      if (found.findings.length > 0) findings.push(`${file}：归档包本身有问题，请先用 verify 核对`);
      else findings.push(...packageFaults(file, found, anchored));
    }
    findings.push(...((await stored?.end()) ?? []));
    return { lines: about(report), findings };
  } finally {
    await stored?.close();
  }
}

async function readFile(path: string, onHead?: (head: AnchoredHead) => Promise<void>): Promise<AnchorReport> {
  const file = await open(path);
  return readAnchor(file.createReadStream(), onHead);
}

function about({ header, seal }: AnchorReport): string[] {
  return [
    `锚定日期  ${header?.day ?? '（不明）'}`,
    `事件链    ${seal?.heads ?? '（不明）'} 条`,
    `前一份    ${header?.previous?.day ?? '无'}`,
    `公钥      ${seal?.publicKey ?? '（不明）'}`,
    `校验值    ${seal?.sha256 ?? '（不明）'}`,
  ];
}

function faultsOf({ faults }: AnchorReport): string[] {
  return faults.map(({ code, line }) => `锚定文件${FAULTS[code]}（第${line}行）  [${code}]`);
}

function keyFaults({ seal }: AnchorReport, key: string | undefined): string[] {
  if (key === undefined || !seal || seal.publicKey === key) return [];
  const fingerprint = createHash('sha256').update(seal.publicKey).digest('hex').slice(0, 16);
  return [`签名的公钥不是所给的公钥（文件中的指纹 ${fingerprint}）  [ANCHOR.OTHER_KEY]`];
}

async function tieFaults({ header }: AnchorReport, previous: string): Promise<string[]> {
  const before = await readFile(previous);
  const faults = faultsOf(before).map((text) => `前一份：${text}`);
  const tie = header?.previous;
  if (!tie || tie.sha256 !== before.seal?.sha256 || tie.day !== before.header?.day)
    faults.push('不接在所给的前一份之后  [ANCHOR.NOT_TIED]');
  return faults;
}

function packageFaults(
  file: string,
  { requestId, eventHashes }: { requestId: string | null; eventHashes: readonly string[] },
  anchored: ReadonlyMap<string, AnchoredHead>,
): string[] {
  const head = anchored.get(requestId ?? '');
  if (!head) return [`${file}：锚定文件中没有这件申请  [ANCHOR.NOT_ANCHORED]`];
  // After the package was written a few more events may have followed; what is in it must lie on the anchored chain.
  const hash = eventHashes[head.seq - 1];
  if (hash === undefined)
    return [`${file}：锚定时事件链更长（第${head.seq}个事件不在包内），请以归档前的锚定文件核对  [ANCHOR.LATER]`];
  return hash === head.hash ? [] : [`${file}：第${head.seq}个事件与锚定时不同  [ANCHOR.CHAIN_CHANGED]`];
}

/** The chains of the database, compared in batches as the heads come. */
async function openStored() {
  const url = process.env.DATABASE_URL;
  if (!url) throw new UsageError('--database 需要环境变量 DATABASE_URL');
  const { createDataSource, unkeptHeads } = await import('#libs/records');
  const source = await createDataSource(url, { applicationName: 'yishen-verify-anchor' }).initialize();
  const findings: string[] = [];
  let batch: AnchoredHead[] = [];
  const compare = async () => {
    for (const { requestId, seq, how } of await unkeptHeads(source, batch))
      findings.push(
        how === 'gone'
          ? `申请 ${requestId}：锚定时的第${seq}个事件不在数据库中  [ANCHOR.EVENT_GONE]`
          : `申请 ${requestId}：至第${seq}个事件的内容与锚定时不同  [ANCHOR.CHAIN_CHANGED]`,
      );
    batch = [];
  };
  return {
    async add(head: AnchoredHead): Promise<void> {
      batch.push(head);
      if (batch.length >= BATCH) await compare();
    },
    async end(): Promise<string[]> {
      await compare();
      return findings;
    },
    close: () => source.destroy(),
  };
}

function couldNot(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return path === undefined ? `核对没有完成（${code ?? message}）` : `打不开 ${path}（${code ?? 'unknown'}）`;
}
