import { ApiProperty } from '@nestjs/swagger';
import { Text } from '../http/fields.js';

export class CalendarFeedView {
  @ApiProperty({ format: 'date-time', nullable: true, type: String, description: '自何时开通；没有开通的为 null' })
  since!: string | null;
}

export class CalendarFeedAddressView {
  @ApiProperty({ description: '订阅地址，只给出这一次；谁有地址谁就能看到，不要告诉他人' })
  address!: string;
}

export class FeedParams {
  @Text({ max: 60, description: '令牌' })
  token!: string;
}
