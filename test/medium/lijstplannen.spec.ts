import { StelbareKlok } from '@navolgbaar/platform/observability';
import { createHash } from 'node:crypto';
import type { Actor } from '@navolgbaar/platform/auth';
import { OP_VOLGORDE, type Opdracht, type UnitOfWork, maakOrganisatie } from '@navolgbaar/platform/database';
import pg from 'pg';
import type { PerBlad } from '@navolgbaar/platform/http';
import { SqlActiviteiten } from '../../libs/activiteit/src/infrastructure/sql-activiteiten';
import { SqlUitwisselingen } from '../../libs/activiteit/src/infrastructure/sql-uitwisselingen';
import { SqlBezoekenQuery } from '../../libs/bezoek/src/infrastructure/sql-bezoeken.query';
import { OPEN_ADVIEZEN } from '../../libs/collegeadvies/src/domain/collegeadvies-status';
import { SqlAdviezenQuery } from '../../libs/collegeadvies/src/infrastructure/sql-adviezen.query';
import { SqlStappen } from '../../libs/interventieladder/src/infrastructure/sql-stappen';
import { SqlCorrigerendQuery } from '../../libs/corrigerend/src/infrastructure/sql-corrigerend.query';
import { SqlMaatregelenQuery } from '../../libs/maatregel/src/infrastructure/sql-maatregelen.query';
import { SqlMeldingenQuery } from '../../libs/melding/src/infrastructure/sql-meldingen.query';
import {
  werkvoorraadtelling,
  werkvoorraadvraag,
} from '../../libs/melding/src/infrastructure/werkvoorraad.sql';
import { SqlZakenQuery } from '../../libs/onderzoek/src/infrastructure/sql-zaken.query';
import { SqlRapportRepository } from '../../libs/rapport/src/infrastructure/sql-rapport.repository';
import { SqlWeegtaken } from '../../libs/weging/src/infrastructure/sql-weegtaken';
import { SqlWegingRepository } from '../../libs/weging/src/infrastructure/sql-weging.repository';
import { SqlTermijnenQuery } from '../../libs/termijn/src/infrastructure/sql-termijnen.query';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

const RIJEN = 20_000;
const VANDAAG = '2026-06-01';
const WIE = '01890000-0000-7000-8000-0000000000aa';
/** The first of three, as `md5('g0')`. */
const GEMEENTE = createHash('md5').update('g0').digest('hex');
const AANBIEDER = '01890000-0000-7000-8000-0000000000bb';

