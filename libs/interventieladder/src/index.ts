import { Interventieladder1790000740000 } from './infrastructure/migrations/1790000740000-interventieladder';

export { BeheerLadder } from './application/beheer-ladder/beheer-ladder.use-case';
export { type Ladderkeuze, NeemStap, type NeemStapCommand } from './application/neem-stap/neem-stap.use-case';
export { ERNSTEN, type Ernst, type Laddersoort } from './domain/soorten';
export { LadderkeuzeRequest } from './http/dto/interventieladder.request';
export { InterventieladderHttpModule } from './interventieladder-http.module';
export { InterventieladderJobsModule } from './interventieladder-jobs.module';
export { InterventieladderModule } from './interventieladder.module';

export const migraties = [Interventieladder1790000740000];
