import type { ArticleId } from '../articles/index.js';
import type { LegalDate } from '../dates/legal-date.js';

/** How a reply comes to the applicant (handbook §2.3). */
export const SERVICE_METHODS = ['online', 'email', 'inPerson', 'post', 'entrusted'] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

export interface ServiceRule {
  /** Which day decides whether the reply was in time: that of the signature, or that of sending. */
  readonly judgedBy: 'signature' | 'dispatch';
  readonly words: string;
  readonly articles: readonly ArticleId[];
}

/** @law 235号 例-网上送达 */
export const SERVICE_RULES: Readonly<Record<ServiceMethod, ServiceRule>> = {
  online: { judgedBy: 'dispatch', words: '系统送出当日', articles: ['例-网上送达'] },
  email: { judgedBy: 'dispatch', words: '系统送出当日', articles: ['例-网上送达'] },
  inPerson: { judgedBy: 'signature', words: '签收当日', articles: ['235号'] },
  post: { judgedBy: 'dispatch', words: '交邮当日', articles: ['235号'] },
  entrusted: { judgedBy: 'signature', words: '签收当日', articles: ['235号'] },
};

/** Who carries a posted reply. */
export const POST_CARRIERS = ['ems', 'registeredMail', 'courier'] as const;
export type PostCarrier = (typeof POST_CARRIERS)[number];

/** A reply is posted with the postal enterprise only. @law 235号 */
export function isPostalEnterprise(carrier: PostCarrier): boolean {
  return carrier !== 'courier';
}

/** The day by which a reply is judged; null while it has not come. @law 235号 例-网上送达 */
export function repliedOn(
  method: ServiceMethod,
  { dispatchedOn, servedOn }: { dispatchedOn: LegalDate | null; servedOn: LegalDate | null },
): LegalDate | null {
  return SERVICE_RULES[method].judgedBy === 'dispatch' ? dispatchedOn : servedOn;
}
