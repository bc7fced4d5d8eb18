import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { codeOf, refusalOf } from '../../test/refusal.js';
import { next, oracleNth, oracleWorkday } from '../../test/oracle.js';
import {
  addDays,
  calendarKnownOn,
  changedDays,
  type HolidayNotice,
  noticeFaults,
  NOTICES,
  publishedCalendar,
  statutoryHolidays,
  WorkingDayCalendar,
} from '../index.js';

const calendar = publishedCalendar();
const everyDay = function* (from: string, to: string) {
  for (let day = from; day <= to; day = next(day)) yield day;
};
const notice = (more: Partial<HolidayNotice>): HolidayNotice => ({
  id: '2027',
  kind: 'annual',
  year: 2027,
  source: '试验通知',
  publishedOn: '2026-11-30',
  off: [],
  work: [],
  ...more,
});

describe('the published calendar', () => {
  it('is the JSON of 2019-2026, day by day', () => {
    for (const day of everyDay('2018-12-29', '2026-12-31'))
      if (calendar.isWorkingDay(day) !== oracleWorkday(day)) throw new Error(day);
  });

  it('is holidays.csv of 2023-2026, with the holidays’ names', () => {
    const file = readFileSync(new URL('../../data/holidays.csv', import.meta.url));
    const rows = parse<{ date: string; kind: string; name: string; year: string }>(file, { columns: true });
    expect(rows.length).toBe(142);
    for (const { date, kind, name } of rows) {
      const day = calendar.explainDay(date);
      expect([date, day.kind, day.name]).toEqual([date, kind === 'off' ? 'holiday' : 'makeUpDay', name]);
    }
    const listed = new Set(rows.map(({ date }) => date));
    for (const day of everyDay('2023-01-01', '2026-12-31'))
      if (!listed.has(day)) expect(['working', 'weekend']).toContain(calendar.explainDay(day).kind);
  });

  it.each([
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) =>
    expect(calendar.workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`)).toBe(days),
  );

  it('names the source of each day', () => {
    expect(calendar.explainDay('2024-02-09')).toEqual({
      date: '2024-02-09',
      kind: 'working',
      isWorkingDay: true,
      source: '国办发明电〔2023〕7号',
      provisional: false,
    });
    expect(calendar.explainDay('2026-10-10')).toMatchObject({
      kind: 'makeUpDay',
      name: '国庆节',
      source: '国办发明电〔2025〕7号',
    });
    expect(calendar.explainDay('2022-12-31')).toMatchObject({
      kind: 'holiday',
      name: '元旦',
      source: '国办发明电〔2022〕16号',
    });
    expect(calendar.explainDay('2026-10-17')).toMatchObject({ kind: 'weekend', isWorkingDay: false });
    expect(calendar.explainDay('2026-10-10')).toBe(calendar.explainDay('2026-10-10'));
  });

  it('holds the amendments as notices of their own, known from their day', () => {
    const before = calendarKnownOn('2020-01-25');
    expect(before.isWorkingDay('2020-01-31')).toBe(true);
    expect(before.isWorkingDay('2020-02-01')).toBe(true);
    expect(calendarKnownOn('2020-01-26').isWorkingDay('2020-01-31')).toBe(false);
    expect(calendar.explainDay('2020-02-01')).toMatchObject({ kind: 'holiday', source: '国办发明电〔2020〕1号' });
    expect(calendarKnownOn('2019-03-21').isWorkingDay('2019-05-02')).toBe(true);
    expect(calendarKnownOn('2019-03-22').isWorkingDay('2019-05-02')).toBe(false);
    expect(calendar.isWorkingDay('2019-05-05')).toBe(true);
  });

  it('lists the years it knows', () => {
    expect(calendar.publishedYears).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    expect(calendar.notices.length).toBe(NOTICES.length);
  });
});

describe('provisional days', () => {
  const provisional = (of: WorkingDayCalendar, from: string, to: string) =>
    [...everyDay(from, to)].filter((day) => of.isProvisional(day));

  it('are the last week of the last published year, and all after it', () => {
    expect(provisional(calendar, '2018-12-29', '2026-12-31')).toEqual([...everyDay('2026-12-25', '2026-12-31')]);
    expect(provisional(calendar, '2027-01-01', '2028-12-31').length).toBe(365 + 366);
    expect(provisional(calendar, '2018-12-20', '2019-01-03')).toEqual([...everyDay('2018-12-20', '2018-12-28')]);
    expect(calendar.isProvisional('2050-12-31')).toBe(true);
  });

  it('are settled by the next notice, December included', () => {
    const next2027 = calendar.with(notice({}));
    expect(provisional(next2027, '2026-12-01', '2027-12-31')).toEqual([...everyDay('2027-12-25', '2027-12-31')]);
    expect(changedDays(calendar, next2027)).toContain('2026-12-28');
  });

  it('are settled day by day by an amendment or by the agency, even in a year without a notice', () => {
    const work = [{ date: '2026-12-26', name: '本机关' }];
    const local = calendar.with(notice({ id: 'local', kind: 'local', year: 2026, work, publishedOn: '2026-12-01' }));
    expect(provisional(local, '2026-12-24', '2026-12-28')).toEqual(['2026-12-25', '2026-12-27', '2026-12-28']);
    const off = [{ from: '2027-03-01', to: '2027-03-02', name: '试' }];
    const amended = calendar.with(notice({ id: 'early', kind: 'amendment', off }));
    expect(provisional(amended, '2027-02-28', '2027-03-03')).toEqual(['2027-02-28', '2027-03-03']);
    expect(amended.explainDay('2027-03-01')).toMatchObject({ kind: 'holiday', provisional: false });
  });

  it('stay so where a year’s own notice names them: the next notice may still move them', () => {
    const late = new WorkingDayCalendar([
      ...NOTICES,
      notice({ off: [{ from: '2027-12-24', to: '2027-12-27', name: '试' }] }),
    ]);
    expect(provisional(late, '2027-12-23', '2027-12-26')).toEqual(['2027-12-25', '2027-12-26']);
  });

  it('count by decree: 13 statutory days from 2025, 11 before', () => {
    const bare = new WorkingDayCalendar([]);
    const off = (year: number) =>
      [...everyDay(`${year}-01-01`, `${year}-12-31`)].filter((day) => bare.explainDay(day).kind === 'statutoryHoliday');
    const expected2027 = [
      '01-01',
      '02-05',
      '02-06',
      '02-07',
      '02-08',
      '04-05',
      '05-01',
      '05-02',
      '06-09',
      '09-15',
      '10-01',
      '10-02',
      '10-03',
    ];
    expect(off(2027)).toEqual(expected2027.map((day) => `2027-${day}`));
    expect(off(2024).length).toBe(11);
    expect(off(2024)).not.toContain('2024-02-09');
    expect(bare.explainDay('2027-02-05')).toMatchObject({ name: '春节', provisional: true, isWorkingDay: false });
    expect(bare.explainDay('2027-02-04').source).toBe('2027年放假通知尚未公布');
    expect(bare.publishedYears).toEqual([]);
    expect(bare.version).toMatch(/^statutory\./);
  });

  it('know decrees and moon from 2014 to 2050, and nothing beyond', () => {
    expect([2024, 2025].map((year) => statutoryHolidays(year).length)).toEqual([11, 13]);
    expect(statutoryHolidays(2025).map(({ source }) => source)).toContain('全国年节及纪念日放假办法（国务院令795号）');
    expect([2013, 2051].map(statutoryHolidays)).toEqual([[], []]);
    const bare = new WorkingDayCalendar([]);
    expect(['2014-01-01', '2050-12-31'].map((day) => bare.isProvisional(day))).toEqual([true, true]);
  });

  it('give way whole to the year’s notice, even where it leaves a statutory day out', () => {
    const off = [{ from: '2027-01-01', to: '2027-01-01', name: '元旦' }];
    expect(calendar.isWorkingDay('2027-10-01')).toBe(false);
    expect(calendar.with(notice({ off })).isWorkingDay('2027-10-01')).toBe(true);
  });

  it('know the lunar holidays: every published year’s notice gives them, and the almanac of ICU is at most a day off', () => {
    const bare = new WorkingDayCalendar([]);
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const near = (day: string, monthDay: string) =>
      [-1, 0, 1].some((n) => lunar.format(Date.parse(`${addDays(day, n)}T00:00:00Z`)) === monthDay);
    for (let year = 2014; year <= 2050; year++) {
      const named = (name: string) =>
        [...everyDay(`${year}-01-01`, `${year}-12-31`)].filter((day) => bare.explainDay(day).name === name);
      expect([year, near(named('春节').at(year >= 2025 ? 1 : 0) ?? '', '1/1')]).toEqual([year, true]);
      expect([year, near(named('端午节')[0] ?? '', '5/5')]).toEqual([year, true]);
      const autumn = [...everyDay(`${year}-09-01`, `${year}-10-10`)].find(
        (day) => bare.explainDay(day).name === '中秋节',
      );
      expect([year, near(autumn ?? '', '8/15')]).toEqual([year, true]);
      expect(named('清明节')[0]).toMatch(/-04-0[456]$/);
    }
    // What decree gives is off in each year’s own notice too.
    for (const day of everyDay('2019-01-01', '2026-12-31'))
      if (bare.explainDay(day).kind === 'statutoryHoliday')
        expect([day, calendar.isWorkingDay(day)]).toEqual([day, false]);
  });
});

describe('counting', () => {
  const days = fc.integer({ min: 0, max: 2800 }).map((n) => next('2019-01-01', n));

  it('finds the n-th working day as the oracle walks to it', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 45 }), (day, n) => {
        const found = calendar.nthWorkingDayAfter(day, n);
        expect(found).toBe(oracleNth(day, n));
        expect(calendar.workingDaysBetween(day, found)).toBe(n);
        expect(calendar.workingDaysBetween(day, addDays(found, -1))).toBe(n - 1);
      }),
      { numRuns: 1000 },
    ));

  it('finds the working day on or after', () => {
    expect(calendar.workingDayOnOrAfter('2026-10-01')).toBe('2026-10-08');
    expect(calendar.workingDayOnOrAfter('2026-10-08')).toBe('2026-10-08');
    expect(calendar.workingDayOnOrAfter('2026-10-10')).toBe('2026-10-10');
  });

  it('counts nothing backwards', () => {
    expect(calendar.workingDaysBetween('2026-03-05', '2026-03-02')).toBe(0);
    expect(calendar.isCountProvisional('2027-03-05', '2027-03-02')).toBe(false);
    expect(calendar.isCountProvisional('2027-03-05', '2027-03-05')).toBe(false);
    expect(calendar.isCountProvisional('2026-12-23', '2026-12-24')).toBe(false);
    expect(calendar.isCountProvisional('2026-12-24', '2026-12-25')).toBe(true);
    // The day from which is counted is not counted itself.
    const without2020 = new WorkingDayCalendar(NOTICES.filter(({ year }) => year !== 2020));
    expect(without2020.isCountProvisional('2020-12-31', '2021-01-04')).toBe(false);
    expect(without2020.isCountProvisional('2020-12-30', '2021-01-04')).toBe(true);
  });

  it('refuses what lies outside its years rather than guess', () => {
    for (const ask of [
      () => calendar.isWorkingDay('2013-12-31'),
      () => calendar.isWorkingDay('2051-01-01'),
      () => calendar.nthWorkingDayAfter('2050-12-20', 20),
      () => calendar.nthWorkingDayAfter('2026-03-02', 0),
      () => calendar.nthWorkingDayAfter('2026-03-02', -1),
      () => calendar.nthWorkingDayAfter('2026-03-02', 1.5),
    ])
      expect(codeOf(ask)).toBe('CALENDAR.OUT_OF_RANGE');
    expect(calendar.isWorkingDay('2014-01-02')).toBe(true);
    expect(calendar.isWorkingDay('2050-12-30')).toBe(true);
    expect(calendar.workingDaysBetween('2050-12-29', '2050-12-31')).toBe(1);
  });
});

describe('versions and overlays', () => {
  const flood: HolidayNotice = {
    id: 'agency-7-flood',
    kind: 'local',
    year: 2026,
    source: '某市政府停工通告',
    publishedOn: '2026-07-01',
    off: [{ from: '2026-07-06', to: '2026-07-07', name: '防汛停工' }],
    work: [{ date: '2026-07-11', name: '补班' }],
  };

  it('lets an agency’s own announcement win over the national notice, whenever that was published', () => {
    const local = new WorkingDayCalendar([flood, ...NOTICES]);
    expect(local.explainDay('2026-07-06')).toMatchObject({
      kind: 'localHoliday',
      source: '某市政府停工通告',
      isWorkingDay: false,
    });
    expect(local.explainDay('2026-07-11')).toMatchObject({ kind: 'localWorkingDay', isWorkingDay: true });
    const amendment = notice({
      id: 'late',
      kind: 'amendment',
      year: 2026,
      publishedOn: '2026-07-05',
      work: [{ date: '2026-07-06', name: '试' }],
    });
    expect(local.with(amendment).isWorkingDay('2026-07-06')).toBe(false);
    expect(calendar.with(amendment).isWorkingDay('2026-07-06')).toBe(true);
    expect(changedDays(calendar, local)).toEqual(['2026-07-06', '2026-07-07', '2026-07-11']);
  });

  it('leaves the calendar that it is made from as it was', () => {
    const before = calendar.version;
    calendar.with(flood);
    expect([calendar.version, calendar.isWorkingDay('2026-07-06')]).toEqual([before, true]);
  });

  it('has the same version for the same notices in any order, and another for any other', () => {
    expect(new WorkingDayCalendar([...NOTICES].reverse()).version).toBe(calendar.version);
    expect(calendar.version).toMatch(/^2019-2026\.[0-9a-f]{8}$/);
    const versions = [
      calendar,
      calendar.with(flood),
      calendar.with({ ...flood, id: 'b' }),
      calendar.with({ ...flood, source: 'b' }),
      calendar.with({ ...flood, publishedOn: '2026-07-02' }),
      calendar.with({ ...flood, off: [] }),
      calendar.with({ ...flood, off: [{ from: '2026-07-06', to: '2026-07-08', name: '防汛停工' }] }),
      calendar.with({ ...flood, off: [{ from: '2026-07-06', to: '2026-07-07', name: 'b' }] }),
      calendar.with({ ...flood, work: [] }),
      calendar.with({ ...flood, work: [{ date: '2026-07-11', name: 'b' }] }),
      calendar.with({ ...flood, kind: 'amendment' }),
    ].map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('keeps the name that readings were stored with: the published notices of 2019-2026', () =>
    expect(calendar.version).toBe('2019-2026.ac318eab'));

  it('is named after its annual notices alone', () => {
    expect(calendar.with(notice({ id: 'early', kind: 'amendment' })).version).toMatch(/^2019-2026\./);
    expect(calendar.with(notice({ id: 'early', kind: 'amendment' })).publishedYears.at(-1)).toBe(2026);
  });

  it('lists its years in order, whenever each notice was published', () => {
    const late = NOTICES.map((one) => (one.year === 2021 ? { ...one, publishedOn: '2025-01-01' } : one));
    expect(new WorkingDayCalendar(late).publishedYears).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('tells a change on the very last day it knows', () => {
    const last = { ...flood, year: 2050, off: [], work: [{ date: '2050-12-31', name: '试' }] };
    expect(changedDays(calendar, calendar.with(last))).toEqual(['2050-12-31']);
  });

  it('takes two local announcements of one day in the order of their days, then of their ids', () => {
    const work = (id: string, publishedOn: string) => ({
      ...flood,
      id,
      publishedOn,
      off: [],
      work: [{ date: '2026-07-06', name: '上班' }],
    });
    expect(calendar.with(flood, work('b', '2026-07-02')).isWorkingDay('2026-07-06')).toBe(true);
    expect(calendar.with(flood, work('b', '2026-06-30')).isWorkingDay('2026-07-06')).toBe(false);
    expect(calendar.with(flood, work('a', '2026-07-01')).isWorkingDay('2026-07-06')).toBe(false);
    expect(calendar.with(flood, work('z', '2026-07-01')).isWorkingDay('2026-07-06')).toBe(true);
  });

  it('refuses the same notice twice, and two annual notices of a year', () => {
    expect(refusalOf(() => calendar.with(flood, flood))).toMatchObject({
      code: 'CALENDAR.DUPLICATE_NOTICE',
      details: { id: 'agency-7-flood' },
    });
    expect(codeOf(() => calendar.with(notice({ id: 'x', year: 2026 })))).toBe('CALENDAR.DUPLICATE_NOTICE');
    expect(() => calendar.with(notice({ id: 'x', year: 2026, kind: 'amendment' }))).not.toThrow();
  });

  it.each<[string, Partial<HolidayNotice>]>([
    ['不是有效日期', { off: [{ from: '2027-02-30', to: '2027-03-01', name: '' }] }],
    ['不是有效日期', { off: [{ from: '2027-02-27', to: '2027-02-30', name: '' }] }],
    ['不是有效日期', { work: [{ date: '2027-13-01', name: '' }] }],
    ['公布日不是有效日期', { publishedOn: 'soon' }],
    ['颠倒', { off: [{ from: '2027-03-03', to: '2027-03-01', name: '' }] }],
    ['不属于2027年', { work: [{ date: '2025-12-31', name: '' }] }],
    ['不属于2027年', { off: [{ from: '2028-01-01', to: '2028-01-01', name: '' }] }],
    ['重复', { off: [{ from: '2027-03-03', to: '2027-03-03', name: '' }], work: [{ date: '2027-03-03', name: '' }] }],
    [
      '落在放假区间内',
      { off: [{ from: '2027-03-01', to: '2027-03-03', name: '' }], work: [{ date: '2027-03-02', name: '' }] },
    ],
  ])('refuses a notice with “%s”', (words, more) => {
    expect(codeOf(() => calendar.with(notice(more)))).toBe('CALENDAR.BAD_NOTICE');
    expect(() => calendar.with(notice(more))).toThrow(words);
  });

  it('says each fault once, and which notice has it', () => {
    const work = [
      { date: '2027-03-01', name: '' },
      { date: '2027-03-03', name: '' },
    ];
    const faulty = notice({ off: [{ from: '2027-03-01', to: '2027-03-03', name: '' }], work });
    expect(noticeFaults(faulty)).toEqual([
      '2027-03-01重复：既是放假日又是上班日',
      '2027-03-03重复：既是放假日又是上班日',
    ]);
    expect(refusalOf(() => calendar.with(faulty))?.details).toEqual({ id: faulty.id });
  });

  it('takes a notice that names days of the December before', () =>
    expect(
      calendar
        .with(notice({ off: [{ from: '2026-12-31', to: '2027-01-02', name: '元旦' }] }))
        .isWorkingDay('2026-12-31'),
    ).toBe(false));
});
