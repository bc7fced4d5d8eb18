import { parseBounce } from '#libs/mail';
import { findNotice, inAgency, markMessage, messageOfNotice, type NoticeDoor } from '#libs/records';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CommandGate } from '../commands/command-gate.js';
import { Log } from '../platform/log.js';

/** What mail servers report about notices that were sent: a bounce becomes a command of the system, and with it a task. */
@Injectable()
export class BounceService {
  constructor(
    private readonly source: DataSource,
    private readonly gate: CommandGate,
    private readonly log: Log,
  ) {}

  /** Takes a report in; one that is about no mail of ours, or only about a delay, changes nothing. */
  async take(report: Buffer): Promise<void> {
    const bounce = await parseBounce(report);
    if (!bounce?.permanent) {
      this.log.info('a mail event tells of no bounce', { parsed: bounce !== null });
      return;
    }
    const notice = await findNotice(this.source, bounce.originalMessageId);
    if (!notice) {
      this.log.info('a bounce is about no mail of ours');
      return;
    }
    await this.mark(notice, bounce.originalMessageId, bounce.status);
    const messageId = messageOfNotice(notice.effectKey);
    if (messageId !== null) return this.markMessage(notice, messageId);
    const isOutside = notice.recipient === 'applicant' || notice.recipient.startsWith('consulted/');
    if (isOutside) await this.report(notice, bounce.status);
    else this.log.warn('an alert to staff bounced', { request: notice.requestId, staff: notice.recipient });
  }

  /** Every attempt that the mail was: that of a morning carries alerts of several requests. */
  private async mark({ agencyId }: NoticeDoor, messageId: string, status: string): Promise<void> {
    await inAgency(this.source, agencyId, (manager) =>
      manager.query(
        `UPDATE delivery_attempt SET state = 'bounced', code = $2
         WHERE agency_id = yishen_agency() AND message_id = $1 AND state IN ('sent', 'uncertain')`,
        [messageId, status],
      ),
    );
  }

  /** The agency is told that the applicant knows nothing of its message. */
  private async markMessage({ agencyId, recipient }: NoticeDoor, messageId: string): Promise<void> {
    if (recipient !== 'applicant') return this.log.warn('an alert to staff bounced', { staff: recipient });
    await inAgency(this.source, agencyId, (manager) => markMessage(manager, messageId, 'undelivered', 'BOUNCED'));
  }

  private async report({ agencyId, requestId, effectKey }: NoticeDoor, status: string): Promise<void> {
    await this.gate.enter({
      agencyId,
      requestId,
      kind: 'reportBounce',
      actor: { kind: 'system' },
      data: { effectKey, status },
      texts: {},
      idempotency: { scope: `bounce/${requestId}`, key: `${effectKey}/${status}` },
    });
  }
}
