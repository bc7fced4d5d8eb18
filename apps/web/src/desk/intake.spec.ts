import { describe, expect, it } from '@jest/globals';

import { emptyIntake, intakeControl, intakeErrors, type IntakeFields, toIntake } from './intake';

function filled(changes: Partial<IntakeFields> = {}): IntakeFields {
  return {
    ...emptyIntake(),
    channel: 'in_person',
    requesterType: 'natural_person',
    name: ' 张三 ',
    description: '2025年城区道路养护预算执行情况',
    deliveryForm: 'counter',
    ...changes,
  };
}

describe('an application that is written down at the desk', () => {
  it('needs a name, a content and how it came; what else is missing is a matter of correction', () => {
    expect(intakeErrors(emptyIntake()).map(({ field }) => field)).toEqual([
      'channel',
      'requesterType',
      'name',
      'description',
      'deliveryForm',
    ]);
    expect(intakeErrors(filled())).toEqual([]);
    expect(toIntake(filled()).application).toMatchObject({
      name: '张三',
      identity: null,
      contact: { phone: null, email: null, address: null },
      representative: null,
    });
  });

  it('names its representative, where there is one', () => {
    expect(intakeErrors(filled({ hasRepresentative: true })).map(({ field }) => field)).toEqual(['representativeName']);
    const { application } = toIntake(filled({ hasRepresentative: true, representativeName: '李四' }));
    expect(application.representative).toEqual({ name: '李四', identity: null, phone: null });
  });

  it('is signed only where it came by word of mouth', () => {
    expect(toIntake(filled({ channel: 'fax', readBackAndSigned: true })).readBackAndSigned).toBe(false);
    expect(toIntake(filled({ channel: 'oral', readBackAndSigned: true })).readBackAndSigned).toBe(true);
  });

  it('is mended at the field that the API names', () => {
    expect(intakeControl('application.identity.number')).toBe('identityNumber');
    expect(intakeControl('application.contact.email')).toBe('email');
    expect(intakeControl('application.representative.identity.number')).toBe('representativeName');
    expect(intakeControl('arrivedOn')).toBe('arrivedOn');
  });
});
