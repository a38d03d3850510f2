import { nieuwId } from '@navolgbaar/platform/database';
import pg from 'pg';
import { type Browser, chromium } from 'playwright-core';
import type { Bench, Benchcontext, Meetwaarde } from './bench';
import { type Dienst, startApi, telOpdrachten } from './diensten';
import { duurVan, inBeurten, overRonden } from './meten';
import { type Benchorganisatie, vulOrganisaties } from './vulling';

const MELDINGEN = 20_000;
const RONDEN = 12;
const HERHAAL = 20;
const KOUD = 7;
const LOS = 200;
/** In one hundred, the slowest but five. */
const p95 = (tijden: readonly number[]): number =>
  [...tijden].sort((a, b) => a - b)[Math.ceil(tijden.length * 0.95) - 1] ?? 0;
const MATEN = {
  klein: { documenten: 1, gebeurtenissen: 10, gesprekken: 1 },
  groot: { documenten: 500, gebeurtenissen: 5_000, gesprekken: 5 },
} as const;
type Maat = keyof typeof MATEN;
type Zaken = Readonly<Record<Maat, string>>;

const ZAAK = `
  INSERT INTO onderzoek.zaken (organisatie_id, id, nummer, onderwerp, toezichtvorm, domein, wet, bevoegdheid,
    bevoegdheidherleiding, aanbieder_id, aanbieder_naam, gemeente_ids, gevoelig, status, geopend_op, heeft_maatregelen,
    open_monitoring, besloten, versie)
  VALUES ($1, $2, $3, 'Te weinig personeel in de nacht', 'signaalgestuurd', 'kwaliteit', 'wmo', 'eigen_toezicht', '[]', $4,
    'Zorgaanbieder 1', '{}', false, 'onderzoek_loopt', now(), false, false, false, 1)`;
const DOCUMENTEN = `
  WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING)
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
  SELECT $1, gen_random_uuid(), 'zaak', $2::uuid, 'Stuk ' || n || '.pdf', 'application/pdf', 10, repeat('0', 64),
         'bijlage', false, 'schoon', false, 1, now() FROM generate_series(1, $3::int) n`;
const GEBEURTENISSEN = `
  INSERT INTO onderzoek.tijdlijn (organisatie_id, id, zaak_id, op, soort, tekst)
  SELECT $1, gen_random_uuid(), $2, now() - n * interval '1 minute', 'bericht', 'Regel ' || n
    FROM generate_series(1, $3::int) n`;
const GESPREKKEN = `
  INSERT INTO onderzoek.gesprekken (organisatie_id, id, zaak_id, soort, op, gesprekspartners, toezichthouder_ids, verslag)
  SELECT $1, gen_random_uuid(), $2, 'gesprek', current_date, 'teamleider', '{}', repeat('Besproken is hoe het ging. ', 20)
    FROM generate_series(1, $3::int) n`;

/** What the page shows of the same case, as superuser past row-level security, on one connection. */
const KAAL = [
  'SELECT * FROM onderzoek.zaken WHERE organisatie_id = $1 AND id = $2',
  'SELECT * FROM onderzoek.gesprekken WHERE organisatie_id = $1 AND zaak_id = $2 ORDER BY id',
  `SELECT id, op, soort, tekst FROM onderzoek.tijdlijn WHERE organisatie_id = $1 AND zaak_id = $2
    ORDER BY op DESC, id DESC LIMIT 9`,
  `SELECT id, naam, soort, grootte FROM document.documenten WHERE organisatie_id = $1 AND object = 'zaak' AND object_id = $2
    ORDER BY id DESC LIMIT 9`,
  `SELECT m.id, m.nummer, m.soort, m.onderwerp FROM melding.meldingen m
    WHERE m.organisatie_id = $1 AND m.aanbieder_id =
      (SELECT aanbieder_id FROM onderzoek.zaken WHERE organisatie_id = $1 AND id = $2)
    ORDER BY m.ontvangen_op DESC LIMIT 9`,
];

/** P4: opening a dossier, small and large, and a cold page in Chromium until the next step is there. */
export const dossier: Bench = {
  naam: 'dossier',
  omschrijving:
    'dossier openen, met 1 document en met 500 documenten en 5 000 gebeurtenissen; en koud in Chromium',
  async draai(context) {
    const [organisatie] = await vulOrganisaties(context.clusterUrl, MELDINGEN, context.meld);
    if (!organisatie) throw new Error('P4: er is geen organisatie.');
    const baas = new pg.Client({ connectionString: context.clusterUrl });
    await baas.connect();
    const api = await startApi(context);
    try {
      const zaken = {
        klein: await maak(baas, organisatie, 'klein'),
        groot: await maak(baas, organisatie, 'groot'),
      };
      await baas.query('VACUUM ANALYZE');
      const snel = await meet(context, { baas, api, organisatie, zaken });
      return [...snel, ...(await meetKoud(context.chromium, { api, organisatie, zaken }))];
    } finally {
      await api.stop();
      await baas.end();
    }
  },
};

async function maak(baas: pg.Client, { id, aanbieders }: Benchorganisatie, maat: Maat): Promise<string> {
  const zaakId = nieuwId();
  const { documenten, gebeurtenissen, gesprekken } = MATEN[maat];
  await baas.query(ZAAK, [id, zaakId, `2026-9000${maat.length}${maat[0]}`, aanbieders[0]]);
  await baas.query(DOCUMENTEN, [id, zaakId, documenten]);
  await baas.query(GEBEURTENISSEN, [id, zaakId, gebeurtenissen]);
  await baas.query(GESPREKKEN, [id, zaakId, gesprekken]);
  return zaakId;
}

