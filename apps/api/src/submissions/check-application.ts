import { missingGlyphs } from '#libs/letters';
import { Problem, type InvalidParam } from '../problems/problem.js';
import type { ApplicationForm, DeskApplicationForm, IdentityForm } from './application.form.js';

/** Shapes of numbers; whether the number is the applicant's is for the clerk to see. */
const NUMBER_SHAPES: Record<string, [RegExp, string]> = {
  residentId: [/^\d{17}[\dXx]$/, '居民身份证号码应为 18 位'],
  passport: [/^[A-Za-z0-9]{5,20}$/, '护照号码应为 5–20 位字母和数字'],
  creditCode: [/^[0-9A-Za-z]{18}$/, '统一社会信用代码应为 18 位'],
};

function identityFaults(identity: IdentityForm | null | undefined, name: string): InvalidParam[] {
  const [shape, reason] = NUMBER_SHAPES[identity?.kind ?? ''] ?? [/./, ''];
  return identity && !shape.test(identity.number) ? [{ name: `${name}.number`, reason, code: 'FIELD.MATCHES' }] : [];
}

function addressFaults({ deliveryForm, contact }: ApplicationForm | DeskApplicationForm): InvalidParam[] {
  if (deliveryForm === 'email' && contact.email === null)
    return [{ name: 'contact.email', reason: '选择电子邮件方式的，请填写电子邮箱', code: 'FIELD.REQUIRED' }];
  if (deliveryForm === 'post' && contact.address === null)
    return [{ name: 'contact.address', reason: '选择邮寄方式的，请填写通信地址', code: 'FIELD.REQUIRED' }];
  return [];
}

/** 条例41: what the record should say, and only of a record that is to be put right. */
function rectificationFaults({ procedure, correctionSought }: ApplicationForm | DeskApplicationForm): InvalidParam[] {
  if ((procedure === 'rectification') === (correctionSought !== undefined)) return [];
  const reason = procedure ? '请写明应当怎样更正' : '申请公开的，不填应当怎样更正';
  return [{ name: 'correctionSought', reason, code: 'FIELD.REQUIRED' }];
}

/** 条例44: of what was given on which request, and why; of nothing else. */
function suggestionFaults({ procedure, informationOf, suggestedBecause }: DeskApplicationForm): InvalidParam[] {
  const isSuggestion = procedure === 'suggestion';
  const reason = isSuggestion ? '建议主动公开的须写明' : '只在建议主动公开时填写';
  return Object.entries({ informationOf, suggestedBecause })
    .filter(([, value]) => (value !== undefined) !== isSuggestion)
    .map(([name]) => ({ name, reason, code: 'FIELD.REQUIRED' }));
}

/**
 * What one field alone cannot tell. A name that the letters' fonts cannot print is refused with its characters: the reply
 * would have to name the applicant and could not.
 * @throws Problem FORM.INVALID, NAME.GLYPH_MISSING
 */
export function checkApplication(form: ApplicationForm | DeskApplicationForm): void {
  const invalidParams = [
    ...identityFaults(form.identity, 'identity'),
    ...identityFaults(form.representative?.identity, 'representative.identity'),
    ...addressFaults(form),
    ...rectificationFaults(form),
    ...suggestionFaults(form),
  ];
  if (invalidParams.length > 0) throw new Problem('FORM.INVALID', { invalidParams });
  const missing = missingGlyphs(form.name);
  if (missing.length === 0) return;
  throw new Problem('NAME.GLYPH_MISSING', {
    detail: `字库缺字：${missing.join('、')}。请改用通行写法，或与公开工作机构联系。`,
    invalidParams: [{ name: 'name', reason: `字库缺字：${missing.join('、')}`, code: 'NAME.GLYPH_MISSING' }],
  });
}
