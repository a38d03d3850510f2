import { Bronnen1790000590000 } from './infrastructure/migrations/1790000590000-bronnen';

export { BeheerBronnen, type NieuweBronCommand } from './application/beheer-bronnen/beheer-bronnen.use-case';
export { Grondslagen } from './application/queries/lees-bronnen';
export { BronHttpModule } from './bron-http.module';
export { BronModule } from './bron.module';
export type { Grondslag } from './domain/bron';

export const migraties = [Bronnen1790000590000];
