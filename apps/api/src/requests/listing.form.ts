import { LISTING_LIGHTS, LISTING_ORDERS, type ListingLight, type ListingOrder } from '#libs/records';
import { STAGES } from '#libs/request';
import { Choice, Day, NotBefore, PageCursor, PageLimit, Text, Uuid } from '../http/fields.js';

/** Which requests, and in what order. */
export class ListingFilterForm {
  @Choice(LISTING_ORDERS, { optional: true, description: '次序：答复到期日（默认）、提交日' })
  order: ListingOrder = 'dueOn';

  @Choice(STAGES, { optional: true, description: '环节' })
  stage?: string;

  @Choice(LISTING_LIGHTS, { optional: true, description: '未答复件的预警：绿、黄、红（逾期）、不判断' })
  light?: ListingLight;

  @Uuid({ optional: true, description: '承办科室' })
  unitId?: string;

  @Choice(['true'], { optional: true, description: '只列尚未分派科室的' })
  unassigned?: 'true';

  @Uuid({ optional: true, description: '承办人' })
  officerId?: string;

  @Choice(['true'], { optional: true, description: '只列承办人已离岗或者科室已撤销、尚未答复的，须另行分派' })
  officerGone?: 'true';

  @Choice(['true'], { optional: true, description: '只列请本人所在科室协助、尚未反馈的' })
  helpAsked?: 'true';

  @Choice(['true', 'false'], { optional: true, description: 'true 只列尚未答复、也未终止的；false 全部列出，同不写' })
  open?: 'true' | 'false';

  @Day({ optional: true, description: '答复到期日自哪一日起' })
  dueFrom?: string;

  @Day({ optional: true, description: '答复到期日至哪一日' })
  @NotBefore('dueFrom')
  dueTo?: string;

  @Text({ max: 40, optional: true, description: '受理编号或其一部分' })
  q?: string;
}

export class ListingForm extends ListingFilterForm {
  @PageLimit()
  limit = 20;

  @PageCursor()
  cursor?: string;
}
