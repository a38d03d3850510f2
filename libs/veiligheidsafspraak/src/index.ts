import './domain/gebeurtenissen';
import { SchendingVooraan1790000764500 } from './infrastructure/migrations/1790000764500-schending-vooraan';
import { Veiligheidsafspraken1790000703000 } from './infrastructure/migrations/1790000703000-veiligheidsafspraken';

export { BrengOnderMonitoring } from './application/breng-onder-monitoring/breng-onder-monitoring.use-case';
export { ControleerAfspraak } from './application/controleer-afspraak/controleer-afspraak.use-case';
export { MaakAfspraak } from './application/maak-afspraak/maak-afspraak.use-case';
export { MeldUitvoering } from './application/meld-uitvoering/meld-uitvoering.use-case';
export { AfspraakFeiten, type Schendingfeit } from './application/queries/afspraak-feiten';
export { type Afspraakregel, LeesAfspraken } from './application/queries/lees-afspraken';
export { OPEN_AFSPRAKEN } from './domain/afspraak-status';
export { veiligheidsafspraakNaambron } from './infrastructure/naambron';
export { veiligheidsafspraakZoekbron } from './infrastructure/zoekbron';
export { VeiligheidsafspraakHttpModule } from './veiligheidsafspraak-http.module';
export { VeiligheidsafspraakJobsModule } from './veiligheidsafspraak-jobs.module';
export { VeiligheidsafspraakModule } from './veiligheidsafspraak.module';

export const migraties = [Veiligheidsafspraken1790000703000, SchendingVooraan1790000764500];
