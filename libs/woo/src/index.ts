import './domain/gebeurtenissen';
import { Woo1790000774000 } from './infrastructure/migrations/1790000774000-woo';
import { Plaatsingen1790000775000 } from './infrastructure/migrations/1790000775000-plaatsingen';

export { BeheerWooinstelling } from './application/beheer-wooinstelling/beheer-wooinstelling.use-case';
export { MaakSitemap } from './application/maak-sitemap/maak-sitemap';
export { PlaatsRapporten } from './application/plaats-rapporten/plaats-rapporten.use-case';
export { Plaatswekker } from './application/plaats-rapporten/plaatswekker';
export { Publicatiebank } from './application/ports/publicatiebank';
export { WooHttpModule } from './woo-http.module';
export { WooJobsModule } from './woo-jobs.module';
export { WooModule } from './woo.module';

export const migraties = [Woo1790000774000, Plaatsingen1790000775000];
