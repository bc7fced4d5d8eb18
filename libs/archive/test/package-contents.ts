import { canonicalJson, ChainLink, nextLink } from '#libs/chain';
import { createHash } from 'node:crypto';
import type { PackageContents } from '../src/index.js';
import { arriving, pdf } from './files.js';

export const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export const REQUEST_ID = '0f4c3e9a-1111-4222-8333-444455556666';
export const attachment = Buffer.from('补充说明：请公开 2025 年度预算。\n');
export const ackLetter = pdf(500);
export const replyLetter = pdf(900);
export const disclosed = pdf(70_000);

/** A chain of a granted request, as the event store keeps it. */
export function chain(data: Partial<Record<string, object>> = {}): ChainLink[] {
  const events: [string, object][] = [
    ['RequestSubmitted', { channel: 'online', attachments: [{ documentId: 'd0', sha256: sha256(attachment) }] }],
    ['ReceiptConfirmed', { confirmedOn: '2026-11-03' }],
    ['LetterIssued', { letterId: 'l1', letterCode: 'ACK', sha256: sha256(ackLetter), pages: 1 }],
    [
      'ReplyProposed',
      { proposalId: 'p1', documents: [{ documentId: 'd1', sha256: sha256(disclosed), treatment: 'full' }] },
    ],
    ['ReplySigned', { proposalId: 'p1', outcome: 'GRANTED', decidedOn: '2026-11-20' }],
    ['LetterIssued', { letterId: 'l2', letterCode: 'R-GRANT', sha256: sha256(replyLetter), pages: 2 }],
    ['RequestClosed', { outcome: 'GRANTED', closedOn: '2026-11-21' }],
  ];
  const links: ChainLink[] = [];
  events.forEach(([type, original], index) => {
    const body = { type, data: data[type] ?? original, seq: index + 1, requestId: REQUEST_ID, schemaVersion: 1 };
    links.push(nextLink(links.at(-1) ?? null, canonicalJson(body)));
  });
  return links;
}

export function packageContents(changes: Partial<PackageContents> = {}): PackageContents {
  return {
    requestId: REQUEST_ID,
    requestNumber: '依申请〔2026〕12号',
    agencyName: '甲市数据局',
    packedOn: '2026-11-22',
    application: [
      { name: '申请表.json', title: '申请表', content: '{"description":"2025 年度预算"}\n' },
      { name: '补充说明.txt', title: '附件', sha256: sha256(attachment), content: () => arriving(attachment, 7) },
    ],
    documents: [
      { name: '预算/全文.pdf', title: '2025 年度预算', sha256: sha256(disclosed), content: () => arriving(disclosed) },
    ],
    letters: [
      { name: '登记回执.pdf', sha256: sha256(ackLetter), content: () => Promise.resolve(arriving(ackLetter)) },
      { name: '答复书.pdf', sha256: sha256(replyLetter), content: replyLetter },
    ],
    approvals: [{ step: 'secrecyReview', by: 'u7' }],
    serviceProof: { servedOn: '2026-11-20', method: 'portal' },
    opinions: [{ name: '第三方的说明.txt', content: 'trade secret' }],
    proofs: [{ name: '送达回证.pdf', content: 'signed' }],
    messages: [],
    clock: { replyDueOn: '2026-12-01', trace: [] },
    events: chain(),
    cover: {
      facts: [{ label: '答复结果', value: '予以公开' }],
      timeline: [{ on: '2026-11-03', text: '双方确认，收到申请', basis: '条例31' }],
    },
    ...changes,
  };
}
