import { inspectPackage, PackageReport } from '#libs/archive';

/** One line for the list of commands. */
export const summary = '离线核对一个归档包（zip 或解开的文件夹）';

const USAGE = `用法：node bin/yishen.mjs verify <归档包.zip 或文件夹> [--head <校验值>]

  --head <校验值>  同时核对末事件校验值（64 位十六进制，见回执或档案封面）

结果：0 完好；1 有问题，逐条列出；2 用法不对或文件打不开。
`;

/** Checks one package; needs no server, key or network. Returns the exit code. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = parse(argv);
  if (options === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  let report: PackageReport;
  try {
    report = await inspectPackage(options.path, options.head);
  } catch (error) {
    process.stderr.write(`打不开 ${options.path}（${(error as NodeJS.ErrnoException).code ?? 'unknown'}）\n`);
    return 2;
  }
  process.stdout.write(report.findings.length === 0 ? sound(report) : faulty(report));
  return report.findings.length === 0 ? 0 : 1;
}

function parse(argv: readonly string[]): { path: string; head?: string } | 'help' | null {
  const rest = [...argv];
  if (rest.includes('--help') || rest.includes('-h')) return 'help';
  let head: string | undefined;
  const at = rest.indexOf('--head');
  if (at >= 0) {
    head = rest[at + 1]?.toLowerCase();
    if (!head || !/^[0-9a-f]{64}$/.test(head)) return null;
    rest.splice(at, 2);
  }
  const path = rest[0];
  return rest.length === 1 && path && !path.startsWith('-') ? { path, head } : null;
}

function sound(report: PackageReport): string {
  return `归档包完好
  机关      ${report.agencyName}
  申请编号  ${report.requestNumber}
  归档日期  ${report.packedOn}
  文件      ${report.files} 个，共 ${report.payloadBytes} 字节
  事件      ${report.eventCount} 个，首尾相接
  校验值    ${report.headHash ?? '（无事件）'}
`;
}

function faulty(report: PackageReport): string {
  const what = report.requestNumber ? `（申请编号 ${report.requestNumber}）` : '';
  const lines = report.findings.map(({ code, message }) => `  ✗ ${message}  [${code}]\n`);
  return `归档包有 ${report.findings.length} 处问题${what}\n${lines.join('')}`;
}
