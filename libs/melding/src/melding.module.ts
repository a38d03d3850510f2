import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { PartnerModule } from '@navolgbaar/partner';
import { TermijnModule } from '@navolgbaar/termijn';
import { BevestigOntvangst } from './application/bevestig-ontvangst/bevestig-ontvangst.use-case';
import { BeheerRoutetabel } from './application/beheer-routetabel/beheer-routetabel.use-case';
import { BevatPersoonsnaam } from './application/bevat-persoonsnaam/bevat-persoonsnaam.use-case';
import { GeefOntvangstcode } from './application/geef-ontvangstcode/geef-ontvangstcode.use-case';
import { IndexeerPersonen } from './application/indexeer-personen/indexeer-personen.use-case';
import { LeesAanvullingen } from './application/lees-aanvullingen/lees-aanvullingen.use-case';
import { LeesMelder } from './application/lees-melder/lees-melder.use-case';
import { LegUitlegVast } from './application/leg-uitleg-vast/leg-uitleg-vast.use-case';
import { MarkeerMelding } from './application/markeer-melding/markeer-melding.use-case';
import { Meldercontacten } from './application/ports/meldercontact';
import { MeldingRepository } from './application/ports/melding.repository';
import { Verzegelingen } from './application/ports/verzegelingen';
import { Personenindex } from './application/ports/personenindex';
import { Routetabellen } from './application/ports/routetabellen';
import { EerdereMeldingen, LeesMeldingen, MeldingFeiten } from './application/queries/lees-meldingen';
import { MeldingenQuery } from './application/queries/meldingen.query';
import { VindBetrokkenen } from './application/queries/vind-betrokkenen';
import { Verbanden } from './application/ports/verbanden';
import { OpenVerzegeling } from './application/open-verzegeling/open-verzegeling.use-case';
import { RegistreerMelding } from './application/registreer-melding/registreer-melding.use-case';
import { SluitProcesinformatie } from './application/sluit-procesinformatie/sluit-procesinformatie.use-case';
import { StelVraag } from './application/stel-vraag/stel-vraag.use-case';
import { StuurMeldingDoor } from './application/stuur-melding-door/stuur-melding-door.use-case';
import { VerbindMelding } from './application/verbind-melding/verbind-melding.use-case';
import { Verbindwerk } from './application/verbind-melding/verbindwerk';
import { VerbreekVerband } from './application/verbind-melding/verbreek-verband.use-case';
import { VerstrekOverMelding } from './application/verstrek-over-melding/verstrek-over-melding.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgMelding } from './application/volg-melding/volg-melding.use-case';
import { WijzigMelding } from './application/wijzig-melding/wijzig-melding.use-case';
import { WijzigSoort } from './application/wijzig-soort/wijzig-soort.use-case';
import { SqlMeldingenQuery } from './infrastructure/sql-meldingen.query';
import { SqlRoutetabellen } from './infrastructure/sql-routetabellen';
import { SqlPersonenindex } from './infrastructure/sql-personenindex';
import { SqlVerbanden } from './infrastructure/sql-verbanden';
import { SqlMeldercontacten } from './infrastructure/sql-meldercontacten';
import { SqlVerzegelingen } from './infrastructure/sql-verzegelingen';
import { TypeormMeldingRepository } from './infrastructure/typeorm-melding.repository';

const publiek = [
  BeheerRoutetabel,
  RegistreerMelding,
  BevestigOntvangst,
  MarkeerMelding,
  VolgAanbieder,
  WijzigMelding,
  WijzigSoort,
  VerbindMelding,
  VerbreekVerband,
  StuurMeldingDoor,
  VerstrekOverMelding,
  LeesMelder,
  GeefOntvangstcode,
  VolgMelding,
  StelVraag,
  LeesAanvullingen,
  SluitProcesinformatie,
  OpenVerzegeling,
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
    Verbindwerk,
    { provide: Verbanden, useClass: SqlVerbanden },
    { provide: MeldingRepository, useClass: TypeormMeldingRepository },
    { provide: Meldercontacten, useClass: SqlMeldercontacten },
    { provide: Verzegelingen, useClass: SqlVerzegelingen },
    { provide: Routetabellen, useClass: SqlRoutetabellen },
    { provide: Personenindex, useClass: SqlPersonenindex },
    { provide: MeldingenQuery, useClass: SqlMeldingenQuery },
  ],
  exports: publiek,
})
export class MeldingModule {}
