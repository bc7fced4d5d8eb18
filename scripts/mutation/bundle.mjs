import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';

/**
 * All specs of libs/law and what they import, as one script that can be run again and again in this process, each time
 * with fresh modules: nothing that a mutant left behind in a cache reaches the next one.
 */
export async function bundleSpecs(root) {
  const law = join(root, 'libs', 'law');
  const specs = readdirSync(join(law, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => join(law, 'src', name));
  const entry = 'specs-of-law';
  const bundle = await rolldown({
    input: entry,
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('#') && id !== entry,
    treeshake: false,
    plugins: [
      {
        name: 'law',
        resolveId(id, importer) {
          if (id === entry) return id;
          if (id === '#libs/law') return join(law, 'src', 'index.ts');
          if (!id.startsWith('.') || !importer) return undefined;
          const source = resolve(importer, '..', id.replace(/\.js$/, '.ts'));
          return existsSync(source) ? source : undefined;
        },
        load: (id) => (id === entry ? specs.map((spec) => `import ${JSON.stringify(spec)};`).join('\n') : undefined),
        transform: (code, id) => {
          const whole = code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
          return id.endsWith('.spec.ts')
            ? `globalThis.specOfLaw = ${JSON.stringify(relative(root, id))};\n${whole}`
            : whole;
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', exports: 'none' });
  await bundle.close();
  return new Script(`(function (require) {${output[0].code}\n})`, { filename: 'specs-of-law.cjs' });
}
