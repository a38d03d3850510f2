import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BewaakTermijnen } from '@navolgbaar/termijn';
import { WerkIndexBij } from '@navolgbaar/zoek';
import { TestApp } from '../harnas/test-app';

const DAG = '2026-04-13';
const TOETS = { antwoord: 'ja', toelichting: 'Zo gemeld.' };

/** Rulings, Everywhere: conflict of interest blocks. As strict as a closed case, from the first day to the last. */
describe('een belangenconflict', () => {
  let app: TestApp;
  const th = () => app.als('toezichthouder');
  const co = () => app.als('coordinator');
  const ik = () => app.eerste.gebruikers.toezichthouder;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar(DAG));

  async function aanbieder(naam: string): Promise<string> {
    const { body } = await co().post('/api/v1/aanbieders').send({ naam, soort: 'zorgaanbieder' }).expect(201);
    return String(body.id);
  }

  async function zaak(aanbiederId: string, anders: object = {}): Promise<string> {
    const { body } = await co()
      .post('/api/v1/zaken')
      .send({
        ...{
          toezichtvorm: 'structureel',
          onderwerp: 'Controle op tilliften',
          domein: 'kwaliteit',
          wet: 'wmo',
        },
        ...{ aanbiederId, behandelaarId: app.eerste.gebruikers.coordinator, ...anders },
      })
      .expect(201);
    return String(body.id);
  }

  async function conflict(aanbiederId: string, anders: object = {}): Promise<{ id: string; versie: number }> {
    const { body } = await th()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId, reden: 'Mijn partner werkt er.', van: DAG, ...anders })
      .expect(201);
    return body;
  }

  const hefOp = (wie: ReturnType<TestApp['als']>, { id, versie }: { id: string; versie: number }) =>
    wie
      .post(`/api/v1/belangenconflicten/${id}/_hef-op`)
      .set('if-match', `"v${versie}"`)
      .send({ reden: 'De partner werkt er niet meer.' });

  const lijst = async (wie: ReturnType<TestApp['als']>, pad: string): Promise<string[]> => {
    const { body } = await wie.get(pad).expect(200);
    return body.resultaten.map(({ id }: { id: string }) => id);
  };

  /** The keys of what was written to people of the team: each ends with its reader. */
  const brievenAanTeam = async (zaakId: string): Promise<string> => {
    const rijen = await app.sql<{ sleutel: string }>(
      `SELECT DISTINCT b.sleutel FROM bericht.berichten b
         JOIN termijn.termijnen t ON b.object_id IN (t.id, t.zaak_id, t.object_id)
        WHERE t.zaak_id = $1 AND b.aan_soort = 'medewerker'`,
      [zaakId],
    );
    return rijen.map(({ sleutel }) => sleutel).join();
  };
  const brievenOver = async (objectId: string): Promise<string> => {
    const rijen = await app.sql<{ sleutel: string }>(
      `SELECT sleutel FROM bericht.berichten WHERE object_id = $1 AND aan_soort = 'medewerker'`,
      [objectId],
    );
    return rijen.map(({ sleutel }) => sleutel).join();
  };

  it('sluit alles van de zaken van die aanbieder, en niets van een ander', async () => {
    const eigen = await aanbieder('Zorg aan de Vaart');
    const ander = await aanbieder('De Andere Aanbieder');
    const dicht = await zaak(eigen);
    const open = await zaak(ander);
    const { body: bezoek } = await co()
      .post(`/api/v1/zaken/${dicht}/bezoeken`)
      .send({
        ...{ aankondiging: 'aangekondigd', doel: 'Kijken naar de tilliften.', op: '2026-04-20' },
        behandelaarId: app.eerste.gebruikers.coordinator,
      })
      .expect(201);
    const { headers } = await co().get(`/api/v1/zaken/${dicht}`).expect(200);
    await app.app.get(WerkIndexBij).execute();
    const zoek = async (wie: ReturnType<TestApp['als']>): Promise<string[]> => {
      const { body } = await wie.post('/api/v1/_zoek').send({ vraag: 'tillift' }).expect(200);
      return body.resultaten.map(({ id }: { id: string }) => id);
    };
    const tel = async (wie: ReturnType<TestApp['als']>): Promise<number> =>
      (await wie.get(`/api/v1/zaken/aantallen?aanbiederId=${eigen}`).expect(200)).body.team;
    expect(await zoek(th())).toContain(dicht);
    expect(await tel(th())).toBe(1);
    await th().get(`/api/v1/zaken/${dicht}`).expect(200);

    await conflict(eigen);

    await th().get(`/api/v1/zaken/${dicht}`).expect(404);
    await th().get(`/api/v1/zaken/${dicht}/tijdlijn`).expect(404);
    await th().get(`/api/v1/bezoeken/${bezoek.id}`).expect(404);
    expect(await lijst(th(), `/api/v1/zaken?aanbiederId=${eigen}`)).toEqual([]);
    expect(await lijst(th(), `/api/v1/bezoeken?zaakId=${dicht}&status=alle`)).toEqual([]);
    expect(await tel(th())).toBe(0);
    expect(await zoek(th())).not.toContain(dicht);
    expect(await zoek(th())).not.toContain(bezoek.id);
    const { text } = await th().get(`/api/v1/zaken/export?aanbiederId=${eigen}`).expect(200);
    expect(text.trim().split('\r\n')).toHaveLength(1);
    for (const [daad, inhoud] of [
      ['_sluit', { uitkomst: 'geen_tekortkoming', motivering: 'Op orde.' }],
      ['_beperk-toegang', { besloten: true, gebruikerIds: [], reden: 'Van mij.' }],
    ] as const) {
      await th()
        .post(`/api/v1/zaken/${dicht}/${daad}`)
        .set('if-match', String(headers.etag))
        .send(inhoud)
        .expect(404);
    }
    await th().get(`/api/v1/zaken/${open}`).expect(200);
    await co().get(`/api/v1/zaken/${dicht}`).expect(200);
    expect(await tel(co())).toBe(1);
  });

  it('sluit ook de melding en de termijnen van die zaak', async () => {
    const eigen = await aanbieder('Zorg bij de Molen');
    const { body: melding } = await co()
      .post('/api/v1/meldingen')
      .send({
        ...{
          soort: 'calamiteit',
          kanaal: 'telefoon',
          bron: 'zorgaanbieder',
          wet: 'wmo',
          domein: 'kwaliteit',
        },
        ...{
          onderwerp: 'Val van een bewoner',
          omschrijving: 'Een bewoner viel uit bed.',
          aanbiederId: eigen,
        },
        ...{ onrechtmatigheid: 'nee', gemeenteId: app.eerste.gemeenteId, vaststellingsdatum: DAG },
        checklist: {
          ...{ soort: 'calamiteit', nietBeoogdOfOnverwacht: TOETS, kwaliteitVanVoorziening: TOETS },
          ernstigGevolgOfDood: TOETS,
        },
      })
      .expect(201);
    const { id } = melding;
    await app.verwerkUitstaandeJobs();
    const [zaakId] = await lijst(co(), `/api/v1/zaken?meldingId=${id}`);
    await th().get(`/api/v1/meldingen/${id}`).expect(200);
    await conflict(eigen);
    await th().get(`/api/v1/zaken/${zaakId}`).expect(404);
    await th().get(`/api/v1/meldingen/${id}`).expect(404);
    const termijnen = async (wie: ReturnType<TestApp['als']>): Promise<string> =>
      JSON.stringify((await wie.get('/api/v1/termijnen/open?aantal=100').expect(200)).body);
    expect(await termijnen(co())).toContain(String(zaakId));
    expect(await termijnen(th())).not.toContain(String(zaakId));
    await co().get(`/api/v1/meldingen/${id}`).expect(200);
  });

  it('sluit ook een melding waarvan nog geen zaak is, met haar weging; wie opneemt legt nog wel vast', async () => {
    const eigen = await aanbieder('Zorg achter de Dijk');
    const inhoud = {
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Weekendrooster met gaten', omschrijving: 'In het weekend is er niemand.' },
      ...{ aanbiederId: eigen, onrechtmatigheid: 'nee', gemeenteId: app.eerste.gemeenteId },
    };
    const { body: melding } = await co().post('/api/v1/meldingen').send(inhoud).expect(201);
    const alle = async (wie: ReturnType<TestApp['als']>): Promise<string> =>
      JSON.stringify((await wie.get('/api/v1/meldingen?aantal=100').expect(200)).body);
    const vindt = async (wie: ReturnType<TestApp['als']>): Promise<string> =>
      JSON.stringify((await wie.post('/api/v1/_zoek').send({ vraag: 'weekendrooster' }).expect(200)).body);
    await app.verwerkUitstaandeJobs();
    await app.app.get(WerkIndexBij).execute();
    await th().get(`/api/v1/meldingen/${melding.id}`).expect(200);
    expect(await vindt(th())).toContain(melding.id);
    await conflict(eigen);
    await th().get(`/api/v1/meldingen/${melding.id}`).expect(404);
    expect(await alle(th())).not.toContain(melding.id);
    expect(await alle(co())).toContain(melding.id);
    expect(await vindt(th())).not.toContain(melding.id);
    expect(await vindt(co())).toContain(melding.id);
    await th().get(`/api/v1/meldingen/${melding.id}/weging`).expect(404);
    const { body: nieuw } = await th().post('/api/v1/meldingen').send(inhoud).expect(201);
    await th().get(`/api/v1/meldingen/${nieuw.id}`).expect(404);
    await co().get(`/api/v1/meldingen/${nieuw.id}`).expect(200);
    const gesprek = {
      ...{ begonnenOp: '2026-04-12T20:00:00Z', uitgelegd: true },
      notities: [{ op: '2026-04-12T20:01:00Z', tekst: 'Er belde iemand over het weekend.' }],
    };
    const { body: metGesprek } = await th()
      .post('/api/v1/meldingen')
      .send({ ...inhoud, gesprek })
      .expect(201);
    const { body: gelezen } = await co()
      .get(`/api/v1/meldingen/${metGesprek.id}/gespreksverslagen`)
      .expect(200);
    expect(JSON.stringify(gelezen)).toContain('Er belde iemand');
    await th().get(`/api/v1/meldingen/${metGesprek.id}`).expect(404);
    // Nor does a melding come to be about that provider by his hand, or with him as its handler.
    const vanElders = async (behandelaarId: string) => {
      const elders = { ...inhoud, aanbiederId: await aanbieder('Zorg elders') };
      const { body } = await co().post('/api/v1/meldingen').send(elders).expect(201);
      const pad = `/api/v1/meldingen/${body.id}`;
      await co().patch(pad).set('if-match', '"v1"').send({ behandelaarId }).expect(200);
      return pad;
    };
    const zet = (wie: ReturnType<TestApp['als']>, pad: string) =>
      wie.patch(pad).set('if-match', '"v2"').send({ aanbiederId: eigen }).expect(409);
    for (const [wie, behandelaar] of [
      [th(), app.eerste.gebruikers.coordinator] as const,
      [co(), ik()] as const,
    ]) {
      const { body: fout } = await zet(wie, await vanElders(behandelaar));
      expect(fout).toMatchObject({ code: 'BELANGENCONFLICT', invalidParams: [{ name: 'aanbiederId' }] });
    }
  });

  it('vertelt de coördinator welke zaken een andere behandelaar nodig hebben, en herinnert wie het heeft niet', async () => {
    const eigen = await aanbieder('Zorg voor Allen');
    const id = await zaak(eigen, { behandelaarId: ik() });
    await co()
      .post(`/api/v1/zaken/${id}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe zijn de tilliften gekeurd?' })
      .expect(201);
    const blok = async (): Promise<string[]> => {
      const { body } = await co().get('/api/v1/vandaag').expect(200);
      return body.blokken
        .filter(({ naam }: { naam: string }) => naam === 'andereBehandelaar')
        .flatMap(({ regels }: { regels: { zaakId: string }[] }) => regels.map(({ zaakId }) => zaakId));
    };
    expect(await blok()).not.toContain(id);
    await conflict(eigen);
    expect(await blok()).toContain(id);
    const { body: vanTh } = await th().get('/api/v1/vandaag').expect(200);
    expect(JSON.stringify(vanTh)).not.toContain(id);
    app.klok.naar('2026-05-26');
    await app.app.get(BewaakTermijnen).execute();
    const brieven = await brievenAanTeam(id);
    expect(brieven).toContain(app.eerste.gebruikers.coordinator);
    expect(brieven).not.toContain(ik());
    app.klok.naar(DAG);
    const { headers } = await co().get(`/api/v1/zaken/${id}`).expect(200);
    await co()
      .patch(`/api/v1/zaken/${id}`)
      .set('if-match', String(headers.etag))
      .send({ behandelaarId: app.eerste.gebruikers.coordinator })
      .expect(200);
    expect(await blok()).not.toContain(id);
  });

  /** One case with an order, after its last day: every letter to the team has its reader in its key. */
  async function teLaat(eigen: string, daarna: (zaakId: string) => Promise<unknown>): Promise<string> {
    const id = await zaak(eigen, { behandelaarId: ik() });
    await co()
      .post(`/api/v1/zaken/${id}/opdrachten`)
      .send({ onderzoeksvraag: 'Hoe zijn de tilliften gekeurd?', aanbiederId: eigen })
      .expect(201);
    await daarna(id);
    app.klok.naar('2026-06-10');
    await app.app.get(BewaakTermijnen).execute();
    app.klok.naar(DAG);
    return brievenAanTeam(id);
  }

  it.each([
    ['van een andere aanbieder in die zaak', null],
    ['zonder aanbieder, van die zaak', 'UPDATE termijn.termijnen SET aanbieder_id = NULL WHERE zaak_id = $1'],
  ] as const)('schrijft wie het heeft ook niet over een termijn %s', async (_, anders) => {
    const brieven = await teLaat(await aanbieder('Zorg aan de Kade'), async (zaakId) => {
      const tweede = await aanbieder('Zorg aan de Steiger');
      const rol = { rol: 'regie', reden: 'Deze aanbieder regelde de zorg.' };
      await co()
        .post(`/api/v1/zaken/${zaakId}/aanbieders`)
        .send({ aanbiederId: tweede, ...rol })
        .expect(201);
      if (anders) await app.sql(anders, [zaakId]);
      await conflict(tweede);
      await th().get(`/api/v1/zaken/${zaakId}`).expect(404);
    });
    expect(brieven).toContain(app.eerste.gebruikers.coordinator);
    expect(brieven).not.toContain(ik());
  });

  it('schrijft, als een zaak besloten is, ook de coördinator niet die er niet bij mag', async () => {
    const brieven = await teLaat(await aanbieder('Zorg aan de Rede'), async (zaakId) => {
      const { headers } = await co().get(`/api/v1/zaken/${zaakId}`).expect(200);
      await co()
        .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
        .set('if-match', String(headers.etag))
        .send({ besloten: true, gebruikerIds: [ik()], reden: 'Het gaat om een bekende van het team.' })
        .expect(200);
      // Who closes a case keeps it; another coordinator never had it.
      await app.sql('DELETE FROM onderzoek.zaak_toegang WHERE zaak_id = $1 AND gebruiker_id <> $2', [
        zaakId,
        ik(),
      ]);
      await co().get(`/api/v1/zaken/${zaakId}`).expect(404);
    });
    expect(brieven).toContain(ik());
    expect(brieven).not.toContain(app.eerste.gebruikers.coordinator);
  });

  it('schrijft wie het heeft ook niet over de ontvangst van een melding over die aanbieder', async () => {
    const eigen = await aanbieder('Zorg aan de Haven');
    const { body: melding } = await co()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Niemand nam op', omschrijving: 'In het weekend nam niemand op.' },
        ...{ aanbiederId: eigen, onrechtmatigheid: 'nee', gemeenteId: app.eerste.gemeenteId },
        melder: { hoedanigheid: 'familie', naam: 'T. Zonnebloem', telefoon: '0612345678' },
      })
      .expect(201);
    await app.verwerkUitstaandeJobs();
    const termijnen = await app.sql<{ id: string }>(
      'UPDATE termijn.termijnen SET behandelaar_id = $2 WHERE object_id = $1 RETURNING id',
      [melding.id, ik()],
    );
    expect(termijnen).not.toEqual([]);
    await conflict(eigen);
    app.klok.naar('2026-05-26');
    await app.app.get(BewaakTermijnen).execute();
    app.klok.naar(DAG);
    const brieven = await brievenOver(melding.id as string);
    expect(brieven).toContain(app.eerste.gebruikers.coordinator);
    expect(brieven).not.toContain(ik());
  });

  it('laat niemand die het heeft behandelen, ook niet als tweede bij een bezoek of bij het openen', async () => {
    const eigen = await aanbieder('Zorg op de Hei');
    const id = await zaak(eigen);
    await conflict(eigen);
    const { headers } = await co().get(`/api/v1/zaken/${id}`).expect(200);
    const { body } = await co()
      .patch(`/api/v1/zaken/${id}`)
      .set('if-match', String(headers.etag))
      .send({ behandelaarId: ik() })
      .expect(409);
    expect(body).toMatchObject({ code: 'BELANGENCONFLICT', invalidParams: [{ name: 'behandelaarId' }] });
    const bezoek = {
      ...{ aankondiging: 'aangekondigd', doel: 'Kijken.', op: '2026-04-20', tweedeId: ik() },
      behandelaarId: app.eerste.gebruikers.coordinator,
    };
    await co().post(`/api/v1/zaken/${id}/bezoeken`).send(bezoek).expect(409);
    const nieuw = {
      toezichtvorm: 'structureel',
      onderwerp: 'Nog een',
      domein: 'kwaliteit',
      wet: 'wmo',
      aanbiederId: eigen,
    };
    for (const wie of [th(), co()]) {
      const { body: fout } = await wie
        .post('/api/v1/zaken')
        .send({ ...nieuw, behandelaarId: ik() })
        .expect(409);
      expect(fout.code).toBe('BELANGENCONFLICT');
    }
    expect(await lijst(co(), `/api/v1/zaken?aanbiederId=${eigen}`)).toEqual([id]);
  });

  it('geldt van de eerste tot en met de laatste dag', async () => {
    const eigen = await aanbieder('Zorg langs het Kanaal');
    const id = await zaak(eigen);
    await conflict(eigen, { van: '2026-04-20', tot: '2026-04-25' });
    const stand = async (dag: string): Promise<number> => {
      app.klok.naar(dag);
      return (await th().get(`/api/v1/zaken/${id}`)).status;
    };
    expect(await stand('2026-04-19')).toBe(200);
    expect(await stand('2026-04-20')).toBe(404);
    expect(await stand('2026-04-25')).toBe(404);
    expect(await stand('2026-04-26')).toBe(200);
  });

  it('wordt door een ander opgeheven met een reden, en dan is de zaak er weer', async () => {
    const eigen = await aanbieder('Zorg in het Bos');
    const id = await zaak(eigen);
    const gemeld = await conflict(eigen);
    await hefOp(th(), gemeld).expect(403);
    await hefOp(co(), { ...gemeld, versie: 7 }).expect(412);
    const { body } = await hefOp(co(), gemeld).expect(200);
    expect(body).toMatchObject({ stand: 'opgeheven', blokkeert: false, handelingen: [] });
    await th().get(`/api/v1/zaken/${id}`).expect(200);
    await hefOp(co(), { ...gemeld, versie: 2 }).expect(409);
  });

  it('van de coördinator zelf heft die niet op', async () => {
    const eigen = await aanbieder('Zorg naast de Kerk');
    const id = await zaak(eigen);
    const { body } = await co()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: eigen, reden: 'Zus is bestuurder.', van: DAG })
      .expect(201);
    await co().get(`/api/v1/zaken/${id}`).expect(404);
    const { body: fout } = await hefOp(co(), body).expect(403);
    expect(fout.code).toBe('CONFLICT_VAN_UZELF');
  });

  it('wordt door de coördinator ook voor een ander vastgelegd; wie het heeft, ziet alleen het eigen', async () => {
    const eigen = await aanbieder('Zorg rond het Plein');
    const voor = { gebruikerId: ik(), aanbiederId: eigen, reden: 'Werkte er tot vorig jaar.', van: DAG };
    const { body } = await co().post('/api/v1/belangenconflicten').send(voor).expect(201);
    expect(body).toMatchObject({ gebruikerId: ik(), blokkeert: true, handelingen: ['hefOp'] });
    expect(await lijst(th(), '/api/v1/belangenconflicten')).toContain(body.id);
    const { body: eigenCo } = await co()
      .post('/api/v1/belangenconflicten')
      .send({ aanbiederId: eigen, reden: 'Zwager is bestuurder.', van: DAG })
      .expect(201);
    await th().get(`/api/v1/belangenconflicten/${eigenCo.id}`).expect(404);
    expect(await lijst(th(), '/api/v1/belangenconflicten')).not.toContain(eigenCo.id);
    await th()
      .post('/api/v1/belangenconflicten')
      .send({ ...voor, gebruikerId: app.eerste.gebruikers.coordinator })
      .expect(403);
  });

  it('wordt niet vastgelegd met wat niet past, en is er niet voor wie buiten het team staat', async () => {
    const eigen = await aanbieder('Zorg voor de Deur');
    const goed = { aanbiederId: eigen, reden: 'Broer werkt er.', van: DAG };
    for (const [anders, code] of [
      [{ tot: '2026-04-12' }, 'INVOER_ONGELDIG'],
      [{ reden: '' }, 'INVOER_ONGELDIG'],
      [{ aanbiederId: app.tweede.aanbiederId }, 'CONFLICT_AANBIEDER_ONBEKEND'],
    ] as const) {
      const { body } = await th()
        .post('/api/v1/belangenconflicten')
        .send({ ...goed, ...anders })
        .expect(400);
      expect(body.code).toBe(code);
    }
    const { id } = await conflict(eigen);
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const) {
      await app.als(rol).get('/api/v1/belangenconflicten').expect(403);
    }
    await app.als('coordinator', app.tweede).get(`/api/v1/belangenconflicten/${id}`).expect(404);
  });

  describe('de papieren van een toezichthouder', () => {
    it('waarschuwen binnen zestig dagen voor het einde, de beheerder en de persoon zelf', async () => {
      app.klok.naar('2026-06-01');
      const account = `/api/v1/gebruikers/${ik()}`;
      const beheerder = app.als('beheerder');
      const mijn = async (): Promise<unknown[]> =>
        (await th().get('/api/v1/eigen-toezichtpapieren').expect(200)).body.resultaten.map(
          ({ soort, tot }: { soort: string; tot: string | null }) => [soort, tot],
        );
      expect(await mijn()).toEqual([
        ['aanwijzing', null],
        ['legitimatie', null],
      ]);
      await beheerder
        .post(`${account}/aanwijzingen`)
        .send({
          wetten: ['wmo'],
          domeinen: [],
          van: '2026-01-01',
          tot: '2026-07-31',
          besluit: 'Besluit 2026-12',
        })
        .expect(201);
      const bewijs = {
        nummer: 'T-8',
        afgegevenDoor: 'College van Noordstad',
        van: '2026-01-01',
        tot: '2026-08-01',
      };
      await beheerder.post(`${account}/legitimatiebewijzen`).send(bewijs).expect(201);
      // Sixty days after 1 June is 31 July.
      expect(await mijn()).toEqual([['aanwijzing', '2026-07-31']]);
      const { body } = await beheerder.get('/api/v1/toezichtpapieren').expect(200);
      expect(body.resultaten).toContainEqual(
        expect.objectContaining({ gebruikerId: ik(), soort: 'aanwijzing', tot: '2026-07-31' }),
      );
      const { body: fout } = await beheerder.post(`${account}/legitimatiebewijzen`).send(bewijs).expect(409);
      expect(fout.code).toBe('LEGITIMATIE_BESTAAT');
      const jurist = `/api/v1/gebruikers/${app.eerste.gebruikers.jurist}/legitimatiebewijzen`;
      await beheerder
        .post(jurist)
        .send({ ...bewijs, nummer: 'T-9' })
        .expect(409);
      await beheerder
        .post(`${account}/legitimatiebewijzen`)
        .send({ ...bewijs, nummer: 'T-9', tot: '2025-12-31' })
        .expect(400);
      await th().get(`${account}/legitimatiebewijzen`).expect(403);
      await th().get('/api/v1/toezichtpapieren').expect(403);
    });
  });
});
