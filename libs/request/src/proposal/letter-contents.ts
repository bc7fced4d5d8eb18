/**
 * What the letter of an outcome must say (handbook §6) beside what the law asks of the proposal: without it the letter
 * could not be made, so the officer is told at once. The letter itself is checked again when it is rendered.
 */
import type { RefusalReason } from '#libs/contracts';
import { outcomeRule, type ArticleId, type RequirementCode } from '#libs/law';
import { isForThirdParty } from '../consultation/reply-facts.js';
import type { ProposableOutcome } from '../vocabulary.js';
import { isTold, written, type Proposed } from './facts.js';

interface Content {
  /** The field of the proposal. */
  field: string;
  /** What the letter must say, in the words of the desk. */
  contents: string;
  isGiven: (proposed: Proposed) => boolean;
  /** The reason of the law that says the same; an agency may have set it aside, its letter needs the content all the same. */
  saidBy?: RequirementCode;
}

type TextField = {
  [F in keyof Proposed['texts']]-?: NonNullable<Proposed['texts'][F]> extends string ? F : never;
}[keyof Proposed['texts']];

const text = (field: TextField, contents: string): Content => ({
  field,
  contents,
  isGiven: ({ texts }) => written(texts[field]),
});

const FACTS = text('reasons', '事实、检索或审查经过');

const PROHIBITING_LAW: Content = {
  field: 'withheld.prohibitingLaw',
  contents: '禁止公开的法律、行政法规及条款',
  isGiven: ({ data, texts }) =>
    data.exemptions.every(
      ({ code }, index) => code !== 'E14_LAW_PROHIBITS' || written(texts.withheld?.[index]?.prohibitingLaw),
    ),
};

const PUBLIC_INTEREST: Content = {
  field: 'withheld.publicInterest',
  contents: '不公开是否会对公共利益造成重大影响',
  isGiven: ({ data, texts }) =>
    data.exemptions.every(
      (piece, index) => !isForThirdParty(piece) || written(texts.withheld?.[index]?.publicInterest),
    ),
};

const OTHER_PARTS: Content = {
  field: 'otherParts',
  contents: '其他不能提供的部分及其理由',
  isGiven: ({ data, texts }) =>
    (data.otherGrounds ?? []).every((_, index) => {
      const part = texts.otherParts?.[index];
      return written(part?.information) && written(part?.reasons);
    }),
};

/** By outcome; where the law itself demands reasons, they are not asked for twice. */
const CONTENTS: Record<ProposableOutcome, readonly Content[]> = {
  GRANTED: [FACTS],
  ALREADY_PUBLIC: [FACTS],
  PARTIAL: [text('severanceMethod', '区分处理的方法'), PROHIBITING_LAW, PUBLIC_INTEREST, OTHER_PARTS],
  DENIED: [text('severanceFinding', '能否区分处理'), PROHIBITING_LAW, PUBLIC_INTEREST],
  SPECIAL_REGIME: [
    FACTS,
    {
      field: 'regimeOffice',
      contents: '办理部门及其联系方式',
      isGiven: ({ texts: { regimeOffice } }) => isTold(regimeOffice),
      saidBy: 'REGIME.OFFICE_MISSING',
    },
  ],
  NOT_EXIST: [FACTS],
  NOT_RESPONSIBLE: [
    {
      field: 'undeterminedBecause',
      contents: '不能确定负责公开的机关的原因',
      isGiven: ({ data, texts }) => data.responsible !== 'undetermined' || written(texts.undeterminedBecause),
    },
  ],
  NEEDS_CREATION: [text('whyCreation', '为何需另行制作'), text('severanceFinding', '为何无法区分提供')],
  STILL_UNCLEAR: [text('stillUnclear', '仍不明确之处')],
  PETITION: [
    text('petitionNature', '来件性质'),
    {
      field: 'petitionChannels',
      contents: '相应渠道及其联系方式',
      isGiven: ({ texts: { petitionChannels = [] } }) => petitionChannels.length > 0 && petitionChannels.every(isTold),
      saidBy: 'PETITION.CHANNEL_MISSING',
    },
  ],
  REPEAT: [
    FACTS,
    {
      field: 'previousRequest.replyNumber',
      contents: '前次答复文号',
      isGiven: ({ data: { previousRequest } }) => previousRequest?.replyNumber != null,
      saidBy: 'PREVIOUS.LETTER_NUMBER_MISSING',
    },
  ],
  PUBLICATION: [
    FACTS,
    {
      field: 'publications',
      contents: '公开出版物的名称和获取途径',
      isGiven: ({ texts: { publications = [] } }) =>
        publications.length > 0 && publications.every((each) => written(each.title) && written(each.howToGet)),
    },
  ],
  EXCESSIVE: [text('frequencyFacts', '数量、频次的事实'), text('whyUnreasonable', '理由为何不合理')],
  RECONFIRM: [
    FACTS,
    {
      field: 'provided',
      contents: '已提供的信息和方式',
      isGiven: ({ texts: { provided } }) => written(provided?.information) && written(provided?.how),
    },
  ],
  OTHER: [text('decision', '处理决定')],
};

/** Everything that the letter of this outcome must say, that is not written yet, and that no reason of `said` names. */
export function missingContents(proposed: Proposed, said: readonly RefusalReason[]): RefusalReason[] {
  const { outcome } = proposed.data;
  const articles: ArticleId[] = [...outcomeRule(outcome).articles];
  return CONTENTS[outcome]
    .filter(({ isGiven, saidBy }) => !isGiven(proposed) && !said.some(({ code }) => code === saidBy))
    .map(({ field, contents }) => ({
      code: 'LETTER.CONTENTS_MISSING',
      message: `答复书须写明：${contents}`,
      articles,
      details: { field },
    }));
}
