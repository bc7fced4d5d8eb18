import { parseArgs } from 'node:util';
import {
  annualReportCsv,
  AnnualReportBuilder,
  cellKey,
  readRemedyRow,
  readRequestRow,
  REMEDY_COLUMNS,
  REQUEST_COLUMNS,
  type AnnualReport,
} from '#libs/law';
import { readRegister, type Complaint } from '../annual-report/read-register.js';
import { readPreviousReport } from '../annual-report/read-previous-report.js';
import { printFindings } from '../annual-report/print-findings.js';
import { UnusableFile } from '../csv/read-csv.js';

export const summary = '年度报告表三、表四：annual-report --year Y --requests FILE [--remedies FILE] [--previous FILE]';

const USAGE = `用法：annual-report --year Y --requests requests.csv [--remedies remedies.csv] [--previous FILE] [--ids ROW/COLUMN]
  requests.csv  id,requester_type,received_on,outcome,exemption,closed_on（outcome 为空＝未办结；列序不限，UTF-8）
                DENIED 须附一个 E… 代码；PARTIAL 须附一个 E… 代码，或其余部分不提供的依据
                （NOT_EXIST、NOT_RESPONSIBLE、NEEDS_CREATION、SPECIAL_REGIME）
  remedies.csv  id,kind,filed_on,result,closed_on（result 为空＝尚未审结）；不给则表四为零
  --previous    上一年度的同格式报告，核对结转
  --ids         不输出报告，改为列出该格的申请编号，如 GRANTED/natural_person
报告写到标准输出，问题写到标准错误。
退出码：0 平衡且没有错误；1 不平衡，或有未计入的行（其余行照计）；2 参数或文件不可用。
`;

const OPTIONS = {
  year: { type: 'string' },
  requests: { type: 'string' },
  remedies: { type: 'string' },
  previous: { type: 'string' },
  ids: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Writes the long CSV of tables 3 and 4, then every finding. */
export async function run(argv: string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: argv, options: OPTIONS, allowPositionals: false });
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    if (!values.year || !/^[12]\d{3}$/.test(values.year)) throw new UsageError('须给出 --year 四位年份');
    if (!values.requests) throw new UsageError('须给出 --requests 文件');
    return await report(Number(values.year), values.requests, values);
  } catch (error) {
    if (error instanceof UnusableFile) process.stderr.write(`${error.message}\n`);
    else if (isUsageError(error)) process.stderr.write(`${error.message}\n${USAGE}`);
    else throw error;
    return 2;
  }
}

class UsageError extends Error {}

/** Ours, or what `parseArgs` says of an unknown or incomplete option. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');
}

interface Wishes {
  remedies?: string;
  previous?: string;
  ids?: string;
}

async function report(year: number, requests: string, { remedies, previous, ids }: Wishes): Promise<number> {
  const lastYear = previous === undefined ? undefined : await readPreviousReport(previous);
  const builder = new AnnualReportBuilder(year, { lastYear, keepIds: ids !== undefined });
  const complaints: Complaint[] = await readRegister(requests, REQUEST_COLUMNS, readRequestRow, (record, line) =>
    builder.addRequest(record, line),
  );
  if (remedies !== undefined)
    complaints.push(
      ...(await readRegister(remedies, REMEDY_COLUMNS, readRemedyRow, (record, line) =>
        builder.addRemedy(record, line),
      )),
    );
  const result = builder.finish();
  process.stdout.write(ids === undefined ? annualReportCsv(result) : idsOf(result, ids));
  return printFindings(result, complaints) ? 1 : 0;
}

function idsOf({ cells }: AnnualReport, wanted: string): string {
  const cell = cells.find(
    ({ address }) => cellKey(address) === wanted || `${address.row}/${address.column}` === wanted,
  );
  if (!cell) throw new UsageError(`没有这一格：${wanted}`);
  return cell.ids.map((id) => `${id}\n`).join('');
}
