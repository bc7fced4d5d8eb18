import type { LetterOf } from '../letters/letter.js';
import { common, documentNumber, ordinaryRemedy, REGULATION } from './common.js';

export const sampleRectification: { RECT: () => LetterOf<'RECT'> } = {
  RECT: () => ({
    ...common(),
    docCode: 'RECT',
    documentNumber: documentNumber(3, '江资公开函'),
    request: {
      ...common().request,
      askedFor: '江海市崇文区学田路6号2幢301室不动产登记资料中的建筑面积，记为89平方米',
    },
    kind: 'transferred',
    correctionSought: '建筑面积应为98平方米，见所附房屋测绘报告',
    facts: ['该项记录由江海市不动产登记中心制作，本机关只保存其抄送的副本。'],
    organ: { name: '江海市不动产登记中心', contact: '0513-55505678，江海市人民路2号' },
    basis: [`${REGULATION}第四十一条`],
    remedy: ordinaryRemedy(),
  }),
};
