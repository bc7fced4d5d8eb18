import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCES = join(import.meta.dirname, '..', 'src');
/** What would tie a rule to a machine, a zone, a moment or chance. */
const FORBIDDEN = new Set([
  ...[
    'Date',
    'Intl',
    'process',
    'Buffer',
    'require',
    'console',
    'performance',
    'crypto',
    'fetch',
    'globalThis',
    'window',
  ],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', '__dirname', '__filename', 'localStorage'],
]);

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);

describe('the law is pure', () => {
  it.each(files)('%s', (name) => {
    const text = readFileSync(join(SOURCES, name), 'utf8');
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && !ts.isPropertyAccessExpression(node.parent))
        found.push(node.text);
      if (
        ts.isIdentifier(node) &&
        FORBIDDEN.has(node.text) &&
        ts.isPropertyAccessExpression(node.parent) &&
        node.parent.expression === node
      )
        found.push(node.text);
      if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') found.push('Math.random');
      if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
        const from = node.moduleSpecifier.getText().slice(1, -1);
        if (!from.startsWith('.')) found.push(from);
      }
      ts.forEachChild(node, look);
    };
    look(source);
    expect(found).toEqual([]);
  });
});
