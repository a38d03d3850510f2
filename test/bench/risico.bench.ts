import { AanbiederFeiten } from '@navolgbaar/aanbieder';
import { MeldingFeiten, MeldingenInVenster } from '@navolgbaar/melding';
import { BeoordeelAanbieder } from '@navolgbaar/patroon';
import { systeemActor } from '@navolgbaar/platform/auth';
import { SqlRegelversies, UnitOfWork, maakDataSource, nieuwId } from '@navolgbaar/platform/database';
import { Systeemklok } from '@navolgbaar/platform/observability';
import pg from 'pg';
import { SqlAanbiedersQuery } from '../../libs/aanbieder/src/infrastructure/sql-aanbieders.query';
import { SqlMeldingenQuery } from '../../libs/melding/src/infrastructure/sql-meldingen.query';
import { MEEGELEVERDE_REGELS } from '../../libs/patroon/src/domain/patroonregels';
import { SqlPatronen } from '../../libs/patroon/src/infrastructure/sql-patronen';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { startApi } from './diensten';
import { duurVan, verdeling } from './meten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

export const AANBIEDERS = 1_000;
const METINGEN = 60;
const BEELDEN = 12;
/** Over how long what came in is spread: the risk view looks back over two of these five years. */
const JAREN = 5;

/** Providers beside the forty that are there already, each with what it does for a gemeente. */
const VUL_AANBIEDERS = `
  WITH nieuw AS (
    INSERT INTO aanbieder.aanbieders (organisatie_id, id, naam, soort, versie)
    SELECT $1, gen_random_uuid(), 'Aanbieder ' || n, 'zorgaanbieder', 1 FROM generate_series(1, $2::int) n RETURNING id),
  gemeente AS (
    INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, gen_random_uuid(), 'Noordstad', '0001')
    RETURNING id)
  INSERT INTO aanbieder.inzetten (organisatie_id, id, aanbieder_id, gemeente_id, wet, financiering, gecontracteerd,
    aantal_clienten, van)
  SELECT $1, gen_random_uuid(), nieuw.id, gemeente.id, 'wmo', 'zin', true, 40, '2020-01-01' FROM nieuw, gemeente`;
/** Everything that came in is about one of them, and spread over the years until now; one in ten is in a case. */
const SPREID_MELDINGEN = `
  WITH nummer AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM aanbieder.aanbieders WHERE organisatie_id = $1)
  UPDATE melding.meldingen m
     SET aanbieder_id = nummer.id, ontvangen_op = now() - ((m.rij::float8 / $2) * interval '${JAREN} years'),
         status = CASE WHEN m.rij % 10 = 0 THEN 'in_zaak' ELSE m.status END
    FROM nummer WHERE m.organisatie_id = $1 AND nummer.n = m.rij % (SELECT count(*) FROM nummer)`;
const ZAKEN = `
  WITH nieuw AS (
    INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
      bevoegdheidherleiding, aanbieder_id, aanbieder_naam, gemeente_ids, gevoelig, status, geopend_op, afgesloten_op,
      uitkomst, uitkomst_motivering, heeft_maatregelen, open_monitoring, besloten, versie)
    SELECT $1, gen_random_uuid(), 'Z' || row_number() OVER (), 'Nacht', 'signaalgestuurd', 'kwaliteit', 'wmo',
           'eigen_toezicht', '[]', a.id, a.naam, '{}', false, 'afgesloten', now() - interval '1 year', now() - interval '100 days',
           'tekortkoming', 'Zo is het.', false, false, false, 1
      FROM aanbieder.aanbieders a, generate_series(1, 3) WHERE a.organisatie_id = $1
    RETURNING id, nummer, aanbieder_id, aanbieder_naam),
  bezoek AS (
    INSERT INTO bezoek.bezoeken (organisatie_id, id, zaak_id, zaak_nummer, aanbieder_id, aanbieder_naam, aankondiging, doel,
      op, behandelaar_id, status, gesproken_met, verslag, versie)
    SELECT $1, gen_random_uuid(), id, nummer, aanbieder_id, aanbieder_naam, 'aangekondigd', 'Zien', current_date - 200, $2,
           'afgelegd', 'de leiding', 'Gezien.', 1 FROM nieuw)
  INSERT INTO maatregel.maatregelen (organisatie_id, id, zaak_id, zaak_nummer, wet, aanbieder_id, aanbieder_naam, soort,
    omschrijving, onderbouwing, doel, ernst_weging, steunt_op_vim, herleiding, onderdelen, opgelegd_op, status, motivering,
    beoordeeld_op, versie)
  SELECT $1, gen_random_uuid(), id, nummer, 'wmo', aanbieder_id, aanbieder_naam, 'advies', 'Doe', 'Omdat', 'Beter', 'Past',
         false, '[]', '[]', current_date - 90, 'opgevolgd', 'Gezien.', current_date - 30, 1 FROM nieuw`;
/** The same count without anything around it, as the yardstick. */
const KAAL = `
  SELECT aanbieder_id, soort, kleur, count(*) FROM melding.meldingen
   WHERE organisatie_id = $1 AND ontvangen_op >= now() - interval '2 years' AND aanbieder_id IS NOT NULL
     AND NOT over_toezichthouder AND status <> 'samengevoegd'
   GROUP BY 1, 2, 3`;

