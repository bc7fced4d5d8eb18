import { Module } from '@nestjs/common';
import { CatalogueController } from './catalogue.controller.js';
import { PublicCatalogueController } from './public-catalogue.controller.js';

/** 政府信息主动公开目录: kept by the agency, searched by everybody. */
@Module({ controllers: [CatalogueController, PublicCatalogueController] })
export class CatalogueModule {}
