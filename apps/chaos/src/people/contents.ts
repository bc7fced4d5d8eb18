/** What the people of a run write. */
import type { Application } from '#libs/records';
import type { DeliveryForm } from '#libs/request';
import type { Random } from '../random.js';

export type { Application };
export type Outcome = 'GRANTED' | 'ALREADY_PUBLIC' | 'NOT_EXIST' | 'DENIED';

const FORMS: readonly DeliveryForm[] = ['portal', 'portal', 'email', 'counter'];

export function anApplication(random: Random, name: string): Application {
  const deliveryForm = random.pick(FORMS);
  const hasEmail = deliveryForm === 'email' || random.next() < 0.85;
  const email = hasEmail ? `${name}@applicants.example` : null;
  return {
    requesterType: 'natural_person',
    name: '张小满',
    identity: { kind: 'residentId', number: '110101199003074477' },
    contact: { phone: '13800138000', email, address: null },
    description: '清河市2025年度老旧小区改造项目立项批复文件',
    deliveryForm,
    assistanceNeeded: '',
  };
}

const REST = { exemptions: [] as object[], severabilityConsidered: false };

/** The form of propose-reply, with all that the outcome asks for. */
export function proposalOf(outcome: Outcome, documents: readonly object[]): object {
  const given = documents.map((document) => ({ ...document, treatment: 'full' }));
  const form = { ...REST, outcome, documents: given };
  switch (outcome) {
    case 'GRANTED':
      return { ...form, reasons: '该信息由本机关制作并保存，可以公开。' };
    case 'ALREADY_PUBLIC':
      return { ...form, reasons: '该信息已经主动公开。', publicLocation: '市政府网站“政府信息公开”栏目' };
    case 'NOT_EXIST':
      return {
        ...form,
        reasons: '经检索，本机关没有制作或者获取该信息。',
        searchRecord: { scope: '档案室、公文系统', keywords: '立项', method: '全文检索', result: '未检索到' },
      };
    case 'DENIED':
      return {
        ...form,
        exemptions: [{ code: 'E16_INTERNAL_PERSONNEL' }],
        severabilityConsidered: true,
        reasons: '该信息属于本机关人事管理方面的内部事务信息。',
        severanceFinding: '全部内容均属人事管理信息，无法区分处理。',
      };
  }
}
