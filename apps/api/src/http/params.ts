import { Text, Uuid } from './fields.js';

/** Path parameters. What is no id at all is a faulty address (422), told apart from an id that nobody has (404). */
export class AgencyParams {
  @Uuid({ description: '机关' })
  agencyId!: string;
}

export class RequestParams {
  @Uuid({ description: '申请' })
  id!: string;
}

export class RequestLetterParams extends RequestParams {
  @Uuid({ description: '文书' })
  letterId!: string;
}

export class RequestDocumentParams extends RequestParams {
  @Uuid({ description: '文件' })
  documentId!: string;
}

export class CommandParams {
  @Uuid({ description: '操作' })
  commandId!: string;
}

export class NumberParams {
  @Text({ max: 40, description: '受理编号', example: 'QHFG-2026-000012' })
  number!: string;
}

export class NumberLetterParams extends NumberParams {
  @Uuid({ description: '文书' })
  letterId!: string;
}

export class NumberDocumentParams extends NumberParams {
  @Uuid({ description: '文件' })
  documentId!: string;
}

export class ReferenceParams {
  @Text({ max: 44, description: '征询编号', example: 'QHFG-2026-000012-1' })
  reference!: string;
}

export class ReferenceCommandParams extends ReferenceParams {
  @Uuid({ description: '操作' })
  commandId!: string;
}

export class NumberCommandParams extends NumberParams {
  @Uuid({ description: '操作' })
  commandId!: string;
}
