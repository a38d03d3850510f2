import { Module } from '@nestjs/common';
import { InterventieladderController } from './http/interventieladder.controller';
import { InterventieladderModule } from './interventieladder.module';

@Module({ imports: [InterventieladderModule], controllers: [InterventieladderController] })
export class InterventieladderHttpModule {}
