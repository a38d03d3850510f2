import pg from 'pg';
import type { Bench, Meetwaarde } from './bench';
import { startApi } from './diensten';
import { duurVan, verdeling } from './meten';
import { AANBIEDERS, vul } from './risico.bench';
import { vulOrganisaties } from './vulling';

const MELDINGEN = 100_000;
const RONDEN = 12;
const CAPACITEIT = [60, 60, 60, 60];
/** Half of the visits that are there become those of structureel toezicht: both kinds are counted. */
const STRUCTUREEL = `
  UPDATE onderzoek.zaken SET toezichtvorm = 'structureel'
   WHERE organisatie_id = $1 AND nummer ~ '[02468]$'`;

/** How many years had a plan before; each with a line for every provider and three amendments of it. */
const EERDER = 10;
/** Closed plans are not made like this by anybody: the guards of the tables are off while it is written. */
const GESCHIEDENIS = `
  SET session_replication_role = replica;
  INSERT INTO jaarplan.jaarplannen (organisatie_id, id, jaar, status, capaciteit, peildatum, instellingversie, risicoversie,
    toelichting, evaluatie, gemaakt_op, gemaakt_door, vastgesteld_op, vastgesteld_door, afgesloten_op, afgesloten_door)
  SELECT o.id, gen_random_uuid(), jaar, 'afgesloten', '{60,60,60,60}', make_date(jaar, 1, 1), 1, 1, 'Proef', 'Proef', now(),
         o.id, now(), o.id, now(), o.id
    FROM public.organisaties o,
         generate_series(extract(year FROM now())::int - ${EERDER - 1}, extract(year FROM now())::int) jaar;
  INSERT INTO jaarplan.planregels (organisatie_id, id, jaarplan_id, aanbieder_id, aanbieder_naam, soort, bekostiging, score,
    voorstel, grond, herleiding, kwartaal, toegevoegd)
  SELECT p.organisatie_id, gen_random_uuid(), p.id, a.id, a.naam, 'zorgaanbieder', 'zin', 10, 1, 'bezoeken', '[]', 1, false
    FROM jaarplan.jaarplannen p JOIN aanbieder.aanbieders a USING (organisatie_id);
  INSERT INTO jaarplan.wijzigingen (organisatie_id, id, regel_id, aanbieder_id, volgnummer, van, naar, reden, door, op)
  SELECT r.organisatie_id, gen_random_uuid(), r.id, r.aanbieder_id, nr, 1, 2, 'Proef', r.organisatie_id, now()
    FROM jaarplan.planregels r, generate_series(1, 3) nr;
  SET session_replication_role = origin`;

interface Plan {
  readonly id: string;
  readonly versie: number;
  readonly cijfers: { readonly aanbieders: number; readonly overwogen: number };
}

/**
 * The plan of a year for a thousand providers: proposed anew, opened and read as a list, over HTTP. The yardstick is the risk
 * view of the same providers in the same run: it is a part of what a plan rests on.
 */
export const jaarplan: Bench = {
  naam: 'jaarplan',
  omschrijving: `het jaarplan van ${AANBIEDERS} aanbieders: opnieuw voorstellen, openen en de lijst, bij ${MELDINGEN} meldingen`,
  async draai(context) {
    const [organisatie] = await vulOrganisaties(context.clusterUrl, MELDINGEN * 2.5, context.meld);
    if (!organisatie) throw new Error('jaarplan: er is geen organisatie.');
    const { id, cookie } = organisatie;
    const baas = new pg.Client({ connectionString: context.clusterUrl });
    await baas.connect();
    try {
      context.meld('Meldingen over aanbieders en jaren verdelen');
      await vul(baas, organisatie, MELDINGEN);
      await baas.query(STRUCTUREEL, [id]);
      await baas.query(GESCHIEDENIS);
      for (const tabel of ['onderzoek.zaken', 'jaarplan.planregels', 'jaarplan.wijzigingen'])
        await baas.query(`VACUUM ANALYZE ${tabel}`);
    } finally {
      await baas.end();
    }
    const api = await startApi(context);
    try {
      return await meet(`${api.url}/api/v1`, cookie);
    } finally {
      await api.stop();
    }
  },
};

async function meet(url: string, cookie: string): Promise<Meetwaarde[]> {
  const vraag = async <T>(pad: string, inhoud?: object, versie?: number): Promise<T> => {
    const antwoord = await fetch(url + pad, {
      method: inhoud ? 'POST' : 'GET',
      headers: {
        ...{ cookie, 'sec-fetch-site': 'same-origin' },
        ...(inhoud ? { 'content-type': 'application/json' } : {}),
        ...(versie === undefined ? {} : { 'if-match': `"v${versie}"` }),
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
    });
    if (!antwoord.ok)
      throw new Error(`jaarplan: ${pad} antwoordt ${antwoord.status}: ${await antwoord.text()}`);
    return (await antwoord.json()) as T;
  };
  const jaar = new Date().getFullYear() + 1;
  const eerste: number[] = [];
  let plan = undefined as Plan | undefined;
  eerste.push(
    await duurVan(async () => {
      plan = await vraag<Plan>('/jaarplannen', { jaar, capaciteit: CAPACITEIT });
    }),
  );
  if (plan?.cijfers.overwogen !== AANBIEDERS)
    throw new Error(`jaarplan: ${plan?.cijfers.overwogen} overwogen`);
  const { id } = plan;
  const tijden = {
    voorstel: [] as number[],
    openen: [] as number[],
    lijst: [] as number[],
    risico: [] as number[],
  };
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    tijden.risico.push(await duurVan(() => vraag('/risicobeelden')));
    tijden.voorstel.push(
      await duurVan(async () => {
        plan = await vraag<Plan>(`/jaarplannen/${id}/_herbereken`, { capaciteit: CAPACITEIT }, plan?.versie);
      }),
    );
    tijden.openen.push(await duurVan(() => vraag(`/jaarplannen/${id}`)));
    tijden.lijst.push(await duurVan(() => vraag(`/jaarplannen/${id}/regels?sorteer=-score&aantal=50`)));
  }
  const basis = verdeling(tijden.risico).mediaan;
  const maten: readonly Meetwaarde[] = [
    figuur(`eerste voorstel voor ${AANBIEDERS} aanbieders`, eerste, 2_000),
    figuur(`opnieuw voorstellen voor ${AANBIEDERS} aanbieders`, tijden.voorstel, 2_000),
    figuur('jaarplan openen, met zijn getallen', tijden.openen, 500),
    figuur('bladzijde van de lijst', tijden.lijst, 500),
  ];
  const verhouding = verdeling(tijden.voorstel).mediaan / basis;
  return [
    ...maten,
    {
      ...{
        bench: 'jaarplan',
        maat: 'opnieuw voorstellen tegen het risicobeeld',
        waarde: verhouding,
        eenheid: '×',
      },
      poort: { hoogstens: 6 },
    },
  ];
}

function figuur(maat: string, tijden: readonly number[], hoogstens: number): Meetwaarde {
  const { mediaan: waarde, spreiding } = verdeling(tijden);
  return { bench: 'jaarplan', maat, waarde, spreiding, eenheid: 'ms', poort: { hoogstens } };
}