/** What looks over many meldingen at once: earlier ones of a provider, the patterns after a new one, the risk of all. */
export const risico: Bench = {
  naam: 'risico',
  omschrijving:
    'eerdere meldingen, patronen na een melding en het risicobeeld van 1 000 aanbieders, bij 100 000 (--miljoen: 1 000 000) meldingen van één organisatie',
  async draai(context) {
    // The largest organisation of the filling has two fifths of all: that one has the number that is asked.
    const aantal = context.miljoen ? 1_000_000 : 100_000;
    const [organisatie] = await vulOrganisaties(context.clusterUrl, aantal * 2.5, context.meld);
    if (!organisatie) throw new Error('risico: er is geen organisatie.');
    const baas = new pg.Client({ connectionString: context.clusterUrl });
    await baas.connect();
    try {
      context.meld('Meldingen over aanbieders en jaren verdelen');
      await vul(baas, organisatie, aantal);
      return [...(await meetVragen(context, organisatie)), ...(await meetBeeld(context, baas, organisatie))];
    } finally {
      await baas.end();
    }
  },
};

/** Providers with meldingen over the years, closed cases, visits and measures: on what the risk of each rests. */
export async function vul(baas: pg.Client, { id }: Benchorganisatie, aantal: number): Promise<void> {
  await baas.query(VUL_AANBIEDERS, [id, AANBIEDERS - 40]);
  await baas.query('ALTER TABLE melding.meldingen ADD COLUMN rij bigint GENERATED ALWAYS AS IDENTITY');
  await baas.query(SPREID_MELDINGEN, [id, aantal]);
  await baas.query('ALTER TABLE melding.meldingen DROP COLUMN rij');
  await baas.query(ZAKEN, [id, nieuwId()]);
  await baas.query('VACUUM (FULL, ANALYZE) melding.meldingen');
  await baas.query('VACUUM ANALYZE');
}

async function meetVragen(context: Benchcontext, organisatie: Benchorganisatie): Promise<Meetwaarde[]> {
  const bron = await maakDataSource(context.urls.app, 2).initialize();
  try {
    const klok = new Systeemklok();
    const uow = new UnitOfWork(bron, klok);
    const actor = systeemActor(organisatie.id, 'bench', 'bench');
    const meldingen = new SqlMeldingenQuery(uow);
    const patronen = new BeoordeelAanbieder(
      ...([uow, klok, new MeldingFeiten(meldingen), new MeldingenInVenster(meldingen)] as const),
      new AanbiederFeiten(new SqlAanbiedersQuery(uow)),
      new SqlRegelversies(uow, klok, 'patroon', { bron: 'Bench', regels: MEEGELEVERDE_REGELS }),
      new SqlPatronen(uow, klok),
    );
    const ids = await uow.run(actor, () =>
      uow.query<{ id: string; aanbiederId: string }>(
        'bench-meldingen',
        `SELECT id, aanbieder_id AS "aanbiederId" FROM melding.meldingen WHERE organisatie_id = $1
          ORDER BY ontvangen_op DESC, id DESC LIMIT $2`,
        [organisatie.id, METINGEN + 1],
      ),
    );
    const meet = async (maat: string, werk: (een: (typeof ids)[number]) => Promise<unknown>) => {
      const tijden: number[] = [];
      for (const een of ids) tijden.push(await duurVan(() => werk(een)));
      // The first has its statements to prepare.
      const { mediaan: waarde, spreiding } = verdeling(tijden.slice(1));
      return { bench: 'risico', maat, waarde, spreiding, eenheid: 'ms', poort: { hoogstens: 20 } };
    };
    return [
      await meet('eerdere meldingen van een aanbieder', ({ id, aanbiederId }) =>
        uow.run(actor, () => meldingen.eerdere(aanbiederId, id)),
      ),
      await meet('patronen na een melding', ({ id }) => patronen.naMelding(actor, id)),
    ];
  } finally {
    await bron.destroy();
  }
}

async function meetBeeld(
  context: Benchcontext,
  baas: pg.Client,
  { id, cookie }: Benchorganisatie,
): Promise<Meetwaarde[]> {
  const api = await startApi(context);
  try {
    const vraag = async () => {
      const antwoord = await fetch(`${api.url}/api/v1/risicobeelden`, { headers: { cookie } });
      const { aantal } = (await antwoord.json()) as { aantal?: number };
      if (aantal !== AANBIEDERS) throw new Error(`risico: ${antwoord.status}, ${aantal} aanbieders`);
    };
    await vraag();
    const tijden: number[] = [];
    const kaal: number[] = [];
    for (let ronde = 0; ronde < BEELDEN; ronde += 1) {
      kaal.push(await duurVan(() => baas.query(KAAL, [id])));
      tijden.push(await duurVan(vraag));
    }
    const { mediaan: waarde, spreiding } = verdeling(tijden);
    const basis = verdeling(kaal).mediaan;
    return [
      {
        ...{
          bench: 'risico',
          maat: `risicobeeld van ${AANBIEDERS} aanbieders`,
          waarde,
          spreiding,
          eenheid: 'ms',
        },
        poort: { hoogstens: 300 },
      },
      {
        bench: 'risico',
        maat: 'tegen alleen de telling, zonder iets eromheen',
        waarde: waarde / basis,
        eenheid: '×',
      },
    ];
  } finally {
    await api.stop();
  }
}
