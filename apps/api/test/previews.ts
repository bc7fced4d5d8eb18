/** Letters while they are being written, and what makes them the same as those that are issued. */
import { pdfText } from '../../../libs/letters/test/pdf-text.js';
import type { Answer, ApiClient } from './api-client.js';

export interface Preview {
  title: string | null;
  reasons: { code: string; message: string; articles: string[] }[];
  pdf: string | null;
  pages: number | null;
}

export function preview(
  client: ApiClient,
  requestId: string,
  command: string,
  contents: object = {},
): Promise<Answer<Preview>> {
  return client.post(`/api/v1/requests/${requestId}/letter-preview`, { body: { command, contents }, key: null });
}

export const wordsOf = (pdf: Uint8Array): Promise<string> => pdfText(pdf).then(withoutSpace);
export const previewWords = ({ body }: Answer<Preview>): Promise<string> =>
  wordsOf(new Uint8Array(Buffer.from(body.pdf ?? '', 'base64')));

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** A draft says that it is one, where the number will stand and across each page; it has no seal and no code to check it by. */
export const withoutDraftMarks = (words: string): string => words.replaceAll('草稿', '');

/**
 * What only issuing gives: the number (also on the slip that is sent back), the words under the code that it is checked by, and, in a letter to a third party, the code
 * that opens its page. The seal has no text, and the day is the same where it is issued on the day on which it was looked at.
 */
export function withoutIssuedMarks(words: string, numberText: string): string {
  return words
    .replaceAll(withoutSpace(numberText), '')
    .replace('扫码核验本文书', '')
    .replace(/查询码：[0-9A-Z]{4}(-[0-9A-Z]{4})+）/, '查询码：〔发出时生成〕）');
}
