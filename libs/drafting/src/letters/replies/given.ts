/** What is given, whole or in part (条例36一、36二、37). */
import type { LetterOf, Material, Provision } from '#libs/letters';
import { otherParts } from './other-parts.js';
import type { ReplyMatter } from './matter.js';
import { withheldPieces } from './withheld.js';

const PROVISION = {
  portal: { form: '电子文件', means: '通过政府信息公开申请平台下载' },
  email: { form: '电子文件', means: '发送至你提供的电子邮箱' },
  counter: { form: '纸质文件', means: '到本机关政府信息公开工作机构当面领取' },
  post: { form: '纸质文件', means: '邮寄至你提供的通信地址' },
} as const;

function provisionOf({ file, texts }: ReplyMatter): Provision {
  return { ...PROVISION[file.state.deliveryForm], when: texts.provisionMethod };
}

function materialsOf({ proposal, documentNames }: ReplyMatter): Material[] {
  return proposal.documents
    .filter(({ treatment }) => treatment !== 'withheld')
    .map(({ documentId, treatment }) => ({
      title: documentNames.get(documentId) ?? '',
      note: treatment === 'full' ? '全文' : '区分处理后',
    }));
}

/** Without a document the applicant is told when and how the information can be had: what was asked for is what is given. */
export function granted(matter: ReplyMatter): LetterOf<'R-GRANT'> {
  const materials = materialsOf(matter);
  return {
    ...matter.reply,
    docCode: 'R-GRANT',
    attachments: materials.map(({ title }) => title),
    materials: materials.length > 0 ? materials : [{ title: matter.file.application.description }],
    provision: provisionOf(matter),
  };
}

export function alreadyPublic({ reply, file, texts }: ReplyMatter): LetterOf<'R-PUB'> {
  return {
    ...reply,
    docCode: 'R-PUB',
    sources: [{ title: file.application.description, howToGet: texts.publicLocation }],
  };
}

export function partial(matter: ReplyMatter): LetterOf<'R-PART'> {
  const materials = materialsOf(matter);
  const others = otherParts(matter);
  return {
    ...matter.reply,
    docCode: 'R-PART',
    attachments: materials.map(({ title }) => title),
    materials,
    provision: provisionOf(matter),
    withheld: withheldPieces(matter),
    ...(others.length > 0 ? { otherParts: others } : {}),
    severanceMethod: matter.texts.severanceMethod ?? '',
  };
}
