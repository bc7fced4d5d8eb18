import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './lib/root.mjs';

/**
 * `npm run lock:platforms`: writes into package-lock.json the optional packages for other platforms that npm left
 * out, because the registry it asked did not carry them. Without them `npm ci` refuses the lockfile on every machine;
 * with them it passes them over, except on the platform that needs one. The versions are those that their parents pin.
 */
const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
};
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'loong64', 'riscv64'];

const added = [];
for (const [parent, { optionalDependencies = {}, dev, devOptional }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(parent, name)) continue;
    const words = name.split(/[-/]/);
    const os = words.map((word) => systems[word]).find(Boolean);
    const cpu = processors.find((word) => words.includes(word));
    if (!os || !cpu || !/^\d/.test(version)) throw new Error(`${name}@${version} of ${parent} is not for one platform`);
    const flags = dev ? { dev } : devOptional ? { devOptional } : {};
    lock.packages[`node_modules/${name}`] = { version, cpu: [cpu], ...flags, optional: true, os: [os] };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages for other platforms added to package-lock.json`);

/** Node's own search: beside the parent, then outwards. */
function isLocked(parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}
