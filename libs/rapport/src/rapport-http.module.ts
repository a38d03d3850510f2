import { Module } from '@nestjs/common';
import { AanwezigheidController } from './http/aanwezigheid.controller';
import { OpmerkingController } from './http/opmerking.controller';
import { RapportController } from './http/rapport.controller';
import { RapportinstellingController } from './http/rapportinstelling.controller';
import { RapportversieController } from './http/rapportversie.controller';
import { RapportModule } from './rapport.module';

@Module({
  imports: [RapportModule],
  controllers: [
    RapportController,
    RapportinstellingController,
    RapportversieController,
    OpmerkingController,
    AanwezigheidController,
  ],
})
export class RapportHttpModule {}
