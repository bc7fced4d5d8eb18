/** An agency with one person for every role, made for stories. */
import { DEFAULT_RULES, insertFirstSettings, type AgencySettings } from '#libs/records';
import { ROLES, type Actor, type Role } from '#libs/request';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

export interface StoryAgency {
  id: string;
  unitId: string;
  /** Another unit, with an officer of its own. */
  helpingUnitId: string;
  /** The person who holds a role, as the author of a command. */
  as(role: Role): Actor;
  /** The officer of the other unit. */
  helper: { actor: Actor; mail: string };
  /** Where that person's mail goes. */
  mailOf(role: Role): string;
}

interface Person {
  id: string;
  email: string;
}

const SETTINGS: AgencySettings = {
  ...DEFAULT_RULES,
  feePayment: ['凭本通知在清河政务服务网“非税缴款”专栏缴纳', '到清河银行营业部柜台缴纳，执收编码 1306000097'],
  letterWords: { acknowledgement: '清河公开登', notice: '清河公开函', reply: '清河公开告' },
  legal: { kind: 'localDepartment', sameLevelGovernment: '清河市人民政府' },
  reconsiderationOrgan: null,
  reconsiderationUrl: 'https://fuyi.qinghe.example/apply',
  court: '清河市铁路运输法院',
  contact: {
    office: '清河市发展和改革局政务公开办公室',
    address: '清河市建设路1号',
    phone: '010-5550 0101',
    hours: '工作日 9:00—12:00，13:30—17:00',
  },
};

/** Makes the agency as the owner of the database; nothing of it is left to guess in a story. */
export async function createStoryAgency(source: DataSource): Promise<StoryAgency> {
  const id = randomUUID();
  const unitId = randomUUID();
  const helpingUnitId = randomUUID();
  const code = `QH${id.slice(0, 4).toUpperCase()}`;
  const personOf = (name: string): Person => ({
    id: randomUUID(),
    email: `${name}.${code}@qinghe.example`.toLowerCase(),
  });
  const people = new Map(ROLES.map((role) => [role, personOf(role)]));
  const helper = personOf('helper');
  await source.transaction(async (manager) => {
    await manager.query(`INSERT INTO agency (id, code, name) VALUES ($1, $2, $3)`, [id, code, '清河市发展和改革局']);
    // Each agency of a run has its own series, so that two stories never count together.
    await insertFirstSettings(manager, id, {
      ...SETTINGS,
      letterWords: { acknowledgement: `清河公开登${code}`, notice: `清河公开函${code}`, reply: `清河公开告${code}` },
    });
    await manager.query(`INSERT INTO unit (id, agency_id, name) VALUES ($1, $3, '投资科'), ($2, $3, '档案科')`, [
      unitId,
      helpingUnitId,
      id,
    ]);
    const appoint = async (name: string, { id: staffId, email }: Person, role: Role, inUnit: string) => {
      await manager.query(
        `INSERT INTO staff (id, agency_id, login, name, email, password_hash) VALUES ($1, $2, $3, $4, $5, 'none')`,
        [staffId, id, `${name}-${code}`, name, email],
      );
      await manager.query(
        `INSERT INTO appointment (id, staff_id, agency_id, unit_id, role) VALUES ($1, $2, $3, $4, $5)`,
        [randomUUID(), staffId, id, inUnit, role],
      );
    };
    for (const [role, person] of people) await appoint(role, person, role, unitId);
    await appoint('helper', helper, 'caseOfficer', helpingUnitId);
  });
  const person = (role: Role) => people.get(role) ?? { id: '', email: '' };
  return {
    id,
    unitId,
    helpingUnitId,
    helper: { actor: { kind: 'staff', id: helper.id, roles: ['caseOfficer'] }, mail: helper.email },
    as: (role) => ({ kind: 'staff', id: person(role).id, roles: [role] }),
    mailOf: (role) => person(role).email,
  };
}
