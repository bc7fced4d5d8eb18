import { exemptionRule } from '../outcomes/exemption-rules.js';
import { outcomeRule } from '../outcomes/outcome-rules.js';
import type { Finding, FindingCode } from './finding.js';
import type { ReportedRemedy, ReportedRequest } from './records.js';

type Fault = readonly [code: FindingCode, message: string];

/** What makes a request impossible to count; empty when it can be counted. */
export function checkRequest(request: ReportedRequest, origin?: number): Finding[] {
  const { outcome, exemption, closedOn, receivedOn } = request;
  const faults: Fault[] = [];
  if (outcome !== null && closedOn === null)
    faults.push(['REQUEST.OUTCOME_WITHOUT_CLOSING', '有处理决定却没有办结日期，无法归年']);
  if (outcome === null && closedOn !== null)
    faults.push(['REQUEST.CLOSING_WITHOUT_OUTCOME', '有办结日期却没有处理决定，无法归行']);
  if (closedOn !== null && closedOn < receivedOn)
    faults.push(['REQUEST.CLOSED_BEFORE_RECEIVED', `办结日期${closedOn}早于收到日期${receivedOn}`]);
  if (outcome !== null && outcomeRule(outcome).annualReportRow === 'byExemption' && exemption === null)
    faults.push(['REQUEST.EXEMPTION_MISSING', '不予公开没有依据（E…代码），无法归行']);
  if (exemption !== null && (outcome === null || outcomeRule(outcome).remedy !== 'byExemption'))
    faults.push([
      'REQUEST.EXEMPTION_UNEXPECTED',
      `${outcome === null ? '未办结的申请' : `“${outcomeRule(outcome).name}”`}不应附不予公开的依据“${exemptionRule(exemption).name}”`,
    ]);
  return asFindings(faults, request.id, origin);
}

/** What makes a reconsideration or suit impossible to count; empty when it can be counted. */
export function checkRemedy({ id, filedOn, result, closedOn }: ReportedRemedy, origin?: number): Finding[] {
  const faults: Fault[] = [];
  if (result !== null && closedOn === null)
    faults.push(['REMEDY.RESULT_WITHOUT_CLOSING', '有结果却没有审结日期，无法归年']);
  if (result === null && closedOn !== null)
    faults.push(['REMEDY.CLOSING_WITHOUT_RESULT', '有审结日期却没有结果，无法归列']);
  if (closedOn !== null && closedOn < filedOn)
    faults.push(['REMEDY.CLOSED_BEFORE_FILED', `审结日期${closedOn}早于提出日期${filedOn}`]);
  return asFindings(faults, id, origin);
}

function asFindings(faults: readonly Fault[], id: string, origin?: number): Finding[] {
  return faults.map(([code, message]) => ({ code, severity: 'error', message, id, origin, details: {} }));
}
