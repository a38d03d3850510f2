import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rol } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { RAPPORT } from '../harnas/aanbiederrapport';
import { meldOpgave } from '../harnas/opgave';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { LADDER } from '../harnas/ladder';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';

const ZAAK = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo' };
const MAATREGEL = {
  ...{ omschrijving: 'Maak een plan voor de medicatie.', onderbouwing: 'Er is geen protocol.' },
  ...{ doel: 'Bewoners krijgen de goede medicijnen.', ernstWeging: 'Er ging vaak iets mis.' },
  ...LADDER,
  verwachtEffect: 'Bewoners merken dat het klopt.',
};

interface Blok {
  readonly naam: string;
  readonly aantal: number;
  readonly meer: boolean;
  readonly regels: readonly Record<string, unknown>[];
}
interface Vandaag {
  readonly sinds: string;
  readonly eersteBezoek: boolean;
  readonly blokken: readonly Blok[];
  readonly wijzigingen: readonly Record<string, unknown>[];
  readonly meerWijzigingen: boolean;
}

describe('vandaag', () => {
  let app: TestApp;
  const zaken: Record<'onderzoek' | 'maatregel' | 'besloten' | 'ander', string> = {
    ...{ onderzoek: '', maatregel: '', besloten: '', ander: '' },
  };
  const ids: Record<string, string> = {};

  const doe = async (rol: Rol, pad: string, inhoud: object): Promise<Record<string, string>> => {
    const etag = (await app.als(rol).get(`/api/v1/${pad.replace(/\/_[a-z-]+$/, '')}`)).headers['etag'];
    const verzoek = app.als(rol).post(`/api/v1/${pad}`);
    if (pad.includes('/_')) void verzoek.set('if-match', String(etag));
    const { body, status } = await verzoek.send(inhoud);
    expect({ pad, goed: status < 300, body: status < 300 ? null : body }).toEqual({
      pad,
      goed: true,
      body: null,
    });
    return body;
  };
  const zaak = async (
    onderwerp: string,
    behandelaarId: string | null,
    aanbiederId = app.eerste.aanbiederId,
  ) => {
    const { gemeenteId } = app.eerste;
    const nieuw = { ...ZAAK, onderwerp, aanbiederId, gemeenteIds: [gemeenteId], behandelaarId };
    return String((await doe('coordinator', 'zaken', nieuw))['id']);
  };
  const melding = (onderwerp: string, extra: object = {}) =>
    doe('toezichthouder', 'meldingen', {
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp, omschrijving: 'Er was niemand.', onrechtmatigheid: 'nee', ...extra },
    });

  const vandaag = async (rol: Rol, organisatie?: Testorganisatie): Promise<Vandaag> =>
    (await app.als(rol, organisatie).get('/api/v1/vandaag').expect(200)).body as Vandaag;
  const blok = async (rol: Rol, naam: string): Promise<Blok> => {
    const gevonden = (await vandaag(rol)).blokken.find((deze) => deze.naam === naam);
    expect(gevonden).toBeDefined();
    return gevonden as Blok;
  };
  const idsVan = ({ regels }: Blok, sleutel = 'id') => regels.map((regel) => regel[sleutel]);

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    const mij = app.eerste.gebruikers.toezichthouder;
    zaken.onderzoek = await zaak('Medicatie', mij);
    zaken.maatregel = await zaak('Nachtdienst', mij);
    zaken.besloten = await zaak('Besloten', mij);
    zaken.ander = await zaak(
      'Zaak van een collega',
      app.eerste.gebruikers.coordinator,
      app.eerste.andereAanbiederId,
    );
    const vraag = { onderzoeksvraag: 'Hoe kon dit gebeuren?' };
    for (const naam of ['onderzoek', 'besloten', 'ander'] as const) {
      ids[naam] = String((await doe('coordinator', `zaken/${zaken[naam]}/opdrachten`, vraag))['id']);
    }
    for (const naam of ['maatregel'] as const) {
      await doe('coordinator', `zaken/${zaken[naam]}/_rond-onderzoek-af`, { bevinding: 'Te weinig mensen.' });
      const coordinator = app.als('coordinator');
      const bevindingIds = [await vastgesteldeBevinding(coordinator, String(zaken[naam]), '2026-04-13')];
      const advies = await doe('coordinator', `zaken/${zaken[naam]}/maatregelen`, {
        ...{ ...MAATREGEL, bevindingIds, soort: 'advies' },
      });
      await doe('aanbieder', `maatregelen/${advies['id']}/_lever-in`, {
        ...{ onderdeel: 'reactie', tekst: 'Wij nemen het advies over en passen het rooster aan.' },
      });
      ids['advies'] = String(advies['id']);
      const plan = await doe('coordinator', `zaken/${zaken[naam]}/maatregelen`, {
        ...{
          ...MAATREGEL,
          bevindingIds,
          soort: 'plan_van_aanpak',
          termijnPlan: 'P1W',
          termijnInvoering: 'P20W',
        },
      });
      ids['plan'] = String(plan['id']);
      ids['plantermijn'] =
        (plan['onderdelen'] as unknown as { termijn: { id: string } }[])[0]?.termijn.id ?? '';
    }
    const uitstel = { duur: 'P1W', motivering: 'De teamleider is met verlof tot eind april.' };
    await doe('aanbieder', `termijnen/${ids['plantermijn']}/uitstelverzoeken`, uitstel);
    ids['vrij'] = String((await melding('Nog van niemand'))['id']);
    ids['mijn'] = String((await melding('Bij mij'))['id']);
    await app
      .als('toezichthouder')
      .patch(`/api/v1/meldingen/${ids['mijn']}`)
      .set('if-match', '"v1"')
      .send({ behandelaarId: mij })
      .expect(200);
    await doe('coordinator', `zaken/${zaken.besloten}/_beperk-toegang`, {
      ...{ besloten: true, gebruikerIds: [app.eerste.gebruikers.coordinator] },
      reden: 'Een medewerker is betrokken.',
    });
    await app.verwerkUitstaandeJobs();
  }, 120_000);
  afterAll(() => app.sluit());

  it('toont een toezichthouder wat binnen een week afloopt, en niets uit een besloten zaak', async () => {
    expect(await blok('toezichthouder', 'termijnen')).toMatchObject({
      ...{ aantal: 1, meer: false },
      regels: [{ soort: 'maatregel', zaakId: zaken.maatregel, uiterlijk: '2026-04-20' }],
    });
    app.klok.naar('2026-12-01');
    expect(idsVan(await blok('toezichthouder', 'termijnen'), 'zaakId')).not.toContain(zaken.besloten);
    expect(idsVan(await blok('toezichthouder', 'termijnen'), 'zaakId')).not.toContain(zaken.ander);
    expect(idsVan(await blok('coordinator', 'termijnen'), 'zaakId')).toEqual(
      expect.arrayContaining([zaken.onderzoek, zaken.ander, zaken.besloten]),
    );
    app.klok.naar('2026-04-13');
  });

  it('toont verzoeken om uitstel van mij en van niemand, niet die van een collega', async () => {
    expect(await blok('toezichthouder', 'uitstel')).toMatchObject({
      aantal: 1,
      regels: [{ id: ids['plantermijn'], uiterlijk: '2026-04-20', onderwerp: 'Nachtdienst' }],
    });
    const zet = (wie: string | null) =>
      app.sql('UPDATE termijn.termijnen SET behandelaar_id = $2 WHERE id = $1', [ids['plantermijn'], wie]);
    await zet(null);
    expect(await blok('toezichthouder', 'uitstel')).toMatchObject({
      aantal: 1,
      regels: [{ behandelaarId: null }],
    });
    await zet(app.eerste.gebruikers.coordinator);
    expect(await blok('toezichthouder', 'uitstel')).toMatchObject({ aantal: 0, regels: [] });
    expect(await blok('coordinator', 'uitstel')).toMatchObject({ aantal: 1 });
    await zet(app.eerste.gebruikers.toezichthouder);
  });

  it('toont mijn meldingen en die van niemand, en ontvangen rapporten en reacties in mijn zaken', async () => {
    expect(idsVan(await blok('toezichthouder', 'meldingen'))).toEqual([ids['mijn']]);
    expect(idsVan(await blok('toezichthouder', 'nieuweMeldingen'))).toEqual([ids['vrij']]);
    expect(idsVan(await blok('toezichthouder', 'maatregelen'))).toEqual([ids['advies']]);
    expect(await blok('toezichthouder', 'opdrachten')).toMatchObject({ aantal: 0 });
    await doe('aanbieder', `opdrachten/${ids['onderzoek']}/rapporten`, RAPPORT);
    await doe('aanbieder', `opdrachten/${ids['besloten']}/rapporten`, RAPPORT);
    expect(idsVan(await blok('toezichthouder', 'opdrachten'))).toEqual([ids['onderzoek']]);
    expect(idsVan(await blok('coordinator', 'opdrachten'))).toEqual(
      expect.arrayContaining([ids['onderzoek'], ids['besloten']]),
    );
  });

  it('toont een coördinator ook wat op delen wacht en waarover besloten moet worden', async () => {
    const namen = (await vandaag('coordinator')).blokken.map(({ naam }) => naam);
    expect(namen).toEqual(expect.arrayContaining(['wachtOpDelen', 'publicaties']));
    const eigen = (await vandaag('toezichthouder')).blokken.map(({ naam }) => naam);
    expect(eigen).not.toContain('wachtOpDelen');
    expect(eigen).not.toContain('publicaties');
    await app.sql(
      `INSERT INTO termijn.mijlpalen (organisatie_id, id, termijn_id, versie, soort, op, ontvanger, aanbieder_id,
         object_id, status)
       SELECT organisatie_id, $2, id, versie, 'escalatie', '2026-04-30', 'college', aanbieder_id, object_id,
              'wacht_op_delen' FROM termijn.termijnen WHERE id = $1
       ON CONFLICT DO NOTHING`,
      [ids['plantermijn'], nieuwId()],
    );
    expect(await blok('coordinator', 'wachtOpDelen')).toMatchObject({
      regels: [{ id: ids['plantermijn'], zaakId: zaken.maatregel }],
    });
  });

  it('toont concepten in mijn zaken, en een coördinator waarover besloten moet worden', async () => {
    const secties = {
      ...{ aanleiding: 'Een signaal.', feiten: 'Wij bezochten de locatie.', conclusie: 'Niet op orde.' },
      ...{ gevolgVoorInwoners: 'Te weinig hulp.', advies: 'Meer mensen.', samenvatting: 'Dat moet beter.' },
      bevindingen: [{ norm: 'Genoeg mensen', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
    };
    const stel = (titel: string, naam: keyof typeof zaken) =>
      doe('coordinator', `zaken/${zaken[naam]}/rapporten`, {
        titel,
        soort: 'kwaliteit',
        ...rapportinhoud(secties),
      });
    const [mijn, collega] = [await stel('De nacht', 'maatregel'), await stel('Elders', 'ander')];
    expect(idsVan(await blok('toezichthouder', 'rapporten'))).toEqual([mijn['id']]);
    expect(idsVan(await blok('coordinator', 'rapporten'))).toEqual([collega['id'], mijn['id']]);
    await doe('toezichthouder', `rapporten/${mijn['id']}/_stel-vast`, ZONDER_WEDERHOOR);
    const voorstel = { voor: 'Inwoners moeten dit weten.', tegen: 'De locatie is klein.' };
    const publicatie = await doe('toezichthouder', `rapporten/${mijn['id']}/publicaties`, voorstel);
    expect(await blok('coordinator', 'publicaties')).toMatchObject({
      ...{ aantal: 1, regels: [{ id: publicatie['id'], naam: 'De nacht' }] },
    });
    expect(await blok('toezichthouder', 'rapporten')).toMatchObject({ aantal: 0 });
  });

  it('toont brieven die niet aankwamen, niet die van een besloten zaak', async () => {
    const raak = (zaakId: string) =>
      app.sql(`UPDATE bericht.berichten SET status = 'mislukt', fout = 'TEST' WHERE object_id = $1`, [
        zaakId,
      ]);
    await raak(zaken.maatregel);
    await raak(zaken.besloten);
    const mijn = await blok('toezichthouder', 'berichten');
    expect(mijn.aantal).toBeGreaterThan(0);
    expect(new Set(idsVan(mijn))).toEqual(new Set([zaken.maatregel]));
    expect((await blok('coordinator', 'berichten')).aantal).toBeGreaterThan(mijn.aantal);
  });

  it('telt tot vijftig en toont er vijf', async () => {
    for (let nummer = 0; nummer < 51; nummer += 1) await melding(`Extra ${nummer}`);
    const gevonden = await blok('toezichthouder', 'nieuweMeldingen');
    expect(gevonden).toMatchObject({ aantal: 50, meer: true });
    expect(gevonden.regels).toHaveLength(5);
    expect(gevonden.regels[0]).toMatchObject({ id: ids['vrij'] });
  });

  it('zegt wat anderen deden in mijn zaken, sinds mijn vorige bezoek', async () => {
    const eerst = await vandaag('toezichthouder');
    expect(eerst).toMatchObject({ eersteBezoek: true });
    expect(Date.parse(eerst.sinds)).toBe(app.klok.nu().epochMilliseconds - 7 * 24 * 3_600_000);
    const zaakIds = eerst.wijzigingen.map(({ zaakId }) => zaakId);
    expect(zaakIds).toContain(zaken.maatregel);
    expect(zaakIds).not.toContain(zaken.besloten);
    expect(zaakIds).not.toContain(zaken.ander);
    const mij = app.eerste.gebruikers.toezichthouder;
    expect(eerst.wijzigingen.map(({ gebruikerId }) => gebruikerId)).not.toContain(mij);
    expect(eerst.wijzigingen.length).toBeLessThanOrEqual(10);
    // An older session, that was in use until after all that.
    await app.sql(
      `INSERT INTO identiteit.sessies (organisatie_id, id, token_hash, gebruiker_id, aangemaakt_op,
         laatst_gebruikt_op, verloopt_op) VALUES ($1, $2, sha256($3), $4, '2026-04-13T08:00Z', '2026-04-14T16:12Z',
         '2026-04-14T18:00Z')`,
      [app.eerste.id, nieuwId(), nieuwId(), mij],
    );
    expect(await vandaag('toezichthouder')).toMatchObject({
      ...{ sinds: '2026-04-14T16:12:00.000Z', eersteBezoek: false, wijzigingen: [], meerWijzigingen: false },
    });
    expect((await vandaag('coordinator')).eersteBezoek).toBe(true);
  });

  it('toont een aanbieder alleen wat hij zelf moet inleveren en wat er van zijn verzoek werd', async () => {
    const { blokken, wijzigingen } = await vandaag('aanbieder');
    expect(wijzigingen).toEqual([]);
    expect(blokken.map(({ naam }) => naam)).toEqual([
      ...[
        'eigenVeiligheidsafspraken',
        'eigenTermijnen',
        'eigenOpdrachten',
        'eigenVragen',
        'eigenOpvraaglijsten',
        'eigenConcepten',
        'eigenZienswijzen',
        'eigenOpgaven',
      ],
      'eigenTwijfels',
      ...['eigenMaatregelen', 'accountverzoeken', 'eigenUitstel', 'eigenDocumenten', 'eigenClientenstops'],
    ]);
    const van = (naam: string) => blokken.find((deze) => deze.naam === naam) as Blok;
    for (const { regels } of blokken) expect(regels.map(({ id }) => id)).not.toContain(ids['ander']);
    const plan = { id: ids['plan'], uiterlijk: '2026-04-20', verwacht: 'plan' };
    expect(van('eigenMaatregelen')).toMatchObject({ aantal: 1, regels: [plan] });
    expect(van('eigenTermijnen').regels[0]).toMatchObject({ ...plan, soort: 'maatregel' });
    expect(van('eigenUitstel')).toMatchObject({
      regels: [{ id: ids['plan'], soort: 'maatregel', status: 'gevraagd' }],
    });
    // The same account, working for the other provider.
    const werkVoor = (aanbieder: string) =>
      app.sql('UPDATE identiteit.gebruikers SET aanbieder_id = $2 WHERE id = $1', [
        app.eerste.gebruikers.aanbieder,
        aanbieder,
      ]);
    await werkVoor(app.eerste.andereAanbiederId);
    const ander = await vandaag('aanbieder');
    expect(Object.fromEntries(ander.blokken.map((deze) => [deze.naam, idsVan(deze)]))).toMatchObject({
      ...{ eigenTermijnen: [ids['ander']], eigenOpdrachten: [ids['ander']], eigenVragen: [] },
      ...{ eigenMaatregelen: [], eigenUitstel: [], eigenDocumenten: [], eigenClientenstops: [] },
    });
    await werkVoor(app.eerste.aanbiederId);
  });

  it('toont een aanbieder waarom iets is gevraagd, welke vragen wachten, wat te laat is en wat hem tegenhoudt', async () => {
    const van = async (naam: string) => blok('aanbieder', naam);
    const { coordinator } = app.eerste.gebruikers;
    const nieuw = await zaak('Nog een zaak van een collega', coordinator, app.eerste.andereAanbiederId);
    const opdracht = await doe('coordinator', `zaken/${nieuw}/opdrachten`, {
      onderzoeksvraag: `Hoe kon dit gebeuren? ${'Vertel ook wat u zag. '.repeat(20)}`,
    });
    await app.sql('UPDATE onderzoek.opdrachten SET aanbieder_id = $2 WHERE id = $1', [
      opdracht['id'],
      app.eerste.aanbiederId,
    ]);
    const regel = (await van('eigenOpdrachten')).regels.find(({ id }) => id === opdracht['id']);
    expect(regel).toMatchObject({
      verwacht: 'rapport',
      vraag: expect.stringMatching(/^Hoe kon dit gebeuren/),
    });
    expect(String(regel?.['vraag'])).toHaveLength(200);
    await app.sql(
      `UPDATE onderzoek.opdrachten SET status = 'aanvulling_gevraagd', uiterlijk = '2026-04-09' WHERE id = $1`,
      [opdracht['id']],
    );
    expect(await van('eigenVragen')).toMatchObject({
      ...{ aantal: 1, regels: [{ id: opdracht['id'], verwacht: 'antwoord' }] },
    });
    expect(idsVan(await van('eigenOpdrachten'))).not.toContain(opdracht['id']);
    expect((await van('eigenTermijnen')).regels[0]).toMatchObject({ id: opdracht['id'], soort: 'opdracht' });
    expect(await van('eigenClientenstops')).toMatchObject({ aantal: 0 });
    for (const [naam, aanbiederId] of [
      ['eigen', app.eerste.aanbiederId],
      ['vreemd', app.eerste.andereAanbiederId],
    ] as const) {
      const stop = await doe('toezichthouder', `aanbieders/${aanbiederId}/clientenstops`, {
        ...{ basis: 'besluit_college', gemeenteId: app.eerste.gemeenteId, beslotenOp: '2026-04-01' },
        ...{ ingang: '2026-04-20', reden: 'Te weinig personeel in de nacht.' },
      });
      ids[`stop-${naam}`] = (stop['clientenstops'] as unknown as { id: string }[])[0]?.id ?? '';
    }
    expect(await van('eigenClientenstops')).toMatchObject({
      ...{ aantal: 1, regels: [{ id: ids['stop-eigen'], status: 'aangekondigd', op: '2026-04-20' }] },
    });
  });

  it('toont een aanbieder wat hij in zijn melding nog aanvult en welke vraag wacht, en het team wat het nog niet las', async () => {
    const { id } = await meldOpgave(app);
    const opgaven = async () => (await blok('aanbieder', 'eigenOpgaven')).regels;
    expect(await opgaven()).toMatchObject([
      { id, soort: 'calamiteit', naam: 'Val van de trap', verwacht: 'aanvulling' },
    ]);
    const ingekomen = async (rol: Rol) => idsVan(await blok(rol, 'opgaven'));
    expect(await ingekomen('toezichthouder')).toEqual([id]);
    expect(await ingekomen('coordinator')).toEqual([id]);
    await app
      .als('toezichthouder')
      .post(`/api/v1/meldingopgaven/${id}/vragen`)
      .send({ tekst: 'Was er een nachtdienst?', waarom: 'Om te weten wie erbij was.' })
      .expect(200);
    expect(await opgaven()).toMatchObject([{ id, verwacht: 'antwoord' }]);
    // What a colleague handles is no work of this person.
    const behandelaar = (wie: string | null) =>
      app.sql('UPDATE melding.meldingen SET behandelaar_id = $2 WHERE id = $1', [id, wie]);
    await behandelaar(app.eerste.gebruikers.coordinator);
    expect(await ingekomen('toezichthouder')).toEqual([]);
    expect(await ingekomen('coordinator')).toEqual([id]);
    await behandelaar(null);
    const { body } = await app.als('toezichthouder').get(`/api/v1/meldingopgaven/${id}`).expect(200);
    await app
      .als('toezichthouder')
      .post(`/api/v1/meldingopgaven/${id}/_markeer-gelezen`)
      .send({ totEnMet: body.delen.at(-1).id })
      .expect(200);
    expect(await ingekomen('coordinator')).toEqual([]);
    expect(await opgaven()).toHaveLength(1);
  });

  it('toont een aanbieder waarover hij nog twijfelt en hoelang dat kan, en het team alleen wat te laat is', async () => {
    const { id } = await doe('aanbieder', 'twijfels', {
      ...{ watGebeurde: 'Een cliënt kreeg verkeerde medicijnen.', bekendOp: '2026-04-13' },
      waaromTwijfel: 'Het gevolg is nog niet bekend.',
    });
    expect(await blok('aanbieder', 'eigenTwijfels')).toMatchObject({
      ...{ aantal: 1, regels: [{ id, status: 'loopt', uiterlijk: '2026-05-26', verwacht: 'conclusie' }] },
    });
    expect((await blok('aanbieder', 'eigenTermijnen')).regels).toContainEqual(
      expect.objectContaining({ id, soort: 'twijfel' }),
    );
    expect(await blok('toezichthouder', 'twijfels')).toMatchObject({ aantal: 0 });
    app.klok.naar('2026-05-27');
    expect(await blok('coordinator', 'twijfels')).toMatchObject({
      ...{ aantal: 1, regels: [{ id, status: 'loopt', uiterlijk: '2026-05-26' }] },
    });
    expect((await blok('aanbieder', 'eigenTwijfels')).regels[0]).toMatchObject({ id });
    app.klok.naar('2026-04-13');
    await doe('aanbieder', `twijfels/${id}/_concludeer`, {
      ...{ conclusie: 'niet', op: '2026-04-13', reden: 'De arts ziet geen gevolg.' },
    });
    expect(await blok('aanbieder', 'eigenTwijfels')).toMatchObject({ aantal: 0 });
  });

  it('toont een aanbieder welke stukken van hem en van ons kwamen, en die van een ander niet', async () => {
    const document = async (naam: string, door: string | null, aanbiederId: string, gedeeld = true) =>
      app.sql(
        `INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort,
           vertrouwelijk, status, aanbieder_id, gedeeld_met_aanbieder, versie, aangemaakt_op, aangemaakt_door)
         SELECT organisatie_id, $2, 'opdracht', $3, $4, 'application/pdf', 1, repeat('a', 64), 'bijlage', false,
                'schoon', $5, $6, 1, now(), $7 FROM onderzoek.opdrachten WHERE id = $1`,
        [ids['onderzoek'], nieuwId(), ids['onderzoek'], naam, aanbiederId, gedeeld, door],
      );
    await app.sql(
      `INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
       VALUES ($1, repeat('a', 64), 'proef', false)`,
      [app.eerste.id],
    );
    const { aanbiederId, andereAanbiederId, gebruikers } = app.eerste;
    await document('van-ons.pdf', gebruikers.toezichthouder, aanbiederId);
    await document('van-hem.pdf', gebruikers.aanbieder, aanbiederId);
    await document('niet-gedeeld.pdf', gebruikers.toezichthouder, aanbiederId, false);
    await document('van-ander.pdf', gebruikers.toezichthouder, andereAanbiederId);
    const { regels } = await blok('aanbieder', 'eigenDocumenten');
    expect(regels.map(({ naam, status }) => [naam, status])).toEqual([
      ['van-hem.pdf', 'gegeven'],
      ['van-ons.pdf', 'ontvangen'],
    ]);
    expect(regels[0]).toMatchObject({ soort: 'opdracht', id: ids['onderzoek'] });
  });

  it('toont een collega zonder accountbeheer geen verzoeken om een account', async () => {
    await app.sql('UPDATE identiteit.gebruikers SET accountbeheerder = false WHERE id = $1', [
      app.eerste.gebruikers.aanbieder,
    ]);
    expect((await vandaag('aanbieder')).blokken.map(({ naam }) => naam)).not.toContain('accountverzoeken');
    await app.sql('UPDATE identiteit.gebruikers SET accountbeheerder = true WHERE id = $1', [
      app.eerste.gebruikers.aanbieder,
    ]);
  });

  it('toont een college wat sinds het vorige bezoek is gedeeld, en een jurist geen besluit', async () => {
    const grond = 'Wmo 2015 art. 5.2.4';
    await doe('coordinator', `zaken/${zaken.maatregel}/_informeer-college`, {
      ...{ gemeenteId: app.eerste.gemeenteId, grond },
    });
    expect((await vandaag('college')).blokken).toMatchObject([
      { naam: 'adviezenOmTeBesluiten', aantal: 0 },
      { naam: 'publicaties', aantal: 0 },
      { naam: 'gedeeld', aantal: 1, regels: [{ soort: 'collegebericht' }] },
    ]);
    expect((await vandaag('jurist')).blokken).toMatchObject([
      { naam: 'adviezenOmTeToetsen', aantal: 0 },
      { naam: 'gedeeld', aantal: 1 },
    ]);
    app.klok.naar('2026-06-01');
    expect((await vandaag('jurist')).blokken).toMatchObject([{ aantal: 0 }, { naam: 'gedeeld', aantal: 0 }]);
    app.klok.naar('2026-04-13');
  });

  it('toont een beheerder mislukte taken, en anderen zonder werklijst niets', async () => {
    expect((await vandaag('beheerder')).blokken).toMatchObject([{ naam: 'taken', aantal: 0 }]);
    for (const rol of ['fg', 'archivaris', 'contractbeheer'] as const) {
      expect(await vandaag(rol)).toMatchObject({ blokken: [], wijzigingen: [] });
    }
  });

  it('toont een andere organisatie niets hiervan', async () => {
    for (const rol of ['toezichthouder', 'coordinator', 'aanbieder', 'college'] as const) {
      const { blokken, wijzigingen } = await vandaag(rol, app.tweede);
      expect(blokken.map(({ aantal }) => aantal).filter((aantal) => aantal > 0)).toEqual([]);
      expect(wijzigingen).toEqual([]);
    }
  });

  it('legt van elke lijst vast dat die is gelezen', async () => {
    const tel = () =>
      app.sql<{ handeling: string }>(
        `SELECT DISTINCT handeling FROM audit.regels WHERE actor_id = $1 AND object = 'lijst'`,
        [app.tweede.gebruikers.toezichthouder],
      );
    await vandaag('toezichthouder', app.tweede);
    expect((await tel()).map(({ handeling }) => handeling)).toEqual(
      expect.arrayContaining([
        'termijn:lijst',
        'uitstel:lijst',
        'melding:lijst',
        'opdracht:lijst',
        'rapport:lijst',
      ]),
    );
  });

  it('is er niet voor wie niet is ingelogd', async () => {
    await app.anoniem().get('/api/v1/vandaag').expect(401);
  });
});
