import { Bezoeken1790000270000 } from './infrastructure/migrations/1790000270000-bezoeken';
import { BezoekenPerAanbieder1790000522000 } from './infrastructure/migrations/1790000522000-bezoeken-per-aanbieder';

export { LegBezoekVast } from './application/leg-bezoek-vast/leg-bezoek-vast.use-case';
export { PlanBezoek, type PlanBezoekCommand } from './application/plan-bezoek/plan-bezoek.use-case';
export type { Bezoekrij } from './application/queries/bezoeken.query';
export { BezoekFeiten } from './application/queries/bezoek-feiten';
export { LeesBezoeken } from './application/queries/lees-bezoeken';
export { BezoekHttpModule } from './bezoek-http.module';
export { BezoekJobsModule } from './bezoek-jobs.module';
export { BezoekModule } from './bezoek.module';
export type { Aankondiging } from './domain/bezoek';

export { bezoekZoekbron } from './infrastructure/zoekbron';

export const migraties = [Bezoeken1790000270000, BezoekenPerAanbieder1790000522000];
