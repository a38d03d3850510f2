import { Module } from '@nestjs/common';
import { CollegeberichtController } from './http/collegebericht.controller';
import { DossierController } from './http/dossier.controller';
import { OpdrachtController } from './http/opdracht.controller';
import { ZaakController } from './http/zaak.controller';
import { OnderzoekModule } from './onderzoek.module';

@Module({
  imports: [OnderzoekModule],
  controllers: [ZaakController, DossierController, OpdrachtController, CollegeberichtController],
})
export class OnderzoekHttpModule {}
