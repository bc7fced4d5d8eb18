/** The replies of this line, from the proposal that was made and, later, signed. */
import { exemptionRule, formalCitation, outcomeRule, type ArticleId } from '#libs/law';
import type { CommandContents, Proposal } from '#libs/request';
import type { LetterOf, Material, ReplyCommon } from '#libs/letters';
import { documentSeal, inAgency } from '#libs/records';
import { textsOf, type CaseFile } from '../case-file.js';
import type { ActivityDeps } from '../deps.js';
import { commonOf, type Standing } from './common.js';
import { remedyOf } from './remedy.js';

type ReplyTexts = CommandContents['proposeReply']['texts'];
type Reply = LetterOf<'R-GRANT'> | LetterOf<'R-PUB'> | LetterOf<'R-DENY'> | LetterOf<'R-NONE'>;

function basisOf({ outcome, exemptions }: Proposal): string[] {
  const articles: ArticleId[] = [
    ...outcomeRule(outcome).articles,
    ...exemptions.flatMap(({ code }) => exemptionRule(code).articles),
  ];
  return [...new Set(articles)].map(formalCitation);
}

function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const PROVISION = {
  portal: { form: '电子文件', means: '通过政府信息公开申请平台下载' },
  email: { form: '电子文件', means: '发送至你提供的电子邮箱' },
  counter: { form: '纸质文件', means: '到本机关政府信息公开工作机构当面领取' },
} as const;

async function materialsOf(deps: ActivityDeps, file: CaseFile, { documents }: Proposal): Promise<Material[]> {
  const given = documents.filter(({ treatment }) => treatment !== 'withheld');
  if (given.length === 0) return [];
  const rows: { id: string; name: Buffer }[] = await inAgency(deps.source, file.agencyId, (manager) =>
    manager.query(`SELECT id, sealed_name AS name FROM document WHERE id = ANY($1::uuid[])`, [
      given.map(({ documentId }) => documentId),
    ]),
  );
  return given.map(({ documentId, treatment }) => {
    const row = rows.find(({ id }) => id === documentId);
    if (!row) throw new Error('a document of the proposal is not recorded');
    return {
      title: file.key.openText(row.name, `${documentSeal(documentId)}/name`),
      note: treatment === 'full' ? '全文' : '区分处理后',
    };
  });
}

/** The reply that a proposal leads to, as a draft or as it is issued. */
export async function replyLetter(
  deps: ActivityDeps,
  file: CaseFile,
  proposal: Proposal,
  standing: Standing,
): Promise<Reply> {
  const texts = await inAgency(deps.source, file.agencyId, (manager) =>
    textsOf<ReplyTexts>(manager, file, proposal.id),
  );
  const reply: ReplyCommon = {
    ...commonOf(file, standing),
    facts: paragraphs(texts.reasons),
    basis: basisOf(proposal),
    remedy: remedyOf(file, proposal, standing.issuedOn),
  };
  switch (proposal.outcome) {
    case 'GRANTED': {
      const materials = await materialsOf(deps, file, proposal);
      return {
        ...reply,
        docCode: 'R-GRANT',
        attachments: materials.map(({ title }) => title),
        materials,
        provision: { ...PROVISION[file.state.deliveryForm], when: texts.provisionMethod },
      };
    }
    case 'ALREADY_PUBLIC':
      return {
        ...reply,
        docCode: 'R-PUB',
        sources: [{ title: file.application.description, howToGet: texts.publicLocation }],
      };
    case 'NOT_EXIST':
      return {
        ...reply,
        docCode: 'R-NONE',
        search: texts.searchRecord ?? { scope: '', keywords: '', method: '', result: '' },
      };
    case 'DENIED':
      return {
        ...reply,
        // The officer's reasons stand with each ground below; here is only the way to them.
        facts: ['经检索、审查，你申请公开的信息属于依法不予公开的情形。'],
        docCode: 'R-DENY',
        withheld: proposal.exemptions.map(({ code }) => ({
          information: file.application.description,
          exemption: code,
          reasons: paragraphs(texts.reasons),
          classificationBasis: texts.classificationBasis,
          prohibitingLaw: texts.prohibitingLaw,
        })),
        severanceFinding: texts.severanceFinding ?? '',
      };
  }
}
