import { Partners1790000321000 } from './infrastructure/migrations/1790000321000-partners';
import { BeslotenheidDoorzendtermijn1790000350000 } from './infrastructure/migrations/1790000350000-beslotenheid-doorzendtermijn';

export { BeheerAfspraak } from './application/beheer-afspraak/beheer-afspraak.use-case';
export { BeheerOverleg } from './application/beheer-overleg/beheer-overleg.use-case';
export { BeheerPartner } from './application/beheer-partner/beheer-partner.use-case';
export {
  LegDoorzendingVast,
  type LegDoorzendingVastCommand,
} from './application/leg-doorzending-vast/leg-doorzending-vast.use-case';
export {
  LegVerstrekkingVast,
  type LegVerstrekkingVastCommand,
} from './application/leg-verstrekking-vast/leg-verstrekking-vast.use-case';
export type { Afzenderstand } from './application/ports/doorzending.repository';
export { LeesDoorzendingen } from './application/queries/lees-doorzendingen';
export { LeesPartners } from './application/queries/lees-partners';
export { VolgDoorzending } from './application/volg-doorzending/volg-doorzending.use-case';
export {
  GEGEVENSCATEGORIEEN,
  type Gegevenscategorie,
  PARTNERSOORTEN,
  type Partnersoort,
  VERZENDWIJZEN,
  type Verzendwijze,
} from './domain/soorten';
export { PartnerHttpModule } from './partner-http.module';
export { PartnerModule } from './partner.module';

export const migraties = [Partners1790000321000, BeslotenheidDoorzendtermijn1790000350000];
