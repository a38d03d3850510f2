import { ToestemmingNietGegeven1790000631000 } from './infrastructure/migrations/1790000631000-toestemming-niet-gegeven';
import { VorderingVolgtTermijn1790000633000 } from './infrastructure/migrations/1790000633000-vordering-volgt-termijn';
import { Bevoegdheden1790000572000 } from './infrastructure/migrations/1790000572000-bevoegdheden';

export { GebruikBevoegdheid } from './application/gebruik-bevoegdheid/gebruik-bevoegdheid.use-case';
export { LegAntwoordVast } from './application/leg-antwoord-vast/leg-antwoord-vast.use-case';
export { LegVervolgVast } from './application/leg-vervolg-vast/leg-vervolg-vast.use-case';
export { VolgVordering } from './application/volg-vordering/volg-vordering.use-case';
export { LeesBevoegdheden } from './application/queries/lees-bevoegdheden';
export { BevoegdheidHttpModule } from './bevoegdheid-http.module';
export { BevoegdheidModule } from './bevoegdheid.module';
export type { Gebruikinvoer } from './domain/gebruik';
export { CAUTIES, type Cautie } from './domain/soorten';

export const migraties = [
  Bevoegdheden1790000572000,
  ToestemmingNietGegeven1790000631000,
  VorderingVolgtTermijn1790000633000,
];
