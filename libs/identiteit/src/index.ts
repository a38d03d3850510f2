import { registreerVersleuteldeKolommen } from '@navolgbaar/platform/versleuteling';
import { Accountbeheer1790000370000 } from './infrastructure/migrations/1790000370000-accountbeheer';
import { AccountverzoekenOpruimen1790000440000 } from './infrastructure/migrations/1790000440000-accountverzoeken-opruimen';
import { AgendaAdressen1790000120000 } from './infrastructure/migrations/1790000120000-agenda-adressen';
import { Aanleveraars1790000391000 } from './infrastructure/migrations/1790000391000-aanleveraars';
import { Clientbeheer1790000799000 } from './infrastructure/migrations/1790000799000-clientbeheer';
import { Eherkenning1790000371000 } from './infrastructure/migrations/1790000371000-eherkenning';
import { Huisstijl1790000290000 } from './infrastructure/migrations/1790000290000-huisstijl';
import { Identiteit1790000100000 } from './infrastructure/migrations/1790000100000-identiteit';
import { EigenBelangenconflict1790000721000 } from './infrastructure/migrations/1790000721000-eigen-belangenconflict';
import { Toezichthouderspapieren1790000570000 } from './infrastructure/migrations/1790000570000-toezichthouderspapieren';
import { Voorkeuren1790000230000 } from './infrastructure/migrations/1790000230000-voorkeuren';

export {
  MaakAanbiederaccount,
  type MaakAanbiederaccountOpdracht,
} from './application/beheer-aanbiederaccounts/maak-aanbiederaccount.use-case';
export { RuimAccountverzoekenOp } from './application/eherkenning/ruim-accountverzoeken-op.use-case';
export { VraagAccount } from './application/eherkenning/vraag-account.use-case';
export { StelHuisstijlIn } from './application/huisstijl/stel-huisstijl-in.use-case';
export { type Huisstijl, Huisstijlen } from './application/ports/huisstijlen';
export { stijlversie } from './application/huisstijl/stijlblad';
export {
  LegAanwijzingVast,
  type LegAanwijzingVastOpdracht,
} from './application/leg-aanwijzing-vast/leg-aanwijzing-vast.use-case';
export { MaakClient, type MaakClientOpdracht } from './application/beheer-client/maak-client.use-case';
export {
  MaakGebruiker,
  type MaakGebruikerOpdracht,
} from './application/maak-gebruiker/maak-gebruiker.use-case';
export {
  HefBelangenconflictOp,
  MeldBelangenconflict,
  type MeldBelangenconflictOpdracht,
} from './application/belangenconflict/belangenconflict.use-case';
export {
  LegLegitimatieVast,
  type LegLegitimatieVastOpdracht,
} from './application/leg-legitimatie-vast/leg-legitimatie-vast.use-case';
export { Belangenconflicten } from './application/queries/belangenconflicten.query';
export { type Dekking, Toezichtpapieren } from './application/queries/toezichtpapieren.query';
export type { Dekkingsreden } from './domain/papieren';
export { type AanwijzingRegel, Aanwijzingen } from './application/queries/aanwijzingen.query';
export { Agendahouder } from './application/queries/agendahouder.query';
export {
  BekendeBehandelaars,
  type Contact,
  Gebruikersgegevens,
  type Organisatie,
} from './application/queries/gebruikersgegevens.query';
export { LeesAccountverzoeken, type Verzoekbeeld } from './application/queries/lees-accountverzoeken';
export { VorigBezoek } from './application/queries/vorig-bezoek.query';
export { GeefToken } from './application/geef-token/geef-token.use-case';
export { VernieuwClientgeheim } from './application/beheer-client/vernieuw-clientgeheim.use-case';
export { ZetClient } from './application/beheer-client/zet-client.use-case';
export {
  type Clientbeeld,
  type Clientverloop,
  Machineclients,
} from './application/queries/machineclients.query';
export { handelingenVan } from './domain/machineclient';
export { leesNaamplek } from './http/naamplek';
export {
  WijzigGebruiker,
  type WijzigGebruikerOpdracht,
} from './application/wijzig-gebruiker/wijzig-gebruiker.use-case';
export { type Aanwijzing, type Bereikvraag, WETTEN, type Wet, dekt, isAangewezen } from './domain/aanwijzing';
export { ClientbeheerModule } from './clientbeheer.module';
export { medewerkerZoekbron } from './infrastructure/zoekbron';
export { accountverzoekNaambron } from './infrastructure/naambron';
export { IdentiteitJobsModule } from './identiteit-jobs.module';
export { IdentiteitKernModule, IdentiteitModule } from './identiteit.module';

registreerVersleuteldeKolommen({ tabel: 'identiteit.accountverzoeken', kolom: 'gegevens' });

export const migraties = [
  Identiteit1790000100000,
  AgendaAdressen1790000120000,
  Voorkeuren1790000230000,
  Huisstijl1790000290000,
  Aanleveraars1790000391000,
  Accountbeheer1790000370000,
  Eherkenning1790000371000,
  AccountverzoekenOpruimen1790000440000,
  Toezichthouderspapieren1790000570000,
  EigenBelangenconflict1790000721000,
  Clientbeheer1790000799000,
];
