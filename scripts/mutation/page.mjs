import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { AREAS, reportOf } from './areas.mjs';

const FROM = '<!-- figures: npm run mutation -->';
const TO = '<!-- end of figures -->';

/** Writes the figures of every area's last report into docs/law/mutation.md; the words around them stay. */
export function writeMutationPage(root) {
  const file = join(root, 'docs', 'law', 'mutation.md');
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(FROM);
  const after = rest?.split(TO)[1];
  if (after === undefined) throw new Error(`${file} has no place for the figures`);
  writeFileSync(file, `${before}${FROM}\n\n${table(root).join('\n')}\n\n${TO}${after}`);
}

function table(root) {
  const rows = Object.keys(AREAS).map((area) => ({ area, ...figuresOf(root, area) }));
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const whole = { area: '**all**', date: '' };
  for (const key of ['mutants', 'killed', 'timeout', 'survived', 'uncovered']) whole[key] = sum(key);
  return [
    '| folder | mutants | killed | never ended | survived | no test reaches it | score | measured on |',
    '|---|---|---|---|---|---|---|---|',
    ...[...rows, whole].map((row) =>
      row.mutants === undefined
        ? `| ${row.area} | – | – | – | – | – | none yet | |`
        : `| ${row.area} | ${row.mutants} | ${row.killed} | ${row.timeout} | ${row.survived} | ${row.uncovered} | ${scoreOf(row)} | ${row.date} |`,
    ),
  ];
}

function scoreOf({ mutants, killed, timeout }) {
  return mutants === 0 ? '' : `${(((killed + timeout) * 100) / mutants).toFixed(1)} %`;
}

function figuresOf(root, area) {
  const mutants = mutantsOf(root, area);
  if (mutants === null) return {};
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  return {
    mutants: mutants.length,
    // What the code cannot even be loaded with is noticed at once.
    killed: count('Killed', 'RuntimeError'),
    timeout: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    date: statSync(join(root, reportOf(area)))
      .mtime.toISOString()
      .slice(0, 10),
  };
}

/** The mutants of an area's last report, each with its file; null where there is no report. */
function mutantsOf(root, area) {
  const file = join(root, reportOf(area));
  if (!existsSync(file)) return null;
  const { files } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(files).flatMap(([name, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status !== 'Ignored')
      .map((mutant) => ({ ...mutant, file: name, line: source.split('\n')[mutant.location.start.line - 1] })),
  );
}

/** One line a mutant that no test noticed: where it is, what stood there, and what stood there instead. */
export function survivorsOf(root, area) {
  return (mutantsOf(root, area) ?? [])
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ file, location: { start, end }, line, replacement, status, mutatorName }) => {
      const was =
        start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)}…`;
      const mark = status === 'NoCoverage' ? ' (no test)' : '';
      return `${file.replace('libs/law/src/', '')}:${start.line}${mark} ${mutatorName}: ${was} → ${(replacement ?? '').replace(/\s+/g, ' ')}`;
    });
}
