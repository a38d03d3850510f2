import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { PartnerModule } from '@navolgbaar/partner';
import { TermijnModule } from '@navolgbaar/termijn';
import { BevestigOntvangst } from './application/bevestig-ontvangst/bevestig-ontvangst.use-case';
import { BeheerRoutetabel } from './application/beheer-routetabel/beheer-routetabel.use-case';
import { BevatPersoonsnaam } from './application/bevat-persoonsnaam/bevat-persoonsnaam.use-case';
import { IndexeerPersonen } from './application/indexeer-personen/indexeer-personen.use-case';
import { LeesMelder } from './application/lees-melder/lees-melder.use-case';
import { LegUitlegVast } from './application/leg-uitleg-vast/leg-uitleg-vast.use-case';
import { MarkeerMelding } from './application/markeer-melding/markeer-melding.use-case';
import { MeldingRepository } from './application/ports/melding.repository';
import { Personenindex } from './application/ports/personenindex';
import { Routetabellen } from './application/ports/routetabellen';
import { EerdereMeldingen, LeesMeldingen, MeldingFeiten } from './application/queries/lees-meldingen';
import { MeldingenQuery } from './application/queries/meldingen.query';
import { VindBetrokkenen } from './application/queries/vind-betrokkenen';
import { RegistreerMelding } from './application/registreer-melding/registreer-melding.use-case';
import { StuurMeldingDoor } from './application/stuur-melding-door/stuur-melding-door.use-case';
import { VerstrekOverMelding } from './application/verstrek-over-melding/verstrek-over-melding.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { WijzigMelding } from './application/wijzig-melding/wijzig-melding.use-case';
import { SqlMeldingenQuery } from './infrastructure/sql-meldingen.query';
import { SqlRoutetabellen } from './infrastructure/sql-routetabellen';
import { SqlPersonenindex } from './infrastructure/sql-personenindex';
import { TypeormMeldingRepository } from './infrastructure/typeorm-melding.repository';

const publiek = [
  BeheerRoutetabel,
  RegistreerMelding,
  BevestigOntvangst,
  MarkeerMelding,
  VolgAanbieder,
  WijzigMelding,
  StuurMeldingDoor,
  VerstrekOverMelding,
  LeesMelder,
  LegUitlegVast,
  BevatPersoonsnaam,
  IndexeerPersonen,
  VindBetrokkenen,
  LeesMeldingen,
  MeldingFeiten,
  EerdereMeldingen,
];

@Module({
  imports: [AanbiederModule, BerichtModule, PartnerModule, TermijnModule],
  providers: [
    ...publiek,
    { provide: MeldingRepository, useClass: TypeormMeldingRepository },
    { provide: Routetabellen, useClass: SqlRoutetabellen },
    { provide: Personenindex, useClass: SqlPersonenindex },
    { provide: MeldingenQuery, useClass: SqlMeldingenQuery },
  ],
  exports: publiek,
})
export class MeldingModule {}
