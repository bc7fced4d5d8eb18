import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Part, Text, Uuid } from '../http/fields.js';
import { ListingFilterForm } from '../requests/listing.form.js';

/** Codes, days and ids. A number is one request's and no view of the list. */
export class SavedFiltersForm extends OmitType(ListingFilterForm, ['q'] as const) {}

export class SavedViewForm {
  @Text({ max: 30, description: '名称', example: '本周到期、未分派' })
  name!: string;

  @Part(() => SavedFiltersForm, { description: '列表的条件和次序' })
  filters!: SavedFiltersForm;
}

export class SavedViewParams {
  @Uuid({ description: '存下的条件' })
  id!: string;
}

export class SavedViewView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: '本周到期、未分派' })
  name!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { open: 'true', light: 'red' } })
  filters!: Record<string, string>;
}

export class SavedViewsView {
  @ApiProperty({ type: SavedViewView, isArray: true })
  items!: SavedViewView[];
}
