import { CHANNELS } from '#libs/law';
import type { DeskChannel } from '#libs/request';
import { Choice, Day, Flag, Part, Text } from '../http/fields.js';
import { DeskApplicationForm } from './application.form.js';

export const DESK_CHANNELS = CHANNELS.filter((channel) => channel !== 'online');

/** An application that a clerk takes in (条例29, 31). */
export class DeskIntakeForm {
  @Part(() => DeskApplicationForm, { description: '申请' })
  application!: DeskApplicationForm;

  @Choice(DESK_CHANNELS, {
    description: '渠道：当面、口头、签收邮件、平常信函、电子邮件、传真、寄至其他内设机构后转交',
    example: 'in_person',
  })
  channel!: DeskChannel;

  @Day({ description: '提交、代填完成、签收或者到达之日；不晚于今天', example: '2026-03-02' })
  arrivedOn!: string;

  @Flag({ description: '口头申请：已代填、读给申请人听并由其签字', example: false })
  readBackAndSigned!: boolean;

  @Text({
    max: 1000,
    min: 0,
    description: '到达的证据（邮单号、签收记录、邮戳等）；当日当面提交的可以为空',
    example: '',
  })
  evidence!: string;
}
