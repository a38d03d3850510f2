import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BronModule } from '@navolgbaar/bron';
import { BerichtModule } from '@navolgbaar/bericht';
import { CollegeModule } from '@navolgbaar/college';
import { DocumentModule } from '@navolgbaar/document';
import { MeldingModule } from '@navolgbaar/melding';
import { PartnerModule } from '@navolgbaar/partner';
import { TermijnModule } from '@navolgbaar/termijn';
import { BeoordeelMelding } from './application/beoordeel-melding/beoordeel-melding.use-case';
import { BeoordeelRapport } from './application/beoordeel-rapport/beoordeel-rapport.use-case';
import { BetrekAanbieder, HaalAanbiederWeg } from './application/betrek-aanbieder/betrek-aanbieder.use-case';
import { BeperkDeel } from './application/beperk-deel/beperk-deel.use-case';
import { Deeltoegang } from './application/beperk-deel/deeltoegang';
import { BekendePersonen } from './application/beperk-toegang/bekende-personen';
import { BeperkToegang } from './application/beperk-toegang/beperk-toegang.use-case';
import { GeefDoor, RondDoorgifteAf } from './application/geef-door/geef-door.use-case';
import { GeefOpdracht } from './application/geef-opdracht/geef-opdracht.use-case';
import { Collegewerk } from './application/informeer-college/collegewerk';
import { StelCollegeIn } from './application/informeer-college/stel-college-in.use-case';
import { InformeerCollege } from './application/informeer-college/informeer-college.use-case';
import { KoppelZaak, OntkoppelZaak } from './application/koppel-zaak/koppel-zaak.use-case';
import { LegGesprekVast } from './application/leg-gesprek-vast/leg-gesprek-vast.use-case';
import { LegWaarnemingVast } from './application/leg-waarneming-vast/leg-waarneming-vast.use-case';
import { MarkeerZaak, SchrijfTijdlijn } from './application/markeer-zaak/markeer-zaak.use-case';
import { RondMonitoringAf, StartMonitoring } from './application/monitoring/monitoring.use-case';
import { OntvangRapport } from './application/ontvang-rapport/ontvang-rapport.use-case';
import { Notities } from './application/notities/notities.use-case';
import { OpenVervolgzaak } from './application/open-vervolgzaak/open-vervolgzaak.use-case';
import { OpenZaakNaGebeurtenis } from './application/open-zaak/open-zaak-na-gebeurtenis.use-case';
import { OpenZaak } from './application/open-zaak/open-zaak.use-case';
import { CollegeberichtRepository } from './application/ports/collegebericht.repository';
import { DeelRepository } from './application/ports/deel.repository';
import { DossierRepository } from './application/ports/dossier.repository';
import { NotitieRepository } from './application/ports/notitie.repository';
import { OpdrachtRepository } from './application/ports/opdracht.repository';
import { SamenloopRepository } from './application/ports/samenloop.repository';
import { TijdlijnRepository } from './application/ports/tijdlijn.repository';
import { ZaakgrondslagRepository } from './application/ports/zaakgrondslag.repository';
import { ZaakaanbiederRepository } from './application/ports/zaakaanbieder.repository';
import { ZaakRepository } from './application/ports/zaak.repository';
import { Dossierdelen } from './application/queries/dossierdelen';
import { LeesCollegebericht } from './application/queries/lees-collegebericht';
import { LeesOpdrachten } from './application/queries/lees-opdrachten';
import { LeesZaken } from './application/queries/lees-zaken';
import { OpdrachtenQuery } from './application/queries/opdrachten.query';
import { ZaakFeiten } from './application/queries/zaak-feiten';
import { ZakenQuery } from './application/queries/zaken.query';
import { RondOnderzoekAf } from './application/rond-onderzoek-af/rond-onderzoek-af.use-case';
import { BeeindigSamenloop, MeldSamenloop } from './application/samenloop/samenloop.use-case';
import { SluitZaak } from './application/sluit-zaak/sluit-zaak.use-case';
import { NeemOpgavenOver } from './application/geef-opdracht/neem-opgaven-over.use-case';
import { SluitZaakmeldingen } from './application/sluit-zaak/sluit-zaakmeldingen.use-case';
import { StelConclusieVast } from './application/stel-conclusie-vast/stel-conclusie-vast.use-case';
import { StelUitkomstVast } from './application/stel-uitkomst-vast/stel-uitkomst-vast.use-case';
import { Zaakpost } from './application/stuur-brief/zaakpost';
import { TrekZaakIn } from './application/trek-zaak-in/trek-zaak-in.use-case';
import { TrekOpdrachtIn } from './application/trek-opdracht-in/trek-opdracht-in.use-case';
import {
  BeoordeelVerbeterplan,
  OntvangVerbeterplan,
  SpreekVerbeterplanAf,
} from './application/verbeterplan/verbeterplan.use-case';
import { VoegMeldingToe } from './application/voeg-melding-toe/voeg-melding-toe.use-case';
import { VolgOpenstaand } from './application/volg-openstaand/volg-openstaand.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgSamenvoeging } from './application/volg-samenvoeging/volg-samenvoeging.use-case';
import { VoegDossierstukToe } from './application/voeg-dossierstuk-toe/voeg-dossierstuk-toe.use-case';
import { VoegBijlageToe } from './application/voeg-bijlage-toe/voeg-bijlage-toe.use-case';
import { NoteerBesmetting } from './application/noteer-besmetting/noteer-besmetting.use-case';
import { NoteerPartnerantwoord } from './application/noteer-partnerantwoord/noteer-partnerantwoord.use-case';
import { VraagPartnerInZaak } from './application/vraag-partner/vraag-partner.use-case';
import { NoteerUitstel } from './application/noteer-uitstel/noteer-uitstel.use-case';
import { VolgOpdracht } from './application/volg-opdracht/volg-opdracht.use-case';
import { WijzigGrondslag } from './application/wijzig-grondslag/wijzig-grondslag.use-case';
import { WijzigZaak } from './application/wijzig-zaak/wijzig-zaak.use-case';
import { Zaakwerk } from './application/zaakwerk';
import { ZieAfVanOpdracht } from './application/zie-af-van-opdracht/zie-af-van-opdracht.use-case';
import { SqlCollegeberichtRepository } from './infrastructure/sql-collegebericht.repository';
import { SqlDeelRepository } from './infrastructure/sql-deel.repository';
import { SqlDossierRepository } from './infrastructure/sql-dossier.repository';
import { SqlNotitieRepository } from './infrastructure/sql-notitie.repository';
import { SqlOpdrachtenQuery } from './infrastructure/sql-opdrachten.query';
import { SqlZaakgrondslagRepository } from './infrastructure/sql-zaakgrondslag.repository';
import { SqlZaakaanbiederRepository } from './infrastructure/sql-zaakaanbieder.repository';
import { SqlSamenloopRepository } from './infrastructure/sql-samenloop.repository';
import { SqlTijdlijnRepository } from './infrastructure/sql-tijdlijn.repository';
import { SqlZakenQuery } from './infrastructure/sql-zaken.query';
import { TypeormOpdrachtRepository } from './infrastructure/typeorm-opdracht.repository';
import { TypeormZaakRepository } from './infrastructure/typeorm-zaak.repository';

