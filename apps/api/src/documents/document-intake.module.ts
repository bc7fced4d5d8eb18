import { Module } from '@nestjs/common';
import { FileIntake } from './file-intake.js';

@Module({ providers: [FileIntake], exports: [FileIntake] })
export class DocumentIntakeModule {}
