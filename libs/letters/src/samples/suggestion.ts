import type { LetterOf } from '../letters/letter.js';
import { common, documentNumber, REGULATION } from './common.js';

export const sampleSuggestion: { SUG: () => LetterOf<'SUG'> } = {
  SUG: () => ({
    ...common(),
    docCode: 'SUG',
    documentNumber: documentNumber(4, '江资公开函'),
    request: { ...common().request, askedFor: '崇文区2026年老旧小区改造项目清单及资金安排' },
    kind: 'adopted',
    givenOn: 'JH-ZRZY-2026-00012',
    because: '涉及沿街三千余户居民，需要公众广泛知晓',
    facts: ['该信息涉及公众利益调整，属于主动公开范围，不含应当保护的第三方信息。'],
    published: { on: '2026-03-09', place: '本机关网站“政府信息公开—重大建设项目”栏目' },
    basis: [`${REGULATION}第四十四条`],
  }),
};