/** One in fifty is of one colleague, one in fifty of nobody; one in ten is about one provider. */
const VAN = `CASE g % 50 WHEN 0 THEN '${WIE}'::uuid WHEN 1 THEN NULL ELSE gen_random_uuid() END`;
const OVER = `CASE WHEN g % 10 = 3 THEN '${AANBIEDER}'::uuid ELSE gen_random_uuid() END`;
const DAG = `date '2026-01-01' + g % 300`;
const ZAAK = `md5('z' || g % 500)::uuid`;
const VUL = [
  `INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
     bevoegdheidherleiding, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen, open_monitoring, besloten,
     versie)
   SELECT $1, ${ZAAK}, 'Z-' || g, 'x', 'proactief', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', '{}', false,
          'beoordeling', now(), false, false, false, 1 FROM generate_series(1, 500) g`,
  `INSERT INTO termijn.definities (organisatie_id, code, versie, geldig_vanaf, naam, aard, grondslag_soort, grondslag,
     start_gebeurtenis, duur, awt, herinneringen, ontvangers, eigenaar, gevolg, aanname, vastgelegd_op, escalatie)
   VALUES ($1, 'ONTVANGST', 99, '2026-01-01', 'Ontvangst', 'termijn', 'beleid', 'x', 'x', 'P1W', true, '[]', '[]',
           'toezichthouder', 'x', true, now(), '[]') ON CONFLICT DO NOTHING`,
  `INSERT INTO melding.meldingen (organisatie_id, id, nummer, soort, kanaal, bron, wet, domein, over_toezichthouder,
     onderwerp, omschrijving, aanbieder_id, ontvangen_op, geregistreerd_op, via_aanbieder, onrechtmatigheid, gevoelig,
     route, routeherleiding, status, behandelaar_id, versie)
   SELECT $1, md5('m' || g)::uuid, 'L-' || g, 'signaal', 'telefoon', 'inwoner', 'wmo', 'kwaliteit', false, 'x', 'x',
          ${OVER}, now() - g * interval '1 hour', now(), false, 'nee', false, 'x', '[]', 'ontvangen', ${VAN}, 1
     FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO weging.afwegingskaders (organisatie_id, id, nummer, status, geldig_vanaf, bron, inhoud)
   VALUES ($1, '${WIE}', 1, 'meegeleverd', '2000-01-01', 'x', '{}')`,
  `INSERT INTO weging.wegingen (organisatie_id, id, melding_id, matrix_id, matrixversie, kleur, inhoud, vastgesteld_op)
   SELECT $1, md5('w' || g)::uuid, md5('m' || g)::uuid, '${WIE}', 1, 'groen', '{}', now() FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO weging.bevestigingen (organisatie_id, weging_id, motivering, bevestigd_op)
   SELECT $1, md5('w' || g)::uuid, 'x', now() FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO weging.taken (organisatie_id, id, melding_id, weging_id, soort, aanleiding, status, ontstaan_op)
   SELECT $1, md5('k' || g)::uuid, md5('m' || g)::uuid, md5('w' || g)::uuid, 'rechtmatigheid', 'x', 'open', now()
     FROM generate_series(1, ${RIJEN}) g`,
  // Every hundredth cliënt has the same name, one in ten meldingen is at one location.
  `INSERT INTO melding.personen (organisatie_id, id, melding_id, rol, hoedanigheid, naam, naam_index, telefoon_index,
     index_versie, pgb)
   SELECT $1, md5('p' || g)::uuid, md5('m' || g)::uuid, 'client', 'cliënt', ''::bytea,
          decode(md5('n' || CASE WHEN g % 100 = 3 THEN 3 ELSE g END), 'hex'), decode(md5('n' || g), 'hex'), 2, false
     FROM generate_series(1, ${RIJEN}) g`,
  `UPDATE melding.meldingen SET locatie_id = '${WIE}' WHERE organisatie_id = $1 AND aanbieder_id = '${AANBIEDER}'`,
  `INSERT INTO melding.verbanden (organisatie_id, id, van_id, naar_id, soort, motivering, gelegd_op)
   SELECT $1, md5('v' || g)::uuid, md5('m' || g)::uuid, md5('m' || g + 1)::uuid, 'zelfde_gebeurtenis', 'x', now()
     FROM generate_series(1, ${RIJEN} - 1, 2) g`,
  // One in twenty is unread.
  `INSERT INTO melding.aanvullingen (organisatie_id, id, melding_id, tekst, aantal_bestanden, na_afsluiting, ontvangen_op,
     gelezen_op, sleutel)
   SELECT $1, md5('v' || g)::uuid, md5('m' || g)::uuid, 'x', 0, false, now(), CASE WHEN g % 20 > 0 THEN now() END,
          sha256(('v' || g)::bytea) FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, kenmerk,
     aanbieder_id, behandelaar_id, start, duur, ruw, uiterlijk, status, versie, aangemaakt_op)
   SELECT $1, md5('t' || g)::uuid, 'ONTVANGST', 99, CASE WHEN g % 4 = 0 THEN 'maatregel' ELSE 'melding' END,
          md5(CASE WHEN g % 4 = 0 THEN 'a' ELSE 'm' END || g)::uuid, 'x', ${OVER}, ${VAN}, '2026-01-01', 'P1W', ${DAG},
          ${DAG}, CASE WHEN g % 3 = 0 THEN 'ingetrokken' ELSE 'loopt' END, 1, now()
     FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO termijn.versies (organisatie_id, termijn_id, versie, object_id, soort, op, duur, ruw,
     ruw_zonder_verlenging, uiterlijk, herleiding, waarschuwingen, vastgelegd_op)
   SELECT organisatie_id, id, 1, object_id, 'start', start, duur, ruw, ruw, uiterlijk, '[]', '[]', now()
     FROM termijn.termijnen WHERE organisatie_id = $1`,
  `INSERT INTO maatregel.maatregelen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam, soort,
     omschrijving, onderbouwing, doel, ernst_weging, steunt_op_vim, herleiding, onderdelen, opgelegd_op, status, motivering,
     beoordeeld_op, versie)
   SELECT $1, md5('a' || g)::uuid, ${ZAAK}, 'Z-' || g, 'wmo', ${OVER}, 'x', 'advies', 'x', 'x', 'x', 'x', false,
          '[]', '[]', ${DAG}, CASE WHEN g % 20 = 0 THEN 'opgelegd' ELSE 'opgevolgd' END, 'x', '2026-06-01', 1
     FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO collegeadvies.adviezen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
     gemeente_id, status, aanleiding, basis, inhoud, gegevensversie, tekstversie, juristadviezen, terugzendingen, vragen,
     besluiten, effecten, reden, begonnen_op, gewijzigd_op, versie)
   SELECT $1, md5('b' || g)::uuid, ${ZAAK}, 'Z-' || g, 'wmo', ${OVER}, 'x', md5('g' || g % 3)::uuid,
          CASE WHEN g % 20 = 0 THEN 'concept' ELSE 'afgezien' END, 'maatregel', '[{}]', '{}', 1, 1, '[]', '[]', '[]', '[]', '[]',
          CASE WHEN g % 20 > 0 THEN 'x' END, ${DAG}, now(), 1 FROM generate_series(1, ${RIJEN}) g`,
  // One in twenty can still come to something, one in sixty waits for its gemeente; three gemeenten.
  `INSERT INTO corrigerend.maatregelen (organisatie_id, id, nummer, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
     gemeente_id, herkomst, soort, status, zonder_grond, besluit, besloten_op, clienten, bekendmaking, bekendgemaakt_op,
     uitvoering_uiterlijk, bedragen, rechtsmiddelen, einde, effecten, historie, gewijzigd_op, versie)
   SELECT $1, md5('c' || g)::uuid, 'C-' || g, ${ZAAK}, 'Z-' || g, 'wmo', ${OVER}, 'x', md5('g' || g % 3)::uuid, 'zonder_advies',
          'contractmaatregel', CASE WHEN g % 20 = 0 THEN 'loopt' ELSE 'opgeheven' END, true, '{}', ${DAG}, '[]', '{}', ${DAG},
          CASE WHEN g % 60 = 0 THEN ${DAG} END, '[]', '[]', CASE WHEN g % 20 = 0 THEN NULL ELSE '{}'::jsonb END, '[]', '[]',
          now(), 1 FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO rapport.rapporten (organisatie_id, id, nummer, zaak_id, zaaknummer, aanbieder_id, aanbieder_naam, titel,
     soort, secties, status, opsteller, versie)
   SELECT $1, md5('r' || g)::uuid, 'R-' || g, ${ZAAK}, 'x', ${OVER}, 'x', 'x', 'kwaliteit', '{}', 'concept',
          ${VAN}, 1 FROM generate_series(1, ${RIJEN}) g`,
  // One in ten is open, one in eight has a term that runs.
  `INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
     bevoegdheidherleiding, aanbieder_id, aanbieder_naam, gemeente_ids, gevoelig, status, behandelaar_id, geopend_op,
     afgesloten_op, uitkomst, uitkomst_motivering, heeft_maatregelen, open_monitoring, besloten, versie)
   SELECT $1, md5('d' || g)::uuid, 'D-' || g, 'x', 'proactief', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', ${OVER},
          'Zorg ' || g % 700, '{}', false, CASE WHEN g % 10 = 0 THEN 'beoordeling' ELSE 'afgesloten' END, ${VAN},
          now() - g * interval '1 hour', CASE WHEN g % 10 = 0 THEN NULL ELSE now() END, 'verklaard', 'x', false, false,
          g % 90 = 0, 1 FROM generate_series(1, ${RIJEN}) g`,
  // One in five concerns another provider too.
  `INSERT INTO onderzoek.zaak_aanbieders (organisatie_id, zaak_id, aanbieder_id, aanbieder_naam, rol, reden, op)
   SELECT $1, md5('d' || g * 5)::uuid, CASE WHEN g % 100 = 1 THEN '${AANBIEDER}' ELSE gen_random_uuid() END, 'x', 'regie', 'x',
          now() FROM generate_series(1, ${RIJEN} / 5) g`,
  `INSERT INTO termijn.termijnen (organisatie_id, id, definitie_code, definitie_versie, object, object_id, zaak_id, kenmerk,
     aanbieder_id, behandelaar_id, start, duur, ruw, uiterlijk, status, versie, aangemaakt_op)
   SELECT $1, md5('tz' || g)::uuid, 'ONTVANGST', 99, 'opdracht', md5('o' || g)::uuid, md5('d' || g * 8)::uuid, 'x', ${OVER},
          ${VAN}, '2026-01-01', 'P1W', ${DAG}, ${DAG}, 'loopt', 1, now() FROM generate_series(1, ${RIJEN} / 8) g`,
  `INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id)
   SELECT $1, md5('d' || g * 90)::uuid, gen_random_uuid() FROM generate_series(1, ${RIJEN} / 90) g, generate_series(1, 20)`,
  `INSERT INTO bezoek.bezoeken (organisatie_id, id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, aankondiging, doel,
     op, behandelaar_id, status, gesproken_met, verslag, versie)
   SELECT $1, md5('b' || g)::uuid, ${ZAAK}, 'x', ${OVER}, 'x', 'aangekondigd', 'x', ${DAG},
          coalesce(${VAN}, gen_random_uuid()), CASE WHEN g % 20 = 0 THEN 'gepland' ELSE 'afgelegd' END,
          CASE WHEN g % 20 = 0 THEN NULL ELSE 'x' END, CASE WHEN g % 20 = 0 THEN NULL ELSE 'x' END, 1
     FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO activiteit.activiteiten (organisatie_id, id, nummer, soort, status, op, wet, behandelaar_id, aanbieder_id,
     aanbieder_naam, wat, met, resultaat, uitkomst, opvolgen_op, vastgelegd_op, vastgelegd_door)
   SELECT $1, md5('av' || g)::uuid, 'a' || g, 'gesprek', CASE WHEN g % 20 = 0 THEN 'gepland' ELSE 'gedaan' END, ${DAG}, 'wmo',
          coalesce(${VAN}, gen_random_uuid()), ${OVER}, 'x', 'x', 'x', 'x', 'geen_vervolg',
          CASE WHEN g % 20 = 1 THEN ${DAG} END, now(), gen_random_uuid() FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO activiteit.uitwisselingen (organisatie_id, id, nummer, richting, status, op, behandelaar_id, wie, grondslag,
     categorieen, bewaren_tot, herleiding, regelversie_id, aanbieder_id, aanbieder_naam, doel, inhoud, vastgelegd_op,
     vastgelegd_door)
   SELECT $1, md5('uw' || g)::uuid, 'u' || g, 'gegeven', 'bewaard', ${DAG}, coalesce(${VAN}, gen_random_uuid()), 'x', 'x',
          '{overig}', '2031-01-01', '[]', gen_random_uuid(), ${OVER}, 'x', 'x', 'x', now(), gen_random_uuid()
     FROM generate_series(1, ${RIJEN}) g`,
  // One in ten deviates, one in two stands under the same norm, and all under the same kind of shortcoming.
  `INSERT INTO interventieladder.regelversies (organisatie_id, id, nummer, status, geldig_vanaf, bron, regels)
   VALUES ($1, '${WIE}', 1, 'meegeleverd', '2000-01-01', 'x', '{"stappen": []}')`,
  `INSERT INTO interventieladder.stappen (organisatie_id, id, object, object_id, zaak_id, zaak_nummer, aanbieder_id,
     aanbieder_naam, wet, soort, stap, verwacht, ernst, ernst_bron, regelversie_id, termijnen, afwijkingen, afwijking,
     herleiding, kenmerken, locaties, niet_bezocht, genomen_op, uitkomst)
   SELECT $1, md5('s' || g)::uuid, 'maatregel', md5('a' || g)::uuid, ${ZAAK}, 'x', ${OVER}, 'x', 'wmo', 'advies', 'x', 'x',
          'licht', 'gekozen', '${WIE}', '[]', CASE WHEN g % 10 = 0 THEN '{stap}'::text[] ELSE '{}' END, 'x', '[]', '[]',
          '[]', '[]', ${DAG}, 'loopt' FROM generate_series(1, ${RIJEN}) g`,
  `INSERT INTO interventieladder.kenmerken (organisatie_id, stap_id, zaak_id, wet, ernst, kenmerk)
   SELECT $1, md5('s' || g)::uuid, ${ZAAK}, 'wmo', 'licht', k FROM generate_series(1, ${RIJEN}) g,
     LATERAL (SELECT 'soort:kwaliteit' UNION ALL SELECT 'norm:1' WHERE g % 2 = 0) x (k)`,
];

