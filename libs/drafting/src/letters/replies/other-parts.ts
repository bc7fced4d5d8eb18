/** Parts that are not given for another reason than 条例14-16: the reasons, and what the law wants told with each (37). */
import type { PartialLetter } from '#libs/letters';
import type { OtherGround } from '#libs/law';
import type { ProposalTexts } from '#libs/request';
import { paragraphs, type ReplyMatter } from './matter.js';

const FURTHER: Record<OtherGround, (texts: ProposalTexts) => string[]> = {
  NOT_EXIST: ({ searchRecord: search }) =>
    search
      ? [`检索范围：${search.scope}；关键词：${search.keywords}；方法：${search.method}；结果：${search.result}`]
      : [],
  NOT_RESPONSIBLE: ({ responsibleAgency: agency, undeterminedBecause }) =>
    agency ? [`负责公开该信息的机关：${agency.name}（${agency.contact}）`] : paragraphs(undeterminedBecause),
  NEEDS_CREATION: ({ whyCreation }) => paragraphs(whyCreation),
  SPECIAL_REGIME: ({ regime, regimeOffice: office }) =>
    office ? [`依照${regime ?? ''}办理，办理部门：${office.name}（${office.contact}）`] : [],
};

export function otherParts({ proposal, texts }: ReplyMatter): NonNullable<PartialLetter['otherParts']> {
  return (proposal.otherGrounds ?? []).map((ground, index) => {
    const part = texts.otherParts?.[index];
    return { information: part?.information ?? '', reasons: [...paragraphs(part?.reasons), ...FURTHER[ground](texts)] };
  });
}
