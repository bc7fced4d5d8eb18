import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 政府信息主动公开目录: what agencies have published already, found by pairs of characters like the rest (ADR 17), but in plain text. */
export class Catalogue1765000000000 implements MigrationInterface {
  name = 'Catalogue1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await queryRunner.query(statement);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW "public_catalogue"`);
    await queryRunner.query(`DROP TABLE "catalogue_entry"`);
  }
}

const STATEMENTS = [
  `CREATE TABLE "catalogue_entry" ("id" uuid NOT NULL, "agency_id" uuid NOT NULL, "title" text NOT NULL, "summary" text NOT NULL DEFAULT '', "document_number" text, "index_number" text, "category" text NOT NULL, "published_on" date NOT NULL, "address" text, "place" text, "withdrawn_on" date, "request_id" uuid, "sought" text NOT NULL, "pairs" text array NOT NULL DEFAULT '{}', "added_by" uuid, "idempotency_key" text, "line" integer NOT NULL DEFAULT '1', "added_as" text, "changed_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "catalogue_entry_once" UNIQUE ("agency_id", "added_by", "idempotency_key", "line"), CONSTRAINT "catalogue_entry_pk" PRIMARY KEY ("id"))`,
  `CREATE INDEX "catalogue_entry_newest" ON "catalogue_entry" ("agency_id", "published_on", "id") `,
  `CREATE INDEX "catalogue_entry_pairs" ON "catalogue_entry" USING gin ("pairs") WITH (fastupdate = off)`,
  `ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_agency_fk" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_request_fk" FOREIGN KEY ("request_id") REFERENCES "request"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_added_by_fk" FOREIGN KEY ("added_by") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "catalogue_entry" ADD CONSTRAINT "catalogue_entry_changed_by_fk" FOREIGN KEY ("changed_by") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "catalogue_entry" ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY own_agency ON "catalogue_entry" TO yishen_app
     USING (agency_id = yishen_agency()) WITH CHECK (agency_id = yishen_agency())`,
  `CREATE POLICY all_agencies ON "catalogue_entry" TO yishen_system USING (true) WITH CHECK (true)`,
  `GRANT SELECT, INSERT, UPDATE ON "catalogue_entry" TO yishen_app, yishen_system`,
  // What stands in it is published for everybody, of whatever agency: the owner's view, without who keeps it and where it came from.
  `CREATE VIEW "public_catalogue" AS
     SELECT id, agency_id AS of_agency, title, summary, document_number, index_number, category, published_on, address, place,
            withdrawn_on, sought, pairs
     FROM "catalogue_entry" WHERE withdrawn_on IS NULL`,
  `GRANT SELECT ON "public_catalogue" TO yishen_app`,
];
