import { Global, Module } from '@nestjs/common';
import { Actornamen } from '@navolgbaar/platform/audit';
import { AanbiederModule } from '@navolgbaar/aanbieder';
import {
  Authenticatie,
  Cookiezegel,
  Inlogtransacties,
  MachineTokens,
  OidcClient,
  Sessieklok,
  leidSleutelsAf,
} from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { leesSleutelbestand } from '@navolgbaar/platform/versleuteling';
import {
  LeesAgendaAdres,
  MaakAgendaAdres,
  TrekAgendaAdresIn,
} from './application/agenda-adres/agenda-adres.use-case';
import {
  HefBelangenconflictOp,
  LeesBelangenconflicten,
  MeldBelangenconflict,
} from './application/belangenconflict/belangenconflict.use-case';
import { LegLegitimatieVast } from './application/leg-legitimatie-vast/leg-legitimatie-vast.use-case';
import { Belangenconflictregister } from './application/ports/belangenconflicten';
import { Legitimatiebewijzen } from './application/ports/legitimatiebewijzen';
import { Belangenconflicten } from './application/queries/belangenconflicten.query';
import { Toezichtpapieren } from './application/queries/toezichtpapieren.query';
import { BelangenconflictController } from './http/belangenconflict.controller';
import { PapierenController } from './http/papieren.controller';
import { SqlBelangenconflicten } from './infrastructure/sql-belangenconflicten';
import { SqlLegitimatiebewijzen } from './infrastructure/sql-legitimatiebewijzen';
import { Accounteinde } from './application/accounteinde';
import { Accountbeheer } from './application/beheer-aanbiederaccounts/accountbeheer';
import { MaakAanbiederaccount } from './application/beheer-aanbiederaccounts/maak-aanbiederaccount.use-case';
import { WijzigAanbiederaccount } from './application/beheer-aanbiederaccounts/wijzig-aanbiederaccount.use-case';
import { AanbiedersVanKvk } from './application/eherkenning/aanbieders-van-kvk';
import { BeslisAccountverzoek } from './application/eherkenning/beslis-accountverzoek.use-case';
import { RuimAccountverzoekenOp } from './application/eherkenning/ruim-accountverzoeken-op.use-case';
import { Toegangsbewijzen } from './application/eherkenning/toegangsbewijs';
import { VraagAccount } from './application/eherkenning/vraag-account.use-case';
import { GeefToken } from './application/geef-token/geef-token.use-case';
import { StelHuisstijlIn } from './application/huisstijl/stel-huisstijl-in.use-case';
import { Inlogdiensten } from './application/inlogdiensten';
import { Accountzoeker } from './application/inloggen/accountzoeker';
import { Inloggen } from './application/inloggen/inloggen.use-case';
import { LegAanwijzingVast } from './application/leg-aanwijzing-vast/leg-aanwijzing-vast.use-case';
import { Clientslot } from './application/beheer-client/clientslot';
import { MaakClient } from './application/beheer-client/maak-client.use-case';
import { VernieuwClientgeheim } from './application/beheer-client/vernieuw-clientgeheim.use-case';
import { ZetClient } from './application/beheer-client/zet-client.use-case';
import { Machineclients } from './application/queries/machineclients.query';
import { MaakGebruiker } from './application/maak-gebruiker/maak-gebruiker.use-case';
import { NieuwAccount } from './application/nieuw-account';
import { Accountverzoeken } from './application/ports/accountverzoeken';
import { AgendaAdressen } from './application/ports/agenda-adressen';
import { Clients } from './application/ports/clients';
import { Gebruikers } from './application/ports/gebruikers';
import { Huisstijlen, Huisstijlregister } from './application/ports/huisstijlen';
import { Inlogregister } from './application/ports/inlogregister';
import { Sessies } from './application/ports/sessies';
import { Voorkeuren } from './application/ports/voorkeuren';
import { Aanbiederaccounts } from './application/queries/aanbiederaccounts.query';
import { Aanwijzingen } from './application/queries/aanwijzingen.query';
import { Agendahouder } from './application/queries/agendahouder.query';
import { BekendeBehandelaars, Gebruikersgegevens } from './application/queries/gebruikersgegevens.query';
import { LeesAccountverzoeken } from './application/queries/lees-accountverzoeken';
import { Kopiesleutels } from './application/kopiesleutels';
import { Sessieregels } from './application/sessieregels';
import { VorigBezoek } from './application/queries/vorig-bezoek.query';
import { Uitloggen } from './application/uitloggen/uitloggen.use-case';
import { LeesVoorkeuren, ZetVoorkeuren } from './application/voorkeuren/voorkeuren.use-case';
import { WijzigGebruiker } from './application/wijzig-gebruiker/wijzig-gebruiker.use-case';
import { AanbiederaccountsController } from './http/aanbiederaccounts.controller';
import { AccountverzoekenController } from './http/accountverzoeken.controller';
import { AgendaAdresController } from './http/agenda-adres.controller';
import { CollegasController } from './http/collegas.controller';
import { GebruikersController } from './http/gebruikers.controller';
import { HuisstijlController } from './http/huisstijl.controller';
import { IkController } from './http/ik.controller';
import { InloggenController } from './http/inloggen.controller';
import { SessieAuthenticatie } from './http/sessie-authenticatie';
import { ThemaController } from './http/thema.controller';
import { ToegangController } from './http/toegang.controller';
import { TokenController } from './http/token.controller';
import { VoorkeurenController } from './http/voorkeuren.controller';
import './http/fouten';
import { SqlActornamen } from './infrastructure/sql-actornamen';
import { SqlAccountverzoeken } from './infrastructure/sql-accountverzoeken';
import { SqlAgendaAdressen } from './infrastructure/sql-agenda-adressen';
import { SqlClients } from './infrastructure/sql-clients';
import { SqlGebruikers } from './infrastructure/sql-gebruikers';
import { SqlHuisstijlen, SqlHuisstijlregister } from './infrastructure/sql-huisstijlen';
import { SqlInlogregister } from './infrastructure/sql-inlogregister';
import { SqlSessies } from './infrastructure/sql-sessies';
import { SqlVoorkeuren } from './infrastructure/sql-voorkeuren';

