import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies are added below others and closed, and their settings say who changed them, from whichever agency. */
export class AgenciesBelow1765021000000 implements MigrationInterface {
  name = 'AgenciesBelow1765021000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of UP) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await queryRunner.query(statement);
  }
}

const UP = [
  // The first day on which it takes no application any more, and which agency does its work since (职权变更).
  `ALTER TABLE "agency" ADD "closed_on" date, ADD "successor_id" uuid`,
  `ALTER TABLE "agency" ADD CONSTRAINT "agency_successor_fk" FOREIGN KEY ("successor_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  // As it was on that day: whoever acts from the agency above is not seen below.
  `ALTER TABLE "agency_settings" ADD "changed_by_name" text, ADD "changed_by_agency" text`,
  `UPDATE agency_settings v SET changed_by_name = s.name, changed_by_agency = g.name
     FROM staff s JOIN agency g ON g.id = s.agency_id WHERE s.id = v.changed_by`,
  // 发文机关代字 stands in the number of each letter: whose it is, everybody may know. Of each agency those in force, and those to come.
  `CREATE FUNCTION letter_words_of_others(wanted text[], own uuid) RETURNS SETOF text
     LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
     $$ SELECT DISTINCT w.word FROM agency_settings v, jsonb_each_text(v.settings->'letterWords') w(letter, word)
        WHERE v.agency_id IS DISTINCT FROM own AND w.word = ANY(wanted)
          AND v.effective_from >= (SELECT max(x.effective_from) FROM agency_settings x
                                   WHERE x.agency_id = v.agency_id AND x.effective_from <= beijing_today())
        ORDER BY 1 $$`,
];

const DOWN = [
  `DROP FUNCTION letter_words_of_others(text[], uuid)`,
  `ALTER TABLE "agency_settings" DROP COLUMN "changed_by_agency", DROP COLUMN "changed_by_name"`,
  `ALTER TABLE "agency" DROP COLUMN "successor_id", DROP COLUMN "closed_on"`,
];
