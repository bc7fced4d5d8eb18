import { existsSync, readFileSync } from 'node:fs';

import type { Home } from './home.js';
import { table } from './table.js';

/** What the seed wrote about the people that it made. */
interface Seeded {
  readonly people?: readonly {
    readonly agency: string;
    readonly name: string;
    readonly login: string;
    readonly password: string;
    readonly roles: readonly string[];
  }[];
}

export interface Found {
  readonly portal: string;
  readonly mail?: string | undefined;
  readonly temporal?: string | undefined;
  readonly seconds: number;
}

/** The table that a person sees when everything is ready. */
export function announcement(home: Home, at: Found): string {
  const rows: [string, string][] = [
    ['Portal', at.portal],
    ['Desk', `${at.portal}/desk`],
    ['API', `${at.portal}/api/docs`],
    ...(at.mail ? [['Sent mail', at.mail] as [string, string]] : []),
    ...(at.temporal ? [['Processes', at.temporal] as [string, string]] : []),
    ['Data and logs', home.folder],
    ...people(home),
    ['Stop', 'Ctrl-C'],
  ];
  return `\nYishen 依申 is ready after ${at.seconds.toFixed(1)} s\n\n${table(rows)}\n`;
}

function people(home: Home): [string, string][] {
  const file = home.path('seed.json');
  if (!existsSync(file)) return [];
  const { people: seeded = [] } = JSON.parse(readFileSync(file, 'utf8')) as Seeded;
  return seeded.map((person, index) => [
    index === 0 ? 'Log in as' : '',
    `${person.login} / ${person.password}  ${person.agency} ${person.name} (${person.roles.join(', ')})`,
  ]);
}
