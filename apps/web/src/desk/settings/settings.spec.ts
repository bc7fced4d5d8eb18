import { describe, expect, it } from '@jest/globals';

import { APPROVAL_STEPS, DEFAULT_LADDER, LADDER_ROLES } from '#libs/request';

import type { Settings, SettingsVersion } from '../../api/types';
import { t } from '../../texts';
import { draftOf, settingsOf, toggled, type Draft } from './draft';
import { errorOfParam, errorsOf } from './errors';
import { ALL_FIELDS, digestField, LADDER, rungField, STEPS } from './fields';
import { lastOf, overtakenBy, stateOf } from './versions';

const SETTINGS: Settings = {
  confirmationWorkingDays: 1,
  contactRetryWorkingDays: 5,
  reminderWorkingDays: 5,
  amberWorkingDays: 3,
  correctionPeriodWorkingDays: 15,
  reasonsPeriodWorkingDays: 15,
  serviceProofWorkingDays: 10,
  consultationProofWorkingDays: 5,
  rectificationWorkingDays: 20,
  suggestionWorkingDays: 20,
  archivingWorkingDays: 30,
  feePayment: ['到清河银行柜台缴纳', '网上缴纳'],
  wakeTime: '08:00',
  wakeWindowMinutes: 30,
  approvalChain: [
    { step: 'secrecyReview', limitWorkingDays: 2 },
    { step: 'signOff', limitWorkingDays: 3 },
  ],
  escalation: DEFAULT_LADDER.map((rung) => ({ ...rung }) as Settings['escalation'][number]),
  internalRepeatWorkingDays: 5,
  automaticReminderWorkingDays: 3,
  practicesSetAside: ['REASONS_REQUEST.PERIOD_RUNNING'],
  letterhead: null,
  issuingName: null,
  letterWords: { acknowledgement: '清河公开登', notice: '清河公开函', reply: '清河公开告' },
  legal: { kind: 'localDepartment', sameLevelGovernment: '清河市人民政府' },
  reconsiderationOrgan: null,
  reconsiderationUrl: 'https://fuyi.qinghe.example/apply',
  court: '清河市人民法院',
  contact: { office: '政务公开办', address: '建设路1号', phone: '0513-55550101', hours: '工作日' },
};

const changed = (change: Draft): Draft => ({ ...draftOf(SETTINGS), ...change });
const faultsOf = (change: Draft) => errorsOf(changed(change)).map(({ field }) => field);

