import { type DemoIdp, startDemoIdp } from '../../../apps/cli/src/start/idp';
import { Bezoeker, logIn } from '../../harnas/bezoeker';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

const accounts = ['anna', 'bram'].map((sub) => ({
  ...{ sub, naam: sub, email: `${sub}@demo.example`, omschrijving: 'Proef', groep: 'Proef' },
}));

describe('wat een pagina van haar sessie weet', () => {
  let idp: DemoIdp;
  let op: Opstelling;
  let anna: string;
  let bram: string;

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    idp = await startDemoIdp({ poort: 0, appUrl, accounts, modus: 'demo' });
    op = await startOpstelling({ appUrl, oidc: idp });
    const noord = await op.organisatie('Regio Noord', 'noord');
    const rollen = ['toezichthouder'] as const;
    anna = await op.gebruiker(noord, { naam: 'Anna', email: 'anna@demo.example', rollen: [...rollen] });
    bram = await op.gebruiker(noord, { naam: 'Bram', email: 'bram@demo.example', rollen: [...rollen] });
  });

  afterAll(async () => {
    await op?.stop();
    await idp?.stop();
  });

  const ingelogd = async (account = 'anna'): Promise<Bezoeker> => {
    const bezoeker = new Bezoeker();
    expect((await logIn(bezoeker, op.appUrl, account)).status).toBe(303);
    return bezoeker;
  };
  const vraag = (bezoeker: Bezoeker, headers: Record<string, string> = {}, pad = '/api/v1/ik') =>
    bezoeker.vraag(`${op.appUrl}${pad}`, { headers });
  const rest = (antwoord: Response): { inactief: number; uiterlijk: number } => {
    const kop = /^inactief=(\d+), uiterlijk=(\d+)$/.exec(antwoord.headers.get('sessie-einde') ?? '');
    return { inactief: Number(kop?.[1]), uiterlijk: Number(kop?.[2]) };
  };
  const bijna = (seconden: number, verwacht: number) => {
    expect(seconden).toBeLessThanOrEqual(verwacht);
    expect(seconden).toBeGreaterThan(verwacht - 50);
  };

  describe('het einde', () => {
    it('staat bij ieder antwoord: zonder gebruik over een half uur, hoe dan ook na tien uur', async () => {
      const bezoeker = await ingelogd();
      const nu = rest(await vraag(bezoeker));
      bijna(nu.inactief, 30 * 60);
      bijna(nu.uiterlijk, 600 * 60);
      op.klok.schuif(20);
      const later = rest(await vraag(bezoeker, {}, '/api/v1/proef'));
      bijna(later.inactief, 30 * 60);
      bijna(later.uiterlijk, 580 * 60);
    });

    it('schuift niet op door wat een pagina uit zichzelf vraagt', async () => {
      const bezoeker = await ingelogd();
      const achtergrond = { 'sessie-achtergrond': 'ja' };
      op.klok.schuif(20);
      bijna(rest(await vraag(bezoeker, achtergrond)).inactief, 10 * 60);
      op.klok.schuif(9);
      bijna(rest(await vraag(bezoeker, achtergrond)).inactief, 60);
      op.klok.schuif(2);
      expect((await vraag(bezoeker)).status).toBe(401);
    });

    it('is nooit later dan het uiterlijke einde', async () => {
      const bezoeker = await ingelogd();
      for (let keer = 0; keer < 23; keer += 1) {
        op.klok.schuif(25);
        await vraag(bezoeker);
      }
      const { inactief, uiterlijk } = rest(await vraag(bezoeker));
      expect(inactief).toBe(uiterlijk);
      bijna(uiterlijk, 25 * 60);
    });

    it('staat niet bij een antwoord zonder sessie', async () => {
      expect((await vraag(new Bezoeker())).headers.get('sessie-einde')).toBeNull();
    });
  });

  describe('een pagina van een ander', () => {
    it('kan niets meer vragen of doen in de sessie van wie daarna inlogde', async () => {
      const bezoeker = await ingelogd('bram');
      expect((await vraag(bezoeker, { 'sessie-gebruiker': bram })).status).toBe(200);
      for (const wie of [anna, 'onzin', '']) {
        const antwoord = await vraag(bezoeker, { 'sessie-gebruiker': wie });
        expect(antwoord.status).toBe(401);
        expect(await antwoord.json()).toMatchObject({ code: 'SESSIE_VAN_ANDER' });
      }
      const { status } = await bezoeker.vraag(`${op.appUrl}/api/v1/proef`, {
        method: 'POST',
        headers: { 'sessie-gebruiker': anna, 'sec-fetch-site': 'same-origin' },
      });
      expect(status).toBe(401);
    });
  });

  describe('de sleutels van kopieen', () => {
    const sleutels = async (bezoeker: Bezoeker): Promise<unknown> => {
      const antwoord = await vraag(bezoeker, {}, '/api/v1/ik/kopiesleutels');
      expect(antwoord.status).toBe(200);
      expect(antwoord.headers.get('cache-control')).toBe('no-store');
      return antwoord.json();
    };

    it('zijn na opnieuw inloggen dezelfde, en voor een ander andere', async () => {
      const eerst = await sleutels(await ingelogd());
      expect(eerst).toEqual({
        sleutels: [{ id: expect.any(String), sleutel: expect.stringMatching(/^[\w+/]{43}=$/) }],
      });
      expect(await sleutels(await ingelogd())).toEqual(eerst);
      expect(await sleutels(await ingelogd('bram'))).not.toEqual(eerst);
    });

    it('krijgt niemand zonder sessie', async () => {
      expect((await vraag(new Bezoeker(), {}, '/api/v1/ik/kopiesleutels')).status).toBe(401);
    });
  });
});
