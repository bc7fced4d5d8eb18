/** What the desk writes down about consultations (条例32, 34). */
import {
  ADDRESSEE_KINDS,
  CONSULTATION_KINDS,
  STANCES,
  type AddresseeKind,
  type ConsultationKind,
  type Stance,
} from '#libs/request';
import { Choice, Day, Email, Flag, Parts, Text, Uuid } from '../../http/fields.js';

export class OpenConsultationForm {
  @Choice(CONSULTATION_KINDS, { description: '第三方（32），或者共同制作机关（34）', example: 'thirdParty' })
  kind!: ConsultationKind;

  @Choice(ADDRESSEE_KINDS, { description: '个人或者单位', example: 'organisation' })
  addresseeKind!: AddresseeKind;

  @Text({ max: 200, description: '征求谁的意见（个人信息，加密保存）', example: '清河建设有限公司' })
  name!: string;

  @Text({ max: 300, min: 0, optional: true, description: '邮寄或者送达地址；地址和电子邮箱至少写一项' })
  address?: string;

  @Email({ optional: true, description: '电子邮箱；发出邮件不等于收到' })
  email?: string;

  @Text({ max: 2000, description: '拟公开内容摘要，写入征询书；不写申请人' })
  information!: string;

  @Text({ max: 1000, min: 0, optional: true, description: '拟处理意见，写入会商函（34）' })
  proposal?: string;
}

class AboutConsultation {
  @Uuid({ description: '哪一份征求意见书' })
  consultationId!: string;
}

/** Proof that a letter was received. */
export class LetterReceiptForm extends AboutConsultation {
  @Day({ description: '对方收到文书之日', example: '2026-03-09' })
  receivedOn!: string;

  @Uuid({ nullable: true, description: '送达证明的文件；没有则为 null' })
  proofDocumentId!: string | null;

  @Text({ max: 1000, description: '送达的证明', example: '邮政特快专递回执' })
  evidence!: string;
}

class OpinionScanForm {
  @Uuid({ description: '被征求意见一方的纸质材料' })
  documentId!: string;

  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, hint: '应为 SHA-256', description: '登记人所见文件的 SHA-256' })
  sha256!: string;
}

export class RecordOpinionForm extends AboutConsultation {
  @Choice(STANCES, { description: '同意、不同意、同意部分公开', example: 'object' })
  stance!: Stance;

  @Day({ description: '意见到达之日', example: '2026-03-12' })
  answeredOn!: string;

  @Text({ max: 4000, min: 0, description: '对方的理由；不同意或者仅同意部分公开的必填' })
  reasons!: string;

  @Parts(() => OpinionScanForm, { max: 20, optional: true, description: '扫描件' })
  documents?: OpinionScanForm[];
}

export class ConsultedUnreachableForm extends AboutConsultation {
  @Text({ max: 1000, description: '怎样联系而联系不上', example: '信件退回，电话停机，登记地址无人' })
  evidence!: string;
}

export class TerminateConsultationForm extends AboutConsultation {
  @Text({ max: 1000, description: '为何不再需要其意见' })
  reason!: string;
}

export class JudgeObjectionForm extends AboutConsultation {
  @Flag({ description: '第三方不同意的理由是否合理（32）', example: true })
  reasonable!: boolean;

  @Text({ max: 2000, description: '判断的理由' })
  grounds!: string;
}

export class OverrideObjectionForm extends AboutConsultation {
  @Day({ description: '公开的日期：晚于今天，不晚于答复期限', example: '2026-03-16' })
  disclosureOn!: string;

  @Text({ max: 2000, description: '决定公开的内容，写入公开告知书' })
  information!: string;

  @Text({ max: 4000, description: '公共利益的理由，写入公开告知书' })
  publicInterestReasons!: string;
}
