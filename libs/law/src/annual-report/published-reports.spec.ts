import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { figuresOf, remediesOf, requestsOf } from '../../test/requests-of-report.js';
import { annualReport, annualReportCsv, checkFigures } from './index.js';

const SHARED = new URL('../../../../../shared/law/annual-report-suqian-2023.csv', import.meta.url);
const DATA = new URL('../../data/', import.meta.url);

/** Every published report in libs/law/data: `annual-report-<place>-<year>.csv`. Adding a file adds a test. */
const reports = readdirSync(DATA).filter((name) => /^annual-report-.*-\d{4}\.csv$/.test(name));

describe('published annual reports', () => {
  it('has that of 宿迁 2023', () => expect(reports).toContain('annual-report-suqian-2023.csv'));

  it.each(reports)('%s balances, and is rebuilt byte for byte from requests', (name) => {
    const printed = readFileSync(new URL(name, DATA), 'utf8');
    const year = Number(/(\d{4})\.csv$/.exec(name)?.[1]);
    const figures = figuresOf(printed);
    expect(checkFigures(figures)).toEqual([]);
    const elsewhere = [
      {
        id: 'closed before',
        requesterType: 'business',
        receivedOn: `${year - 1}-03-01`,
        outcome: 'GRANTED',
        exemption: null,
        closedOn: `${year - 1}-12-31`,
      },
      {
        id: 'received after',
        requesterType: 'business',
        receivedOn: `${year + 1}-01-01`,
        outcome: null,
        exemption: null,
        closedOn: null,
      },
    ] as const;
    const report = annualReport(year, [...requestsOf(figures, year), ...elsewhere], remediesOf(figures, year));
    expect(report.findings).toEqual([]);
    expect(annualReportCsv(report)).toBe(printed);
  });

  it.each(reports)('%s: every cell names as many requests as it says', (name) => {
    const figures = figuresOf(readFileSync(new URL(name, DATA)));
    const year = Number(/(\d{4})\.csv$/.exec(name)?.[1]);
    for (const cell of annualReport(year, requestsOf(figures, year), remediesOf(figures, year)).cells)
      expect(new Set(cell.ids).size).toBe(cell.value);
  });

  (existsSync(SHARED) ? it : it.skip)('the copy of 宿迁 2023 is the original', () => {
    expect(readFileSync(new URL('annual-report-suqian-2023.csv', DATA))).toEqual(readFileSync(SHARED));
  });
});
