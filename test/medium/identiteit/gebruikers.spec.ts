import { Aanwijzingen, LegAanwijzingVast, WijzigGebruiker } from '@navolgbaar/identiteit';
import { type Actor, ROLLEN, type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { SysteemDatabank, UnitOfWork } from '@navolgbaar/platform/database';
import { type DemoIdp, startDemoIdp } from '../../../apps/cli/src/start/idp';
import { Bezoeker, logIn } from '../../harnas/bezoeker';
import { type Opstelling, startOpstelling, vrijAdres } from './opstelling';

const NAMEN = ['bea', 'bob', 'tom', 'zoe'];
const accounts = NAMEN.map((sub) => ({
  sub,
  naam: sub,
  email: `${sub}@demo.example`,
  omschrijving: 'Proef',
  groep: 'Proef',
}));

interface Gebruiker {
  id: string;
  naam: string;
  versie: number;
  rollen: string[];
}

describe('het beheer van gebruikers', () => {
  let idp: DemoIdp;
  let op: Opstelling;
  let noord: string;
  let zuid: string;
  let bea: Bezoeker;
  let tom: Bezoeker;
  let zoe: Bezoeker;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    idp = await startDemoIdp({ poort: 0, appUrl, accounts, modus: 'demo' });
    op = await startOpstelling({ appUrl, oidc: idp });
    noord = await op.organisatie('Regio Noord', 'noord');
    zuid = await op.organisatie('Regio Zuid', 'zuid');
    const maak = async (organisatie: string, sub: string, rol: Rol) => {
      ids[sub] = await op.gebruiker(organisatie, { naam: sub, email: `${sub}@demo.example`, rollen: [rol] });
    };
    await maak(noord, 'bea', 'beheerder');
    await maak(noord, 'bob', 'beheerder');
    await maak(noord, 'tom', 'toezichthouder');
    await maak(zuid, 'zoe', 'beheerder');
    [bea, tom, zoe] = [new Bezoeker(), new Bezoeker(), new Bezoeker()];
    for (const [bezoeker, naam] of [
      [bea, 'bea'],
      [tom, 'tom'],
      [zoe, 'zoe'],
    ] as const) {
      await logIn(bezoeker, appUrl, naam);
    }
  });

  afterAll(async () => {
    await op?.stop();
    await idp?.stop();
  });

  const api = (
    bezoeker: Bezoeker,
    pad: string,
    opties: RequestInit & { versie?: number } = {},
  ): Promise<Response> => {
    const { versie, ...rest } = opties;
    const headers: Record<string, string> = {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    };
    if (versie !== undefined) headers['if-match'] = `"v${versie}"`;
    return bezoeker.vraag(`${op.appUrl}/api/v1/${pad}`, { ...rest, headers });
  };
  const maak = (bezoeker: Bezoeker, inhoud: object) =>
    api(bezoeker, 'gebruikers', { method: 'POST', body: JSON.stringify(inhoud) });
  const wijzig = (bezoeker: Bezoeker, id: string | undefined, versie: number, inhoud: object) =>
    api(bezoeker, `gebruikers/${id}`, { method: 'PATCH', body: JSON.stringify(inhoud), versie });
  const code = async (antwoord: Response) => ((await antwoord.json()) as { code: string }).code;

  it('een beheerder maakt een gebruiker, met auditregel zonder naam of adres', async () => {
    const antwoord = await maak(bea, { naam: 'Nora Nieuw', email: 'Nora@Voorbeeld.nl', rollen: ['jurist'] });
    expect(antwoord.status).toBe(201);
    const nora = (await antwoord.json()) as Gebruiker;
    expect(antwoord.headers.get('location')).toBe(`/api/v1/gebruikers/${nora.id}`);
    expect(antwoord.headers.get('etag')).toBe('"v1"');
    expect(nora).toMatchObject({
      naam: 'Nora Nieuw',
      email: 'nora@voorbeeld.nl',
      rollen: ['jurist'],
      gekoppeld: false,
    });
    const regels = await op.sql<{ alles: string; actor_id: string; handeling: string }>(
      'SELECT r::text AS alles, actor_id, handeling FROM audit.regels r WHERE object_id = $1',
      [nora.id],
    );
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatchObject({ handeling: 'gebruiker:maken', actor_id: ids['bea'] });
    expect(regels[0]?.alles).not.toMatch(/nora/i);
  });

  it('meldt alle fouten in de invoer tegelijk', async () => {
    const antwoord = await maak(bea, { naam: ' ', email: 'geen', rollen: ['koning'], extra: 1 });
    expect(antwoord.status).toBe(400);
    const { invalidParams } = (await antwoord.json()) as { invalidParams: { name: string }[] };
    expect(new Set(invalidParams.map(({ name }) => name))).toEqual(
      new Set(['naam', 'email', 'rollen', 'extra']),
    );
  });

  it('weigert een bestaand e-mailadres, en een aanbieder zonder aanbieder', async () => {
    const dubbel = await maak(bea, { naam: 'T', email: 'TOM@demo.example', rollen: ['jurist'] });
    expect([dubbel.status, await code(dubbel)]).toEqual([409, 'EMAIL_IN_GEBRUIK']);
    const los = await maak(bea, { naam: 'A', email: 'a@a.nl', rollen: ['aanbieder'] });
    expect([los.status, await code(los)]).toEqual([400, 'INVOER_ONGELDIG']);
  });

  it.each([
    ['GET', 'gebruikers'],
    ['POST', 'gebruikers'],
  ])('een toezichthouder mag niet: %s %s', async (method, pad) => {
    const body =
      method === 'POST' ? JSON.stringify({ naam: 'X', email: 'x@x.nl', rollen: ['beheerder'] }) : null;
    expect((await api(tom, pad, { method, body })).status).toBe(403);
  });

  it('zonder inloggen antwoordt alles 401', async () => {
    expect((await api(new Bezoeker(), 'gebruikers')).status).toBe(401);
    expect((await api(new Bezoeker(), 'ik')).status).toBe(401);
  });

  describe('een beheerder', () => {
    it('komt niet bij de inhoud van zaken', async () => {
      expect((await api(bea, 'proef')).status).toBe(403);
      expect((await api(tom, 'proef')).status).toBe(200);
    });

    it.each(ROLLEN.filter((rol) => rol !== 'beheerder'))('kan zichzelf de rol %s niet geven', async (rol) => {
      for (const rollen of [[rol], ['beheerder', rol]]) {
        const antwoord = await wijzig(bea, ids['bea'], 1, { rollen });
        expect([antwoord.status, await code(antwoord)]).toEqual([403, 'EIGEN_ACCOUNT']);
      }
      const [rij] = await op.sql<{ rollen: string[] }>(
        'SELECT rollen FROM identiteit.gebruikers WHERE id = $1',
        [ids['bea']],
      );
      expect(rij?.rollen).toEqual(['beheerder']);
    });

    it.each(ROLLEN.filter((rol) => rol !== 'beheerder'))(
      'kan niemand beheerder en %s tegelijk maken',
      async (rol) => {
        const links = {
          ...(rol === 'aanbieder' ? { aanbiederId: noord } : {}),
          ...(rol === 'college' ? { gemeenteId: noord } : {}),
        };
        const antwoord = await maak(bea, {
          naam: 'X',
          email: `${rol}@x.nl`,
          rollen: ['beheerder', rol],
          ...links,
        });
        expect([antwoord.status, await code(antwoord)]).toEqual([409, 'ROLLEN_BOTSEN']);
      },
    );

    it('kan ook buiten de toepassing om geen tweede rol krijgen: de databank weigert', async () => {
      const verhoog = op.sql(
        `UPDATE identiteit.gebruikers SET rollen = '{beheerder,toezichthouder}' WHERE id = $1`,
        [ids['bea']],
      );
      await expect(verhoog).rejects.toThrow(/check constraint/);
    });

    it('kan een account niet naar een ander e-mailadres verplaatsen', async () => {
      expect((await wijzig(bea, ids['tom'], 1, { email: 'bea@demo.example' })).status).toBe(400);
    });

    it('kan zichzelf niet uitzetten, en de laatste beheerder kan niet weg', async () => {
      expect(await code(await wijzig(bea, ids['bea'], 1, { actief: false }))).toBe('EIGEN_ACCOUNT');
      expect((await wijzig(bea, ids['bob'], 1, { rollen: ['archivaris'] })).status).toBe(200);
      const actor = systeemActor(noord, 'proef', 'proef-0003');
      const opdracht = { id: ids['bea'] ?? '', versie: 1, actief: false };
      await expect(op.app.get(WijzigGebruiker).execute(actor, opdracht)).rejects.toMatchObject({
        code: 'LAATSTE_BEHEERDER',
      });
    });
  });

  it('een rolwijziging geldt meteen in een lopende sessie', async () => {
    const rollen = async () => ((await (await api(tom, 'ik')).json()) as { rollen: string[] }).rollen;
    expect(await rollen()).toEqual(['toezichthouder']);
    expect((await wijzig(bea, ids['tom'], 1, { rollen: ['coordinator'] })).status).toBe(200);
    expect(await rollen()).toEqual(['coordinator']);
    expect((await wijzig(bea, ids['tom'], 2, { rollen: ['toezichthouder'] })).status).toBe(200);
  });

  it('een wijziging op een oude versie wordt geweigerd, en zonder versie ook', async () => {
    const oud = await wijzig(bea, ids['tom'], 1, { naam: 'Tom' });
    expect([oud.status, await code(oud)]).toEqual([412, 'VERSIE_VEROUDERD']);
    const zonder = await api(bea, `gebruikers/${ids['tom']}`, { method: 'PATCH', body: '{"naam":"Tom"}' });
    expect(zonder.status).toBe(428);
  });

  describe('een andere organisatie', () => {
    it('ziet geen gebruikers van ons, en krijgt hetzelfde antwoord als bij een onbekend kenmerk', async () => {
      const lijst = (await (await api(zoe, 'gebruikers')).json()) as { resultaten: Gebruiker[] };
      expect(lijst.resultaten.map(({ naam }) => naam)).toEqual(['zoe']);
      const problemen = [];
      for (const id of [ids['tom'], '01890000-0000-7000-8000-000000000000']) {
        const antwoord = await api(zoe, `gebruikers/${id}`);
        const { instance: _, correlatieId: __, ...rest } = (await antwoord.json()) as Record<string, unknown>;
        problemen.push({ status: antwoord.status, rest });
      }
      expect(problemen[0]).toEqual(problemen[1]);
      expect(problemen[0]?.status).toBe(404);
    });

    it('wijzigt geen gebruiker van ons', async () => {
      expect((await wijzig(zoe, ids['tom'], 3, { actief: false })).status).toBe(404);
      const [rij] = await op.sql<{ actief: boolean }>(
        'SELECT actief FROM identiteit.gebruikers WHERE id = $1',
        [ids['tom']],
      );
      expect(rij?.actief).toBe(true);
    });
  });

  it('de lijst gaat bladzijde voor bladzijde, op naam en zonder dubbelen', async () => {
    for (let i = 0; i < 5; i += 1) {
      await op.gebruiker(noord, { naam: 'Gelijk', email: `gelijk${i}@x.nl`, rollen: ['jurist'] });
    }
    const gezien: Gebruiker[] = [];
    for (let vanaf: string | null = ''; vanaf !== null;) {
      const pagina = (await (await api(bea, `gebruikers?aantal=2&vanaf=${vanaf}`)).json()) as {
        resultaten: Gebruiker[];
        volgende: string | null;
      };
      gezien.push(...pagina.resultaten);
      vanaf = pagina.volgende;
    }
    const [rij] = await op.sql<{ aantal: number }>(
      'SELECT count(*)::int AS aantal FROM identiteit.gebruikers WHERE organisatie_id = $1',
      [noord],
    );
    expect(gezien).toHaveLength(rij?.aantal ?? -1);
    expect(new Set(gezien.map(({ id }) => id)).size).toBe(gezien.length);
    expect((await api(bea, 'gebruikers?vanaf=onzin')).status).toBe(400);
  });

  describe('aanwijzingen', () => {
    const leg = (sub: string, inhoud: object) =>
      api(bea, `gebruikers/${ids[sub]}/aanwijzingen`, { method: 'POST', body: JSON.stringify(inhoud) });
    const binnen = <T>(werk: () => Promise<T>): Promise<T> =>
      op.app.get(UnitOfWork).run(systeemActor(noord, 'proef', 'proef-0004'), werk);

    it('gelden voor wet, domein en dag, en zijn te bevragen als feit', async () => {
      const aanwijzing = {
        wetten: ['wmo'],
        domeinen: ['begeleiding'],
        van: '2026-01-01',
        tot: '2026-06-30',
        besluit: 'B-1',
      };
      expect((await leg('tom', aanwijzing)).status).toBe(201);
      const vragen = op.app.get(Aanwijzingen);
      const tom_ = ids['tom'] ?? '';
      const dagen = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
      for (const dag of dagen) {
        const vraag = { wet: 'wmo', domein: 'begeleiding', dag } as const;
        const een = await binnen(() => vragen.isAangewezen(tom_, vraag));
        expect(een).toBe(dag >= '2026-01-01' && dag <= '2026-06-30');
        expect((await binnen(() => vragen.aangewezenen(vraag))).includes(tom_)).toBe(een);
      }
      const ander = { wet: 'jeugdwet', domein: 'begeleiding', dag: '2026-02-01' } as const;
      expect(await binnen(() => vragen.aangewezenen(ander))).toEqual([]);
    });

    it('krijgt alleen een toezichthouder, met bestaande dagen in de goede volgorde', async () => {
      const goed = { wetten: ['wmo'], domeinen: [], van: '2026-01-01', besluit: 'B-2' };
      expect((await leg('bea', goed)).status).toBe(409);
      expect((await leg('tom', { ...goed, van: '2026-02-30' })).status).toBe(400);
      expect((await leg('tom', { ...goed, tot: '2025-12-31' })).status).toBe(400);
      expect((await leg('zoe', goed)).status).toBe(404);
    });

    it('legt alleen een beheerder vast', async () => {
      const actor: Actor = {
        ...systeemActor(noord, 'proef', 'proef-0005'),
        soort: 'gebruiker',
        rollen: ['toezichthouder'],
      };
      const opdracht = {
        gebruikerId: ids['tom'] ?? '',
        wetten: ['wmo'],
        domeinen: [],
        van: '2026-01-01',
        tot: null,
        besluit: 'B',
      } as const;
      await expect(op.app.get(LegAanwijzingVast).execute(actor, opdracht)).rejects.toMatchObject({
        code: 'GEEN_RECHT',
      });
    });
  });

  describe('de databankrol nav_systeem', () => {
    const systeem = (sql: string) => op.app.get(SysteemDatabank).query(`proef-${sql.slice(0, 50)}`, sql);

    it('leest wat het inloggen nodig heeft', async () => {
      expect((await systeem('SELECT id, email FROM identiteit.gebruikers')).length).toBeGreaterThan(3);
    });

    it.each([
      'SELECT laatst_ingelogd_op FROM identiteit.gebruikers',
      'SELECT * FROM identiteit.aanwijzingen',
      `UPDATE identiteit.gebruikers SET rollen = '{toezichthouder}'`,
      'UPDATE identiteit.sessies SET verloopt_op = now()',
      'DELETE FROM identiteit.sessies',
      'INSERT INTO identiteit.sessies SELECT * FROM identiteit.sessies',
      'UPDATE identiteit.clients SET actief = true',
    ])('mag niet: %s', async (sql) => {
      await expect(systeem(sql)).rejects.toThrow(/permission denied/);
    });
  });
});
