import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { root } from './root.mjs';

/**
 * Jest loads all code anew for every file that it runs: seconds for a spec that needs the whole service. So a whole run
 * hands it files that import several specs of a folder each, and loads what they need once. A spec that is asked for by
 * itself runs as it is. Hooks of a spec belong into its `describe`: outside they would be the hooks of the whole group.
 */
const TOGETHER = {
  unit: {
    law: { specs: /^libs\/law\//, groups: 4 },
    request: { specs: /^libs\/request\//, groups: 4 },
    portal: { specs: /^apps\/web\//, groups: 1 },
  },
  real: {
    portal: { specs: /^apps\/web\//, groups: 2 },
    api: { specs: /^apps\/api\//, groups: 4 },
    scenarios: { specs: /^workflows\//, groups: 2 },
    record: { specs: /^(libs\/records|apps\/worker|apps\/chaos\/.*\/(doubted-worker|stale-process))/, groups: 1 },
  },
};

/** What takes long by itself begins first, so that in the end no core waits for it alone. */
const isLong = (spec) => /(random-kills|fault-points|local\/src\/start|verify-package|every-letter)\./.test(spec);

/**
 * @param specs by their paths in the checkout
 * @returns the files to run, in the order in which they should begin
 */
export function groupSpecs({ label, project, specs }) {
  const folder = join(root, 'reports', 'groups', label);
  rmSync(folder, { recursive: true, force: true });
  const alone = new Set(specs);
  const groups = Object.entries(TOGETHER[project]).flatMap(([name, { specs: which, groups: count }]) => {
    const members = specs.filter((spec) => which.test(spec));
    members.forEach((spec) => alone.delete(spec));
    return dealt(members, count).map((group, index) => write(join(folder, `${name}-${index + 1}.ts`), group));
  });
  return [...[...alone].filter(isLong), ...groups, ...[...alone].filter((spec) => !isLong(spec))];
}

/** Deals them out like cards, so that neighbours, which are often alike in length, come into different groups. */
function dealt(specs, count) {
  const groups = Array.from({ length: count }, () => []);
  specs.forEach((spec, index) => groups[index % count].push(spec));
  return groups.filter((group) => group.length > 0);
}

function write(file, specs) {
  const pathTo = (spec) => relative(dirname(file), join(root, spec)).split(sep).join('/');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, specs.map((spec) => `import '${pathTo(spec)}';\n`).join(''));
  return nameOf(file);
}

const nameOf = (file) => relative(root, file).split(sep).join('/');
