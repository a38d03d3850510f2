import { Module } from '@nestjs/common';
import { CollegeberichtController } from './http/collegebericht.controller';
import { DossierController } from './http/dossier.controller';
import { DossierdelenController } from './http/dossierdelen.controller';
import { OpdrachtController } from './http/opdracht.controller';
import { ZaakController } from './http/zaak.controller';
import { OnderzoekModule } from './onderzoek.module';

@Module({
  imports: [OnderzoekModule],
  controllers: [
    ZaakController,
    DossierController,
    DossierdelenController,
    OpdrachtController,
    CollegeberichtController,
  ],
})
export class OnderzoekHttpModule {}
