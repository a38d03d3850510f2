import { Module } from '@nestjs/common';
import { AandachtsgebiedModule } from './aandachtsgebied.module';
import { AandachtsgebiedController } from './http/aandachtsgebied.controller';
import { AanduidingController } from './http/aanduiding.controller';

@Module({
  imports: [AandachtsgebiedModule],
  controllers: [AandachtsgebiedController, AanduidingController],
})
export class AandachtsgebiedHttpModule {}
