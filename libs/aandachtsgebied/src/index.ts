import { Aandachtsgebieden1790000480000 } from './infrastructure/migrations/1790000480000-aandachtsgebieden';

export { AandachtsgebiedHttpModule } from './aandachtsgebied-http.module';
export { AandachtsgebiedModule } from './aandachtsgebied.module';
export { GeefAanduiding } from './application/geef-aanduiding/geef-aanduiding.use-case';
export type { Aanbiederaandacht } from './application/ports/aanduidingen';
export { AandachtFeiten } from './application/queries/aandacht-feiten';
export { LeesAanduidingen } from './application/queries/lees-aanduidingen';

export const migraties = [Aandachtsgebieden1790000480000];
