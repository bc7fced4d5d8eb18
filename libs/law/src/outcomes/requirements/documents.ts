import { failIf, type Requirement } from './requirement.js';

/**
 * What is given and what is kept back.
 * @law 条例17 条例36(二) 条例37
 */
export const DOCUMENT_REQUIREMENTS = {
  'DOCUMENTS.UNDECIDED': {
    articles: ['条例37'],
    force: 'law',
    message: '还有材料没有标明全文、部分或不予公开',
    failures: (p) => failIf((p.documents?.undecided ?? 0) > 0, { undecided: p.documents?.undecided ?? 0 }),
  },
  'DOCUMENTS.NOTHING_TO_GIVE': {
    articles: ['条例36(二)'],
    force: 'law',
    message: '予以公开须附上要提供的材料，或者告知获取的方式、途径和时间',
    failures: (p) => failIf(!p.documents?.full && !p.accessArranged),
  },
  'DOCUMENTS.WITHHELD_IN_GRANT': {
    articles: ['条例37'],
    force: 'law',
    message: '有材料不公开或只公开一部分，应选“部分公开”',
    failures: ({ documents: d }) => failIf(!!d && d.partial + d.withheld > 0, d && { ...counts(d) }),
  },
  'DOCUMENTS.GIVEN_WITHOUT_GRANT': {
    articles: ['条例36', '条例37'],
    force: 'law',
    message: '有材料要公开，应选“予以公开”或“部分公开”',
    failures: ({ documents: d }) => failIf(!!d && d.full + d.partial > 0, d && { ...counts(d) }),
  },
  'DOCUMENTS.NOTHING_GIVEN_IN_PARTIAL': {
    articles: ['条例37'],
    force: 'law',
    message: '部分公开须有公开的部分',
    failures: ({ documents: d }) => failIf((d?.full ?? 0) + (d?.partial ?? 0) === 0),
  },
  'DOCUMENTS.NOTHING_WITHHELD_IN_PARTIAL': {
    articles: ['条例37'],
    force: 'law',
    message: '没有不公开的部分，应选“予以公开”',
    failures: ({ documents: d, otherGrounds }) =>
      failIf((d?.partial ?? 0) + (d?.withheld ?? 0) === 0 && !otherGrounds?.length),
  },
  'SEVERANCE.NOT_CONSIDERED': {
    articles: ['条例37'],
    force: 'law',
    message: '须先判断能否区分处理：遮盖、拆分后公开能公开的部分',
    failures: (p) => failIf(!p.severabilityConsidered),
  },
  'SECRECY.REVIEW_OPEN': {
    articles: ['条例17'],
    force: 'law',
    message: '要公开的材料还没有通过保密审查',
    failures: (p) => failIf((p.secrecyReviewOpen ?? 0) > 0, { documents: p.secrecyReviewOpen ?? 0 }),
  },
} as const satisfies Record<string, Requirement>;

function counts(d: { full: number; partial: number; withheld: number }): Record<string, number> {
  return { full: d.full, partial: d.partial, withheld: d.withheld };
}
