import { Global, Module } from '@nestjs/common';
import {
  Authenticatie,
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
import { GeefToken } from './application/geef-token/geef-token.use-case';
import { StelHuisstijlIn } from './application/huisstijl/stel-huisstijl-in.use-case';
import { Inloggen } from './application/inloggen/inloggen.use-case';
import { LegAanwijzingVast } from './application/leg-aanwijzing-vast/leg-aanwijzing-vast.use-case';
import { MaakClient } from './application/maak-client/maak-client.use-case';
import { MaakGebruiker } from './application/maak-gebruiker/maak-gebruiker.use-case';
import { AgendaAdressen } from './application/ports/agenda-adressen';
import { Clients } from './application/ports/clients';
import { Gebruikers } from './application/ports/gebruikers';
import { Huisstijlen, Huisstijlregister } from './application/ports/huisstijlen';
import { Inlogregister } from './application/ports/inlogregister';
import { Sessies } from './application/ports/sessies';
import { Voorkeuren } from './application/ports/voorkeuren';
import { Aanwijzingen } from './application/queries/aanwijzingen.query';
import { Agendahouder } from './application/queries/agendahouder.query';
import { BekendeBehandelaars, Gebruikersgegevens } from './application/queries/gebruikersgegevens.query';
import { Kopiesleutels } from './application/kopiesleutels';
import { Sessieregels } from './application/sessieregels';
import { VorigBezoek } from './application/queries/vorig-bezoek.query';
import { TrekClientIn } from './application/trek-client-in/trek-client-in.use-case';
import { Uitloggen } from './application/uitloggen/uitloggen.use-case';
import { LeesVoorkeuren, ZetVoorkeuren } from './application/voorkeuren/voorkeuren.use-case';
import { WijzigGebruiker } from './application/wijzig-gebruiker/wijzig-gebruiker.use-case';
import { AgendaAdresController } from './http/agenda-adres.controller';
import { CollegasController } from './http/collegas.controller';
import { GebruikersController } from './http/gebruikers.controller';
import { HuisstijlController } from './http/huisstijl.controller';
import { IkController } from './http/ik.controller';
import { InloggenController } from './http/inloggen.controller';
import { SessieAuthenticatie } from './http/sessie-authenticatie';
import { ThemaController } from './http/thema.controller';
import { TokenController } from './http/token.controller';
import { VoorkeurenController } from './http/voorkeuren.controller';
import './http/fouten';
import { SqlAgendaAdressen } from './infrastructure/sql-agenda-adressen';
import { SqlClients } from './infrastructure/sql-clients';
import { SqlGebruikers } from './infrastructure/sql-gebruikers';
import { SqlHuisstijlen, SqlHuisstijlregister } from './infrastructure/sql-huisstijlen';
import { SqlInlogregister } from './infrastructure/sql-inlogregister';
import { SqlSessies } from './infrastructure/sql-sessies';
import { SqlVoorkeuren } from './infrastructure/sql-voorkeuren';

const poorten = [
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
  Aanwijzingen,
  Agendahouder,
  BekendeBehandelaars,
  Gebruikersgegevens,
  GeefToken,
  Inloggen,
  LeesAgendaAdres,
  LeesVoorkeuren,
  LegAanwijzingVast,
  MaakAgendaAdres,
  MaakClient,
  MaakGebruiker,
  StelHuisstijlIn,
  TrekAgendaAdresIn,
  TrekClientIn,
  Uitloggen,
  VorigBezoek,
  WijzigGebruiker,
  ZetVoorkeuren,
];

const sleutels = (c: Configuratie, doel: string) =>
  leidSleutelsAf(leesSleutelbestand(c.sleutelBestand), doel);

const inloggen = [
  Sessieklok,
  {
    provide: Sessieregels,
    inject: [Configuratie],
    useFactory: (configuratie: Configuratie) => new Sessieregels(configuratie),
  },
  {
    provide: OidcClient,
    inject: [Configuratie],
    useFactory: ({ oidc, basisUrl, modus }: Configuratie) =>
      new OidcClient({
        ...oidc,
        terugUrl: `${basisUrl}/inloggen/terug`,
        naUitloggenUrl: `${basisUrl}/`,
        lokaalToegestaan: modus !== 'productie',
      }),
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
  Aanwijzingen,
  Agendahouder,
  BekendeBehandelaars,
  Gebruikersgegevens,
  LegAanwijzingVast,
  MaakClient,
  MaakGebruiker,
  LeesAgendaAdres,
  LeesVoorkeuren,
  MaakAgendaAdres,
  StelHuisstijlIn,
  TrekAgendaAdresIn,
  TrekClientIn,
  VorigBezoek,
  WijzigGebruiker,
  ZetVoorkeuren,
];

/** Users, roles and appointments without any route: for the worker and the command line. */
@Global()
@Module({
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
    OidcClient,
    Inlogtransacties,
  ],
})
export class IdentiteitKernModule {}

/** Login, sessions, tokens and accounts of the api. */
@Global()
@Module({
  imports: [IdentiteitKernModule],
  controllers: [
    InloggenController,
    TokenController,
    IkController,
    AgendaAdresController,
    VoorkeurenController,
    HuisstijlController,
    ThemaController,
    GebruikersController,
    CollegasController,
  ],
  providers: [{ provide: Authenticatie, useClass: SessieAuthenticatie }],
  exports: [IdentiteitKernModule, Authenticatie],
})
export class IdentiteitModule {}
