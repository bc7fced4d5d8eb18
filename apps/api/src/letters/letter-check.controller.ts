import { checkLetter, letterNumberText } from '#libs/records';
import { Controller, Get, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { ApiProblems } from '../http/api-decorators.js';
import { Text } from '../http/fields.js';
import { Problem } from '../problems/problem.js';
import { AddressTries } from '../tries/address-tries.js';

class CheckParams {
  @Text({ max: 40, description: '文书上的核验码', example: 'K3M9QZX0A4T7' })
  checkCode!: string;
}

class LetterCheckView {
  @ApiProperty({ description: '这个核验码的文书是真的，且没有作废' })
  genuine!: boolean;

  @ApiProperty()
  agency!: string;

  @ApiProperty({ example: '清河公开告〔2026〕12号' })
  numberText!: string;

  @ApiProperty({ format: 'date' })
  datedOn!: string;

  @ApiProperty({ enum: ['numbered', 'issued', 'voided'] })
  status!: string;

  @ApiProperty({ nullable: true, type: String, description: '文书文件的 SHA-256' })
  sha256!: string | null;
}

/** Whether a letter is genuine. Says nothing of whose it is, or of what it says. */
@ApiTags('申请人')
@Controller('letters')
export class LetterCheckController {
  constructor(
    private readonly source: DataSource,
    private readonly addresses: AddressTries,
  ) {}

  @Get('check/:checkCode')
  @ApiOperation({ summary: '核验文书', description: '任何人都可核验；不透露是谁的文书。' })
  @ApiOkResponse({ type: LetterCheckView })
  @ApiProblems(404, 422, 429)
  async check(@Param() { checkCode }: CheckParams, @Req() request: Request): Promise<LetterCheckView> {
    const wait = this.addresses.lockedFor(request);
    if (wait > 0) throw new Problem('QUERY.TOO_MANY_TRIES', { headers: { 'Retry-After': String(wait) } });
    const letter = await checkLetter(this.source, checkCode.toUpperCase().replace(/[\s-]/g, ''));
    if (!letter) {
      this.addresses.count(request);
      throw new Problem('LETTER.NOT_FOUND');
    }
    const { agency, datedOn, status, sha256 } = letter;
    return { genuine: status === 'issued', agency, numberText: letterNumberText(letter), datedOn, status, sha256 };
  }
}
