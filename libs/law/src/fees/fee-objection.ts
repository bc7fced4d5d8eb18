/**
 * The way to object to a fee, ready for its notice: not against the charge by itself, but against the end that follows
 * where it is not paid.
 * @law 办法7 132号
 */
export function feeObjectionParagraphs(): string[] {
  return [
    '对收费决定不服的，不能单独申请行政复议或者提起行政诉讼；可以在缴费期满后，就本机关不再处理的决定依法投诉、举报、申请行政复议或者提起行政诉讼。',
  ];
}
