import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { golden } from '../../test/golden.js';
import { RESULT_ROWS } from '../annual-report/index.js';
import {
  EXEMPTION_CODES,
  EXEMPTION_RULES,
  exemptionRule,
  isExemptionCode,
  isOutcomeCode,
  LETTER_CODES,
  letterRule,
  OUTCOME_CODES,
  OUTCOME_RULES,
  outcomeRule,
  REQUIREMENT_CODES,
  REQUIREMENTS,
} from './index.js';

const rowNo = (code: string) => RESULT_ROWS.find((row) => row.code === code)?.no ?? code;

describe('the tables of outcomes and exemptions', () => {
  it('are golden/outcomes.csv', () => {
    const table = OUTCOME_RULES.map((rule) => ({
      code: rule.code,
      articles: rule.articles.join(' '),
      letter: rule.letterCode,
      remedy: rule.remedy,
      row_no: rowNo(rule.annualReportRow),
      requires: rule.requires.join(' '),
      requires_as_ground: (rule.requiresAsGround ?? []).join(' '),
    }));
    expect(table).toEqual(golden('outcomes.csv'));
    expect(table.map((row) => row.code)).toEqual(OUTCOME_CODES);
  });

  it('are golden/exemptions.csv', () => {
    const table = EXEMPTION_RULES.map((rule) => ({
      code: rule.code,
      article: String(rule.article),
      mode: rule.mode,
      override: rule.override,
      row_no: rowNo(rule.annualReportRow),
      articles: rule.articles.join(' '),
      requires: rule.requires.join(' '),
    }));
    expect(table).toEqual(golden('exemptions.csv'));
    expect(table.map((row) => row.code)).toEqual(EXEMPTION_CODES);
  });

  it('have the letters of golden/letters.csv', () => {
    const table = LETTER_CODES.map((code) => {
      const { name, articles, remedy, endsRequest } = letterRule(code);
      return { code, name, articles: articles.join(' '), remedy, ends_request: endsRequest ? 'yes' : 'no' };
    });
    expect(table).toEqual(golden('letters.csv'));
  });

  it('ask of a reply what golden/requirements.csv says', () => {
    const table = REQUIREMENT_CODES.map((code) => {
      const { force, articles, message } = REQUIREMENTS[code];
      return { code, force, articles: articles.join(' '), message };
    });
    expect(table).toEqual(golden('requirements.csv'));
  });

  it('give a name to every code, and refuse a code that is none', () => {
    for (const code of OUTCOME_CODES) expect(outcomeRule(code).name).not.toBe('');
    for (const code of EXEMPTION_CODES) expect(exemptionRule(code).name).not.toBe('');
    for (const code of LETTER_CODES) expect(letterRule(code)).toMatchObject({ code });
    expect(isOutcomeCode('DENIED_STATE_SECRET')).toBe(false);
    expect(isExemptionCode('E17')).toBe(false);
    expect(() => outcomeRule('NONE' as never)).toThrow(RangeError);
    expect(() => exemptionRule('E17' as never)).toThrow(RangeError);
    expect(() => letterRule('X' as never)).toThrow(RangeError);
  });

  it('have a letter for each outcome that ends the request', () => {
    for (const { letterCode, remedy } of OUTCOME_RULES) {
      expect(letterRule(letterCode).endsRequest).toBe(true);
      expect(letterRule(letterCode).remedy === 'none').toBe(remedy === 'none');
    }
  });
});

const HANDBOOK = new URL('../../../../../shared/law/handbook.md', import.meta.url);

/** Only where the handbook lies beside the repository. */
(existsSync(HANDBOOK) ? describe : describe.skip)('the handbook itself', () => {
  const text = existsSync(HANDBOOK) ? readFileSync(HANDBOOK, 'utf8') : '';
  const section = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));
  const codesIn = (part: string) =>
    [...part.matchAll(/^\| `([A-Z0-9_-]+\*?)`(?: \/ `([A-Z]+)`)?/gm)]
      .flatMap((m) => [m[1], m[2]])
      .filter((code) => code !== undefined);

  it('§1.7 has the same outcomes', () => {
    const codes = codesIn(section('### 1.7', '### 1.8')).map((code) => (code === 'DENIED_*' ? 'DENIED' : code));
    expect(codes).toEqual(OUTCOME_CODES);
  });

  it('§1.9 has the same exemptions, modes and rows', () => {
    const rows = [
      ...section('### 1.9', '## 2.').matchAll(
        /^\| `(E[A-Z0-9_]+)` \| (\d+)\S* \|[^|]*\| (\w+) \|[^|]*\| ([\d.]+) \|/gm,
      ),
    ];
    expect(rows.map(([, code, article, mode, no]) => [code, Number(article?.slice(0, 2)), mode, no])).toEqual(
      EXEMPTION_RULES.map((rule) => [rule.code, rule.article, rule.mode, rowNo(rule.annualReportRow)]),
    );
  });

  it('§6 has the same letters but our R-OTHER, RECT and SUG', () => {
    const codes = codesIn(section('## 6.', '## 7.'));
    expect(codes).toEqual(LETTER_CODES.filter((code) => !['R-OTHER', 'RECT', 'SUG'].includes(code)));
  });
});
