import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { NoticeForm } from '../calendar/calendar.forms.js';
import { CatalogueEntryForm } from '../catalogue/catalogue.forms.js';
import { Email } from './fields.js';

class Form {
  @Email({ description: 'e-mail' })
  email!: string;
}

const faultsOf = (form: object, field: string) =>
  Object.keys(validateSync(form).find(({ property }) => property === field)?.constraints ?? {});

describe('an address', () => {
  it('of e-mail is taken, and refused where it is none', () => {
    const faults = (email: unknown) => faultsOf(plainToInstance(Form, { email }), 'email');
    expect(faults(' lin@example.com ')).toEqual([]);
    for (const wrong of ['lin', 'lin@', '\ud800', 'lin@\ud800.com', 'lin@example.com\u0000', 7, null])
      expect(faults(wrong)).toContain('isEmail');
  });

  it('of a page is refused with what the database does not take', () => {
    const faults = [
      (url: string) => faultsOf(plainToInstance(NoticeForm, { url }), 'url'),
      (address: string) => faultsOf(plainToInstance(CatalogueEntryForm, { address }), 'address'),
    ];
    for (const of of faults) {
      expect(of('https://www.qinghe.example/gk/17')).toEqual([]);
      for (const wrong of ['https://www.qinghe.example/\u0000', 'https://www.qinghe.example/\ud800'])
        expect(of(wrong)).toContain('isPrintable');
    }
  });
});
