import { Module } from '@nestjs/common';
import { BelanghebbendeController } from './http/belanghebbende.controller';
import { PublicatieController } from './http/publicatie.controller';
import { PublicatieafwegingController } from './http/publicatieafweging.controller';
import { PublicatiestandaardController } from './http/publicatiestandaard.controller';
import { PublicatieModule } from './publicatie.module';

@Module({
  imports: [PublicatieModule],
  controllers: [
    PublicatieController,
    BelanghebbendeController,
    PublicatieafwegingController,
    PublicatiestandaardController,
  ],
})
export class PublicatieHttpModule {}
