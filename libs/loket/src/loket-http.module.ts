import { Module } from '@nestjs/common';
import { LoketinstellingController } from './http/loketinstelling.controller';
import { LoketpaginasController } from './http/loketpaginas.controller';
import { Codesessie } from './http/codesessie';
import { MeldpuntController } from './http/meldpunt.controller';
import { MijnMeldingController } from './http/mijn-melding.controller';
import { Loketpoort } from './http/poort';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { LoketModule } from './loket.module';

@Module({
  imports: [LoketModule, MeldingModule, DocumentModule],
  providers: [Loketpoort, Codesessie],
  controllers: [LoketpaginasController, MeldpuntController, MijnMeldingController, LoketinstellingController],
})
export class LoketHttpModule {}
