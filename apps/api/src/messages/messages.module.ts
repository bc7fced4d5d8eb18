import { Module } from '@nestjs/common';
import { ApplicantMessagesController } from './applicant-messages.controller.js';
import { MessageService } from './message.service.js';
import { StaffMessagesController } from './staff-messages.controller.js';

@Module({ controllers: [StaffMessagesController, ApplicantMessagesController], providers: [MessageService] })
export class MessagesModule {}
