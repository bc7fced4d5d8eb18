import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Units are closed and succeeded, and who was let go neither lends an office nor holds a lent one. */
export class Units1765020000000 implements MigrationInterface {
  name = 'Units1765020000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(OFFICES_ON_BEFORE);
    await queryRunner.query(`ALTER TABLE "unit" DROP COLUMN "successor_id", DROP COLUMN "closed_on"`);
  }
}

const APPOINTED = `CREATE OR REPLACE FUNCTION offices_on(day date)
  RETURNS TABLE (staff_id uuid, agency_id uuid, unit_id uuid, role text) LANGUAGE sql STABLE AS
  $$ SELECT a.staff_id, a.agency_id, a.unit_id, a.role FROM appointment a
     UNION
     SELECT d.delegate_id, d.agency_id, a.unit_id, d.role
     FROM delegation d
     JOIN appointment a ON a.staff_id = d.absent_id AND a.agency_id = d.agency_id AND a.role = d.role`;

const OFFICES_ON_BEFORE = `${APPOINTED}
     WHERE d.ended_at IS NULL AND day BETWEEN d.starts_on AND d.ends_on $$`;

/** 代理 ends with either of the two: an act ends it and says so; this holds where that act could not reach. */
const OFFICES_ON = `${APPOINTED}
     JOIN staff absent ON absent.id = d.absent_id AND absent.active
     JOIN staff delegate ON delegate.id = d.delegate_id AND delegate.active
     WHERE d.ended_at IS NULL AND day BETWEEN d.starts_on AND d.ends_on $$`;

const UP = [
  // The first day on which nothing comes to it any more, and which unit took over what it had.
  `ALTER TABLE "unit" ADD "closed_on" date, ADD "successor_id" uuid`,
  `ALTER TABLE "unit" ADD CONSTRAINT "unit_successor_fk" FOREIGN KEY ("successor_id") REFERENCES "unit"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  OFFICES_ON,
];
