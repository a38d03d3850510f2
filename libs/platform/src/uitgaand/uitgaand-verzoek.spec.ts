import { type RequestListener, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type UitgaandVerzoek, doeUitgaandVerzoek } from './uitgaand-verzoek';

describe('Een verzoek naar buiten', () => {
  let server: Server;
  let host: string;
  let antwoord: RequestListener;
  let gebeld: string[];

  beforeAll(async () => {
    server = createServer((verzoek, uit) => {
      gebeld.push(`${verzoek.method} ${verzoek.url}`);
      antwoord(verzoek, uit);
    });
    await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    gebeld = [];
    antwoord = (_verzoek, uit) => uit.end('goed');
  });

  const doe = (anders: Partial<UitgaandVerzoek> = {}) =>
    doeUitgaandVerzoek({
      ...{ adres: `http://${host}/lijst?bladzijde=2`, host, methode: 'GET', koppen: {}, uiterlijkMs: 5_000 },
      ...anders,
    });

  it('geeft het antwoord, ook een weigering', async () => {
    expect(await doe()).toEqual({ status: 200, inhoud: Buffer.from('goed') });
    antwoord = (_verzoek, uit) => uit.writeHead(503).end();
    expect(await doe({ methode: 'POST', inhoud: Buffer.from('{}') })).toMatchObject({ status: 503 });
    expect(gebeld).toEqual(['GET /lijst?bladzijde=2', 'POST /lijst?bladzijde=2']);
  });

  it('volgt geen verwijzing', async () => {
    antwoord = (_verzoek, uit) => uit.writeHead(302, { location: `http://${host}/elders` }).end();
    expect(await doe()).toMatchObject({ status: 302 });
    expect(gebeld).toHaveLength(1);
  });

  it.each([
    ['een andere host', { host: 'bank.example' }],
    ['een adres met een gebruiker', { adres: 'https://wie@bank.example/', host: 'bank.example' }],
    ['het net van de machine', { adres: 'https://169.254.169.254/', host: '169.254.169.254' }],
    ['een adres dat geen adres is', { adres: 'geen adres' }],
  ])('gaat niet naar %s', async (_wat, anders) => {
    await expect(doe(anders)).rejects.toMatchObject({ code: 'ADRES_NIET_TOEGESTAAN' });
    expect(gebeld).toEqual([]);
  });

  it('houdt op bij een antwoord zonder eind', async () => {
    antwoord = (_verzoek, uit) => {
      const blok = Buffer.alloc(256 * 1024);
      const schrijf = (): void => {
        while (!uit.destroyed && uit.write(blok));
      };
      uit.on('drain', schrijf);
      schrijf();
    };
    await expect(doe()).rejects.toMatchObject({ code: 'ANTWOORD_TE_GROOT' });
  });

  it('wacht niet langer dan gezegd', async () => {
    antwoord = () => undefined;
    await expect(doe({ uiterlijkMs: 50 })).rejects.toMatchObject({ code: 'DUURT_TE_LANG' });
  });

  it('zegt het als niemand opneemt', async () => {
    antwoord = (verzoek) => verzoek.socket.destroy();
    await expect(doe()).rejects.toMatchObject({ code: 'ONBEREIKBAAR' });
  });
});
