import { randomUUID } from 'node:crypto';
import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { ZetBerichtKlaar } from '@navolgbaar/bericht';
import { DeelMetCollege, GedeeldeStukken } from '@navolgbaar/college';
import { Belangenconflicten, Gebruikersgegevens } from '@navolgbaar/identiteit';
import { type Actor, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import type { Configuratie } from '@navolgbaar/platform/config';
import { maakDataSource, maakPool, PoolDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import {
  leesSleutelbestand,
  PgSleutelbron,
  Sleutelkast,
  Veldversleuteling,
} from '@navolgbaar/platform/versleuteling';
import {
  BeslisUitstel,
  BewaakTermijnen,
  HeropenCollegetrap,
  KomendeWekkers,
  HervatTermijn,
  LaadTermijndefinities,
  LeesTermijndefinities,
  OpenTermijnen,
  SchortTermijnOp,
  StartTermijn,
  type StartTermijnCommand,
  StelDefinitieVast,
  StopEscalatie,
  TermijnFeiten,
  TermijnenVan,
  TrekTermijnIn,
  VerlengTermijn,
  VoldoeTermijn,
  VraagUitstel,
  WijzigTermijnbehandelaar,
} from '@navolgbaar/termijn';
import { Temporal } from 'temporal-polyfill';
import { SqlAanbiedersQuery } from '../../../libs/aanbieder/src/infrastructure/sql-aanbieders.query';
import { SqlBerichtRepository } from '../../../libs/bericht/src/infrastructure/sql-bericht.repository';
import { SqlCollegestukkenQuery } from '../../../libs/college/src/infrastructure/sql-collegestukken.query';
import { SqlDelingRepository } from '../../../libs/college/src/infrastructure/sql-deling.repository';
import { SqlBelangenconflicten } from '../../../libs/identiteit/src/infrastructure/sql-belangenconflicten';
import { MeldUitstel } from '../../../libs/termijn/src/application/meld-uitstel/meld-uitstel.use-case';
import { Lezersbron } from '../../../libs/termijn/src/application/bewaak-termijnen/lezers';
import { Termijnpost } from '../../../libs/termijn/src/application/bewaak-termijnen/termijnpost';
import { Termijnronde } from '../../../libs/termijn/src/application/bewaak-termijnen/termijnronde';
import { LeesUitstel } from '../../../libs/termijn/src/application/queries/lees-uitstel';
import { Uitsteleinder } from '../../../libs/termijn/src/application/uitsteleinde';
import { Verlenging } from '../../../libs/termijn/src/application/verleng-termijn/verlenging';
import { SqlTermijnRepository } from '../../../libs/termijn/src/infrastructure/sql-termijn.repository';
import { SqlTermijnenQuery } from '../../../libs/termijn/src/infrastructure/sql-termijnen.query';
import { SqlUitstelRepository } from '../../../libs/termijn/src/infrastructure/sql-uitstel.repository';
import { SqlWachtlijst } from '../../../libs/termijn/src/infrastructure/sql-wachtlijst';
import { ZAAKRIJ } from '../../harnas/zaakrij';
import { maakOpstelling as maakBerichtopstelling } from '../bericht/opstelling';

type Basis = Awaited<ReturnType<typeof maakBerichtopstelling>>;
const CONFIGURATIE = { basisUrl: 'https://toezicht.voorbeeld.nl' } as Configuratie;

/** One process with its own connections: the use cases of terms, and its watch. */
async function maakProces({ databank, klok, sleutelbestand }: Basis) {
  const dataSource = await maakDataSource(databank.urls.app, 4).initialize();
  const systeem = new PoolDatabank(maakPool(databank.urls.systeem, 2, 'test'));
  const uow = new UnitOfWork(dataSource, klok);
  const bron = new PgSleutelbron({
    databaseUrl: databank.urls.app,
    databaseSysteemUrl: databank.urls.systeem,
  });
  const kast = new Sleutelkast(leesSleutelbestand(sleutelbestand), bron);
  const velden = new Veldversleuteling(kast, bron, () => uow.actor().organisatieId);
  const zetKlaar = new ZetBerichtKlaar(uow, new SqlBerichtRepository(uow, velden), klok);
  const aanbieders = new AanbiederFeiten(new SqlAanbiedersQuery(uow));
  const gedeeld = new GedeeldeStukken(new SqlCollegestukkenQuery(uow));
  const conflicten = new Belangenconflicten(new SqlBelangenconflicten(uow), klok);
  const lezers = new Lezersbron(aanbieders, new Gebruikersgegevens(uow), gedeeld, conflicten);
  const post = new Termijnpost(zetKlaar, lezers, CONFIGURATIE, klok);
  const repository = new SqlTermijnRepository(uow, klok);
  const query = new SqlTermijnenQuery(uow);
  const wachtlijst = new SqlWachtlijst(systeem);
  const uitstel = new SqlUitstelRepository(uow, klok);
  const verlenging = new Verlenging(uow, repository);
  const einder = new Uitsteleinder(uow, uitstel, klok);
  const ronde = new Termijnronde(uow, repository, post);
  return {
    uow,
    post,
    laad: new LaadTermijndefinities(uow, repository),
    stelVast: new StelDefinitieVast(uow, repository, klok),
    start: new StartTermijn(uow, repository, klok),
    voldoe: new VoldoeTermijn(uow, repository, einder, klok),
    verleng: new VerlengTermijn(uow, repository, uitstel, verlenging, post, klok),
    vraagUitstel: new VraagUitstel(uow, repository, uitstel, klok),
    beslisUitstel: new BeslisUitstel(uow, repository, uitstel, verlenging, einder, post, klok),
    meldUitstel: new MeldUitstel(uow, repository, uitstel, post),
    leesUitstel: new LeesUitstel(uow, query, klok),
    schortOp: new SchortTermijnOp(uow, repository, post, klok),
    hervat: new HervatTermijn(uow, repository, post, klok),
    trekIn: new TrekTermijnIn(uow, repository, einder, klok),
    wijzigBehandelaar: new WijzigTermijnbehandelaar(uow, repository),
    wekkers: new KomendeWekkers(wachtlijst, klok),
    stopEscalatie: new StopEscalatie(uow, repository, klok),
    heropen: new HeropenCollegetrap(uow, repository),
    deel: new DeelMetCollege(uow, klok, new SqlDelingRepository(uow)),
    bewaak: new BewaakTermijnen(uow, repository, wachtlijst, ronde, post, klok),
    termijnenVan: new TermijnenVan(uow, query, klok),
    open: new OpenTermijnen(uow, query, new Gebruikersgegevens(uow), klok),
    feiten: new TermijnFeiten(uow, query, klok, repository),
    definities: new LeesTermijndefinities(uow, query),
    einde: async () => {
      await Promise.all([bron.onApplicationShutdown(), systeem.onApplicationShutdown()]);
      await dataSource.destroy();
    },
  };
}

/** The list of terms without a filter. */
export const ALLE_TERMIJNEN = {
  ...{ teLaatOp: null, behandelaarId: null, aanbiederId: null, eigenaar: null },
  ...{ vanaf: undefined, aantal: 10 },
};

export interface Letter {
  readonly sjabloon: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly aan: string;
}

/** Terms on a database of their own: two processes, two organisations, and in the first a provider and its people. */
export async function maakOpstelling() {
  const basis = await maakBerichtopstelling();
  const [een, twee] = [await maakProces(basis), await maakProces(basis)];
  const { organisatieA, organisatieB, sql, klok } = basis;
  const ids = {
    ...{ aanbieder: randomUUID(), zonderMail: randomUUID(), behandelaar: randomUUID() },
    ...{
      coordinator: randomUUID(),
      jurist: randomUUID(),
      gemeente: randomUUID(),
      buurgemeente: randomUUID(),
    },
  };
  await sql(
    `INSERT INTO aanbieder.aanbieders (organisatie_id, id, naam, soort, email, versie)
     VALUES ($1, $2, 'Zorg & Co', 'zorgaanbieder', 'bestuur@zorgenco.nl', 1),
            ($1, $3, 'Zonder Mail', 'zorgaanbieder', NULL, 1)`,
    [organisatieA, ids.aanbieder, ids.zonderMail],
  );
  const gebruiker = (
    id: string,
    organisatie: string,
    email: string,
    rol: Rol,
    gemeente: string | null = null,
  ) =>
    sql(
      `INSERT INTO identiteit.gebruikers (organisatie_id, id, naam, email, rollen, aangemaakt_op, gemeente_id)
       VALUES ($1, $2, $3, $3, ARRAY[$4], now(), $5)`,
      [organisatie, id, email, rol, gemeente],
    );
  await gebruiker(ids.behandelaar, organisatieA, 'behandelaar@regio-a.nl', 'toezichthouder');
  for (const [id, code] of [
    [ids.gemeente, 'stad'],
    [ids.buurgemeente, 'dorp'],
  ]) {
    await sql(`INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, $3, $3)`, [
      ...[organisatieA, id, code],
    ]);
    await gebruiker(randomUUID(), organisatieA, `college@${code}.nl`, 'college', id);
  }
  await gebruiker(ids.coordinator, organisatieA, 'coordinator@regio-a.nl', 'coordinator');
  await gebruiker(ids.jurist, organisatieA, 'jurist@regio-a.nl', 'jurist');
  await gebruiker(randomUUID(), organisatieB, 'coordinator@regio-b.nl', 'coordinator');

  const actor = (rol: Rol, anders: Partial<Actor> = {}) => basis.actor(rol, anders);
  return {
    ...basis,
    ...een,
    tweede: twee,
    ids,
    actor,
    toezicht: (organisatieId = organisatieA) => actor('toezichthouder', { organisatieId }),
    /** A case as a row, so that it can be shared. */
    zaak: async () => {
      const id = randomUUID();
      await sql(ZAAKRIJ, [organisatieA, id]);
      return id;
    },
    /** What a person does who informs a college, and what follows from that. */
    informeer: async (zaakId: string, gemeenteId: string) => {
      const stuk = { object: 'collegebericht', objectId: randomUUID(), zaakId, gemeenteId };
      await een.deel.execute(actor('toezichthouder'), {
        ...stuk,
        grond: 'Wmo 2015 art. 5.2.4',
        omschrijving: 'Zaak',
      });
      return een.heropen.execute(systeemActor(organisatieA, 'proef', randomUUID()), { zaakId });
    },
    /** Sets the clock to local time: a day, and an hour such as `09:00`. */
    opDag: (dag: string, uur = '09:00') => {
      const doel = Temporal.PlainDate.from(dag).toZonedDateTime({
        timeZone: 'Europe/Amsterdam',
        plainTime: uur,
      });
      klok.vooruit(klok.nu().until(doel.toInstant(), { largestUnit: 'hours' }).toString());
    },
    /** The letters that were put ready, oldest first, with whom they are for. */
    brieven: async (organisatieId = organisatieA) => {
      const regels = await basis.zoek.execute(actor('toezichthouder', { organisatieId }), { aantal: 10_000 });
      return regels
        .map(({ sjabloon, onderwerp, tekst, adres }): Letter => ({
          sjabloon,
          onderwerp,
          tekst,
          aan: adres ?? '',
        }))
        .reverse();
    },
    leeg: () =>
      sql(
        'TRUNCATE termijn.uitstelverzoeken, termijn.escalatiestops, termijn.mijlpalen, termijn.versies, termijn.termijnen, termijn.definities, bericht.berichten, bericht.bezorgingen',
      ),
    sluit: async () => {
      await een.einde();
      await twee.einde();
      await basis.sluit();
    },
  };
}

/** An order to the provider of the workplace: T-02. */
export function eenOpdracht(
  o: { ids: { aanbieder: string; behandelaar: string } },
  anders: Partial<StartTermijnCommand> = {},
): StartTermijnCommand {
  return {
    code: 'T-02',
    object: 'opdracht',
    objectId: randomUUID(),
    zaakId: randomUUID(),
    aanbiederId: o.ids.aanbieder,
    behandelaarId: o.ids.behandelaar,
    kenmerk: '2026-00007',
    start: '2026-03-02',
    ...anders,
  };
}
