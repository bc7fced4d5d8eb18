import type { AnnualReport } from '#libs/law';
import type { Complaint } from './read-register.js';

const SEVERITY = { error: '错误', warning: '注意', note: '说明' } as const;

/** Writes to stderr the lines that were not counted and the checks that failed; answers whether any is an error. */
export function printFindings(report: AnnualReport, complaints: readonly Complaint[]): boolean {
  for (const { file, line, id, code, message } of complaints)
    process.stderr.write(`${file}:${line}: 错误 ${code} 第${line}行${id && `（${id}）`} ${message}\n`);
  // Findings about single records were told above, with their lines.
  const checks = report.findings.filter((each) => each.id === undefined);
  for (const { severity, code, message } of checks) process.stderr.write(`${SEVERITY[severity]} ${code} ${message}\n`);
  const lines = new Set(complaints.map(({ file, line }) => `${file}:${line}`)).size;
  if (lines > 0) process.stderr.write(`有 ${lines} 行未计入，上表不得直接公布\n`);
  return lines > 0 || !report.balanced;
}
