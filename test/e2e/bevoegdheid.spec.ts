import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApp } from '../harnas/test-app';

const ZAAK = {
  ...{ toezichtvorm: 'structureel', onderwerp: 'Bezetting in de nacht', domein: 'kwaliteit', wet: 'wmo' },
};

interface Gebruik {
  readonly id: string;
  readonly versie: number;
}

describe('het gebruik van bevoegdheden', () => {
  let app: TestApp;
  let team: ReturnType<TestApp['als']>;

  beforeAll(async () => {
    app = await TestApp.start();
    team = app.als('toezichthouder');
    app.klok.naar('2026-04-13');
    const beheerder = app.als('beheerder');
    for (const wie of ['toezichthouder', 'coordinator'] as const) {
      const account = `/api/v1/gebruikers/${app.eerste.gebruikers[wie]}`;
      await beheerder
        .post(`${account}/aanwijzingen`)
        .send({
          wetten: ['wmo'],
          domeinen: [],
          van: '2026-01-01',
          tot: '2026-12-31',
          besluit: 'Besluit 2026-12',
        })
        .expect(201);
    }
    await beheerder
      .post(`/api/v1/gebruikers/${app.eerste.gebruikers.toezichthouder}/legitimatiebewijzen`)
      .send({ nummer: 'T-7', afgegevenDoor: 'College van Noordstad', van: '2026-01-01', tot: '2026-12-31' })
      .expect(201);
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const invoer = (anders: object = {}) => ({
    ...{
      soort: 'inlichtingen',
      op: '2026-04-13',
      jegens: 'de bestuurder',
      doel: 'Zien of de zorg is geleverd.',
    },
    ...{ wat: 'De roosters van maart.', legitimatieGetoond: true, medewerking: 'verleend' },
    ...{ resultaat: 'De roosters zijn ontvangen.', toezichthouderId: app.eerste.gebruikers.toezichthouder },
    ...anders,
  });
  const WACHT = { medewerking: 'afwachten', resultaat: undefined, antwoordUiterlijk: '2026-04-20' };
  const GEWEIGERD = {
    ...{
      medewerking: 'geweigerd',
      weigeringsgrond: 'geen',
      medewerkingReden: 'Wil eerst een advocaat spreken.',
    },
    resultaat: 'Niets gekregen.',
  };

  async function zaak(anders: object = {}): Promise<string> {
    const { aanbiederId } = app.eerste;
    const { body } = await team
      .post('/api/v1/zaken')
      .send({ ...ZAAK, aanbiederId, gemeenteIds: [app.eerste.gemeenteId], ...anders })
      .expect(201);
    return String(body.id);
  }

  async function gebruikt(anders: object = {}, zaakId?: string): Promise<Gebruik> {
    const id = zaakId ?? (await zaak());
    const { body } = await team.post(`/api/v1/zaken/${id}/bevoegdheden`).send(invoer(anders)).expect(201);
    return body;
  }

  const doe = ({ id, versie }: Gebruik, daad: string, inhoud: object) =>
    team.post(`/api/v1/bevoegdheden/${id}/${daad}`).set('if-match', `"v${versie}"`).send(inhoud);

  async function ids(vraag: string, wie = team): Promise<string[]> {
    const { body } = await wie.get(`/api/v1/bevoegdheden?${vraag}`).expect(200);
    return body.resultaten.map((rij: Gebruik) => rij.id);
  }

  const openPunten = async (zaakId: string): Promise<string[]> => {
    const { body } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    return body.openPunten.map(({ punt }: { punt: string }) => punt);
  };

  it('houdt de aanwijzing en het legitimatiebewijs vast waarop het rustte; de zaak vertelt het', async () => {
    const zaakId = await zaak();
    const { id } = await gebruikt({}, zaakId);
    const { body } = await team.get(`/api/v1/bevoegdheden/${id}`).expect(200);
    expect(body).toMatchObject({
      ...{ aanwijzingBesluit: 'Besluit 2026-12', legitimatieNummer: 'T-7', status: 'afgerond' },
      handelingen: ['verbeter'],
    });
    expect(body.herleiding.map(({ bron }: { bron: string }) => bron)).toContain('Awb art. 5:12');
    const { body: tijdlijn } = await team.get(`/api/v1/zaken/${zaakId}/tijdlijn`).expect(200);
    expect(tijdlijn.resultaten.map(({ tekst }: { tekst: string }) => tekst)).toContain(
      'Bevoegdheid gebruikt op 13 april 2026: inlichtingen gevorderd (Awb art. 5:16).',
    );
  });

  it('wacht op antwoord, is te laat na de termijn, en wordt beantwoord', async () => {
    const zaakId = await zaak();
    const gebruik = await gebruikt(WACHT, zaakId);
    expect(await ids(`zaakId=${zaakId}&teLaat=ja`)).toEqual([]);
    app.klok.naar('2026-04-21');
    expect(await ids(`zaakId=${zaakId}&teLaat=ja`)).toEqual([gebruik.id]);
    const { body } = await doe(gebruik, '_leg-antwoord-vast', {
      ...{ antwoord: 'beantwoord', op: '2026-04-20', toelichting: 'Per e-mail ontvangen.' },
    }).expect(200);
    expect(body).toMatchObject({ status: 'afgerond', antwoordOp: '2026-04-20', antwoordTeLaat: false });
    expect(await ids(`zaakId=${zaakId}&teLaat=ja`)).toEqual([]);
  });

  it('vraagt na een weigering om het college: een open punt tot het is voorgelegd', async () => {
    const zaakId = await zaak();
    const gebruik = await gebruikt(GEWEIGERD, zaakId);
    expect(await openPunten(zaakId)).toContain('weigering_voorleggen');
    expect(await ids(`zaakId=${zaakId}&weigering=ja`)).toEqual([gebruik.id]);
    await doe(gebruik, '_leg-vervolg-vast', {
      vervolg: 'voorgelegd',
      toelichting: 'Nodig voor het oordeel.',
    }).expect(400);
    const { body } = await doe(gebruik, '_leg-vervolg-vast', {
      ...{ vervolg: 'voorgelegd', gemeenteId: app.eerste.gemeenteId, toelichting: 'Nodig voor het oordeel.' },
    }).expect(200);
    expect(body).toMatchObject({ status: 'afgerond', vervolg: 'voorgelegd', vervolgOp: '2026-04-13' });
    expect(await openPunten(zaakId)).not.toContain('weigering_voorleggen');
    const { body: stukken } = await app.als('college').get('/api/v1/collegestukken').expect(200);
    const tekst = JSON.stringify(stukken);
    expect(tekst).toContain('Geweigerde medewerking in zaak');
    expect(tekst).not.toContain('advocaat');
  });

  it('trekt bij het college in wat na een verbetering geen weigering blijkt', async () => {
    const zaakId = await zaak();
    const gebruik = await gebruikt(GEWEIGERD, zaakId);
    const { body: voorgelegd } = await doe(gebruik, '_leg-vervolg-vast', {
      ...{ vervolg: 'voorgelegd', gemeenteId: app.eerste.gemeenteId, toelichting: 'Nodig voor het oordeel.' },
    }).expect(200);
    const bijCollege = async () =>
      (await app.als('college').get('/api/v1/collegestukken?aantal=100').expect(200)).body.resultaten.find(
        ({ objectId }: { objectId: string }) => objectId === gebruik.id,
      );
    expect(await bijCollege()).toMatchObject({ ingetrokkenOp: null, intrekreden: null });
    await doe(voorgelegd, '_verbeter', {
      ...invoer(),
      verbeterreden: 'De advocaat van mevrouw gaf alles dezelfde dag.',
    }).expect(201);
    const na = await bijCollege();
    expect(na.ingetrokkenOp).not.toBeNull();
    expect(na.intrekreden).toContain('geen medewerking geweigerd');
    // The college is told of the one and of the other.
    await app.verwerkUitstaandeJobs();
    const { body: verteld } = await app.als('college').get('/api/v1/attenderingen').expect(200);
    expect(
      verteld.resultaten
        .filter(({ plek }: { plek: { id: string } }) => plek.id === na.id)
        .map(({ soort }: { soort: string }) => soort),
    ).toEqual(['deling_ingetrokken', 'gedeeld_met_college']);
    expect(JSON.stringify(na)).not.toContain('advocaat');
    expect(await openPunten(zaakId)).not.toContain('weigering_voorleggen');
  });

  it('houdt een bewoner die niemand binnenlaat buiten het college: dat is zijn recht', async () => {
    const zaakId = await zaak();
    const woning = {
      ...{ soort: 'betreden', plaats: 'Singel 12', plaatssoort: 'woning', jegens: 'de bewoner' },
      kamers: [{ code: 'woning 12', toestemming: 'geweigerd', betreden: false }],
    };
    const pad = `/api/v1/zaken/${zaakId}/bevoegdheden`;
    const { body: tegenspraak } = await team.post(pad).send(invoer(woning)).expect(400);
    expect(tegenspraak.invalidParams).toMatchObject([{ name: 'medewerking' }]);
    const { body: recht } = await team
      .post(pad)
      .send(invoer({ ...woning, ...GEWEIGERD }))
      .expect(409);
    expect(recht.code).toBe('BEVOEGDHEID.TOESTEMMING_IS_RECHT');
    const { body } = await team
      .post(pad)
      .send(invoer({ ...woning, medewerking: 'geen_toestemming', resultaat: 'Niet binnen geweest.' }))
      .expect(201);
    expect(body).toMatchObject({ status: 'afgerond', medewerking: 'geen_toestemming' });
    expect(body.handelingen).not.toContain('legVervolgVast');
    expect(await openPunten(zaakId)).not.toContain('weigering_voorleggen');
    expect(await ids(`zaakId=${zaakId}&weigering=ja`)).toEqual([]);
  });

  it('of om de reden waarom het niet wordt voorgelegd', async () => {
    const zaakId = await zaak();
    const gebruik = await gebruikt(WACHT, zaakId);
    const { body: geweigerd } = await doe(gebruik, '_leg-antwoord-vast', {
      ...{ antwoord: 'niet_beantwoord', op: '2026-04-13', toelichting: 'Weigert bij brief.' },
    }).expect(200);
    expect(geweigerd).toMatchObject({ status: 'geweigerd', handelingen: ['legVervolgVast', 'verbeter'] });
    await doe(geweigerd, '_leg-vervolg-vast', {
      ...{ vervolg: 'niet_voorgelegd', toelichting: 'De stukken kwamen van de gemeente zelf.' },
    }).expect(200);
    expect(await openPunten(zaakId)).not.toContain('weigering_voorleggen');
  });

  it('betreedt meerdere kamers, elk met de eigen toestemming van de bewoner', async () => {
    const BETREDEN = { soort: 'betreden', plaats: 'Woonlocatie Singel', plaatssoort: 'beschermd_wonen' };
    const zaakId = await zaak();
    const kamers = [
      { code: 'kamer 12', toestemming: 'mondeling', betreden: true },
      { code: 'kamer 13', toestemming: 'geweigerd', betreden: false },
    ];
    const { id } = await gebruikt({ ...BETREDEN, kamers }, zaakId);
    const { body } = await team.get(`/api/v1/bevoegdheden/${id}`).expect(200);
    expect(body.kamers).toEqual(kamers);
    const zonder = [...kamers, { code: 'kamer 14', toestemming: 'niet_gevraagd', betreden: true }];
    const { body: fout } = await team
      .post(`/api/v1/zaken/${zaakId}/bevoegdheden`)
      .send(invoer({ ...BETREDEN, kamers: zonder }))
      .expect(409);
    expect(fout).toMatchObject({ code: 'BEVOEGDHEID.WONING_ZONDER_TOESTEMMING' });
    expect(fout.detail).toContain('kamer 14');
    expect(await ids(`zaakId=${zaakId}`)).toEqual([id]);
  });

  it.each<[string, () => object, () => object, number, string]>([
    ['na de aanwijzing', () => ({ op: '2027-01-04' }), () => ({}), 409, 'BEVOEGDHEID.BUITEN_AANWIJZING'],
    ['voor de aanwijzing', () => ({ op: '2025-12-31' }), () => ({}), 409, 'BEVOEGDHEID.BUITEN_AANWIJZING'],
    [
      'buiten de wet van de aanwijzing',
      () => ({}),
      () => ({ wet: 'jeugdwet', domein: 'rechtmatigheid' }),
      409,
      'BEVOEGDHEID.BUITEN_AANWIJZING',
    ],
    [
      'zonder geldig legitimatiebewijs en zonder reden',
      () => ({ toezichthouderId: app.eerste.gebruikers.coordinator }),
      () => ({}),
      400,
      'BEVOEGDHEID.PAST_NIET',
    ],
    [
      'door iemand buiten het team',
      () => ({ toezichthouderId: app.eerste.gebruikers.jurist }),
      () => ({}),
      400,
      'BEHANDELAAR_ONBEKEND',
    ],
    [
      'met een termijn op zondag',
      () => ({ ...WACHT, antwoordUiterlijk: '2026-04-19' }),
      () => ({}),
      400,
      'BEVOEGDHEID.PAST_NIET',
    ],
    [
      'bij een bezoek van een andere zaak',
      () => ({ bezoekId: '01890000-0000-7000-8000-000000000000' }),
      () => ({}),
      400,
      'BEVOEGDHEID.BEZOEK_ONBEKEND',
    ],
    [
      'met een naam als kamercode',
      () => ({ kamers: [{ code: '!!', toestemming: 'mondeling', betreden: true }] }),
      () => ({}),
      400,
      'INVOER_ONGELDIG',
    ],
    ['zonder doel', () => ({ doel: '' }), () => ({}), 400, 'INVOER_ONGELDIG'],
  ])('wordt geweigerd %s, en er is dan niets', async (_, anders, vanZaak, status, code) => {
    const zaakId = await zaak(vanZaak());
    if ('op' in anders()) app.klok.naar('2027-01-04');
    const { body } = await team
      .post(`/api/v1/zaken/${zaakId}/bevoegdheden`)
      .send(invoer(anders()))
      .expect(status);
    expect(body.code).toBe(code);
    expect(await ids(`zaakId=${zaakId}&status=alle`)).toEqual([]);
  });

  it('gaat zonder geldig legitimatiebewijs door met de reden', async () => {
    const { id } = await gebruikt({
      toezichthouderId: app.eerste.gebruikers.coordinator,
      zonderLegitimatieReden: 'Het nieuwe bewijs was nog onderweg.',
    });
    const { body } = await team.get(`/api/v1/bevoegdheden/${id}`).expect(200);
    expect(body).toMatchObject({
      legitimatieNummer: null,
      zonderLegitimatieReden: 'Het nieuwe bewijs was nog onderweg.',
    });
  });

  it('wordt bij een vergissing een nieuwe regel; de oude blijft te lezen maar telt niet meer', async () => {
    const zaakId = await zaak();
    const oud = await gebruikt(GEWEIGERD, zaakId);
    await doe(oud, '_verbeter', invoer({ verbeterreden: ' ' })).expect(400);
    const { body: nieuw } = await doe(
      oud,
      '_verbeter',
      invoer({ verbeterreden: 'De bestuurder werkte wel mee.' }),
    ).expect(201);
    expect(nieuw).toMatchObject({ vervangtId: oud.id, medewerking: 'verleend' });
    expect(await ids(`zaakId=${zaakId}`)).toEqual([nieuw.id]);
    expect((await ids(`zaakId=${zaakId}&status=alle`)).sort()).toEqual([oud.id, nieuw.id].sort());
    expect(await openPunten(zaakId)).not.toContain('weigering_voorleggen');
    const { body } = await team.get(`/api/v1/bevoegdheden/${oud.id}`).expect(200);
    expect(body).toMatchObject({ status: 'vervangen', vervangenDoorId: nieuw.id, handelingen: [] });
    const { body: fout } = await doe(body, '_verbeter', invoer({ verbeterreden: 'Nog eens.' })).expect(409);
    expect(fout.code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wijzigt niet op een verouderde versie, en niet in een gesloten zaak', async () => {
    const zaakId = await zaak();
    const gebruik = await gebruikt(WACHT, zaakId);
    const antwoord = { antwoord: 'beantwoord', op: '2026-04-13', toelichting: 'Ontvangen.' };
    await doe(gebruik, '_leg-antwoord-vast', antwoord).expect(200);
    await doe(gebruik, '_leg-antwoord-vast', antwoord).expect(412);
    const { headers } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_sluit`)
      .set('if-match', String(headers.etag))
      .send({ uitkomst: 'geen_tekortkoming', motivering: 'Alles was op orde.' })
      .expect(200);
    const { body } = await team.post(`/api/v1/zaken/${zaakId}/bevoegdheden`).send(invoer()).expect(409);
    expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('staat in de lijst naar persoon, soort en dag, en in het bestand', async () => {
    const zaakId = await zaak();
    const { id } = await gebruikt({ op: '2026-04-01' }, zaakId);
    const { id: later } = await gebruikt({ soort: 'zakelijke_gegevens' }, zaakId);
    expect(await ids(`zaakId=${zaakId}`)).toEqual([later, id]);
    expect(await ids(`zaakId=${zaakId}&soort=inlichtingen`)).toEqual([id]);
    expect(await ids(`zaakId=${zaakId}&van=2026-04-02`)).toEqual([later]);
    expect(await ids(`zaakId=${zaakId}&tot=2026-04-01`)).toEqual([id]);
    expect(await ids(`zaakId=${zaakId}&behandelaarId=${app.eerste.gebruikers.coordinator}`)).toEqual([]);
    expect(await ids(`aanbiederId=${app.eerste.aanbiederId}&aantal=100`)).toContain(id);
    const { text } = await team.get(`/api/v1/bevoegdheden/export?zaakId=${zaakId}`).expect(200);
    expect(text.split('\r\n')[1]).toMatch(/^"13-04-2026";"Zakelijke gegevens inzien";/);
    const { body } = await team.get('/api/v1/bevoegdheden?aantal=1').expect(200);
    const { body: verder } = await team
      .get(`/api/v1/bevoegdheden?aantal=1&vanaf=${body.volgende}`)
      .expect(200);
    expect(verder.resultaten[0].id).not.toBe(body.resultaten[0].id);
  });

  it('bestaat voor niemand buiten het team, en in een besloten zaak alleen voor wie genoemd is', async () => {
    const zaakId = await zaak();
    const { id } = await gebruikt({}, zaakId);
    for (const rol of ['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder'] as const) {
      await app.als(rol).get(`/api/v1/bevoegdheden/${id}`).expect(403);
      await app.als(rol).get('/api/v1/bevoegdheden').expect(403);
    }
    const elders = app.als('toezichthouder', app.tweede);
    await elders.get(`/api/v1/bevoegdheden/${id}`).expect(404);
    await elders.post(`/api/v1/zaken/${zaakId}/bevoegdheden`).send(invoer()).expect(404);
    const { headers } = await team.get(`/api/v1/zaken/${zaakId}`).expect(200);
    await team
      .post(`/api/v1/zaken/${zaakId}/_beperk-toegang`)
      .set('if-match', String(headers.etag))
      .send({ besloten: true, gebruikerIds: [], reden: 'Gevoelig.' })
      .expect(200);
    const ander = app.als('coordinator');
    await ander.get(`/api/v1/bevoegdheden/${id}`).expect(404);
    expect(await ids(`zaakId=${zaakId}&status=alle`, ander)).toEqual([]);
    await team.get(`/api/v1/bevoegdheden/${id}`).expect(200);
  });

  describe('met een samenloop', () => {
    const SAMENLOOP = {
      ...{ soort: 'strafrechtelijk_onderzoek', instantie: 'Politie Noord', contact: 'de zaaksofficier' },
      ...{ sinds: '2026-04-10', reden: 'Er is aangifte gedaan van mishandeling.' },
    };
    const eindig = (zaakId: string, { id, versie }: Gebruik, inhoud: object) =>
      team
        .post(`/api/v1/zaken/${zaakId}/samenlopen/${id}/_beeindig`)
        .set('if-match', `"v${versie}"`)
        .send(inhoud);

    it('lopen er meer tegelijk; de zaak en de lijst tonen het, en de geschiedenis blijft', async () => {
      const zaakId = await zaak();
      const pad = `/api/v1/zaken/${zaakId}/samenlopen`;
      const { body } = await team.post(pad).send(SAMENLOOP).expect(201);
      await team
        .post(pad)
        .send({ ...SAMENLOOP, soort: 'andere_toezichthouder', instantie: 'IGJ' })
        .expect(201);
      const { body: lijst } = await team
        .get(`/api/v1/zaken?aanbiederId=${app.eerste.aanbiederId}`)
        .expect(200);
      const regel = lijst.resultaten.find(({ id }: Gebruik) => id === zaakId);
      expect(regel.samenloop).toEqual(['strafrechtelijk_onderzoek', 'andere_toezichthouder']);
      const [eerste] = body.samenlopen;
      const einde = { tot: '2026-04-12', reden: 'De zaak is geseponeerd.' };
      await eindig(zaakId, { ...eerste, versie: 9 }, einde).expect(412);
      await eindig(zaakId, eerste, { ...einde, tot: '2026-05-01' }).expect(400);
      const { body: na } = await eindig(zaakId, eerste, einde).expect(200);
      expect(na.samenloop).toEqual(['andere_toezichthouder']);
      expect(na.samenlopen).toHaveLength(2);
      expect(na.samenlopen[0]).toMatchObject({ tot: '2026-04-12', eindeReden: 'De zaak is geseponeerd.' });
    });

    it('schort geen termijn op en vraagt bij een verdachte wat met diens zwijgrecht is gedaan', async () => {
      const zaakId = await zaak();
      await team.post(`/api/v1/zaken/${zaakId}/samenlopen`).send(SAMENLOOP).expect(201);
      expect(await openPunten(zaakId)).toContain('samenloop_afstemmen');
      const pad = `/api/v1/zaken/${zaakId}/bevoegdheden`;
      const velden = async (anders: object): Promise<string[]> => {
        const { body } = await team.post(pad).send(invoer(anders)).expect(400);
        return body.invalidParams.map(({ name }: { name: string }) => name);
      };
      expect(await velden({})).toEqual(['jegensVerdachte']);
      expect(await velden({ jegensVerdachte: true })).toEqual(['cautie', 'cautieToelichting']);
      await team
        .post(pad)
        .send(
          invoer({ jegensVerdachte: true, cautie: 'cautie_gegeven', cautieToelichting: 'Vooraf gezegd.' }),
        )
        .expect(201);
    });

    it('telt op de dag van het gebruik, ook als het andere onderzoek daarna eindigde', async () => {
      const zaakId = await zaak();
      const { body: met } = await team.post(`/api/v1/zaken/${zaakId}/samenlopen`).send(SAMENLOOP).expect(201);
      const einde = { tot: '2026-04-12', reden: 'De zaak is geseponeerd.' };
      await eindig(zaakId, met.samenlopen[0], einde).expect(200);
      const pad = `/api/v1/zaken/${zaakId}/bevoegdheden`;
      const { body: toen } = await team
        .post(pad)
        .send(invoer({ op: '2026-04-11' }))
        .expect(400);
      expect(toen.invalidParams).toMatchObject([{ name: 'jegensVerdachte' }]);
      await team
        .post(pad)
        .send(invoer({ op: '2026-04-11', jegensVerdachte: false }))
        .expect(201);
      await team
        .post(pad)
        .send(invoer({ op: '2026-04-13' }))
        .expect(201);
      await team
        .post(pad)
        .send(invoer({ op: '2026-04-09' }))
        .expect(201);
    });

    it('is van het team alleen', async () => {
      const zaakId = await zaak();
      await app.als('aanbieder').post(`/api/v1/zaken/${zaakId}/samenlopen`).send(SAMENLOOP).expect(403);
      await app
        .als('toezichthouder', app.tweede)
        .post(`/api/v1/zaken/${zaakId}/samenlopen`)
        .send(SAMENLOOP)
        .expect(404);
      await team
        .post(`/api/v1/zaken/${zaakId}/samenlopen`)
        .send({ ...SAMENLOOP, sinds: '2026-04-14' })
        .expect(400);
    });
  });
});
