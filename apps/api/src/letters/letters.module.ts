import { Module } from '@nestjs/common';
import { LetterCheckController } from './letter-check.controller.js';

@Module({ controllers: [LetterCheckController] })
export class LettersModule {}