const useCases = [
  BeeindigSamenloop,
  MeldSamenloop,
  VolgOpenstaand,
  BeoordeelMelding,
  BeoordeelRapport,
  BeoordeelVerbeterplan,
  BeperkDeel,
  BeperkToegang,
  BetrekAanbieder,
  HaalAanbiederWeg,
  StelConclusieVast,
  GeefDoor,
  GeefOpdracht,
  InformeerCollege,
  StelCollegeIn,
  KoppelZaak,
  VoegMeldingToe,
  VolgAanbieder,
  VolgSamenvoeging,
  LegGesprekVast,
  LegWaarnemingVast,
  MarkeerZaak,
  Notities,
  OntkoppelZaak,
  OntvangRapport,
  OntvangVerbeterplan,
  OpenVervolgzaak,
  OpenZaak,
  OpenZaakNaGebeurtenis,
  RondDoorgifteAf,
  RondMonitoringAf,
  RondOnderzoekAf,
  SchrijfTijdlijn,
  SluitZaak,
  SluitZaakmeldingen,
  NeemOpgavenOver,
  SpreekVerbeterplanAf,
  StartMonitoring,
  StelUitkomstVast,
  TrekOpdrachtIn,
  TrekZaakIn,
  VoegBijlageToe,
  VoegDossierstukToe,
  NoteerBesmetting,
  NoteerPartnerantwoord,
  NoteerUitstel,
  VraagPartnerInZaak,
  VolgOpdracht,
  WijzigGrondslag,
  WijzigZaak,
  ZieAfVanOpdracht,
  Zaakpost,
];
const lezers = [Dossierdelen, LeesCollegebericht, LeesOpdrachten, LeesZaken, ZaakFeiten];

@Module({
  imports: [
    AanbiederModule,
    BerichtModule,
    BronModule,
    CollegeModule,
    DocumentModule,
    MeldingModule,
    PartnerModule,
    TermijnModule,
  ],
  providers: [
    ...useCases,
    ...lezers,
    Zaakwerk,
    Collegewerk,
    BekendePersonen,
    Deeltoegang,
    { provide: SamenloopRepository, useClass: SqlSamenloopRepository },
    { provide: DeelRepository, useClass: SqlDeelRepository },
    { provide: NotitieRepository, useClass: SqlNotitieRepository },
    { provide: ZaakgrondslagRepository, useClass: SqlZaakgrondslagRepository },
    { provide: ZaakaanbiederRepository, useClass: SqlZaakaanbiederRepository },
    { provide: ZaakRepository, useClass: TypeormZaakRepository },
    { provide: OpdrachtRepository, useClass: TypeormOpdrachtRepository },
    { provide: DossierRepository, useClass: SqlDossierRepository },
    { provide: TijdlijnRepository, useClass: SqlTijdlijnRepository },
    { provide: CollegeberichtRepository, useClass: SqlCollegeberichtRepository },
    { provide: ZakenQuery, useClass: SqlZakenQuery },
    { provide: OpdrachtenQuery, useClass: SqlOpdrachtenQuery },
  ],
  exports: [...useCases, ...lezers],
})
export class OnderzoekModule {}
