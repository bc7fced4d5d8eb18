/**
 * Table 3 of the annual report (国办公开办函〔2021〕30号): the rows in which a closed request can end, with their number
 * and printed label. The labels are the official ones, to the letter: published reports are compared byte for byte.
 */
export const RESULT_ROWS = [
  { no: '3.1', code: 'GRANTED', label: '（一）予以公开' },
  { no: '3.2', code: 'PARTIAL', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
  { no: '3.3.1', code: 'DENIED_STATE_SECRET', label: '（三）不予公开-1.属于国家秘密' },
  { no: '3.3.2', code: 'DENIED_LAW_FORBIDS', label: '（三）不予公开-2.其他法律行政法规禁止公开' },
  { no: '3.3.3', code: 'DENIED_SAFETY_STABILITY', label: '（三）不予公开-3.危及“三安全一稳定”' },
  { no: '3.3.4', code: 'DENIED_THIRD_PARTY', label: '（三）不予公开-4.保护第三方合法权益' },
  { no: '3.3.5', code: 'DENIED_INTERNAL', label: '（三）不予公开-5.属于三类内部事务信息' },
  { no: '3.3.6', code: 'DENIED_PROCESS', label: '（三）不予公开-6.属于四类过程性信息' },
  { no: '3.3.7', code: 'DENIED_ENFORCEMENT_FILE', label: '（三）不予公开-7.属于行政执法案卷' },
  { no: '3.3.8', code: 'DENIED_ADMIN_QUERY', label: '（三）不予公开-8.属于行政查询事项' },
  { no: '3.4.1', code: 'UNABLE_NOT_HELD', label: '（四）无法提供-1.本机关不掌握相关政府信息' },
  { no: '3.4.2', code: 'UNABLE_NEEDS_CREATION', label: '（四）无法提供-2.没有现成信息需要另行制作' },
  { no: '3.4.3', code: 'UNABLE_STILL_UNCLEAR', label: '（四）无法提供-3.补正后申请内容仍不明确' },
  { no: '3.5.1', code: 'REFUSED_PETITION', label: '（五）不予处理-1.信访举报投诉类申请' },
  { no: '3.5.2', code: 'REFUSED_REPEAT', label: '（五）不予处理-2.重复申请' },
  { no: '3.5.3', code: 'REFUSED_PUBLICATION', label: '（五）不予处理-3.要求提供公开出版物' },
  { no: '3.5.4', code: 'REFUSED_EXCESSIVE', label: '（五）不予处理-4.无正当理由大量反复申请' },
  { no: '3.5.5', code: 'REFUSED_RECONFIRM', label: '（五）不予处理-5.要求行政机关确认或重新出具已获取信息' },
  {
    no: '3.6.1',
    code: 'OTHER_CORRECTION_LAPSED',
    label: '（六）其他处理-1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  },
  {
    no: '3.6.2',
    code: 'OTHER_FEE_LAPSED',
    label: '（六）其他处理-2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  },
  { no: '3.6.3', code: 'OTHER_OTHER', label: '（六）其他处理-3.其他' },
] as const;
export type ResultRowCode = (typeof RESULT_ROWS)[number]['code'];

/** Table 3 whole, in printed order. */
export const TABLE_3_ROWS = [
  { no: '1', code: 'NEW', label: '一、本年新收政府信息公开申请数量' },
  { no: '2', code: 'CARRIED_IN', label: '二、上年结转政府信息公开申请数量' },
  ...RESULT_ROWS,
  { no: '3.7', code: 'TOTAL_PROCESSED', label: '（七）总计' },
  { no: '4', code: 'CARRIED_OUT', label: '四、结转下年度继续办理' },
] as const;
export type Table3RowCode = (typeof TABLE_3_ROWS)[number]['code'];

/** Kinds of requester: the columns of table 3 before the total. */
export const REQUESTER_TYPES = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
] as const;
export type RequesterType = (typeof REQUESTER_TYPES)[number];
export type Table3ColumnCode = RequesterType | 'total';
export const TABLE_3_COLUMNS: readonly Table3ColumnCode[] = [...REQUESTER_TYPES, 'total'];

/** Table 4: three blocks of reconsideration and litigation. */
export const TABLE_4_ROWS = [
  { no: '', code: 'REVIEW', label: '行政复议' },
  { no: '', code: 'LITIGATION_DIRECT', label: '行政诉讼-未经复议直接起诉' },
  { no: '', code: 'LITIGATION_AFTER_REVIEW', label: '行政诉讼-复议后起诉' },
] as const;
export type RemedyKind = (typeof TABLE_4_ROWS)[number]['code'];

export const REMEDY_RESULTS = ['upheld', 'corrected', 'other_result'] as const;
export type RemedyResult = (typeof REMEDY_RESULTS)[number];
export type Table4ColumnCode = RemedyResult | 'pending' | 'total';
export const TABLE_4_COLUMNS: readonly Table4ColumnCode[] = [...REMEDY_RESULTS, 'pending', 'total'];
