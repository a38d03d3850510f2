import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { TestApp } from '../harnas/test-app';

const WEGING = {
  ...{ ernst: 'basale_veiligheid', ernstMotivering: 'De leefomgeving is niet veilig.' },
  ...{ omvang: 'klein', omvangMotivering: 'Eén huis.', publieksgevoelig: false, onrechtmatigheid: 'nee' },
  ...{ aanZet: 'toezichthouder', partners: ['Toegang beschermd wonen'] },
};
const GEBELD = { gedaan: true, toelichting: 'Om tien uur gebeld met M. de Wit.' };
const NOG_NIET = { gedaan: false, toelichting: 'Buiten kantooruren niet bereikbaar.' };
const BESLUIT = {
  ...{ besluit: 'geen_actie', aanZet: 'toezichthouder', motivering: 'Het speelt niet meer.' },
  ...{ werkoverlegOp: '2026-04-13', deelnemers: ['coördinator'] },
};

describe('wegen', () => {
  let app: TestApp;
  let meldingId: string;
  const th = () => app.als('toezichthouder');

  const meld = async (anders: object = {}): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{
          onrechtmatigheid: 'nee',
          omschrijving: 'De beller vertelt wat hij zag.',
          onderwerp: 'Onveilig huis',
        },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteId: app.eerste.gemeenteId, ...anders },
      })
      .expect(201);
    return body.id;
  };
  const weeg = (anders: object = {}, rol: Rol = 'toezichthouder', id = meldingId) =>
    app
      .als(rol)
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...WEGING, ...anders });
  const proef = (inhoud: object, rol: Rol = 'toezichthouder') =>
    app.als(rol).post(`/api/v1/meldingen/${meldingId}/_proefweging`).send(inhoud);
  const dossier = async (id = meldingId) =>
    (await th().get(`/api/v1/meldingen/${id}/wegingen`).expect(200)).body;
  const melding = async (rol: Rol = 'toezichthouder') =>
    (await app.als(rol).get(`/api/v1/meldingen/${meldingId}`).expect(200)).body;
  const besluit = (status: number) =>
    th().post(`/api/v1/meldingen/${meldingId}/besluiten`).send(BESLUIT).expect(status);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    await app.app.get(BeheerAfwegingskader).laadMeegeleverde(systeemActor(app.eerste.id, 'proef', 'proef'));
  });
  beforeEach(async () => {
    meldingId = await meld();
  });
  afterAll(() => app.sluit());

  it('rekent de kleur zelf uit, en bewaart waarmee', async () => {
    const { body } = await weeg({ getroffen: 2, totaal: 40 }).expect(201);
    expect(body).toMatchObject({
      ...{ kleur: 'oranje', kleurMatrix: 'oranje', matrixversie: 1, matrixAanname: true },
      ...{
        ernstNaam: 'Basale veiligheid',
        omvangNaam: 'Klein',
        aantalClienten: 40,
        aanZet: 'toezichthouder',
      },
      ...{ omvangvoorstel: { omvang: 'klein', procent: 5 }, partners: ['Toegang beschermd wonen'] },
    });
    expect(await melding()).toMatchObject({ kleur: 'oranje', kleurAanname: true, wachtOpTweede: false });
  });

  it.each(['kleur', 'kleurMatrix', 'matrixversie'])('weigert wie zelf een %s stuurt', async (veld) => {
    await weeg({ [veld]: 'groen' }).expect(400);
    await proef({ ernst: 'ontwikkeling', omvang: 'klein', [veld]: 'groen' }).expect(400);
    expect((await dossier()).wegingen).toEqual([]);
  });

  it.each([
    ['een ernst die het afwegingskader niet kent', { ernst: 'graad_5' }, 400, 'WEGING.ERNST_ONBEKEND'],
    [
      'meer getroffenen dan cliënten',
      { getroffen: 41, totaal: 40 },
      400,
      'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
    ],
    ['verlagen', { verhoogNaar: 'groen', verhogingReden: 'Valt mee.' }, 400, 'WEGING.ALLEEN_VERHOGEN'],
    [
      'verhogen zonder grond',
      { verhoogNaar: 'rood', verhogingReden: 'Onrust.' },
      400,
      'WEGING.VERHOGING_ZONDER_REDEN',
    ],
    ['levensbedreigend zonder afstemming', { ernst: 'levensbedreigend' }, 400, 'WEGING.AFSTEMMING_ONTBREEKT'],
    ['zonder wie aan zet is', { aanZet: undefined }, 400, 'INVOER_ONGELDIG'],
  ])('weigert %s, en bewaart niets', async (_, anders, status, code) => {
    const { body } = await weeg(anders).expect(status);
    expect(body.code).toBe(code);
    expect(await dossier()).toMatchObject({ wegingen: [], taken: [] });
    expect(await melding()).toMatchObject({ status: 'ontvangen', kleur: null });
  });

  describe('de proef', () => {
    it('geeft voorstel, kleur en de naaste andere uitkomsten, en stelt niets vast', async () => {
      const { body } = await proef({
        ernst: 'basale_veiligheid',
        omvang: 'gemiddeld',
        getroffen: 5,
        totaal: 42,
      });
      expect(body).toMatchObject({
        ...{ omvangvoorstel: { omvang: 'gemiddeld', procent: 12 }, aantalClienten: 42, aanname: true },
        uitkomst: { kleurMatrix: 'oranje', kleur: 'oranje', hoger: ['rood'], wachtOpTweede: false },
      });
      expect(body.uitkomst.andere[0]).toMatchObject({ kleur: 'rood', omvang: 'groot', vanafGetroffen: 13 });
      expect((await dossier()).wegingen).toEqual([]);
    });

    it('zegt nog geen kleur zolang ernst of omvang niet is gekozen', async () => {
      expect((await proef({ getroffen: 20, totaal: 40 })).body).toMatchObject({
        ...{ uitkomst: null, omvangvoorstel: { omvang: 'groot', procent: 50 } },
      });
    });

    it('geeft dezelfde kleur als de weging zelf, ook na verhogen', async () => {
      const keuze = { ernst: 'ontwikkeling', omvang: 'klein', verhoogNaar: 'rood' };
      const { body } = await proef(keuze).expect(200);
      const { body: weging } = await weeg({
        ...{ ...keuze, verhogingsgronden: ['publieksgevoelig'], verhogingReden: 'Het staat in de krant.' },
      }).expect(201);
      expect([body.uitkomst.kleurMatrix, body.uitkomst.kleur]).toEqual([weging.kleurMatrix, weging.kleur]);
    });

    it('weigert net als de weging: te veel getroffenen, en wie niet mag wegen', async () => {
      expect((await proef({ getroffen: 3, totaal: 2 }).expect(400)).body.code).toBe(
        'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
      );
      await proef({}, 'beheerder').expect(403);
    });

    it('vraagt aandacht bij drie eerdere signalen in een jaar', async () => {
      const { body } = await proef({});
      // Every test before this one reported about the same provider.
      expect(body.eerdereMeldingen).toBeGreaterThanOrEqual(3);
      expect(body.vraagtAandacht).toBe(true);
    });
  });

  it('een calamiteit volgt het protocol', async () => {
    const JA = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag.' };
    const calamiteit = await meld({
      ...{ soort: 'calamiteit', bron: 'zorgaanbieder', vaststellingsdatum: '2026-04-12' },
      checklist: {
        ...{ soort: 'calamiteit', nietBeoogdOfOnverwacht: JA, kwaliteitVanVoorziening: JA },
        ernstigGevolgOfDood: JA,
      },
    });
    const { body } = await weeg({}, 'toezichthouder', calamiteit).expect(409);
    expect(body).toMatchObject({ code: 'WEGING.NIET_VOOR_CALAMITEIT' });
    expect(body.detail).toContain('protocol');
  });

  it('een melding die in een zaak wordt onderzocht, wordt niet gewogen en blijft wat zij was', async () => {
    const { body: eerste } = await weeg().expect(201);
    await th()
      .post(`/api/v1/meldingen/${meldingId}/besluiten`)
      .send({ ...BESLUIT, besluit: 'actie', actie: 'kwaliteitstoets' })
      .expect(201);
    await app.verwerkUitstaandeJobs();
    const { body } = await weeg({ naWegingId: eerste.id }).expect(409);
    expect(body.code).toBe('OVERGANG_NIET_MOGELIJK');
    expect((await dossier()).wegingen).toHaveLength(1);
  });

  it('nieuwe feiten geven een nieuwe weging naast de oude', async () => {
    const { body: eerste } = await weeg().expect(201);
    await weeg({ omvang: 'groot', naWegingId: eerste.id }).expect(201);
    const { wegingen } = await dossier();
    expect(wegingen.map(({ kleur }: { kleur: string }) => kleur)).toEqual(['rood', 'oranje']);
  });

  it('wie tegelijk weegt met een ander, overschrijft niets en leest wat die gaf', async () => {
    const antwoorden = await Promise.all([weeg(), weeg({ omvang: 'groot' }, 'coordinator')]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([201, 409]);
    const geweigerd = antwoorden.find(({ status }) => status === 409)!;
    expect(geweigerd.body.code).toBe('WEGING.INTUSSEN_GEWOGEN');
    const { wegingen } = await dossier();
    expect(wegingen).toHaveLength(1);
    expect(geweigerd.body.detail).toContain(wegingen[0].kleur);
    await weeg({ omvang: 'groot' }, 'coordinator').expect(409);
  });

  it('levensbedreigend zet meteen een taak bij contractbeheer en toegang, en vertelt het', async () => {
    await weeg({
      ernst: 'levensbedreigend',
      afstemming: { contractbeheer: GEBELD, toegang: NOG_NIET },
    }).expect(201);
    const { taken } = await dossier();
    expect(taken).toMatchObject([
      { soort: 'afstemmen_contractbeheer', status: 'gedaan', toelichting: GEBELD.toelichting },
      { soort: 'afstemmen_toegang', status: 'open', aanleiding: NOG_NIET.toelichting },
    ]);
    expect(await melding()).toMatchObject({ kleur: 'rood' });
    await app.verwerkUitstaandeJobs();
    const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
    expect(body.resultaten).toContainEqual(
      expect.objectContaining({ soort: 'weegtaak_ontstaan', plek: { object: 'melding', id: meldingId } }),
    );
  });

  it('die taak wordt één keer afgerond, door wie haar zag zoals zij is', async () => {
    await weeg({
      ernst: 'levensbedreigend',
      afstemming: { contractbeheer: GEBELD, toegang: NOG_NIET },
    }).expect(201);
    const taak = (await dossier()).taken[1];
    const rondAf = (versie: number, inhoud: object, rol: Rol = 'toezichthouder') =>
      app.als(rol).post(`/api/v1/weegtaken/${taak.id}/_rond-af`).set('if-match', `"v${versie}"`).send(inhoud);
    const inhoud = { toelichting: 'Gesproken met de toegang; cliënten zijn veilig.' };
    await rondAf(1, { ...inhoud, uitkomst: 'overgedragen' }).expect(400);
    await rondAf(2, inhoud).expect(412);
    await rondAf(1, inhoud, 'contractbeheer').expect(403);
    await rondAf(1, inhoud).expect(204);
    await rondAf(2, inhoud).expect(409);
    expect((await dossier()).taken[1]).toMatchObject({ status: 'gedaan', ...inhoud });
  });

  it('wat een weging direct vraagt, staat op de beginpagina van het hele team tot het is gedaan', async () => {
    // A block shows its first five lines, and other tests leave theirs: counted is how many there are.
    const blok = async (rol: Rol, naam: string) => {
      const { body } = await app.als(rol).get('/api/v1/vandaag').expect(200);
      return body.blokken.find((b: { naam: string }) => b.naam === naam);
    };
    const eerst = (await blok('coordinator', 'weegtaken')).aantal;
    await weeg({
      ernst: 'levensbedreigend',
      afstemming: { contractbeheer: GEBELD, toegang: NOG_NIET },
    }).expect(201);
    for (const rol of ['toezichthouder', 'coordinator'] as const)
      expect(await blok(rol, 'weegtaken')).toMatchObject({ aantal: eerst + 1 });
    const rood = (await blok('toezichthouder', 'nieuweMeldingen')).regels.filter(
      ({ kleur }: { kleur: string }) => kleur === 'rood',
    );
    expect(rood.length).toBeGreaterThan(0);
    expect(rood.every(({ kleurAanname }: { kleurAanname: boolean }) => kleurAanname)).toBe(true);
    const taak = (await dossier()).taken[1];
    const rondAf = th().post(`/api/v1/weegtaken/${taak.id}/_rond-af`).set('if-match', '"v1"');
    await rondAf.send({ toelichting: 'Gesproken met de toegang; cliënten zijn veilig.' }).expect(204);
    expect(await blok('coordinator', 'weegtaken')).toMatchObject({ aantal: eerst });
  });

  it('opnieuw wegen vraagt niet twee keer om dezelfde afstemming, en sluit wat intussen is gedaan', async () => {
    const afstemming = { contractbeheer: NOG_NIET, toegang: NOG_NIET };
    const { body: eerste } = await weeg({ ernst: 'levensbedreigend', afstemming }).expect(201);
    await weeg({
      ...{ ernst: 'levensbedreigend', naWegingId: eerste.id },
      afstemming: { ...afstemming, toegang: GEBELD },
    }).expect(201);
    expect(
      (await dossier()).taken.map(({ soort, status }: Record<string, string>) => [soort, status]),
    ).toEqual([
      ['afstemmen_contractbeheer', 'open'],
      ['afstemmen_toegang', 'gedaan'],
    ]);
  });

  it('mogelijke onrechtmatigheid opent een eigen spoor en laat de kleur met rust', async () => {
    const { body } = await weeg({
      ...{ onrechtmatigheid: 'ja', onrechtmatigheidToelichting: 'Uren zonder zorg.' },
    }).expect(201);
    expect(body.kleur).toBe('oranje');
    const [taak] = (await dossier()).taken;
    expect(taak).toMatchObject({ soort: 'rechtmatigheid', status: 'open', aanleiding: 'Uren zonder zorg.' });
    const lijst = (await th().get('/api/v1/weegtaken').expect(200)).body as { id: string; nummer: string }[];
    expect(lijst.find(({ id }) => id === taak.id)?.nummer).toMatch(/^2026-/);
    const rondAf = (inhoud: object) =>
      th().post(`/api/v1/weegtaken/${taak.id}/_rond-af`).set('if-match', '"v1"').send(inhoud);
    await rondAf({ toelichting: 'Uitgezocht.' }).expect(400);
    await rondAf({ uitkomst: 'geen_onrechtmatigheid', toelichting: 'De uren kloppen.' }).expect(204);
    expect(await melding()).toMatchObject({ kleur: 'oranje', status: 'in_weging' });
  });

  it('een andere organisatie weegt niets, leest niets en rondt niets af', async () => {
    await weeg({ onrechtmatigheid: 'ja' }).expect(201);
    const [taak] = (await dossier()).taken;
    const ander = app.als('toezichthouder', app.tweede);
    await ander.post(`/api/v1/meldingen/${meldingId}/wegingen`).send(WEGING).expect(404);
    await ander.post(`/api/v1/meldingen/${meldingId}/_proefweging`).send({}).expect(404);
    await ander.get(`/api/v1/meldingen/${meldingId}/wegingen`).expect(404);
    const rondAf = ander.post(`/api/v1/weegtaken/${taak.id}/_rond-af`).set('if-match', '"v1"');
    await rondAf.send({ toelichting: 'Niets.', uitkomst: 'overgedragen' }).expect(404);
    expect((await ander.get('/api/v1/weegtaken').expect(200)).body).toEqual([]);
  });

  // Last: from here on another version holds.
  describe('met een versie die een tweede persoon vraagt', () => {
    let straks: string;
    let nu: string;
    beforeAll(async () => {
      const beheerder = app.als('beheerder');
      const [{ cellen, rijen, kolommen, stap3 }] = (await beheerder.get('/api/v1/afwegingskaders')).body;
      const inhoud = { ernstnaam: 'Ernst', omvangnaam: 'Omvang', cellen, rijen, kolommen, stap3 };
      for (const geldigVanaf of ['2026-04-13', '2026-05-01']) {
        const { body } = await beheerder
          .post('/api/v1/afwegingskaders')
          .send({ ...inhoud, roodVraagtTweede: true })
          .expect(201);
        await beheerder
          .post(`/api/v1/afwegingskaders/${body.id}/_stel-vast`)
          .set('if-match', '"v1"')
          .send({ geldigVanaf, bron: 'Besluit 12', brondatum: '2026-04-01' })
          .expect(200);
        if (geldigVanaf === '2026-04-13') nu = body.id;
        else straks = body.id;
      }
    });

    it('wegen met een versie die nog niet geldt, wordt geweigerd met de versie die wel geldt', async () => {
      const { body } = await weeg({ afwegingskaderId: straks }).expect(409);
      expect(body.code).toBe('WEGING.KADER_GELDT_NIET');
      expect(body.detail).toContain('versie 2');
      expect((await dossier()).wegingen).toEqual([]);
      expect((await weeg({ afwegingskaderId: nu }).expect(201)).body).toMatchObject({ matrixAanname: false });
    });

    it('rood wacht tot een ander bevestigt; tot dan is er niets te besluiten', async () => {
      const { body: weging } = await weeg({ omvang: 'groot' }).expect(201);
      expect(weging).toMatchObject({ kleur: 'rood', wachtOpTweede: true, bevestiging: null });
      const wachtend = await melding('coordinator');
      expect(wachtend).toMatchObject({ kleur: 'rood', wachtOpTweede: true });
      expect(wachtend.handelingen).toContain('bevestigWeging');
      expect(wachtend.handelingen).not.toContain('besluitGeenActie');
      expect((await besluit(409)).body.code).toBe('MELDING.WACHT_OP_TWEEDE');

      const bevestig = (rol: Rol) =>
        app
          .als(rol)
          .post(`/api/v1/meldingen/${meldingId}/wegingen/${weging.id}/_bevestig`)
          .send({ motivering: 'Ik lees hetzelfde.' });
      expect((await bevestig('toezichthouder').expect(409)).body.code).toBe('WEGING.ZELF_GEWOGEN');
      await bevestig('contractbeheer').expect(403);
      const { body } = await bevestig('coordinator').expect(200);
      expect(body.wegingen[0].bevestiging).toMatchObject({
        ...{ motivering: 'Ik lees hetzelfde.', bevestigdDoor: app.eerste.gebruikers.coordinator },
      });
      expect((await bevestig('coordinator').expect(409)).body.code).toBe('WEGING.WACHT_NIET');
      await besluit(201);
    });

    it('wie het niet eens is, weegt opnieuw: beide wegingen blijven staan', async () => {
      const { body: rood } = await weeg({ omvang: 'groot' }).expect(201);
      await weeg({ omvang: 'klein', naWegingId: rood.id }, 'coordinator').expect(201);
      expect((await dossier()).wegingen).toHaveLength(2);
      expect(await melding()).toMatchObject({ kleur: 'oranje', wachtOpTweede: false, kleurAanname: false });
      await besluit(201);
    });
  });
});
