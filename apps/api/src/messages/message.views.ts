import type { MessageRead } from '#libs/records';
import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../http/fields.js';

export class MessageForm {
  @Text({ max: 2000, description: '留言', example: '材料已经寄出，快递单号 EA123456789CN。' })
  text!: string;
}

export class MessageView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['applicant', 'agency'], description: '申请人或者机关' })
  sender!: 'applicant' | 'agency';

  @ApiProperty({ format: 'date-time' })
  sentAt!: string;

  @ApiProperty({ example: '材料已经寄出，快递单号 EA123456789CN。' })
  text!: string;

  static of({ id, sender, sentAt, text }: MessageRead): MessageView {
    return { id, sender, sentAt: sentAt.toISOString(), text };
  }
}

export class MessagesView {
  @ApiProperty({ type: MessageView, isArray: true, description: '先写的在前' })
  items!: MessageView[];
}

const NOTICES = ['due', 'sent', 'undelivered', 'failed'] as const;

export class StaffMessageView extends MessageView {
  @ApiProperty({ nullable: true, type: String, description: '机关的经办人' })
  staffName!: string | null;

  @ApiProperty({ enum: [...NOTICES], description: '对方是否已经得到邮件通知；undelivered、failed 为不能通知' })
  notice!: (typeof NOTICES)[number];

  @ApiProperty({ nullable: true, type: String, example: 'NO_ADDRESS', description: '不能通知的原因' })
  noticeCode!: string | null;

  static override of(message: MessageRead): StaffMessageView {
    const { staffName, notice, noticeCode } = message;
    return { ...MessageView.of(message), staffName, notice, noticeCode };
  }
}

export class StaffMessagesView {
  @ApiProperty({ type: StaffMessageView, isArray: true, description: '先写的在前' })
  items!: StaffMessageView[];
}
