import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { schrijfDag } from '@navolgbaar/kernel';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { BeheerAfwegingskader } from '@navolgbaar/weging';
import { Loketbezoeker, kaal, naar, openLoket } from '../harnas/loket';
import { TestApp, type Testorganisatie } from '../harnas/test-app';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const CHECKLIST = {
  soort: 'calamiteit',
  nietBeoogdOfOnverwacht: TOETS,
  kwaliteitVanVoorziening: TOETS,
  ernstigGevolgOfDood: TOETS,
};
const WEGING = {
  ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het raakt de dagelijkse begeleiding.' },
  aanZet: 'toezichthouder',
  ...{ omvang: 'klein', omvangMotivering: 'Voor zover bekend één cliënt.', publieksgevoelig: false },
  onrechtmatigheid: 'nee',
};
const WAAROM = 'Zelfde dag, zelfde bewoner, zelfde verhaal.';

let app: TestApp;
let dag = 0;
let adresnummer = 0;

interface Vast {
  readonly id: string;
  readonly nummer: string;
}

beforeAll(async () => {
  app = await TestApp.start();
  await openLoket(app);
  await app.app.get(BeheerAfwegingskader).laadMeegeleverde(systeemActor(app.eerste.id, 'test', 'test'));
});
afterAll(() => app.sluit());
// Each test on days of its own, so that the meldingen of one are not like those of another.
beforeEach(() => {
  dag += 40;
  app.klok.naar(`${new Date(Date.UTC(2026, 3, 13 + dag)).toISOString().slice(0, 10)}T09:00:00Z`);
});

const th = (organisatie?: Testorganisatie) => app.als('toezichthouder', organisatie);
const dagen = (aantal: number) => app.klok.vandaag().add({ days: aantal }).toString();

async function registreer(anders: object = {}, rol: Rol = 'toezichthouder'): Promise<Vast> {
  const { body } = await app
    .als(rol)
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Geen begeleiding in de avond', omschrijving: 'Na acht uur is er niemand.' },
      ...{ onrechtmatigheid: 'nee', aanbiederId: app.eerste.aanbiederId, ...anders },
    })
    .expect(201);
  return body as Vast;
}
const calamiteit = (anders: object = {}) =>
  registreer({
    ...{ soort: 'calamiteit', bron: 'zorgaanbieder', checklist: CHECKLIST },
    ...{ gebeurtenisdatum: dagen(-1), vaststellingsdatum: dagen(-1), ...anders },
  });
const lees = async ({ id }: Pick<Vast, 'id'>, rol: Rol = 'toezichthouder') =>
  (await app.als(rol).get(`/api/v1/meldingen/${id}`).expect(200)).body;
async function doe(
  van: Pick<Vast, 'id'>,
  pad: string,
  inhoud: object,
  status = 200,
  rol: Rol = 'toezichthouder',
) {
  const { versie } = await lees(van, rol);
  const { body } = await app
    .als(rol)
    .post(`/api/v1/meldingen/${van.id}/${pad}`)
    .set('if-match', `"v${versie}"`)
    .send(inhoud)
    .expect(status);
  return body;
}
const verbind = (van: Vast, naar: Vast, soort: string, status = 200) =>
  doe(van, 'verbanden', { nummer: naar.nummer, soort, motivering: WAAROM }, status);
const verbreek = async (van: Vast, reden = 'Het bleken twee bewoners.') => {
  const { verwant } = await lees(van);
  return doe(van, `verbanden/${verwant.verbanden[0].id}/_verbreek`, { reden });
};
const weeg = (van: Vast) => th().post(`/api/v1/meldingen/${van.id}/wegingen`).send(WEGING).expect(201);
const openstaand = async (): Promise<string[]> =>
  (await th().get('/api/v1/meldingen?aantal=100').expect(200)).body.resultaten.map(({ id }: Vast) => id);
