import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BeoordeelAanbieder } from '@navolgbaar/patroon';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const REGELS = {
  aantal: { aantal: 3, maanden: 12 },
  zelfdeSoortOpLocatie: null,
  zwaarte: null,
  stijging: null,
};
const DOCUMENT = { geldigVanaf: '2026-04-13', bron: 'Teambesluit van april', brondatum: '2026-04-10' };
const TOETS = { antwoord: 'ja', toelichting: 'Dat blijkt uit het verhaal.' };
const CHECKLIST = {
  soort: 'calamiteit',
  nietBeoogdOfOnverwacht: TOETS,
  kwaliteitVanVoorziening: TOETS,
  ernstigGevolgOfDood: TOETS,
};

const GEINFORMEERD = { uitkomst: 'opgepakt', geinformeerdOp: '2026-04-13' };

describe('patronen bij een aanbieder', () => {
  let app: TestApp;
  const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
  const meld = async (aanbiederId: string, anders: object = {}): Promise<string> => {
    const { body } = await th()
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Niemand thuis', omschrijving: 'Mevrouw Jansen belde.', onrechtmatigheid: 'nee' },
        ...{ aanbiederId, gemeenteId: app.eerste.gemeenteId, ...anders },
      })
      .expect(201);
    return body.id;
  };
  let nummer = 0;
  const aanbieder = async (): Promise<string> => {
    nummer += 1;
    const { body } = await th()
      .post('/api/v1/aanbieders')
      .send({ naam: `Patroonzorg ${nummer}`, soort: 'zorgaanbieder', kvk: String(80_000_000 + nummer) })
      .expect(201);
    return body.id;
  };
  const patronen = async (aanbiederId: string, rol: Rol = 'toezichthouder') =>
    (await app.als(rol).get('/api/v1/patronen').query({ aanbiederId }).expect(200)).body;
  const doe = (
    id: string,
    versie: number,
    handeling: string,
    inhoud: object = {},
    rol: Rol = 'toezichthouder',
  ) => app.als(rol).post(`/api/v1/patronen/${id}/_${handeling}`).set('if-match', `"v${versie}"`).send(inhoud);
  /** Changes a melding, and lets follow what follows. */
  const pas = async (meldingId: string, pad: string, inhoud: object) => {
    const { body } = await th().get(`/api/v1/meldingen/${meldingId}`).expect(200);
    const adres = `/api/v1/meldingen/${meldingId}${pad}`;
    const vraag = pad ? th().post(adres) : th().patch(adres);
    await vraag.set('if-match', `"v${body.versie}"`).send(inhoud).expect(200);
    await app.verwerkUitstaandeJobs();
  };
  /** Three meldingen at a new provider: a pattern by the rules of these tests. */
  const metPatroon = async () => {
    const aanbiederId = await aanbieder();
    const meldingen = [await meld(aanbiederId), await meld(aanbiederId), await meld(aanbiederId)];
    await app.verwerkUitstaandeJobs();
    const [patroon] = await patronen(aanbiederId);
    return { aanbiederId, meldingen, patroon };
  };

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const coordinator = app.als('coordinator');
    await coordinator
      .post('/api/v1/patroonregels')
      .send({ regels: REGELS, ...DOCUMENT })
      .expect(201);
  });
  afterAll(() => app.sluit());

  describe('wordt gezien', () => {
    it('bij de derde melding in een jaar, met hoe, en wordt aan de coördinator verteld', async () => {
      const aanbiederId = await aanbieder();
      await meld(aanbiederId);
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toEqual([]);
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      const [patroon, ...meer] = await patronen(aanbiederId);
      expect(meer).toEqual([]);
      expect(patroon).toMatchObject({
        ...{ regel: 'aantal', waarde: 3, drempel: 3, aantalMeldingen: 3, status: 'open' },
        ...{ van: '2025-04-14', tot: '2026-04-13' },
      });
      expect(patroon.herleiding[0].stap).toContain('3 meldingen over deze aanbieder');
      const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
      expect(body.resultaten).toContainEqual(
        expect.objectContaining({ soort: 'patroon_gezien', plek: { object: 'patroon', id: patroon.id } }),
      );
    });

    it('één keer, ook als er bij komt en als twee verwerkers tegelijk kijken', async () => {
      const { aanbiederId, patroon } = await metPatroon();
      const vierde = await meld(aanbiederId);
      const beoordeel = app.app.get(BeoordeelAanbieder, { strict: false });
      const systeem = systeemActor(app.eerste.id, 'proef', 'proef');
      await Promise.all([beoordeel.naMelding(systeem, vierde), beoordeel.naMelding(systeem, vierde)]);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toMatchObject([{ id: patroon.id, waarde: 4, versie: 2 }]);
      const verteld = await app.sql(
        `SELECT FROM outbox.gebeurtenissen WHERE type = 'PatroonGezien' AND aggregaat_id = $1`,
        [patroon.id],
      );
      expect(verteld).toHaveLength(1);
    });

    it('ook als een melding een andere aanbieder krijgt; bij de vorige telt zij niet meer mee', async () => {
      const { aanbiederId: vorige, patroon, meldingen } = await metPatroon();
      const vierde = await meld(vorige);
      const nieuwe = await aanbieder();
      await meld(nieuwe);
      await meld(nieuwe);
      await pas(vierde, '', { aanbiederId: nieuwe });
      expect(await patronen(nieuwe)).toMatchObject([{ regel: 'aantal', waarde: 3, status: 'open' }]);
      expect(await patronen(vorige)).toMatchObject([{ id: patroon.id, waarde: 3, aantalMeldingen: 3 }]);
      // Under its threshold it stays as it was told: a person says what it means.
      await pas(meldingen[0] ?? '', '', { aanbiederId: nieuwe });
      expect(await patronen(vorige)).toMatchObject([{ id: patroon.id, waarde: 3, status: 'open' }]);
      expect(await patronen(nieuwe)).toMatchObject([{ waarde: 4 }]);
    });

    it('ook als de aanbieder van een melding later bekend wordt', async () => {
      const aanbiederId = await aanbieder();
      await meld(aanbiederId);
      await meld(aanbiederId);
      const zonder = await meld(aanbiederId, { aanbiederId: undefined });
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toEqual([]);
      await pas(zonder, '', { aanbiederId });
      expect(await patronen(aanbiederId)).toMatchObject([{ waarde: 3 }]);
    });

    it('opnieuw na samenvoegen en na splitsen: wat hetzelfde vertelt, telt één keer', async () => {
      const { aanbiederId, meldingen } = await metPatroon();
      const vierde = await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      const { body: hoofd } = await th().get(`/api/v1/meldingen/${meldingen[0]}`).expect(200);
      const motivering = 'Beide vertellen over dezelfde avond.';
      await pas(vierde, '/verbanden', { nummer: hoofd.nummer, soort: 'dubbel', motivering });
      expect(await patronen(aanbiederId)).toMatchObject([{ waarde: 3 }]);
      const { body } = await th().get(`/api/v1/meldingen/${vierde}`).expect(200);
      const pad = `/verbanden/${body.verwant.verbanden[0].id}/_verbreek`;
      await pas(vierde, pad, { reden: 'Het waren twee avonden.' });
      expect(await patronen(aanbiederId)).toMatchObject([{ waarde: 4 }]);
    });

    it('zonder iets van een persoon: niet in de uitleg, niet in wat wordt bewaard', async () => {
      const { patroon } = await metPatroon();
      const [rij] = await app.sql<{ alles: string }>(
        `SELECT to_jsonb(p)::text AS alles FROM patroon.patronen p WHERE id = $1`,
        [patroon.id],
      );
      expect(rij?.alles).not.toMatch(/Jansen|Niemand thuis/);
    });
  });

  describe('wacht op een mens', () => {
    it('toont de meldingen die meetellen, en wat u ermee kunt', async () => {
      const { patroon, meldingen } = await metPatroon();
      const { body, headers } = await th().get(`/api/v1/patronen/${patroon.id}`).expect(200);
      expect(headers['etag']).toBe('"v1"');
      expect(body.meldingen.map(({ id }: { id: string }) => id).sort()).toEqual([...meldingen].sort());
      expect(body).toMatchObject({ handelingen: ['sluimer', 'sluit'] });
    });

    it('rust met een reden, en is er de dag erna weer', async () => {
      const { aanbiederId, patroon } = await metPatroon();
      await doe(patroon.id, 1, 'sluimer', { tot: '2026-04-13', reden: 'Er loopt al een bezoek.' }).expect(
        400,
      );
      await doe(patroon.id, 1, 'sluimer', { tot: '2026-04-20' }).expect(400);
      await doe(patroon.id, 2, 'sluimer', { tot: '2026-04-20', reden: 'Er loopt al een bezoek.' }).expect(
        412,
      );
      const { body } = await doe(patroon.id, 1, 'sluimer', {
        ...{ tot: '2026-04-20', reden: 'Er loopt al een bezoek.' },
      }).expect(200);
      expect(body).toMatchObject({
        status: 'gesluimerd',
        sluimertTot: '2026-04-20',
        handelingen: ['wek', 'sluit'],
      });
      await doe(patroon.id, 2, 'sluimer', { tot: '2026-04-21', reden: 'Nog eens.' }).expect(409);
      app.klok.naar('2026-04-21');
      expect(await patronen(aanbiederId)).toMatchObject([{ status: 'open', sluimertTot: null }]);
      app.klok.naar('2026-04-13');
      expect((await doe(patroon.id, 2, 'wek').expect(200)).body).toMatchObject({ status: 'open' });
    });

    it('wordt eerder wakker als het met de helft groeit, en dat wordt weer verteld', async () => {
      const { aanbiederId, patroon } = await metPatroon();
      await doe(patroon.id, 1, 'sluimer', { tot: '2026-05-20', reden: 'Er loopt al een bezoek.' }).expect(
        200,
      );
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toMatchObject([{ status: 'gesluimerd', waarde: 4 }]);
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toMatchObject([{ status: 'open', waarde: 5 }]);
      const verteld = await app.sql(
        `SELECT FROM outbox.gebeurtenissen WHERE type = 'PatroonGezien' AND aggregaat_id = $1`,
        [patroon.id],
      );
      expect(verteld).toHaveLength(2);
    });

    it('telt na het afsluiten niet opnieuw wat toen al meetelde', async () => {
      const { aanbiederId, patroon } = await metPatroon();
      await doe(patroon.id, 1, 'sluit', GEINFORMEERD).expect(400);
      const reden = 'In het werkoverleg besproken; er komt een bezoek.';
      await doe(patroon.id, 1, 'sluit', { ...GEINFORMEERD, reden }).expect(200);
      await doe(patroon.id, 2, 'wek').expect(409);
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toMatchObject([{ id: patroon.id, status: 'gesloten', reden }]);
      await meld(aanbiederId);
      await meld(aanbiederId);
      await app.verwerkUitstaandeJobs();
      expect(await patronen(aanbiederId)).toMatchObject([
        { status: 'open', waarde: 3 },
        { id: patroon.id, status: 'gesloten' },
      ]);
    });
  });

  describe('wordt de aanbieder verteld', () => {
    const reden = 'Er komt een bezoek.';

    it('op een dag, of het staat er waarom nog niet', async () => {
      const { patroon } = await metPatroon();
      const { body } = await doe(patroon.id, 1, 'sluit', { ...GEINFORMEERD, reden }).expect(200);
      expect(body).toMatchObject({ geinformeerdOp: '2026-04-13', nietGeinformeerdReden: null });
      const { patroon: ander } = await metPatroon();
      const nietGeinformeerdReden = 'Eerst het bezoek.';
      const nogNiet = { uitkomst: 'opgepakt', nietGeinformeerdReden, reden };
      const later = await doe(ander.id, 1, 'sluit', nogNiet).expect(200);
      expect(later.body).toMatchObject({ geinformeerdOp: null, nietGeinformeerdReden });
      const { patroon: niets } = await metPatroon();
      await doe(niets.id, 1, 'sluit', { uitkomst: 'geen_patroon', reden }).expect(200);
    });

    it.each([
      ['zonder antwoord', { geinformeerdOp: undefined }],
      ['met een dag van morgen', { geinformeerdOp: '2026-04-14' }],
      ['met een dag die niet bestaat', { geinformeerdOp: '2026-02-30' }],
      ['met allebei', { nietGeinformeerdReden: 'Toch nog niet.' }],
      ['bij wat geen patroon is', { uitkomst: 'geen_patroon' }],
    ])('en wordt niet afgesloten %s', async (_, anders) => {
      const { patroon } = await metPatroon();
      await doe(patroon.id, 1, 'sluit', { ...GEINFORMEERD, reden, ...anders }).expect(400);
      const { body } = await th().get(`/api/v1/patronen/${patroon.id}`).expect(200);
      expect(body).toMatchObject({ status: 'open', geinformeerdOp: null, versie: 1 });
    });
  });

  describe('de regels', () => {
    it('gelden pas vanaf hun dag: tot dan geldt de meegeleverde', async () => {
      const later = { ...DOCUMENT, geldigVanaf: '2026-06-01' };
      const ander = app.als('coordinator', app.tweede);
      await ander
        .post('/api/v1/patroonregels')
        .send({ regels: REGELS, ...later })
        .expect(201);
      const { body } = await ander.get('/api/v1/patroonregels').expect(200);
      expect(body.map(({ nummer, status }: Record<string, unknown>) => [nummer, status])).toEqual([
        [2, 'vastgesteld'],
        [1, 'meegeleverd'],
      ]);
    });

    it('zijn bij een nieuwe organisatie een aanname, tot iemand ze vaststelt', async () => {
      const { body } = await th(app.tweede).get('/api/v1/patroonregels').expect(200);
      expect(body.at(-1)).toMatchObject({ nummer: 1, status: 'meegeleverd', vastgesteldDoor: null });
      expect((await th().get('/api/v1/patroonregels').expect(200)).body[0]).toMatchObject({
        ...{ status: 'vastgesteld', regels: REGELS, vastgesteldDoor: app.eerste.gebruikers.coordinator },
      });
    });

    it.each([
      ['een dag in het verleden', { geldigVanaf: '2026-04-12' }],
      ['een document van morgen', { brondatum: '2026-04-14' }],
      ['geen enkele regel', { regels: { ...REGELS, aantal: null } }],
      ['een regel zonder aantal', { regels: { ...REGELS, aantal: { maanden: 12 } } }],
      ['een venster van tien jaar', { regels: { ...REGELS, aantal: { aantal: 3, maanden: 120 } } }],
    ])('worden geweigerd met %s', async (_, anders) => {
      const voor = (await th().get('/api/v1/patroonregels')).body.length;
      await app
        .als('coordinator')
        .post('/api/v1/patroonregels')
        .send({ regels: REGELS, ...DOCUMENT, ...anders })
        .expect(400);
      expect((await th().get('/api/v1/patroonregels')).body).toHaveLength(voor);
    });
  });

  it('wordt ook gezien als een melding van soort verandert: een calamiteit weegt zwaar', async () => {
    const rustig = { ...DOCUMENT, geldigVanaf: '2026-07-01' };
    await app
      .als('coordinator')
      .post('/api/v1/patroonregels')
      .send({ regels: { ...REGELS, zwaarte: { punten: 8, maanden: 12 } }, ...rustig })
      .expect(201);
    app.klok.naar('2026-07-01');
    const aanbiederId = await aanbieder();
    for (const id of [await meld(aanbiederId), await meld(aanbiederId)]) {
      expect(await patronen(aanbiederId)).toEqual([]);
      await pas(id, '/_wijzig-soort', {
        ...{ soort: 'calamiteit', checklist: CHECKLIST },
        reden: 'Zij overleed.',
      });
    }
    expect(await patronen(aanbiederId)).toMatchObject([{ regel: 'zwaarte', waarde: 8 }]);
    app.klok.naar('2026-04-13');
  });

  describe('is niet van een ander', () => {
    it.each(['aanbieder', 'college', 'jurist', 'contractbeheer', 'beheerder', 'fg'] as const)(
      'een %s leest en doet er niets',
      async (rol) => {
        const { patroon } = await metPatroon();
        await app.als(rol).get('/api/v1/patronen').expect(403);
        await app.als(rol).get(`/api/v1/patronen/${patroon.id}`).expect(403);
        await doe(patroon.id, 1, 'sluit', { ...GEINFORMEERD, reden: 'Zomaar.' }, rol).expect(403);
      },
    );

    it('van een andere organisatie is er niets, en een toezichthouder stelt geen regels vast', async () => {
      const { patroon } = await metPatroon();
      await th(app.tweede).get(`/api/v1/patronen/${patroon.id}`).expect(404);
      expect((await th(app.tweede).get('/api/v1/patronen').expect(200)).body).toEqual([]);
      await th()
        .post('/api/v1/patroonregels')
        .send({ regels: REGELS, ...DOCUMENT })
        .expect(403);
    });

    it('is er niet voor wie een van de meldingen niet mag zien: het aantal zegt al te veel', async () => {
      const { patroon, meldingen, aanbiederId } = await metPatroon();
      const { body: zaak } = await th()
        .post('/api/v1/zaken')
        .send({
          ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Besloten' },
          ...{ aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
        })
        .expect(201);
      const lees = (rol: Rol) => app.als(rol).get(`/api/v1/patronen/${patroon.id}`);
      const { body: melding } = await th().get(`/api/v1/meldingen/${meldingen[0]}`).expect(200);
      const bij = { nummer: melding.nummer, reden: 'Dit gaat over dezelfde gebeurtenis.' };
      await th().post(`/api/v1/zaken/${zaak.id}/meldingen`).send(bij).expect(200);
      const { body } = await th().get(`/api/v1/zaken/${zaak.id}`).expect(200);
      await th()
        .post(`/api/v1/zaken/${zaak.id}/_beperk-toegang`)
        .set('if-match', `"v${body.versie}"`)
        .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
        .expect(200);
      await lees('toezichthouder').expect(200);
      await lees('coordinator').expect(404);
      expect(await patronen(aanbiederId, 'coordinator')).toEqual([]);
      await doe(patroon.id, 1, 'sluit', { ...GEINFORMEERD, reden: 'Zomaar.' }, 'coordinator').expect(404);
    });
  });
});
