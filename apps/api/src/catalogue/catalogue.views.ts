import { PROACTIVE_CATEGORIES, type ProactiveCategory } from '#libs/law';
import type { CatalogueEntry, OwnCatalogueEntry } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';

/** Something that an agency has published, as everybody may see it. */
export class PublishedView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  agencyId!: string;

  @ApiProperty({ example: '清河市水务局' })
  agencyName!: string;

  @ApiProperty({ example: '清河市水务局2025年供水管网漏损率统计公报' })
  title!: string;

  @ApiProperty({ description: '摘要；可以为空' })
  summary!: string;

  @ApiProperty({ nullable: true, type: String, description: '文号' })
  documentNumber!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '索引号' })
  indexNumber!: string | null;

  @ApiProperty({ enum: PROACTIVE_CATEGORIES, description: '类别（条例第二十条各项）' })
  category!: ProactiveCategory;

  @ApiProperty({ format: 'date' })
  publishedOn!: string;

  @ApiProperty({ nullable: true, type: String, description: '网址' })
  address!: string | null;

  @ApiProperty({ nullable: true, type: String, description: '网址以外的获取地点、途径' })
  place!: string | null;

  static of(entry: CatalogueEntry): PublishedView {
    const { id, agencyId, agencyName, title, summary, documentNumber, indexNumber } = entry;
    const { category, publishedOn, address, place } = entry;
    return {
      ...{ id, agencyId, agencyName, title, summary, documentNumber, indexNumber },
      ...{ category, publishedOn, address, place },
    };
  }
}

export class PublishedPageView {
  @ApiProperty({ type: PublishedView, isArray: true })
  items!: PublishedView[];

  @ApiProperty({ nullable: true, type: String })
  nextCursor!: string | null;
}

export class PublishedListView {
  @ApiProperty({ type: PublishedView, isArray: true, description: '最相近的在前，至多 5 条' })
  items!: PublishedView[];
}

/** The same for those who keep it. */
export class CatalogueEntryView extends PublishedView {
  @ApiProperty({ format: 'date', nullable: true, type: String, description: '撤下之日' })
  withdrawnOn!: string | null;

  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: '由哪件申请转为主动公开' })
  requestId!: string | null;

  static override of(entry: OwnCatalogueEntry): CatalogueEntryView {
    return { ...PublishedView.of(entry), withdrawnOn: entry.withdrawnOn, requestId: entry.requestId };
  }
}

export class CataloguePageView {
  @ApiProperty({ type: CatalogueEntryView, isArray: true })
  items!: CatalogueEntryView[];

  @ApiProperty({ nullable: true, type: String })
  nextCursor!: string | null;
}

export class CatalogueImportView {
  @ApiProperty({ description: '编入了几条', example: 12 })
  added!: number;
}
