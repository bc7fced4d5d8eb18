import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiCookieAuth, ApiHeader, ApiResponse, ApiSecurity, getSchemaPath } from '@nestjs/swagger';
import { StaffGuard } from '../auth/staff.guard.js';
import { ProblemView } from '../problems/problem.view.js';

const MEANING: Record<number, string> = {
  400: '内容不是有效的格式，或缺少必要的请求头',
  401: '没有登录，或登录已失效',
  403: '无权办理',
  404: '没有，或不属于您的机关',
  409: '当前环节不能办理；happened 说明发生了什么',
  410: '个人信息已依规销毁',
  413: '内容过大',
  415: '内容类型不接受',
  422: '填写的内容有误',
  428: '这一地址来得太多，先完成 GET /work 的计算题，连同 Yishen-Work 请求头再发一次',
  429: '尝试次数过多；Retry-After 为须等待的秒数',
  503: '数据库暂时不能使用；Retry-After 为建议等待的秒数',
};

const RETRY_AFTER = { 'Retry-After': { schema: { type: 'integer' as const }, description: '秒' } };

/** Documents the problems that an operation can answer with; 503 can come from every one. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...[...statuses, 503].map((status) =>
      ApiResponse({
        status,
        description: MEANING[status] ?? '',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemView) } } },
        ...(status === 429 || status === 503 ? { headers: RETRY_AFTER } : {}),
      }),
    ),
  );
}

/** For staff alone; a write needs the token of the session. */
export function Staff(access: 'read' | 'write' = 'read'): MethodDecorator & ClassDecorator {
  return applyDecorators(
    UseGuards(StaffGuard),
    ApiCookieAuth('session'),
    ...(access === 'write'
      ? [ApiHeader({ name: 'Yishen-Csrf', required: true, description: '会话的 csrfToken（GET /session）' })]
      : []),
    ApiProblems(401, 403),
  );
}

/** A write that may be sent again without being done again. */
export function Idempotent(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description: '1–200 个可见 ASCII 字符。同一操作重发用同一个键，得到同一个答复；用于另一内容则答 422。',
      schema: { type: 'string', minLength: 1, maxLength: 200 },
      example: '0f9c1f4e-7a41-4d5b-9f0e-5d6f8f0f4a11',
    }),
    ApiProblems(400, 422),
  );
}

/** For the applicant of one request, by its number and query code. */
export function ApplicantOnly(): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiSecurity('queryCode'), ApiProblems(404, 428, 429));
}
