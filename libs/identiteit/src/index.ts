import { AgendaAdressen1790000120000 } from './infrastructure/migrations/1790000120000-agenda-adressen';
import { Huisstijl1790000290000 } from './infrastructure/migrations/1790000290000-huisstijl';
import { Identiteit1790000100000 } from './infrastructure/migrations/1790000100000-identiteit';
import { Voorkeuren1790000230000 } from './infrastructure/migrations/1790000230000-voorkeuren';

export { StelHuisstijlIn } from './application/huisstijl/stel-huisstijl-in.use-case';
export {
  LegAanwijzingVast,
  type LegAanwijzingVastOpdracht,
} from './application/leg-aanwijzing-vast/leg-aanwijzing-vast.use-case';
export { MaakClient, type MaakClientOpdracht } from './application/maak-client/maak-client.use-case';
export {
  MaakGebruiker,
  type MaakGebruikerOpdracht,
} from './application/maak-gebruiker/maak-gebruiker.use-case';
export { type AanwijzingRegel, Aanwijzingen } from './application/queries/aanwijzingen.query';
export { Agendahouder } from './application/queries/agendahouder.query';
export {
  BekendeBehandelaars,
  type Contact,
  Gebruikersgegevens,
  type Organisatie,
} from './application/queries/gebruikersgegevens.query';
export { VorigBezoek } from './application/queries/vorig-bezoek.query';
export { TrekClientIn } from './application/trek-client-in/trek-client-in.use-case';
export {
  WijzigGebruiker,
  type WijzigGebruikerOpdracht,
} from './application/wijzig-gebruiker/wijzig-gebruiker.use-case';
export { type Aanwijzing, type Bereikvraag, WETTEN, type Wet, dekt, isAangewezen } from './domain/aanwijzing';
export { ClientbeheerModule } from './clientbeheer.module';
export { medewerkerZoekbron } from './infrastructure/zoekbron';
export { IdentiteitKernModule, IdentiteitModule } from './identiteit.module';

export const migraties = [
  Identiteit1790000100000,
  AgendaAdressen1790000120000,
  Voorkeuren1790000230000,
  Huisstijl1790000290000,
];
