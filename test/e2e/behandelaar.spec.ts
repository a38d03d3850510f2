import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { TestApp } from '../harnas/test-app';

const NERGENS = '01890000-0000-7000-8000-000000000000';
const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };

describe('de behandelaar', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  const th = () => app.als('toezichthouder');
  const collega = (rol: Rol) => app.eerste.gebruikers[rol];
  const melding = async (extra: object = {}): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Te weinig personeel', omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId: app.eerste.aanbiederId, ...extra },
      })
      .expect(201);
    return `meldingen/${(body as { id: string }).id}`;
  };
  const openZaak = (extra: object = {}) =>
    th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'proactief', onderwerp: 'Thema medicatie', wet: 'wmo', domein: 'kwaliteit' },
        ...{ aanbiederId: app.eerste.aanbiederId, ...extra },
      });
  const zaak = async (extra: object = {}): Promise<string> =>
    `zaken/${((await openZaak(extra).expect(201)).body as { id: string }).id}`;
  const lees = (pad: string) => th().get(`/api/v1/${pad}`).expect(200);
  const zet = async (pad: string, behandelaarId: string | null) => {
    const { headers } = await lees(pad);
    return th().patch(`/api/v1/${pad}`).set('if-match', String(headers['etag'])).send({ behandelaarId });
  };
  const schakel = (rol: Rol, actief: boolean) =>
    app.sql('UPDATE identiteit.gebruikers SET actief = $2 WHERE id = $1', [collega(rol), actief]);
  /** What is done while a colleague's account is switched off. */
  const zonder = async (rol: Rol, doe: () => Promise<void>): Promise<void> => {
    await schakel(rol, false);
    try {
      await doe();
    } finally {
      await schakel(rol, true);
    }
  };
  const GEWEIGERD = {
    status: 400,
    type: 'application/problem+json',
    body: {
      code: 'BEHANDELAAR_ONBEKEND',
      invalidParams: [{ name: 'behandelaarId', reason: expect.stringMatching(/actief account/) }],
    },
  };

  describe.each([
    ['een melding', melding],
    ['een zaak', zaak],
  ] as const)('van %s', (_, maak) => {
    it('is een toezichthouder of een coördinator, en kan het teruggeven', async () => {
      const pad = await maak();
      for (const rol of ['toezichthouder', 'coordinator'] as const) {
        expect(await zet(pad, collega(rol))).toMatchObject({
          status: 200,
          body: { behandelaarId: collega(rol) },
        });
      }
      expect(await zet(pad, null)).toMatchObject({ status: 200, body: { behandelaarId: null } });
    });

    it.each([
      ['iemand die niet bestaat', () => NERGENS],
      ['een collega van een andere organisatie', () => app.tweede.gebruikers.toezichthouder],
      ['een jurist', () => collega('jurist')],
      ['een beheerder', () => collega('beheerder')],
      ['een aanbieder', () => collega('aanbieder')],
    ])('is niet %s', async (__, wie) => {
      const pad = await maak();
      const { body: voor } = await lees(pad);
      expect(await zet(pad, wie())).toMatchObject(GEWEIGERD);
      const { behandelaarId, versie } = voor as { behandelaarId: string | null; versie: number };
      expect((await lees(pad)).body).toMatchObject({ behandelaarId, versie });
    });

    it('is niet wie is uitgeschakeld', async () => {
      const pad = await maak();
      await zonder('coordinator', async () => {
        expect(await zet(pad, collega('coordinator'))).toMatchObject(GEWEIGERD);
      });
    });
  });

  it('van een nieuwe zaak is ook geen ander dan een collega van het toezicht', async () => {
    const voor = (await app.sql('SELECT id FROM onderzoek.zaken')).length;
    expect(await openZaak({ behandelaarId: collega('jurist') })).toMatchObject(GEWEIGERD);
    expect(await app.sql('SELECT id FROM onderzoek.zaken')).toHaveLength(voor);
  });

  it('die intussen weg is, krijgt geen nieuwe zaak: niet na een melding en niet als vervolg', async () => {
    const checklist = {
      ...{ soort: 'calamiteit', nietBeoogdOfOnverwacht: TOETS, kwaliteitVanVoorziening: TOETS },
      ernstigGevolgOfDood: TOETS,
    };
    const calamiteit = await melding({ soort: 'calamiteit', checklist });
    expect((await zet(calamiteit, collega('coordinator'))).status).toBe(200);
    const eerste = await zaak({ behandelaarId: collega('coordinator') });
    await zonder('coordinator', async () => {
      await app.verwerkUitstaandeJobs();
      const meldingId = calamiteit.replace('meldingen/', '');
      const { body: na } = await lees(`zaken?status=alle&meldingId=${meldingId}`);
      expect(na.resultaten).toMatchObject([{ behandelaarId: null }]);
      const { body: vervolg } = await th()
        .post(`/api/v1/${eerste}/vervolgzaken`)
        .send({ toezichtvorm: 'structureel', onderwerp: 'Vervolg', aanleiding: 'Er speelt meer.' })
        .expect(201);
      expect((await lees(`zaken/${vervolg.id}`)).body.behandelaarId).toBe(collega('toezichthouder'));
    });
  });
});
