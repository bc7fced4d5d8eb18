import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../auth/session-data.js';
import { ProblemView } from '../problems/problem.view.js';

const DESCRIPTION = `政府信息依申请公开：申请人、办理、运行三组接口。

- 写操作须带 \`Idempotency-Key\`（会话接口除外）：同一键、同一内容，得到同一答复；同一键、另一内容，答 422。
- 不成功的答复都是 \`application/problem+json\`，有不变的代码 \`code\` 和法律依据 \`basis\`。
- 申请人凭受理编号和查询码（请求头 \`Yishen-Query-Code\`）。工作人员凭会话 Cookie；写操作另带 \`Yishen-Csrf\`。
- 日期为北京时间的 \`YYYY-MM-DD\`。`;

/** The document of the API. Every schema is declared by decorators, so it is the same from sources and from dist/. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('依申 API')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie' }, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'Yishen-Query-Code' }, 'queryCode')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'mailEvents')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    autoTagControllers: false,
    extraModels: [ProblemView],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const operation of operationsOf(document)) tidyDescriptions(operation);
  return document;
}

function operationsOf({ paths }: OpenAPIObject) {
  return Object.values(paths).flatMap(({ get, post, delete: remove }) => [get, post, remove].filter((one) => !!one));
}

/** A response that a class and its method both declare is described once. */
function tidyDescriptions({ responses }: { responses: object }): void {
  for (const response of Object.values(responses) as { description?: string }[]) {
    response.description = [...new Set((response.description ?? '').split('\n\n'))].join('\n\n');
  }
}

/**
 * `/api/openapi.json`, and `/api/docs` from local files under the same content security policy. Made when first asked
 * for: it takes a second, which a service that starts again has not.
 */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '依申 API',
    swaggerOptions: { persistAuthorization: false, tryItOutEnabled: false, docExpansion: 'list' },
  });
}