const zaakVan = async ({ id }: Vast): Promise<Vast & { meldingen: (Vast & { keten: boolean })[] }> => {
  const { body } = await th().get(`/api/v1/zaken?meldingId=${id}&status=alle`).expect(200);
  return (await th().get(`/api/v1/zaken/${body.resultaten[0].id}`).expect(200)).body;
};
/** A melding that came in by the loket, with the receipt code of who did it. */
async function vanInwoner(): Promise<{ code: string; id: string }> {
  adresnummer += 1;
  const { code } = await new Loketbezoeker(app, `198.51.100.${adresnummer}`).meld({
    melder: { bekend: 'anoniem' },
  });
  const [rij] = await app.sql<{ id: string }>(
    'SELECT id FROM melding.meldingen ORDER BY geregistreerd_op DESC LIMIT 1',
  );
  return { code, id: rij?.id ?? '' };
}
const audit = (id: string) =>
  app
    .sql<{ handeling: string }>(
      `SELECT handeling FROM audit.regels WHERE object_id = $1 AND handeling <> 'melding:lezen' ORDER BY id`,
      [id],
    )
    .then((regels) => regels.map(({ handeling }) => handeling));

describe('een verband tussen meldingen', () => {
  it('staat in beide dossiers, met wie, wanneer en waarom, en geeft beide een nieuwe versie', async () => {
    const [een, twee] = [await registreer(), await registreer()];
    const na = await verbind(een, twee, 'zelfde_gebeurtenis');
    expect(na).toMatchObject({
      versie: 2,
      verwant: {
        keten: false,
        verbanden: [
          {
            ...{ soort: 'zelfde_gebeurtenis', motivering: WAAROM, verbrokenOp: null },
            ...{ gelegdDoor: app.eerste.gebruikers.toezichthouder, andere: { nummer: twee.nummer } },
          },
        ],
      },
    });
    const daar = await lees(twee);
    expect([daar.versie, daar.verwant.verbanden[0].andere.nummer]).toEqual([2, een.nummer]);
    expect(await audit(een.id)).toContain('melding:verbinden');
    expect(await audit(twee.id)).toContain('melding:verbinden');
  });

  it('wordt verbroken met een reden, en blijft te lezen', async () => {
    const [een, twee] = [await registreer(), await registreer()];
    await verbind(een, twee, 'onderdeel');
    const { verwant } = await verbreek(twee);
    expect(verwant.verbanden).toMatchObject([
      { richting: 'naar', verbreekreden: 'Het bleken twee bewoners.' },
    ]);
    const opnieuw = await verbind(twee, een, 'zelfde_gebeurtenis');
    expect(opnieuw.verwant.verbanden).toHaveLength(2);
  });

  it('wordt geweigerd zonder motivering, met zichzelf, met een nummer dat er niet is en in een oude versie', async () => {
    const [een, twee] = [await registreer(), await registreer()];
    const zonder = await doe(een, 'verbanden', { nummer: twee.nummer, soort: 'dubbel' }, 400);
    expect(zonder).toMatchObject({
      code: 'MELDING.MOTIVERING_ONTBREEKT',
      invalidParams: [{ name: 'motivering' }],
    });
    expect((await verbind(een, een, 'dubbel', 400)).code).toBe('MELDING.ANDERE_ONBEKEND');
    const nergens = { ...twee, nummer: '2026-99999' };
    expect((await verbind(een, nergens, 'dubbel', 400)).code).toBe('MELDING.ANDERE_ONBEKEND');
    const verzoek = { nummer: twee.nummer, soort: 'zelfde_gebeurtenis', motivering: WAAROM };
    const adres = `/api/v1/meldingen/${een.id}/verbanden`;
    await th().post(adres).send(verzoek).expect(428);
    await th().post(adres).set('if-match', '"v9"').send(verzoek).expect(412);
    await verbind(een, twee, 'zelfde_gebeurtenis');
    expect((await verbind(twee, een, 'onderdeel', 409)).code).toBe('MELDING.AL_VERBONDEN');
  });

  it('kan niet met een melding van een andere organisatie, en niet door wie meldingen niet behandelt', async () => {
    const een = await registreer();
    const { body: vreemd } = await th(app.tweede)
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Elders', omschrijving: 'Elders gemeld.', onrechtmatigheid: 'nee' },
      })
      .expect(201);
    const verzoek = { soort: 'zelfde_gebeurtenis', motivering: WAAROM };
    await th(app.tweede)
      .post(`/api/v1/meldingen/${een.id}/verbanden`)
      .set('if-match', '"v1"')
      .send({ ...verzoek, nummer: vreemd.nummer })
      .expect(404);
    for (const rol of ['aanbieder', 'beheerder', 'college', 'contractbeheer'] as const) {
      await app
        .als(rol)
        .post(`/api/v1/meldingen/${een.id}/verbanden`)
        .set('if-match', '"v1"')
        .send({ ...verzoek, nummer: een.nummer })
        .expect(403);
    }
  });

  it('is er niet voor wie een van de twee niet mag zien', async () => {
    const [een, twee] = [await calamiteit(), await registreer()];
    await app.verwerkUitstaandeJobs();
    await verbind(twee, een, 'zelfde_gebeurtenis');
    expect((await lees(twee, 'coordinator')).verwant.verbanden).toHaveLength(1);
    const { id } = await zaakVan(een);
    const { headers } = await th().get(`/api/v1/zaken/${id}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${id}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    const gezien = await lees(twee, 'coordinator');
    expect([gezien.verwant.verbanden, gezien.verwant.lijktOp]).toEqual([[], []]);
    expect(JSON.stringify(gezien)).not.toContain(een.nummer);
    const { body } = await app
      .als('coordinator')
      .post(`/api/v1/meldingen/${twee.id}/verbanden`)
      .set('if-match', `"v${gezien.versie}"`)
      .send({ nummer: een.nummer, soort: 'dubbel', motivering: WAAROM })
      .expect(400);
    expect(body.code).toBe('MELDING.ANDERE_ONBEKEND');
    expect((await lees(twee)).verwant.verbanden).toHaveLength(1);
  });

  it('wordt verteld aan wie de andere melding behandelt', async () => {
    const [een, twee] = [await registreer(), await registreer()];
    await app
      .als('coordinator')
      .patch(`/api/v1/meldingen/${twee.id}`)
      .set('if-match', '"v1"')
      .send({ behandelaarId: app.eerste.gebruikers.coordinator })
      .expect(200);
    await verbind(een, twee, 'zelfde_gebeurtenis');
    await app.verwerkUitstaandeJobs();
    const { body } = await app.als('coordinator').get('/api/v1/attenderingen').expect(200);
    const gelezen = body.resultaten.map(({ soort, nummer }: Record<string, string>) => [soort, nummer]);
    expect(gelezen).toContainEqual(['melding_verband', twee.nummer]);
  });
});

describe('een keten- of netwerkcalamiteit', () => {
  it('is één gebeurtenis van verschillende aanbieders: het staat bij alle meldingen en bij hun zaken', async () => {
    const aanbiederId = app.eerste.andereAanbiederId;
    const [een, twee, drie] = [await calamiteit(), await calamiteit({ aanbiederId }), await calamiteit()];
    await app.verwerkUitstaandeJobs();
    await verbind(een, twee, 'zelfde_gebeurtenis');
    // The third is of the same provider as the first, and belongs to it by the second.
    await verbind(drie, een, 'zelfde_gebeurtenis');
    for (const melding of [een, twee, drie]) expect((await lees(melding)).verwant.keten).toBe(true);
    expect((await zaakVan(twee)).meldingen).toMatchObject([{ id: twee.id, keten: true }]);
    await verbreek(twee);
    for (const melding of [een, twee, drie]) expect((await lees(melding)).verwant.keten).toBe(false);
    expect((await zaakVan(twee)).meldingen).toMatchObject([{ id: twee.id, keten: false }]);
  });

  it('is het niet bij één aanbieder, en niet bij signalen', async () => {
    const [een, twee] = [await calamiteit(), await calamiteit()];
    expect((await verbind(een, twee, 'zelfde_gebeurtenis')).verwant.keten).toBe(false);
    const [drie, vier] = [
      await registreer(),
      await registreer({ aanbiederId: app.eerste.andereAanbiederId }),
    ];
    expect((await verbind(drie, vier, 'zelfde_gebeurtenis')).verwant.keten).toBe(false);
  });
});

describe('een samengevoegde melding', () => {
  it('is uit de werklijsten, blijft vindbaar en zegt waarheen zij ging; gesplitst is zij weer waar zij was', async () => {
    const [hoofd, dubbel] = [await registreer(), await registreer()];
    await weeg(dubbel);
    const na = await verbind(dubbel, hoofd, 'dubbel');
    expect(na).toMatchObject({
      ...{ status: 'samengevoegd', nummer: dubbel.nummer, omschrijving: 'Na acht uur is er niemand.' },
      verwant: { verbanden: [{ soort: 'dubbel', richting: 'van', andere: { id: hoofd.id } }] },
    });
    expect(na.handelingen).toEqual(['splits']);
    expect((await lees(hoofd)).verwant.verbanden).toMatchObject([{ soort: 'dubbel', richting: 'naar' }]);
    expect(await openstaand()).not.toContain(dubbel.id);
    const { body } = await th().get('/api/v1/meldingen?status=samengevoegd').expect(200);
    expect(body.resultaten.map(({ id }: Vast) => id)).toContain(dubbel.id);
    expect(await audit(dubbel.id)).toContain('melding:samenvoegen');
    const weer = await verbreek(hoofd);
    expect(weer.verwant.verbanden[0].verbreekreden).toBe('Het bleken twee bewoners.');
    expect((await lees(dubbel)).status).toBe('in_weging');
    expect(await openstaand()).toContain(dubbel.id);
    expect(await audit(dubbel.id)).toContain('melding:splitsen');
  });

  it('houdt haar eigen termijn naar haar melder', async () => {
    const melder = { hoedanigheid: 'buurman', naam: 'M. Voorbeeld' };
    const [hoofd, dubbel] = [await registreer(), await registreer({ melder })];
    await app.verwerkUitstaandeJobs();
    await verbind(dubbel, hoofd, 'dubbel');
    await app.verwerkUitstaandeJobs();
    const [termijn] = await app.sql(`SELECT status FROM termijn.termijnen WHERE object_id = $1`, [dubbel.id]);
    expect(termijn).toEqual({ status: 'loopt' });
    expect((await lees(dubbel)).handelingen).toContain('legUitlegVast');
  });

  it('laat wie haar deed lezen dat wij klaar zijn als haar hoofdmelding dat is, met een zaak of zonder', async () => {
    const { code, id } = await vanInwoner();
    const dubbel = await lees({ id });
    const stand = async () =>
      (
        await app.sql<{ stand: string }>(
          'SELECT processtand AS stand FROM melding.ontvangstcodes WHERE melding_id = $1',
          [id],
        )
      )[0]?.stand;
    const hoofd = await registreer();
    await verbind(dubbel, hoofd, 'dubbel');
    expect(await stand()).toBe('bekeken');
    await weeg(hoofd);
    expect(await stand()).toBe('bekeken');
    await th()
      .post(`/api/v1/meldingen/${hoofd.id}/besluiten`)
      .send({
        ...{ besluit: 'geen_actie', aanZet: 'gemeente', motivering: 'De gemeente lost het zelf op.' },
        ...{ werkoverlegOp: app.klok.vandaag().toString(), deelnemers: ['toezichthouder', 'coördinator'] },
      })
      .expect(201);
    expect(await stand()).toBe('afgesloten');
    const bezoeker = new Loketbezoeker(app, '192.0.2.1');
    naar(await bezoeker.vulIn('/mijn-melding', { code }));
    expect(kaal((await bezoeker.haal('/mijn-melding/overzicht')).text)).toContain(
      'Wij zijn klaar met uw melding.',
    );
    // Split, it is what it was; merged with what is done already, it is done at once.
    await verbreek(dubbel);
    expect(await stand()).toBe('ontvangen');
    await verbind(await lees({ id }), hoofd, 'dubbel');
    expect(await stand()).toBe('afgesloten');
    await verbreek(dubbel);

    const door = await registreer();
    await verbind(await lees({ id }), door, 'dubbel');
    await doe(door, '_stuur-door', {
      ...{ ontvangers: [{ soort: 'igj' }], melder: 'wij', wijze: 'beveiligde_mail' },
      ...{ grondslag: 'Jeugdwet art. 9.1', categorieen: ['geen_persoonsgegevens'] },
      ...{ motivering: 'Is van de IGJ.', inhoud: 'Wat er gemeld is.' },
    });
    expect(await stand()).toBe('afgesloten');
  });

  it('laat wie haar deed ook lezen dat wij klaar zijn als zij in een gesloten zaak opgaat', async () => {
    const hoofd = await calamiteit();
    await app.verwerkUitstaandeJobs();
    const zaak = await zaakVan(hoofd);
    await app.sql(
      `UPDATE onderzoek.zaken SET status = 'afgesloten', uitkomst = 'verbeterd', uitkomst_motivering = 'Hersteld.',
              afgesloten_op = geopend_op WHERE id = $1`,
      [zaak.id],
    );
    const { id } = await vanInwoner();
    await verbind(await lees({ id }), hoofd, 'dubbel');
    await app.verwerkUitstaandeJobs();
    expect((await zaakVan(hoofd)).meldingen.map((een) => een.id)).toContain(id);
    expect(
      await app.sql('SELECT processtand FROM melding.ontvangstcodes WHERE melding_id = $1', [id]),
    ).toEqual([{ processtand: 'afgesloten' }]);
  });

  it('telt bij de weging niet als een tweede gebeurtenis, en staat wel in de geschiedenis', async () => {
    const aanbieder = await th()
      .post('/api/v1/aanbieders')
      .send({ naam: 'Zorg die dubbel gemeld is', soort: 'zorgaanbieder' })
      .expect(201);
    const over = { aanbiederId: aanbieder.body.id };
    const [eerder, dubbel, nieuw] = [await registreer(over), await registreer(over), await registreer(over)];
    await verbind(dubbel, eerder, 'dubbel');
    const { body } = await weeg(nieuw);
    expect(JSON.stringify(body.herleiding)).toContain('1 eerdere melding');
    const { body: dossier } = await th().get(`/api/v1/meldingen/${nieuw.id}/wegingen`).expect(200);
    expect(dossier.eerdere).toHaveLength(2);
  });

  it('gaat mee in de zaak van haar hoofdmelding, hoe ook de volgorde was, en eruit als zij wordt gesplitst', async () => {
    const [hoofd, voor, na] = [await registreer(), await registreer(), await registreer()];
    await verbind(voor, hoofd, 'dubbel');
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'calamiteiten', onderwerp: 'Avond', domein: 'kwaliteit', wet: 'wmo' },
        meldingId: hoofd.id,
      })
      .expect(201);
    await verbind(na, hoofd, 'dubbel');
    await app.verwerkUitstaandeJobs();
    const ids = async () =>
      (await th().get(`/api/v1/zaken/${zaak.id}`).expect(200)).body.meldingen.map(({ id }: Vast) => id);
    expect((await ids()).sort()).toEqual([hoofd.id, voor.id, na.id].sort());
    await verbreek(na);
    await app.verwerkUitstaandeJobs();
    expect((await ids()).sort()).toEqual([hoofd.id, voor.id].sort());
    const { body } = await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
    expect(JSON.stringify(body)).toContain(`Melding ${na.nummer} staat weer op zichzelf.`);
  });

  it('is zo besloten als de zaak waar zij in meeging', async () => {
    const [hoofd, dubbel] = [await calamiteit(), await registreer()];
    await app.verwerkUitstaandeJobs();
    await verbind(dubbel, hoofd, 'dubbel');
    await app.verwerkUitstaandeJobs();
    const { id } = await zaakVan(hoofd);
    const { headers } = await th().get(`/api/v1/zaken/${id}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${id}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    await app.als('coordinator').get(`/api/v1/meldingen/${dubbel.id}`).expect(404);
    await lees(dubbel);
  });

  it('die een calamiteit is, volgt na het splitsen weer het protocol', async () => {
    const [hoofd, dubbel] = [await registreer(), await calamiteit()];
    await verbind(dubbel, hoofd, 'dubbel');
    await app.verwerkUitstaandeJobs();
    expect((await lees(dubbel)).status).toBe('samengevoegd');
    await verbreek(dubbel);
    await app.verwerkUitstaandeJobs();
    expect((await lees(dubbel)).status).toBe('in_zaak');
  });

  it('wordt gewoon geweigerd als zij al onder een melding hangt die deze collega niet mag zien', async () => {
    const [hoofd, deel, derde] = [await calamiteit(), await registreer(), await registreer()];
    await app.verwerkUitstaandeJobs();
    await verbind(deel, hoofd, 'onderdeel');
    const { id } = await zaakVan(hoofd);
    const { headers } = await th().get(`/api/v1/zaken/${id}`).expect(200);
    await th()
      .post(`/api/v1/zaken/${id}/_beperk-toegang`)
      .set('if-match', String(headers['etag']))
      .send({ besloten: true, gebruikerIds: [app.eerste.gebruikers.toezichthouder], reden: 'Gevoelig.' })
      .expect(200);
    for (const soort of ['onderdeel', 'dubbel']) {
      const inhoud = { nummer: derde.nummer, soort, motivering: WAAROM };
      expect((await doe(deel, 'verbanden', inhoud, 409, 'coordinator')).code).toBe('MELDING.IS_ONDERDEEL');
    }
    expect((await lees(derde)).verwant.verbanden).toEqual([]);
  });

  it('wordt geweigerd voor wat al in een zaak is en over een andere aanbieder', async () => {
    const [een, twee] = [await calamiteit(), await registreer()];
    await app.verwerkUitstaandeJobs();
    expect((await verbind(een, twee, 'dubbel', 409)).code).toBe('MELDING.NIET_SAMEN_TE_VOEGEN');
    const elders = await registreer({ aanbiederId: app.eerste.andereAanbiederId });
    expect((await verbind(twee, elders, 'dubbel', 409)).code).toBe('MELDING.ANDERE_AANBIEDER');
  });
});

