import { Module } from '@nestjs/common';
import { PublicatieController } from './http/publicatie.controller';
import { PublicatieModule } from './publicatie.module';

@Module({
  imports: [PublicatieModule],
  controllers: [PublicatieController],
})
export class PublicatieHttpModule {}
