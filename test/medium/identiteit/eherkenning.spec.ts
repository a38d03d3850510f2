import { RegistreerAanbieder } from '@navolgbaar/aanbieder';
import { RuimAccountverzoekenOp, WijzigGebruiker } from '@navolgbaar/identiteit';
import { systeemActor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { type DemoIdp, startDemoIdp } from '../../../apps/cli/src/start/idp';
import { Bezoeker, logIn, totTerugkeer } from '../../harnas/bezoeker';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

const LOA = (niveau: number) => `urn:etoegang:core:assurance-class:loa${niveau}`;
const LINDE = '12345678';
const ANKER = '87654321';
const SESSIE = '__Host-nav_sessie';

const persoon = (sub: string, kvk?: string, acr: string | undefined = LOA(3)) => ({
  ...{ sub, naam: sub, email: `${sub}@demo.example`, omschrijving: 'Proef', groep: 'Proef' },
  ...(kvk === undefined ? {} : { kvk }),
  ...(acr === undefined ? {} : { acr }),
});

describe('inloggen met eHerkenning', () => {
  let organisatiedienst: DemoIdp;
  let eherkenning: DemoIdp;
  let op: Opstelling;
  let noord: string;
  let linde: string;
  let anker: string;
  let sanne: Bezoeker;

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    const vast = { poort: 0, appUrl, modus: 'demo' };
    // The same subjects at both services: only the issuer tells them apart.
    const sub = ['sanne', 'tom', 'bea', 'nora', 'joost', 'ans'];
    organisatiedienst = await startDemoIdp({ ...vast, accounts: sub.map((een) => persoon(een)) });
    eherkenning = await startDemoIdp({
      ...{ ...vast, terugPad: '/inloggen/eherkenning/terug' },
      accounts: [
        ...sub.map((een) => persoon(een, LINDE)),
        ...[persoon('nieuw', LINDE), persoon('ander', LINDE), persoon('derde', LINDE)],
        ...[persoon('vreemd', '11111111'), persoon('geenkvk'), persoon('raarkvk', '12ab')],
        ...[persoon('laag', LINDE, LOA(2)), persoon('zonder', LINDE, ''), persoon('hoog', LINDE, LOA(4))],
      ],
    });
    op = await startOpstelling({
      ...{ appUrl, oidc: organisatiedienst },
      omgeving: {
        EHERKENNING_ISSUER: eherkenning.issuer,
        EHERKENNING_CLIENT_ID: eherkenning.clientId,
        EHERKENNING_CLIENT_SECRET: eherkenning.clientSecret,
      },
    });
    noord = await op.organisatie('Regio Noord', 'noord');
    [linde, anker] = [await aanbieder('De Linde', LINDE), await aanbieder('Het Anker', ANKER)];
    await maak('sanne', { rollen: ['aanbieder'], aanbiederId: linde, accountbeheerder: true });
    await maak('joost', { rollen: ['aanbieder'], aanbiederId: linde });
    await maak('ans', { rollen: ['aanbieder'], aanbiederId: anker });
    await maak('tom', { rollen: ['toezichthouder'] });
    await maak('bea', { rollen: ['beheerder'] });
    sanne = await binnen('sanne');
  }, 60_000);
  afterAll(async () => {
    await op?.stop();
    await organisatiedienst?.stop();
    await eherkenning?.stop();
  });

  const aanbieder = async (naam: string, kvk: string) =>
    (
      await op.app
        .get(RegistreerAanbieder, { strict: false })
        .execute(systeemActor(noord, 'proef', 'proef-0001'), {
          ...{
            naam,
            kvk,
            soort: 'zorgaanbieder',
            telefoon: null,
            plaats: 'Groningen',
            aantalClienten: 4,
            email: null,
          },
        })
    ).id;
  const maak = (naam: string, extra: object) =>
    op.gebruiker(noord, { naam, email: `${naam}@demo.example`, rollen: ['aanbieder'], ...extra });
  const deur = '/inloggen/eherkenning' as const;
  const klop = async (account: string, bezoeker = new Bezoeker()) => {
    const antwoord = await bezoeker.vraag(await totTerugkeer(bezoeker, op.appUrl, account, '/', deur));
    return { bezoeker, antwoord, naar: antwoord.headers.get('location') };
  };
  const binnen = async (account: string): Promise<Bezoeker> => {
    const { bezoeker, antwoord } = await klop(account);
    expect([account, antwoord.status, bezoeker.cookies.has(SESSIE)]).toEqual([account, 303, true]);
    return bezoeker;
  };
  const ik = async (bezoeker: Bezoeker) =>
    (await (await bezoeker.vraag(`${op.appUrl}/api/v1/ik`)).json()) as Record<string, unknown>;
  const api = async (bezoeker: Bezoeker, methode: string, pad: string, inhoud?: object, versie?: number) => {
    const antwoord = await bezoeker.vraag(`${op.appUrl}/api/v1/${pad}`, {
      method: methode,
      headers: {
        ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        ...(versie === undefined ? {} : { 'if-match': `"v${versie}"` }),
      },
      ...(inhoud ? { body: JSON.stringify(inhoud) } : {}),
    });
    return { status: antwoord.status, body: (await antwoord.json()) as Record<string, never> };
  };
  const VRAAG = '/inloggen/toegang-vragen';
  const vraagToegang = async (account: string, velden: Record<string, string> = {}) => {
    const { bezoeker, naar } = await klop(account);
    expect(naar).toBe(VRAAG);
    const formulier = { organisatie: 'noord', naam: account, email: `${account}@linde.example`, ...velden };
    const antwoord = await bezoeker.formulier(`${op.appUrl}${VRAAG}`, formulier);
    return { bezoeker, antwoord };
  };
  const verzoekVan = async (wie: Bezoeker, naam: string) => {
    const { body } = await api(wie, 'GET', 'accountverzoeken');
    const lijst = body['resultaten'] as unknown as {
      id: string;
      naam: string;
      status: string;
      versie: number;
    }[];
    return lijst.find((verzoek) => verzoek.naam === naam);
  };

  it('brengt een persoon met een account bij de eigen aanbieder binnen, gekoppeld aan die dienst', async () => {
    expect(await ik(sanne)).toMatchObject({ rollen: ['aanbieder'], aanbiederId: linde });
    const [rij] = await op.sql<object>(
      `SELECT issuer, sub, via_eherkenning FROM identiteit.gebruikers WHERE email = 'sanne@demo.example'`,
    );
    expect(rij).toEqual({ issuer: eherkenning.issuer, sub: 'sanne', via_eherkenning: true });
    expect((await klop('hoog')).naar).toBe(VRAAG);
  });

  it.each([
    ['laag', 'te laag niveau'],
    ['zonder', 'te laag niveau'],
    ['geenkvk', 'geen KVK-nummer'],
    ['raarkvk', 'geen KVK-nummer'],
    ['vreemd', 'Wij kennen geen aanbieder'],
  ])('weigert %s: %s', async (account, tekst) => {
    const { bezoeker, antwoord } = await klop(account);
    expect(antwoord.status).toBe(403);
    const inhoud = await antwoord.text();
    expect(inhoud).toContain(tekst);
    expect(inhoud).toContain(`href="${deur}"`);
    expect(bezoeker.cookies.has(SESSIE)).toBe(false);
    expect(bezoeker.cookies.has('__Host-nav_toegang')).toBe(false);
  });

  it.each(['tom', 'bea'])('brengt niemand bij een account van de organisatie: %s', async (account) => {
    const { bezoeker, naar } = await klop(account);
    expect([naar, bezoeker.cookies.has(SESSIE)]).toEqual([VRAAG, false]);
    await logIn(bezoeker, op.appUrl, account);
    // Bound at the organisation's own service by now: still not to be reached with the same subject.
    expect(await klop(account)).toMatchObject({ naar: VRAAG });
    const [rij] = await op.sql<object>(
      'SELECT issuer, via_eherkenning FROM identiteit.gebruikers WHERE email = $1',
      [`${account}@demo.example`],
    );
    expect(rij).toEqual({ issuer: organisatiedienst.issuer, via_eherkenning: false });
  });

  it('en de inlogdienst van de organisatie niet bij een account van eHerkenning', async () => {
    const antwoord = await logIn(new Bezoeker(), op.appUrl, 'sanne');
    expect([antwoord.status, await antwoord.text()]).toEqual([403, expect.stringContaining('geen account')]);
  });

  it('een antwoord bij de verkeerde deur telt niet', async () => {
    for (const [van, naar] of [
      [deur, '/inloggen/terug'],
      ['/inloggen', '/inloggen/eherkenning/terug'],
    ] as const) {
      const bezoeker = new Bezoeker();
      const terug = await totTerugkeer(bezoeker, op.appUrl, 'sanne', '/', van);
      const antwoord = await bezoeker.vraag(`${op.appUrl}${naar}${terug.search}`);
      expect([antwoord.status, bezoeker.cookies.has(SESSIE)]).toEqual([400, false]);
    }
  });

  it('het KVK-nummer beslist: een account van een andere aanbieder wordt niet gevonden, ook niet het eigen', async () => {
    // Her address is known at Het Anker, but she acts for De Linde.
    expect((await klop('ans')).naar).toBe(VRAAG);
    const joost = await binnen('joost');
    await op.sql('UPDATE aanbieder.aanbieders SET kvk = $2 WHERE id = $1', [linde, '99999999']);
    const { antwoord } = await klop('joost');
    expect([antwoord.status, await antwoord.text()]).toEqual([
      403,
      expect.stringContaining('voor een andere organisatie'),
    ]);
    await op.sql('UPDATE aanbieder.aanbieders SET kvk = $2 WHERE id = $1', [linde, LINDE]);
    expect(await ik(joost)).toMatchObject({ aanbiederId: linde });
  });

  describe('wie nog geen account heeft', () => {
    it('vraagt er een, en krijgt het alleen als de accountbeheerder het geeft', async () => {
      const { bezoeker, antwoord } = await vraagToegang('nieuw', { naam: 'Nina Nieuw' });
      expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, VRAAG]);
      expect(await (await bezoeker.vraag(`${op.appUrl}${VRAAG}`)).text()).toContain('Uw verzoek is gedaan');
      expect((await op.sql(`SELECT 1 FROM identiteit.gebruikers WHERE email LIKE 'nieuw@%'`)).length).toBe(0);
      expect((await klop('nieuw')).naar).toBe(VRAAG);
      // Who decides is told once, also when it is asked again.
      await vraagToegang('nieuw', { naam: 'Nina Nieuw' });
      const verteld = await op.sql<object>(
        `SELECT payload ->> 'aanbiederId' AS "aanbiederId" FROM outbox.gebeurtenissen WHERE type = 'AccountGevraagd'`,
      );
      expect(verteld).toEqual([{ aanbiederId: linde }]);

      const verzoek = await verzoekVan(sanne, 'Nina Nieuw');
      const [bewaard] = await op.sql<{ alles: string }>(
        `SELECT encode(gegevens, 'escape') AS alles FROM identiteit.accountverzoeken WHERE id = $1`,
        [verzoek?.id],
      );
      expect(bewaard?.alles).not.toContain('Nina');
      const pad = `accountverzoeken/${verzoek?.id}`;
      const geef = { naam: 'Nina Nieuw', email: 'nina@linde.example' };
      expect((await api(sanne, 'POST', `${pad}/_ken-toe`, { ...geef, email: 'x' }, 1)).status).toBe(400);
      expect((await api(sanne, 'POST', `${pad}/_ken-toe`, geef, 7)).status).toBe(412);
      const { status, body } = await api(sanne, 'POST', `${pad}/_ken-toe`, geef, 1);
      expect([status, body]).toEqual([
        200,
        expect.objectContaining({ status: 'toegekend', naam: '', email: '', versie: 2 }),
      ]);
      expect((await api(sanne, 'POST', `${pad}/_ken-toe`, geef, 2)).body['code']).toBe(
        'ACCOUNTVERZOEK_AFGEDAAN',
      );
      const nina = await binnen('nieuw');
      expect(await ik(nina)).toMatchObject({ naam: 'Nina Nieuw', rollen: ['aanbieder'], aanbiederId: linde });
      expect((await api(nina, 'GET', 'accountverzoeken')).status).toBe(403);
      const regels = await op.sql<{ handeling: string; alles: string }>(
        `SELECT handeling, r::text AS alles FROM audit.regels r WHERE object_id = $1 ORDER BY id`,
        [verzoek?.id],
      );
      expect(regels.map(({ handeling }) => handeling)).toEqual([
        'accountverzoek:doen',
        'accountverzoek:toekennen',
      ]);
      expect(regels.map(({ alles }) => alles).join()).not.toMatch(/Nina|linde\.example/);
    });

    it('leest waarom het niet mag, vraagt niet nog eens, en kan later toch worden toegelaten', async () => {
      await vraagToegang('ander', { naam: 'Arie Ander' });
      const verzoek = await verzoekVan(sanne, 'Arie Ander');
      const pad = `accountverzoeken/${verzoek?.id}`;
      expect((await api(sanne, 'POST', `${pad}/_weiger`, { reden: ' ' }, 1)).status).toBe(400);
      const reden = 'U werkt niet meer bij De Linde.';
      expect((await api(sanne, 'POST', `${pad}/_weiger`, { reden }, 1)).status).toBe(200);
      expect((await api(sanne, 'POST', `${pad}/_weiger`, { reden }, 2)).status).toBe(409);
      const { bezoeker } = await vraagToegang('ander', { naam: 'Arie Weer' });
      const pagina = await (await bezoeker.vraag(`${op.appUrl}${VRAAG}`)).text();
      expect(pagina).toContain(reden);
      expect(pagina).not.toContain('Toegang vragen');
      expect(await verzoekVan(sanne, 'Arie Ander')).toMatchObject({ status: 'geweigerd' });
      expect(await verzoekVan(sanne, 'Arie Weer')).toBeUndefined();
      const bea = new Bezoeker();
      await logIn(bea, op.appUrl, 'bea');
      const geef = { naam: 'Arie Ander', email: 'arie@linde.example' };
      expect((await api(bea, 'POST', `${pad}/_ken-toe`, geef, 2)).status).toBe(200);
      await binnen('ander');
    });

    it('krijgt het account dat voor zijn adres klaarstond, en nooit dat van een ander', async () => {
      await maak('klaar', { email: 'klaar@linde.example', aanbiederId: linde });
      await vraagToegang('derde', { naam: 'Dora Derde' });
      const verzoek = await verzoekVan(sanne, 'Dora Derde');
      const pad = `accountverzoeken/${verzoek?.id}/_ken-toe`;
      for (const email of ['ans@demo.example', 'tom@demo.example', 'sanne@demo.example']) {
        const { status, body } = await api(sanne, 'POST', pad, { naam: 'Dora', email }, 1);
        expect([email, status, body['code']]).toEqual([email, 409, 'EMAIL_IN_GEBRUIK']);
      }
      expect((await api(sanne, 'POST', pad, { naam: 'Dora', email: 'klaar@linde.example' }, 1)).status).toBe(
        200,
      );
      expect(await ik(await binnen('derde'))).toMatchObject({ naam: 'klaar', aanbiederId: linde });
    });

    it('houdt wat is ingevuld als er iets ontbreekt', async () => {
      const { antwoord } = await vraagToegang('nora', { email: 'geen adres', naam: 'Nora <b>' });
      expect(antwoord.status).toBe(400);
      const pagina = await antwoord.text();
      expect(pagina).toContain('Vul uw e-mailadres in');
      expect(pagina).toContain('value="Nora &lt;b&gt;"');
      expect(pagina).toMatch(/<title>Fout: /);
      const elders = await vraagToegang('nora', { organisatie: 'zuid' });
      expect(elders.antwoord.status).toBe(400);
    });

    it('komt niet op de pagina zonder langs eHerkenning te zijn gegaan', async () => {
      for (const wie of [new Bezoeker(), sanne]) {
        expect((await wie.vraag(`${op.appUrl}${VRAAG}`)).status).toBe(400);
        const gepost = await wie.formulier(
          `${op.appUrl}${VRAAG}`,
          { organisatie: 'noord', naam: 'X', email: 'x@x.nl' },
          { 'sec-fetch-site': 'same-origin' },
        );
        expect(gepost.status).toBe(400);
      }
    });
  });

  it('een geweigerd verzoek gaat na negentig dagen weg, en dan mag het opnieuw; wat nog openstaat, blijft', async () => {
    await vraagToegang('nora', { naam: 'Nora Nu' });
    await vraagToegang('bea', { naam: 'Bea Bij' });
    for (const naam of ['Nora Nu', 'Bea Bij']) {
      const verzoek = await verzoekVan(sanne, naam);
      const pad = `accountverzoeken/${verzoek?.id}/_weiger`;
      expect((await api(sanne, 'POST', pad, { reden: 'Werkt hier niet.' }, 1)).status).toBe(200);
    }
    await vraagToegang('tom', { naam: 'Tom Toen' });
    const oud = await verzoekVan(sanne, 'Nora Nu');
    await op.sql(
      `UPDATE identiteit.accountverzoeken SET beslist_op = now() - interval '91 days' WHERE id = $1`,
      [oud?.id],
    );
    await op.sql(`UPDATE identiteit.accountverzoeken SET gevraagd_op = now() - interval '1 year'`);
    const ruim = op.app.get(RuimAccountverzoekenOp, { strict: false });
    expect([await ruim.execute(noord), await ruim.execute(noord)]).toEqual([1, 0]);
    expect(await verzoekVan(sanne, 'Nora Nu')).toBeUndefined();
    expect(await verzoekVan(sanne, 'Bea Bij')).toMatchObject({ status: 'geweigerd' });
    expect(await verzoekVan(sanne, 'Tom Toen')).toMatchObject({ status: 'open' });
    const regels = await op.sql<object>(
      `SELECT handeling FROM audit.regels WHERE object_id = $1 ORDER BY id`,
      [oud?.id],
    );
    expect(regels).toContainEqual({ handeling: 'accountverzoek:opruimen' });
    await vraagToegang('nora', { naam: 'Nora Nog' });
    expect(await verzoekVan(sanne, 'Nora Nog')).toMatchObject({ status: 'open' });
  });

  it('een accountbeheerder ziet en beslist niets van een andere aanbieder', async () => {
    await vraagToegang('hoog', { naam: 'Hugo Hoog' });
    const verzoek = await verzoekVan(sanne, 'Hugo Hoog');
    await op.sql(`UPDATE identiteit.gebruikers SET accountbeheerder = true WHERE email = 'ans@demo.example'`);
    const ans = new Bezoeker();
    await logIn(ans, op.appUrl, 'ans');
    expect((await api(ans, 'GET', 'accountverzoeken')).body).toEqual({ resultaten: [] });
    const pad = `accountverzoeken/${verzoek?.id}`;
    expect((await api(ans, 'GET', pad)).status).toBe(404);
    expect((await api(ans, 'POST', `${pad}/_weiger`, { reden: 'Kent mij niet.' }, 1)).status).toBe(404);
    expect((await api(ans, 'POST', `${pad}/_ken-toe`, { naam: 'X', email: 'x@x.nl' }, 1)).status).toBe(404);
  });

  it('een account van eHerkenning krijgt nooit een andere rol met die koppeling', async () => {
    await expect(
      op.sql(`UPDATE identiteit.gebruikers SET rollen = '{toezichthouder}', aanbieder_id = NULL, accountbeheerder = false
        WHERE email = 'sanne@demo.example'`),
    ).rejects.toThrow(/gebruikers_via_eherkenning/);
    const [joost] = await op.sql<{ id: string; versie: number }>(
      `SELECT id, versie FROM identiteit.gebruikers WHERE email = 'joost@demo.example'`,
    );
    const bezoeker = await binnen('joost');
    await op.app.get(WijzigGebruiker).execute(systeemActor(noord, 'proef', 'proef-0001'), {
      ...{ id: joost?.id ?? '', versie: joost?.versie ?? 0, rollen: ['toezichthouder'], aanbiederId: null },
    });
    expect((await bezoeker.vraag(`${op.appUrl}/api/v1/ik`)).status).toBe(401);
    expect((await klop('joost')).naar).toBe(VRAAG);
  });

  it('bestaat niet waar hij niet is ingesteld, en kan niet dezelfde dienst zijn als die van de organisatie', async () => {
    const appUrl = await vrijAdres();
    const zonder = await startOpstelling({ appUrl, oidc: organisatiedienst });
    for (const pad of [deur, `${deur}/terug`]) {
      expect((await new Bezoeker().vraag(`${appUrl}${pad}`)).status).toBe(404);
    }
    await zonder.stop();
    const url = 'postgresql://x@localhost/x';
    const basis = {
      ...{ NAV_MODUS: 'test', BASIS_URL: 'http://localhost', DATABASE_URL: url, DATABASE_SYSTEEM_URL: url },
      ...{ DATABASE_REGISTER_URL: url, DATABASE_TAKEN_URL: url, SLEUTEL_BESTAND: 'x' },
      ...{ OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' },
    };
    const met = (extra: Record<string, string>) => () => new Configuratie({ ...basis, ...extra });
    const vol = { EHERKENNING_CLIENT_ID: 'c', EHERKENNING_CLIENT_SECRET: 'd' };
    expect(met({})().eherkenning).toBeNull();
    expect(met({ ...vol, EHERKENNING_ISSUER: 'https://e.example' })().eherkenning?.vereisteAcr).toEqual([
      LOA(3),
      LOA(4),
    ]);
    expect(met({ EHERKENNING_ISSUER: 'https://e.example' })).toThrow(
      /EHERKENNING_CLIENT_ID, EHERKENNING_CLIENT_SECRET/,
    );
    expect(met({ ...vol, EHERKENNING_ISSUER: 'https://idp.example/' })).toThrow(/EHERKENNING_ISSUER/);
  });
});
