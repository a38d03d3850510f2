import { Module } from '@nestjs/common';
import { LoketinstellingController } from './http/loketinstelling.controller';
import { LoketpaginasController } from './http/loketpaginas.controller';
import { Codesessie } from './http/codesessie';
import { MeldpuntController } from './http/meldpunt.controller';
import { MijnMeldingController } from './http/mijn-melding.controller';
import { PartnervraagPaginaController } from './http/partnervraag.controller';
import { Pogingen } from './http/poging';
import { Loketpoort } from './http/poort';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { PartnerModule } from '@navolgbaar/partner';
import { LoketModule } from './loket.module';

@Module({
  imports: [LoketModule, MeldingModule, DocumentModule, PartnerModule],
  providers: [Loketpoort, Codesessie, Pogingen],
  controllers: [
    ...[LoketpaginasController, MeldpuntController, MijnMeldingController, PartnervraagPaginaController],
    LoketinstellingController,
  ],
})
export class LoketHttpModule {}
