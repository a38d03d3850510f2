import { Module } from '@nestjs/common';
import { LoketinstellingController } from './http/loketinstelling.controller';
import { LoketpaginasController } from './http/loketpaginas.controller';
import { MeldpuntController } from './http/meldpunt.controller';
import { Loketpoort } from './http/poort';
import { LoketModule } from './loket.module';

@Module({
  imports: [LoketModule],
  providers: [Loketpoort],
  controllers: [LoketpaginasController, MeldpuntController, LoketinstellingController],
})
export class LoketHttpModule {}
