import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { BevoegdheidModule } from '@navolgbaar/bevoegdheid';
import { BezoekModule } from '@navolgbaar/bezoek';
import { DocumentModule } from '@navolgbaar/document';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { JaarcijfersModule } from '@navolgbaar/jaarcijfers';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { TermijnModule } from '@navolgbaar/termijn';
import { Antwoordontvangst } from './application/antwoordontvangst';
import { Antwoordtermijn } from './application/antwoordtermijn';
import { BeantwoordLijst } from './application/beantwoord-lijst/beantwoord-lijst.use-case';
import { BeoordeelAntwoorden } from './application/beoordeel-antwoorden/beoordeel-antwoorden.use-case';
import { LegOpvraagantwoordVast } from './application/leg-antwoord-vast/leg-antwoord-vast.use-case';
import { Opvraagwerk } from './application/opvraagwerk';
import { Opvraaglijsten } from './application/ports/opvraaglijsten';
import { LeesOpvraaglijsten } from './application/queries/lees-opvraaglijsten';
import { OpvraaglijstenQuery } from './application/queries/opvraaglijsten.query';
import { StelLijstOp } from './application/stel-lijst-op/stel-lijst-op.use-case';
import { Opvraagpost } from './application/stuur-brief/opvraagpost';
import { Vorderingen } from './application/verstuur-lijst/vordering';
import { VerstuurLijst } from './application/verstuur-lijst/verstuur-lijst.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgVorderingen } from './application/volg-vorderingen/volg-vorderingen.use-case';
import { ZoekBekend } from './application/zoek-bekend';
import { SqlOpvraaglijsten } from './infrastructure/sql-opvraaglijsten';
import { SqlOpvraaglijstenQuery } from './infrastructure/sql-opvraaglijsten.query';

const publiek = [
  StelLijstOp,
  VerstuurLijst,
  BeantwoordLijst,
  LegOpvraagantwoordVast,
  BeoordeelAntwoorden,
  LeesOpvraaglijsten,
  Opvraagpost,
  VolgAanbieder,
  VolgVorderingen,
];

@Module({
  imports: [
    ...[AanbiederModule, BerichtModule, BevoegdheidModule, BezoekModule, DocumentModule],
    ...[IdentiteitKernModule, JaarcijfersModule, OnderzoekModule, TermijnModule],
  ],
  providers: [
    ...publiek,
    ...[Antwoordontvangst, Antwoordtermijn, Opvraagwerk, Vorderingen, ZoekBekend],
    { provide: Opvraaglijsten, useClass: SqlOpvraaglijsten },
    { provide: OpvraaglijstenQuery, useClass: SqlOpvraaglijstenQuery },
  ],
  exports: publiek,
})
export class OpvraaglijstModule {}