const poorten = [
  { provide: Belangenconflictregister, useClass: SqlBelangenconflicten },
  { provide: Legitimatiebewijzen, useClass: SqlLegitimatiebewijzen },
  { provide: Accountverzoeken, useClass: SqlAccountverzoeken },
  { provide: AgendaAdressen, useClass: SqlAgendaAdressen },
  { provide: Clients, useClass: SqlClients },
  { provide: Gebruikers, useClass: SqlGebruikers },
  { provide: Huisstijlen, useClass: SqlHuisstijlen },
  { provide: Huisstijlregister, useClass: SqlHuisstijlregister },
  { provide: Inlogregister, useClass: SqlInlogregister },
  { provide: Sessies, useClass: SqlSessies },
  { provide: Voorkeuren, useClass: SqlVoorkeuren },
];

const useCases = [
  Belangenconflicten,
  HefBelangenconflictOp,
  LeesBelangenconflicten,
  LegLegitimatieVast,
  MeldBelangenconflict,
  Toezichtpapieren,
  Aanbiederaccounts,
  AanbiedersVanKvk,
  Aanwijzingen,
  Accountbeheer,
  Accounteinde,
  Accountzoeker,
  Agendahouder,
  BekendeBehandelaars,
  BeslisAccountverzoek,
  Clientslot,
  Gebruikersgegevens,
  GeefToken,
  Inloggen,
  LeesAccountverzoeken,
  LeesAgendaAdres,
  LeesVoorkeuren,
  LegAanwijzingVast,
  MaakAanbiederaccount,
  Machineclients,
  MaakAgendaAdres,
  MaakClient,
  MaakGebruiker,
  NieuwAccount,
  RuimAccountverzoekenOp,
  StelHuisstijlIn,
  TrekAgendaAdresIn,
  VernieuwClientgeheim,
  Uitloggen,
  VorigBezoek,
  VraagAccount,
  WijzigAanbiederaccount,
  WijzigGebruiker,
  ZetClient,
  ZetVoorkeuren,
];

const sleutels = (c: Configuratie, doel: string) =>
  leidSleutelsAf(leesSleutelbestand(c.sleutelBestand), doel);