describe('een melding bij een zaak die al loopt', () => {
  it('wordt eraan toegevoegd, met de reden in de tijdlijn', async () => {
    const [eerst, later] = [await calamiteit(), await registreer()];
    await app.verwerkUitstaandeJobs();
    const zaak = await zaakVan(eerst);
    expect((await lees(later)).handelingen).toContain('voegBijZaak');
    const { body } = await th()
      .post(`/api/v1/zaken/${zaak.id}/meldingen`)
      .send({ nummer: later.nummer, reden: WAAROM })
      .expect(200);
    expect(body.meldingen.map(({ id }: Vast) => id).sort()).toEqual([eerst.id, later.id].sort());
    expect((await lees(later)).status).toBe('in_zaak');
    const { body: tijdlijn } = await th().get(`/api/v1/zaken/${zaak.id}/tijdlijn`).expect(200);
    expect(tijdlijn.resultaten[0].tekst).toBe(`Melding ${later.nummer} toegevoegd. Reden: ${WAAROM}`);
  });

  it('niet als zij al in een zaak is, of er niet is', async () => {
    const [eerst, ander] = [await calamiteit(), await calamiteit()];
    await app.verwerkUitstaandeJobs();
    const adres = `/api/v1/zaken/${(await zaakVan(eerst)).id}/meldingen`;
    const dubbel = await th().post(adres).send({ nummer: ander.nummer, reden: WAAROM }).expect(409);
    expect(dubbel.body.code).toBe('OVERGANG_NIET_MOGELIJK');
    const geen = await th().post(adres).send({ nummer: '2026-99999', reden: WAAROM }).expect(400);
    expect(geen.body.code).toBe('ONDERZOEK.MELDING_ONBEKEND');
  });
});