let databank: Testdatabank;
let client: pg.Client;
let organisatieId: string;
beforeAll(async () => {
  databank = await maakDatabank();
  for (const code of ['noord', 'zuid']) {
    const { id } = await maakOrganisatie(databank.urls.beheer, {
      ...{ naam: code, code },
      gemeenten: [{ naam: code, code }],
    });
    organisatieId = id;
    const vuller = new pg.Client({ connectionString: databank.clusterUrl });
    await vuller.connect();
    await vuller.query('SET session_replication_role = replica');
    for (const sql of VUL) await vuller.query(sql, [id]);
    await vuller.query('ANALYZE');
    await vuller.end();
  }
  client = new pg.Client({ connectionString: databank.urls.app });
  await client.connect();
  await client.query(
    `SELECT set_config('nav.organisatie', $1, false), set_config('nav.bereik', 'inhoud', false),
            set_config('nav.gebruiker', $2, false)`,
    [organisatieId, WIE],
  );
  // As `inVolgorde` asks it.
  await client.query(OP_VOLGORDE.replaceAll('true', 'false'));
}, 180_000);
afterAll(async () => {
  await client?.end();
  await databank?.sluit();
});

/** Somebody of the team, who reads all content. */
const ACTOR = () =>
  ({ organisatieId, soort: 'gebruiker', gebruikerId: WIE, rollen: ['toezichthouder'] }) as unknown as Actor;

