import {
  addMessage,
  countApplicantMessages,
  findRequest,
  inAgency,
  listMessages,
  openPersonal,
  RequestNotFound,
  type MessageAuthor,
  type MessageRead,
  type Reader,
} from '#libs/records';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Problem } from '../problems/problem.js';

/** A person writes no more than this about one request in a day; a program that does is kept out. */
const DAILY_LIMIT = 20;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whose request it is. */
interface Place {
  requestId: string;
  agencyId: string;
}

/** 互动交流 between applicant and agency on a request. */
@Injectable()
export class MessageService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
  ) {}

  /** The reading is recorded. @throws RequestNotFound, PersonalDataErased */
  async list({ agencyId, requestId }: Place, reader: Reader): Promise<MessageRead[]> {
    return inAgency(this.source, agencyId, async (manager) => {
      const request = await findRequest(manager, requestId);
      if (!request) throw new RequestNotFound();
      return listMessages(manager, await openPersonal(manager, this.vault, request, reader, 'messages'), requestId);
    });
  }

  /**
   * @param isPermitted whether the author may write at all, told only of a request that is there
   * @throws RequestNotFound, IdempotencyKeyReused, Problem MESSAGE.NOT_PERMITTED, REQUEST.ERASED, MESSAGE.REQUEST_ARCHIVED,
   * MESSAGE.TOO_MANY
   */
  async write(
    { agencyId, requestId }: Place,
    author: MessageAuthor,
    text: string,
    key: string,
    isPermitted = true,
  ): Promise<MessageRead> {
    return inAgency(this.source, agencyId, async (manager) => {
      // Held against a commit: what was kept before the archiving began is in the package.
      await manager.query(`SELECT 1 FROM request WHERE id = $1 FOR SHARE`, [requestId]);
      const request = await findRequest(manager, requestId);
      if (!request) throw new RequestNotFound();
      if (!isPermitted) throw new Problem('MESSAGE.NOT_PERMITTED');
      if (!request.wrappedKey) throw new Problem('REQUEST.ERASED');
      const requestKey = this.vault.requestKey(requestId, request.wrappedKey);
      const { message, repeated } = await addMessage(manager, requestKey, requestId, author, text, key);
      if (repeated) return message;
      if (request.state.archivingStarted) throw new Problem('MESSAGE.REQUEST_ARCHIVED');
      if (author.sender === 'applicant' && (await this.isTooMany(manager, requestId)))
        throw new Problem('MESSAGE.TOO_MANY', { headers: { 'Retry-After': '3600' } });
      return message;
    });
  }

  private async isTooMany(manager: EntityManager, requestId: string): Promise<boolean> {
    return (await countApplicantMessages(manager, requestId, new Date(Date.now() - DAY_MS))) > DAILY_LIMIT;
  }
}
