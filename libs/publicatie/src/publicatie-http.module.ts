import { Module } from '@nestjs/common';
import { LakkenController } from './http/lakken.controller';
import { BelanghebbendeController } from './http/belanghebbende.controller';
import { PublicatieController } from './http/publicatie.controller';
import { PublicatieafwegingController } from './http/publicatieafweging.controller';
import { PublicatiestandaardController } from './http/publicatiestandaard.controller';
import { ZienswijzevraagController } from './http/zienswijzevraag.controller';
import { PublicatieModule } from './publicatie.module';

@Module({
  imports: [PublicatieModule],
  controllers: [
    PublicatieController,
    BelanghebbendeController,
    LakkenController,
    PublicatieafwegingController,
    PublicatiestandaardController,
    ZienswijzevraagController,
  ],
})
export class PublicatieHttpModule {}
