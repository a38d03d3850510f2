import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { RapportModule } from '@navolgbaar/rapport';
import { RegisterModule } from '@navolgbaar/register';
import { regelversies } from '@navolgbaar/platform/database';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeslisLakvoorstellen } from './application/beslis-lakvoorstellen/beslis-lakvoorstellen.use-case';
import { BeheerStandaard } from './application/beheer-standaard/beheer-standaard.use-case';
import { BesluitPublicatie } from './application/besluit-publicatie/besluit-publicatie.use-case';
import { MaakBesluitBekend } from './application/besluit-publicatie/maak-besluit-bekend.use-case';
import { BewerkPubliekeVersie } from './application/bewerk-publieke-versie/bewerk-publieke-versie.use-case';
import { HoudPublicatieAan } from './application/houd-publicatie-aan/houd-publicatie-aan.use-case';
import { LegZienswijzeVast } from './application/leg-zienswijze-vast/leg-zienswijze-vast.use-case';
import { HoorBelanghebbende } from './application/hoor-belanghebbende/hoor-belanghebbende.use-case';
import { LegVoorzieningVast } from './application/leg-voorziening-vast/leg-voorziening-vast.use-case';
import { PublicatieRepository } from './application/ports/publicatie.repository';
import { Besluittermijn } from './application/besluittermijn';
import { Belanghebbenden } from './application/ports/belanghebbenden';
import { Publicatiestandaarden } from './application/ports/publicatiestandaarden';
import { Publicatiepost } from './application/publicatiepost';
import { Publicatiewerk } from './application/publicatiewerk';
import { PubliceerRijpe } from './application/publiceer/publiceer-rijpe.use-case';
import { Publiceer } from './application/publiceer/publiceer.use-case';
import { LeesLakvoorstellen } from './application/queries/lees-lakvoorstellen';
import { LeesPublicaties } from './application/queries/lees-publicaties';
import { Rectificeer } from './application/rectificeer/rectificeer.use-case';
import { StelPublicatieVoor } from './application/stel-publicatie-voor/stel-publicatie-voor.use-case';
import { TrekPublicatieIn } from './application/trek-publicatie-in/trek-publicatie-in.use-case';
import { WeegGronden } from './application/weeg-gronden/weeg-gronden.use-case';
import { Aanbiedervraag } from './application/zienswijze-in-portaal/aanbiedervraag';
import { GeefZienswijze } from './application/zienswijze-in-portaal/geef-zienswijze.use-case';
import { LeesZienswijzevragen } from './application/zienswijze-in-portaal/lees-zienswijzevragen';
import { VolgZienswijzevraag } from './application/zienswijze-in-portaal/volg-zienswijzevraag';
import { Zienswijzevragen } from './application/ports/zienswijzevragen';
import { MEEGELEVERDE_STANDAARD } from './domain/standaardbesluit';
import { SqlBelanghebbenden } from './infrastructure/sql-belanghebbenden';
import { SqlZienswijzevragen } from './infrastructure/sql-zienswijzevragen';
import { SqlPublicatieRepository } from './infrastructure/sql-publicatie.repository';

const publiek = [
  StelPublicatieVoor,
  WeegGronden,
  HoorBelanghebbende,
  LegVoorzieningVast,
  LegZienswijzeVast,
  BewerkPubliekeVersie,
  BesluitPublicatie,
  MaakBesluitBekend,
  HoudPublicatieAan,
  Publiceer,
  PubliceerRijpe,
  Rectificeer,
  TrekPublicatieIn,
  LeesPublicaties,
  BeslisLakvoorstellen,
  LeesLakvoorstellen,
  BeheerStandaard,
  GeefZienswijze,
  LeesZienswijzevragen,
  VolgZienswijzevraag,
];

/** Publication as use cases, for the api and the worker. */
@Module({
  imports: [
    AanbiederModule,
    BerichtModule,
    DocumentModule,
    MeldingModule,
    OnderzoekModule,
    RapportModule,
    RegisterModule,
    TermijnModule,
  ],
  providers: [
    ...publiek,
    Publicatiewerk,
    Publicatiepost,
    Besluittermijn,
    Aanbiedervraag,
    { provide: Zienswijzevragen, useClass: SqlZienswijzevragen },
    { provide: Belanghebbenden, useClass: SqlBelanghebbenden },
    regelversies(Publicatiestandaarden, 'publicatie', MEEGELEVERDE_STANDAARD),
    { provide: PublicatieRepository, useClass: SqlPublicatieRepository },
  ],
  exports: publiek,
})
export class PublicatieModule {}
