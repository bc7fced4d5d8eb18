import { describe, expect, it } from '@jest/globals';

import type { Settings, Unit } from '../../api/types';
import { unitChoices, unitFilters } from '../units';
import { errorOfNewAgency, newAgencyDraft, newAgencyErrors, newAgencyForm } from './new-agency';

const ABOVE = {
  reminderWorkingDays: 5,
  amberWorkingDays: 3,
  automaticReminderWorkingDays: 3,
  internalRepeatWorkingDays: 5,
  confirmationWorkingDays: 1,
  contactRetryWorkingDays: 5,
  correctionPeriodWorkingDays: 15,
  reasonsPeriodWorkingDays: 15,
  serviceProofWorkingDays: 10,
  consultationProofWorkingDays: 5,
  rectificationWorkingDays: 20,
  suggestionWorkingDays: 20,
  archivingWorkingDays: 30,
  feePayment: ['到清河银行营业部柜台缴纳'],
  wakeTime: '07:30',
  wakeWindowMinutes: 60,
  approvalChain: [
    { step: 'secrecyReview', limitWorkingDays: 2 },
    { step: 'signOff', limitWorkingDays: 2 },
  ],
  escalation: [{ role: 'supervisor', workingDaysLeft: 0, internalWorkingDaysLeft: -3 }],
  letterWords: { acknowledgement: '清水公开登', notice: '清水公开函', reply: '清水公开告' },
  letterhead: '清河市水务局文件',
  legal: { kind: 'localDepartment', sameLevelGovernment: '清河市人民政府' },
  reconsiderationOrgan: null,
  reconsiderationUrl: 'https://fuyi.qinghe.example/apply',
  court: '清河市中级人民法院',
  contact: { office: '清河市水务局政务公开办公室', address: '滨河路18号', phone: '010-5550 0118', hours: '9:00—17:00' },
} as unknown as Settings;

describe('a new agency below another', () => {
  it('takes over how the house works, and nothing that is each agency’s own', () => {
    const { settings } = newAgencyDraft(ABOVE);
    expect(settings).toMatchObject({
      reminderWorkingDays: '5',
      'approvalChain.signOff': '2',
      'legal.kind': 'localDepartment',
    });
    const own = ['contact.phone', 'letterWords.reply', 'letterhead', 'court', 'reconsiderationUrl', 'feePayment'];
    expect(own.map((path) => settings[path])).toEqual(own.map(() => ''));
  });

  it('names everything that is missing', () =>
    expect(newAgencyErrors(newAgencyDraft(ABOVE)).map(({ field }) => field)).toEqual([
      'agency-name',
      'agency-code',
      'letterWords.acknowledgement',
      'letterWords.notice',
      'letterWords.reply',
      'court',
      'contact.office',
      'contact.address',
      'contact.phone',
      'contact.hours',
      'person-login',
      'person-name',
      'person-email',
    ]));

  it('says of each fault what it is about: several stand in one list', () => {
    const messages = newAgencyErrors(newAgencyDraft(ABOVE)).map(({ message }) => message);
    expect(messages).toContain('请填写：电话');
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('goes out with its own part, and what it has in common with the one above', () => {
    const draft = newAgencyDraft(ABOVE);
    const person = { ...draft.person, login: 'yl.admin', name: ' 秦岚 ', email: 'qin@agency.example' };
    const settings = {
      ...draft.settings,
      ...{ 'letterWords.acknowledgement': '云水公开登', 'letterWords.notice': '云水公开函' },
      ...{ 'letterWords.reply': '云水公开告', court: '云岭县人民法院', 'contact.office': '办公室' },
      ...{ 'contact.address': '中街6号', 'contact.phone': '010-5550 0206', 'contact.hours': '8:30—17:30' },
    };
    const whole = { code: 'YLSW', name: '云岭县水务局', person, settings };
    expect(newAgencyErrors(whole)).toEqual([]);
    expect(newAgencyForm(whole, ABOVE)).toMatchObject({
      code: 'YLSW',
      administrator: { login: 'yl.admin', name: '秦岚' },
      settings: {
        reminderWorkingDays: 5,
        letterhead: null,
        reconsiderationUrl: null,
        feePayment: [],
        court: '云岭县人民法院',
      },
    });
  });

  it('shows a fault that the API found beside its field', () => {
    const fieldOf = (name: string) => errorOfNewAgency({ name, reason: '已有', code: 'X' }).field;
    expect(['code', 'administrator.login', 'settings.letterWords', 'settings.contact.phone'].map(fieldOf)).toEqual([
      'agency-code',
      'person-login',
      'letterWords.reply',
      'contact.phone',
    ]);
  });
});

describe('units', () => {
  const units: Unit[] = [
    { id: 'a', name: '排水科', isClosed: false },
    { id: 'b', name: '节水科', isClosed: true },
  ];

  it('that are closed take nothing new, and are marked where one looks back', () => {
    expect(unitChoices(units).map(({ label }) => label)).toEqual(['排水科']);
    expect(unitFilters(units).map(({ label }) => label)).toEqual(['排水科', '节水科（已撤销）']);
  });
});
