import './domain/gebeurtenissen';
import { GehoordeVersie1790000785000 } from './infrastructure/migrations/1790000785000-gehoorde-versie';
import { Wederhoor1790000776000 } from './infrastructure/migrations/1790000776000-wederhoor';

export { BehandelWederhoor } from './application/behandel-wederhoor/behandel-wederhoor.use-case';
export { LeesWederhoren } from './application/queries/lees-wederhoren';
export { Reageer } from './application/reageer/reageer.use-case';
export { VerstuurWederhoor } from './application/verstuur-wederhoor/verstuur-wederhoor.use-case';
export { WederhoorHttpModule } from './wederhoor-http.module';
export { WederhoorJobsModule } from './wederhoor-jobs.module';
export { WederhoorModule } from './wederhoor.module';

export const migraties = [Wederhoor1790000776000, GehoordeVersie1790000785000];
