import type { Fee } from './fee.js';

/** The sum in plain Chinese, a line a band, the total last; for letters and for `--explain`. */
export function explainFee(fee: Fee): string[] {
  const unit = fee.method === 'items' ? '件' : '页';
  const lines = fee.bands.map((band) => {
    const range = band.from === band.to ? `第${band.from}${unit}` : `第${band.from}至${band.to}${unit}`;
    return band.yuanEach === 0
      ? `${range}：${band.units}${unit}，免收`
      : `${range}：${band.units}${unit}×${band.yuanEach}元=${band.yuan}元`;
  });
  if (fee.bands.length === 0 && fee.count > 0) lines.push('信息已主动公开、仅告知获取途径，不按量收费');
  return [...lines, `合计：${fee.yuan}元（${fee.method === 'items' ? '按件' : '按量'}，${fee.articles.join('、')}）`];
}
