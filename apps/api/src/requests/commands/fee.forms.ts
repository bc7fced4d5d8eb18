import type { FeeMethod } from '#libs/law';
import { Choice, Count, Day, Flag, Text, Uuid } from '../../http/fields.js';

/** What a fee is judged by; the rank is the one that `fee-options` told. */
export class FeeCountForm {
  @Count({ description: '本件是申请人当月向本机关提出的第几件（fee-options 所示；与登记不符的会被拒绝）', example: 12 })
  itemRank!: number;

  @Count({ description: '提供的页数，A4 单面为一页', example: 120 })
  pages!: number;

  @Flag({ description: '申请人要求以纸质、电子邮件、复制电子数据等方式获取；只有这样才可以按量收费', example: true })
  copyRequested!: boolean;

  @Flag({ description: '信息已主动公开，仅告知获取途径', example: false })
  alreadyPublic!: boolean;
}

export class IssueFeeNoticeForm extends FeeCountForm {
  @Choice(['items', 'pages'], { description: '按件或者按量，择一（办法3）', example: 'pages' })
  method!: FeeMethod;
}

export class DecideNotToChargeForm extends FeeCountForm {
  @Text({ max: 1000, description: '不收费的理由', example: '申请人为低保对象，申请与其生活直接相关。' })
  reason!: string;
}

export class CallBackFeeNoticeForm {
  @Text({ max: 1000, description: '通知错在哪里', example: '件数计算有误，本件是申请人当月的第十件。' })
  reason!: string;
}

export class FeeNoticeReceivedForm {
  @Day({ description: '申请人收到收费通知之日', example: '2026-03-05' })
  receivedOn!: string;

  @Text({ max: 1000, description: '送达的证明', example: '当面签收' })
  evidence!: string;
}

export class PaymentForm {
  @Day({ description: '完成缴费之日，次日起重新计算答复期限', example: '2026-03-20' })
  paidOn!: string;

  @Count({ description: '缴纳的数额，元', example: 1100, most: 99_999_999 })
  yuan!: number;

  @Text({ max: 100, description: '财政票据号码', example: '1306000118-2026-0001' })
  receiptNumber!: string;

  @Text({ max: 1000, description: '怎样核实的（证据）', example: '非税系统到账回单' })
  evidence!: string;

  @Uuid({ description: '缴费凭证文件；没有则为 null', nullable: true })
  proofDocumentId!: string | null;
}

export class RecordFeePaymentForm extends PaymentForm {
  @Flag({ description: '逾期缴费，但有正当理由', example: false })
  lateForGoodReason!: boolean;

  @Text({ max: 1000, min: 0, optional: true, description: '认可的正当理由' })
  lateReason?: string;
}

export class ConfirmFeeLapseForm {
  @Text({ max: 1000, description: '核实情况，写入终止告知书', example: '经核对非税系统，缴费期限内未到账。' })
  note!: string;
}