/** Somebody of the provider, for whom a measure may have another status than for the team. */
const AANBIEDERACTOR = () =>
  ({ organisatieId, soort: 'gebruiker', aanbiederId: AANBIEDER, rollen: ['aanbieder'] }) as unknown as Actor;

/** The statement that a query class would ask. */
async function vraagVan(doe: (uow: UnitOfWork) => Promise<unknown>, actor = ACTOR): Promise<Opdracht> {
  const gevraagd: Opdracht[] = [];
  const uow = {
    actor,
    inVolgorde: (naam: string, sql: string, waarden: unknown[]) => {
      gevraagd.push({ naam, sql, waarden });
      return Promise.resolve([]);
    },
    lees: (_: unknown, __: unknown, vraag: Opdracht) => {
      gevraagd.push(vraag);
      return Promise.resolve([]);
    },
    query: (naam: string, sql: string, waarden: unknown[]) => {
      gevraagd.push({ naam, sql, waarden });
      return Promise.resolve([{ lijktOp: [] }]);
    },
  };
  await doe(uow as unknown as UnitOfWork);
  return gevraagd[0] as Opdracht;
}

/** An id half-way, of what is listed by id. */
const MIDDEN = '80000000-0000-7000-8000-000000000000';
const BLADZIJDE = { vanaf: undefined, aantal: 50 };
const cursor = (...waarden: string[]) => Buffer.from(JSON.stringify(waarden)).toString('base64url');
const MELDINGEN = { ...BLADZIJDE, status: null, soort: null, aanbiederId: null, behandelaarId: null };
const TERMIJNEN = { ...BLADZIJDE, teLaatOp: null, behandelaarId: null, aanbiederId: null, eigenaar: null };
const MAATREGELEN = { ...BLADZIJDE, zaakId: null, status: null };
const OPEN = ['opgelegd', 'ontvangen', 'deels_opgevolgd', 'niet_opgevolgd'] as const;
const RAPPORTEN = { status: null, zaakId: null, na: null, aantal: 50 };

