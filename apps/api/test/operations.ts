/** The operations of an OpenAPI document, and calls of them that are valid in form. */
import type { Call } from './api-client.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  example?: unknown;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
  minLength?: number;
  minimum?: number;
}

export interface Operation {
  operationId: string;
  summary?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }>; headers?: object }>;
}

export interface ApiDocument {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

export interface ListedOperation {
  method: string;
  path: string;
  operation: Operation;
}

export function operationsOf({ paths }: ApiDocument): ListedOperation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

export function pathWith(path: string, values: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} of ${path}`);
    return value;
  });
}

/** A body of the documented form, from its examples. */
export function callOf(document: ApiDocument, { requestBody }: Operation): Call {
  const [mediaType, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!mediaType || !content) return {};
  const value = exampleOf(document, content.schema);
  if (mediaType === 'application/json') return { body: value };
  if (mediaType !== 'multipart/form-data') return { body: 'x', headers: { 'content-type': mediaType } };
  const form = new FormData();
  for (const [name, part] of Object.entries(value as Record<string, unknown>)) {
    if (name === 'file' || name === 'files') form.append(name, new Blob(['%PDF-1.4\n% x\n']), 'x.pdf');
    else form.append(name, typeof part === 'string' ? part : JSON.stringify(part));
  }
  return { form };
}

export function exampleOf(document: ApiDocument, schema: Schema): unknown {
  if (schema.$ref) {
    const named = document.components.schemas[schema.$ref.split('/').at(-1) ?? ''];
    if (!named) throw new Error(`${schema.$ref} is not there`);
    return exampleOf(document, named);
  }
  if (schema.example !== undefined) return schema.example;
  if (schema.allOf ?? schema.anyOf) return exampleOf(document, (schema.allOf ?? schema.anyOf)?.[0] ?? {});
  if (schema.enum) return schema.enum[0];
  if (schema.properties) {
    const named = Object.entries(schema.properties).filter(([name]) => schema.required?.includes(name) ?? true);
    return Object.fromEntries(named.map(([name, property]) => [name, exampleOf(document, property)]));
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'array') return [];
  if (type === 'boolean') return true;
  if (type === 'number' || type === 'integer') return schema.minimum ?? 1;
  if (schema.format === 'uuid') return '00000000-0000-4000-8000-000000000000';
  if (schema.format === 'date') return '2026-03-05';
  return 'x'.repeat(schema.minLength ?? 1);
}
