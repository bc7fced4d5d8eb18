import { Global, Module } from '@nestjs/common';
import { AddressTries } from './address-tries.js';
import { SubjectTries } from './subject-tries.js';

@Global()
@Module({ providers: [AddressTries, SubjectTries], exports: [AddressTries, SubjectTries] })
export class TriesModule {}
