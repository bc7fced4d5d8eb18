import { Module } from '@nestjs/common';
import { DocumentIntakeModule } from './document-intake.module.js';
import { DocumentRemoval } from './document-removal.js';
import { DocumentUpload } from './document-upload.js';
import { DocumentsController } from './documents.controller.js';

@Module({
  imports: [DocumentIntakeModule],
  controllers: [DocumentsController],
  providers: [DocumentUpload, DocumentRemoval],
})
export class DocumentsModule {}
