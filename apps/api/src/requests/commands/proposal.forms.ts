import { EXEMPTION_CODES, type ExemptionCode, type InstrumentRank } from '#libs/law';
import { PROPOSABLE_OUTCOMES, TREATMENTS, type ProposableOutcome, type Treatment } from '#libs/request';
import { Choice, Flag, Part, Parts, Text, Uuid } from '../../http/fields.js';

const RANKS = ['law', 'administrativeRegulation', 'localRegulation', 'departmentRule', 'other'] as const;

export class ClaimedExemptionForm {
  @Choice(EXEMPTION_CODES, { description: '不予公开的情形（条例14–16）', example: 'E16_PROCESS_DRAFT' })
  code!: ExemptionCode;

  @Choice(RANKS, { optional: true, description: '禁止公开的规定的效力层级（E14_LAW_PROHIBITS）' })
  prohibitedBy?: InstrumentRank;

  @Choice(['none', 'exists'], { optional: true, description: '有无应当公开的规定（E16_PROCESS_*、执法案卷）' })
  publicationDuty?: 'none' | 'exists';
}

export class ProposedDocumentForm {
  @Uuid({ description: '拟公开的文件' })
  documentId!: string;

  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, hint: '应为 SHA-256', description: '承办人所见文件的 SHA-256' })
  sha256!: string;

  @Choice(TREATMENTS, { description: '全部公开、部分公开（已遮盖）、不予公开', example: 'full' })
  treatment!: Treatment;
}

export class SearchRecordForm {
  @Text({ max: 500, description: '检索范围', example: '本机关档案室、公文系统 2024–2026 年' })
  scope!: string;

  @Text({ max: 500, description: '关键词', example: '道路养护 预算' })
  keywords!: string;

  @Text({ max: 500, description: '方法', example: '公文系统全文检索、档案目录人工查阅' })
  method!: string;

  @Text({ max: 500, description: '结果', example: '未检索到' })
  result!: string;
}

/** 拟办. Which parts an outcome needs, the law says (`getReplyBlockers`); here is only their form. */
export class ProposeReplyForm {
  @Choice(PROPOSABLE_OUTCOMES, { description: '处理决定', example: 'GRANTED' })
  outcome!: ProposableOutcome;

  @Parts(() => ClaimedExemptionForm, { max: 17, description: '不予公开的情形' })
  exemptions!: ClaimedExemptionForm[];

  @Parts(() => ProposedDocumentForm, { max: 50, description: '文件' })
  documents!: ProposedDocumentForm[];

  @Flag({ description: '已考虑能否区分处理（条例37）', example: true })
  severabilityConsidered!: boolean;

  @Text({ max: 4000, min: 0, optional: true, description: '事实和理由，写入答复书' })
  reasons?: string;

  @Text({ max: 500, min: 0, optional: true, description: '已主动公开的，获取方式、途径（36一）' })
  publicLocation?: string;

  @Part(() => SearchRecordForm, { optional: true, description: '不存在的，检索记录（36四）' })
  searchRecord?: SearchRecordForm;

  @Text({ max: 500, min: 0, optional: true, description: '国家秘密的，定密依据（14）' })
  classificationBasis?: string;

  @Text({ max: 500, min: 0, optional: true, description: '法律、行政法规禁止公开的，规定名称及条款（14）' })
  prohibitingLaw?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '不予公开的，能否区分处理及理由（37）' })
  severanceFinding?: string;

  @Text({ max: 500, min: 0, optional: true, description: '予以公开的，提供方式（36二）' })
  provisionMethod?: string;
}
