import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Isolation under the API's own checks. Every transaction runs as one of two roles that own nothing:
 * `yishen_app` sees the rows of the agency named in `yishen.agency`, and no row where none is named;
 * `yishen_system` (relay, reconciler, metrics) sees the rows of all. Events can be added, never changed.
 */
export class Isolation1763750000001 implements MigrationInterface {
  name = 'Isolation1763750000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const role of ROLES) {
      await queryRunner.query(`DO $$ BEGIN CREATE ROLE ${role} NOLOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
      await queryRunner.query(`GRANT ${role} TO CURRENT_USER`);
      await queryRunner.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
      await queryRunner.query(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role}`);
    }
    await queryRunner.query(CURRENT_AGENCY);
    for (const table of AGENCY_TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY`);
      await queryRunner.query(`CREATE POLICY own_agency ON "${table}" TO yishen_app
        USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`);
      await queryRunner.query(
        `CREATE POLICY all_agencies ON "${table}" TO yishen_system USING (true) WITH CHECK (true)`,
      );
      await queryRunner.query(`GRANT SELECT, INSERT, UPDATE ON "${table}" TO yishen_app, yishen_system`);
    }
    for (const statement of [...EXCEPTIONS, SESSIONS, ...DOORS]) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of AGENCY_TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" DISABLE ROW LEVEL SECURITY`);
      await queryRunner.query(`DROP POLICY own_agency ON "${table}"`);
      await queryRunner.query(`DROP POLICY all_agencies ON "${table}"`);
    }
    await queryRunner.query(`DROP TABLE session`);
    for (const door of [
      'find_request(text)',
      'staff_for_login(text)',
      'appointments_of(uuid)',
      'find_notice(text)',
      'check_letter(text)',
    ])
      await queryRunner.query(`DROP FUNCTION ${door}`);
  }
}

const ROLES = ['yishen_app', 'yishen_system'];

const AGENCY_TABLES = [
  'unit',
  'appointment',
  'staff',
  'request',
  'request_event',
  'request_effect',
  'request_task',
  'request_key',
  'inbox',
  'application',
  'applicant_index',
  'document',
  'personal_access',
  'serial_number',
  'letter',
  'effect_file',
  'delivery_attempt',
];

const CURRENT_AGENCY = `CREATE FUNCTION yishen_agency() RETURNS uuid LANGUAGE sql STABLE AS
  $$ SELECT nullif(current_setting('yishen.agency', true), '')::uuid $$`;

const EXCEPTIONS = [
  // An event is added for good.
  `REVOKE UPDATE ON request_event FROM yishen_app, yishen_system`,
  // A person of another agency who holds an office here is seen here.
  `CREATE POLICY appointed_here ON staff FOR SELECT TO yishen_app USING (EXISTS
    (SELECT 1 FROM appointment a WHERE a.staff_id = staff.id AND a.agency_id = yishen_agency()))`,
  // Which agencies there are is public: applicants choose among them.
  `GRANT SELECT, INSERT, UPDATE ON agency TO yishen_app, yishen_system`,
  `GRANT SELECT, INSERT, UPDATE ON query_code_guard, key_check TO yishen_app, yishen_system`,
];

/** As connect-pg-simple wants it. */
const SESSIONS = `CREATE TABLE session (
  sid varchar NOT NULL PRIMARY KEY, sess json NOT NULL, expire timestamp(6) NOT NULL)`;

/** The few questions that are asked before an agency is known; each answers with ids, never with a person's data. */
const DOORS = [
  `CREATE INDEX session_expire ON session (expire)`,
  `CREATE FUNCTION find_request(wanted text)
    RETURNS TABLE (id uuid, agency_id uuid, query_code_hash text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT r.id, r.agency_id, r.query_code_hash FROM request r WHERE r.number = wanted $$`,
  `CREATE FUNCTION staff_for_login(wanted text)
    RETURNS TABLE (id uuid, agency_id uuid, password_hash text, active boolean, failed_logins int, locked_until timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT s.id, s.agency_id, s.password_hash, s.active, s.failed_logins, s.locked_until
       FROM staff s WHERE s.login = wanted $$`,
  `CREATE FUNCTION appointments_of(wanted uuid)
    RETURNS TABLE (agency_id uuid, unit_id uuid, role text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT a.agency_id, a.unit_id, a.role FROM appointment a WHERE a.staff_id = wanted $$`,
  `CREATE FUNCTION find_notice(wanted text)
    RETURNS TABLE (request_id uuid, agency_id uuid, effect_key text, recipient text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT d.request_id, d.agency_id, d.effect_key, d.recipient FROM delivery_attempt d
       WHERE d.message_id = wanted ORDER BY d.at DESC LIMIT 1 $$`,
  `CREATE FUNCTION check_letter(wanted text)
    RETURNS TABLE (agency text, word text, year int, serial int, dated_on date, status text, sha256 text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
    $$ SELECT a.name, l.word, l.year, l.serial, l.dated_on, l.status, l.sha256
       FROM letter l JOIN agency a ON a.id = l.agency_id WHERE l.check_code = wanted $$`,
];