const meldingen = (meer: object) => () =>
  Promise.resolve(werkvoorraadvraag(organisatieId, { ...MELDINGEN, teLaatOp: VANDAAG, ...meer }));
const termijnen = (meer: object) => () =>
  vraagVan((uow) => new SqlTermijnenQuery(uow).open({ ...TERMIJNEN, ...meer }));
const maatregelen = (meer: object, wie?: () => Actor) => () =>
  vraagVan((uow) => new SqlMaatregelenQuery(uow).lijst({ ...MAATREGELEN, ...meer }), wie);
const CORRIGEREND = { ...BLADZIJDE, zaakId: null, aanbiederId: null, status: null };
const LOPEND = ['besloten', 'geschorst', 'loopt', 'uitgevoerd'] as const;
const corrigerend = (meer: object) => () =>
  vraagVan((uow) => new SqlCorrigerendQuery(uow).lijst({ ...CORRIGEREND, ...meer }));
const ADVIEZEN = { ...BLADZIJDE, zaakId: null, aanbiederId: null, status: null };
const adviezen = (meer: object) => () =>
  vraagVan((uow) => new SqlAdviezenQuery(uow).lijst({ ...ADVIEZEN, ...meer }, 'team'));
const rapporten = (meer: object) => () =>
  vraagVan((uow) => new SqlRapportRepository(uow).lijst({ ...RAPPORTEN, ...meer }));

const ZAKEN = {
  ...{ ...BLADZIJDE, status: 'open' as const, toezichtvorm: null, aanbiederId: null, behandelaarId: null },
  ...{ teLaatOp: null, meldingId: null },
};
const BEZOEKEN = {
  ...{
    ...BLADZIJDE,
    zaakId: null,
    aanbiederId: null,
    behandelaarId: null,
    status: 'gepland' as const,
    voor: null,
  },
};
const ACTIVITEITEN = {
  ...{
    ...BLADZIJDE,
    zaakId: null,
    aanbiederId: null,
    behandelaarId: null,
    soort: null,
    status: null,
    wet: null,
  },
  ...{ jaar: null, wachtVoor: null, sorteer: null },
};
const UITWISSELINGEN = {
  ...{ ...BLADZIJDE, zaakId: null, aanbiederId: null, behandelaarId: null, richting: null, status: null },
  sorteer: null,
};
const activiteiten = (meer: object) => () =>
  vraagVan((uow) => new SqlActiviteiten(uow).lijst({ ...ACTIVITEITEN, ...meer }));
const uitwisselingen = (meer: object) => () =>
  vraagVan((uow) => new SqlUitwisselingen(uow, new StelbareKlok()).lijst({ ...UITWISSELINGEN, ...meer }));
const zaken = (meer: object) => () =>
  vraagVan((uow) => new SqlZakenQuery(uow).lijst({ ...ZAKEN, ...meer }, WIE));
const bezoeken = (meer: object) => () =>
  vraagVan((uow) => new SqlBezoekenQuery(uow).lijst({ ...BEZOEKEN, ...meer }));
/** Fifty meldingen as they are filled in. */
const FIFTIG = Array.from({ length: 50 }, (_, g) =>
  createHash('md5')
    .update(`m${g + 1}`)
    .digest('hex'),
);
const wegen = {
  eerdere: () => vraagVan((uow) => new SqlMeldingenQuery(uow).eerdere(AANBIEDER, WIE)),
  wegingen: () => vraagVan((uow) => new SqlWegingRepository(uow, new StelbareKlok()).wegingenVan(FIFTIG)),
  taken: () => vraagVan((uow) => new SqlWeegtaken(uow).van(WIE)),
  wachtend: () => vraagVan((uow) => new SqlWeegtaken(uow).wachtend(50)),
};
const open = (meer: object) => () =>
  Promise.resolve(
    werkvoorraadvraag(organisatieId, { ...MELDINGEN, status: MELDING_OPEN, teLaatOp: null, ...meer }),
  );
