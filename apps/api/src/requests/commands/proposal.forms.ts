import { PROPOSABLE_OUTCOMES, type ProposableOutcome } from '#libs/request';
import { Choice, Flag, Part, Parts, Text } from '../../http/fields.js';
import {
  ClaimedExemptionForm,
  ContactForm,
  OtherPartForm,
  ProposedDocumentForm,
  ProposedFacts,
  ProvidedForm,
  PublicationForm,
  RegimeOfficeForm,
  SearchRecordForm,
} from './proposal-parts.forms.js';

/** 拟办. Which parts an outcome needs, the law says (`getReplyBlockers`); here is only their form. */
export class ProposeReplyForm extends ProposedFacts {
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

  @Parts(() => OtherPartForm, { max: 20, optional: true, description: '部分公开的，因其他原因不能提供的部分（37）' })
  otherParts?: OtherPartForm[];

  @Text({ max: 1000, min: 0, optional: true, description: '部分公开的，区分处理的方法（37）' })
  severanceMethod?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '不能区分处理、区分提供的理由（37、38）' })
  severanceFinding?: string;

  @Text({ max: 500, min: 0, optional: true, description: '予以公开的，提供方式（36二）' })
  provisionMethod?: string;

  @Part(() => ContactForm, { optional: true, description: '负责公开的机关（36五）' })
  responsibleAgency?: ContactForm;

  @Text({ max: 1000, min: 0, optional: true, description: '不能确定负责的机关的原因（36五）' })
  undeterminedBecause?: string;

  @Text({ max: 500, min: 0, optional: true, description: '有特别规定的法律、行政法规及条款（36七）' })
  regime?: string;

  @Part(() => RegimeOfficeForm, { optional: true, description: '办理部门（36七）' })
  regimeOffice?: RegimeOfficeForm;

  @Text({ max: 1000, min: 0, optional: true, description: '为何需另行制作（38）' })
  whyCreation?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '补正后仍不明确之处（30）' })
  stillUnclear?: string;

  @Text({ max: 100, min: 0, optional: true, description: '来件性质：信访、投诉、举报（39①）' })
  petitionNature?: string;

  @Parts(() => ContactForm, { max: 10, optional: true, description: '相应渠道（39①）' })
  petitionChannels?: ContactForm[];

  @Parts(() => PublicationForm, { max: 20, optional: true, description: '公开出版物（39②）' })
  publications?: PublicationForm[];

  @Part(() => ProvidedForm, { optional: true, description: '已提供的信息（格式）' })
  provided?: ProvidedForm;

  @Text({ max: 1000, min: 0, optional: true, description: '数量、频次的事实（35）' })
  frequencyFacts?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '理由为何不合理（35）' })
  whyUnreasonable?: string;

  @Text({ max: 1000, min: 0, optional: true, description: '其他处理的决定' })
  decision?: string;
}

/** 当场答复. */
export class ReplyOnTheSpotForm extends ProposeReplyForm {
  @Text({ max: 1000, min: 0, optional: true, description: '该信息此前何时、由谁通过保密审查（17）' })
  clearance?: string;
}
