import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Challenge } from 'altcha-lib';
import { ApiProblems } from '../http/api-decorators.js';
import { Work } from './work.js';

class WorkParametersView {
  @ApiProperty({ example: 'SHA-256' })
  algorithm!: string;

  @ApiProperty()
  nonce!: string;

  @ApiProperty()
  salt!: string;

  @ApiProperty({ description: '每试一次要算的散列次数' })
  cost!: number;

  @ApiProperty()
  keyLength!: number;

  @ApiProperty({ example: '00', description: '所求结果的开头' })
  keyPrefix!: string;

  @ApiProperty({ type: Number, description: '到何时有效，Unix 秒' })
  expiresAt!: number;
}

class WorkView {
  @ApiProperty({ type: WorkParametersView })
  parameters!: WorkParametersView;

  @ApiProperty()
  signature!: string;
}

@ApiTags('申请人')
@Controller('work')
export class WorkController {
  constructor(private readonly work: Work) {}

  @Get()
  @ApiOperation({
    summary: '一道计算题',
    description:
      '代替图形验证码（altcha）：答 WORK.REQUIRED 时，由浏览器算出后连同原请求再发一次，放在 Yishen-Work 请求头（challenge 和 solution 的 JSON，base64）。每题只能用一次。',
  })
  @ApiOkResponse({ type: WorkView })
  @ApiProblems()
  challenge(): Promise<Challenge> {
    return this.work.challenge();
  }
}
