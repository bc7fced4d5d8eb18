import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EXEMPTION_CODES, OUTCOME_CODES, type OutcomeCode } from '../outcomes/index.js';
import {
  annualReport,
  AnnualReportBuilder,
  checkFigures,
  placeRequest,
  REMEDY_RESULTS,
  resultRow,
  REQUESTER_TYPES,
  TABLE_4_ROWS,
  type AnnualReport,
  type ReportedRemedy,
  type ReportedRequest,
  type RequesterType,
  type Table3ColumnCode,
  type Table3RowCode,
} from './index.js';

const request = (id: string, receivedOn: string, more: Partial<ReportedRequest> = {}): ReportedRequest => ({
  id,
  requesterType: 'natural_person',
  receivedOn,
  outcome: null,
  exemption: null,
  closedOn: null,
  ...more,
});
const granted = (closedOn: string) => ({ outcome: 'GRANTED' as const, closedOn });
const remedy = (id: string, filedOn: string, more: Partial<ReportedRemedy> = {}): ReportedRemedy => ({
  id,
  kind: 'REVIEW',
  filedOn,
  result: null,
  closedOn: null,
  ...more,
});

const idsAt = (report: AnnualReport, row: string, column: string) =>
  report.cells.find(({ address }) => address.row === row && address.column === column)?.ids;
const findingsOf = (report: AnnualReport) => report.findings.map(({ code, id }) => `${code} ${id ?? ''}`.trim());

describe('where a request counts', () => {
  it.each([
    ['received and closed in the year', '2023-01-01', '2023-12-31', 'NEW GRANTED'],
    ['received in the year, closed on New Year', '2023-12-31', '2024-01-01', 'NEW CARRIED_OUT'],
    ['received in the year, still open', '2023-06-01', null, 'NEW CARRIED_OUT'],
    ['received the year before, closed in the year', '2022-12-31', '2023-01-01', 'CARRIED_IN GRANTED'],
    ['received long before, closed in the year', '2020-05-01', '2023-05-01', 'CARRIED_IN GRANTED'],
    ['received the year before, closed after it', '2022-12-31', '2025-01-02', 'CARRIED_IN CARRIED_OUT'],
    ['received the year before, still open', '2022-12-31', null, 'CARRIED_IN CARRIED_OUT'],
    ['closed before the year', '2022-01-01', '2022-12-31', 'nowhere'],
    ['received after the year', '2024-01-01', null, 'nowhere'],
    ['received and closed after the year', '2024-01-01', '2024-02-01', 'nowhere'],
  ])('%s', (_story, receivedOn, closedOn, expected) => {
    const place = placeRequest(request('r', receivedOn, closedOn ? granted(closedOn) : {}), 2023);
    expect(place ? `${place.intake} ${place.end}` : 'nowhere').toBe(expected);
  });

  it('a partial grant counts in its own row alone, a refusal in that of its ground', () => {
    const on = '2023-05-01';
    const report = annualReport(2023, [
      request('p', '2023-02-01', { outcome: 'PARTIAL', exemption: 'E14_STATE_SECRET', closedOn: on }),
      request('d', '2023-02-01', { outcome: 'DENIED', exemption: 'E16_ENFORCEMENT_FILE', closedOn: on }),
      request('m', '2023-02-01', { outcome: 'PARTIAL', closedOn: on, requesterType: 'legal_service' }),
    ]);
    expect(idsAt(report, 'PARTIAL', 'total')).toEqual(['p', 'm']);
    expect(idsAt(report, 'DENIED_ENFORCEMENT_FILE', 'natural_person')).toEqual(['d']);
    expect(idsAt(report, 'DENIED_STATE_SECRET', 'total')).toEqual([]);
    expect(idsAt(report, 'TOTAL_PROCESSED', 'total')).toEqual(['p', 'm', 'd']);
  });
});

describe('the row of a request', () => {
  it('is none while it is open, or refused without ground', () => {
    expect(() => resultRow({ outcome: null, exemption: null })).toThrow('open request');
    expect(() => resultRow({ outcome: 'DENIED', exemption: null })).toThrow('refusal without exemption');
    expect(resultRow({ outcome: 'DENIED', exemption: 'E16_PROCESS_DRAFT' })).toBe('DENIED_PROCESS');
  });
});

describe('where a remedy counts', () => {
  it.each([
    ['decided in the year, filed before', '2022-05-01', 'upheld', '2023-02-01', 'upheld'],
    ['decided after the year', '2023-05-01', 'upheld', '2024-01-01', 'pending'],
    ['not decided', '2021-05-01', null, null, 'pending'],
    ['decided before the year', '2022-05-01', 'corrected', '2022-12-31', 'none'],
    ['filed after the year', '2024-01-01', null, null, 'none'],
  ] as const)('%s', (_story, filedOn, result, closedOn, column) => {
    const report = annualReport(2023, [], [remedy('m', filedOn, { result, closedOn, kind: 'LITIGATION_DIRECT' })]);
    const at = report.cells.filter((c) => c.value > 0 && c.address.column !== 'total').map((c) => c.address.column);
    expect(at).toEqual(column === 'none' ? [] : [column]);
    expect(idsAt(report, 'LITIGATION_DIRECT', 'total')).toEqual(column === 'none' ? [] : ['m']);
  });
});

