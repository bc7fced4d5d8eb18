import { describe, expect, it } from '@jest/globals';

import { controlOf, firstOpenStep, STEP_ERRORS } from './checks';
import { type ApplicationForm, emptyForm, toApplication } from './form';
import { LIMIT_BYTES } from './limits';

const agency = {
  id: 'a',
  code: 'QHSW',
  name: '清河市水务局',
  contact: { office: '', address: '', phone: '', hours: '' },
  closedOn: null,
  successorName: null,
};

function filled(changes: Partial<ApplicationForm> = {}): ApplicationForm {
  return {
    ...emptyForm(),
    agency,
    kind: 'natural_person',
    name: ' 张三 ',
    identityKind: 'residentId',
    identityNumber: '11010119900307851x',
    phone: '138 0000 1111',
    description: '2025年城区道路养护预算执行情况',
    deliveryForm: 'portal',
    ...changes,
  };
}

const fieldsOf = (step: 'agency' | 'applicant' | 'content', form: ApplicationForm) =>
  STEP_ERRORS[step](form).map(({ field }) => field);

/** A file that only says how large it is: nothing reads it. */
function file(name: string, size = 10): File {
  const made = new File(['x'.repeat(Math.min(size, 10))], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

describe('a request that a record is put right (条例41)', () => {
  it('asks for what the record should say, and for evidence', () => {
    expect(fieldsOf('content', filled({ procedure: 'rectification' }))).toEqual(['correctionSought', 'files']);
    const whole = filled({ procedure: 'rectification', correctionSought: '应为98平方米', files: [file('报告.pdf')] });
    expect(fieldsOf('content', whole)).toEqual([]);
    expect(toApplication(whole)).toMatchObject({ procedure: 'rectification', correctionSought: '应为98平方米' });
  });

  it('leaves nothing behind where information is asked for after all', () => {
    const changed = toApplication(filled({ correctionSought: '应为98平方米' }));
    expect(changed).not.toHaveProperty('procedure');
    expect(changed).not.toHaveProperty('correctionSought');
  });
});

describe('the steps of an application', () => {
  it('ask for everything that an empty form lacks, in the order of the fields', () => {
    const form = emptyForm();
    expect(fieldsOf('agency', form)).toEqual(['agency']);
    expect(fieldsOf('applicant', form)).toEqual(['kind', 'name', 'identityKind', 'identityNumber', 'phone']);
    expect(fieldsOf('content', form)).toEqual(['description', 'deliveryForm']);
  });

  it('have nothing against a form that is filled in', () => {
    const form = filled();
    expect([...fieldsOf('agency', form), ...fieldsOf('applicant', form), ...fieldsOf('content', form)]).toEqual([]);
  });

  it.each([
    ['applicant', { kind: 'organisation' }, 'organisationType'],
    ['applicant', { identityNumber: '1101011990' }, 'identityNumber'],
    ['applicant', { identityKind: 'creditCode', identityNumber: '9111' }, 'identityNumber'],
    ['applicant', { phone: '110' }, 'phone'],
    ['applicant', { email: 'zhang' }, 'email'],
    ['content', { description: '长'.repeat(2001) }, 'description'],
    ['content', { deliveryForm: 'email' }, 'email'],
    ['content', { deliveryForm: 'post' }, 'address'],
    ['content', { files: [file('a.exe')] }, 'files'],
    ['content', { files: [file('a.pdf', 0)] }, 'files'],
    ['content', { files: [file('a.pdf', LIMIT_BYTES + 1)] }, 'files'],
    ['content', { files: Array.from({ length: 6 }, (_, n) => file(`${n}.pdf`)) }, 'files'],
  ] as const)('%s: %o is wrong at %s', (step, changes, field) => {
    expect(fieldsOf(step, filled(changes as Partial<ApplicationForm>))).toEqual([field]);
  });

  it('do not ask for a purpose', () => {
    expect(Object.keys(toApplication(filled()))).not.toContain('purpose');
  });

  it('open only after the ones before', () => {
    expect(firstOpenStep(emptyForm(), 'review')).toBe('agency');
    expect(firstOpenStep(filled({ phone: '' }), 'review')).toBe('applicant');
    expect(firstOpenStep(filled({ description: '' }), 'content')).toBe('content');
    expect(firstOpenStep(filled(), 'review')).toBe('review');
  });
});

describe('the application as the API takes it', () => {
  it('is trimmed, an absent address is null, the check letter of an identity number is upper case', () => {
    expect(toApplication(filled({ kind: 'organisation', organisationType: 'business' }))).toEqual({
      requesterType: 'business',
      name: '张三',
      identity: { kind: 'residentId', number: '11010119900307851X' },
      contact: { phone: '138 0000 1111', email: null, address: null },
      description: '2025年城区道路养护预算执行情况',
      deliveryForm: 'portal',
      assistanceNeeded: '',
    });
  });
});

describe('what the API finds wrong', () => {
  it.each([
    ['contact.email', 'applicant', 'email'],
    ['application.identity.number', 'applicant', 'identityNumber'],
    ['name', 'applicant', 'name'],
    ['files[2]', 'content', 'files'],
    ['description', 'content', 'description'],
  ])('%s is mended in %s at %s', (name, step, field) => {
    expect(controlOf(name)).toEqual({ step, field });
  });

  it('has no place where the form has no such field', () => {
    expect(controlOf('somethingElse')).toBeNull();
  });
});