const MELDING_OPEN = ['ontvangen', 'in_weging', 'besloten_actie'] as const;

const REGEL = { handeling: 'lijst:tellen', object: 'lijst', objectId: 'lijst' };
/** As the tabs ask it: mine, of all, of nobody, late. */
const bladen = <F extends object>(filter: F, te: object): PerBlad<F> => ({
  mijn: { ...filter, behandelaarId: WIE, opsteller: WIE },
  team: filter,
  niemand: { ...filter, behandelaarId: 'niemand' },
  teLaat: { ...filter, ...te },
});

interface Stap {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Stap[];
}

const stappen = (stap: Stap): Stap[] => [stap, ...(stap.Plans ?? []).flatMap(stappen)];

/** How many rows of the tables were looked at for one page. */
async function gelezen({ sql, waarden }: Opdracht): Promise<{ rijen: number; heel: string[]; plan: string }> {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Stap }] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`,
    waarden as unknown[],
  );
  const alle = stappen(rows[0]!['QUERY PLAN'][0].Plan).filter((stap) => stap['Relation Name']);
  const rijen = alle.reduce(
    (som, stap) =>
      som +
      ((stap['Actual Rows'] ?? 0) + (stap['Rows Removed by Filter'] ?? 0)) * (stap['Actual Loops'] ?? 1),
    0,
  );
  const heel = alle
    // What the rules of a table keep ready for other readers is not read for this one.
    .filter((stap) => stap['Node Type'] === 'Seq Scan' && stap['Actual Loops'] !== 0)
    .flatMap((s) => s['Relation Name'] ?? []);
  return { rijen, heel, plan: JSON.stringify(rows[0], null, 1) };
}

/** The small tables of definitions and gemeenten may be read whole. */
const KLEIN = ['definities', 'gemeenten', 'regelversies'];

describe('de vaste gedragslijn', () => {
  it.each([[['soort:kwaliteit']], [['norm:1', 'norm:2']], [['norm:1', 'soort:kwaliteit']]])(
    'leest bij %s de laatste tweehonderd stappen, hoeveel er ook vergelijkbaar zijn',
    async (kenmerken) => {
      const vraag = { wet: 'wmo', ernst: 'licht', kenmerken, zaakId: WIE, aantal: 200 } as const;
      const { rijen, heel } = await gelezen(
        await vraagVan((uow) => new SqlStappen(uow).vergelijkbare(vraag)),
      );
      // Of each kenmerk two hundred, their steps, and the version of each.
      expect(rijen).toBeLessThanOrEqual(1500);
      expect(heel.filter((tabel) => !KLEIN.includes(tabel))).toEqual([]);
    },
  );
});

describe('een bladzijde van een werklijst', () => {
  it.each([
    ['meldingen te laat', meldingen({})],
    [
      'meldingen te laat, ver in de lijst',
      meldingen({ vanaf: cursor('2026-05-20', WIE, 'op-uiterlijk-t.object_id') }),
    ],
    ['termijnen', termijnen({})],
    ['termijnen, ver in de lijst', termijnen({ vanaf: cursor('2026-09-20', WIE, 'op-uiterlijk-t.id') })],
    ['termijnen te laat', termijnen({ teLaatOp: VANDAAG })],
    ['termijnen van een collega', termijnen({ behandelaarId: WIE })],
    ['termijnen van een collega te laat', termijnen({ behandelaarId: WIE, teLaatOp: VANDAAG })],
    ['termijnen van niemand', termijnen({ behandelaarId: 'niemand' })],
    ['termijnen van een aanbieder', termijnen({ aanbiederId: AANBIEDER })],
    ['maatregelen', maatregelen({})],
    ['maatregelen waar nog iets op moet', maatregelen({ status: OPEN })],
    ['maatregelen, ver in de lijst', maatregelen({ vanaf: cursor('2026-02-01', WIE, 'af-opgelegd') })],
    ['maatregelen van een aanbieder', maatregelen({ aanbiederId: AANBIEDER })],
    [
      'maatregelen, zoals hun aanbieder ze vraagt',
      maatregelen({ status: ['opgevolgd'], aanbiederId: AANBIEDER }, AANBIEDERACTOR),
    ],
    ['corrigerende maatregelen', corrigerend({})],
    ['corrigerende maatregelen die lopen', corrigerend({ status: LOPEND })],
    [
      'corrigerende maatregelen, ver in de lijst',
      corrigerend({ vanaf: cursor('2026-02-01', WIE, 'af-besloten-m.id') }),
    ],
    ['corrigerende maatregelen, de oudste eerst', corrigerend({ sorteer: 'besloten', status: LOPEND })],
    ['corrigerende maatregelen van een aanbieder', corrigerend({ aanbiederId: AANBIEDER })],
    ['corrigerende maatregelen van een gemeente', corrigerend({ gemeenteId: GEMEENTE, status: LOPEND })],
    ['adviezen aan colleges', adviezen({})],
    ['adviezen aan colleges waar nog iets op moet', adviezen({ status: OPEN_ADVIEZEN })],
    ['adviezen aan colleges, ver in de lijst', adviezen({ vanaf: cursor('', MIDDEN, '-id') })],
    [
      'adviezen waar nog iets op moet, ver in de lijst',
      adviezen({ status: OPEN_ADVIEZEN, vanaf: cursor('', MIDDEN, '-id') }),
    ],
    ['adviezen aan colleges over een aanbieder', adviezen({ aanbiederId: AANBIEDER })],
    ['rapporten', rapporten({})],
    ['rapporten, ver in de lijst', rapporten({ na: '10000000-0000-7000-8000-000000000000' })],
    ['rapporten van een opsteller', rapporten({ opsteller: WIE })],
    ['rapporten over een aanbieder', rapporten({ aanbiederId: AANBIEDER })],
    ['rapporten, de oudste eerst', rapporten({ sorteer: 'nummer' })],
    ['meldingen, de oudste eerst', open({ sorteer: 'ontvangen' })],
    ['meldingen van een collega, de oudste eerst', open({ sorteer: 'ontvangen', behandelaarId: WIE })],
    ['termijnen, wat het laatst eindigt eerst', termijnen({ sorteer: '-uiterlijk' })],
    ['maatregelen, de oudste eerst', maatregelen({ sorteer: 'opgelegd', status: OPEN })],
    ['eerdere signalen van een aanbieder, voor de weging', wegen.eerdere],
    [
      'wat over een aanbieder binnenkwam, voor een patroon',
      () =>
        vraagVan((uow) =>
          new SqlMeldingenQuery(uow).inVenster({
            ...{ aanbiederId: AANBIEDER, van: '2000-01-01', tot: VANDAAG, hoogstens: 500 },
          }),
        ),
    ],
    ['zaken', zaken({})],
    ['zaken, ook gesloten', zaken({ status: null })],
    ['zaken, de oudste eerst', zaken({ sorteer: 'geopend' })],
    ['zaken van een collega', zaken({ behandelaarId: WIE, status: null })],
    ['zaken van niemand', zaken({ behandelaarId: 'niemand' })],
    ['zaken van een aanbieder', zaken({ aanbiederId: AANBIEDER, status: null })],
    ['zaken op aanbieder', zaken({ sorteer: 'aanbieder' })],
    ['zaken op aanbieder, achterstevoren en ook gesloten', zaken({ sorteer: '-aanbieder', status: null })],
    ['zaken op aanbieder van een collega', zaken({ sorteer: 'aanbieder', behandelaarId: WIE, status: null })],
    ['zaken op aanbieder van niemand', zaken({ sorteer: 'aanbieder', behandelaarId: 'niemand' })],
    [
      'zaken op aanbieder, ver in de lijst',
      zaken({ sorteer: 'aanbieder', status: null, vanaf: cursor('zorg 650', WIE, 'op-aanbieder') }),
    ],
    [
      'afwijkingen van de interventieladder',
      () =>
        vraagVan((uow) => new SqlStappen(uow).afwijkingen({ ...BLADZIJDE, aanbiederId: null, ernst: null })),
    ],
    ['zaken te laat', zaken({ status: null, teLaatOp: VANDAAG })],
    ['bezoeken', bezoeken({})],
    ['bezoeken, de laatste eerst', bezoeken({ sorteer: '-op' })],
    ['bezoeken die waren', bezoeken({ status: null })],
    ['bezoeken die nog geen uitkomst hebben', bezoeken({ voor: VANDAAG })],
    ['bezoeken bij een aanbieder', bezoeken({ aanbiederId: AANBIEDER, status: null })],
    ['activiteiten', activiteiten({})],
    ['activiteiten van een collega', activiteiten({ behandelaarId: WIE })],
    ['activiteiten over een aanbieder', activiteiten({ aanbiederId: AANBIEDER })],
    ['uitwisselingen', uitwisselingen({})],
    ['uitwisselingen over een aanbieder', uitwisselingen({ aanbiederId: AANBIEDER })],
    [
      'activiteiten waar iemand naar moet kijken',
      () =>
        vraagVan((uow) =>
          new SqlActiviteiten(uow).wachtend({ behandelaarId: null, tot: VANDAAG, aantal: 51 }),
        ),
    ],
  ])('%s leest een paar honderd rijen, hoe lang de lijst ook is', async (_, vraag) => {
    const { rijen, heel } = await gelezen(await vraag());
    // At most what stands on the page, a few times over for the tables it is joined with.
    expect(rijen).toBeLessThanOrEqual(600);
    expect(heel.filter((tabel) => !KLEIN.includes(tabel))).toEqual([]);
  });
});

/** As any other query is asked: `OP_VOLGORDE` is for a page of a long list. */
const GEWOON = OP_VOLGORDE.replaceAll('true', 'false').replaceAll("'off'", "'on'");

describe('wat bij het wegen wordt gelezen', () => {
  beforeAll(() => client.query(GEWOON));

  it.each([
    ['de wegingen van die signalen', wegen.wegingen],
    ['de taken van een melding', wegen.taken],
    ['de taken die wachten', wegen.wachtend],
  ])('%s leest een paar honderd rijen, hoeveel er ook zijn', async (_, vraag) => {
    const { rijen, heel } = await gelezen(await vraag());
    expect(rijen).toBeLessThanOrEqual(600);
    expect(heel.filter((tabel) => !KLEIN.includes(tabel))).toEqual([]);
  });
});

describe('de aantallen op de tabbladen van een werklijst', () => {
  beforeAll(() => client.query(GEWOON));

  it.each([
    [
      'meldingen',
      () =>
        Promise.resolve(
          werkvoorraadtelling(organisatieId, {
            ...bladen(
              { ...MELDINGEN, status: MELDING_OPEN, teLaatOp: null },
              { status: null, teLaatOp: VANDAAG },
            ),
          }),
        ),
    ],
    [
      'zaken',
      () =>
        vraagVan((uow) =>
          new SqlZakenQuery(uow).aantallen(
            ACTOR(),
            bladen(ZAKEN, { status: null, teLaatOp: VANDAAG }),
            REGEL,
          ),
        ),
    ],
    [
      'termijnen',
      () =>
        vraagVan((uow) =>
          new SqlTermijnenQuery(uow).aantallen(ACTOR(), bladen(TERMIJNEN, { teLaatOp: VANDAAG }), REGEL),
        ),
    ],
    [
      'maatregelen',
      () =>
        vraagVan((uow) =>
          new SqlMaatregelenQuery(uow).aantallen(
            ACTOR(),
            bladen({ ...MAATREGELEN, status: OPEN }, { teLaatOp: VANDAAG }),
            REGEL,
          ),
        ),
    ],
    [
      'corrigerende maatregelen',
      () =>
        vraagVan((uow) =>
          new SqlCorrigerendQuery(uow).aantallen(
            ACTOR(),
            bladen({ ...CORRIGEREND, status: LOPEND }, { teLaatOp: VANDAAG }),
            REGEL,
          ),
        ),
    ],
    [
      'rapporten',
      () =>
        vraagVan((uow) => {
          const { mijn, team } = bladen(RAPPORTEN, {});
          return new SqlRapportRepository(uow).aantallen(
            ACTOR(),
            { mijn, team } as PerBlad<typeof RAPPORTEN>,
            REGEL,
          );
        }),
    ],
    [
      'activiteiten',
      () =>
        vraagVan((uow) => {
          const { niemand: _, ...rest } = bladen(ACTIVITEITEN, { wachtVoor: VANDAAG });
          return new SqlActiviteiten(uow).aantallen(ACTOR(), rest, REGEL);
        }),
    ],
    [
      'bezoeken',
      () =>
        vraagVan((uow) => {
          const { niemand: _, ...rest } = bladen(BEZOEKEN, { voor: VANDAAG });
          return new SqlBezoekenQuery(uow).aantallen(ACTOR(), rest, REGEL);
        }),
    ],
  ])('van %s lezen niet meer dan tot de grens', async (naam, vraag) => {
    const { rijen, heel } = await gelezen(await vraag());
    expect(heel.filter((tabel) => !KLEIN.includes(tabel))).toEqual([]);
    // Of maatregelen what is mine is asked of the cases of what is open; the others stop at the hundredth.
    expect(rijen).toBeLessThanOrEqual(naam.endsWith('maatregelen') ? 4 * (RIJEN / 20) : 1000);
  });
});

describe('wat met een melding samenhangt of erop lijkt', () => {
  it('leest een paar honderd rijen, bij twintigduizend meldingen en een naam die honderden cliënten hebben', async () => {
    const { rows } = await client.query<{ id: string; dag: string }>(
      `SELECT id, vergelijkdag::text AS dag FROM melding.meldingen WHERE nummer = 'L-1003'`,
    );
    const vraag = { ...rows[0]!, aanbiederId: AANBIEDER, locatieId: WIE, metPersonen: true };
    const { rijen, heel } = await gelezen(await vraagVan((uow) => new SqlMeldingenQuery(uow).verwant(vraag)));
    // Empty here, so that any way to read it is as good.
    expect(heel.filter((tabel) => tabel !== 'soortwijzigingen')).toEqual([]);
    // Two hundred cliënten have this name: each is looked at once, with its melding.
    expect(rijen).toBeLessThanOrEqual(1_500);
  });
});
