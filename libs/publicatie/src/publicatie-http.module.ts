import { Module } from '@nestjs/common';
import { PublicatieController } from './http/publicatie.controller';
import { RegisterController } from './http/register.controller';
import { PublicatieModule } from './publicatie.module';

@Module({
  imports: [PublicatieModule],
  controllers: [PublicatieController, RegisterController],
})
export class PublicatieHttpModule {}
