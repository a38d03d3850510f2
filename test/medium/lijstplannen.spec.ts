import { OP_VOLGORDE, type Opdracht, type UnitOfWork, maakOrganisatie } from '@navolgbaar/platform/database';
import pg from 'pg';
import { SqlMaatregelenQuery } from '../../libs/maatregel/src/infrastructure/sql-maatregelen.query';
import { werkvoorraadvraag } from '../../libs/melding/src/infrastructure/werkvoorraad.sql';
import { SqlRapportRepository } from '../../libs/rapport/src/infrastructure/sql-rapport.repository';
import { SqlTermijnenQuery } from '../../libs/termijn/src/infrastructure/sql-termijnen.query';
import { type Testdatabank, maakDatabank } from '../harnas/databank';

const RIJEN = 20_000;
const VANDAAG = '2026-06-01';
const WIE = '01890000-0000-7000-8000-0000000000aa';
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
  `INSERT INTO rapport.rapporten (organisatie_id, id, nummer, zaak_id, zaaknummer, aanbieder_id, aanbieder_naam, titel,
     soort, secties, status, opsteller, versie)
   SELECT $1, md5('r' || g)::uuid, 'R-' || g, ${ZAAK}, 'x', ${OVER}, 'x', 'x', 'kwaliteit', '{}', 'concept',
          ${VAN}, 1 FROM generate_series(1, ${RIJEN}) g`,
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

/** The statement that a query class would ask. */
async function vraagVan(doe: (uow: UnitOfWork) => Promise<unknown>): Promise<Opdracht> {
  const gevraagd: Opdracht[] = [];
  const uow = {
    actor: () => ({ organisatieId }),
    inVolgorde: (naam: string, sql: string, waarden: unknown[]) => {
      gevraagd.push({ naam, sql, waarden });
      return Promise.resolve([]);
    },
  };
  await doe(uow as unknown as UnitOfWork);
  return gevraagd[0] as Opdracht;
}

const BLADZIJDE = { vanaf: undefined, aantal: 50 };
const cursor = (...waarden: string[]) => Buffer.from(JSON.stringify(waarden)).toString('base64url');
const MELDINGEN = { ...BLADZIJDE, status: null, soort: null, aanbiederId: null, behandelaarId: null };
const TERMIJNEN = { ...BLADZIJDE, teLaatOp: null, behandelaarId: null, aanbiederId: null, eigenaar: null };
const MAATREGELEN = { ...BLADZIJDE, zaakId: null, status: null };
const OPEN = ['opgelegd', 'ontvangen', 'niet_opgevolgd'] as const;
const RAPPORTEN = { status: null, zaakId: null, na: null, aantal: 50 };

const meldingen = (meer: object) => () =>
  Promise.resolve(werkvoorraadvraag(organisatieId, { ...MELDINGEN, teLaatOp: VANDAAG, ...meer }));
const termijnen = (meer: object) => () =>
  vraagVan((uow) => new SqlTermijnenQuery(uow).open({ ...TERMIJNEN, ...meer }));
const maatregelen = (meer: object) => () =>
  vraagVan((uow) => new SqlMaatregelenQuery(uow).lijst({ ...MAATREGELEN, ...meer }));
const rapporten = (meer: object) => () =>
  vraagVan((uow) => new SqlRapportRepository(uow).lijst({ ...RAPPORTEN, ...meer }));

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
    .filter((stap) => stap['Node Type'] === 'Seq Scan')
    .flatMap((s) => s['Relation Name'] ?? []);
  return { rijen, heel, plan: JSON.stringify(rows[0], null, 1) };
}

/** The small table of definitions may be read whole. */
const KLEIN = ['definities'];

describe('een bladzijde van een werklijst', () => {
  it.each([
    ['meldingen te laat', meldingen({})],
    ['meldingen te laat, ver in de lijst', meldingen({ vanaf: cursor('2026-05-20', WIE) })],
    ['termijnen', termijnen({})],
    ['termijnen, ver in de lijst', termijnen({ vanaf: cursor('2026-09-20', WIE) })],
    ['termijnen te laat', termijnen({ teLaatOp: VANDAAG })],
    ['termijnen van een collega', termijnen({ behandelaarId: WIE })],
    ['termijnen van een collega te laat', termijnen({ behandelaarId: WIE, teLaatOp: VANDAAG })],
    ['termijnen van niemand', termijnen({ behandelaarId: 'niemand' })],
    ['termijnen van een aanbieder', termijnen({ aanbiederId: AANBIEDER })],
    ['maatregelen', maatregelen({})],
    ['maatregelen waar nog iets op moet', maatregelen({ status: OPEN })],
    ['maatregelen, ver in de lijst', maatregelen({ vanaf: cursor('2026-02-01', WIE) })],
    ['maatregelen van een aanbieder', maatregelen({ aanbiederId: AANBIEDER })],
    ['rapporten', rapporten({})],
    ['rapporten, ver in de lijst', rapporten({ na: '10000000-0000-7000-8000-000000000000' })],
    ['rapporten van een opsteller', rapporten({ opsteller: WIE })],
    ['rapporten over een aanbieder', rapporten({ aanbiederId: AANBIEDER })],
  ])('%s leest een paar honderd rijen, hoe lang de lijst ook is', async (_, vraag) => {
    const { rijen, heel } = await gelezen(await vraag());
    // At most what stands on the page, a few times over for the tables it is joined with.
    expect(rijen).toBeLessThanOrEqual(600);
    expect(heel.filter((tabel) => !KLEIN.includes(tabel))).toEqual([]);
  });
});
