import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { AKKOORD, VERZENDING, brengTot, nietOpgevolgd, opAdvies } from '../harnas/collegeadvies';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const VRAAG = { vraag: 'Voor welke locatie geldt dit?' };
const VOLGT = { soort: 'volgt', op: '2026-04-13', nummer: 'B-26-101', inhoud: 'Een stop tot 1 augustus.' };
const BLOK = {
  ...{ toezichthouder: 'adviezen', coordinator: 'adviezen' },
  ...{ jurist: 'adviezenOmTeToetsen', college: 'adviezenOmTeBesluiten' },
} as const;
type Kijker = keyof typeof BLOK;

interface Regel {
  readonly id: string;
  readonly status: string;
  readonly uiterlijk: string | null;
}

/** An advice stands on the start page of whoever has to act on it, and of nobody else. */
describe('adviezen aan het college op Vandaag', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.sql(`UPDATE collegeadvies.adviezen SET status = 'afgezien', reden = 'Klaar.'`));

  async function regels(rol: Kijker, organisatie?: Testorganisatie): Promise<Regel[]> {
    const { body } = await app.als(rol, organisatie).get('/api/v1/vandaag').expect(200);
    return body.blokken.find(({ naam }: { naam: string }) => naam === BLOK[rol]).regels;
  }
  /** Why it waits, per role for whom it waits. */
  async function wachtVoor(id: string): Promise<Partial<Record<Kijker, string>>> {
    const gevonden = await Promise.all(
      (Object.keys(BLOK) as Kijker[]).map(async (rol) =>
        (await regels(rol)).filter((regel) => regel.id === id).map(({ status }) => [rol, status] as const),
      ),
    );
    return Object.fromEntries(gevonden.flat());
  }
  async function advies(tot: Parameters<typeof brengTot>[2]): Promise<{ id: string; zaakId: string }> {
    const dossier = await nietOpgevolgd(app);
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $1 WHERE id = $2', [
      ...[app.eerste.gebruikers.toezichthouder, dossier.zaakId],
    ]);
    return { id: await brengTot(app, dossier, tot), zaakId: dossier.zaakId };
  }
  async function doe(id: string, daad: string, inhoud: object, rol: Rol): Promise<Record<string, unknown>> {
    const { status, body } = await opAdvies(app, id, daad, inhoud, app.als(rol));
    expect({ daad, status, body: status < 300 ? null : body }).toMatchObject({ body: null });
    return body;
  }

  it('staat als voorstel bij de toezichthouder van de zaak en bij de coördinator', async () => {
    const { id, zaakId } = await advies('voorstel');
    expect(await wachtVoor(id)).toEqual({ toezichthouder: 'voorstel', coordinator: 'voorstel' });
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $1 WHERE id = $2', [
      ...[app.eerste.gebruikers.coordinator, zaakId],
    ]);
    expect(await wachtVoor(id)).toEqual({ coordinator: 'voorstel' });
  });

  it('wacht op niemand anders zolang de toezichthouder schrijft', async () => {
    const { id } = await advies('concept');
    expect(await wachtVoor(id)).toEqual({});
  });

  it('staat bij de jurist met zijn laatste dag, en daarna weer bij het toezicht', async () => {
    const { id } = await advies('bij_jurist');
    expect(await wachtVoor(id)).toEqual({ jurist: 'bij_jurist' });
    const [rij] = await app.sql<{ dag: string }>(
      'SELECT jurist_uiterlijk::text AS dag FROM collegeadvies.adviezen WHERE id = $1',
      [id],
    );
    expect(await regels('jurist')).toMatchObject([{ id, uiterlijk: rij?.dag }]);
    await doe(id, '_toets', AKKOORD, 'jurist');
    expect(await wachtVoor(id)).toEqual({ toezichthouder: 'getoetst', coordinator: 'getoetst' });
  });

  it('staat ook weer bij het toezicht als de jurist het terugstuurt', async () => {
    const { id } = await advies('bij_jurist');
    await doe(id, '_stuur-terug', { reden: 'Het artikel ontbreekt.' }, 'jurist');
    expect(await wachtVoor(id)).toEqual({ toezichthouder: 'concept', coordinator: 'concept' });
  });

  it('staat na verzending bij het college met de dag voor een besluit, en niet meer na het besluit', async () => {
    const { id } = await advies('getoetst');
    await doe(id, '_verzend', VERZENDING, 'toezichthouder');
    expect(await wachtVoor(id)).toEqual({ college: 'verzonden' });
    const [rij] = await app.sql<{ dag: string }>(
      'SELECT antwoord_uiterlijk::text AS dag FROM collegeadvies.adviezen WHERE id = $1',
      [id],
    );
    expect(await regels('college')).toMatchObject([{ id, uiterlijk: rij?.dag }]);
    await doe(id, '_besluit', VOLGT, 'college');
    expect(await wachtVoor(id)).toEqual({});
  });

  it('staat bij het toezicht zolang een vraag van het college openstaat', async () => {
    const { id } = await advies('verzonden');
    const { vragen } = (await doe(id, 'vragen', VRAAG, 'college')) as { vragen: { id: string }[] };
    expect(await wachtVoor(id)).toMatchObject({ toezichthouder: 'vraag', coordinator: 'vraag' });
    await doe(
      id,
      `vragen/${vragen[0]?.id}/_beantwoord`,
      { antwoord: 'Voor locatie Berk.' },
      'toezichthouder',
    );
    expect(await wachtVoor(id)).toEqual({ college: 'verzonden' });
  });

  it('staat niet bij een andere organisatie', async () => {
    await advies('verzonden');
    for (const rol of Object.keys(BLOK) as Kijker[]) expect(await regels(rol, app.tweede)).toEqual([]);
  });

  it('geeft het college en de jurist geen zaak bij de regel', async () => {
    await advies('verzonden');
    expect((await regels('college'))[0]).not.toHaveProperty('zaakId');
  });
});
