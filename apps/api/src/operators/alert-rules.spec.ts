/** The rules and the dashboard for operators ask for figures that exist, in expressions that Prometheus can read. */
import { describe, expect, it } from '@jest/globals';
import { parser } from '@prometheus-io/lezer-promql';
import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { parse } from 'yaml';
import { Metrics } from './metrics.js';

interface Rule {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: string };
  annotations: { summary: string; action: string };
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[] }[];
}

const { groups } = parse(readFileSync('deploy/prometheus/rules.yml', 'utf8')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(readFileSync('deploy/grafana/yishen.json', 'utf8')) as Dashboard;
const asked: [string, string][] = [
  ...rules.map(({ alert, expr }): [string, string] => [alert, expr]),
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }): [string, string] => [title, expr])),
];

/** `up` is Prometheus's own; the lateness is shown by the worker (apps/worker/src/metrics.ts), in seconds. */
const known = new Set(['up', 'yishen_wake_up_lateness_seconds', ...new Metrics({} as DataSource).names()]);

/** The nodes of an expression by their type, as texts. */
function partsOf(expr: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  parser.parse(expr).iterate({
    enter: ({ name, type, from, to }) => {
      const kind = type.isError ? 'error' : name;
      parts.set(kind, [...(parts.get(kind) ?? []), expr.slice(from, to)]);
    },
  });
  return parts;
}

describe('what operators are told', () => {
  it.each(asked)('%s can be read, and asks for a figure that exists', (_, expr) => {
    const parts = partsOf(expr);
    expect(parts.get('error')).toBeUndefined();
    const names = parts.get('Identifier') ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(known).toContain(name.replace(/_(bucket|count|sum)$/, ''));
  });

  it('finds a mistake', () => {
    expect(partsOf('max(yishen_inbox_waiting').get('error')).toBeDefined();
    expect(partsOf('max(yishen_inbox)').get('Identifier')).toEqual(['yishen_inbox']);
  });

  it('says what is the matter and what to do', () => {
    for (const { alert, annotations, labels } of rules) {
      expect([alert, annotations.summary]).toEqual([alert, expect.stringMatching(/\.$/)]);
      expect([alert, annotations.action]).toEqual([alert, expect.stringMatching(/\.$/)]);
      expect(['page', 'warn']).toContain(labels.severity);
    }
  });

  it.each(['waiting', 'effects_open', 'without_process', 'without_wake_up', 'wake_up', 'mail_failed'])(
    'watches %s',
    (figure) => expect(rules.some(({ expr }) => expr.includes(figure))).toBe(true),
  );
});
