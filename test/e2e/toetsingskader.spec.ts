import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { Toetsingskaders } from '@navolgbaar/toetsingskader';
import { norm, vraag } from '../golden/toetsingskader/hulp';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const DOCUMENT = { geldigVanaf: '2026-04-13', bron: 'Teambesluit van april', brondatum: '2026-04-10' };
const KOP = {
  naam: 'Veilig wonen',
  doel: 'Kijken of wonen veilig is.',
  eigenaar: 'Team Wmo',
  evaluatieOp: '2029-06-01',
};
const THEMAS = [{ code: 'veilig', naam: 'Veiligheid' }];
const GEVULD = {
  themas: THEMAS,
  normen: [
    norm({ vragen: [vraag(), vraag({ code: 'V-2', tekst: '- "en; dan"?\nTweede regel' })] }),
    norm({
      code: 'N-1a',
      bovenliggend: 'N-1',
      binding: 'wettelijk_bij_wkkgz',
      grondslag: 'Wkkgz art. 4 lid 1a',
    }),
    norm({ code: 'N-2', toepassing: { ...norm().toepassing, wetten: ['jeugdwet'], clientenVan: 5 } }),
  ],
};

describe('toetsingskaders', () => {
  let app: TestApp;
  let nummer = 0;
  const als = (rol: Rol = 'coordinator', organisatie?: Testorganisatie) => app.als(rol, organisatie);
  const begin = async (deel: object = {}) => {
    nummer += 1;
    const { body } = await als()
      .post('/api/v1/toetsingskaders')
      .send({ ...KOP, code: `kader-${nummer}`, ...deel })
      .expect(201);
    return body;
  };
  const met = (versie: number) => ({ 'if-match': `"v${versie}"` });
  const wijzig = (v: { id: string; versie: number }, inhoud: object, rol: Rol = 'coordinator') =>
    als(rol).put(`/api/v1/kaderversies/${v.id}`).set(met(v.versie)).send(inhoud);
  const gevuld = async (deel: object = {}) => {
    const concept = await begin();
    return (await wijzig(concept, { ...concept.inhoud, ...GEVULD, ...deel }).expect(200)).body;
  };
  const stelVast = (v: { id: string; versie: number }, deel: object = {}, rol: Rol = 'coordinator') =>
    als(rol)
      .post(`/api/v1/kaderversies/${v.id}/_stel-vast`)
      .set(met(v.versie))
      .send({ ...DOCUMENT, ...deel });
  const vastgesteld = async () => (await stelVast(await gevuld()).expect(200)).body;
  const kader = async (id: string) => (await als().get(`/api/v1/toetsingskaders/${id}`).expect(200)).body;
  const nieuweVersie = async (kaderId: string) => {
    const { versie } = await kader(kaderId);
    return (await als().post(`/api/v1/toetsingskaders/${kaderId}/versies`).set(met(versie)).expect(201)).body;
  };
  const paden = ({ body }: { body: { invalidParams: { name: string }[] } }) =>
    body.invalidParams.map(({ name }) => name);
  const stand = (id: string) =>
    app.sql('SELECT inhoud, versie, status FROM toetsingskader.versies WHERE id = $1', [id]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
  });
  afterAll(() => app.sluit());

  describe('wat is meegeleverd', () => {
    it('komt er maar één keer, ook als twee tegelijk voor het eerst kijken', async () => {
      const kijk = () => als().get('/api/v1/toetsingskaders').expect(200);
      for (const { body } of await Promise.all([kijk(), kijk()]))
        expect(body.map(({ code }: { code: string }) => code)).toContain('samenwerking');
      expect(
        await app.sql(
          `SELECT FROM toetsingskader.versies WHERE inhoud->>'naam' = 'Samenwerking in netwerken' AND organisatie_id = $1`,
          [app.eerste.id],
        ),
      ).toHaveLength(1);
    });

    it('staat er bij elke organisatie, als aanname, en kan zonder vaststelling worden gebruikt', async () => {
      for (const organisatie of [app.eerste, app.tweede]) {
        const { body } = await als('toezichthouder', organisatie).get('/api/v1/toetsingskaders').expect(200);
        const samenwerking = body.find(({ code }: { code: string }) => code === 'samenwerking');
        expect(samenwerking).toMatchObject({
          status: 'loopt',
          begonnenDoor: null,
          geldend: { status: 'meegeleverd', stand: 'geldt' },
        });
        const versie = await als('toezichthouder', organisatie)
          .get(`/api/v1/kaderversies/${samenwerking.geldend.id}`)
          .expect(200);
        expect(versie.body).toMatchObject({ aanname: true, handelingen: [] });
        expect(versie.body.inhoud.normen.length).toBeGreaterThan(0);
      }
    });
  });

  describe('van concept tot vastgesteld', () => {
    it('een coördinator begint, vult, stelt vast, en daarna verandert er niets meer', async () => {
      const concept = await begin();
      expect(concept).toMatchObject({
        nummer: 1,
        status: 'concept',
        stand: 'concept',
        handelingen: ['stelVast', 'wijzig', 'gooiWeg'],
      });
      expect(concept.inhoud.schaal.map(({ code }: { code: string }) => code)).toEqual([
        'voldoet',
        'voldoet-deels',
        'voldoet-niet',
        'niet-getoetst',
      ]);
      const { body: vol } = await wijzig(concept, { ...concept.inhoud, ...GEVULD }).expect(200);
      expect(vol).toMatchObject({ versie: 2, aantalNormen: 3 });
      const { body: vast } = await stelVast(vol).expect(200);
      expect(vast).toMatchObject({
        ...DOCUMENT,
        status: 'vastgesteld',
        stand: 'geldt',
        aanname: false,
        handelingen: [],
      });
      expect(vast.vastgesteldDoor).toBe(app.eerste.gebruikers.coordinator);
      await wijzig(vast, vast.inhoud)
        .expect(409)
        .expect(({ body }) => expect(body.code).toBe('TOETSINGSKADER.BEVROREN'));
      await als().delete(`/api/v1/kaderversies/${vast.id}`).set(met(vast.versie)).expect(409);
      await expect(
        app.sql(`UPDATE toetsingskader.versies SET inhoud = '{}' WHERE id = $1`, [vast.id]),
      ).rejects.toThrow('bevroren');
      await expect(app.sql('DELETE FROM toetsingskader.versies WHERE id = $1', [vast.id])).rejects.toThrow(
        'bevroren',
      );
      const regels = await app.sql<{ handeling: string }>(
        `SELECT handeling FROM audit.regels WHERE object_id = $1 AND handeling LIKE 'kaderversie:%' ORDER BY handeling`,
        [vast.id],
      );
      expect(regels.map(({ handeling }) => handeling)).toEqual([
        'kaderversie:maken',
        'kaderversie:stelVast',
        'kaderversie:wijzig',
      ]);
    });

    it('een nieuwe versie begint als kopie, en vervangt de vorige op haar eerste dag', async () => {
      const eerste = await vastgesteld();
      const tweede = await nieuweVersie(eerste.kaderId);
      expect(tweede).toMatchObject({ nummer: 2, inhoud: eerste.inhoud });
      await stelVast(tweede, { geldigVanaf: '2026-04-20' }).expect(200);
      const standen = async () =>
        (await kader(eerste.kaderId)).versies.map(({ stand: een }: { stand: string }) => een);
      expect(await standen()).toEqual(['aangekondigd', 'geldt']);
      app.klok.naar('2026-04-20');
      expect(await standen()).toEqual(['geldt', 'vervangen']);
      app.klok.naar('2026-04-13');
    });

    it('er is één concept tegelijk, ook als twee tegelijk beginnen', async () => {
      const { kaderId } = await vastgesteld();
      const { versie } = await kader(kaderId);
      const maak = () => als().post(`/api/v1/toetsingskaders/${kaderId}/versies`).set(met(versie));
      const beide = await Promise.all([maak(), maak()]);
      expect(beide.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await kader(kaderId)).handelingen).toEqual([]);
    });

    it('wie een verouderde versie wijzigt, overschrijft niets', async () => {
      const concept = await gevuld();
      await wijzig(concept, { ...concept.inhoud, naam: 'Eerst' }).expect(200);
      await wijzig(concept, { ...concept.inhoud, naam: 'Daarna' }).expect(412);
      await stelVast(concept).expect(412);
      await als().put(`/api/v1/kaderversies/${concept.id}`).send(concept.inhoud).expect(428);
      expect(await stand(concept.id)).toMatchObject([{ inhoud: { naam: 'Eerst' }, status: 'concept' }]);
    });

    it('een concept dat wordt weggegooid, neemt een kader mee dat nooit een andere versie had', async () => {
      const concept = await begin();
      await als().delete(`/api/v1/kaderversies/${concept.id}`).set(met(concept.versie)).expect(204);
      await als().get(`/api/v1/toetsingskaders/${concept.kaderId}`).expect(404);
      const eerste = await vastgesteld();
      const tweede = await nieuweVersie(eerste.kaderId);
      await als('beheerder').delete(`/api/v1/kaderversies/${tweede.id}`).set(met(tweede.versie)).expect(204);
      expect((await kader(eerste.kaderId)).versies).toHaveLength(1);
    });

    it('een eigen kader kan beginnen als kopie van een ander', async () => {
      const bron = await vastgesteld();
      const kopie = await begin({ kopieVan: bron.id, naam: 'Veilig wonen pgb' });
      expect(kopie.inhoud).toEqual({ ...bron.inhoud, naam: 'Veilig wonen pgb' });
      await als()
        .post('/api/v1/toetsingskaders')
        .send({ ...KOP, code: kopie.code })
        .expect(409);
      await als()
        .post('/api/v1/toetsingskaders')
        .send({ ...KOP, code: 'samenwerking' })
        .expect(409);
      const vreemd = { ...KOP, code: 'vreemd', kopieVan: '00000000-0000-4000-8000-000000000000' };
      await als().post('/api/v1/toetsingskaders').send(vreemd).expect(404);
    });
  });

  describe('wat wordt geweigerd, bewaart niets', () => {
    it('alle fouten komen tegelijk, ook van de regeldruktoets', async () => {
      const concept = await begin();
      const slecht = {
        ...concept.inhoud,
        schaal: concept.inhoud.schaal.slice(1),
        normen: [
          norm({
            thema: 'weg',
            bronnen: [],
            binding: 'wettelijk',
            vragen: [vraag({ risico: '', geenAndereBron: 'n.v.t.' })],
          }),
        ],
      };
      const antwoord = await wijzig(concept, slecht).expect(400);
      expect(antwoord.body.code).toBe('TOETSINGSKADER.KLOPT_NIET');
      expect(paden(antwoord)).toEqual([
        ...['schaal', 'normen.0.grondslag', 'normen.0.bronnen', 'normen.0.thema'],
        ...['normen.0.vragen.0.risico', 'normen.0.vragen.0.geenAndereBron'],
      ]);
      expect(await stand(concept.id)).toMatchObject([{ inhoud: concept.inhoud, versie: 1 }]);
    });

    it('vorm en woorden: onbekende velden, waarden en dagen', async () => {
      const concept = await begin();
      const antwoord = await wijzig(concept, {
        ...{ ...concept.inhoud, evaluatieOp: '2029-02-30', extra: 1 },
        normen: [{ ...norm(), binding: 'misschien', bovenliggend: 3 }],
      }).expect(400);
      expect(paden(antwoord)).toEqual(
        expect.arrayContaining(['extra', 'evaluatieOp', 'normen.0.binding', 'normen.0.bovenliggend']),
      );
    });

    it('vaststellen vraagt een norm, passende dagen en een evaluatie binnen vier jaar', async () => {
      const leeg = await begin();
      expect(paden(await stelVast(leeg).expect(400))).toEqual(['normen']);
      const laat = await gevuld({ evaluatieOp: '2030-04-14' });
      const dagen = { geldigVanaf: '2026-04-12', brondatum: '2026-04-14' };
      expect(paden(await stelVast(laat, dagen).expect(400))).toEqual([
        'geldigVanaf',
        'brondatum',
        'evaluatieOp',
      ]);
      expect(await stand(laat.id)).toMatchObject([{ status: 'concept' }]);
      await stelVast(laat, { geldigVanaf: '2026-04-14' }).expect(200);
    });
  });

  describe('beëindigen', () => {
    const beeindig = (k: { id: string; versie: number }, deel: object = {}, rol: Rol = 'coordinator') =>
      als(rol)
        .post(`/api/v1/toetsingskaders/${k.id}/_beeindig`)
        .set(met(k.versie))
        .send({ tot: '2026-04-30', reden: 'Opgegaan in een ander kader.', ...deel });

    it('na de laatste dag geldt er geen versie meer; wat ermee is getoetst, blijft te lezen', async () => {
      const versie = await vastgesteld();
      const { body } = await beeindig(await kader(versie.kaderId)).expect(200);
      expect(body).toMatchObject({
        status: 'beeindigd',
        geldigTot: '2026-04-30',
        handelingen: [],
        geldend: { id: versie.id },
      });
      app.klok.naar('2026-05-01');
      expect(await kader(versie.kaderId)).toMatchObject({ geldend: null, versies: [{ stand: 'beeindigd' }] });
      expect(
        (await als('toezichthouder').get(`/api/v1/kaderversies/${versie.id}`).expect(200)).body.inhoud.normen,
      ).toHaveLength(3);
      app.klok.naar('2026-04-13');
      await beeindig(body).expect(409);
      await als().post(`/api/v1/toetsingskaders/${body.id}/versies`).set(met(body.versie)).expect(409);
    });

    it('niet terug in de tijd, niet met een concept erbij, niet zonder reden', async () => {
      const { kaderId } = await vastgesteld();
      const nu = await kader(kaderId);
      await beeindig(nu, { tot: '2026-04-12' }).expect(400);
      await beeindig(nu, { reden: '' }).expect(400);
      await beeindig({ ...nu, versie: 9 }).expect(412);
      await nieuweVersie(kaderId);
      await beeindig(nu).expect(409);
      expect((await kader(kaderId)).status).toBe('loopt');
    });
  });

  describe('wie het mag', () => {
    it('lezen: toezicht, beheerder en jurist; schrijven: coördinator en beheerder; vaststellen: coördinator', async () => {
      const concept = await gevuld();
      for (const rol of ['toezichthouder', 'coordinator', 'beheerder', 'jurist'] as const)
        await als(rol).get(`/api/v1/kaderversies/${concept.id}`).expect(200);
      for (const rol of ['aanbieder', 'college', 'contractbeheer', 'fg'] as const)
        await als(rol).get(`/api/v1/kaderversies/${concept.id}`).expect(403);
      await wijzig(concept, concept.inhoud, 'toezichthouder').expect(403);
      await wijzig(concept, concept.inhoud, 'jurist').expect(403);
      await stelVast(concept, {}, 'beheerder').expect(403);
      const { body } = await wijzig(concept, concept.inhoud, 'beheerder').expect(200);
      const gezien = (await als('beheerder').get(`/api/v1/kaderversies/${concept.id}`)).body;
      expect(gezien.handelingen).toEqual(['wijzig', 'gooiWeg']);
      expect(
        (await als('toezichthouder').get(`/api/v1/kaderversies/${concept.id}`)).body.handelingen,
      ).toEqual([]);
      await stelVast(body).expect(200);
    });

    it('wat van een andere organisatie is, is er niet', async () => {
      const versie = await gevuld();
      const ander = als('coordinator', app.tweede);
      await ander.get(`/api/v1/kaderversies/${versie.id}`).expect(404);
      await ander.get(`/api/v1/kaderversies/${versie.id}/export?vorm=json`).expect(404);
      await ander.get(`/api/v1/toetsingskaders/${versie.kaderId}`).expect(404);
      await ander
        .put(`/api/v1/kaderversies/${versie.id}`)
        .set(met(versie.versie))
        .send(versie.inhoud)
        .expect(404);
      await ander
        .post('/api/v1/toetsingskaders')
        .send({ ...KOP, code: 'kopie', kopieVan: versie.id })
        .expect(404);
      const { body } = await ander.get('/api/v1/toetsingskaders').expect(200);
      expect(body.map(({ code }: { code: string }) => code)).not.toContain(versie.code);
    });
  });

  describe('vergelijken en toepassen', () => {
    it('zegt wat een versie anders zegt dan een eerdere, en vergelijkt geen andere kaders', async () => {
      const eerste = await vastgesteld();
      const tweede = await nieuweVersie(eerste.kaderId);
      const [een] = tweede.inhoud.normen;
      await wijzig(tweede, {
        ...tweede.inhoud,
        normen: [{ ...een, tekst: 'Anders' }, norm({ code: 'N-9' })],
      }).expect(200);
      const { body } = await als('jurist')
        .get(`/api/v1/kaderversies/${tweede.id}/vergelijkingen/${eerste.id}`)
        .expect(200);
      expect(body.normen.map(({ code, wat }: { code: string; wat: string }) => `${code} ${wat}`)).toEqual([
        ...['N-1 gewijzigd', 'N-9 erbij', 'N-1a weg', 'N-2 weg'],
      ]);
      expect(body.normen[0].velden).toEqual([{ veld: 'tekst', was: [een.tekst], wordt: ['Anders'] }]);
      const ander = await gevuld();
      await als().get(`/api/v1/kaderversies/${tweede.id}/vergelijkingen/${ander.id}`).expect(409);
    });

    it('zegt voor een aanbieder welke norm is bedoeld, of zij bindt, en waarom', async () => {
      const versie = await gevuld();
      const th = als('toezichthouder');
      const { body: aanbieder } = await th
        .post('/api/v1/aanbieders')
        .send({ naam: 'Kaderzorg', soort: 'zorgaanbieder', aantalClienten: 12 })
        .expect(201);
      const vraagOp = (extra = '') =>
        th.get(`/api/v1/kaderversies/${versie.id}/toepassingen/${aanbieder.id}${extra}`);
      const { body } = await vraagOp().expect(200);
      expect(body.feiten).toMatchObject({ wetten: [], clienten: 12, geeftWkkgzZorg: null });
      expect(body.normen).toMatchObject([
        { code: 'N-1', vanToepassing: true, binding: 'aanbeveling' },
        { code: 'N-1a', vanToepassing: true, binding: 'aanbeveling' },
        { code: 'N-2', vanToepassing: true },
      ]);
      expect(body.normen[1].herleiding.at(-1).stap).toContain(
        'Niet bekend is of de aanbieder ook Wkkgz-zorg geeft',
      );
      expect((await vraagOp('?wkkgz=ja').expect(200)).body.normen[1].binding).toBe('wettelijk');
      expect(
        (await vraagOp('?wkkgz=nee&lokaleGrondslag=Verordening%20art.%209').expect(200)).body.normen[1],
      ).toMatchObject({
        ...{
          binding: 'wettelijk',
          herleiding: expect.arrayContaining([expect.objectContaining({ bron: 'Verordening art. 9' })]),
        },
      });
      await th.get(`/api/v1/kaderversies/${versie.id}/toepassingen/${versie.id}`).expect(404);
      await vraagOp('?wkkgz=misschien').expect(400);
    });

    it('de evaluatie staat in de lijst als zij nadert of voorbij is', async () => {
      const versie = await vastgesteld();
      const evaluatie = async () => {
        const { body } = await als().get('/api/v1/toetsingskaders').expect(200);
        return body.find(({ id }: { id: string }) => id === versie.kaderId).evaluatie;
      };
      expect(await evaluatie()).toBe('later');
      app.klok.naar('2029-03-01');
      expect(await evaluatie()).toBe('nadert');
      app.klok.naar('2029-06-02');
      expect(await evaluatie()).toBe('voorbij');
      app.klok.naar('2026-04-13');
    });
  });

  describe('als bestand', () => {
    const exporteer = async (id: string, vorm: string) => {
      const { text, body, headers } = await als('toezichthouder')
        .get(`/api/v1/kaderversies/${id}/export?vorm=${vorm}`)
        .expect(200);
      expect(headers['content-disposition']).toContain(`.${vorm}`);
      return vorm === 'json' ? JSON.stringify(body, null, 2) : text;
    };
    const leesIn = (inhoud: string, rol: Rol = 'coordinator') =>
      als(rol).post('/api/v1/toetsingskaderimports').attach('bestand', Buffer.from(inhoud), 'kader');
    const controleer = (inhoud: string) =>
      als().post('/api/v1/toetsingskaderimports/_controleer').attach('bestand', Buffer.from(inhoud), 'kader');
    const aantal = async () => (await app.sql('SELECT FROM toetsingskader.versies')).length;

    it.each(['csv', 'json'])('wat als %s is geëxporteerd, leest in als dezelfde versie', async (vorm) => {
      const versie = await vastgesteld();
      const bestand = await exporteer(versie.id, vorm);
      const voor = await aantal();
      expect((await controleer(bestand).expect(200)).body).toEqual({
        ...{ code: versie.code, naam: KOP.naam, wat: 'nieuwe_versie', normen: 3, vragen: 2 },
        ...{ erbij: 0, gewijzigd: 0, weg: 0, fouten: [] },
      });
      expect(await aantal()).toBe(voor);
      const { body } = await leesIn(bestand).expect(201);
      expect(body).toMatchObject({ nummer: 2, status: 'concept', kaderId: versie.kaderId });
      expect(body.inhoud).toEqual(versie.inhoud);
      const elders = await als('coordinator', app.tweede)
        .post('/api/v1/toetsingskaderimports')
        .attach('bestand', Buffer.from(bestand), 'k')
        .expect(201);
      expect(elders.body).toMatchObject({ nummer: 1, code: versie.code, inhoud: versie.inhoud });
    });

    it.each([
      ['csv', (tekst: string) => tekst.replace('"V-2"', '"V-1"').replace('"wettelijk_bij_wkkgz"', '"soms"')],
      ['json', (tekst: string) => tekst.replace('"wettelijk_bij_wkkgz"', '"soms"')],
    ] as const)(
      'een %s-bestand met een fout noemt regel en kolom, en bewaart niets',
      async (vorm, bederf) => {
        const versie = await vastgesteld();
        const bestand = bederf(await exporteer(versie.id, vorm));
        const regel = bestand.split('\n').findIndex((een) => een.includes('"soms"')) + 1;
        const voor = await aantal();
        const { body } = await controleer(bestand).expect(200);
        expect(body).toMatchObject({ wat: null, fouten: [{ regel, kolom: 'binding' }] });
        const geweigerd = await leesIn(bestand).expect(422);
        expect(geweigerd.body.code).toBe('TOETSINGSKADER.BESTAND_KLOPT_NIET');
        expect(paden(geweigerd)).toEqual([`regel ${regel}, binding`]);
        expect(await aantal()).toBe(voor);
      },
    );

    it('ook de regels van een kader gelden: met de regel waar het staat', async () => {
      const versie = await vastgesteld();
      const bestand = (await exporteer(versie.id, 'json'))
        .replace('Wkkgz art. 4 lid 1a', ' ')
        .replace('"V-2"', '"V-1"');
      const { body } = await controleer(bestand).expect(200);
      const regels = bestand.split('\n');
      expect(body.fouten).toMatchObject([
        { regel: regels.findLastIndex((een) => een.includes('"V-1"')) + 1, kolom: 'code' },
        { regel: regels.findIndex((een) => een.includes('"grondslag": " "')) + 1, kolom: 'grondslag' },
      ]);
    });

    it.each([
      ['geen JSON', '{\n  "code": "x",\n  "inhoud": {,\n}', 3],
      ['een lijst', '[1, 2]', 1],
      ['JSON zonder inhoud', '{"code": "x"}', 1],
      ['iets wat te diep gaat', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 1],
      ['CSV zonder kader', 'soort;code;naam;tekst\nthema;t;T;\n', 1],
      ['CSV met een onbekende kolom', 'soort;code;naam;tekst;kleur\n', 1],
      ['niets', '', 1],
    ])('%s is geen kader', async (_, bestand, regel) => {
      const { body } = await controleer(bestand).expect(200);
      expect(body.fouten[0].regel).toBe(regel);
      await leesIn(bestand).expect(422);
    });

    it('naast een concept wordt er niets ingelezen, en een toezichthouder leest niets in', async () => {
      const concept = await gevuld();
      const bestand = await exporteer(concept.id, 'csv');
      expect((await controleer(bestand).expect(200)).body.fouten).toMatchObject([
        { regel: 2, kolom: 'code' },
      ]);
      await leesIn(bestand).expect(422);
      await leesIn(bestand, 'toezichthouder').expect(403);
    });
  });

  it('een andere capability kiest uit wat geldt, en krijgt nooit een concept', async () => {
    const eerste = await vastgesteld();
    const concept = await nieuweVersie(eerste.kaderId);
    const kaders = app.app.get(Toetsingskaders, { strict: false });
    const actor = systeemActor(app.eerste.id, 'proef', 'proef');
    await app.app.get(UnitOfWork, { strict: false }).run(actor, async () => {
      expect(await kaders.geldende(eerste.code, '2026-04-13')).toMatchObject({
        kaderversieId: eerste.id,
        aanname: false,
      });
      expect(await kaders.geldende(eerste.code, '2026-04-12')).toBeNull();
      expect(await kaders.geldende('bestaat-niet', '2026-04-13')).toBeNull();
      expect(await kaders.versie(concept.id)).toBeNull();
      expect((await kaders.versie(eerste.id))?.inhoud.normen).toHaveLength(3);
      const keuzes = await kaders.alle('2026-04-13');
      expect(keuzes.map(({ kaderversieId }: { kaderversieId: string }) => kaderversieId)).toContain(
        eerste.id,
      );
      expect(keuzes).toContainEqual(expect.objectContaining({ code: 'samenwerking', aanname: true }));
    });
  });
});
