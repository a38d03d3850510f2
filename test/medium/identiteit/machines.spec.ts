import { MaakClient, ZetClient } from '@navolgbaar/identiteit';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { decodeJwt } from 'jose';
import { type DemoIdp, startDemoIdp } from '../../../apps/cli/src/start/idp';
import { Bezoeker, logIn } from '../../harnas/bezoeker';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

const account = {
  sub: 'anna',
  naam: 'Anna',
  email: 'anna@demo.example',
  omschrijving: 'Proef',
  groep: 'Proef',
};

describe('machines en herkomst', () => {
  let idp: DemoIdp;
  let op: Opstelling;
  let organisatie: string;
  let anna: Bezoeker;
  let client: { clientId: string; clientSecret: string };

  const maakClient = (rollen: readonly Rol[]) =>
    op.app.get(MaakClient).execute(systeemActor(organisatie, 'proef', 'proef-0001'), {
      naam: 'Koppeling',
      rollen,
      aanbiederId: null,
      gemeenteId: null,
    });

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    idp = await startDemoIdp({ poort: 0, appUrl, accounts: [account], modus: 'demo' });
    op = await startOpstelling({ appUrl, oidc: idp });
    organisatie = await op.organisatie('Regio Noord', 'noord');
    await op.gebruiker(organisatie, { naam: 'Anna', email: account.email, rollen: ['toezichthouder'] });
    anna = new Bezoeker();
    await logIn(anna, appUrl, 'anna');
    client = await maakClient(['toezichthouder', 'coordinator']);
  });

  afterAll(async () => {
    await op?.stop();
    await idp?.stop();
  });

  const basis = (id: string, geheim: string) =>
    `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(geheim)}`).toString('base64')}`;
  const vraagToken = (velden: Record<string, string>, authorization?: string): Promise<Response> =>
    fetch(`${op.appUrl}/api/v1/token`, {
      method: 'POST',
      body: new URLSearchParams(velden),
      headers: authorization ? { authorization } : {},
    });
  const haalToken = async (scope?: string): Promise<string> => {
    const velden = { grant_type: 'client_credentials', ...(scope ? { scope } : {}) };
    const antwoord = await vraagToken(velden, basis(client.clientId, client.clientSecret));
    expect(antwoord.status).toBe(200);
    return ((await antwoord.json()) as { access_token: string }).access_token;
  };
  const met = (token: string, pad = 'ik', opties: RequestInit = {}): Promise<Response> =>
    fetch(`${op.appUrl}/api/v1/${pad}`, {
      ...opties,
      headers: { ...opties.headers, authorization: `Bearer ${token}` },
    });

  describe('het tokenadres', () => {
    it('geeft met HTTP Basic een token van tien minuten dat op de API werkt', async () => {
      const antwoord = await vraagToken(
        { grant_type: 'client_credentials' },
        basis(client.clientId, client.clientSecret),
      );
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      const inhoud = (await antwoord.json()) as Record<string, unknown>;
      expect(inhoud).toMatchObject({
        token_type: 'Bearer',
        expires_in: 600,
        scope: 'toezichthouder coordinator',
      });
      const wie = (await (await met(String(inhoud['access_token']))).json()) as object;
      expect(wie).toMatchObject({ naam: 'Koppeling', rollen: ['toezichthouder', 'coordinator'] });
      expect(decodeJwt(String(inhoud['access_token']))).toMatchObject({
        aud: `${op.appUrl}/api/v1`,
        organisatie,
      });
    });

    it('leest de clientgegevens ook uit het formulier, en laat onbekende velden met rust', async () => {
      const { clientId: client_id, clientSecret: client_secret } = client;
      const velden = { grant_type: 'client_credentials', client_id, client_secret, resource: 'x' };
      expect((await vraagToken(velden)).status).toBe(200);
    });

    it('geeft op verzoek minder rollen, maar nooit meer', async () => {
      const wie = (await (await met(await haalToken('coordinator'))).json()) as object;
      expect(wie).toMatchObject({ rollen: ['coordinator'] });
      for (const scope of ['beheerder', 'toezichthouder beheerder', 'onzin']) {
        const velden = { grant_type: 'client_credentials', scope };
        const antwoord = await vraagToken(velden, basis(client.clientId, client.clientSecret));
        expect([antwoord.status, await antwoord.json()]).toEqual([400, { error: 'invalid_scope' }]);
      }
    });

    it.each<[string, () => [Record<string, string>, string?], number, string]>([
      [
        'een verkeerd geheim',
        () => [{ grant_type: 'client_credentials' }, basis(client.clientId, 'fout')],
        401,
        'invalid_client',
      ],
      [
        'een onbekende client',
        () => [{ grant_type: 'client_credentials' }, basis('wie', 'fout')],
        401,
        'invalid_client',
      ],
      ['geen clientgegevens', () => [{ grant_type: 'client_credentials' }], 401, 'invalid_client'],
      ['een kapotte kop', () => [{ grant_type: 'client_credentials' }, 'Basic %%%'], 401, 'invalid_client'],
      [
        'een andere soort aanvraag',
        () => [{ grant_type: 'password' }, basis(client.clientId, client.clientSecret)],
        400,
        'unsupported_grant_type',
      ],
    ])('weigert %s', async (_, verzoek, status, error) => {
      const antwoord = await vraagToken(...verzoek());
      expect([antwoord.status, await antwoord.json()]).toEqual([status, { error }]);
      expect(antwoord.headers.has('www-authenticate')).toBe(status === 401);
    });

    it('weigert een dubbel veld en een leeg verzoek', async () => {
      const dubbel = await fetch(`${op.appUrl}/api/v1/token`, {
        method: 'POST',
        body: 'grant_type=client_credentials&grant_type=client_credentials',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      expect(dubbel.status).toBe(400);
      expect((await fetch(`${op.appUrl}/api/v1/token`, { method: 'POST' })).status).toBe(400);
    });

    it('legt goede en geweigerde aanvragen vast', async () => {
      const regels = await op.sql<{ resultaat: string; actor_soort: string }>(
        `SELECT DISTINCT resultaat, actor_soort FROM audit.regels WHERE handeling = 'token:geven' ORDER BY 1`,
      );
      expect(regels).toEqual([
        { resultaat: 'gelukt', actor_soort: 'client' },
        { resultaat: 'geweigerd', actor_soort: 'client' },
      ]);
    });
  });

  describe('een token', () => {
    it('verloopt na tien minuten', async () => {
      const token = await haalToken();
      op.klok.schuif(9);
      expect((await met(token)).status).toBe(200);
      op.klok.schuif(2);
      expect((await met(token)).status).toBe(401);
    });

    it('werkt niet meer zodra de client is ingetrokken', async () => {
      const weg = await maakClient(['toezichthouder']);
      const antwoord = await vraagToken(
        { grant_type: 'client_credentials' },
        basis(weg.clientId, weg.clientSecret),
      );
      const { access_token: token } = (await antwoord.json()) as { access_token: string };
      await op.app
        .get(ZetClient)
        .uit(systeemActor(organisatie, 'proef', 'proef-0002'), weg.clientId, null, 'Niet meer nodig.');
      expect((await met(token)).status).toBe(401);
      expect(
        (await vraagToken({ grant_type: 'client_credentials' }, basis(weg.clientId, weg.clientSecret)))
          .status,
      ).toBe(401);
    });

    it('verliest een rol die de client intussen kwijt is', async () => {
      const token = await haalToken();
      await op.sql(`UPDATE identiteit.clients SET rollen = '{coordinator}' WHERE client_id = $1`, [
        client.clientId,
      ]);
      const wie = (await (await met(token)).json()) as object;
      await op.sql(
        `UPDATE identiteit.clients SET rollen = '{toezichthouder,coordinator}' WHERE client_id = $1`,
        [client.clientId],
      );
      expect(wie).toMatchObject({ rollen: ['coordinator'] });
    });

    it('dat niet klopt, valt niet terug op de cookie', async () => {
      const antwoord = await anna.vraag(`${op.appUrl}/api/v1/ik`, {
        headers: { authorization: 'Bearer onzin' },
      });
      expect(antwoord.status).toBe(401);
    });
  });

  describe('een client', () => {
    it('wordt nooit beheerder, en alleen de uitvoerder van het systeem maakt er een', async () => {
      await expect(maakClient(['beheerder'])).rejects.toMatchObject({ code: 'GEEN_RECHT' });
      const actor = {
        ...systeemActor(organisatie, 'proef', 'proef-0003'),
        soort: 'gebruiker',
        rollen: ['beheerder'],
      } as const;
      const opdracht = {
        naam: 'X',
        rollen: ['toezichthouder'],
        aanbiederId: null,
        gemeenteId: null,
      } as const;
      await expect(op.app.get(MaakClient).execute(actor, opdracht)).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    });

    it('heeft zijn geheim alleen als scrypt-hash in de databank', async () => {
      const [rij] = await op.sql<{ alles: string }>(
        'SELECT c::text AS alles FROM identiteit.clients c WHERE client_id = $1',
        [client.clientId],
      );
      expect(rij?.alles).toContain('scrypt$');
      expect(rij?.alles).not.toContain(client.clientSecret);
    });
  });

  describe('een verzoek van een andere site met de sessiecookie', () => {
    const stuur = (method: string, headers: Record<string, string>) =>
      anna.vraag(`${op.appUrl}/api/v1/proef`, { method, headers });

    it.each([
      ['POST', { 'sec-fetch-site': 'cross-site' }],
      ['POST', { 'sec-fetch-site': 'same-site' }],
      ['DELETE', { 'sec-fetch-site': 'cross-site' }],
      ['POST', { origin: 'https://kwaad.example' }],
      ['POST', { origin: 'null' }],
      ['POST', {}],
    ])('%s %j wordt geweigerd als problem+json', async (method, headers) => {
      const antwoord = await stuur(method, headers);
      expect(antwoord.status).toBe(403);
      expect(antwoord.headers.get('content-type')).toContain('application/problem+json');
      expect(await antwoord.json()).toMatchObject({ code: 'CSRF_GEWEIGERD', status: 403 });
    });

    it('geldt ook voor een route zonder inloggen en voor een route die niet bestaat', async () => {
      for (const pad of ['proef/open', 'bestaat-niet']) {
        const antwoord = await anna.vraag(`${op.appUrl}/api/v1/${pad}`, {
          method: 'POST',
          headers: { 'sec-fetch-site': 'cross-site' },
        });
        expect(antwoord.status).toBe(403);
      }
    });

    it('van de eigen site mag, net als lezen en een machine met token', async () => {
      expect((await stuur('POST', { 'sec-fetch-site': 'same-origin' })).status).toBe(201);
      expect((await stuur('POST', { origin: op.appUrl })).status).toBe(201);
      expect(
        (await anna.vraag(`${op.appUrl}/api/v1/ik`, { headers: { 'sec-fetch-site': 'cross-site' } })).status,
      ).toBe(200);
      expect((await met(await haalToken(), 'proef', { method: 'POST' })).status).toBe(201);
    });
  });

  // Last: it uses up the limit of this address.
  it('het tokenadres laat zich niet bestormen, ook niet met steeds een andere kop', async () => {
    const statussen: number[] = [];
    for (let i = 0; i < 61; i += 1) {
      statussen.push(
        (await vraagToken({ grant_type: 'x' }, `Basic ${Buffer.from(`c:${i}`).toString('base64')}`)).status,
      );
    }
    expect(statussen.at(-1)).toBe(429);
  });
});
