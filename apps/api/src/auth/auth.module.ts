import { Module } from '@nestjs/common';
import { PasswordService } from './password.service.js';
import { SessionController } from './session.controller.js';
import { SessionService } from './session.service.js';
import { SessionsOfStaff } from './sessions-of-staff.js';

@Module({
  controllers: [SessionController],
  providers: [SessionService, PasswordService, SessionsOfStaff],
  exports: [SessionsOfStaff],
})
export class AuthModule {}