describe('records that cannot be counted', () => {
  it.each<[string, Partial<ReportedRequest>, string]>([
    [
      'an outcome without a day',
      { outcome: 'GRANTED' },
      'REQUEST.OUTCOME_WITHOUT_CLOSING 有处理决定却没有办结日期，无法归年',
    ],
    [
      'a day without an outcome',
      { closedOn: '2023-05-01' },
      'REQUEST.CLOSING_WITHOUT_OUTCOME 有办结日期却没有处理决定，无法归行',
    ],
    [
      'closed before it came',
      granted('2023-01-31'),
      'REQUEST.CLOSED_BEFORE_RECEIVED 办结日期2023-01-31早于收到日期2023-02-01',
    ],
    [
      'a refusal without ground',
      { outcome: 'DENIED', closedOn: '2023-05-01' },
      'REQUEST.EXEMPTION_MISSING 不予公开没有依据（E…代码），无法归行',
    ],
    [
      'a grant with a ground',
      { ...granted('2023-05-01'), exemption: 'E15_PRIVACY' },
      'REQUEST.EXEMPTION_UNEXPECTED “予以公开”不应附不予公开的依据“个人隐私”',
    ],
    [
      'open, with a ground',
      { exemption: 'E15_PRIVACY' },
      'REQUEST.EXEMPTION_UNEXPECTED 未办结的申请不应附不予公开的依据“个人隐私”',
    ],
  ])('%s', (_story, more, expected) => {
    const report = annualReport(2023, [request('r', '2023-02-01', more)]);
    expect(report.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([expected]);
    expect(report.findings).toMatchObject([{ id: 'r', severity: 'error', details: {} }]);
    expect(report.balanced).toBe(false);
    expect(idsAt(report, 'NEW', 'total')).toEqual([]);
  });

  it.each<[string, Partial<ReportedRemedy>, string]>([
    ['a result without a day', { result: 'upheld' }, 'REMEDY.RESULT_WITHOUT_CLOSING 有结果却没有审结日期，无法归年'],
    [
      'a day without a result',
      { closedOn: '2023-05-01' },
      'REMEDY.CLOSING_WITHOUT_RESULT 有审结日期却没有结果，无法归列',
    ],
    [
      'decided before it was filed',
      { result: 'upheld', closedOn: '2023-01-31' },
      'REMEDY.CLOSED_BEFORE_FILED 审结日期2023-01-31早于提出日期2023-02-01',
    ],
  ])('a remedy with %s', (_story, more, expected) => {
    const report = annualReport(2023, [], [remedy('m', '2023-02-01', more)]);
    expect(report.findings.map(({ code, message, id }) => `${code} ${message} ${id}`)).toEqual([`${expected} m`]);
    expect(idsAt(report, 'REVIEW', 'total')).toEqual([]);
  });

  it('name everything that is wrong with one record', () => {
    const report = annualReport(2023, [request('r', '2023-02-01', { outcome: 'DENIED' })]);
    expect(findingsOf(report)).toEqual(['REQUEST.OUTCOME_WITHOUT_CLOSING r', 'REQUEST.EXEMPTION_MISSING r']);
  });

  it('closed on the day it came, it counts', () => {
    const report = annualReport(
      2023,
      [request('r', '2023-02-01', granted('2023-02-01'))],
      [remedy('m', '2023-02-01', { result: 'upheld', closedOn: '2023-02-01' })],
    );
    expect(report.findings).toEqual([]);
  });

  it('a request counts once: the second of an id is refused and says where the first stood', () => {
    const builder = new AnnualReportBuilder(2023);
    expect(builder.addRequest(request('r', '2023-02-01'), 2)).toEqual([]);
    expect(builder.addRequest(request('r', '2023-02-01', granted('2023-05-01')), 7)).toMatchObject([
      {
        code: 'REQUEST.DUPLICATE_ID',
        id: 'r',
        origin: 7,
        details: { first: 2 },
        message: '编号“r”重复（首见于第2行），一件只计一次',
      },
    ]);
    expect(builder.addRemedy(remedy('r', '2023-02-01'))).toEqual([]);
    builder.addRemedy(remedy('r', '2023-02-01'));
    builder.addRemedy(remedy('r', '2023-02-01', { kind: 'LITIGATION_AFTER_REVIEW' }));
    const report = builder.finish();
    expect(findingsOf(report)).toEqual(['REQUEST.DUPLICATE_ID r', 'REMEDY.DUPLICATE_ID r']);
    expect(report.findings[1]).toMatchObject({ message: '编号“r”重复，一件只计一次' });
    expect(report.findings[1]?.details).toEqual({});
    expect(idsAt(report, 'NEW', 'total')).toEqual(['r']);
    expect(idsAt(report, 'CARRIED_OUT', 'total')).toEqual(['r']);
    expect(idsAt(report, 'REVIEW', 'pending')).toEqual(['r']);
    expect(idsAt(report, 'LITIGATION_AFTER_REVIEW', 'pending')).toEqual(['r']);
  });
});

describe('the report of a year', () => {
  const year = fc.constantFrom('2021', '2022', '2023', '2024', '2025');
  const day = fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
  const anyRequest = fc
    .record({
      requesterType: fc.constantFrom<RequesterType>(...REQUESTER_TYPES),
      days: fc.tuple(day, day),
      outcome: fc.option(fc.constantFrom<OutcomeCode>(...OUTCOME_CODES)),
      exemption: fc.constantFrom(...EXEMPTION_CODES),
    })
    .map(({ requesterType, days, outcome, exemption }) => {
      const [receivedOn = '', closedOn = ''] = [...days].sort();
      const refused = outcome === 'DENIED' || outcome === 'PARTIAL';
      return {
        requesterType,
        receivedOn,
        outcome,
        exemption: refused ? exemption : null,
        closedOn: outcome && closedOn,
      };
    });
  const register = fc
    .array(anyRequest, { maxLength: 60 })
    .map((all) => all.map((each, i) => ({ id: `r${i}`, ...each })));
  const remedies = fc
    .array(
      fc.record({
        kind: fc.constantFrom(...TABLE_4_ROWS.map((r) => r.code)),
        days: fc.tuple(day, day),
        result: fc.option(fc.constantFrom(...REMEDY_RESULTS)),
      }),
      { maxLength: 20 },
    )
    .map((all) =>
      all.map(({ kind, days, result }, i) => {
        const [filedOn = '', closedOn = ''] = [...days].sort();
        return { id: `m${i}`, kind, filedOn, result, closedOn: result && closedOn };
      }),
    );
  const at = (report: AnnualReport, row: Table3RowCode, column: Table3ColumnCode) =>
    report.figures({ table: 'T3', row, column });

  it('balances by construction, whatever the register holds', () => {
    fc.assert(
      fc.property(register, remedies, fc.integer({ min: 2021, max: 2025 }), (requests, suits, y) => {
        const report = annualReport(y, requests, suits);
        expect(report.findings).toEqual([]);
        expect(report.balanced).toBe(true);
        for (const { value, ids } of report.cells) expect(ids).toHaveLength(value);
      }),
    );
  });

  it('carries in, column by column, what the year before carried out', () => {
    fc.assert(
      fc.property(register, fc.integer({ min: 2022, max: 2025 }), (requests, y) => {
        const before = annualReport(y - 1, requests);
        const report = annualReport(y, requests, [], { lastYear: before.figures });
        expect(report.findings).toEqual([]);
        for (const column of REQUESTER_TYPES)
          expect(at(report, 'CARRIED_IN', column)).toBe(at(before, 'CARRIED_OUT', column));
      }),
    );
  });

  it('counts each request once: over the years as new, and as processed in the year of its closing', () => {
    fc.assert(
      fc.property(register, (requests) => {
        const years = [2021, 2022, 2023, 2024, 2025].map((y) => annualReport(y, requests));
        const sum = (row: Table3RowCode) => years.reduce((total, report) => total + (at(report, row, 'total') ?? 0), 0);
        expect(sum('NEW')).toBe(requests.length);
        expect(sum('TOTAL_PROCESSED')).toBe(requests.filter((r) => r.closedOn !== null).length);
      }),
    );
  });

  it('does not depend on the order of the register', () => {
    fc.assert(
      fc.property(register, (requests) => {
        const figures = (report: AnnualReport) => report.cells.map((cell) => cell.value);
        expect(figures(annualReport(2023, [...requests].reverse()))).toEqual(figures(annualReport(2023, requests)));
      }),
    );
  });

  it('can be read while it grows, and without naming requests', () => {
    const builder = new AnnualReportBuilder(2023, { keepIds: false });
    builder.addRequest(request('a', '2023-02-01'));
    expect(at(builder.finish(), 'NEW', 'total')).toBe(1);
    builder.addRequest(request('b', '2023-02-01'));
    const report = builder.finish();
    expect(at(report, 'NEW', 'total')).toBe(2);
    expect(report.cells.flatMap((cell) => cell.ids)).toEqual([]);
    expect(checkFigures(report.figures)).toEqual([]);
  });

  it('of a year before 2021 says that its format was another', () => {
    const report = annualReport(2020, []);
    expect(report.findings).toEqual([
      {
        code: 'REPORT.EARLIER_FORMAT',
        severity: 'note',
        message: '2020年度当时用试行格式（“其他处理”只有一行），此处按2021年格式列出',
        details: { year: 2020 },
      },
    ]);
    expect(report.balanced).toBe(true);
    expect(annualReport(2021, []).findings).toEqual([]);
    expect(() => new AnnualReportBuilder(23)).toThrow(RangeError);
    expect(() => new AnnualReportBuilder(2023.5)).toThrow(RangeError);
    expect(() => new AnnualReportBuilder(10_000)).toThrow('not a year: 10000');
    expect(() => new AnnualReportBuilder(999)).toThrow(RangeError);
    expect([1000, 9999].map((year) => new AnnualReportBuilder(year).finish().year)).toEqual([1000, 9999]);
  });
});
