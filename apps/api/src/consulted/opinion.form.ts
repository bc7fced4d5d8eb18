import { STANCES, type Stance } from '#libs/request';
import { Choice, Text } from '../http/fields.js';

export class ConsultedOpinionForm {
  @Choice(STANCES, { description: '同意、不同意、同意部分公开', example: 'agree' })
  stance!: Stance;

  @Text({ max: 4000, min: 0, description: '理由；不同意或者仅同意部分公开的必填' })
  reasons!: string;
}
