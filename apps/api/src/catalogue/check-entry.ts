import type { NewCatalogueEntry } from '#libs/records';
import type { InvalidParam } from '../problems/problem.js';
import type { NewCatalogueEntryForm } from './catalogue.forms.js';

/** What is wrong with an entry besides the form of its fields. */
export function entryFaults({ publishedOn, address, place }: NewCatalogueEntryForm, today: string): InvalidParam[] {
  return [
    ...(publishedOn > today
      ? [{ name: 'publishedOn', reason: '还没有到这一天，尚未公开', code: 'CATALOGUE.NOT_YET_PUBLIC' }]
      : []),
    ...(!address && !place
      ? [{ name: 'address', reason: '请写明网址，或者获取地点', code: 'CATALOGUE.NOWHERE_TO_BE_HAD' }]
      : []),
  ];
}

export function entryOf(form: NewCatalogueEntryForm): NewCatalogueEntry {
  const { title, summary = '', category, publishedOn } = form;
  const { documentNumber = null, indexNumber = null, address = null, place = null, requestId = null } = form;
  return { title, summary, documentNumber, indexNumber, category, publishedOn, address, place, requestId };
}
