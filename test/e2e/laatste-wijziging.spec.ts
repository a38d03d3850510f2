import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

/** Who was first when two people change one record: what the compare screen says of it. */
describe('wie een stuk het laatst wijzigde', () => {
  let app: TestApp;
  const paden: Record<'zaken' | 'meldingen' | 'rapporten', string> = {
    zaken: '',
    meldingen: '',
    rapporten: '',
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const th = app.als('toezichthouder');
    const { aanbiederId, gemeenteId } = app.eerste;
    const maak = async (pad: string, inhoud: object): Promise<string> =>
      String((await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body.id);
    paden.zaken = await maak('zaken', {
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', wet: 'wmo', domein: 'kwaliteit' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    });
    paden.meldingen = await maak('meldingen', {
      ...{
        soort: 'signaal',
        kanaal: 'telefoon',
        bron: 'inwoner',
        wet: 'wmo',
        domein: 'kwaliteit',
        aanbiederId,
      },
      ...{ onderwerp: 'Signaal', omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee' },
    });
    await th
      .post(`/api/v1/zaken/${paden.zaken}/_rond-onderzoek-af`)
      .set('if-match', '"v1"')
      .send({ bevinding: 'De bezetting is te laag.' })
      .expect(200);
    paden.rapporten = await maak(`zaken/${paden.zaken}/rapporten`, { titel: 'Rapport', soort: 'kwaliteit' });
  }, 120_000);
  afterAll(() => app.sluit());

  it.each([
    ['zaken', { onderwerp: 'Anders' }],
    ['meldingen', { onderwerp: 'Anders' }],
    ['rapporten', { titel: 'Anders' }],
  ] as const)('%s: de ander die wijzigde, en niet wie daarna alleen keek', async (soort, wijziging) => {
    const pad = `/api/v1/${soort}/${paden[soort]}`;
    const { headers } = await app.als('coordinator').get(pad).expect(200);
    await app
      .als('coordinator')
      .patch(pad)
      .set('if-match', String(headers['etag']))
      .send(wijziging)
      .expect(200);
    await app.als('toezichthouder').get(pad).expect(200);
    const { body } = await app.als('toezichthouder').get(`${pad}/laatste-wijziging`).expect(200);
    expect(body).toEqual({
      op: expect.stringMatching(/^2026-04-1[23]T\d\d:\d\d:\d\dZ$/),
      door: app.eerste.gebruikers.coordinator,
    });
    // Asking is a look too, and does not become the last change.
    const nogmaals = await app.als('coordinator').get(`${pad}/laatste-wijziging`).expect(200);
    expect(nogmaals.body).toEqual(body);
  });

  it.each(['zaken', 'meldingen', 'rapporten'] as const)(
    '%s: niet voor wie niet mag wijzigen',
    async (soort) => {
      const pad = `/api/v1/${soort}/${paden[soort]}/laatste-wijziging`;
      for (const rol of ['aanbieder', 'college', 'beheerder', 'fg'] as const)
        await app.als(rol).get(pad).expect(403);
      await app.als('toezichthouder', app.tweede).get(pad).expect(404);
      await app.anoniem().get(pad).expect(401);
    },
  );

  it('een zaak die besloten is, en haar rapport, zijn er niet voor wie er niet bij mag', async () => {
    await app.sql('UPDATE onderzoek.zaken SET besloten = true WHERE id = $1', [paden.zaken]);
    try {
      for (const soort of ['zaken', 'rapporten'] as const)
        await app.als('coordinator').get(`/api/v1/${soort}/${paden[soort]}/laatste-wijziging`).expect(404);
    } finally {
      await app.sql('UPDATE onderzoek.zaken SET besloten = false WHERE id = $1', [paden.zaken]);
    }
  });
});
