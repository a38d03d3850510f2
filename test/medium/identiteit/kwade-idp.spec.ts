import { Bezoeker } from '../../harnas/bezoeker';
import { type KwadeIdp, type Streken, startKwadeIdp } from './kwade-idp';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

describe('een inlogdienst die zich misdraagt', () => {
  let idp: KwadeIdp;
  let op: Opstelling;

  beforeAll(async () => {
    idp = await startKwadeIdp();
    op = await startOpstelling({
      appUrl: await vrijAdres(),
      oidc: idp,
      omgeving: { OIDC_VEREISTE_AMR: 'mfa hwk' },
    });
    const organisatie = await op.organisatie('Regio Noord', 'noord');
    await op.gebruiker(organisatie, { naam: 'Anna', email: 'anna@demo.example', rollen: ['toezichthouder'] });
  });

  afterAll(async () => {
    await op?.stop();
    await idp?.stop();
  });

  const probeer = async (streken: Partial<Streken>): Promise<{ antwoord: Response; bezoeker: Bezoeker }> => {
    idp.zet({ ...streken, claims: { amr: ['pwd', 'mfa'], ...streken.claims } });
    const bezoeker = new Bezoeker();
    const naarIdp = bezoeker.doel(await bezoeker.vraag(`${op.appUrl}/inloggen`));
    const terug = bezoeker.doel(await bezoeker.vraag(naarIdp));
    return { antwoord: await bezoeker.vraag(terug), bezoeker };
  };

  const nu = () => Math.floor(Date.now() / 1000);

  it.each<[string, Partial<Streken>]>([
    ['een andere uitgever in het token', { claims: { iss: 'https://kwaad.example' } }],
    ['een token voor een andere toepassing', { claims: { aud: 'iemand-anders' } }],
    ['een token voor meer toepassingen zonder azp', { claims: { aud: ['navolgbaar', 'iemand-anders'] } }],
    ['een andere nonce', { claims: { nonce: 'oud' } }],
    ['geen nonce', { claims: { nonce: undefined } }],
    ['geen sub', { claims: { sub: undefined } }],
    ['een verlopen token', { claims: { iat: nu() - 900, exp: nu() - 600 } }],
    ['een token zonder einde', { claims: { exp: undefined } }],
    ['een handtekening met een vreemde sleutel', { vreemdeSleutel: true }],
    ['geen handtekening', { zonderHandtekening: true }],
    ['een fout van het tokenadres', { tokenstatus: 500 }],
    [
      'een profiel van iemand anders',
      { claims: { email: undefined }, profiel: { sub: 'bram', email: 'x@x.nl' } },
    ],
  ])('geeft %s: dan komt niemand binnen', async (_, streken) => {
    const { antwoord, bezoeker } = await probeer(streken);
    expect(antwoord.status).toBe(400);
    expect(await antwoord.text()).toContain('klopt niet');
    expect(bezoeker.cookies.has('__Host-nav_sessie')).toBe(false);
  });

  it.each<[string, Record<string, unknown>]>([
    ['geen sterkte', { amr: undefined }],
    ['alleen een wachtwoord', { amr: ['pwd'] }],
    ['een sterkte die geen lijst is', { amr: 'mfa' }],
  ])('meldt %s: dan vraagt de pagina om een tweede controle', async (_, claims) => {
    const { antwoord } = await probeer({ claims });
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).toContain('tweede controle');
  });

  it.each<[string, Partial<Streken>]>([
    ['niet gecontroleerd', { claims: { email_verified: false } }],
    ['zonder uitspraak', { claims: { email_verified: undefined } }],
  ])('heeft het e-mailadres %s: dan telt het niet bij de eerste keer', async (_, streken) => {
    const { antwoord } = await probeer(streken);
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).toContain('geen account');
  });

  it('stuurt bij uitloggen door naar het uitlogadres van de inlogdienst', async () => {
    const { antwoord, bezoeker } = await probeer({});
    expect(antwoord.status).toBe(303);
    const uit = await bezoeker.formulier(`${op.appUrl}/uitloggen`, {}, { 'sec-fetch-site': 'same-origin' });
    const naar = bezoeker.doel(uit);
    expect(naar.href).toMatch(new RegExp(`^${idp.issuer}/einde`));
    expect(naar.searchParams.get('post_logout_redirect_uri')).toBe(`${op.appUrl}/`);
  });

  it('komt wel binnen als alles klopt, en de PKCE-controle ging mee', async () => {
    const { antwoord, bezoeker } = await probeer({ claims: { email: undefined }, profiel: {} });
    expect(antwoord.status).toBe(303);
    expect(bezoeker.cookies.has('__Host-nav_sessie')).toBe(true);
    expect(idp.laatsteVerifier()?.length).toBeGreaterThanOrEqual(43);
  });
});

describe('een inlogdienst die er niet is', () => {
  it('geeft een duidelijke pagina, en de toepassing draait door', async () => {
    const weg = await startKwadeIdp();
    await weg.stop();
    const op = await startOpstelling({ appUrl: await vrijAdres(), oidc: weg });
    try {
      const antwoord = await new Bezoeker().vraag(`${op.appUrl}/inloggen`);
      expect(antwoord.status).toBe(503);
      expect(await antwoord.text()).toContain('niet bereikbaar');
      expect((await fetch(`${op.appUrl}/api/v1/proef/open`, { method: 'POST' })).status).toBe(201);
    } finally {
      await op.stop();
    }
  });
});
