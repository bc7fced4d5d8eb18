import type { DocumentNumber, Issuer, LetterCommon, Remedy, RequestSummary } from '../letters/common.js';

export const REGULATION = '《中华人民共和国政府信息公开条例》';

export const issuer = (): Issuer => ({
  name: '江海市自然资源和规划局',
  office: '江海市自然资源和规划局办公室',
  address: '江海市滨江大道18号',
  postcode: '226000',
  phone: '0513-55501234',
  email: 'xxgk@zrzy.jianghai.example',
  officeHours: '工作日9:00—12:00、14:00—17:30',
  seal: { kind: 'drawn', text: '江海市自然资源和规划局' },
});

export const request = (): RequestSummary => ({
  number: 'JH-ZRZY-2026-00037',
  submittedOn: '2026-02-28',
  receivedOn: '2026-03-02',
  channel: 'online',
  askedFor: '江海市滨江新区2025年度国有建设用地供应计划及其批复文件',
});

export const documentNumber = (serial: number, word = '江资公开告'): DocumentNumber => ({ word, year: 2026, serial });

export const common = (): LetterCommon => ({
  standing: 'issued',
  documentNumber: documentNumber(12),
  issuedOn: '2026-03-20',
  issuer: issuer(),
  addressee: '王小明',
  addresseeKind: 'person',
  request: request(),
  checkUrl: 'https://xxgk.jianghai.example/check/JH-ZRZY-2026-00037/9f2c41',
});

export const ordinaryRemedy = (): Remedy => ({
  kind: 'R-ORD',
  paragraphs: [
    '如对本答复不服，可以自收到本答复书之日起60日内向江海市人民政府申请行政复议，也可以自收到本答复书之日起6个月内依法向江海市人民法院提起行政诉讼。',
  ],
});

export const reconsiderationFirst = (): Remedy => ({
  kind: 'R-PRE',
  paragraphs: [
    '如对本答复不服，应当先申请行政复议：可以自收到本答复书之日起60日内向江海市人民政府申请行政复议（网上申请：https://fy.jianghai.example）。',
    '对行政复议决定仍不服的，可以自收到行政复议决定书之日起15日内依法向江海市人民法院提起行政诉讼。',
  ],
});