interface Proef {
  readonly baas: pg.Client;
  readonly api: Dienst;
  readonly organisatie: Benchorganisatie;
  readonly zaken: Zaken;
}

async function meet(context: Benchcontext, { baas, api, organisatie, zaken }: Proef): Promise<Meetwaarde[]> {
  const open = async (zaakId: string) => {
    const antwoord = await fetch(`${api.url}/api/v1/zaken/${zaakId}/dossier`, {
      headers: { cookie: organisatie.cookie },
    });
    const inhoud = (await antwoord.json()) as Inhoud;
    if (!antwoord.ok) throw new Error(`P4: het dossier antwoordt ${antwoord.status}.`);
    return inhoud;
  };
  await controleer(open, zaken);
  const kaal = async () => {
    for (const [nr, text] of KAAL.entries())
      await baas.query({ name: `kaal-${nr}`, text, values: [organisatie.id, zaken.groot] });
  };
  const doe = { klein: () => open(zaken.klein), groot: () => open(zaken.groot), kaal };
  for (let nr = 0; nr < 300; nr += 1) for (const werk of Object.values(doe)) await werk();
  const schoten = await inBeurten(['klein', 'groot', 'kaal'] as const, RONDEN, (naam) =>
    duurVan(async () => {
      for (let nr = 0; nr < HERHAAL; nr += 1) await doe[naam]();
    }),
  );
  const los: number[] = [];
  for (let nr = 0; nr < LOS; nr += 1) los.push(await duurVan(doe.groot));
  const opdrachten = {
    klein: await telOpdrachten(context, doe.klein),
    groot: await telOpdrachten(context, doe.groot),
  };
  const wat = (maat: string, eenheid: string) => ({ bench: 'P4', maat, eenheid });
  return [
    overRonden(
      { ...wat('dossier openen, groot / klein', '×'), poort: { hoogstens: 1.3 } },
      schoten,
      ({ groot, klein }) => groot / klein,
    ),
    overRonden(wat('dossier openen, groot, over HTTP / kale SQL', '×'), schoten, (r) => r.groot / r.kaal),
    overRonden(wat('dossier openen, klein', 'ms'), schoten, ({ klein }) => klein / HERHAAL),
    overRonden(wat('dossier openen, groot', 'ms'), schoten, ({ groot }) => groot / HERHAAL),
    { ...wat('dossier openen, groot, p95 van 200', 'ms'), waarde: p95(los) },
    overRonden(wat('kale SQL, groot', 'ms'), schoten, (r) => r.kaal / HERHAAL),
    ...(opdrachten.klein === null || opdrachten.groot === null
      ? []
      : [
          {
            ...wat('opdrachten meer bij groot dan bij klein', ''),
            ...{ waarde: opdrachten.groot - opdrachten.klein, poort: { hoogstens: 0 } },
          },
          {
            // Six that read; the rest is the session, the unit of work and the mark on the disk.
            ...wat('opdrachten aan PostgreSQL, met sessie, begin, audit en vastleggen', ''),
            ...{ waarde: opdrachten.groot, poort: { hoogstens: 12 } },
          },
        ]),
  ];
}

interface Inhoud {
  readonly documenten: { readonly resultaten: readonly unknown[]; readonly meer: boolean };
  readonly tijdlijn: { readonly resultaten: readonly unknown[] };
  readonly zaak: { readonly gesprekken: readonly unknown[] };
}

/** A fast wrong answer must not win. */
async function controleer(open: (id: string) => Promise<Inhoud>, zaken: Zaken): Promise<void> {
  const groot = await open(zaken.groot);
  const klein = await open(zaken.klein);
  const goed =
    groot.documenten.meer &&
    !klein.documenten.meer &&
    klein.documenten.resultaten.length === MATEN.klein.documenten &&
    groot.tijdlijn.resultaten.length > 0 &&
    groot.zaak.gesprekken.length === MATEN.groot.gesprekken;
  if (!goed) throw new Error('P4: het dossier toont niet wat erin zit.');
}

/** A browser that was never here: nothing in its cache, and the clock runs until the next step can be followed. */
async function meetKoud(
  executablePath: string | null,
  { api, organisatie, zaken }: Omit<Proef, 'baas'>,
): Promise<Meetwaarde[]> {
  if (executablePath === null) throw new Error('NIET GEMETEN: er is geen Chromium op deze machine.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const tijden: number[] = [];
    // The first start of the browser itself is not the page.
    for (let keer = 0; keer <= KOUD; keer += 1) {
      const duur = await openKoud(browser, api, organisatie, zaken.groot);
      if (keer > 0) tijden.push(duur);
    }
    return [
      overRonden(
        {
          bench: 'P4',
          maat: 'koude dossierpagina in Chromium, bruikbaar',
          eenheid: 'ms',
          poort: { hoogstens: 1_000 },
        },
        tijden,
        (duur) => duur,
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function openKoud(
  browser: Browser,
  api: Dienst,
  organisatie: Benchorganisatie,
  zaakId: string,
): Promise<number> {
  const basis = `http://localhost:${new URL(api.url).port}`;
  const omgeving = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const [name = '', ...rest] = organisatie.cookie.split('=');
    await omgeving.addCookies([
      { name, value: rest.join('='), domain: 'localhost', path: '/', secure: true, httpOnly: true },
    ]);
    const pagina = await omgeving.newPage();
    return await duurVan(async () => {
      await pagina.goto(`${basis}/werkbank/zaken/${zaakId}`, { waitUntil: 'commit' });
      await pagina.locator('#wat-nu').getByRole('link').first().waitFor();
    });
  } finally {
    await omgeving.close();
  }
}
