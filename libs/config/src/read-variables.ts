import { ConfigFault } from './config-error.js';
import { Values, Variable, VariableName, variables } from './variables.js';

/** Reads every variable on its own, so that one fault does not hide another. */
export function readVariables(env: Readonly<Record<string, string | undefined>>): {
  values: Partial<Values>;
  faults: ConfigFault[];
} {
  const values: Partial<Record<VariableName, unknown>> = {};
  const faults: ConfigFault[] = [];
  for (const [name, variable] of Object.entries(variables) as [VariableName, Variable][]) {
    const text = env[name]?.trim();
    const given = text === '' ? undefined : text;
    const result = variable.schema.safeParse(given);
    if (result.success) values[name] = result.data;
    else faults.push({ name, problem: problemOf(given, result.error.issues[0]?.message), remedy: variable.remedy });
  }
  return { values: values as Partial<Values>, faults };
}

/** A value is never repeated: it may be a password. */
function problemOf(given: string | undefined, message: string | undefined): string {
  if (given === undefined) return 'is not set.';
  return `${message ?? 'is not valid'}.`;
}