describe('wat op een melding lijkt', () => {
  const client = (naam: string, meer: object = {}) => ({ client: { hoedanigheid: 'cliënt', naam, ...meer } });
  const redenen = async (melding: Vast) =>
    Object.fromEntries(
      (await lees(melding)).verwant.lijktOp.map(
        (ander: Vast & { redenen: string[]; dagen: number; mogelijkKeten: boolean }) => [
          ander.nummer,
          [...ander.redenen, ander.dagen, ...(ander.mogelijkKeten ? ['keten'] : [])],
        ],
      ),
    );

  it('zegt per melding waarom, ook over een andere aanbieder', async () => {
    const anders = { aanbiederId: app.eerste.andereAanbiederId };
    const deze = await calamiteit(client('J. de Proef', { telefoon: '06 12345678' }));
    const keten = await calamiteit({ ...anders, ...client('j. de proef') });
    const telefoon = await registreer({
      ...anders,
      ...client('Jan', { telefoon: '+31612345678' }),
      gebeurtenisdatum: dagen(-20),
    });
    const zelfde = await registreer({ gebeurtenisdatum: dagen(-3) });
    const lang = await registreer({ gebeurtenisdatum: dagen(-12) });
    const ander = await registreer({ ...anders, ...client('Iemand anders') });
    const gevonden = await redenen(deze);
    expect(gevonden).toEqual({
      [keten.nummer]: ['client', 0, 'keten'],
      [telefoon.nummer]: ['client', -19],
      [zelfde.nummer]: ['aanbieder', -2],
    });
    expect(Object.keys(gevonden)).not.toContain(lang.nummer);
    expect(Object.keys(gevonden)).not.toContain(ander.nummer);
    expect(JSON.stringify(await lees(deze))).not.toMatch(/Proef|12345678/i);
  });

  it('vindt dezelfde locatie', async () => {
    const { aanbiederId } = app.eerste;
    const { body } = await th()
      .post(`/api/v1/aanbieders/${aanbiederId}/locaties`)
      .send({ naam: 'Locatie Noord', soort: 'woonlocatie', plaats: 'Noordstad' })
      .expect(201);
    const daar = {
      locatieId: body.locaties.find(({ naam }: { naam: string }) => naam === 'Locatie Noord').id,
    };
    const [een, twee] = [await registreer(daar), await registreer(daar)];
    expect(await redenen(een)).toEqual({ [twee.nummer]: ['locatie', 'aanbieder', 0] });
  });

  it('vergelijkt geen cliënten over organisaties heen', async () => {
    const deze = await registreer({ aanbiederId: undefined, ...client('Z. Elders') });
    await th(app.tweede)
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ onderwerp: 'Elders', omschrijving: 'Elders.', onrechtmatigheid: 'nee', ...client('Z. Elders') },
      })
      .expect(201);
    expect(await redenen(deze)).toEqual({});
  });

  it('toont niet meer wat verbonden is of opzijgezet, en opzijzetten kan terug', async () => {
    const [deze, een, twee] = [await registreer(), await registreer(), await registreer()];
    await verbind(deze, een, 'zelfde_gebeurtenis');
    const na = await doe(deze, 'verbanden', { nummer: twee.nummer, soort: 'niet_dezelfde' });
    expect(na.verwant.lijktOp).toEqual([]);
    expect(na.verwant.verbanden[0]).toMatchObject({
      ...{ soort: 'niet_dezelfde', gelegdDoor: app.eerste.gebruikers.toezichthouder, motivering: null },
    });
    expect(Object.keys(await redenen(twee))).not.toContain(deze.nummer);
    const terug = await doe(deze, `verbanden/${na.verwant.verbanden[0].id}/_verbreek`, {});
    expect(terug.verwant.lijktOp).toMatchObject([{ nummer: twee.nummer }]);
    await doe(deze, 'verbanden', { nummer: twee.nummer, soort: 'niet_dezelfde' });
    expect((await verbind(deze, twee, 'dubbel')).verwant.verbanden).toMatchObject([
      { soort: 'dubbel', verbrokenOp: null },
      ...[{ soort: 'niet_dezelfde' }, { soort: 'niet_dezelfde' }, { soort: 'zelfde_gebeurtenis' }],
    ]);
  });
});

