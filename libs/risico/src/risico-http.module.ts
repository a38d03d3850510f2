import { Module } from '@nestjs/common';
import { BezoekkeuzeController } from './http/bezoekkeuze.controller';
import { RisicoController } from './http/risico.controller';
import { RisicoModule } from './risico.module';

@Module({ imports: [RisicoModule], controllers: [RisicoController, BezoekkeuzeController] })
export class RisicoHttpModule {}
