import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BerichtModule } from '@navolgbaar/bericht';
import { DocumentModule } from '@navolgbaar/document';
import { PartnerModule } from '@navolgbaar/partner';
import { PdfModule } from '@navolgbaar/platform/pdf';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeheerOpgave } from './application/opgave/beheer-opgave.use-case';
import { DrukOntvangstbewijs } from './application/opgave/druk-ontvangstbewijs.use-case';
import { LeesOpgaven } from './application/opgave/lees-opgaven';
import { MeldOpgave } from './application/opgave/meld-opgave.use-case';
import { NeemOpgaveOver } from './application/opgave/neem-opgave-over.use-case';
import { StelOpgavevraag } from './application/opgave/stel-opgavevraag.use-case';
import { VoegOpgavebijlageToe } from './application/opgave/voeg-opgavebijlage-toe.use-case';
import { VulOpgaveAan } from './application/opgave/vul-opgave-aan.use-case';
import { ConcludeerTwijfel } from './application/twijfel/concludeer-twijfel.use-case';
import { LeesTwijfels } from './application/twijfel/lees-twijfels';
import { MeldTwijfel } from './application/twijfel/meld-twijfel.use-case';
import { MeldNaTwijfel } from './application/twijfel/meld-na-twijfel';
import { Opgaven } from './application/ports/opgaven';
import { Twijfels } from './application/ports/twijfels';
import { SqlOpgaven } from './infrastructure/sql-opgaven';
import { SqlTwijfels } from './infrastructure/sql-twijfels';
import { BeheerFormulierkoppeling } from './application/beheer-formulierkoppeling/beheer-formulierkoppeling.use-case';
import { LeverMeldingAan } from './application/lever-melding-aan/lever-melding-aan.use-case';
import { NeemMeldingenOver } from './application/neem-meldingen-over/neem-meldingen-over.use-case';
import { Overnames } from './application/ports/overnames';
import { SqlOvernames } from './infrastructure/sql-overnames';
import { NeemFormulierAan } from './application/neem-formulier-aan/neem-formulier-aan.use-case';
import { Formulierkoppelingen } from './application/ports/formulierkoppelingen';
import { SqlFormulierkoppelingen } from './infrastructure/sql-formulierkoppelingen';
import { BevestigOntvangst } from './application/bevestig-ontvangst/bevestig-ontvangst.use-case';
import { BeheerRoutetabel } from './application/beheer-routetabel/beheer-routetabel.use-case';
import { BevatPersoonsnaam } from './application/bevat-persoonsnaam/bevat-persoonsnaam.use-case';
import { GeefOntvangstcode } from './application/geef-ontvangstcode/geef-ontvangstcode.use-case';
import { IndexeerPersonen } from './application/indexeer-personen/indexeer-personen.use-case';
import { LeesAanvullingen } from './application/lees-aanvullingen/lees-aanvullingen.use-case';
import { LeesMelder } from './application/lees-melder/lees-melder.use-case';
import { LegUitlegVast } from './application/leg-uitleg-vast/leg-uitleg-vast.use-case';
import { MarkeerMelding } from './application/markeer-melding/markeer-melding.use-case';
import { Gespreksverslagen } from './application/ports/gespreksverslagen';
import { Aanleveringen } from './application/ports/aanleveringen';
import { Meldercontacten } from './application/ports/meldercontact';
import { MeldingRepository } from './application/ports/melding.repository';
import { Verzegelingen } from './application/ports/verzegelingen';
import { Personenindex } from './application/ports/personenindex';
import { Routetabellen } from './application/ports/routetabellen';
import {
  EerdereMeldingen,
  LeesMeldingen,
  MeldingenInVenster,
  MeldingFeiten,
} from './application/queries/lees-meldingen';
import { BeproefFormulierkoppeling } from './application/beproef-formulierkoppeling/beproef-formulierkoppeling.use-case';
import { BeheerMachineclients } from './application/machineclients/beheer-machineclients.use-case';
import { LeesFormulierkoppelingen } from './application/queries/lees-formulierkoppelingen';
import { LeesAanleveringen } from './application/queries/lees-aanleveringen';
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
import { VerbeterGespreksverslag } from './application/verbeter-gespreksverslag/verbeter-gespreksverslag.use-case';
import { VoegBriefToe } from './application/voeg-brief-toe/voeg-brief-toe.use-case';
import { VoegMailToe } from './application/voeg-mail-toe/voeg-mail-toe.use-case';
import { VraagPartner } from './application/vraag-partner/vraag-partner.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgMelding } from './application/volg-melding/volg-melding.use-case';
import { WijzigMelding } from './application/wijzig-melding/wijzig-melding.use-case';
import { WijzigSoort } from './application/wijzig-soort/wijzig-soort.use-case';
import { SqlAanleveringen } from './infrastructure/sql-aanleveringen';
import { SqlMeldingenQuery } from './infrastructure/sql-meldingen.query';
import { SqlRoutetabellen } from './infrastructure/sql-routetabellen';
import { SqlPersonenindex } from './infrastructure/sql-personenindex';
import { SqlVerbanden } from './infrastructure/sql-verbanden';
import { SqlGespreksverslagen } from './infrastructure/sql-gespreksverslagen';
import { SqlMeldercontacten } from './infrastructure/sql-meldercontacten';
import { SqlVerzegelingen } from './infrastructure/sql-verzegelingen';
import { TypeormMeldingRepository } from './infrastructure/typeorm-melding.repository';

const publiek = [
  BeheerFormulierkoppeling,
  BeheerMachineclients,
  BeproefFormulierkoppeling,
  LeesFormulierkoppelingen,
  LeverMeldingAan,
  NeemFormulierAan,
  NeemMeldingenOver,
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
  VraagPartner,
  LeesMelder,
  GeefOntvangstcode,
  VolgMelding,
  StelVraag,
  VoegMailToe,
  VoegBriefToe,
  VerbeterGespreksverslag,
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
  MeldingenInVenster,
  BeheerOpgave,
  DrukOntvangstbewijs,
  LeesOpgaven,
  MeldOpgave,
  NeemOpgaveOver,
  StelOpgavevraag,
  VoegOpgavebijlageToe,
  VulOpgaveAan,
  ConcludeerTwijfel,
  LeesTwijfels,
  MeldTwijfel,
  LeesAanleveringen,
];

@Module({
  imports: [AanbiederModule, BerichtModule, DocumentModule, PartnerModule, PdfModule, TermijnModule],
  providers: [
    ...publiek,
    Verbindwerk,
    MeldNaTwijfel,
    { provide: Opgaven, useClass: SqlOpgaven },
    { provide: Twijfels, useClass: SqlTwijfels },
    { provide: Gespreksverslagen, useClass: SqlGespreksverslagen },
    { provide: Aanleveringen, useClass: SqlAanleveringen },
    { provide: Formulierkoppelingen, useClass: SqlFormulierkoppelingen },
    { provide: Overnames, useClass: SqlOvernames },
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
