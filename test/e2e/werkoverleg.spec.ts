import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { createHash } from 'node:crypto';
import { pdfTekst } from '../harnas/pdf-tekst';
import { TestApp } from '../harnas/test-app';
import { Overlegwereld } from '../harnas/werkoverleg';

const DAG = '2026-04-13';
interface Punt {
  objectId: string;
  groep: string;
  versie: number;
  besluit: { actie: string | null } | null;
}

describe('het werkoverleg', () => {
  let app: TestApp;
  let wereld: Overlegwereld;
  const th = () => app.als('toezichthouder');
  const punt = (overleg: { agenda: Punt[] }, id: string) => overleg.agenda.find((een) => een.objectId === id);
  const actiepunt = () => ({
    ...{ omschrijving: 'Met de directeur praten.', uiterlijk: '2026-04-20' },
    eigenaarId: app.eerste.gebruikers.toezichthouder,
  });

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar(DAG);
    wereld = await Overlegwereld.begin(app);
  });
  afterAll(() => app.sluit());

  describe('de agenda', () => {
    it('maakt zichzelf van wat open is, en is bij tot het begint', async () => {
      const { id, versie } = await wereld.plan(DAG);
      const nieuw = await wereld.melding();
      const gewogen = await wereld.gewogen();
      const herwogen = await wereld.gewogen();
      await wereld.weeg(herwogen, 'rood');
      const eerst = await wereld.lees(id);
      expect([nieuw, gewogen, herwogen].map((een) => punt(eerst, een)?.groep)).toEqual([
        'nieuw',
        'gewogen',
        'herwogen',
      ]);
      await th().post(`/api/v1/werkoverleggen/${id}/_start`).set('if-match', `"v${versie}"`).expect(200);
      const later = await wereld.melding();
      const daarna = await wereld.lees(id);
      expect(punt(daarna, nieuw)).toBeDefined();
      expect(punt(daarna, later)).toBeUndefined();
    });

    it('noemt wat bij een partner ligt', async () => {
      const { body: igj } = await th()
        .post('/api/v1/ketenpartners')
        .send({ soort: 'igj', naam: 'IGJ', email: 'igj@partner.example' })
        .expect(201);
      const melding = await wereld.melding();
      await th()
        .post(`/api/v1/meldingen/${melding}/_stuur-door`)
        .set('if-match', '"v1"')
        .send({
          ...{ ontvangers: [{ soort: 'igj', partnerId: igj.id }], melder: 'wij', wijze: 'post' },
          ...{ grondslag: 'Wmo 2015 art. 5.2.4', motivering: 'Jeugd, dus de IGJ' },
          ...{ categorieen: ['geen_persoonsgegevens'], inhoud: 'Een val.' },
        })
        .expect(200);
      const { agenda } = await wereld.lees((await wereld.plan(DAG)).id);
      expect(agenda).toContainEqual(
        expect.objectContaining({
          groep: 'casuistiek',
          object: 'doorzending',
          partner: 'IGJ',
          meldingId: melding,
        }),
      );
    });

    it('krijgt erbij en laat weg wat een mens wil, met een reden', async () => {
      const melding = await wereld.gewogen();
      const { id } = await wereld.plan(DAG);
      const pad = `/api/v1/werkoverleggen/${id}/agendapunten`;
      await th().post(`${pad}/${melding}/_stel-uit`).send({}).expect(400);
      const { body } = await th()
        .post(`${pad}/${melding}/_stel-uit`)
        .send({ reden: 'Wij wachten op het verslag.' })
        .expect(200);
      expect(punt(body, melding)).toBeUndefined();
      expect(body.uitgesteld).toContainEqual(
        expect.objectContaining({ objectId: melding, uitstelreden: 'Wij wachten op het verslag.' }),
      );
      const { body: detail } = await th().get(`/api/v1/meldingen/${melding}`).expect(200);
      const terug = { meldingNummer: detail.nummer, reden: 'Het verslag kwam toch.' };
      const { body: erbij } = await th().post(pad).send(terug).expect(201);
      expect(punt(erbij, melding)).toMatchObject({ toevoegreden: 'Het verslag kwam toch.' });
      await th().post(pad).send(terug).expect(409);
      await th()
        .post(pad)
        .send({ ...terug, meldingNummer: '2026-99999' })
        .expect(400);
    });

    it('begint niet voor de dag zelf, en niet met wat iemand eerder zag', async () => {
      const { id, versie } = await wereld.plan('2026-04-14');
      const start = (gezien: number) =>
        th().post(`/api/v1/werkoverleggen/${id}/_start`).set('if-match', `"v${gezien}"`);
      expect((await wereld.lees(id)).handelingen).not.toContain('start');
      await start(versie).expect(400);
      await wereld.sluitLopend();
      app.klok.naar('2026-04-14');
      await start(versie + 1).expect(412);
      await start(versie).expect(200);
      app.klok.naar(DAG);
      await th().post('/api/v1/werkoverleggen').send({ op: '2026-04-12' }).expect(400);
    });

    it('is van één overleg tegelijk: een tweede begint pas als het eerste is gesloten', async () => {
      const lopend = await wereld.bezig(DAG);
      const { id, versie } = await wereld.plan(DAG);
      const start = () => th().post(`/api/v1/werkoverleggen/${id}/_start`).set('if-match', `"v${versie}"`);
      const { body } = await start().expect(409);
      expect(body).toMatchObject({
        code: 'WERKOVERLEG.AL_BEZIG',
        detail: expect.stringContaining('13 april'),
      });
      await wereld.sluit(lopend);
      const derde = await wereld.plan(DAG);
      const twee = await Promise.all([
        start(),
        th().post(`/api/v1/werkoverleggen/${derde.id}/_start`).set('if-match', `"v${derde.versie}"`),
      ]);
      expect(twee.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('is van de dag waarop het begint, ook als het eerder was gepland', async () => {
      const { id } = await wereld.plan(DAG);
      app.klok.naar('2026-04-15');
      await wereld.start(id);
      expect(await wereld.lees(id)).toMatchObject({ status: 'bezig', op: '2026-04-15' });
      app.klok.naar(DAG);
    });
  });

  describe('een besluit', () => {
    it('heeft altijd een reden: ook bij rood zonder actie en bij groen met actie (AC-7)', async () => {
      const [rood, groen] = [await wereld.gewogen('rood'), await wereld.gewogen('groen')];
      const overleg = await wereld.bezig(DAG);
      await wereld.besluit(overleg, rood, { motivering: '' }).expect(400);
      await wereld.besluit(overleg, rood, { motivering: 'De aanbieder loste het al op.' }).expect(200);
      const { body } = await wereld
        .besluit(overleg, groen, { besluit: 'actie', actie: 'gesprek', actiepunt: actiepunt() })
        .expect(200);
      expect(punt(body, groen)).toMatchObject({ kleur: 'groen', besluit: { actie: 'gesprek' } });
      expect(await wereld.status(rood)).toBe('besloten_geen_actie');
    });

    it('kent het overleg, de dag en wie er waren', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const { deelnemers } = await wereld.lees(overleg);
      const weg = deelnemers.find(({ naam }: { naam: string }) => /coord/i.test(naam)) ?? deelnemers[0];
      await th()
        .post(`/api/v1/werkoverleggen/${overleg}/deelnemers/${weg.id}/_zet-aanwezigheid`)
        .send({ aanwezig: false })
        .expect(200);
      await th()
        .post(`/api/v1/werkoverleggen/${overleg}/deelnemers`)
        .send({ naam: 'Jurist van de gemeente' })
        .expect(201);
      const { body } = await wereld.besluit(overleg, melding).expect(200);
      const besluit = punt(body, melding)?.besluit as unknown as { deelnemers: string[] };
      expect(besluit).toMatchObject({ werkoverlegId: overleg, werkoverlegOp: DAG });
      expect(besluit.deelnemers).toContain('Jurist van de gemeente');
      expect(besluit.deelnemers).not.toContain(weg.naam);
    });

    it('wordt een actiepunt, dat op de beginpagina, bij de melding en bij het volgende werkoverleg staat tot het is gedaan', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const veilig = { besluit: 'actie', actie: 'veiligheidsafspraken' };
      await wereld.besluit(overleg, melding, veilig).expect(400);
      await wereld
        .besluit(overleg, melding, { ...veilig, actiepunt: { ...actiepunt(), uiterlijk: '2026-04-12' } })
        .expect(400);
      await wereld.besluit(overleg, melding, { ...veilig, actiepunt: actiepunt() }).expect(200);
      const blok = async () => {
        const { body } = await th().get('/api/v1/vandaag').expect(200);
        const { regels } = body.blokken.find(({ naam }: { naam: string }) => naam === 'actiepunten');
        return regels.map(({ id }: { id: string }) => id);
      };
      const vanHetTeam = async () => {
        const { body } = await app.als('coordinator').get('/api/v1/actiepunten').expect(200);
        return body.map(({ meldingId }: { meldingId: string }) => meldingId);
      };
      expect(await blok()).toContain(melding);
      expect(await vanHetTeam()).toContain(melding);
      expect((await app.als('coordinator', app.tweede).get('/api/v1/actiepunten').expect(200)).body).toEqual(
        [],
      );
      const { body: punten } = await th().get(`/api/v1/meldingen/${melding}/actiepunten`).expect(200);
      expect(punten).toMatchObject([
        { soort: 'veiligheidsafspraken', status: 'open', uiterlijk: '2026-04-20' },
      ]);
      const rondAf = (versie: number) =>
        th()
          .post(`/api/v1/actiepunten/${punten[0].id}/_rond-af`)
          .set('if-match', `"v${versie}"`)
          .send({ uitkomst: 'De afspraken zijn getekend.' });
      await rondAf(2).expect(412);
      await rondAf(1).expect(204);
      await rondAf(2).expect(409);
      expect(await blok()).not.toContain(melding);
      expect(await vanHetTeam()).not.toContain(melding);
    });

    it('wordt een vraag aan een partner', async () => {
      const { body: wij } = await th()
        .post('/api/v1/ketenpartners')
        .send({ soort: 'toegang', naam: 'Stichting WIJ', email: 'wij@partner.example' })
        .expect(201);
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const partnervraag = {
        ...{
          partnerId: wij.id,
          vraag: 'Is de zorg gewijzigd?',
          doel: 'Wegen',
          grondslag: 'Wmo 2015 art. 5.2.2',
        },
        ...{ categorieen: ['geen_persoonsgegevens'], uiterlijk: '2026-04-20' },
      };
      const navraag = { besluit: 'actie', actie: 'navraag', navraag: { aan: 'partner', partnervraag } };
      await wereld.besluit(overleg, melding, navraag).expect(200);
      const { body } = await th().get(`/api/v1/partnervragen?meldingId=${melding}&status=alle`).expect(200);
      expect(body.resultaten).toMatchObject([{ vraag: 'Is de zorg gewijzigd?', status: 'open' }]);
      await wereld.neemTerug(overleg, melding, 200);
      const { body: na } = await th()
        .get(`/api/v1/partnervragen?meldingId=${melding}&status=alle`)
        .expect(200);
      expect(na.resultaten).toMatchObject([{ status: 'ingetrokken' }]);
      expect(await wereld.status(melding)).toBe('in_weging');
    });

    it('wordt geen vraag aan een aanbieder die niet zelf meldde: die zou verraden dat er is gemeld', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const navraag = { aan: 'aanbieder', tekst: 'Klopt dit?', waarom: 'Wij willen dit weten.' };
      const { body } = await wereld
        .besluit(overleg, melding, { besluit: 'actie', actie: 'navraag', navraag })
        .expect(409);
      expect(body.code).toBe('BESLUIT.AANBIEDER_MELDDE_NIET');
      expect(await wereld.status(melding)).toBe('in_weging');
    });

    it('wordt een doorzending, en die is niet terug te nemen', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const doorzending = {
        ...{ ontvangers: [{ soort: 'zorgkantoor' }], melder: 'wij', wijze: 'post', hierOok: false },
        ...{ grondslag: 'Wlz art. 10.4.1', motivering: 'Zorg uit de Wlz', inhoud: 'Te weinig hulp.' },
        categorieen: ['geen_persoonsgegevens'],
      };
      await wereld
        .besluit(overleg, melding, { besluit: 'actie', actie: 'doorzetten', doorzending })
        .expect(200);
      expect(await wereld.status(melding)).toBe('doorgezonden');
      const { body } = await th().get(`/api/v1/doorzendingen?status=alle&meldingId=${melding}`).expect(200);
      expect(body.resultaten).toMatchObject([{ soort: 'zorgkantoor', status: 'open' }]);
      const { body: fout } = await wereld.neemTerug(overleg, melding, 409);
      expect(fout.code).toBe('BESLUIT.AL_DOORGEZONDEN');
    });

    it('wordt een zaak over wat er onderzocht moet worden, tot het wordt teruggenomen', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const besluit = { besluit: 'actie', actie: 'rechtmatigheidstoets' };
      await wereld.besluit(overleg, melding, besluit).expect(200);
      await app.verwerkUitstaandeJobs();
      const zaken = () =>
        app.sql<{ id: string; domein: string; status: string; uitkomst: string | null }>(
          `SELECT z.id, z.domein, z.status, z.uitkomst FROM onderzoek.zaken z
             JOIN onderzoek.zaak_meldingen m ON m.zaak_id = z.id WHERE m.melding_id = $1`,
          [melding],
        );
      const [zaak] = await zaken();
      expect(zaak).toMatchObject({ domein: 'rechtmatigheid', status: 'onderzoek_loopt' });
      await wereld.neemTerug(overleg, melding, 200);
      const { body: na } = await th().get(`/api/v1/zaken/${zaak?.id}`).expect(200);
      expect(na).toMatchObject({ status: 'afgesloten', uitkomst: 'ingetrokken' });
      expect(await zaken()).toEqual([]);
      // And it can be decided anew.
      expect(await wereld.status(melding)).toBe('in_weging');
      await wereld.besluit(overleg, melding).expect(200);
    });

    it('wordt niet teruggenomen als er in de zaak al iets is gedaan', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      await wereld.besluit(overleg, melding, { besluit: 'actie', actie: 'kwaliteitstoets' }).expect(200);
      await app.verwerkUitstaandeJobs();
      const [zaak] = await app.sql<{ id: string }>(
        'SELECT zaak_id AS id FROM onderzoek.zaak_meldingen WHERE melding_id = $1',
        [melding],
      );
      await th()
        .post(`/api/v1/zaken/${zaak?.id}/gesprekken`)
        .send({ soort: 'gesprek', op: DAG, gesprekspartners: 'De directeur', verslag: 'Wij spraken af.' })
        .expect(201);
      const { body } = await wereld.neemTerug(overleg, melding, 409);
      expect(body.code).toBe('ONDERZOEK.ZAAK_IN_GEBRUIK');
      expect(await wereld.status(melding)).toBe('in_zaak');
    });

    it('wordt niet teruggenomen als het actiepunt al is gedaan', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      await wereld
        .besluit(overleg, melding, { besluit: 'actie', actie: 'gesprek', actiepunt: actiepunt() })
        .expect(200);
      const { body: punten } = await th().get(`/api/v1/meldingen/${melding}/actiepunten`).expect(200);
      await th()
        .post(`/api/v1/actiepunten/${punten[0].id}/_rond-af`)
        .set('if-match', '"v1"')
        .send({ uitkomst: 'Gesproken.' })
        .expect(204);
      const { body } = await wereld.neemTerug(overleg, melding, 409);
      expect(body.code).toBe('BESLUIT.AL_OPGEVOLGD');
    });

    it('valt één keer, ook van twee schermen tegelijk', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const twee = await Promise.all([wereld.besluit(overleg, melding), wereld.besluit(overleg, melding)]);
      expect(twee.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(twee.find(({ status }) => status === 409)?.body.code).toBe('BESLUIT.AL_BESLOTEN');
      const [aantal] = await app.sql<{ n: number }>(
        'SELECT count(*)::int AS n FROM weging.besluiten WHERE melding_id = $1',
        [melding],
      );
      expect(aantal?.n).toBe(1);
    });

    it('valt niet over een weging die niemand zag, en niet zonder weging', async () => {
      const melding = await wereld.gewogen();
      const nieuw = await wereld.melding();
      const overleg = await wereld.bezig(DAG);
      const gezien = (punt(await wereld.lees(overleg), melding) as unknown as { weging: { id: string } })
        .weging;
      await wereld.weeg(melding, 'rood');
      const { body } = await wereld.besluit(overleg, melding, { wegingId: gezien.id }).expect(409);
      expect(body.code).toBe('BESLUIT.OPNIEUW_GEWOGEN');
      expect((await wereld.besluit(overleg, nieuw).expect(409)).body.code).toBe('WEGING.EERST_WEGEN');
    });

    it('valt niet als er niemand bij was', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const pad = `/api/v1/werkoverleggen/${overleg}/deelnemers`;
      const { deelnemers } = await wereld.lees(overleg);
      for (const { id } of deelnemers)
        await th().post(`${pad}/${id}/_zet-aanwezigheid`).send({ aanwezig: false }).expect(200);
      const { body } = await wereld.besluit(overleg, melding).expect(409);
      expect(body.code).toBe('WERKOVERLEG.NIEMAND_AANWEZIG');
      expect(await wereld.status(melding)).toBe('in_weging');
      await th().post(`${pad}/${deelnemers[0].id}/_zet-aanwezigheid`).send({ aanwezig: true }).expect(200);
      await wereld.besluit(overleg, melding).expect(200);
    });

    it('van het scherm van één melding hoort bij het werkoverleg dat bezig is, en bij geen andere dag', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const besluit = (werkoverlegOp: string) =>
        th()
          .post(`/api/v1/meldingen/${melding}/besluiten`)
          .send({
            ...{ besluit: 'geen_actie', aanZet: 'toezichthouder', motivering: 'Al opgelost.' },
            ...{ werkoverlegOp, deelnemers: ['Iemand anders'] },
          });
      const { body } = await besluit('2026-04-01').expect(409);
      expect(body).toMatchObject({
        code: 'BESLUIT.ANDER_OVERLEG',
        invalidParams: [{ name: 'werkoverlegOp' }],
      });
      expect(await wereld.status(melding)).toBe('in_weging');
      await besluit(DAG).expect(201);
      const { agenda } = await wereld.lees(overleg);
      expect(punt({ agenda }, melding)).toMatchObject({ besluit: { werkoverlegOp: DAG } });
    });
  });

  describe('wie meedoet', () => {
    it('is een collega van het team, of iemand met een naam', async () => {
      const { id } = await wereld.plan(DAG);
      const erbij = (wie: object) => th().post(`/api/v1/werkoverleggen/${id}/deelnemers`).send(wie);
      await erbij({ gebruikerId: null }).expect(400);
      await erbij({}).expect(400);
      const { body } = await erbij({ gebruikerId: app.eerste.gebruikers.aanbieder }).expect(400);
      expect(body.code).toBe('WERKOVERLEG.DEELNEMER_ONBEKEND');
      await erbij({ gebruikerId: app.eerste.gebruikers.toezichthouder }).expect(409);
      await erbij({ gebruikerId: null, naam: 'Jurist van de gemeente' }).expect(201);
    });
  });

  describe('wie niet meedoet aan een punt', () => {
    it('besluit er niet over: niet hier, en niet van het scherm van de melding', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const { deelnemers } = await wereld.lees(overleg);
      const ik = deelnemers.find(
        ({ gebruikerId }: { gebruikerId: string }) => gebruikerId === app.eerste.gebruikers.toezichthouder,
      );
      const pad = `/api/v1/werkoverleggen/${overleg}/agendapunten/${melding}`;
      await th().post(`${pad}/verschoningen`).send({ deelnemerId: ik.id }).expect(400);
      const reden = { deelnemerId: ik.id, reden: 'Haar broer werkt daar.' };
      const { body } = await th().post(`${pad}/verschoningen`).send(reden).expect(201);
      expect(punt(body, melding)).toMatchObject({ verschoond: [{ naam: ik.naam, reden: reden.reden }] });
      await th().post(`${pad}/verschoningen`).send(reden).expect(409);
      expect((await wereld.besluit(overleg, melding).expect(403)).body.code).toBe('WERKOVERLEG.VERSCHOOND');
      const alleen = { besluit: 'geen_actie', aanZet: 'toezichthouder', motivering: 'Al opgelost.' };
      await th()
        .post(`/api/v1/meldingen/${melding}/besluiten`)
        .send({ ...alleen, werkoverlegOp: DAG, deelnemers: ['Ik'] })
        .expect(403);
      const { body: na } = await app.als('coordinator').post(`${pad}/_besluit`).send(alleen).expect(200);
      const besluit = punt(na, melding)?.besluit as unknown as { deelnemers: string[] };
      expect(besluit.deelnemers).not.toContain(ik.naam);
      await wereld.neemTerug(overleg, melding, 403);
    });

    it('doet toch mee als een ander dat vastlegt voordat is besloten, en dat blijft staan', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const { deelnemers } = await wereld.lees(overleg);
      const wie = deelnemers.find(
        ({ gebruikerId }: { gebruikerId: string }) => gebruikerId === app.eerste.gebruikers.toezichthouder,
      );
      const pad = `/api/v1/werkoverleggen/${overleg}/agendapunten/${melding}`;
      const verschoon = () =>
        th().post(`${pad}/verschoningen`).send({ deelnemerId: wie.id, reden: 'Haar broer werkt daar.' });
      const hefOp = (rol: Rol, inhoud: object = { reden: 'Het was een naamgenoot.' }) =>
        app.als(rol).post(`${pad}/verschoningen/${wie.id}/_hef-op`).send(inhoud);
      await hefOp('coordinator').expect(404);
      await verschoon().expect(201);
      expect((await hefOp('toezichthouder').expect(403)).body.code).toBe('WERKOVERLEG.VERSCHOOND');
      await hefOp('jurist').expect(403);
      await hefOp('coordinator', {}).expect(400);
      const { body } = await hefOp('coordinator').expect(200);
      expect(punt(body, melding)).toMatchObject({
        ...{ verschoond: [], tochMee: [{ naam: wie.naam, ophefreden: 'Het was een naamgenoot.' }] },
      });
      await hefOp('coordinator').expect(404);
      await verschoon().expect(201);
      await hefOp('coordinator').expect(200);
      const na = await wereld.besluit(overleg, melding).expect(200);
      const besluit = punt(na.body, melding)?.besluit as unknown as { deelnemers: string[] };
      expect(besluit.deelnemers).toContain(wie.naam);
      await hefOp('coordinator').expect(409);
      await wereld.neemTerug(overleg, melding, 200);
    });
  });

  describe('na het sluiten', () => {
    it('zijn er notulen met een controlewaarde, en verandert er niets meer', async () => {
      const [melding, andere] = [await wereld.gewogen('rood'), await wereld.gewogen()];
      const overleg = await wereld.bezig(DAG);
      const pad = `/api/v1/werkoverleggen/${overleg}/agendapunten`;
      const noteer = (versie: number, tekst = 'Gebeld met de dochter.') =>
        th().post(`${pad}/${melding}/_noteer`).set('if-match', `"v${versie}"`).send({ tekst });
      await noteer(1).expect(200);
      await noteer(1).expect(412);
      await wereld.besluit(overleg, melding, { motivering: 'De aanbieder loste het al op.' }).expect(200);
      const { versie } = await wereld.lees(overleg);
      expect((await wereld.sluit(overleg, versie - 1)).status).toBe(412);
      const gesloten = await wereld.sluit(overleg);
      expect(gesloten.body).toMatchObject({ status: 'gesloten', handelingen: [] });
      const { documentId, sha256 } = gesloten.body;
      const bytes = await wereld.notulen(documentId);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      const tekst = await pdfTekst(bytes);
      for (const regel of [
        'Rood, en toch geen actie',
        'De aanbieder loste het al op',
        'Gebeld met de dochter',
        'Hierover is niet besloten',
      ])
        expect(tekst).toContain(regel);

      for (const verzoek of [
        wereld.besluit(overleg, andere),
        wereld.neemTerug(overleg, melding, 409),
        th().post(`${pad}/${andere}/_stel-uit`).send({ reden: 'Later.' }),
        noteer(9),
        th().post(`/api/v1/werkoverleggen/${overleg}/deelnemers`).send({ naam: 'Iemand' }),
      ]) {
        const { status, body } = await verzoek;
        expect({ status, code: body.code }).toEqual({ status: 409, code: 'WERKOVERLEG.GESLOTEN' });
      }
      expect((await wereld.sluit(overleg)).body.code).toBe('WERKOVERLEG.GESLOTEN');
      // What was not decided comes back.
      expect(punt(await wereld.lees((await wereld.plan(DAG)).id), andere)).toBeDefined();
    });
  });

  describe('is niet van een ander', () => {
    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
      'een %s leest en doet er niets',
      async (rol) => {
        const { id } = await wereld.plan(DAG);
        const melding = await wereld.melding();
        const wie = app.als(rol);
        await wie.get('/api/v1/werkoverleggen').expect(403);
        await wie.get(`/api/v1/werkoverleggen/${id}`).expect(403);
        await wie.post('/api/v1/werkoverleggen').send({ op: DAG }).expect(403);
        await wie.get(`/api/v1/meldingen/${melding}/actiepunten`).expect(403);
        await wie.get('/api/v1/actiepunten').expect(403);
        await wie
          .post(`/api/v1/werkoverleggen/${id}/agendapunten/${melding}/_besluit`)
          .send({ besluit: 'geen_actie', aanZet: 'toezichthouder', motivering: 'Zomaar.' })
          .expect(403);
      },
    );

    it('een andere organisatie vindt het niet', async () => {
      const melding = await wereld.gewogen();
      const overleg = await wereld.bezig(DAG);
      const ander = app.als('toezichthouder', app.tweede);
      await ander.get(`/api/v1/werkoverleggen/${overleg}`).expect(404);
      expect((await ander.get('/api/v1/werkoverleggen').expect(200)).body).toEqual([]);
      await ander.post(`/api/v1/werkoverleggen/${overleg}/_sluit`).set('if-match', '"v2"').expect(404);
      await ander
        .post(`/api/v1/werkoverleggen/${overleg}/agendapunten/${melding}/_besluit`)
        .send({ besluit: 'geen_actie', aanZet: 'toezichthouder', motivering: 'Zomaar.' })
        .expect(404);
    });
  });
});
