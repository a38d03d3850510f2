import { Module } from '@nestjs/common';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import { BevindingModule } from '@navolgbaar/bevinding';
import { BerichtModule } from '@navolgbaar/bericht';
import { DocumentModule } from '@navolgbaar/document';
import { IdentiteitKernModule } from '@navolgbaar/identiteit';
import { OnderzoekModule } from '@navolgbaar/onderzoek';
import { MeldAfwezigheid, TrekAfwezigheidIn } from './application/afwezigheid/beheer-afwezigheid.use-case';
import { regelversies } from '@navolgbaar/platform/database';
import { ToetsingskaderModule } from '@navolgbaar/toetsingskader';
import { Bezoekwerk } from './application/bezoekwerk';
import { KondigBezoekAan } from './application/kondig-bezoek-aan/kondig-bezoek-aan.use-case';
import { LaatBezoekVervallen } from './application/laat-bezoek-vervallen/laat-bezoek-vervallen.use-case';
import { LegBezoekVast } from './application/leg-bezoek-vast/leg-bezoek-vast.use-case';
import { BeeindigKlaarzetting } from './application/lijst/beeindig-klaarzetting/beeindig-klaarzetting.use-case';
import { HeropenLijst } from './application/lijst/heropen-lijst/heropen-lijst.use-case';
import { LeesKlaarzetting } from './application/lijst/lees-klaarzetting';
import { Lijstsamenstelling } from './application/lijst/lijstsamenstelling';
import { Lijstwerk } from './application/lijst/lijstwerk';
import { MaakBevindingen } from './application/lijst/maak-bevindingen/maak-bevindingen.use-case';
import { RondLijstAf } from './application/lijst/rond-lijst-af/rond-lijst-af.use-case';
import { StelLijstSamen } from './application/lijst/stel-lijst-samen/stel-lijst-samen.use-case';
import { VerwijderGesprek } from './application/lijst/verwijder-gesprek/verwijder-gesprek.use-case';
import { VoegFotoToe } from './application/lijst/voeg-foto-toe/voeg-foto-toe.use-case';
import { VolgBezoekdag } from './application/lijst/volg-bezoekdag/volg-bezoekdag.use-case';
import { VulIn } from './application/lijst/vul-in/vul-in.use-case';
import { WerkBij } from './application/lijst/werk-bij/werk-bij.use-case';
import { ZetKlaar } from './application/lijst/zet-klaar/zet-klaar.use-case';
import { PlanBezoek } from './application/plan-bezoek/plan-bezoek.use-case';
import { BezoekRepository } from './application/ports/bezoek.repository';
import { Klaarzettingen } from './application/ports/klaarzettingen';
import { LijstRepository } from './application/ports/lijst.repository';
import { Planbord } from './application/ports/planbord';
import { LeesAangekondigd } from './application/queries/lees-aangekondigd';
import { EigenBezoeken } from './application/queries/eigen-bezoeken';
import { LeesPlanner } from './application/queries/lees-planner';
import { Bezoekpost } from './application/stuur-brief/bezoekpost';
import { Themakaders } from './application/ports/themakaders';
import { SteekproefRepository } from './application/ports/steekproef.repository';
import { Vergewisregelversies } from './application/ports/vergewisregelversies';
import { BezoekFeiten } from './application/queries/bezoek-feiten';
import { BezoekenQuery } from './application/queries/bezoeken.query';
import { LeesBezoeklijst } from './application/queries/lees-bezoeklijst';
import { LeesBezoeken } from './application/queries/lees-bezoeken';
import { LeesSteekproeven } from './application/queries/lees-steekproeven';
import { BeginSteekproef } from './application/vergewis/begin-steekproef/begin-steekproef.use-case';
import { BeheerVergewisregels } from './application/vergewis/beheer-vergewisregels/beheer-vergewisregels.use-case';
import { LegDossierVast } from './application/vergewis/leg-dossier-vast/leg-dossier-vast.use-case';
import { RondSteekproefAf } from './application/vergewis/rond-steekproef-af/rond-steekproef-af.use-case';
import { Steekproefwerk } from './application/vergewis/steekproefwerk';
import { WijzigSteekproef } from './application/vergewis/wijzig-steekproef/wijzig-steekproef.use-case';
import { VerzetBezoek } from './application/verzet-bezoek/verzet-bezoek.use-case';
import { VolgAanbieder } from './application/volg-aanbieder/volg-aanbieder.use-case';
import { MEEGELEVERDE_VERGEWISREGELS } from './domain/vergewis/vergewisregels';
import { SqlSteekproefRepository } from './infrastructure/sql-steekproef.repository';
import { SqlBezoekenQuery } from './infrastructure/sql-bezoeken.query';
import { SqlKlaarzettingen } from './infrastructure/sql-klaarzettingen';
import { SqlLijstRepository } from './infrastructure/sql-lijst.repository';
import { SqlThemakaders } from './infrastructure/sql-themakaders';
import { SqlPlanbord } from './infrastructure/sql-planbord';
import { TypeormBezoekRepository } from './infrastructure/typeorm-bezoek.repository';

const publiek = [
  PlanBezoek,
  VerzetBezoek,
  LegBezoekVast,
  LaatBezoekVervallen,
  LeesBezoeken,
  BezoekFeiten,
  VolgAanbieder,
  LeesPlanner,
  KondigBezoekAan,
  LeesAangekondigd,
  EigenBezoeken,
  MeldAfwezigheid,
  TrekAfwezigheidIn,
  BeginSteekproef,
  WijzigSteekproef,
  LegDossierVast,
  RondSteekproefAf,
  LeesSteekproeven,
  BeheerVergewisregels,
  StelLijstSamen,
  ZetKlaar,
  WerkBij,
  VoegFotoToe,
  BeeindigKlaarzetting,
  LeesKlaarzetting,
  VulIn,
  VerwijderGesprek,
  RondLijstAf,
  HeropenLijst,
  MaakBevindingen,
  LeesBezoeklijst,
];

const MEEGELEVERD = {
  bron: 'Bestuurlijke verkenning (twee instrumenten), Uitvoeringsbesluit Wkkgz art. 3.1 (drie maanden) en praktijk (drie weken); het overige is AANNAME.',
  regels: MEEGELEVERDE_VERGEWISREGELS,
};

@Module({
  imports: [
    AanbiederModule,
    BerichtModule,
    BevindingModule,
    DocumentModule,
    IdentiteitKernModule,
    OnderzoekModule,
    ToetsingskaderModule,
  ],
  providers: [
    ...publiek,
    Bezoekwerk,
    Bezoekpost,
    { provide: BezoekRepository, useClass: TypeormBezoekRepository },
    { provide: Planbord, useClass: SqlPlanbord },
    { provide: BezoekenQuery, useClass: SqlBezoekenQuery },
    Steekproefwerk,
    Lijstwerk,
    Lijstsamenstelling,
    VolgBezoekdag,
    { provide: LijstRepository, useClass: SqlLijstRepository },
    { provide: Themakaders, useClass: SqlThemakaders },
    { provide: Klaarzettingen, useClass: SqlKlaarzettingen },
    { provide: SteekproefRepository, useClass: SqlSteekproefRepository },
    regelversies(Vergewisregelversies, 'bezoek', MEEGELEVERD),
  ],
  exports: publiek,
})
export class BezoekModule {}