describe('settings as an administrator types them', () => {
  it('that nobody touched are the settings they were taken from, also what has no field', () => {
    expect(settingsOf(draftOf(SETTINGS), SETTINGS)).toEqual(SETTINGS);
    expect(errorsOf(draftOf(SETTINGS))).toEqual([]);
  });

  it('are read with their groups: numbers, lines, steps, rungs, and what is left empty', () => {
    const draft = changed({
      amberWorkingDays: ' 4 ',
      feePayment: '网上缴纳\n\n 柜台缴纳 ',
      automaticReminderWorkingDays: '',
      letterhead: '清河市发展和改革局文件',
      'legal.sameLevelGovernment': '',
      'legal.upperGovernment': '江海省人民政府',
      'approvalChain.countersign': '1',
      [rungField('signer', 'left')]: '',
      [rungField('signer', 'internal')]: '',
      [digestField('supervisor')]: 'yes',
    });
    expect(errorsOf(draft)).toEqual([]);
    expect(settingsOf(draft, SETTINGS)).toEqual({
      ...SETTINGS,
      amberWorkingDays: 4,
      feePayment: ['网上缴纳', '柜台缴纳'],
      automaticReminderWorkingDays: null,
      letterhead: '清河市发展和改革局文件',
      legal: { kind: 'localDepartment', upperGovernment: '江海省人民政府' },
      approvalChain: [{ step: 'countersign', limitWorkingDays: 1 }, ...SETTINGS.approvalChain],
      escalation: SETTINGS.escalation
        .filter(({ role }) => role !== 'signer')
        .map((rung) => (rung.role === 'supervisor' ? { ...rung, digest: true } : rung)),
    });
  });

  it.each<[string, Draft, string[]]>([
    ['a threshold that is no number', { reminderWorkingDays: '五' }, ['reminderWorkingDays']],
    ['a threshold that silences every reminder', { reminderWorkingDays: '0' }, ['reminderWorkingDays']],
    ['a period beyond its bound', { correctionPeriodWorkingDays: '61' }, ['correctionPeriodWorkingDays']],
    ['no court and no phone', { court: ' ', 'contact.phone': '' }, ['court', 'contact.phone']],
    ['an hour that there is not', { wakeTime: '24:00' }, ['wakeTime']],
    ['an address without a scheme', { reconsiderationUrl: 'fuyi.example' }, ['reconsiderationUrl']],
    ['a chain without secrecy review', { 'approvalChain.secrecyReview': '' }, ['approvalChain.secrecyReview']],
    ['a step without end', { 'approvalChain.signOff': '21' }, ['approvalChain.signOff']],
    [
      'a ladder without the supervisor',
      { [rungField('supervisor', 'left')]: '', [rungField('supervisor', 'internal')]: '' },
      [rungField('supervisor', 'left')],
    ],
    ['a rung with one number alone', { [rungField('unitHead', 'internal')]: '' }, [rungField('unitHead', 'internal')]],
    [
      'a head who is told before the officer',
      { [rungField('unitHead', 'left')]: '6' },
      [rungField('unitHead', 'left')],
    ],
  ])('are not sent with %s', (_, change, fields) => expect(faultsOf(change)).toEqual(fields));

  it('know the steps and roles of the process, and have words for each field', () => {
    expect(STEPS).toEqual(APPROVAL_STEPS);
    expect(LADDER).toEqual(LADDER_ROLES);
    expect(ALL_FIELDS.map(({ path }) => path).sort()).toEqual(Object.keys(t.settings.fields).sort());
    const own = ['approvalChain', 'escalation'];
    const known = new Set([...own, ...ALL_FIELDS.map(({ path }) => path.split('.')[0] ?? '')]);
    expect(Object.keys(SETTINGS).filter((key) => !known.has(key))).toEqual([]);
  });

  it('set a practice aside, and take it up again', () => {
    const draft = draftOf(SETTINGS);
    const both = toggled(draft['practicesSetAside'] ?? '', 'PETITION.CHANNEL_MISSING');
    expect(settingsOf({ ...draft, practicesSetAside: both }, SETTINGS).practicesSetAside).toEqual([
      'REASONS_REQUEST.PERIOD_RUNNING',
      'PETITION.CHANNEL_MISSING',
    ]);
    const none = toggled(toggled(both, 'PETITION.CHANNEL_MISSING'), 'REASONS_REQUEST.PERIOD_RUNNING');
    expect(settingsOf({ ...draft, practicesSetAside: none }, SETTINGS).practicesSetAside).toEqual([]);
  });

  it('show a fault that the API found beside its field', () => {
    const fieldOf = (name: string) => errorOfParam({ name, reason: '填写有误' }).field;
    expect(fieldOf('settings.contact.office')).toBe('contact.office');
    expect(fieldOf('settings.feePayment.2')).toBe('feePayment');
    expect(fieldOf('settings.approvalChain.0.limitWorkingDays')).toBe('approvalChain.secrecyReview');
    expect(fieldOf('settings.escalation')).toBe(rungField('supervisor', 'left'));
    expect(fieldOf('effectiveFrom')).toBe('effectiveFrom');
  });
});

describe('versions of settings', () => {
  const version = (n: number, effectiveFrom: string, isInForce = false): SettingsVersion => ({
    ...{ version: n, effectiveFrom, isInForce, reason: '', changedByName: null, changedByAgency: null, changedAt: '' },
    settings: SETTINGS,
  });
  // The newest first, as the API gives them: the fourth corrects the third, of the same day.
  const VERSIONS = [
    version(4, '2026-06-01'),
    version(3, '2026-06-01'),
    version(2, '2026-03-01', true),
    version(1, '2000-01-01'),
  ];

  it('are past, in force, or to come', () => {
    expect(VERSIONS.map((each) => stateOf(each, '2026-04-01'))).toEqual(['coming', 'coming', 'inForce', 'past']);
  });

  it('a new one is begun from the last, and holds until one that is to come', () => {
    expect(lastOf(VERSIONS)?.version).toBe(4);
    expect(overtakenBy(VERSIONS, '2026-04-01')?.version).toBe(4);
    expect(overtakenBy(VERSIONS, '2026-06-01')).toBeNull();
  });
});
