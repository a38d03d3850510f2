import { type DemoIdp, type Demoaccount, startDemoIdp } from './idp';

const accounts: Demoaccount[] = [
  {
    sub: 'anna',
    naam: 'Anna de Wit',
    email: 'anna@demo.example',
    omschrijving: 'Toezichthouder',
    groep: 'Regio <Noord>',
  },
  {
    sub: 'bram',
    naam: 'Bram Bos',
    email: 'bram@demo.example',
    omschrijving: 'Beheerder',
    groep: 'Regio <Noord>',
  },
];
const appUrl = 'http://localhost:3999';

const cookiesVan = (antwoord: Response): string =>
  antwoord.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

describe('de demo-inlogdienst', () => {
  let idp: DemoIdp;

  beforeAll(async () => {
    idp = await startDemoIdp({ poort: 0, appUrl, accounts, modus: 'demo' });
  });

  afterAll(() => idp.stop());

  const begin = (extra: Record<string, string> = {}): Promise<Response> => {
    const vraag = new URLSearchParams({
      client_id: idp.clientId,
      redirect_uri: `${appUrl}/inloggen/terug`,
      response_type: 'code',
      scope: 'openid email profile',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
      ...extra,
    });
    return fetch(`${idp.issuer}/auth?${vraag}`, { redirect: 'manual' });
  };

  it.each(['productie', 'test', ''])('start niet in de modus "%s"', async (modus) => {
    await expect(startDemoIdp({ poort: 0, appUrl, accounts, modus })).rejects.toThrow('NAV_MODUS=demo');
  });

  it('weigert een inlogverzoek zonder PKCE', async () => {
    const antwoord = await begin({ code_challenge: '', code_challenge_method: '' });
    expect(antwoord.headers.get('location')).toMatch(/error=invalid_request/);
  });

  it('heeft eigen cookienamen, want cookies gelden voor alle poorten van localhost', async () => {
    const namen = (await begin()).headers.getSetCookie().map((cookie) => cookie.split('=')[0]);
    expect(namen.length).toBeGreaterThan(0);
    for (const naam of namen) expect(naam).toMatch(/^demo_idp_/);
  });

  it('toont een Nederlandse inlogpagina die de herkomst van de app in form-action noemt', async () => {
    const eerste = await begin();
    const antwoord = await fetch(new URL(eerste.headers.get('location') ?? '', idp.issuer), {
      headers: { cookie: cookiesVan(eerste) },
    });
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('content-security-policy')).toContain(`form-action 'self' ${appUrl}`);
    expect(tekst).toContain('<html lang="nl">');
    expect(tekst).toContain('<label for="wachtwoord">Wachtwoord</label>');
    expect(tekst).toContain('Regio &lt;Noord&gt;');
    expect(tekst).not.toContain('<script');
  });

  it('laat met een verkeerd wachtwoord niemand door en zegt wat er moet', async () => {
    const eerste = await begin();
    const antwoord = await fetch(new URL(eerste.headers.get('location') ?? '', idp.issuer), {
      method: 'POST',
      headers: { cookie: cookiesVan(eerste), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account: 'anna', wachtwoord: 'fout' }),
      redirect: 'manual',
    });
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('Inloggen is niet gelukt');
  });

  it('weigert een inlogformulier zonder de cookie van deze poging', async () => {
    const eerste = await begin();
    const antwoord = await fetch(new URL(eerste.headers.get('location') ?? '', idp.issuer), {
      method: 'POST',
      body: new URLSearchParams({ account: 'anna', wachtwoord: 'demo' }),
      redirect: 'manual',
    });
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).not.toMatch(/at .*\.js/);
  });

  it('heeft geen ontwikkelpagina’s', async () => {
    const eerste = await begin();
    expect(eerste.headers.get('location')).toMatch(/^\/inloggen\//);
    expect((await fetch(`${idp.issuer}/interaction/x`)).status).toBe(404);
  });
});
