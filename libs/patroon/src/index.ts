import './domain/gebeurtenissen';
import { AanbiederGeinformeerd1790000530000 } from './infrastructure/migrations/1790000530000-aanbieder-geinformeerd';
import { OpenPerAanbieder1790000636000 } from './infrastructure/migrations/1790000636000-open-per-aanbieder';
import { Patronen1790000470000 } from './infrastructure/migrations/1790000470000-patronen';

export { BeoordeelAanbieder } from './application/beoordeel-aanbieder/beoordeel-aanbieder.use-case';
export { PatroonFeiten } from './application/queries/patroon-feiten';
export { LeesPatronen } from './application/queries/lees-patronen';
export { VolgPatroon } from './application/volg-patroon/volg-patroon.use-case';
export { patroonNaambron } from './infrastructure/naambron';
export { PatroonHttpModule } from './patroon-http.module';
export { PatroonJobsModule } from './patroon-jobs.module';
export { PatroonModule } from './patroon.module';

export const migraties = [
  Patronen1790000470000,
  AanbiederGeinformeerd1790000530000,
  OpenPerAanbieder1790000636000,
];
