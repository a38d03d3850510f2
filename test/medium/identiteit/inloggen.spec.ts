import { MaakGebruiker } from '@navolgbaar/identiteit';
import { systeemActor } from '@navolgbaar/platform/auth';
import { type DemoIdp, startDemoIdp } from '../../../apps/cli/src/start/idp';
import { Bezoeker, logIn, totTerugkeer, vanafInlogdienst } from '../../harnas/bezoeker';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

const SESSIE = '__Host-nav_sessie';
const NAMEN = ['anna', 'bram', 'cees', 'dina', 'eva', 'onbekend'];
const accounts = NAMEN.map((sub) => ({
  sub,
  naam: sub,
  email: `${sub}@demo.example`,
  omschrijving: 'Proef',
  groep: 'Proef',
}));

describe('inloggen met de inlogdienst', () => {
  let idp: DemoIdp;
  let op: Opstelling;
  let organisatie: string;
  let anna: string;

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    idp = await startDemoIdp({ poort: 0, appUrl, accounts, modus: 'demo' });
    op = await startOpstelling({ appUrl, oidc: idp });
    organisatie = await op.organisatie('Regio Noord', 'noord');
    anna = await op.gebruiker(organisatie, {
      naam: 'Anna',
      email: 'Anna@demo.example',
      rollen: ['toezichthouder'],
    });
    await op.gebruiker(organisatie, { naam: 'Bram', email: 'bram@demo.example', rollen: ['beheerder'] });
    await op.gebruiker(organisatie, { naam: 'Cees', email: 'cees@demo.example', rollen: ['jurist'] });
  });

  afterAll(async () => {
    await op?.stop();
    await idp?.stop();
  });

  const ik = (bezoeker: Bezoeker): Promise<Response> => bezoeker.vraag(`${op.appUrl}/api/v1/ik`);
  const ingelogd = async (account = 'anna'): Promise<Bezoeker> => {
    const bezoeker = new Bezoeker();
    const antwoord = await logIn(bezoeker, op.appUrl, account);
    expect(antwoord.status).toBe(303);
    return bezoeker;
  };
  const geweigerd = async (antwoord: Response, status: number, tekst: string): Promise<void> => {
    expect(antwoord.status).toBe(status);
    expect(antwoord.headers.get('content-type')).toContain('text/html');
    const inhoud = await antwoord.text();
    expect(inhoud).toContain(tekst);
    expect(inhoud).not.toMatch(/\.[jt]s:\d+/);
    expect(antwoord.headers.getSetCookie().join()).not.toContain(SESSIE);
  };

  it('geeft na de codeflow een sessie, en zegt wie ik ben', async () => {
    const bezoeker = new Bezoeker();
    const antwoord = await logIn(bezoeker, op.appUrl, 'anna', '/zaken?tab=2');
    expect(antwoord.headers.get('location')).toBe('/zaken?tab=2');
    const wie = (await (await ik(bezoeker)).json()) as Record<string, unknown>;
    expect(wie).toMatchObject({
      id: anna,
      naam: 'Anna',
      rollen: ['toezichthouder'],
      organisatie: { naam: 'Regio Noord', code: 'noord' },
    });
    expect(wie['rechten']).toContain('zaak:lezen');
    expect(wie['rechten']).not.toContain('gebruiker:beheren');
  });

  it('stuurt naar de inlogdienst met PKCE, state en nonce, en nooit met het geheim', async () => {
    const bezoeker = new Bezoeker();
    const adres = bezoeker.doel(await bezoeker.vraag(`${op.appUrl}/inloggen`));
    const vraag = adres.searchParams;
    expect(adres.origin).toBe(idp.issuer);
    expect(vraag.get('code_challenge_method')).toBe('S256');
    for (const naam of ['state', 'nonce', 'code_challenge'])
      expect(vraag.get(naam)?.length).toBeGreaterThan(30);
    expect(adres.href).not.toContain(idp.clientSecret);
  });

  it('zet een __Host-cookie die alleen beveiligd en niet voor scripts is, en geeft de browser geen tokens', async () => {
    const bezoeker = await ingelogd();
    const cookie = bezoeker.gezetteCookies.find((c) => c.startsWith(`${SESSIE}=`)) ?? '';
    for (const kenmerk of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(kenmerk);
    expect(cookie).not.toMatch(/Domain=/i);
    const eigen = bezoeker.gezetteCookies.filter((c) => c.startsWith('__Host-')).join('\n');
    expect(eigen).not.toMatch(/eyJ[\w-]+\.eyJ/);
    expect(bezoeker.cookies.has('__Host-nav_inlog')).toBe(false);
  });

  it('bewaart van het token alleen de hash', async () => {
    const bezoeker = await ingelogd();
    const token = bezoeker.cookies.get(SESSIE) ?? '';
    const [rij] = await op.sql<{ alles: string }>(
      'SELECT string_agg(s::text, chr(10)) AS alles FROM identiteit.sessies s',
    );
    expect(token).toHaveLength(43);
    expect(rij?.alles).not.toContain(token);
    expect(rij?.alles).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
  });

  it('geeft bij elke keer inloggen een nieuw token en beëindigt het oude', async () => {
    const bezoeker = await ingelogd();
    const oud = new Bezoeker();
    oud.cookies.set(SESSIE, bezoeker.cookies.get(SESSIE) ?? '');
    await logIn(bezoeker, op.appUrl, 'bram');
    expect(bezoeker.cookies.get(SESSIE)).not.toBe(oud.cookies.get(SESSIE));
    expect((await ik(oud)).status).toBe(401);
    expect((await ik(bezoeker)).status).toBe(200);
  });

  it('neemt een token dat iemand vooraf plaatste niet over', async () => {
    const bezoeker = new Bezoeker();
    const geplaatst = 'A'.repeat(43);
    bezoeker.cookies.set(SESSIE, geplaatst);
    await logIn(bezoeker, op.appUrl, 'anna');
    expect(bezoeker.cookies.get(SESSIE)).not.toBe(geplaatst);
  });

  it('schrijft een auditregel zonder naam of adres', async () => {
    await ingelogd();
    const regels = await op.sql<{ handeling: string; alles: string }>(
      `SELECT handeling, r::text AS alles FROM audit.regels r WHERE actor_id = $1`,
      [anna],
    );
    expect(regels.map(({ handeling }) => handeling)).toContain('sessie:beginnen');
    expect(regels.map(({ alles }) => alles).join()).not.toMatch(/Anna|demo\.example/i);
  });

  describe('weigert', () => {
    it('een terugkeer zonder de cookie van deze poging', async () => {
      const adres = await totTerugkeer(new Bezoeker(), op.appUrl, 'anna');
      await geweigerd(await new Bezoeker().vraag(adres), 400, 'inlogpoging');
    });

    it.each([
      ['zonder state', (adres: URL) => adres.searchParams.delete('state')],
      ['met een andere state', (adres: URL) => adres.searchParams.set('state', 'x'.repeat(43))],
      ['van een andere uitgever', (adres: URL) => adres.searchParams.set('iss', 'https://kwaad.example')],
      ['zonder uitgever', (adres: URL) => adres.searchParams.delete('iss')],
      ['zonder code', (adres: URL) => adres.searchParams.delete('code')],
      ['met een verzonnen code', (adres: URL) => adres.searchParams.set('code', 'verzonnen')],
    ])('een terugkeer %s', async (_, verander) => {
      const bezoeker = new Bezoeker();
      const adres = await totTerugkeer(bezoeker, op.appUrl, 'anna');
      verander(adres);
      await geweigerd(await bezoeker.vraag(adres), 400, 'klopt niet');
      expect((await ik(bezoeker)).status).toBe(401);
    });

    it('een antwoord met een andere nonce', async () => {
      const bezoeker = new Bezoeker();
      const adres = bezoeker.doel(await bezoeker.vraag(`${op.appUrl}/inloggen`));
      adres.searchParams.set('nonce', 'een-andere-nonce');
      await geweigerd(
        await bezoeker.vraag(await vanafInlogdienst(bezoeker, adres, 'anna')),
        400,
        'klopt niet',
      );
    });

    it('een code die met een andere PKCE-uitdaging is gevraagd', async () => {
      const bezoeker = new Bezoeker();
      const adres = bezoeker.doel(await bezoeker.vraag(`${op.appUrl}/inloggen`));
      adres.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
      await geweigerd(
        await bezoeker.vraag(await vanafInlogdienst(bezoeker, adres, 'anna')),
        400,
        'klopt niet',
      );
    });

    it('een terugkeer die al een keer is gebruikt, ook met de oude cookie erbij', async () => {
      const bezoeker = new Bezoeker();
      const adres = await totTerugkeer(bezoeker, op.appUrl, 'anna');
      const tweede = new Bezoeker();
      for (const [naam, waarde] of bezoeker.cookies) tweede.cookies.set(naam, waarde);
      expect((await bezoeker.vraag(adres)).status).toBe(303);
      await geweigerd(await bezoeker.vraag(adres), 400, 'inlogpoging');
      await geweigerd(await tweede.vraag(adres), 400, 'klopt niet');
    });

    it('een weigering door de inlogdienst, met een duidelijke pagina', async () => {
      const bezoeker = new Bezoeker();
      const adres = await totTerugkeer(bezoeker, op.appUrl, 'anna');
      adres.searchParams.delete('code');
      adres.searchParams.set('error', 'access_denied');
      adres.searchParams.set('error_description', '<script>alert(1)</script>');
      const antwoord = await bezoeker.vraag(adres);
      await geweigerd(antwoord.clone(), 403, 'gestopt of geweigerd');
      expect(await antwoord.text()).not.toContain('<script');
    });

    it('een persoon zonder account', async () => {
      await geweigerd(await logIn(new Bezoeker(), op.appUrl, 'onbekend'), 403, 'geen account');
    });

    it('een terugkeeradres buiten deze website', async () => {
      const bezoeker = new Bezoeker();
      const antwoord = await logIn(bezoeker, op.appUrl, 'anna', '//kwaad.example/pad');
      expect(antwoord.headers.get('location')).toBe('/');
    });
  });

  describe('een sessie', () => {
    it('eindigt na een half uur zonder gebruik', async () => {
      const bezoeker = await ingelogd();
      op.klok.schuif(29);
      expect((await ik(bezoeker)).status).toBe(200);
      op.klok.schuif(29);
      expect((await ik(bezoeker)).status).toBe(200);
      op.klok.schuif(31);
      expect((await ik(bezoeker)).status).toBe(401);
    });

    it('eindigt na tien uur, ook als zij steeds wordt gebruikt', async () => {
      const bezoeker = await ingelogd();
      for (let minuten = 0; minuten < 575; minuten += 25) {
        op.klok.schuif(25);
        expect((await ik(bezoeker)).status).toBe(200);
      }
      op.klok.schuif(26);
      expect((await ik(bezoeker)).status).toBe(401);
    });

    it('schrijft haar gebruik hoogstens een keer per minuut weg', async () => {
      const bezoeker = await ingelogd('cees');
      const gebruikt = async () => {
        const [rij] = await op.sql<{ op: Date }>(
          'SELECT max(laatst_gebruikt_op) AS op FROM identiteit.sessies',
        );
        return rij?.op.getTime();
      };
      const begin = await gebruikt();
      await ik(bezoeker);
      expect(await gebruikt()).toBe(begin);
      op.klok.schuif(2);
      await ik(bezoeker);
      expect(await gebruikt()).toBeGreaterThan(begin ?? Infinity);
    });

    it('eindigt op de server bij uitloggen: de oude cookie is niets meer waard', async () => {
      const bezoeker = await ingelogd();
      const kopie = new Bezoeker();
      kopie.cookies.set(SESSIE, bezoeker.cookies.get(SESSIE) ?? '');
      const antwoord = await bezoeker.formulier(
        `${op.appUrl}/uitloggen`,
        {},
        { 'sec-fetch-site': 'same-origin' },
      );
      expect(antwoord.status).toBe(303);
      expect(bezoeker.cookies.has(SESSIE)).toBe(false);
      expect((await ik(kopie)).status).toBe(401);
    });

    it('kan niet door een andere site worden uitgelogd', async () => {
      const bezoeker = await ingelogd();
      const antwoord = await bezoeker.formulier(
        `${op.appUrl}/uitloggen`,
        {},
        { 'sec-fetch-site': 'cross-site' },
      );
      expect(antwoord.status).toBe(403);
      expect((await ik(bezoeker)).status).toBe(200);
    });

    it('geeft een script het adres om verder uit te loggen in plaats van een doorverwijzing', async () => {
      const bezoeker = await ingelogd();
      const koppen = { accept: 'application/json', origin: op.appUrl };
      const antwoord = await bezoeker.formulier(`${op.appUrl}/uitloggen`, {}, koppen);
      expect(antwoord.status).toBe(200);
      expect(await antwoord.json()).toEqual({ naar: '/' });
    });

    it('eindigt meteen als de beheerder het account uitzet, en inloggen kan dan niet meer', async () => {
      const id = await op.gebruiker(organisatie, {
        naam: 'Dina',
        email: 'dina@demo.example',
        rollen: ['toezichthouder'],
      });
      const dina = await ingelogd('dina');
      const bram = await ingelogd('bram');
      const antwoord = await bram.vraag(`${op.appUrl}/api/v1/gebruikers/${id}`, {
        method: 'PATCH',
        body: JSON.stringify({ actief: false }),
        headers: { 'content-type': 'application/json', 'if-match': '"v1"', 'sec-fetch-site': 'same-origin' },
      });
      expect(antwoord.status).toBe(200);
      expect((await ik(dina)).status).toBe(401);
      await geweigerd(await logIn(new Bezoeker(), op.appUrl, 'dina'), 403, 'staat uit');
      const regels = await op.sql<{ resultaat: string }>(
        `SELECT resultaat FROM audit.regels WHERE object_id = $1 AND handeling = 'sessie:beginnen'`,
        [id],
      );
      expect(regels).toContainEqual({ resultaat: 'geweigerd' });
      // Switched on again, the old session stays dead.
      await op.sql('UPDATE identiteit.gebruikers SET actief = true WHERE id = $1', [id]);
      expect((await ik(dina)).status).toBe(401);
    });

    it('eindigt meteen als de organisatie niet meer actief is', async () => {
      const bezoeker = await ingelogd();
      await op.sql('UPDATE public.organisaties SET actief = false WHERE id = $1', [organisatie]);
      const status = (await ik(bezoeker)).status;
      await op.sql('UPDATE public.organisaties SET actief = true WHERE id = $1', [organisatie]);
      expect(status).toBe(401);
    });
  });

  it('laat iemand met accounts bij twee organisaties kiezen, en houdt ze uit elkaar', async () => {
    const zuid = await op.organisatie('Regio Zuid', 'zuid');
    const eva = { naam: 'Eva', email: 'eva@demo.example', rollen: ['toezichthouder'] } as const;
    await op.gebruiker(organisatie, eva);
    await op.gebruiker(zuid, eva);
    const bezoeker = new Bezoeker();
    const keuze = await logIn(bezoeker, op.appUrl, 'eva', '/zaken');
    expect(await keuze.text()).toContain('/inloggen?organisatie=zuid&amp;terug=%2Fzaken');
    expect(bezoeker.cookies.has(SESSIE)).toBe(false);
    const adres = bezoeker.doel(await bezoeker.vraag(`${op.appUrl}/inloggen?organisatie=zuid&terug=/zaken`));
    await bezoeker.vraag(await vanafInlogdienst(bezoeker, adres, 'eva'));
    expect(await (await ik(bezoeker)).json()).toMatchObject({ organisatie: { code: 'zuid' } });
  });

  it('herkent na de eerste keer de persoon aan de inlogdienst en niet meer aan het e-mailadres', async () => {
    await ingelogd('cees');
    // The address goes to somebody else; whoever has it now must not come in as Cees.
    await op.sql(`UPDATE identiteit.gebruikers SET sub = 'iemand-anders' WHERE email = 'cees@demo.example'`);
    await geweigerd(await logIn(new Bezoeker(), op.appUrl, 'cees'), 403, 'geen account');
  });

  it('weigert een tweede gebruiker met hetzelfde adres in dezelfde organisatie', async () => {
    const maak = op.app.get(MaakGebruiker);
    const opdracht = {
      naam: 'X',
      email: 'ANNA@demo.example',
      rollen: ['jurist'],
      aanbiederId: null,
      gemeenteId: null,
    } as const;
    const actor = systeemActor(organisatie, 'proef', 'proef-0002');
    await expect(maak.execute(actor, opdracht)).rejects.toMatchObject({ code: 'EMAIL_IN_GEBRUIK' });
  });
});
