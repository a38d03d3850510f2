import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLLEN, type Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

const NERGENS = '01890000-0000-7000-8000-000000000000';
type Soort = 'meldingen' | 'zaken';
interface Stuk {
  readonly id: string;
  readonly versie: number;
  readonly behandelaarId?: string | null;
  readonly gevoelig?: boolean;
}

describe.each(['meldingen', 'zaken'] as const)('meer %s tegelijk wijzigen', (soort: Soort) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  const collega = (rol: Rol) => app.eerste.gebruikers[rol];
  const maak = async (organisatie = app.eerste): Promise<string> => {
    const gedeeld = { onderwerp: 'Te weinig personeel', wet: 'wmo', domein: 'kwaliteit' };
    const inhoud =
      soort === 'zaken'
        ? { ...gedeeld, toezichtvorm: 'proactief' }
        : {
            ...{ ...gedeeld, soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner' },
            ...{ omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee' },
          };
    const { body } = await app
      .als('toezichthouder', organisatie)
      .post(`/api/v1/${soort}`)
      .send({ ...inhoud, aanbiederId: organisatie.aanbiederId })
      .expect(201);
    return String(body.id);
  };
  const lees = async (id: string) =>
    (await app.als('toezichthouder').get(`/api/v1/${soort}/${id}`).expect(200)).body as {
      behandelaarId: string | null;
      gevoelig: boolean;
      versie: number;
    };
  const wijzig = (stukken: readonly Stuk[], rol: Rol = 'coordinator', sleutel?: string) => {
    const vraag = app.als(rol).post(`/api/v1/${soort}/_wijzig`);
    return (sleutel ? vraag.set('idempotency-key', sleutel) : vraag).send({ stukken });
  };
  const nr = async (id: string, extra: Partial<Stuk> = {}): Promise<Stuk> => ({
    id,
    versie: (await lees(id)).versie,
    ...extra,
  });
  const regels = (id: string) =>
    app.sql(`SELECT 1 FROM audit.regels WHERE object_id = $1 AND handeling LIKE '%:wijzigen'`, [id]);

  it('de lijst zegt de versie die daarvoor nodig is', async () => {
    const id = await maak();
    const { body } = await app.als('coordinator').get(`/api/v1/${soort}`).expect(200);
    const regel = (body as { resultaten: Stuk[] }).resultaten.find((rij) => rij.id === id);
    expect(regel).toMatchObject({ versie: (await lees(id)).versie, gevoelig: false });
  });

  it('wijst elk stuk toe, en zegt per stuk hoe het ging', async () => {
    const [een, twee, verouderd] = [await maak(), await maak(), await maak()];
    const elders = await maak(app.tweede);
    const naar = { behandelaarId: collega('coordinator') };
    const { versie } = await nr(verouderd);
    await app
      .als('toezichthouder')
      .patch(`/api/v1/${soort}/${verouderd}`)
      .set('if-match', `"v${versie}"`)
      .send({ gevoelig: true })
      .expect(200);
    const { body } = await wijzig([
      await nr(een, naar),
      { id: verouderd, versie, ...naar },
      { id: elders, versie: 1, ...naar },
      { id: NERGENS, versie: 1, ...naar },
      await nr(twee, { ...naar, gevoelig: true }),
    ]).expect(200);
    const uit = (body as { resultaten: { id: string; uitkomst: string; reden: string | null }[] }).resultaten;
    expect(uit.map(({ id, uitkomst }) => [id, uitkomst])).toEqual([
      [een, 'gedaan'],
      [verouderd, 'gewijzigd'],
      [elders, 'geweigerd'],
      [NERGENS, 'geweigerd'],
      [twee, 'gedaan'],
    ]);
    // What is not there and what is not yours have the same words.
    expect(uit[2]?.reden).toBe(uit[3]?.reden);
    expect(uit[1]?.reden).toMatch(/intussen gewijzigd/);
    expect(await lees(een)).toMatchObject(naar);
    expect(await lees(twee)).toMatchObject({ ...naar, gevoelig: true });
    expect((await lees(verouderd)).behandelaarId).not.toBe(naar.behandelaarId);
    expect(await regels(een)).toHaveLength(1);
    expect(
      await app.sql('SELECT 1 FROM audit.regels WHERE object_id = $1 AND organisatie_id = $2', [
        elders,
        app.eerste.id,
      ]),
    ).toEqual([]);
  });

  it('geeft de versie erna, zodat het terug kan', async () => {
    const id = await maak();
    const { behandelaarId } = await lees(id);
    const { body } = await wijzig([await nr(id, { behandelaarId: collega('coordinator') })]).expect(200);
    const [gedaan] = (body as { resultaten: { versie: number }[] }).resultaten;
    const terug = await wijzig([{ id, versie: gedaan?.versie ?? 0, behandelaarId }]).expect(200);
    expect(terug.body.resultaten).toMatchObject([{ uitkomst: 'gedaan' }]);
    expect(await lees(id)).toMatchObject({ behandelaarId });
  });

  it('dezelfde sleutel doet niets opnieuw, en wat mislukte kan nog een keer', async () => {
    const [een, twee] = [await maak(), await maak()];
    const naar = { behandelaarId: collega('coordinator') };
    const [eerste, tweede] = [await nr(een, naar), await nr(twee, naar)];
    const sleutel = `sleutel-${soort}`;
    await app.sql('UPDATE identiteit.gebruikers SET actief = false WHERE id = $1', [naar.behandelaarId]);
    const mis = await wijzig([tweede], 'toezichthouder', sleutel).expect(200);
    expect(mis.body.resultaten).toMatchObject([
      { uitkomst: 'geweigerd', reden: expect.stringMatching(/actief account/) },
    ]);
    await app.sql('UPDATE identiteit.gebruikers SET actief = true WHERE id = $1', [naar.behandelaarId]);
    const antwoorden = [];
    for (let keer = 0; keer < 2; keer += 1) {
      antwoorden.push((await wijzig([eerste, tweede], 'toezichthouder', sleutel).expect(200)).body);
    }
    expect(antwoorden[1]).toEqual(antwoorden[0]);
    expect(antwoorden[0].resultaten).toMatchObject([{ uitkomst: 'gedaan' }, { uitkomst: 'gedaan' }]);
    expect(await regels(een)).toHaveLength(1);
    expect((await lees(een)).versie).toBe(eerste.versie + 1);
    // The key of one is not that of another, nor of another change.
    const ander = await wijzig([{ ...eerste, gevoelig: true }], 'toezichthouder', sleutel).expect(200);
    expect(ander.body.resultaten).toMatchObject([{ uitkomst: 'geweigerd' }]);
    expect(await lees(een)).toMatchObject({ gevoelig: false });
  });

  it.each(ROLLEN.filter((rol) => rol !== 'toezichthouder' && rol !== 'coordinator'))(
    'een %s wijzigt er geen',
    async (rol) => {
      const id = await maak();
      const stuk = await nr(id, { gevoelig: true });
      expect((await wijzig([stuk], rol).expect(403)).body).toMatchObject({ code: 'GEEN_RECHT' });
      expect(await lees(id)).toMatchObject({ gevoelig: false, versie: stuk.versie });
    },
  );

  it.each([
    ['geen', () => []],
    [
      'meer dan honderd',
      () =>
        Array.from({ length: 101 }, (_, i) => ({ id: NERGENS.replace(/.{3}$/, String(100 + i)), versie: 1 })),
    ],
    [
      'hetzelfde twee keer',
      () => [
        { id: NERGENS, versie: 1 },
        { id: NERGENS, versie: 2 },
      ],
    ],
  ])('weigert %s', async (_, stukken) => {
    const { body } = await wijzig(stukken()).expect(400);
    expect(body).toMatchObject({ code: 'INVOER_ONGELDIG', invalidParams: [{ name: 'stukken' }] });
  });

  it('doet van honderd stukken elk op zich', async () => {
    const id = await maak();
    const stukken = Array.from({ length: 99 }, (_, i) => ({
      id: NERGENS.replace(/.{3}$/, String(100 + i)),
      versie: 1,
    }));
    const { body } = await wijzig([...stukken, await nr(id, { gevoelig: true })]).expect(200);
    expect(body.resultaten).toHaveLength(100);
    expect(body.resultaten[99]).toMatchObject({ id, uitkomst: 'gedaan' });
    expect(await lees(id)).toMatchObject({ gevoelig: true });
  });
});
