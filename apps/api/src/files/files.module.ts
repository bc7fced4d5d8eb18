import { Global, Module } from '@nestjs/common';
import { RequestFiles } from './request-files.js';

@Global()
@Module({ providers: [RequestFiles], exports: [RequestFiles] })
export class FilesModule {}