function maakInlogdiensten({ oidc, eherkenning, basisUrl, modus }: Configuratie): Inlogdiensten {
  const vast = { naUitloggenUrl: `${basisUrl}/`, lokaalToegestaan: modus !== 'productie' };
  const organisatie = {
    dienst: 'organisatie',
    kvkClaim: null,
    terugUrl: `${basisUrl}/inloggen/terug`,
  } as const;
  const aanbieder = { dienst: 'eherkenning', terugUrl: `${basisUrl}/inloggen/eherkenning/terug` } as const;
  return new Inlogdiensten(
    new OidcClient({ ...oidc, ...vast, ...organisatie }),
    eherkenning && new OidcClient({ ...eherkenning, ...vast, ...aanbieder, vereisteAmr: [] }),
  );
}

const inloggen = [
  Sessieklok,
  {
    provide: Sessieregels,
    inject: [Configuratie],
    useFactory: (configuratie: Configuratie) => new Sessieregels(configuratie),
  },
  {
    provide: Inlogdiensten,
    inject: [Configuratie],
    useFactory: maakInlogdiensten,
  },
  {
    provide: Toegangsbewijzen,
    inject: [Configuratie, Sessieklok],
    useFactory: (c: Configuratie, klok: Sessieklok) =>
      new Toegangsbewijzen(new Cookiezegel(sleutels(c, 'toegangsvraag'), klok)),
  },
  {
    provide: Inlogtransacties,
    inject: [Configuratie, Sessieklok],
    useFactory: (c: Configuratie, klok: Sessieklok) =>
      new Inlogtransacties(sleutels(c, 'inlogtransactie'), klok),
  },
  {
    provide: Kopiesleutels,
    inject: [Configuratie],
    useFactory: (c: Configuratie) => new Kopiesleutels(sleutels(c, 'kopie')),
  },
  {
    provide: MachineTokens,
    inject: [Configuratie, Sessieklok],
    useFactory: (c: Configuratie, klok: Sessieklok) =>
      new MachineTokens(sleutels(c, 'machinetoken'), c.basisUrl, klok),
  },
];

const exporteer = [
  Belangenconflicten,
  HefBelangenconflictOp,
  LeesBelangenconflicten,
  LegLegitimatieVast,
  MeldBelangenconflict,
  Toezichtpapieren,
  Aanbiederaccounts,
  BeslisAccountverzoek,
  LeesAccountverzoeken,
  VraagAccount,
  Aanwijzingen,
  Agendahouder,
  BekendeBehandelaars,
  Gebruikersgegevens,
  LegAanwijzingVast,
  MaakAanbiederaccount,
  Machineclients,
  MaakClient,
  MaakGebruiker,
  LeesAgendaAdres,
  LeesVoorkeuren,
  MaakAgendaAdres,
  RuimAccountverzoekenOp,
  StelHuisstijlIn,
  TrekAgendaAdresIn,
  VernieuwClientgeheim,
  VorigBezoek,
  WijzigAanbiederaccount,
  WijzigGebruiker,
  ZetClient,
  ZetVoorkeuren,
];

/** Users, roles and appointments without any route: for the worker and the command line. */
@Global()
@Module({
  imports: [AanbiederModule],
  providers: [...poorten, ...inloggen, ...useCases],
  exports: [
    ...exporteer,
    ...poorten.map(({ provide }) => provide),
    Inloggen,
    Uitloggen,
    GeefToken,
    Sessieregels,
    Kopiesleutels,
    Sessieklok,
    MachineTokens,
    Inlogdiensten,
    Inlogtransacties,
    Toegangsbewijzen,
  ],
})
export class IdentiteitKernModule {}

/** Login, sessions, tokens and accounts of the api. */
@Global()
@Module({
  imports: [IdentiteitKernModule],
  controllers: [
    InloggenController,
    ToegangController,
    TokenController,
    IkController,
    AgendaAdresController,
    VoorkeurenController,
    HuisstijlController,
    ThemaController,
    GebruikersController,
    BelangenconflictController,
    PapierenController,
    AanbiederaccountsController,
    AccountverzoekenController,
    CollegasController,
  ],
  providers: [
    { provide: Authenticatie, useClass: SessieAuthenticatie },
    { provide: Actornamen, useClass: SqlActornamen },
  ],
  exports: [IdentiteitKernModule, Authenticatie, Actornamen],
})
export class IdentiteitModule {}
