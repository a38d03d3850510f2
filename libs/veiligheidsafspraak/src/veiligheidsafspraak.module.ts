import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { BevindingModule } from '@navolgbaar/bevinding';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { MeldingModule } from '@navolgbaar/melding';
import { Module } from '@nestjs/common';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { WegingModule } from '@navolgbaar/weging';
import { Afspraakwerk } from './application/afspraakwerk';
import { BeeindigAfspraak } from './application/beeindig-afspraak/beeindig-afspraak.use-case';
import { BrengOnderMonitoring } from './application/breng-onder-monitoring/breng-onder-monitoring.use-case';
import { ControleerAfspraak } from './application/controleer-afspraak/controleer-afspraak.use-case';
import { MaakAfspraak } from './application/maak-afspraak/maak-afspraak.use-case';
import { MeldUitvoering } from './application/meld-uitvoering/meld-uitvoering.use-case';
import { Afspraken } from './application/ports/afspraken';
import { AfspraakFeiten } from './application/queries/afspraak-feiten';
import { AfsprakenQuery } from './application/queries/afspraken.query';
import { LeesAfspraken } from './application/queries/lees-afspraken';
import { VolgAfspraak } from './application/volg-afspraak/volg-afspraak.use-case';
import { SqlAfspraken } from './infrastructure/sql-afspraken';
import { SqlAfsprakenQuery } from './infrastructure/sql-afspraken.query';

const publiek = [
  MaakAfspraak,
  MeldUitvoering,
  ControleerAfspraak,
  BrengOnderMonitoring,
  BeeindigAfspraak,
  VolgAfspraak,
  LeesAfspraken,
  AfspraakFeiten,
];

@Module({
  imports: [
    ...[AanbiederModule, BerichtModule, BevindingModule, IdentiteitKernModule, MeldingModule],
    ...[OnderzoekModule, WegingModule],
  ],
  providers: [
    ...publiek,
    Afspraakwerk,
    { provide: Afspraken, useClass: SqlAfspraken },
    { provide: AfsprakenQuery, useClass: SqlAfsprakenQuery },
  ],
  exports: publiek,
})
export class VeiligheidsafspraakModule {}
