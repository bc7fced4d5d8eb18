/** What may be done to an agency's settings, by its own administrators and by those above. */
import {
  addSettings,
  changesOf,
  letterWordsOfOthers,
  listSettings,
  readSettings,
  SettingsInPast,
  settingsByKey,
  settingsVersionSchema,
  type NewSettingsVersion,
} from '#libs/records';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Administered } from '../administration/administered.js';
import { wordFaults } from '../administration/agency-acts.js';
import type { SignedInStaff } from '../auth/staff.js';
import { parsed } from '../http/zod.js';
import { BusinessClock } from '../platform/business-clock.js';
import { Problem } from '../problems/problem.js';
import { invalid } from '../requests/commands/check-record.js';
import { SettingsView, type AddedSettingsView } from './settings.views.js';

/** Settings are versions with effect from a day, none of which changes what was decided; each is an entry of the log. */
@Injectable()
export class SettingsActs {
  constructor(
    private readonly administered: Administered,
    private readonly clock: BusinessClock,
  ) {}

  async list(staff: SignedInStaff, agencyId: string): Promise<SettingsView> {
    return SettingsView.of(await this.administered.read(staff, agencyId, listSettings), this.clock.today());
  }

  /** @throws Problem SETTINGS.IN_PAST, FORM.INVALID */
  async add(staff: SignedInStaff, agencyId: string, body: unknown, idempotencyKey: string): Promise<AddedSettingsView> {
    const { name: agencyName } = await this.administered.demand(staff, agencyId);
    const wanted = parsed(settingsVersionSchema, body);
    const asked = { kind: 'settingsChanged' as const, contents: wanted, idempotencyKey };
    await this.administered.act(staff, agencyId, asked, async (manager) => {
      await this.demandOwnWords(manager, wanted);
      const version = await this.version(manager, wanted, { staff, idempotencyKey });
      const { effectiveFrom, reason } = wanted;
      const told = { settings: [String(version)], effectiveFrom: [effectiveFrom], reason: [reason] };
      return { subjectId: agencyId, subjectName: agencyName, changes: changesOf({}, told) };
    });
    const version = await this.administered.read(staff, agencyId, (manager) => settingsByKey(manager, idempotencyKey));
    return { version: version ?? 0 };
  }

  private async version(
    manager: EntityManager,
    wanted: NewSettingsVersion,
    { staff, idempotencyKey }: { staff: SignedInStaff; idempotencyKey: string },
  ): Promise<number> {
    const { id: staffId, name: staffName, agencyName } = staff;
    try {
      const author = { staffId, staffName, agencyName, today: this.clock.today(), idempotencyKey };
      return await addSettings(manager, wanted, author);
    } catch (error) {
      throw error instanceof SettingsInPast ? new Problem('SETTINGS.IN_PAST') : error;
    }
  }

  /** What stood before is not asked about: only a 代字 that is new here must be nobody else's. */
  private async demandOwnWords(manager: EntityManager, { settings }: NewSettingsVersion): Promise<void> {
    const known = Object.values((await readSettings(manager, this.clock.today())).letterWords);
    const added = Object.values(settings.letterWords).filter((word) => !known.includes(word));
    const faults = wordFaults(await letterWordsOfOthers(manager, added));
    if (faults.length > 0) throw invalid(...faults);
  }
}
