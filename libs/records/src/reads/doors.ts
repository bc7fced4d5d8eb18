/** The few questions that are asked before an agency is known (SECURITY DEFINER functions), as the least of roles. */
import type { DataSource } from 'typeorm';
import { askInAgency, inAgency, type Work } from '../transactions.js';

/** Runs `work` as the application, for no agency: PostgreSQL shows no agency's row. */
export function inNoAgency<T>(source: DataSource, work: Work<T>): Promise<T> {
  return inAgency(source, '', work);
}

/** One question as the application, for no agency. @returns its rows */
export function askInNoAgency<R>(source: DataSource, question: string, parameters: unknown[]): Promise<R[]> {
  return askInAgency(source, '', question, parameters);
}

export interface RequestDoor {
  id: string;
  agencyId: string;
  queryCodeHash: string;
  /** Of a part: those of the request that it was split from, and of that one's, whose codes open it too. */
  originCodeHashes: string[];
}

export async function findByNumber(source: DataSource, number: string): Promise<RequestDoor | null> {
  const sql = `SELECT id, agency_id AS "agencyId", query_code_hash AS "queryCodeHash",
    origin_code_hashes AS "originCodeHashes" FROM find_request($1)`;
  return (await askInNoAgency<RequestDoor>(source, sql, [number]))[0] ?? null;
}

export interface ConsultationDoor {
  consultationId: string;
  requestId: string;
  agencyId: string;
  codeHash: string;
  expiresOn: string;
}

/** The n-th consultation of a request, by the request's number. */
export async function findConsultation(
  source: DataSource,
  number: string,
  ordinal: number,
): Promise<ConsultationDoor | null> {
  const sql = `SELECT consultation_id AS "consultationId", request_id AS "requestId", agency_id AS "agencyId",
    code_hash AS "codeHash", expires_on AS "expiresOn" FROM find_consultation($1, $2)`;
  const rows = await askInNoAgency<ConsultationDoor>(source, sql, [number, ordinal]);
  return rows[0] ?? null;
}

export interface StaffDoor {
  id: string;
  agencyId: string;
  passwordHash: string;
  /** Still works here, and has no one-time password that ran out. */
  mayLogIn: boolean;
}

export async function findStaffForLogin(source: DataSource, login: string): Promise<StaffDoor | null> {
  const sql = `SELECT id, agency_id AS "agencyId", password_hash AS "passwordHash", may_log_in AS "mayLogIn"
    FROM staff_for_login($1)`;
  return (await askInNoAgency<StaffDoor>(source, sql, [login]))[0] ?? null;
}

export interface NoticeDoor {
  requestId: string;
  agencyId: string;
  effectKey: string;
  recipient: string;
}

/** The notice that was sent under a Message-ID. */
export async function findNotice(source: DataSource, messageId: string): Promise<NoticeDoor | null> {
  const sql = `SELECT request_id AS "requestId", agency_id AS "agencyId", effect_key AS "effectKey", recipient
    FROM find_notice($1)`;
  return (await askInNoAgency<NoticeDoor>(source, sql, [messageId]))[0] ?? null;
}

export interface CheckedLetter {
  agency: string;
  word: string;
  year: number;
  serial: number;
  datedOn: string;
  status: 'numbered' | 'issued' | 'voided';
  sha256: string | null;
}

export async function checkLetter(source: DataSource, checkCode: string): Promise<CheckedLetter | null> {
  const sql = `SELECT agency, word, year, serial, dated_on AS "datedOn", status, sha256 FROM check_letter($1)`;
  return (await askInNoAgency<CheckedLetter>(source, sql, [checkCode]))[0] ?? null;
}
