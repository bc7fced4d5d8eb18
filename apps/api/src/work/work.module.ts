import { Global, Module } from '@nestjs/common';
import { WorkController } from './work.controller.js';
import { Work } from './work.js';

@Global()
@Module({ controllers: [WorkController], providers: [Work], exports: [Work] })
export class WorkModule {}
