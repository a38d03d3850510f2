import pg from 'pg';
import type { Bench, Meetwaarde } from './bench';
import { startApi } from './diensten';
import { meetLijst, verbindingen, versteBladzijde } from './lijst-over-http';
import { verdeling } from './meten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

const BENCH = 'maatregelen';
const RIJEN = 100_000;
/** Of the organisation beside it, so that none of the lists is a whole table. */
const ERNAAST = 10_000;
const PER_ZAAK = 10;
const OPWARMEN = 320;
const VERZOEKEN = 320;
const RONDEN = 5;
const BLADZIJDE = 1_000;
/** Everything, also what has ended: the longest list that each register has. */
const REGISTERS = [
  { naam: 'maatregelen', pad: '/api/v1/maatregelen' },
  { naam: 'adviezen aan colleges', pad: '/api/v1/collegeadviezen?status=alle' },
  { naam: 'corrigerende maatregelen', pad: '/api/v1/corrigerende-maatregelen' },
] as const;

/** Over three years, the later ones later: an id is made in the order of time. */
const OP = `timestamptz '2023-04-01' + (g::float8 / $2) * interval '1000 days'`;
const id = (soort: string, nummer: string) =>
  `(lpad(to_hex((extract(epoch FROM timestamptz '2023-04-01' + (${nummer}::float8 / $2) * interval '1000 days') * 1000)::bigint), 12, '0')
    || '7' || substr(md5($1::text || '${soort}' || ${nummer}), 1, 3)
    || '8' || substr(md5($1::text || '${soort}' || ${nummer}), 4, 15))::uuid`;
const ZAAK = id('zaak', `(g - g % ${PER_ZAAK})`);
const AANBIEDER = `($3::uuid[])[1 + g % 40], 'Zorgaanbieder ' || (1 + g % 40)`;
const TEKST = `'Op de locatie is gezien dat de afspraken uit het zorgplan niet zijn gevolgd; de bezetting in de nacht is te laag.'`;
const GRONDVLAK = '{"maatregel": "clientenstop", "grond": {"soort": "contract", "vindplaats": "Artikel 12"}}';

/** One in twelve still waits for something; ids, days and texts follow from the number of the row. */
const VUL = [
  `INSERT INTO public.gemeenten (organisatie_id, id, naam, code)
   SELECT $1::uuid, ${id('gemeente', 'g')}, 'Gemeente ' || g, lpad(g::text, 4, '0') FROM generate_series(0, 4) g
    WHERE $2::int > 0 AND cardinality($3::uuid[]) > 0`,
  `INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
     bevoegdheidherleiding, aanbieder_id, aanbieder_naam, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen,
     open_monitoring, besloten, versie)
   SELECT $1::uuid, ${ZAAK}, 'Z' || g, 'De nacht', 'signaalgestuurd', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', ${AANBIEDER}, '{}',
          false, 'beoordeling', ${OP}, true, false, false, 1 FROM generate_series(0, $2::int, ${PER_ZAAK}) g`,
  `INSERT INTO maatregel.maatregelen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam, soort,
     omschrijving, onderbouwing, doel, ernst_weging, steunt_op_vim, herleiding, onderdelen, opgelegd_op, status, motivering,
     beoordeeld_op, versie)
   SELECT $1::uuid, ${id('maatregel', 'g')}, ${ZAAK}, 'Z' || g, 'wmo', ${AANBIEDER}, 'advies', ${TEKST}, ${TEKST}, 'Beter', 'Past', false,
          '[]', '[{"onderdeel": "reactie", "termijnId": null, "ingeleverdOp": null}]', (${OP})::date,
          CASE WHEN g % 12 = 0 THEN 'opgelegd' ELSE 'opgevolgd' END, ${TEKST}, (${OP})::date + 60, 1
     FROM generate_series(1, $2::int) g`,
  `INSERT INTO collegeadvies.adviezen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
     gemeente_id, status, aanleiding, basis, inhoud, gegevensversie, tekstversie, rapport, juristadviezen, terugzendingen,
     verzending, verzonden_op, voorgelegd_op, antwoord_uiterlijk, vragen, besluiten, effecten, begonnen_op, gewijzigd_op, versie)
   SELECT $1::uuid, ${id('advies', 'g')}, ${ZAAK}, 'Z' || g, 'wmo', ${AANBIEDER}, ${id('gemeente', '(g % 5)')},
          CASE WHEN g % 12 = 0 THEN 'verzonden' ELSE 'besloten' END, 'maatregel',
          jsonb_build_array(jsonb_build_object('soort', 'maatregel', 'id', ${id('maatregel', 'g')}, 'omschrijving', ${TEKST})),
          '${GRONDVLAK}'::jsonb || jsonb_build_object('wat', ${TEKST}, 'waarom', ${TEKST}), 1, 2, '{}', '[{"tekstversie": 2}]', '[]',
          '{}', (${OP})::date, (${OP})::date, (${OP})::date + 42, '[]', '[{"soort": "volgt", "tot": null}]', '[]', (${OP})::date, now(), 1
     FROM generate_series(1, $2::int) g`,
  `INSERT INTO corrigerend.maatregelen (organisatie_id, id, nummer, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam,
     gemeente_id, advies_id, herkomst, soort, status, grond, karakter, zonder_grond, besluit, besloten_op, clienten, bekendmaking,
     bekendgemaakt_op, bedragen, rechtsmiddelen, einde, effecten, historie, gewijzigd_op, versie)
   SELECT $1::uuid, ${id('corrigerend', 'g')}, 'C' || g, ${ZAAK}, 'Z' || g, 'wmo', ${AANBIEDER}, ${id('gemeente', '(g % 5)')},
          ${id('advies', 'g')}, 'volgt', 'contractmaatregel', CASE WHEN g % 12 = 0 THEN 'loopt' ELSE 'opgeheven' END,
          '{"soort": "contract", "vindplaats": "Artikel 12"}', 'privaatrecht', false, jsonb_build_object('inhoud', ${TEKST}),
          (${OP})::date, '[]', '{}', (${OP})::date, '[]', '[]', CASE WHEN g % 12 > 0 THEN '{}'::jsonb END, '[]',
          jsonb_build_array(jsonb_build_object('tekst', ${TEKST})), now(), 1
     FROM generate_series(1, $2::int) g`,
];

