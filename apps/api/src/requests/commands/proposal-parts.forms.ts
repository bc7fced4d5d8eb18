/** The parts of a proposal's form. */
import { EXEMPTION_CODES, OTHER_GROUNDS, type ExemptionCode, type InstrumentRank, type OtherGround } from '#libs/law';
import { TREATMENTS, type LetterNumber, type PreviousRequest, type Treatment, type WithheldTexts } from '#libs/request';
import { Choice, Count, Day, Flag, Part, Text, Uuid } from '../../http/fields.js';

const RANKS = ['law', 'administrativeRegulation', 'localRegulation', 'departmentRule', 'other'] as const;

const NAME = 200;

/** A withheld piece as the record has it. */
export class ClaimedExemptionView {
  @Choice(EXEMPTION_CODES, { description: '不予公开的情形（条例14–16）', example: 'E16_PROCESS_DRAFT' })
  code!: ExemptionCode;

  @Uuid({ optional: true, description: '所在的文件；不写的，指全部不公开的内容' })
  documentId?: string;

  @Uuid({ optional: true, description: '涉及的第三方的征询书；征求过几个第三方意见的须指明（15）' })
  consultationId?: string;

  @Choice(RANKS, { optional: true, description: '禁止公开的规定的效力层级（E14_LAW_PROHIBITS）' })
  prohibitedBy?: InstrumentRank;

  @Choice(['none', 'exists'], { optional: true, description: '有无应当公开的规定（E16_PROCESS_*、执法案卷）' })
  publicationDuty?: 'none' | 'exists';
}

/** A withheld piece as it is proposed, with what the letter will say of it. */
export class ClaimedExemptionForm extends ClaimedExemptionView implements WithheldTexts {
  @Text({ max: 500, min: 0, optional: true, description: '不予公开的是哪些内容' })
  information?: string;

  @Text({ max: 2000, min: 0, optional: true, description: '具体理由；只有一项依据的，可以写在 reasons' })
  reasons?: string;

  @Text({ max: 500, min: 0, optional: true, description: '国家秘密的，定密依据（14）' })
  classificationBasis?: string;

  @Text({ max: 500, min: 0, optional: true, description: '法律、行政法规禁止公开的，规定名称及条款（14）' })
  prohibitingLaw?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '第三方权益的，不公开是否会对公共利益造成重大影响（15）' })
  publicInterest?: string;
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

/** A part that is not given for another reason than 条例14–16. */
export class OtherPartForm {
  @Choice(OTHER_GROUNDS, { description: '不提供的依据', example: 'NOT_EXIST' })
  ground!: OtherGround;

  @Text({ max: 500, description: '哪一部分' })
  information!: string;

  @Text({ max: 2000, description: '理由' })
  reasons!: string;
}

export class LetterNumberForm implements LetterNumber {
  @Text({ max: 40, description: '机关代字', example: '清河公开告' })
  word!: string;

  @Count({ description: '年份', example: 2025 })
  year!: number;

  @Count({ description: '序号', example: 12 })
  serial!: number;
}

export class PreviousRequestForm implements PreviousRequest {
  @Text({ max: 100, description: '前一次申请的登记编号', example: 'QHSW-2025-000031' })
  number!: string;

  @Day({ nullable: true, description: '前一次答复的日期' })
  repliedOn!: string | null;

  @Part(() => LetterNumberForm, { nullable: true, description: '前一次答复的文号' })
  replyNumber!: LetterNumberForm | null;

  @Flag({ description: '同一申请人' })
  sameApplicant!: boolean;

  @Flag({ description: '相同信息' })
  sameInformation!: boolean;
}

export class ContactForm {
  @Text({ max: NAME, description: '名称' })
  name!: string;

  @Text({ max: 300, min: 0, description: '联系方式' })
  contact!: string;
}

export class RegimeOfficeForm extends ContactForm {
  @Text({ max: 500, min: 0, optional: true, description: '怎样办理' })
  howTo?: string;
}

export class PublicationForm {
  @Text({ max: NAME, description: '名称', example: '清河年鉴（2025）' })
  title!: string;

  @Text({ max: NAME, min: 0, optional: true, description: '出版单位' })
  publisher?: string;

  @Text({ max: 500, description: '获取途径' })
  howToGet!: string;
}

export class ProvidedForm {
  @Text({ max: 500, description: '已提供的信息' })
  information!: string;

  @Text({ max: 500, description: '怎样提供的' })
  how!: string;
}

/** What the law reads of a proposal beside grounds and documents. */
export class ProposedFacts {
  @Choice(['known', 'undetermined'], { optional: true, description: '非本机关负责的，能否确定负责的机关（36五）' })
  responsible?: 'known' | 'undetermined';

  @Choice(RANKS, { optional: true, description: '另有规定的，规定的效力层级（36七）' })
  regimeRank?: InstrumentRank;

  @Part(() => PreviousRequestForm, { optional: true, description: '重复申请、要求重新出具的，前一次申请' })
  previousRequest?: PreviousRequestForm;
}