describe('een andere soort', () => {
  const naar = (van: Vast, soort: string, meer: object = {}, status = 200) =>
    doe(van, '_wijzig-soort', { soort, reden: 'Bij navraag bleek dat.', ...meer }, status);

  it('bewaart wat er gemeld en gewogen is, rekent opnieuw met de dagen van toen, en opent de zaak', async () => {
    const melding = await registreer({
      ...{ bron: 'zorgaanbieder', gebeurtenisdatum: dagen(-20), vaststellingsdatum: dagen(-20) },
    });
    await weeg(melding);
    const voor = await lees(melding);
    expect([voor.status, voor.meldtermijn]).toEqual(['in_weging', null]);
    const na = await naar(melding, 'calamiteit', { checklist: CHECKLIST });
    expect(na).toMatchObject({
      ...{ soort: 'calamiteit', status: 'ontvangen', kleur: null, nummer: melding.nummer },
      ...{ omschrijving: voor.omschrijving, checklistuitkomst: { uitkomst: 'valt_onder_de_wet' } },
      meldtermijn: { teLaat: true, start: dagen(-20) },
      verwant: { soorten: [{ van: 'signaal', naar: 'calamiteit', reden: 'Bij navraag bleek dat.' }] },
    });
    expect(await audit(melding.id)).toContain('melding:soort-wijzigen');
    const { body } = await th().get(`/api/v1/meldingen/${melding.id}/wegingen`).expect(200);
    expect(body.wegingen).toHaveLength(1);
    await app.verwerkUitstaandeJobs();
    expect((await lees(melding)).status).toBe('in_zaak');
  });

  it('noemt in de herleiding de dag waarop wij haar registreerden, niet die van de wijziging', async () => {
    const melding = await registreer({
      ...{ bron: 'zorgaanbieder', gebeurtenisdatum: dagen(-9), vaststellingsdatum: dagen(-9) },
      ontvangenOp: dagen(-8),
    });
    const toen = app.klok.vandaag();
    app.klok.verder('PT72H');
    const { meldtermijn } = await naar(melding, 'calamiteit', { checklist: CHECKLIST });
    const stappen = meldtermijn.herleiding.map(({ stap }: { stap: string }) => stap).join(' ');
    expect(stappen).toContain(`${schrijfDag(toen.toString())}, telt niet.`);
  });

  it('gaat terug naar wat het was, met de kleur van toen; de geschiedenis toont beide', async () => {
    const melding = await registreer();
    await weeg(melding);
    const { kleur } = await lees(melding);
    await naar(melding, 'calamiteit', { checklist: CHECKLIST });
    const terug = await naar(melding, 'signaal');
    expect(terug).toMatchObject({
      soort: 'signaal',
      status: 'in_weging',
      kleur,
      checklist: null,
      meldtermijn: null,
    });
    expect(terug.verwant.soorten.map(({ van }: { van: string }) => van)).toEqual(['calamiteit', 'signaal']);
    const [bewaard] = await app.sql(
      `SELECT eerder->'checklist'->>'soort' AS soort, eerder->>'routetabelversie' AS versie
         FROM melding.soortwijzigingen WHERE melding_id = $1 AND van = 'calamiteit'`,
      [melding.id],
    );
    expect(bewaard).toEqual({ soort: 'calamiteit', versie: '1' });
  });

  it('laat een gewogen signaal dat een klacht blijkt, gewogen', async () => {
    const melding = await registreer();
    await weeg(melding);
    expect(await naar(melding, 'klacht')).toMatchObject({ soort: 'klacht', status: 'in_weging' });
  });

  it('vraagt de toetsen waar die bij horen, en een reden', async () => {
    const melding = await registreer();
    expect((await naar(melding, 'calamiteit', {}, 400)).code).toBe('MELDING.CHECKLIST_ONTBREEKT');
    expect((await naar(melding, 'klacht', { checklist: CHECKLIST }, 400)).code).toBe(
      'MELDING.CHECKLIST_PAST_NIET',
    );
    expect((await naar(melding, 'klacht', { reden: '' }, 400)).code).toBe('INVOER_ONGELDIG');
    expect((await naar(melding, 'signaal', {}, 400)).code).toBe('MELDING.SOORT_IS_GELIJK');
    expect((await lees(melding)).versie).toBe(1);
  });

  it('wordt met een gewone reden geweigerd zodra er iets op de melding volgde', async () => {
    const [zaak, op, hoofd, weg] = [
      ...[await calamiteit(), await registreer(), await registreer(), await registreer()],
    ] as [Vast, Vast, Vast, Vast];
    await app.verwerkUitstaandeJobs();
    await verbind(op, hoofd, 'dubbel');
    await doe(weg, '_stuur-door', {
      ...{ ontvangers: [{ soort: 'igj' }], melder: 'wij', wijze: 'beveiligde_mail' },
      ...{ grondslag: 'Jeugdwet', motivering: 'Is van de IGJ.', categorieen: ['geen_persoonsgegevens'] },
      inhoud: 'Wat er gemeld is.',
    });
    for (const melding of [zaak, op, weg]) {
      const fout = await naar(melding, 'melding', {}, 409);
      expect([fout.code, fout.detail]).toEqual([
        'MELDING.SOORT_LIGT_VAST',
        expect.stringContaining('De soort verandert dan niet meer.'),
      ]);
    }
  });

  it('is niet te wijzigen door een ander dan het team, en niet in een andere organisatie', async () => {
    const melding = await registreer();
    const verzoek = { soort: 'klacht', reden: 'Bij navraag bleek dat.' };
    const adres = `/api/v1/meldingen/${melding.id}/_wijzig-soort`;
    await app.als('aanbieder').post(adres).set('if-match', '"v1"').send(verzoek).expect(403);
    await th(app.tweede).post(adres).set('if-match', '"v1"').send(verzoek).expect(404);
  });
});