/** The registers of what was measured, advised and imposed, each with a hundred thousand rows: a far page beside the first. */
export const maatregelen: Bench = {
  naam: BENCH,
  omschrijving: `bladzijde ${BLADZIJDE} van ${REGISTERS.map(({ naam }) => naam).join(', ')} over HTTP, elk ${RIJEN} rijen, 16 verbindingen`,
  async draai(context) {
    const [groot, klein] = await vulOrganisaties(context.clusterUrl, 0, context.meld);
    if (!groot || !klein) throw new Error(`${BENCH}: er zijn geen organisaties.`);
    context.meld(`${BENCH}: ${RIJEN} rijen per register maken`);
    await vul(context.clusterUrl, [
      [groot, RIJEN],
      [klein, ERNAAST],
    ]);
    const api = await startApi(context);
    const agent = verbindingen();
    try {
      const uit: Meetwaarde[] = [];
      for (const { naam, pad } of REGISTERS) {
        context.meld(`${BENCH}: ${naam}`);
        uit.push(...(await meet({ api, agent, cookie: groot.cookie, pad }, naam)));
      }
      return uit;
    } finally {
      agent.destroy();
      await api.stop();
    }
  },
};

async function vul(clusterUrl: string, organisaties: readonly [Benchorganisatie, number][]): Promise<void> {
  const baas = new pg.Client({ connectionString: clusterUrl });
  await baas.connect();
  try {
    for (const [{ id: organisatieId, aanbieders }, aantal] of organisaties)
      for (const opdracht of VUL) await baas.query(opdracht, [organisatieId, aantal, aanbieders]);
    await baas.query('VACUUM ANALYZE');
  } finally {
    await baas.end();
  }
}

/** In turns, so that what else the machine does falls on both. */
async function meet(vraag: Parameters<typeof meetLijst>[0], naam: string): Promise<Meetwaarde[]> {
  const { pad, bladzijde } = await versteBladzijde(vraag, BLADZIJDE);
  const ver = { ...vraag, pad };
  await meetLijst(vraag, OPWARMEN);
  await meetLijst(ver, OPWARMEN);
  const eersten: number[] = [];
  const verhoudingen: number[] = [];
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const voor = await meetLijst(vraag, VERZOEKEN);
    const { p50 } = await meetLijst(ver, VERZOEKEN);
    const na = await meetLijst(vraag, VERZOEKEN);
    const eerste = (voor.p50 + na.p50) / 2;
    eersten.push(eerste);
    verhoudingen.push(p50 / eerste);
  }
  const { mediaan: waarde, spreiding } = verdeling(verhoudingen);
  return [
    {
      ...{ bench: BENCH, maat: `${naam}: bladzijde ${bladzijde} / bladzijde 1, p50`, waarde, spreiding },
      ...{ eenheid: '×', poort: { hoogstens: 1.2 } },
    },
    { bench: BENCH, maat: `${naam}: bladzijde 1, p50`, waarde: verdeling(eersten).mediaan, eenheid: 'ms' },
  ];
}
