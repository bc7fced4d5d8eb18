import { describe, expect, it } from '@jest/globals';
import { readRemedyRow, readRequestRow } from './index.js';

const REQUEST = {
  id: 'r1',
  requester_type: 'business',
  received_on: '2023-02-01',
  outcome: '',
  exemption: '',
  closed_on: '',
};
const REMEDY = { id: 'm1', kind: 'REVIEW', filed_on: '2023-02-01', result: '', closed_on: '' };
const faults = (read: ReturnType<typeof readRequestRow> | ReturnType<typeof readRemedyRow>) =>
  'faults' in read ? read.faults.map(({ code, column }) => `${code} ${column}`) : [];

describe('a line of requests.csv', () => {
  it('is a record', () => {
    expect(
      readRequestRow({ ...REQUEST, outcome: ' DENIED ', exemption: 'E15_PRIVACY', closed_on: '2023-03-01' }),
    ).toEqual({
      record: {
        id: 'r1',
        requesterType: 'business',
        receivedOn: '2023-02-01',
        outcome: 'DENIED',
        exemption: 'E15_PRIVACY',
        closedOn: '2023-03-01',
      },
    });
    expect(readRequestRow(REQUEST)).toMatchObject({ record: { outcome: null, exemption: null, closedOn: null } });
  });

  it('of a partial grant names a ground: an exemption, or why else the rest is missing', () => {
    const partial = { ...REQUEST, outcome: 'PARTIAL', closed_on: '2023-03-01' };
    expect(readRequestRow({ ...partial, exemption: 'E16_PROCESS_DRAFT' })).toMatchObject({
      record: { exemption: 'E16_PROCESS_DRAFT' },
    });
    expect(readRequestRow({ ...partial, exemption: 'NOT_EXIST' })).toMatchObject({ record: { exemption: null } });
    expect(faults(readRequestRow(partial))).toEqual(['FIELD.MISSING exemption']);
    expect(faults(readRequestRow({ ...partial, exemption: 'REPEAT' }))).toEqual(['FIELD.UNKNOWN_CODE exemption']);
  });

  it('says in Chinese what is wrong', () => {
    const read = readRequestRow({ ...REQUEST, id: '', received_on: '2023-02-30', outcome: 'granted' });
    expect('faults' in read && read.faults.map((each) => each.message)).toEqual([
      'outcome 的代码“granted”不在手册中',
      'id 为空',
      'received_on 的“2023-02-30”不是有效日期（应为 YYYY-MM-DD）',
    ]);
  });

  it('that is all wrong says so field by field', () => {
    const wrong = {
      id: ' ',
      requester_type: 'person',
      received_on: '2023-02-30',
      outcome: 'granted',
      exemption: 'E17',
      closed_on: '1/3/2023',
    };
    expect(faults(readRequestRow(wrong))).toEqual([
      'FIELD.UNKNOWN_CODE outcome',
      'FIELD.MISSING id',
      'FIELD.UNKNOWN_CODE requester_type',
      'FIELD.NOT_A_DATE received_on',
      'FIELD.UNKNOWN_CODE exemption',
      'FIELD.NOT_A_DATE closed_on',
    ]);
    expect(faults(readRequestRow({ ...REQUEST, requester_type: '', received_on: '' }))).toEqual([
      'FIELD.MISSING requester_type',
      'FIELD.MISSING received_on',
    ]);
  });
});

describe('a line of remedies.csv', () => {
  it('is a record; pending may be said or left empty', () => {
    const pending = { record: { id: 'm1', kind: 'REVIEW', filedOn: '2023-02-01', result: null, closedOn: null } };
    expect(readRemedyRow(REMEDY)).toEqual(pending);
    expect(readRemedyRow({ ...REMEDY, result: ' pending' })).toEqual(pending);
    expect(readRemedyRow({ ...REMEDY, result: 'corrected', closed_on: '2023-05-01' })).toMatchObject({
      record: { result: 'corrected' },
    });
  });

  it('that is all wrong says so field by field', () => {
    expect(faults(readRemedyRow({ id: '', kind: 'SUIT', filed_on: 'x', result: 'total', closed_on: '' }))).toEqual([
      'FIELD.MISSING id',
      'FIELD.UNKNOWN_CODE kind',
      'FIELD.NOT_A_DATE filed_on',
      'FIELD.UNKNOWN_CODE result',
    ]);
  });
});
