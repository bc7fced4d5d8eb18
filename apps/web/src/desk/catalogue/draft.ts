/** An entry of the catalogue as it is written, and what is missing in it. */
import type { CatalogueEntry, CatalogueEntryForm, Published } from '../../api/types';
import { t } from '../../texts';

type Texts = 'title' | 'summary' | 'documentNumber' | 'indexNumber' | 'publishedOn' | 'address' | 'place';
export type EntryDraft = Record<Texts, string> & { category: CatalogueEntryForm['category'] | '' };

export function emptyEntry(known: Partial<EntryDraft> = {}): EntryDraft {
  const texts = {
    title: '',
    summary: '',
    documentNumber: '',
    indexNumber: '',
    publishedOn: '',
    address: '',
    place: '',
  };
  return { ...texts, category: '', ...known };
}

export function draftOf(entry: CatalogueEntry): EntryDraft {
  const { title, summary, documentNumber, indexNumber, category, publishedOn, address, place } = entry;
  return emptyEntry({
    ...{ title, summary, category, publishedOn },
    documentNumber: documentNumber ?? '',
    indexNumber: indexNumber ?? '',
    address: address ?? '',
    place: place ?? '',
  });
}

/** What is missing, by the field that asks for it. */
export function faultsOf(draft: EntryDraft): { name: keyof EntryDraft; message: string }[] {
  const missing = t.catalogue.keep.missing;
  const isBlank = (name: keyof EntryDraft) => draft[name].trim() === '';
  return [
    ...(['title', 'category', 'publishedOn'] as const).flatMap((name) =>
      isBlank(name) ? [{ name, message: missing[name] }] : [],
    ),
    ...(isBlank('address') && isBlank('place') ? [{ name: 'address' as const, message: missing.where }] : []),
  ];
}

/** As the API takes it: what is empty stays out. Call it on a draft without faults. */
export function toEntry(draft: EntryDraft): CatalogueEntryForm {
  const written = Object.entries(draft).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : []));
  return Object.fromEntries(written) as CatalogueEntryForm;
}

/** Where what was given on application is published for all: a web address, or a place. */
export function whereOf(place: string): Partial<EntryDraft> {
  return /^https:\/\/\S+$/.test(place.trim()) ? { address: place.trim() } : { place: place.trim() };
}

/** Where an entry can be had, as a reply tells it (条例36一). */
export function locationOf({ title, documentNumber, publishedOn, address, place }: Published): string {
  return t.catalogue.entry.location({ title, documentNumber, publishedOn, address, place });
}
