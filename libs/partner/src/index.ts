import { Beeindigreden1790000411000 } from './infrastructure/migrations/1790000411000-beeindigreden';
import './domain/gebeurtenissen';
import { Partners1790000321000 } from './infrastructure/migrations/1790000321000-partners';
import { BeslotenheidDoorzendtermijn1790000350000 } from './infrastructure/migrations/1790000350000-beslotenheid-doorzendtermijn';
import { VerstrekteBevinding1790000664000 } from './infrastructure/migrations/1790000664000-verstrekte-bevinding';
import { VerstrekteUitwisseling1790000731000 } from './infrastructure/migrations/1790000731000-verstrekte-uitwisseling';
import { MeldingVan1790000722000 } from './infrastructure/migrations/1790000722000-melding-van';
import { Partnervragen1790000400000 } from './infrastructure/migrations/1790000400000-partnervragen';
import { StapPerDoorzending1790000816000 } from './infrastructure/migrations/1790000816000-stap-per-doorzending';

export {
  BeantwoordPartnervraag,
  type Partnerinzage,
} from './application/beantwoord-partnervraag/beantwoord-partnervraag.use-case';
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
export { LeesPartnervragen } from './application/queries/lees-partnervragen';
export {
  type Partnervraaginhoud,
  StelPartnervraag,
} from './application/stel-partnervraag/stel-partnervraag.use-case';
export { VolgPartnervraag } from './application/volg-partnervraag/volg-partnervraag.use-case';
export { VolgDoorzending } from './application/volg-doorzending/volg-doorzending.use-case';
export {
  GEGEVENSCATEGORIEEN,
  type Gegevenscategorie,
  PARTNERSOORTEN,
  type Partnersoort,
  VERZENDWIJZEN,
  type Verzendwijze,
} from './domain/soorten';
export {
  BESTANDEN_PER_VRAAG,
  BEZOEKMINUTEN,
  leesPartnersleutel,
  type Partnersleutel,
} from './application/partnerlink';
export { ANTWOORDSOORTEN, type Antwoordsoort } from './domain/partnervraag-status';
export { PartnervraagInhoudRequest } from './http/dto/partnervraag.request';
export { categorietekst } from './http/partner-export';
export { VerstrektRequest } from './http/dto/verstrekt.request';
export { PartnervraagGesteldResponse } from './http/dto/partnervraag.response';
export { type Verstrekt, eisMinimaal } from './domain/verstrekking';
export { PartnerJobsModule } from './partner-jobs.module';
export { PartnerHttpModule } from './partner-http.module';
export { PartnerModule } from './partner.module';
export { PartnerregisterModule } from './partnerregister.module';

export const migraties = [
  Partners1790000321000,
  BeslotenheidDoorzendtermijn1790000350000,
  Beeindigreden1790000411000,
  Partnervragen1790000400000,
  VerstrekteBevinding1790000664000,
  VerstrekteUitwisseling1790000731000,
  MeldingVan1790000722000,
  StapPerDoorzending1790000816000,
];
