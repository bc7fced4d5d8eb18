import type { Blocker } from '../outcomes/blocker.js';
import { reconsiderationOrgans } from './reconsideration-organ.js';
import { MANDATORY_RECONSIDERATION_FROM } from './regimes.js';
import { remedyClause } from './remedy-clause.js';
import type { RemedyInput } from './remedy-input.js';

/**
 * All reasons why the remedy paragraph of a decision cannot be written yet; empty when it can.
 * @law 复议法22②
 */
export function getRemedyBlockers(input: RemedyInput): Blocker[] {
  if (!input.toThirdParty && remedyClause(input.outcome, input.exemptions, input.decidedOn) === 'none') return [];
  const organs = reconsiderationOrgans(input);
  const blockers: Blocker[] = 'blockers' in organs ? [...organs.blockers] : [];
  if (!input.toThirdParty && input.outcome === 'DENIED' && input.exemptions.length === 0) {
    blockers.push({
      code: 'REMEDY.EXEMPTION_UNKNOWN',
      articles: ['条例36(三)', '复议法23①(四)'],
      force: 'law',
      message: '不予公开没有选定依据，无法确定是否须先申请行政复议',
      details: {},
    });
  }
  if (!input.court?.trim()) {
    blockers.push({
      code: 'REMEDY.COURT_UNKNOWN',
      articles: ['行诉法46'],
      force: 'law',
      message: '机关设置中没有管辖法院',
      details: {},
    });
  }
  if (needsOnlineChannel(input) && !isWebAddress(input.onlineReconsiderationUrl)) {
    blockers.push({
      code: 'REMEDY.ONLINE_CHANNEL_MISSING',
      articles: ['复议法22②'],
      force: 'law',
      message: '经互联网送达的，须同时提供申请行政复议的互联网渠道（网址）',
      details: {},
    });
  }
  return blockers;
}

/** Served online under the law of 2023: the online way to reconsideration must be told in the same letter. */
export function needsOnlineChannel(input: Pick<RemedyInput, 'servedOnline' | 'decidedOn'>): boolean {
  return input.servedOnline && input.decidedOn >= MANDATORY_RECONSIDERATION_FROM;
}

function isWebAddress(url: string | undefined): boolean {
  return /^https?:\/\/[^\s/]+\S*$/u.test(url?.trim() ?? '');
}
