/** Asking for opinions, as people do it: each a sentence of a story. */
import type { CommandAnswer } from '#libs/contracts';
import type { CommandContents, Consultation, Stance } from '#libs/request';
import type { Story } from './story.js';

type Asked = CommandContents['openConsultation'];

const BUILDER = {
  name: '清河建设有限公司',
  address: '清河市解放路8号',
  email: 'office@builder.example',
  information: '老旧小区改造项目立项批复所附的施工方案',
};

export function officerAsks(
  story: Story,
  data: Partial<Asked['data']> = {},
  texts: Partial<Asked['texts']> = {},
): Promise<CommandAnswer> {
  const asked = { kind: 'thirdParty' as const, addresseeKind: 'organisation' as const, ...data };
  return story.give('openConsultation', story.system.agency.as('caseOfficer'), asked, { ...BUILDER, ...texts });
}

/** The consultation that was opened as the n-th. */
export async function nthConsultation(story: Story, ordinal = 1): Promise<Consultation> {
  const found = (await story.state()).consultations[ordinal - 1];
  if (!found) throw new Error(`no consultation ${ordinal} was opened`);
  return found;
}

export async function clerkProvesReceipt(story: Story, ordinal = 1): Promise<CommandAnswer> {
  const { id } = await nthConsultation(story, ordinal);
  return story.give(
    'recordConsultationReceipt',
    story.system.agency.as('clerk'),
    { consultationId: id, receivedOn: story.today, proofDocumentId: null },
    { evidence: '邮政特快专递回执' },
  );
}

export async function partyAnswers(story: Story, stance: Stance, reasons = '', ordinal = 1): Promise<CommandAnswer> {
  const { id } = await nthConsultation(story, ordinal);
  return story.give('giveOpinion', { kind: 'thirdParty', consultationId: id }, { stance }, { reasons });
}

export function clerkTellsApplicant(story: Story): Promise<CommandAnswer> {
  return story.give('notifyOfConsultations', story.system.agency.as('clerk'), {});
}
