/** Two agencies to try the system with: a city's bureau, and a county's small one below it. Every name is made up. */
import { DEFAULT_RULES, type AgencySettings } from '#libs/records';
import type { Role } from '#libs/request';

export interface SeedPerson {
  login: string;
  name: string;
  /** Roles at home, each for a unit or for the whole agency. */
  roles: { role: Role; unit?: string }[];
  /** Offices in another agency, by its code. */
  elsewhere?: { agency: string; role: Role }[];
}

export interface SeedAgency {
  code: string;
  name: string;
  parent: string | null;
  settings: AgencySettings;
  units: string[];
  people: SeedPerson[];
}

export const CITY: SeedAgency = {
  code: 'QHSW',
  name: '清河市水务局',
  parent: null,
  settings: {
    ...DEFAULT_RULES,
    feePayment: ['凭本通知在清河政务服务网“非税缴款”专栏缴纳', '到清河银行营业部柜台缴纳，执收编码 1306000118'],
    letterWords: { acknowledgement: '清水公开登', notice: '清水公开函', reply: '清水公开告' },
    legal: { kind: 'localDepartment', sameLevelGovernment: '清河市人民政府' },
    reconsiderationOrgan: null,
    reconsiderationUrl: 'https://fuyi.qinghe.example/apply',
    court: '清河市中级人民法院',
    contact: {
      office: '清河市水务局政务公开办公室',
      address: '清河市滨河路18号',
      phone: '010-5550 0118',
      hours: '工作日 9:00—12:00，13:30—17:00',
    },
  },
  units: ['水资源科', '排水科'],
  people: [
    { login: 'qh.clerk', name: '周敏', roles: [{ role: 'clerk' }] },
    { login: 'qh.officer', name: '吴涛', roles: [{ role: 'caseOfficer', unit: '水资源科' }] },
    { login: 'qh.officer2', name: '郑洁', roles: [{ role: 'caseOfficer', unit: '排水科' }] },
    { login: 'qh.head', name: '王海', roles: [{ role: 'unitHead', unit: '水资源科' }] },
    { login: 'qh.secrecy', name: '冯雪', roles: [{ role: 'secrecyReviewer' }] },
    { login: 'qh.legal', name: '许明', roles: [{ role: 'legalReviewer' }] },
    { login: 'qh.disclosure', name: '陈立', roles: [{ role: 'disclosureHead' }] },
    {
      login: 'qh.signer',
      name: '褚云山',
      roles: [{ role: 'signer' }],
      // The county's own leader drafts; its replies are signed by the bureau above.
      elsewhere: [{ agency: 'YLSW', role: 'signer' }],
    },
    { login: 'qh.archivist', name: '卫兰', roles: [{ role: 'archivist' }] },
    { login: 'qh.supervisor', name: '蒋正', roles: [{ role: 'supervisor' }] },
    { login: 'qh.admin', name: '沈默', roles: [{ role: 'administrator' }] },
  ],
};

export const COUNTY: SeedAgency = {
  code: 'YLSW',
  name: '云岭县水务局',
  parent: 'QHSW',
  settings: {
    ...DEFAULT_RULES,
    feePayment: ['到云岭县农村信用社城关营业所柜台缴纳，执收编码 1306210206'],
    letterWords: { acknowledgement: '云水公开登', notice: '云水公开函', reply: '云水公开告' },
    legal: { kind: 'localDepartment', sameLevelGovernment: '云岭县人民政府' },
    reconsiderationOrgan: null,
    reconsiderationUrl: 'https://fuyi.yunling.example/apply',
    court: '云岭县人民法院',
    contact: {
      office: '云岭县水务局办公室',
      address: '云岭县城关镇中街6号',
      phone: '010-5550 0206',
      hours: '工作日 8:30—12:00，14:00—17:30',
    },
  },
  units: ['综合股'],
  people: [
    {
      login: 'yl.clerk',
      name: '韩秋',
      roles: [{ role: 'clerk' }, { role: 'archivist' }, { role: 'administrator' }],
    },
    { login: 'yl.officer', name: '杨帆', roles: [{ role: 'caseOfficer', unit: '综合股' }] },
    {
      login: 'yl.head',
      name: '朱岩',
      roles: [
        { role: 'unitHead', unit: '综合股' },
        { role: 'disclosureHead' },
        { role: 'secrecyReviewer' },
        { role: 'legalReviewer' },
        { role: 'supervisor' },
      ],
    },
  ],
};

export const SEED_AGENCIES = [CITY, COUNTY];
