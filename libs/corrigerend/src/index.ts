import './domain/gebeurtenissen';
import { CorrigerendeMaatregelen1790000690000 } from './infrastructure/migrations/1790000690000-corrigerende-maatregelen';
import { OpenbareClientenstop1790000792000 } from './infrastructure/migrations/1790000792000-openbare-clientenstop';
import { WachttijdOpenbareStop1790000806000 } from './infrastructure/migrations/1790000806000-wachttijd-openbare-stop';
import { UitkomstVanUitvoering1790000788000 } from './infrastructure/migrations/1790000788000-uitkomst-van-uitvoering';
import { EerdereSchorsingen1790000758000 } from './infrastructure/migrations/1790000758000-eerdere-schorsingen';

export { DraagCorrigerendOver } from './application/draag-over/draag-corrigerend-over.use-case';
export { LegBesluitZonderAdviesVast } from './application/leg-besluit-vast/leg-besluit-zonder-advies-vast.use-case';
export { PlaatsRijpeStops } from './application/maak-stop-openbaar/plaats-rijpe-stops.use-case';
export { MaakStopOpenbaar } from './application/maak-stop-openbaar/maak-stop-openbaar.use-case';
export { MaakMaatregel } from './application/maak-maatregel/maak-maatregel.use-case';
export { LeesCorrigerend } from './application/queries/lees-corrigerend';
export { LegRechtsmiddelVast } from './application/rechtsmiddelen/leg-rechtsmiddel-vast.use-case';
export { VoerMaatregelUit } from './application/voer-uit/voer-maatregel-uit.use-case';
export { CorrigerendHttpModule } from './corrigerend-http.module';
export { CorrigerendJobsModule } from './corrigerend-jobs.module';
export { CorrigerendModule } from './corrigerend.module';
export { corrigerendNaambron } from './infrastructure/naambron';
export { corrigerendZoekbron } from './infrastructure/zoekbron';

export const migraties = [
  CorrigerendeMaatregelen1790000690000,
  EerdereSchorsingen1790000758000,
  UitkomstVanUitvoering1790000788000,
  OpenbareClientenstop1790000792000,
  WachttijdOpenbareStop1790000806000,
];
