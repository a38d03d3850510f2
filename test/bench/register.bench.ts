import pg from 'pg';
import type { Bench, Meetwaarde } from './bench';
import { type Dienst, startApi, startKaal } from './diensten';
import { type Kant, type Meetopties, type Verzoek, inBeurten, overRonden, schiet, warmOp } from './meten';
import { vulOrganisaties } from './vulling';

const BENCH = 'register';
const RAPPORTEN = 2_000;
const RONDEN = 6;
const SECONDEN = 2.5;
const SLUG = 'rapport-1000';

/** Reports of a page or two, over some years; ids, days and texts follow from the number of the row. */
const VUL = `
  INSERT INTO register.publicaties (organisatie_id, id, slug, status, organisatie_naam, aanbieder_naam, zoeknaam, kenmerk, titel,
    soort, samenvatting, inhoud, bewerkt, vastgesteld_op, gepubliceerd_op, pdf, pdf_sha256, gemeenten, zoektekst)
  SELECT $1, gen_random_uuid(), 'rapport-' || g, 'openbaar', 'Toezicht', 'Zorgaanbieder ' || g % 200, 'zorgaanbieder ' || g % 200,
         'R' || g, 'Onderzoek naar de nacht bij zorgaanbieder ' || g % 200,
         (ARRAY['kwaliteit', 'rechtmatigheid', 'calamiteit', 'thema'])[1 + g % 4], repeat('Het gaat nog niet goed in de nacht. ', 8),
         jsonb_build_object('bevindingen', '[]'::jsonb, 'bevindingenNa', 'feiten', 'secties', (
           SELECT jsonb_agg(jsonb_build_object('sleutel', s, 'kop', s, 'inhoud', jsonb_build_object('type', 'doc', 'content',
                    (SELECT jsonb_agg(jsonb_build_object('type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object(
                       'type', 'text', 'text', repeat('Op de locatie is gezien dat de bezetting te laag is. ', 8)))))
                       FROM generate_series(1, 4)))))
             FROM unnest(ARRAY['samenvatting', 'aanleiding', 'feiten', 'conclusie', 'advies']) s)),
         false, '2024-01-01'::date + g % 900, timestamptz '2024-01-01' + g * interval '11 hours', '\\x25504446', repeat('a', 64),
         ARRAY['Gemeente ' || g % 10], repeat('bezetting nacht locatie ', 40)
    FROM generate_series(1, $2::int) g`;

type Soort = 'lijst' | 'rapport' | 'ongewijzigd';
const POORT: Readonly<Record<Soort, number>> = { lijst: 0.25, rapport: 0.25, ongewijzigd: 0.5 };

/** The public register beside a buffer on a bare server: the list, a report, and the answer that nothing changed. */
export const register: Bench = {
  naam: BENCH,
  omschrijving: `lijst, rapport en 304 van het openbare register met ${RAPPORTEN} rapporten, 16 verbindingen`,
  async draai(context) {
    const [eerste] = await vulOrganisaties(context.clusterUrl, 0, context.meld);
    if (!eerste) throw new Error(`${BENCH}: er is geen organisatie.`);
    await vul(context.clusterUrl, eerste.id);
    const [api, kaal] = await Promise.all([startApi(context), startKaal(context)]);
    try {
      return await meet(api, kaal, context);
    } finally {
      await Promise.all([api.stop(), kaal.stop()]);
    }
  },
};

async function vul(clusterUrl: string, organisatieId: string): Promise<void> {
  const baas = new pg.Client({ connectionString: clusterUrl });
  await baas.connect();
  try {
    await baas.query(VUL, [organisatieId, RAPPORTEN]);
    await baas.query('VACUUM ANALYZE register.publicaties');
  } finally {
    await baas.end();
  }
}

async function meet(api: Dienst, kaal: Dienst, opties: Meetopties): Promise<Meetwaarde[]> {
  const etag = (await fetch(`${api.url}/register`)).headers.get('etag') ?? '';
  const kant = (naam: Soort, verzoek: Verzoek): Kant => ({ ...api, naam, verzoeken: [verzoek] });
  const kanten = {
    kaal: { ...kaal, naam: 'kale server', verzoeken: [{ path: '/vast' }] } as Kant,
    lijst: kant('lijst', { path: '/register' }),
    rapport: kant('rapport', { path: `/register/${SLUG}` }),
    ongewijzigd: {
      ...kant('ongewijzigd', { path: '/register', headers: { 'if-none-match': etag } }),
      ongewijzigd: true,
    },
  };
  const namen = Object.keys(kanten) as (keyof typeof kanten)[];
  for (const naam of namen) await warmOp(kanten[naam]);
  const ronden = await inBeurten(namen, RONDEN, (naam) => schiet(kanten[naam], SECONDEN, opties));
  return (Object.keys(POORT) as Soort[]).flatMap((soort) => [
    {
      ...overRonden(
        { bench: BENCH, maat: `${soort} / vaste buffer op een kale server`, eenheid: '×' },
        ronden,
        (ronde) => ronde[soort].perSeconde / ronde.kaal.perSeconde,
      ),
      poort: { minstens: POORT[soort] },
    },
    overRonden(
      { bench: BENCH, maat: `${soort}, antwoord`, eenheid: 'bytes' },
      ronden,
      (ronde) => ronde[soort].bytes,
    ),
    overRonden({ bench: BENCH, maat: `${soort}, p99`, eenheid: 'ms' }, ronden, (ronde) => ronde[soort].p99),
  ]);
}
