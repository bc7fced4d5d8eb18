import { findStaffForLogin, recordedAct, setOwnPassword } from '#libs/records';
import { Vault } from '#libs/vault';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { invalid } from '../requests/commands/check-record.js';
import { Problem } from '../problems/problem.js';
import { SubjectTries } from '../tries/subject-tries.js';
import { hashOf, passwordFault, passwordMatches } from './passwords.js';
import type { PasswordForm } from './session.forms.js';
import { SessionsOfStaff } from './sessions-of-staff.js';
import type { SignedInStaff } from './staff.js';

const TRIES = { tries: 5, lockSeconds: 5 * 60 };

/** A person's own password. Who holds a session but not the password does not get one by it. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly source: DataSource,
    private readonly vault: Vault,
    private readonly tries: SubjectTries,
    private readonly sessions: SessionsOfStaff,
  ) {}

  /** @throws Problem FORM.INVALID, PASSWORD.TOO_MANY_TRIES */
  async change(staff: SignedInStaff, form: PasswordForm, idempotencyKey: string, sessionId: string): Promise<void> {
    const { id, name, homeAgencyId, agencyName } = staff;
    if (await this.isDone(staff, form)) return;
    const reason = passwordFault(form.chosen, { login: staff.login, current: form.current });
    if (reason) throw invalid({ name: 'chosen', reason, code: 'PASSWORD.WEAK' });
    const hash = await hashOf(form.chosen);
    const asked = { kind: 'passwordChanged' as const, contents: {}, idempotencyKey };
    await recordedAct(this.source, this.vault, homeAgencyId, { id, name, agencyName }, asked, async (manager) => {
      await setOwnPassword(manager, id, hash);
      return { subjectId: id, subjectName: name, changes: [] };
    });
    await this.sessions.end(id, sessionId);
  }

  /** Whether the chosen password is the own one already, by the same write sent before; else the current one must be right. */
  private async isDone({ id, login }: SignedInStaff, { current, chosen }: PasswordForm): Promise<boolean> {
    const subject = `password/${id}`;
    const { refused, lockedForSeconds } = await this.tries.count(subject, TRIES);
    if (refused) throw new Problem('PASSWORD.TOO_MANY_TRIES', { headers: { 'Retry-After': String(lockedForSeconds) } });
    const stored = (await findStaffForLogin(this.source, login))?.passwordHash ?? null;
    const isCurrent = await passwordMatches(stored, current);
    const isDone = !isCurrent && (await passwordMatches(stored, chosen));
    if (!isCurrent && !isDone)
      throw invalid({ name: 'current', reason: '现在的密码不正确', code: 'PASSWORD.CURRENT_WRONG' });
    await this.tries.forget(subject);
    return isDone;
  }
}
