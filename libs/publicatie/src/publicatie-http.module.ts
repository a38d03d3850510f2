import { Module } from '@nestjs/common';
import { LakkenController } from './http/lakken.controller';
import { PublicatieController } from './http/publicatie.controller';
import { PublicatieModule } from './publicatie.module';

@Module({
  imports: [PublicatieModule],
  controllers: [PublicatieController, LakkenController],
})
export class PublicatieHttpModule {}
