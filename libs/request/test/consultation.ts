/** Consultations on paper: what people do with them, in one line each. */
import type { CommandContents, Consultation, Decision, Stance } from '../src/index.js';
import { PaperRequest, staff } from './paper-request.js';

export const CLERK = staff('clerk');
export const OFFICER = staff('caseOfficer');
export const HEAD = staff('disclosureHead');

/** A request in processing, received on Monday 2 March 2026: due Monday 30 March. */
export function inProcessing(today = '2026-03-02'): PaperRequest {
  return PaperRequest.at('processing', { today });
}

export function codes(decision: Decision): string[] {
  return decision.accepted ? [] : decision.reasons.map(({ code }) => code);
}

export function ask(
  request: PaperRequest,
  kind: 'thirdParty' | 'coAuthor' = 'thirdParty',
  texts: Partial<CommandContents['openConsultation']['texts']> = {},
): Decision {
  return request.give(
    'openConsultation',
    OFFICER,
    { kind, addresseeKind: 'organisation' },
    {
      name: '清河建设有限公司',
      address: '清河市解放路8号',
      email: 'office@builder.example',
      information: '老旧小区改造项目投标文件中的施工方案',
      proposal: kind === 'coAuthor' ? '拟予公开' : undefined,
      ...texts,
    },
  );
}

/** The consultation that was opened as the n-th. */
export function nth(request: PaperRequest, ordinal = 1): Consultation {
  const found = request.state.consultations[ordinal - 1];
  if (!found) throw new Error(`no consultation ${ordinal}`);
  return found;
}

export function prove(request: PaperRequest, receivedOn = request.today, ordinal = 1): Decision {
  const consultationId = request.state.consultations[ordinal - 1]?.id ?? 'none';
  return request.give(
    'recordConsultationReceipt',
    CLERK,
    { consultationId, receivedOn, proofDocumentId: null },
    { evidence: '邮政特快专递回执' },
  );
}

export function answer(
  request: PaperRequest,
  stance: Stance,
  { answeredOn = request.today, ordinal = 1, reasons = '涉及核心工艺，公开会损害我公司竞争优势' } = {},
): Decision {
  const consultationId = request.state.consultations[ordinal - 1]?.id ?? 'none';
  return request.give('recordOpinion', CLERK, { consultationId, stance, answeredOn }, { reasons });
}

export function judge(request: PaperRequest, reasonable: boolean, ordinal = 1): Decision {
  const { id } = nth(request, ordinal);
  return request.give(
    'judgeObjection',
    OFFICER,
    { consultationId: id, reasonable },
    { grounds: '施工方案含非公知工艺' },
  );
}

export function override(request: PaperRequest, disclosureOn: string, ordinal = 1): Decision {
  return request.give(
    'overrideObjection',
    HEAD,
    { consultationId: nth(request, ordinal).id, disclosureOn },
    {
      information: '施工方案中的安全措施部分',
      publicInterestReasons: '关系居民人身安全，不公开对公共利益有重大影响。',
    },
  );
}

/** The third party itself, by its link. */
export function byLink(request: PaperRequest, ordinal = 1) {
  return { kind: 'thirdParty' as const, consultationId: nth(request, ordinal).id };
}
