import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@navolgbaar/platform/auth';
import { UnitOfWork } from '@navolgbaar/platform/database';
import { parse } from 'csv-parse/sync';
import { type Beeld, STOP, meldEnWeeg, vulBeeld } from '../harnas/aanbiederbeeld';
import { stelKaderVast } from '../harnas/afwegingskader';
import { TestApp } from '../harnas/test-app';

const EINDE = { op: '2026-04-13', reden: 'Het is niet meer nodig.' };
const NIEMAND = '00000000-0000-7000-8000-000000000000';

describe('de pagina van een aanbieder', () => {
  let app: TestApp;
  let beeld: Beeld;
  let eigen: string;
  let ander: string;
  const th = () => app.als('toezichthouder');
  const aanbieder = async (id = eigen) => (await th().get(`/api/v1/aanbieders/${id}`).expect(200)).body;
  const nieuwe = async (naam: string): Promise<string> =>
    (await th().post('/api/v1/aanbieders').send({ naam, soort: 'zorgaanbieder' }).expect(201)).body.id;
  const audit = (handeling: string, objectId: string) =>
    app.sql('SELECT 1 FROM audit.regels WHERE handeling = $1 AND object_id = $2', [handeling, objectId]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    ({ aanbiederId: eigen, andereAanbiederId: ander } = app.eerste);
    beeld = await vulBeeld(app);
  }, 120_000);
  afterAll(() => app.sluit());

  describe('wat er gebeurde', () => {
    const lees = async (rol: Parameters<TestApp['als']>[0] = 'toezichthouder') =>
      (await app.als(rol).get(`/api/v1/aanbieders/${eigen}/gebeurtenissen`).expect(200)).body;

    it('noemt meldingen, zaken, opdrachten, maatregelen en rapporten, nieuwste eerst', async () => {
      const gezien = await lees();
      expect(gezien.openZaken.meer).toBe(false);
      expect(gezien.openZaken.aantal).toBe(gezien.zaken.regels.length);
      expect(gezien.zaken.regels.map(({ id }: { id: string }) => id)).toEqual(
        expect.arrayContaining([beeld.zaak, beeld.zaakInBeoordeling]),
      );
      expect(gezien.opdrachten.regels).toMatchObject([{ id: beeld.opdracht, status: 'gegeven' }]);
      expect(gezien.maatregelen.regels).toMatchObject([{ id: beeld.maatregel, status: 'opgelegd' }]);
      expect(gezien.rapporten.regels).toMatchObject([
        { rapport: { id: beeld.vastgesteld, status: 'vastgesteld' }, publicatie: { id: beeld.publicatie } },
        { rapport: { id: beeld.rapport, status: 'concept' }, publicatie: null },
      ]);
    });

    it('houdt kleur, matrix en besluit van toen, ook als er later een andere matrix geldt', async () => {
      const toen = (await lees()).meldingen.regels.find(({ id }: { id: string }) => id === beeld.melding);
      expect(toen.wegingen).toMatchObject([
        { matrixversie: 1, besluit: { besluit: 'actie', actie: 'gesprek', werkoverlegOp: '2026-04-13' } },
      ]);
      await stelKaderVast(app, { kleur: () => 'rood' });
      const nieuw = await meldEnWeeg(app, 'Weer medicijnen');
      const { regels } = (await lees()).meldingen;
      expect(regels[0]).toMatchObject({
        id: nieuw,
        wegingen: [{ kleur: 'rood', matrixversie: 2, besluit: null }],
      });
      expect(regels.find(({ id }: { id: string }) => id === beeld.melding).wegingen).toEqual(toen.wegingen);
      expect(toen.wegingen[0].kleur).not.toBe('rood');
    });

    it('telt en toont niet wat voor deze lezer besloten is', async () => {
      const { openZaken } = await lees('coordinator');
      const { versie } = (await th().get(`/api/v1/zaken/${beeld.zaakInBeoordeling}`).expect(200)).body;
      const { body } = await th()
        .post(`/api/v1/zaken/${beeld.zaakInBeoordeling}/_beperk-toegang`)
        .set('if-match', `"v${versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      const dicht = await lees('coordinator');
      expect(dicht.openZaken.aantal).toBe(openZaken.aantal - 1);
      expect(JSON.stringify(dicht)).not.toContain(beeld.zaakInBeoordeling);
      expect([dicht.maatregelen.regels, dicht.rapporten.regels]).toEqual([[], []]);
      expect((await lees()).openZaken.aantal).toBe(openZaken.aantal);
      await th()
        .post(`/api/v1/zaken/${beeld.zaakInBeoordeling}/_beperk-toegang`)
        .set('if-match', `"v${body.versie}"`)
        .send({ besloten: false, gebruikerIds: [], reden: 'Het is opgelost.' })
        .expect(200);
    });

    it('geeft contractbeheer niets, en een college alleen rapporten die zijn gedeeld', async () => {
      const niets = {
        openZaken: null,
        meldingen: null,
        zaken: null,
        opdrachten: null,
        maatregelen: null,
        bezoeken: null,
      };
      expect(await lees('contractbeheer')).toEqual({ ...niets, rapporten: null });
      expect(await lees('college')).toEqual({ ...niets, rapporten: { regels: [], meer: false } });
    });

    it('geeft een aanbieder niets, en een onbekende of andermans aanbieder bestaat niet', async () => {
      await app.als('aanbieder').get(`/api/v1/aanbieders/${eigen}/gebeurtenissen`).expect(403);
      await th().get(`/api/v1/aanbieders/${NIEMAND}/gebeurtenissen`).expect(404);
      await th().get(`/api/v1/aanbieders/${app.tweede.aanbiederId}/gebeurtenissen`).expect(404);
    });

    it('leidt naar lijsten die op deze aanbieder filteren', async () => {
      for (const pad of ['maatregelen', 'rapporten', 'opdrachten']) {
        const hier = await th().get(`/api/v1/${pad}?aanbiederId=${eigen}`).expect(200);
        const daar = await th().get(`/api/v1/${pad}?aanbiederId=${ander}`).expect(200);
        expect([pad, hier.body.resultaten.length > 0, daar.body.resultaten]).toEqual([pad, true, []]);
      }
      // Whatever a provider asks: its own.
      const { body } = await app.als('aanbieder').get(`/api/v1/opdrachten?aanbiederId=${ander}`).expect(200);
      expect(body.resultaten).toMatchObject([{ id: beeld.opdracht }]);
    });
  });

  describe('een cliëntenstop', () => {
    const leg = (inhoud: object, wie = th(), id = ander) =>
      wie.post(`/api/v1/aanbieders/${id}/clientenstops`).send(inhoud);
    const AFSPRAAK = { ...STOP, basis: 'afspraak', grondslag: 'Gesprek van 1 april', kenmerk: undefined };

    it('loopt vanaf de eerste dag, staat bij de aanbieder en in de lijst, en laat een spoor na', async () => {
      const { clientenstops } = await aanbieder();
      expect(clientenstops).toMatchObject([
        { id: beeld.stop, stand: 'loopt', gemeenteNaam: 'Gemeente Toezicht Noord', reden: STOP.reden },
      ]);
      const { body } = await th().get('/api/v1/aanbieders?clientenstop=ja').expect(200);
      expect(body.resultaten).toMatchObject([{ id: eigen, clientenstopSinds: '2026-04-06' }]);
      const { body: lopend } = await th().get(`/api/v1/aanbieders/${eigen}/clientenstops`).expect(200);
      expect(lopend).toMatchObject([{ id: beeld.stop }]);
      expect(await audit('clientenstop:vastleggen', eigen)).toHaveLength(1);
    });

    it('is na de laatste dag afgelopen, en staat dan niet meer in de lijst', async () => {
      app.klok.naar('2026-08-01');
      try {
        expect((await aanbieder()).clientenstops[0].stand).toBe('afgelopen');
        expect((await th().get('/api/v1/aanbieders?clientenstop=ja').expect(200)).body.resultaten).toEqual(
          [],
        );
        const { body } = await th().get(`/api/v1/aanbieders/${eigen}/clientenstops`).expect(200);
        expect(body).toMatchObject([{ stand: 'afgelopen' }]);
      } finally {
        app.klok.naar('2026-04-13');
      }
    });

    it('van het college kent contractbeheer, zonder de reden; een afspraak kent alleen het toezicht', async () => {
      await leg(AFSPRAAK, th(), eigen).expect(201);
      const { clientenstops } = (
        await app.als('contractbeheer').get(`/api/v1/aanbieders/${eigen}`).expect(200)
      ).body;
      expect(clientenstops).toMatchObject([{ id: beeld.stop, kenmerk: STOP.kenmerk }]);
      expect(clientenstops[0]).not.toHaveProperty('reden');
      expect(
        (await app.als('college').get(`/api/v1/aanbieders/${eigen}`).expect(200)).body.clientenstops,
      ).toHaveLength(1);
      expect(
        (await app.als('beheerder').get(`/api/v1/aanbieders/${eigen}/clientenstops`).expect(200)).body,
      ).toHaveLength(1);
      const profiel = (await app.als('aanbieder').get('/api/v1/ik/gegevens').expect(200)).body;
      expect(profiel.clientenstops).toHaveLength(2);
      expect(profiel.clientenstops[0]).not.toHaveProperty('vastgelegdDoor');
    });

    it('van een ander college ziet een college niet', async () => {
      const anders = NIEMAND.replace('0000-7000', '0001-7000');
      await app.sql(
        `INSERT INTO public.gemeenten (organisatie_id, id, naam, code) VALUES ($1, $2, 'Waterland', 'wl')`,
        [...[app.eerste.id, anders]],
      );
      await leg({ ...STOP, gemeenteId: anders }, th(), eigen).expect(201);
      const { clientenstops } = (await app.als('college').get(`/api/v1/aanbieders/${eigen}`).expect(200))
        .body;
      expect(clientenstops).toMatchObject([{ id: beeld.stop }]);
    });

    it('wordt opgeheven met een reden, en blijft dan leesbaar', async () => {
      const { clientenstops } = (await leg(AFSPRAAK).expect(201)).body;
      const [{ id, versie }] = clientenstops;
      const hefOp = (gezien: number, inhoud: object, wie = th()) =>
        wie.post(`/api/v1/clientenstops/${id}/_hef-op`).set('if-match', `"v${gezien}"`).send(inhoud);
      await hefOp(versie, { ...EINDE, op: '2026-03-31' }).expect(400);
      await hefOp(versie + 1, EINDE).expect(412);
      await hefOp(versie, EINDE, app.als('contractbeheer')).expect(403);
      await hefOp(versie, EINDE, app.als('toezichthouder', app.tweede)).expect(404);
      const { body } = await hefOp(versie, EINDE).expect(200);
      expect(body.clientenstops).toMatchObject([{ id, stand: 'opgeheven', opheffingsreden: EINDE.reden }]);
      expect((await hefOp(versie + 1, EINDE).expect(409)).body.code).toBe('AANBIEDER.AL_BEEINDIGD');
      expect(await audit('clientenstop:opheffen', ander)).toHaveLength(1);
    });

    it.each([
      ['zonder gemeente', {}, 400, 'gemeenteId'],
      ['afgesproken zonder grondslag', { basis: 'afspraak', grondslag: undefined }, 400, 'grondslag'],
      ['besloten in de toekomst', { gemeente: true, beslotenOp: '2026-04-14' }, 400, 'beslotenOp'],
      ['met het einde voor het begin', { gemeente: true, tot: '2026-04-05' }, 400, 'tot'],
      ['zonder reden', { gemeente: true, reden: '' }, 400, 'reden'],
      ['voor een onbekende gemeente', { gemeenteId: NIEMAND }, 400, 'gemeenteIds'],
      ['voor de locatie van een ander', { gemeente: true, locatie: true }, 400, 'locatieIds'],
    ])('%s wordt geweigerd, en er wordt niets vastgelegd', async (_, meer, status, veld) => {
      const {
        gemeente = false,
        locatie = false,
        ...velden
      } = meer as { gemeente?: boolean; locatie?: boolean };
      const voor = (await aanbieder(ander)).clientenstops.length;
      const { body } = await leg({
        ...STOP,
        ...(gemeente ? { gemeenteId: app.eerste.gemeenteId } : {}),
        ...(locatie ? { locatieIds: [(await aanbieder()).locaties[0].id] } : {}),
        ...velden,
      }).expect(status);
      expect(body.invalidParams.map(({ name }: { name: string }) => name)).toContain(veld);
      expect((await aanbieder(ander)).clientenstops).toHaveLength(voor);
    });

    it('legt niemand anders vast dan het toezicht van deze organisatie', async () => {
      const stop = { ...STOP, gemeenteId: app.eerste.gemeenteId };
      for (const rol of ['contractbeheer', 'college', 'jurist', 'aanbieder', 'beheerder'] as const) {
        await leg(stop, app.als(rol)).expect(403);
      }
      await leg(stop, app.als('toezichthouder', app.tweede)).expect(404);
    });
  });

  describe('verbanden', () => {
    const RELATIE = { begin: '2026-01-01', bron: 'Handelsregister', reden: 'Zelfde bestuur.' };
    const leg = (id: string, inhoud: object, wie = th()) =>
      wie.post(`/api/v1/aanbieders/${id}/relaties`).send({ ...RELATIE, ...inhoud });
    const moeder = (id: string, andereId: string) =>
      leg(id, { soort: 'concern', andereId, andereStaat: 'boven' });

    it('staat bij allebei, met de richting', async () => {
      const een = (await aanbieder()).relaties;
      expect(een).toMatchObject([{ soort: 'onderaanneming', vanId: eigen, naarNaam: 'Zorggroep Het Anker' }]);
      expect((await aanbieder(ander)).relaties).toEqual(een);
    });

    it('weigert zichzelf, dubbel, rond en een onbekende', async () => {
      const [a, b, c] = [await nieuwe('Aap'), await nieuwe('Beer'), await nieuwe('Cavia')];
      const code = async (antwoord: ReturnType<typeof leg>, status: number) =>
        (await antwoord.expect(status)).body.code;
      expect(await code(moeder(a, a), 400)).toBe('AANBIEDER.RELATIE_MET_ZICHZELF');
      expect(await code(moeder(a, NIEMAND), 400)).toBe('AANBIEDER.ANDERE_ONBEKEND');
      expect(await code(moeder(a, app.tweede.aanbiederId), 400)).toBe('AANBIEDER.ANDERE_ONBEKEND');
      await moeder(b, a).expect(201);
      expect(await code(moeder(b, a), 409)).toBe('AANBIEDER.RELATIE_DUBBEL');
      await moeder(c, b).expect(201);
      expect(await code(moeder(a, c), 409)).toBe('AANBIEDER.RELATIE_ROND');
      // Another kind between the same two is another relation.
      await leg(a, { soort: 'samenwerking', andereId: b, andereStaat: 'boven' }).expect(201);
      expect((await aanbieder(a)).relaties).toHaveLength(2);
    });

    it('legt van twee die samen rond zouden lopen er een vast', async () => {
      const [a, b, c] = [await nieuwe('Das'), await nieuwe('Egel'), await nieuwe('Fret')];
      await moeder(b, a).expect(201);
      const beide = await Promise.all([moeder(c, b), moeder(a, c)]);
      expect(beide.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('blijft na het einde leesbaar, en kan daarna opnieuw', async () => {
      const [a, b] = [await nieuwe('Geit'), await nieuwe('Haas')];
      const [{ id, versie }] = (await moeder(a, b).expect(201)).body.relaties;
      const beeindig = (gezien: number, op = '2026-03-31', wie = th()) =>
        wie
          .post(`/api/v1/relaties/${id}/_beeindig`)
          .set('if-match', `"v${gezien}"`)
          .send({ ...EINDE, op });
      await beeindig(versie + 1).expect(412);
      await beeindig(versie, '2025-12-31').expect(400);
      await beeindig(versie, undefined, app.als('toezichthouder', app.tweede)).expect(404);
      await beeindig(versie, undefined, app.als('aanbieder')).expect(403);
      await beeindig(versie).expect(204);
      await beeindig(versie + 1).expect(409);
      expect((await aanbieder(b)).relaties).toMatchObject([{ einde: '2026-03-31', eindreden: EINDE.reden }]);
      await leg(a, { soort: 'concern', andereId: b, andereStaat: 'onder', begin: '2026-04-01' }).expect(201);
    });

    it('toont een college en een jurist de reden niet, contractbeheer wel', async () => {
      const relatie = async (rol: 'college' | 'jurist' | 'contractbeheer') =>
        (await app.als(rol).get(`/api/v1/aanbieders/${eigen}`).expect(200)).body.relaties[0];
      expect(await relatie('college')).not.toHaveProperty('reden');
      expect(await relatie('jurist')).not.toHaveProperty('reden');
      expect(await relatie('contractbeheer')).toHaveProperty('reden');
    });

    it('een netwerk heeft leden, een keer dezelfde, en eindigt met hen', async () => {
      const pad = `/api/v1/netwerken/${beeld.netwerk}`;
      const lees = async () => (await th().get(pad).expect(200)).body;
      const lid = (aanbiederId: string, wie = th()) =>
        wie.post(`${pad}/leden`).send({ aanbiederId, rol: 'lid', begin: '2026-01-01', reden: 'Doet mee.' });
      expect((await aanbieder()).netwerken).toMatchObject([
        { netwerkNaam: 'Zorgnetwerk Noord', rol: 'regievoerder', leden: 1 },
      ]);
      await lid(ander).expect(201);
      expect((await lid(ander).expect(409)).body.code).toBe('AANBIEDER.LID_DUBBEL');
      expect((await lid(app.tweede.aanbiederId).expect(400)).body.code).toBe('AANBIEDER.ANDERE_ONBEKEND');
      await lid(ander, app.als('jurist')).expect(403);
      await lid(app.tweede.aanbiederId, app.als('toezichthouder', app.tweede)).expect(404);
      expect(
        (
          await th()
            .post('/api/v1/netwerken')
            .send({
              naam: 'zorgnetwerk noord',
              soort: 'zorgnetwerk',
              doel: 'Dubbel.',
              bron: 'Geen',
              begin: '2026-01-01',
            })
            .expect(409)
        ).body.code,
      ).toBe('AANBIEDER.NETWERK_BESTAAT');
      const { versie, leden } = await lees();
      const tweede = leden.find(({ aanbiederId }: { aanbiederId: string }) => aanbiederId === ander);
      const stop = (deel: string, gezien: number) =>
        th().post(`${pad}${deel}/_beeindig`).set('if-match', `"v${gezien}"`).send(EINDE);
      await stop(`/leden/${tweede.id}`, versie - 1).expect(412);
      await stop(`/leden/${tweede.id}`, versie).expect(200);
      await stop(`/leden/${tweede.id}`, versie + 1).expect(409);
      await stop('', versie + 1).expect(200);
      expect((await lees()).leden.every(({ einde }: { einde: string }) => einde === EINDE.op)).toBe(true);
      await lid(ander).expect(409);
      expect((await aanbieder()).netwerken).toMatchObject([{ einde: EINDE.op, eindreden: EINDE.reden }]);
    });
  });

  describe('profiel, locaties en inzet', () => {
    it('vindt een aanbieder op een vroegere naam', async () => {
      const id = await nieuwe('Zorg Nieuwenhuis');
      const wijzig = (gezien: string) =>
        th()
          .patch(`/api/v1/aanbieders/${id}`)
          .set('if-match', gezien)
          .send({
            ...{ vroegereNamen: ['Zorg Oudenhuis'], handelsnamen: ['Huiszorg'], agb: '06290000' },
            website: 'https://nieuwenhuis.example',
          });
      const { body } = await wijzig('"v1"').expect(200);
      expect(body).toMatchObject({ agb: '06290000', handelsnamen: ['Huiszorg'] });
      await wijzig('"v1"').expect(412);
      for (const zoek of ['oudenhuis', 'huiszorg', '06290000']) {
        const { resultaten } = (await th().get('/api/v1/aanbieders').query({ zoek }).expect(200)).body;
        expect(resultaten.map((rij: { id: string }) => rij.id)).toEqual([id]);
      }
      const fout = await th()
        .patch(`/api/v1/aanbieders/${id}`)
        .set('if-match', '"v2"')
        .send({ agb: '12', website: 'javascript:alert(1)' })
        .expect(400);
      expect(fout.body.invalidParams).toHaveLength(2);
    });

    it('sluit een locatie en beëindigt een inzet, een keer, met de versie van de aanbieder', async () => {
      const { locaties, inzetten, versie } = await aanbieder();
      const delen = [
        [`locaties/${locaties[0].id}/_sluit`, versie],
        [`inzetten/${inzetten[0].id}/_beeindig`, versie + 1],
      ] as const;
      for (const [deel, gezien] of delen) {
        const doe = (nu: number, tot: string, id = eigen) =>
          th().post(`/api/v1/aanbieders/${id}/${deel}`).set('if-match', `"v${nu}"`).send({ tot });
        await doe(gezien + 5, '2026-12-31').expect(412);
        await doe(gezien, '2020-01-01').expect(400);
        await doe(1, '2026-12-31', ander).expect(404);
        await doe(gezien, '2026-12-31').expect(200);
        expect((await doe(gezien + 1, '2026-12-31').expect(409)).body.code).toBe('AANBIEDER.AL_BEEINDIGD');
      }
      expect(await aanbieder()).toMatchObject({
        locaties: [{ tot: '2026-12-31' }],
        inzetten: [{ tot: '2026-12-31' }],
      });
    });

    it('neemt van wie is gestopt niets nieuws aan, tot dat is teruggedraaid', async () => {
      const id = await nieuwe('Zorg Einde');
      const post = (deel: string, inhoud: object, gezien?: number) => {
        const vraag = th().post(`/api/v1/aanbieders/${id}/${deel}`);
        return (gezien ? vraag.set('if-match', `"v${gezien}"`) : vraag).send(inhoud);
      };
      await post('_hervat', {}, 1).expect(409);
      await post('_beeindig', EINDE, 2).expect(412);
      expect((await post('_beeindig', EINDE, 1).expect(200)).body.gestoptOp).toBe(EINDE.op);
      const { gemeenteId } = app.eerste;
      const nieuw: readonly (readonly [string, object])[] = [
        ['locaties', { naam: 'Te laat', soort: 'kantoor' }],
        [
          'inzetten',
          { gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true, van: '2026-05-01' },
        ],
        ['clientenstops', { ...STOP, gemeenteId }],
        [
          'relaties',
          {
            soort: 'concern',
            andereId: ander,
            andereStaat: 'boven',
            begin: '2026-01-01',
            bron: 'KVK',
            reden: 'Zelfde bestuur.',
          },
        ],
      ];
      for (const [deel, inhoud] of nieuw) {
        expect([deel, (await post(deel, inhoud).expect(409)).body.code]).toEqual([deel, 'AANBIEDER.GESTOPT']);
      }
      const gestopt = await th().get('/api/v1/aanbieders?stand=gestopt').expect(200);
      expect(gestopt.body.resultaten).toMatchObject([{ id }]);
      await post('_hervat', {}, 2).expect(200);
      await post('locaties', nieuw[0]?.[1] ?? {}).expect(201);
    });

    it('filtert op gemeente en bekostiging, en weigert een filter dat niet bestaat', async () => {
      const { gemeenteId } = app.eerste;
      const ids = async (vraag: object) =>
        (await th().get('/api/v1/aanbieders').query(vraag).expect(200)).body.resultaten.map(
          ({ id }: { id: string }) => id,
        );
      expect(await ids({ gemeenteId, financiering: 'zin' })).toEqual([eigen]);
      expect(await ids({ gemeenteId, financiering: 'pgb' })).toEqual([]);
      await th().get('/api/v1/aanbieders').query({ stand: 'weg' }).expect(400);
    });
  });

  describe('wat naar buiten gaat', () => {
    const csv = async (vraag = '') => {
      const { text } = await th().get(`/api/v1/aanbieders/export${vraag}`).expect(200);
      return parse(text, { bom: true, delimiter: ';', columns: true }) as Record<string, string>[];
    };

    it('is als bestand hetzelfde als de lijst, met een spoor zonder wat werd getypt', async () => {
      expect(await csv('?clientenstop=ja&zoek=linde')).toMatchObject([
        { Naam: 'Stichting De Linde', 'Cliëntenstop sinds': '06-04-2026' },
      ]);
      const [regel] = await app.sql<{ velden: string[] }>(
        `SELECT velden FROM audit.regels WHERE handeling = 'aanbieder:exporteren' ORDER BY id DESC LIMIT 1`,
      );
      expect(regel?.velden.join()).not.toContain('linde');
    });

    it('laat een aanbieder alleen zichzelf zien, langs elke weg', async () => {
      const zelf = app.als('aanbieder');
      const { body } = await zelf.get('/api/v1/ik/gegevens').expect(200);
      expect(body).toMatchObject({ id: eigen, naam: 'Stichting De Linde' });
      for (const veld of ['relaties', 'netwerken', 'gestoptReden', 'meldingen'])
        expect(body).not.toHaveProperty(veld);
      expect(JSON.stringify(body)).not.toContain('Het Anker');
      for (const pad of [
        ...[
          'aanbieders',
          'aanbieders/export',
          `aanbieders/${eigen}`,
          `aanbieders/${ander}`,
          `aanbieders/${eigen}/gebeurtenissen`,
        ],
        ...[
          `aanbieders/${ander}/clientenstops`,
          'netwerken',
          `netwerken/${beeld.netwerk}`,
          'meldingen',
          'zaken',
        ],
        ...['meldingen/export', 'zaken/export'],
      ]) {
        await zelf.get(`/api/v1/${pad}`).expect(403);
      }
      await zelf.post('/api/v1/_zoek').send({ vraag: 'anker' }).expect(403);
      await th().get('/api/v1/ik/gegevens').expect(403);
    });

    it('zet de databank zelf ook dicht, voor een aanbieder en voor een andere organisatie', async () => {
      const uow = app.app.get(UnitOfWork);
      const tel = (actor: Actor, tabel: string) =>
        uow.run(actor, async () => {
          const sql = `SELECT count(*)::int AS aantal FROM aanbieder.${tabel}`;
          return (await uow.query<{ aantal: number }>(`proef-tel-${tabel}`, sql))[0]?.aantal;
        });
      const tabellen = ['relaties', 'netwerken', 'netwerkleden', 'clientenstops'];
      const aantallen = (actor: Actor) => Promise.all(tabellen.map((tabel) => tel(actor, tabel)));
      for (const aantal of await aantallen(app.actor('toezichthouder'))) expect(aantal).toBeGreaterThan(0);
      expect(await aantallen(app.actor('toezichthouder', app.tweede))).toEqual([0, 0, 0, 0]);
      const vreemd = { ...app.actor('aanbieder'), aanbiederId: NIEMAND };
      expect(await aantallen(vreemd)).toEqual([0, 0, 0, 0]);
      // Contract staff knows of decisions only, and writes none.
      const afspraken = await app.sql(`SELECT 1 FROM aanbieder.clientenstops WHERE basis = 'afspraak'`);
      const [alle, besluiten] = [
        await tel(app.actor('toezichthouder'), 'clientenstops'),
        await tel(app.actor('contractbeheer'), 'clientenstops'),
      ];
      expect(Number(alle) - Number(besluiten)).toBe(afspraken.length);
      expect(afspraken.length).toBeGreaterThan(0);
      const hefOp = `UPDATE aanbieder.clientenstops SET opgeheven_op = '2026-04-13', opheffingsreden = 'x' RETURNING id`;
      const contract = app.actor('contractbeheer');
      expect(await uow.run(contract, () => uow.query('proef-hef-op', hefOp))).toEqual([]);
    });
  });
});
