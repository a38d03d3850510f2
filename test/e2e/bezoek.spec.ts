import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { TestApp } from '../harnas/test-app';

const ZAAK = {
  ...{ toezichtvorm: 'structureel', onderwerp: 'Bezetting in de nacht', domein: 'kwaliteit', wet: 'wmo' },
};
const VERSLAG = {
  ...{
    op: '2026-04-13',
    gesprokenMet: 'de locatiemanager',
    verslag: 'Er was één begeleider op twee huizen.',
  },
};

interface Bezoek {
  readonly id: string;
  readonly versie: number;
}

describe('een bezoek', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  // Nobody is at two places at once: without a day of its own a visit gets an hour of its own.
  let uur = 0;
  const plan = (anders: object = {}) => {
    uur += 1;
    const van = `${String(uur % 24).padStart(2, '0')}:00`;
    return {
      ...{ aankondiging: 'onaangekondigd', doel: 'Zien hoe de nacht is bezet.', op: '2026-04-20', van },
      ...{ reistijdVoor: 0, reistijdNa: 0, behandelaarId: app.eerste.gebruikers.toezichthouder, ...anders },
    };
  };

  async function zaak(anders: object = {}): Promise<string> {
    const { aanbiederId } = app.eerste;
    const { body } = await team.post('/api/v1/zaken').send({ ...ZAAK, aanbiederId, ...anders });
    return String(body.id);
  }

  async function gepland(anders: object = {}, zaakId?: string): Promise<Bezoek> {
    const id = zaakId ?? (await zaak());
    const { body } = await team.post(`/api/v1/zaken/${id}/bezoeken`).send(plan(anders)).expect(201);
    return body;
  }

  const doe = ({ id, versie }: Bezoek, daad: string, inhoud: object) =>
    team.post(`/api/v1/bezoeken/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);

  it('wordt gepland, verzet met een reden, en vastgelegd; de zaak vertelt het', async () => {
    const zaakId = await zaak();
    const bezoek = await gepland({ tweedeId: app.eerste.gebruikers.coordinator }, zaakId);
    expect(bezoek).toMatchObject({ status: 'gepland', handelingen: ['verzet', 'legVast', 'laatVervallen'] });
    const { body: verzet } = await doe(bezoek, '_verzet', {
      ...plan({ op: '2026-04-13', van: undefined }),
      ...{ aankondiging: undefined, doel: undefined, reden: 'Er kwam een nieuw signaal.' },
    }).expect(200);
    expect(verzet).toMatchObject({ op: '2026-04-13', van: null, tweedeId: null, versie: 2 });
    const { body: klaar } = await doe(verzet, '_leg-vast', VERSLAG).expect(200);
    expect(klaar).toMatchObject({ ...VERSLAG, status: 'afgelegd', handelingen: [] });
    const { body: tijdlijn } = await team.get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    const teksten = tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst);
    expect(teksten).toEqual(
      expect.arrayContaining([
        'Bezoek gepland op 20 april 2026.',
        'Bezoek van 20 april 2026 verzet naar 13 april 2026: Er kwam een nieuw signaal.',
        'Bezoek van 13 april 2026 vastgelegd.',
      ]),
    );
  });

  it('staat in de lijst van wie gaat, ook als tweede, en van zijn zaak en aanbieder; te laat na zijn dag', async () => {
    const zaakId = await zaak();
    const { id } = await gepland({ tweedeId: app.eerste.gebruikers.coordinator }, zaakId);
    const ids = async (vraag: string): Promise<string[]> => {
      const { body } = await team.get(`/api/v1/bezoeken?${vraag}`).expect(200);
      return body.resultaten.map((rij: Bezoek) => rij.id);
    };
    for (const wie of ['toezichthouder', 'coordinator'] as const) {
      expect(await ids(`behandelaarId=${app.eerste.gebruikers[wie]}`)).toContain(id);
    }
    expect(await ids(`behandelaarId=${app.eerste.gebruikers.jurist}`)).toEqual([]);
    expect(await ids(`zaakId=${zaakId}&status=alle`)).toEqual([id]);
    expect(await ids(`aanbiederId=${app.eerste.aanbiederId}`)).toContain(id);
    expect(await ids('status=afgelegd')).not.toContain(id);
    expect(await ids('teLaat=ja')).not.toContain(id);
    app.klok.naar('2026-04-21');
    expect(await ids('teLaat=ja')).toContain(id);
    const { text } = await team.get(`/api/v1/bezoeken/export?zaakId=${zaakId}`).expect(200);
    expect(text.split('\r\n')[1]).toMatch(/^"20-04-2026";"\d\d:00";"";/);
  });

  it('bladert zonder iets over te slaan, vooruit en achteruit in de tijd', async () => {
    const zaakId = await zaak();
    const dagen = ['2026-05-04', '2026-05-01', '2026-05-04', '2026-05-12', '2026-05-07'];
    for (const op of dagen) await gepland({ op }, zaakId);
    for (const [status, volgorde] of [
      ['gepland', [...dagen].sort()],
      ['alle', [...dagen].sort().reverse()],
    ] as const) {
      const gezien: string[] = [];
      let vanaf = '';
      do {
        const { body } = await team.get(
          `/api/v1/bezoeken?zaakId=${zaakId}&status=${status}&aantal=2${vanaf && `&vanaf=${vanaf}`}`,
        );
        gezien.push(...body.resultaten.map(({ op }: { op: string }) => op));
        vanaf = body.volgende ?? '';
      } while (vanaf);
      expect(gezien).toEqual(volgorde);
    }
  });

  it('vervalt met een reden, en kan dan niet meer worden vastgelegd', async () => {
    const bezoek = await gepland();
    const { body } = await doe(bezoek, '_laat-vervallen', { reden: 'De locatie is gesloten.' }).expect(200);
    expect(body).toMatchObject({ status: 'vervallen', vervalreden: 'De locatie is gesloten.' });
    const { body: fout } = await doe(body, '_leg-vast', VERSLAG).expect(409);
    expect(fout.code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it.each<[string, () => object, string]>([
    ['op een dag die al was', () => ({ op: '2026-04-12' }), 'BEZOEK.DATUM_PAST_NIET'],
    ['op een dag die niet bestaat', () => ({ op: '2026-02-30' }), 'INVOER_ONGELDIG'],
    ['met een tijd die niet bestaat', () => ({ van: '24:00' }), 'INVOER_ONGELDIG'],
    [
      'op een locatie van een ander',
      () => ({ locatieId: app.tweede.aanbiederId }),
      'BEZOEK.LOCATIE_ONBEKEND',
    ],
    [
      'door iemand van een andere organisatie',
      () => ({ behandelaarId: app.tweede.gebruikers.toezichthouder }),
      'BEHANDELAAR_ONBEKEND',
    ],
    [
      'door iemand buiten het team',
      () => ({ tweedeId: app.eerste.gebruikers.jurist }),
      'BEHANDELAAR_ONBEKEND',
    ],
    ['zonder doel', () => ({ doel: '  ' }), 'INVOER_ONGELDIG'],
  ])('wordt niet gepland %s, en er is dan niets', async (_, anders, code) => {
    const zaakId = await zaak();
    const { body } = await team.post(`/api/v1/zaken/${zaakId}/bezoeken`).send(plan(anders())).expect(400);
    expect(body.code).toBe(code);
    const { body: lijst } = await team.get(`/api/v1/bezoeken?zaakId=${zaakId}&status=alle`).expect(200);
    expect(lijst.resultaten).toEqual([]);
  });

  it('wordt niet gepland in een zaak zonder aanbieder of een gesloten zaak', async () => {
    const zonder = await zaak({ aanbiederId: undefined });
    const { body } = await team.post(`/api/v1/zaken/${zonder}/bezoeken`).send(plan()).expect(409);
    expect(body.code).toBe('BEZOEK.AANBIEDER_ONTBREEKT');
    const gesloten = await zaak();
    await team
      .post(`/api/v1/zaken/${gesloten}/_sluit`)
      .set('if-match', '"v1"')
      .send({ uitkomst: 'geen_tekortkoming', motivering: 'Alles was op orde.' })
      .expect(200);
    const { body: fout } = await team.post(`/api/v1/zaken/${gesloten}/bezoeken`).send(plan()).expect(409);
    expect(fout.code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wijzigt niet op een verouderde versie', async () => {
    const bezoek = await gepland();
    await doe(bezoek, '_laat-vervallen', { reden: 'Ziek.' }).expect(200);
    await doe(bezoek, '_laat-vervallen', { reden: 'Ziek.' }).expect(412);
  });

  it('bestaat voor niemand buiten het team: niet de aanbieder, niet het college, niet een andere organisatie', async () => {
    const { id } = await gepland();
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const) {
      await app.als(rol).get(`/api/v1/bezoeken/${id}`).expect(403);
      await app.als(rol).get('/api/v1/bezoeken').expect(403);
      await app.als(rol).get('/api/v1/bezoeken/export').expect(403);
    }
    const elders = app.als('toezichthouder', app.tweede);
    await elders.get(`/api/v1/bezoeken/${id}`).expect(404);
    await elders
      .post(`/api/v1/bezoeken/${id}/_laat-vervallen`)
      .set('if-match', '"v1"')
      .send({ reden: 'Nee.' })
      .expect(404);
    const { body } = await elders.get('/api/v1/bezoeken').expect(200);
    expect(body.resultaten).toEqual([]);
  });

  it('is in een besloten zaak alleen voor wie genoemd is', async () => {
    const zaakId = await zaak();
    const { id } = await gepland({}, zaakId);
    const { headers } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    await team.get(`/api/v1/bezoeken/${id}`).expect(200);
    const ander = app.als('coordinator');
    await ander.get(`/api/v1/bezoeken/${id}`).expect(404);
    const { body } = await ander.get(`/api/v1/bezoeken?zaakId=${zaakId}&status=alle`).expect(200);
    expect(body.resultaten).toEqual([]);
    const { text } = await ander.get(`/api/v1/bezoeken/export?zaakId=${zaakId}&status=alle`).expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it('is te vinden door het team, en in een besloten zaak alleen door wie genoemd is', async () => {
    const zaakId = await zaak();
    const { id } = await gepland({ doel: 'Kijken naar de tilliften.' }, zaakId);
    await app.app.get(WerkIndexBij).execute();
    const gevonden = async (rol: 'toezichthouder' | 'coordinator'): Promise<string[]> => {
      const { body } = await app.als(rol).post('/api/v1/_zoek').send({ vraag: 'tillift' }).expect(200);
      return body.resultaten.map((regel: { id: string }) => regel.id);
    };
    expect(await gevonden('coordinator')).toContain(id);
    const { headers } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    expect(await gevonden('toezichthouder')).toContain(id);
    expect(await gevonden('coordinator')).not.toContain(id);
  });

  it('staat op de pagina van de aanbieder en op Vandaag van wie gaat', async () => {
    const { id } = await gepland();
    const { body: beeld } = await team
      .get(`/api/v1/aanbieders/${app.eerste.aanbiederId}/gebeurtenissen`)
      .expect(200);
    expect(beeld.bezoeken.regels.map((rij: Bezoek) => rij.id)).toContain(id);
    const { body: vandaag } = await team.get('/api/v1/vandaag').expect(200);
    const blok = vandaag.blokken.find(({ naam }: { naam: string }) => naam === 'bezoeken');
    expect(blok.aantal).toBeGreaterThan(0);
    for (const rol of ['contractbeheer', 'jurist'] as const) {
      const { body } = await app
        .als(rol)
        .get(`/api/v1/aanbieders/${app.eerste.aanbiederId}/gebeurtenissen`)
        .expect(200);
      expect(body.bezoeken).toBeNull();
    }
  });

  it('volgt de naam van de aanbieder', async () => {
    const { id } = await gepland();
    const { headers, body: aanbieder } = await team.get(`/api/v1/aanbieders/${app.eerste.aanbiederId}`);
    await team
      .patch(`/api/v1/aanbieders/${app.eerste.aanbiederId}`)
      .set('if-match', String(headers.etag))
      .send({ naam: `${aanbieder.naam} Nieuw` })
      .expect(200);
    await app.verwerkUitstaandeJobs();
    const { body } = await team.get(`/api/v1/bezoeken/${id}`).expect(200);
    expect(body.aanbiederNaam).toBe(`${aanbieder.naam} Nieuw`);
  });
});
