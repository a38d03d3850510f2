import { Module } from '@nestjs/common';
import { BevindingModule } from '@navolgbaar/bevinding';
import { DocumentModule } from '@navolgbaar/document';
import { MaatregelModule } from '@navolgbaar/maatregel';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { RapportModule } from '@navolgbaar/rapport';
import { LeesDossier } from './application/lees-dossier';
import { DossierController } from './http/dossier.controller';

/** The page of one case: it has no tables, it asks the others. */
@Module({
  imports: [BevindingModule, DocumentModule, MaatregelModule, OnderzoekModule, RapportModule],
  providers: [LeesDossier],
  controllers: [DossierController],
})
export class DossierHttpModule {}
