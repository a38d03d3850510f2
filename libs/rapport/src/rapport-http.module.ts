import { Module } from '@nestjs/common';
import { RapportController } from './http/rapport.controller';
import { RapportinstellingController } from './http/rapportinstelling.controller';
import { RapportModule } from './rapport.module';

@Module({ imports: [RapportModule], controllers: [RapportController, RapportinstellingController] })
export class RapportHttpModule {}
