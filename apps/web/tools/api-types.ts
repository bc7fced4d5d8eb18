/** Makes the types of the API from its OpenAPI document. */
import openapiTS, { astToString } from 'openapi-typescript';

interface Responses {
  responses: Record<string, { headers?: object }>;
}
export interface OpenApiDocument {
  paths: Record<string, Record<string, Responses>>;
}

/**
 * The module text of `src/generated/api.ts`. Answers other than success are left out: they are all the one problem document
 * (`ProblemView`), and the paths of operators are not the portal's.
 */
export async function apiTypes(document: OpenApiDocument): Promise<string> {
  const pruned = structuredClone(document);
  for (const [path, operations] of Object.entries(pruned.paths)) {
    if (!path.startsWith('/api/')) delete pruned.paths[path];
    else for (const operation of Object.values(operations)) operation.responses = successesOf(operation);
  }
  const types = astToString(await openapiTS(JSON.stringify(pruned)));
  return `/** Made from /api/openapi.json by \`npm run generate:api\`; never edited. */\n${types}`;
}

function successesOf({ responses }: Responses): Responses['responses'] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  for (const [, answer] of successes) delete answer.headers;
  return Object.fromEntries(successes);
}
