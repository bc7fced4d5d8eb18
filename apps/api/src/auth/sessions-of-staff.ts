import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The table of sessions belongs to no agency: it is asked as its owner, as the store of the sessions does. */
@Injectable()
export class SessionsOfStaff {
  constructor(private readonly source: DataSource) {}

  /** Ends what a person has open anywhere, but for the one session named. */
  async end(staffId: string, but = ''): Promise<void> {
    await this.source.query(`DELETE FROM session WHERE sess->>'staffId' = $1 AND sid <> $2`, [staffId, but]);
  }
}
