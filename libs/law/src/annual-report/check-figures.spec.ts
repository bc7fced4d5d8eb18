import { describe, expect, it } from '@jest/globals';
import { figuresOfFile } from '../../test/requests-of-report.js';
import {
  allCells,
  annualReport,
  cellKey,
  checkCarryOver,
  checkFigures,
  type CellAddress,
  type Figures,
} from './index.js';

const SUQIAN = figuresOfFile(new URL('../../data/annual-report-suqian-2023.csv', import.meta.url));

/** 宿迁 2023 with some cells printed otherwise. */
const withCells =
  (changes: Record<string, number | undefined>): Figures =>
  (address) =>
    cellKey(address) in changes ? changes[cellKey(address)] : SUQIAN(address);
const found = (figures: Figures) =>
  checkFigures(figures).map(({ code, cell }) => `${code} ${cell ? cellKey(cell) : ''}`);

describe('the cross-checks', () => {
  it('pass on the published report', () => expect(found(SUQIAN)).toEqual([]));

  it('name a row that is not the sum of its columns', () => {
    expect(found(withCells({ 'T3/GRANTED/business': 13 }))).toContain('CELL.ROW_NOT_SUM T3/GRANTED/total');
    expect(found(withCells({ 'T4/REVIEW/pending': 27 }))).toEqual(['CELL.ROW_NOT_SUM T4/REVIEW/total']);
  });

  it('name a total that is not the sum of the results, and the column that then does not balance', () => {
    expect(found(withCells({ 'T3/TOTAL_PROCESSED/business': 98, 'T3/TOTAL_PROCESSED/total': 3485 }))).toEqual([
      'CELL.TOTAL_NOT_SUM T3/TOTAL_PROCESSED/business',
      'CELL.TOTAL_NOT_SUM T3/TOTAL_PROCESSED/total',
      'CELL.COLUMN_UNBALANCED T3/CARRIED_OUT/business',
      'CELL.COLUMN_UNBALANCED T3/CARRIED_OUT/total',
    ]);
  });

  it('name a column in which what came is not what left, with both numbers', () => {
    const findings = checkFigures(withCells({ 'T3/CARRIED_OUT/natural_person': 119, 'T3/CARRIED_OUT/total': 122 }));
    expect(findings).toMatchObject([
      { code: 'CELL.COLUMN_UNBALANCED', severity: 'error', details: { actual: 3494, expected: 3493 } },
      { code: 'CELL.COLUMN_UNBALANCED', details: { actual: 3608, expected: 3607 } },
    ]);
    expect(findings[0]?.message).toBe('natural_person 列的办结总计加结转下年为 3494，新收加上年结转为 3493，相差 1');
  });

  it.each([undefined, 1.5, -1, Number.NaN])('name a cell that is no count: %s', (value) => {
    expect(found(withCells({ 'T4/LITIGATION_DIRECT/upheld': value }))).toContain(
      'CELL.NOT_A_COUNT T4/LITIGATION_DIRECT/upheld',
    );
  });

  it('say what is wrong and by how much', () => {
    const words = (changes: Record<string, number | undefined>) =>
      checkFigures(withCells(changes)).map((f) => f.message);
    expect(words({ 'T4/REVIEW/total': 441 })).toEqual(['T4/REVIEW/total为 441，本行各列之和为 440，相差 1']);
    expect(words({ 'T3/TOTAL_PROCESSED/research': 1, 'T3/CARRIED_OUT/research': -1 })).toContain(
      'T3/TOTAL_PROCESSED/research为 1，各办理结果之和为 0，相差 1',
    );
    const [first] = checkFigures(withCells({ 'T3/CARRIED_OUT/research': undefined }));
    expect(first).toMatchObject({
      message: 'T3/CARRIED_OUT/research 应为非负整数，实为 空',
      severity: 'error',
      details: { value: 'undefined' },
    });
  });

  it('notice a change of any single cell', () => {
    for (const cell of allCells()) {
      const value = SUQIAN(cell) ?? 0;
      expect(found(withCells({ [cellKey(cell)]: value + 1 })).length).toBeGreaterThan(0);
    }
  });
});

describe('the carry-over', () => {
  const carriedOut = (column: CellAddress['column'], value: number): Figures =>
    withCells({ [`T3/CARRIED_OUT/${column}`]: value });
  const thisYear: Figures = (address) =>
    address.row === 'CARRIED_IN' ? SUQIAN({ ...address, row: 'CARRIED_OUT' }) : SUQIAN(address);

  it('is what the year before carried out', () => expect(checkCarryOver(thisYear, SUQIAN)).toEqual([]));

  it('must agree in the total', () => {
    expect(checkCarryOver(thisYear, carriedOut('total', 120))).toMatchObject([
      {
        code: 'CELL.CARRY_OVER_DIFFERS',
        severity: 'error',
        cell: { row: 'CARRIED_IN', column: 'total' },
        details: { actual: 121, expected: 120 },
      },
    ]);
  });

  it('may differ in a column where a requester’s type was corrected: a warning', () => {
    expect(checkCarryOver(thisYear, carriedOut('business', 2))).toMatchObject([{ severity: 'warning' }]);
    const report = annualReport(2024, [], [], { lastYear: () => 0 });
    expect(report.balanced).toBe(true);
  });

  it('that differs in the total makes the report one not to publish', () => {
    const report = annualReport(2024, [], [], { lastYear: SUQIAN });
    expect(report.balanced).toBe(false);
    expect(report.findings.map(({ severity, cell }) => `${severity} ${cell?.column}`)).toEqual([
      'warning natural_person',
      'warning business',
      'error total',
    ]);
  });
});
