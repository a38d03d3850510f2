import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { Bezoeken1790000270000 } from './infrastructure/migrations/1790000270000-bezoeken';
import { BezoekenPerAanbieder1790000522000 } from './infrastructure/migrations/1790000522000-bezoeken-per-aanbieder';
import { Jaarbezoeken1790000617000 } from './infrastructure/migrations/1790000617000-jaarbezoeken';
import { Aankondigingen1790000601000 } from './infrastructure/migrations/1790000601000-aankondigingen';
import { Planner1790000600000 } from './infrastructure/migrations/1790000600000-planner';
import { Bezoeklijsten1790000611000 } from './infrastructure/migrations/1790000611000-bezoeklijsten';
import { BezoeklijstHeropenen1790000650000 } from './infrastructure/migrations/1790000650000-bezoeklijst-heropenen';
import { HercontroleVanMaatregel1790000701000 } from './infrastructure/migrations/1790000701000-hercontrole-van-maatregel';
import { Vergewissteekproeven1790000550000 } from './infrastructure/migrations/1790000550000-vergewissteekproeven';

export { MeldAfwezigheid } from './application/afwezigheid/beheer-afwezigheid.use-case';
export { LegBezoekVast } from './application/leg-bezoek-vast/leg-bezoek-vast.use-case';
export { BeeindigKlaarzetting } from './application/lijst/beeindig-klaarzetting/beeindig-klaarzetting.use-case';
export { MaakBevindingen } from './application/lijst/maak-bevindingen/maak-bevindingen.use-case';
export { RondLijstAf } from './application/lijst/rond-lijst-af/rond-lijst-af.use-case';
export { StelLijstSamen } from './application/lijst/stel-lijst-samen/stel-lijst-samen.use-case';
export { WerkBij } from './application/lijst/werk-bij/werk-bij.use-case';
export { ZetKlaar } from './application/lijst/zet-klaar/zet-klaar.use-case';
export { PlanBezoek, type PlanBezoekCommand } from './application/plan-bezoek/plan-bezoek.use-case';
export type { Bezoekrij, Bezoekverwijzing, Jaarbezoeken, Zaakbezoek } from './application/queries/bezoeken.query';
export { BezoekFeiten } from './application/queries/bezoek-feiten';
export { LeesBezoeklijst } from './application/queries/lees-bezoeklijst';
export { LeesBezoeken } from './application/queries/lees-bezoeken';
export { BeginSteekproef } from './application/vergewis/begin-steekproef/begin-steekproef.use-case';
export { LegDossierVast } from './application/vergewis/leg-dossier-vast/leg-dossier-vast.use-case';
export { RondSteekproefAf } from './application/vergewis/rond-steekproef-af/rond-steekproef-af.use-case';
export { BezoekHttpModule } from './bezoek-http.module';
export { BezoekJobsModule } from './bezoek-jobs.module';
export { BezoekModule } from './bezoek.module';
export { PlanHercontroleRequest } from './http/dto/bezoek.request';
export { alsAfspraak } from './http/afspraak';
export type { Bezoekstatus } from './domain/bezoek-status';
export type { Aankondiging } from './domain/bezoek';
export type { Dossierinhoud } from './domain/vergewis/dossier';

export { bezoekZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  Bezoeken1790000270000,
  BezoekenPerAanbieder1790000522000,
  Planner1790000600000,
  Aankondigingen1790000601000,
  Vergewissteekproeven1790000550000,
  Bezoeklijsten1790000611000,
  Jaarbezoeken1790000617000,
  BezoeklijstHeropenen1790000650000,
  HercontroleVanMaatregel1790000701000,
];

registreerVersleuteldeKolommen({ tabel: 'bezoek.klaarzettingen', kolom: 'sleutel' });
