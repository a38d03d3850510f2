import { Module } from '@nestjs/common';
import { CollegeberichtController } from './http/collegebericht.controller';
import { DossierController } from './http/dossier.controller';
import { DossierdelenController } from './http/dossierdelen.controller';
import { OpdrachtController } from './http/opdracht.controller';
import { ZaakaanbiederController } from './http/zaakaanbieder.controller';
import { ZaakController } from './http/zaak.controller';
import { SamenloopController } from './http/samenloop.controller';
import { OnderzoekModule } from './onderzoek.module';

@Module({
  imports: [OnderzoekModule],
  controllers: [
    ZaakController,
    ZaakaanbiederController,
    DossierController,
    DossierdelenController,
    OpdrachtController,
    SamenloopController,
    CollegeberichtController,
  ],
})
export class OnderzoekHttpModule {}
