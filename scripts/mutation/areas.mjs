/** Folders of libs/law/src in the order in which they matter: a wrong date is the worst fault. */
const FOLDERS = [
  'dates',
  'calendar',
  'clock',
  'cases',
  'limits',
  'numbers',
  'receipt',
  'lights',
  'what-if',
  'fees',
  'outcomes',
  'remedies',
  'annual-report',
  'articles',
];

const law = 'libs/law/src';

/** Left out: lists of exports, and the texts of articles and notices; they have no branches. */
const ONLY = {
  numbers: [`${law}/numbers/{index,table}.ts`, `${law}/refusal.ts`],
  articles: [`${law}/articles/{index,formal-citation}.ts`],
};

/** The files of each area, as Stryker's patterns. */
export const AREAS = Object.fromEntries(
  FOLDERS.map((name) => [
    name,
    ONLY[name] ?? [
      `${law}/${name}/**/*.ts`,
      `!${law}/${name}/**/*.spec.ts`,
      `!${law}/${name}/index.ts`,
      `!${law}/${name}/requirements/index.ts`,
      `!${law}/calendar/notices/**`,
    ],
  ]),
);

/** Where an area's report lies, in Stryker's format; so that a run can be broken off and gone on with. */
export const reportOf = (area) => `reports/mutation/${area}.json`;
