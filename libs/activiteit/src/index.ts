import { Activiteiten1790000730000 } from './infrastructure/migrations/1790000730000-activiteiten';
import { PartnersVanActiviteiten1790000758500 } from './infrastructure/migrations/1790000758500-partners-van-activiteiten';
import { GewistZonderZaak1790000788200 } from './infrastructure/migrations/1790000788200-gewist-zonder-zaak';

export { LegActiviteitVast } from './application/leg-activiteit-vast/leg-activiteit-vast.use-case';
export { LegUitwisselingVast } from './application/leg-uitwisseling-vast/leg-uitwisseling-vast.use-case';
export { LeesActiviteiten } from './application/queries/lees-activiteiten';
export { VolgActiviteit } from './application/volg-activiteit/volg-activiteit.use-case';
export { WisUitwisselingen } from './application/wis-uitwisselingen/wis-uitwisselingen.use-case';
export { activiteitZoekbron, uitwisselingZoekbron } from './infrastructure/zoekbron';
export { ActiviteitHttpModule } from './activiteit-http.module';
export { ActiviteitJobsModule } from './activiteit-jobs.module';
export { ActiviteitModule } from './activiteit.module';

export const migraties = [
  Activiteiten1790000730000,
  PartnersVanActiviteiten1790000758500,
  GewistZonderZaak1790000788200,
];
