import { Global, Module } from '@nestjs/common';
import { CommandGate } from './command-gate.js';
import { Courier } from './courier.js';

@Global()
@Module({ providers: [CommandGate, Courier], exports: [CommandGate, Courier] })
export class CommandsModule {}
