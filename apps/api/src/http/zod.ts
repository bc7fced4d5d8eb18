/** Bodies whose form a schema says: settings and other documents that are stored as they are. */
import { z } from 'zod';
import { Problem } from '../problems/problem.js';

/** The body as the schema has it. @throws Problem FORM.INVALID, with every fault; a value is never repeated */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new Problem('FORM.INVALID', {
    invalidParams: result.error.issues.map(({ path, code }) => ({
      name: path.join('.').slice(0, 100),
      reason: REASONS[code] ?? '填写有误',
      code: `FIELD.${code.toUpperCase()}`,
    })),
  });
}

const REASONS: Record<string, string> = {
  invalid_type: '缺少这一项，或类型不对',
  invalid_value: '请从给出的选项中选择',
  invalid_format: '格式不正确',
  too_small: '不能为空，或数值过小',
  too_big: '过长，或数值过大',
  unrecognized_keys: '有不认识的项',
};

/** The schema as the API's description shows it. */
export function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' });
  return described;
}
