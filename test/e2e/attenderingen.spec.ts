import { Attendeer, LeesAttenderingen, RuimAttenderingenOp } from '../../libs/attendering/src';
import { attenderingsregels } from '../../libs/attendering/src/domain/regels';
import type { Gebeurtenissen, Gebeurtenistype } from '@navolgbaar/kernel';
import { type Rol, systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { Inbox, type OntvangenGebeurtenis } from '@navolgbaar/platform/outbox';
import { Temporal } from 'temporal-polyfill';
import { RAPPORT } from '../harnas/aanbiederrapport';
import { VerzendBerichten, Verzendwekker } from '../../libs/bericht/src';
import { BewaakTermijnen } from '../../libs/termijn/src';
import { type Lijn, vulLijn } from '../harnas/lijn';
import { meldOpgave } from '../harnas/opgave';
import { brengTot, nietOpgevolgd } from '../harnas/collegeadvies';
import { BEKENDMAKING, besloten, opMaatregel } from '../harnas/corrigerend';
import { stuurOpvraaglijst } from '../harnas/opvraaglijst';
import { TestApp, type Testorganisatie } from '../harnas/test-app';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';

let app: TestApp;
let lijn: Lijn;
let melding: string;
let opgave: string;
let opvraaglijst: string;
let veiligheidsafspraak: string;
let opgelegd: { readonly corrigerendId: string; readonly zaakId: string; readonly gemeenteId: string };
let advies: { readonly adviesId: string; readonly zaakId: string; readonly gemeenteId: string };
const gebruiker = (rol: Rol) => app.eerste.gebruikers[rol];

interface Regel {
  readonly id: string;
  readonly soort: string;
  readonly op: string;
  readonly gelezen: boolean;
  readonly plek: { readonly object: string; readonly id: string };
  readonly nummer: string | null;
}
const lijst = async (rol: Rol, vraag = '', organisatie?: Testorganisatie): Promise<Regel[]> =>
  (await app.als(rol, organisatie).get(`/api/v1/attenderingen${vraag}`).expect(200)).body.resultaten;
const aantal = async (rol: Rol): Promise<{ ongelezen: number; meer: boolean }> =>
  (await app.als(rol).get('/api/v1/attenderingen/aantal').expect(200)).body;
const soorten = async (rol: Rol) => (await lijst(rol)).map(({ soort }) => soort);
const leeg = () => app.sql('DELETE FROM attendering.attenderingen');

function gebeurtenis<T extends Gebeurtenistype>(
  type: T,
  payload: Gebeurtenissen[T],
  anders: { gebruikerId?: string | null; id?: string } = {},
): OntvangenGebeurtenis {
  return {
    ...{ id: nieuwId(), type, versie: 1, aggregaatId: nieuwId(), payload, gebruikerId: null },
    ...{ correlatieId: 'proef', ontstaanOp: Temporal.Instant.from('2026-04-13T09:00:00Z'), ...anders },
  } as OntvangenGebeurtenis;
}
const vertel = (feit: OntvangenGebeurtenis, organisatieId = app.eerste.id) =>
  app.app.get(Attendeer).execute(systeemActor(organisatieId, 'proef', 'proef'), feit);
/** Who was told, by role. */
const verteldAan = async (): Promise<string[]> => {
  const rijen = await app.sql<{ wie: string }>('SELECT ontvanger_id AS wie FROM attendering.attenderingen');
  const rollen = Object.entries(app.eerste.gebruikers);
  return rijen.map(({ wie }) => rollen.find(([, id]) => id === wie)?.[0] ?? wie).sort();
};
const besluit = (pad: string, inhoud: object, rol: Rol = 'coordinator') => doe(rol, pad, inhoud, 200);
async function doe(rol: Rol, pad: string, inhoud: object, status = 201) {
  const verzoek = app.als(rol).post(`/api/v1/${pad}`);
  if (pad.includes('/_')) {
    const { headers } = await app.als(rol).get(`/api/v1/${pad.replace(/\/_[a-z-]+$/, '')}`);
    void verzoek.set('if-match', String(headers['etag']));
  }
  const { body } = await verzoek.send(inhoud).expect(status);
  return body;
}
const wijs = async (behandelaarId: string | null, rol: Rol = 'coordinator', zaak = lijn.zaak) => {
  const { headers } = await app.als(rol).get(`/api/v1/zaken/${zaak}`).expect(200);
  await app
    .als(rol)
    .patch(`/api/v1/zaken/${zaak}`)
    .set('if-match', String(headers['etag']))
    .send({ behandelaarId })
    .expect(200);
};

beforeAll(async () => {
  app = await TestApp.start();
  app.klok.naar('2026-04-13');
  lijn = await vulLijn(app);
  const { body } = await app
    .als('coordinator')
    .post('/api/v1/meldingen')
    .send({
      ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Deur op slot', omschrijving: 'De deur was op slot.', onrechtmatigheid: 'nee' },
    })
    .expect(201);
  melding = body.id;
  ({ id: opgave } = await meldOpgave(app, { soort: 'melding' }));
  opvraaglijst = await stuurOpvraaglijst(app, lijn.zaak);
  const dossier = await nietOpgevolgd(app);
  const adviesId = await brengTot(app, dossier, 'verzonden');
  advies = { adviesId, zaakId: dossier.zaakId, gemeenteId: app.eerste.gemeenteId };
  const { id: corrigerendId, zaakId } = await besloten(app);
  // A provider is told of nothing that was not made known to it.
  await opMaatregel(app, corrigerendId, '_maak-bekend', BEKENDMAKING, app.als('college'));
  opgelegd = { corrigerendId, zaakId, gemeenteId: app.eerste.gemeenteId };
  await app
    .als('coordinator')
    .patch(`/api/v1/meldingen/${melding}`)
    .set('if-match', '"v1"')
    .send({ behandelaarId: gebruiker('toezichthouder') })
    .expect(200);
  veiligheidsafspraak = (await maakAfspraak(app, `zaken/${lijn.zaak}`)).id;
  await app.verwerkUitstaandeJobs();
}, 120_000);
afterAll(() => app.sluit());

describe('Wie wat verteld wordt', () => {
  const termijnfeit = () => ({
    ...{ termijnId: lijn.termijn, code: 'OPDRACHT', object: 'opdracht', objectId: lijn.opdracht },
    zaakId: lijn.zaak,
  });
  const maatregel = () => ({
    ...{ maatregelId: lijn.maatregel, zaakId: lijn.zaakInBeoordeling, aanbiederId: app.eerste.aanbiederId },
  });
  const afspraak = () => ({
    ...{ afspraakId: veiligheidsafspraak, zaakId: lijn.zaak, meldingId: null },
    aanbiederId: app.eerste.aanbiederId,
  });
  const rapport = () => ({
    ...{ rapportId: nieuwId(), opdrachtId: lijn.opdracht, zaakId: lijn.zaak },
    aanbiederId: app.eerste.aanbiederId,
  });
  const opvraag = () => ({
    ...{ opvraaglijstId: opvraaglijst, zaakId: lijn.zaak, aanbiederId: app.eerste.aanbiederId },
  });
  const publicatie = () => ({
    ...{ publicatieId: lijn.publicatie, rapportId: lijn.vastgesteld, zaakId: lijn.zaakInBeoordeling },
    aanbiederId: app.eerste.aanbiederId,
  });
  /** Of every event that is told: an example, and who hears it. */
  const verbandfeit = (soort: 'dubbel' | 'zelfde_gebeurtenis' | 'niet_dezelfde') => ({
    ...{ verbandId: nieuwId(), soort, meldingId: nieuwId(), andereId: melding },
  });
  const voorbeelden: { [T in Gebeurtenistype]?: () => [Gebeurtenissen[T], ...Rol[]] } = {
    AccountGevraagd: () => [{ verzoekId: nieuwId(), aanbiederId: app.eerste.aanbiederId }, 'aanbieder'],
    MeldingToegewezen: () => [
      { meldingId: melding, behandelaarId: gebruiker('toezichthouder') },
      'toezichthouder',
    ],
    MeldingVerbonden: () => [verbandfeit('dubbel'), 'toezichthouder'],
    MeldingVerbandVerbroken: () => [verbandfeit('zelfde_gebeurtenis'), 'toezichthouder'],
    MelderVuldeAan: () => [{ meldingId: melding }, 'toezichthouder'],
    PartnerAntwoordde: () => [
      { vraagId: nieuwId(), meldingId: melding, zaakId: null, soort: 'volledig' },
      'toezichthouder',
    ],
    OpgaveAangevuld: () => [{ meldingId: melding, aanvullingId: nieuwId() }, 'toezichthouder'],
    OpgavevraagGesteld: () => [{ meldingId: opgave, vraagId: nieuwId() }, 'aanbieder'],
    TwijfelGemeld: () => [{ twijfelId: nieuwId(), aanbiederId: app.eerste.aanbiederId }, 'coordinator'],
    TwijfelGeconcludeerd: () => [{ twijfelId: nieuwId(), status: 'te_melden' }, 'coordinator'],
    OpeningGevraagd: () => [{ meldingId: melding, openingId: nieuwId() }, 'coordinator'],
    OpeningBeslist: () => [
      { meldingId: melding, openingId: nieuwId(), gebruikerId: gebruiker('toezichthouder') },
      'toezichthouder',
    ],
    VerzegelingInNoodGeopend: () => [{ meldingId: melding, openingId: nieuwId() }, 'coordinator'],
    ThemaonderzoekGestart: () => [
      { themaonderzoekId: nieuwId(), leiderId: gebruiker('toezichthouder') },
      'toezichthouder',
    ],
    PatroonGezien: () => [{ patroonId: nieuwId(), aanbiederId: app.eerste.aanbiederId }, 'coordinator'],
    WegingWachtOpTweede: () => [{ wegingId: nieuwId(), meldingId: melding }, 'coordinator'],
    WeegtaakOntstaan: () => [{ taakId: nieuwId(), meldingId: melding }, 'toezichthouder'],
    BesluitGenomen: () => [
      { besluitId: nieuwId(), meldingId: melding, besluit: 'geen_actie', actie: null },
      'toezichthouder',
    ],
    BesluitTeruggenomen: () => [{ besluitId: nieuwId(), meldingId: melding }, 'toezichthouder'],
    ActiepuntGegeven: () => [
      { actiepuntId: nieuwId(), meldingId: melding, eigenaarId: gebruiker('toezichthouder') },
      'toezichthouder',
    ],
    HerwegingGestart: () => [
      { herwegingId: nieuwId(), gebruikerIds: [gebruiker('coordinator'), gebruiker('toezichthouder')] },
      'coordinator',
      'toezichthouder',
    ],
    ZaakToegewezen: () => [
      { zaakId: lijn.zaak, behandelaarId: gebruiker('toezichthouder') },
      'toezichthouder',
    ],
    ZaakToegangVerleend: () => [
      { zaakId: lijn.zaak, gebruikerIds: [gebruiker('coordinator'), gebruiker('toezichthouder')] },
      'coordinator',
      'toezichthouder',
    ],
    OpdrachtGegeven: () => [
      {
        ...{ opdrachtId: lijn.opdracht, zaakId: lijn.zaak, aanbiederId: app.eerste.aanbiederId },
        uiterlijk: '2026-05-25',
      },
      'aanbieder',
    ],
    RapportOntvangen: () => [{ ...rapport(), teLaat: false }, 'toezichthouder'],
    RapportBeoordeeld: () => [{ ...rapport(), vervolg: 'afronden' }, 'aanbieder'],
    OpvraaglijstVerstuurd: () => [{ ...opvraag(), ronde: 1 }, 'aanbieder'],
    OpvraaglijstBeantwoord: () => [{ ...opvraag(), aantal: 1, volledig: true }, 'toezichthouder'],
    VerbeterplanOntvangen: () => [{ verbeterplanId: nieuwId(), zaakId: lijn.zaak }, 'toezichthouder'],
    ZaakGesloten: () => [{ zaakId: lijn.zaak, uitkomst: 'verbeterd' }, 'toezichthouder'],
    MaatregelOpgelegd: () => [{ ...maatregel(), soort: 'plan_van_aanpak' }, 'aanbieder'],
    MaatregelBeantwoord: () => [
      { ...maatregel(), onderdeel: 'plan', leveringId: nieuwId() },
      'toezichthouder',
    ],
    MaatregelOpgevolgd: () => [maatregel(), 'aanbieder'],
    MaatregelDeelsOpgevolgd: () => [maatregel(), 'aanbieder'],
    MaatregelTermijnVernieuwd: () => [{ ...maatregel(), ronde: 2 }, 'aanbieder'],
    MaatregelNietOpgevolgd: () => [maatregel(), 'aanbieder'],
    MaatregelIngetrokken: () => [maatregel(), 'aanbieder'],
    VeiligheidsafspraakGemaakt: () => [afspraak(), 'aanbieder'],
    VeiligheidsafspraakUitgevoerdGemeld: () => [{ ...afspraak(), berichtId: nieuwId() }, 'toezichthouder'],
    VeiligheidsafspraakGecontroleerd: () => [{ ...afspraak(), uitkomst: 'niet_nagekomen' }, 'aanbieder'],
    VeiligheidsafspraakGeschonden: () => [afspraak(), 'coordinator', 'toezichthouder'],
    VeiligheidsafspraakBeeindigd: () => [afspraak(), 'aanbieder'],
    GedeeldMetCollege: () => [
      {
        ...{ delingId: nieuwId(), object: 'rapport', objectId: lijn.vastgesteld },
        ...{ gemeenteId: app.eerste.gemeenteId, zaakId: lijn.zaakInBeoordeling },
      },
      'college',
    ],
    DelingIngetrokken: () => [
      {
        ...{ delingId: nieuwId(), object: 'bevoegdheid', objectId: nieuwId() },
        ...{ gemeenteId: app.eerste.gemeenteId, zaakId: lijn.zaak },
      },
      'college',
    ],
    CollegeadviesVoorgesteld: () => [advies, 'toezichthouder'],
    CollegeadviesVoorgelegd: () => [advies, 'jurist'],
    CollegeadviesGetoetst: () => [{ ...advies, uitkomst: 'getoetst' }, 'toezichthouder'],
    CollegeadviesVerzonden: () => [advies, 'college'],
    CollegeadviesBevraagd: () => [{ ...advies, vraagId: nieuwId() }, 'toezichthouder'],
    CollegeadviesBeantwoord: () => [{ ...advies, vraagId: nieuwId() }, 'college'],
    CollegeadviesBesloten: () => [{ ...advies, op: '2026-04-13' }, 'toezichthouder'],
    CollegeadviesOvergedragen: () => [{ ...advies, bij: 'jurist' }, 'jurist'],
    CollegeadviesOnbeantwoord: () => [advies, 'college'],
    CorrigerendOpgelegd: () => [opgelegd, 'college'],
    CorrigerendGewijzigd: () => [{ ...opgelegd, handeling: 'maakBekend', regel: 1 }, 'aanbieder'],
    CorrigerendTeruggemeld: () => [opgelegd, 'toezichthouder'],
    CorrigerendNietTeruggemeld: () => [opgelegd, 'college'],
    RapportBesproken: () => [
      {
        ...{ rapportId: lijn.rapport, opmerkingId: nieuwId() },
        gebruikerIds: [gebruiker('toezichthouder')],
      },
      'toezichthouder',
    ],
    WederhoorGereageerd: () => [
      {
        ...{ wederhoorId: nieuwId(), rapportId: lijn.rapport, zaakId: lijn.zaakInBeoordeling, aantal: 1 },
        aanbiederId: app.eerste.aanbiederId,
      },
      'toezichthouder',
    ],
    RapportVastgesteld: () => [
      {
        ...{ rapportId: lijn.vastgesteld, zaakId: lijn.zaakInBeoordeling, soort: 'kwaliteit' },
        aanbiederId: app.eerste.aanbiederId,
      },
      'toezichthouder',
    ],
    PlaatsingMislukt: () => [{ publicatieId: lijn.publicatie }, 'toezichthouder'],
    ZienswijzeGegeven: () => [publicatie(), 'toezichthouder'],
    PublicatieBesloten: () => [{ ...publicatie(), besluit: 'openbaar', wachtenTot: null }, 'toezichthouder'],
    UitstelGevraagd: () => [{ ...termijnfeit(), verzoekId: nieuwId(), viaPortaal: true }, 'toezichthouder'],
    UitstelBeslist: () => [{ ...termijnfeit(), verzoekId: nieuwId(), uitkomst: 'toegewezen' }, 'aanbieder'],
    TermijnAangekondigd: () => [
      { ...termijnfeit(), stap: 'herinnering', gebruikerIds: [gebruiker('toezichthouder')] },
      'toezichthouder',
    ],
    DocumentBesmet: () => [
      { documentId: nieuwId(), object: 'opdracht', objectId: lijn.opdracht },
      'toezichthouder',
    ],
    BerichtMislukt: () => [
      { berichtId: nieuwId(), object: 'opdracht', objectId: lijn.opdracht },
      'toezichthouder',
    ],
  };
  const verteld = (Object.keys(attenderingsregels) as Gebeurtenistype[]).filter(
    (type) => typeof attenderingsregels[type] === 'function',
  );
  beforeEach(leeg);

  it('staat hieronder voor elke gebeurtenis die verteld wordt', () => {
    expect(Object.keys(voorbeelden).sort()).toEqual([...verteld].sort());
  });

  it.each(verteld)('%s, eenmaal, ook als de gebeurtenis twee keer komt', async (type) => {
    const [payload, ...rollen] = voorbeelden[type]!() as [never, ...Rol[]];
    const feit = gebeurtenis(type, payload);
    await vertel(feit);
    await vertel(feit);
    expect(await verteldAan()).toEqual(rollen);
  });

  it.each(['TermijnAangekondigd', 'ZaakToegewezen', 'OpdrachtGegeven'] as const)(
    '%s niet aan wie het zelf deed',
    async (type) => {
      const [payload, rol] = voorbeelden[type]!() as [never, Rol];
      await vertel(gebeurtenis(type, payload, { gebruikerId: gebruiker(rol) }));
      expect(await verteldAan()).toEqual([]);
    },
  );

  it('een verzoek om een account aan de beheerder, als bij de aanbieder niemand daarover beslist', async () => {
    const vraag = () =>
      vertel(gebeurtenis('AccountGevraagd', { verzoekId: nieuwId(), aanbiederId: app.eerste.aanbiederId }));
    const beheert = (ja: boolean) =>
      app.sql('UPDATE identiteit.gebruikers SET accountbeheerder = $2 WHERE id = $1', [
        gebruiker('aanbieder'),
        ja,
      ]);
    const kan = async (rol: Rol) =>
      (await app.als(rol).get('/api/v1/ik/attenderingskeuzes').expect(200)).body.keuzes.some(
        ({ soort }: { soort: string }) => soort === 'account_gevraagd',
      );
    expect([await kan('aanbieder'), await kan('beheerder'), await kan('coordinator')]).toEqual([
      true,
      true,
      false,
    ]);
    await beheert(false);
    await vraag();
    expect(await verteldAan()).toEqual(['beheerder']);
    expect(await kan('aanbieder')).toBe(false);
    await beheert(true);
  });

  it('dat twee meldingen niet dezelfde zijn, aan niemand', async () => {
    await vertel(gebeurtenis('MeldingVerbonden', verbandfeit('niet_dezelfde')));
    expect(await verteldAan()).toEqual([]);
  });

  it('een ingetrokken verzoek aan de behandelaar, en een verzoek dat vervalt aan niemand', async () => {
    const einde = (uitkomst: 'ingetrokken' | 'vervallen') =>
      gebeurtenis('UitstelBeslist', { ...termijnfeit(), verzoekId: nieuwId(), uitkomst });
    await vertel(einde('vervallen'));
    expect(await verteldAan()).toEqual([]);
    await vertel(einde('ingetrokken'));
    expect(await verteldAan()).toEqual(['toezichthouder']);
  });

  it('aan de coördinatoren waar niemand de zaak behandelt', async () => {
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = NULL WHERE id = $1', [lijn.zaak]);
    await vertel(gebeurtenis('RapportOntvangen', { ...rapport(), teLaat: true }));
    expect(await verteldAan()).toEqual(['coordinator']);
    await app.sql('UPDATE onderzoek.zaken SET behandelaar_id = $2 WHERE id = $1', [
      lijn.zaak,
      gebruiker('toezichthouder'),
    ]);
  });

  it('niet aan wie geen toegang heeft, niet meer in het team werkt, of een ander bedrijf is', async () => {
    await vertel(gebeurtenis('ZaakToegewezen', { zaakId: lijn.zaak, behandelaarId: gebruiker('jurist') }));
    expect(await verteldAan()).toEqual([]);
    await app.sql('UPDATE identiteit.gebruikers SET actief = false WHERE id = $1', [gebruiker('aanbieder')]);
    await vertel(gebeurtenis('MaatregelIngetrokken', maatregel()));
    expect(await verteldAan()).toEqual([]);
    await app.sql('UPDATE identiteit.gebruikers SET actief = true, aanbieder_id = $2 WHERE id = $1', [
      gebruiker('aanbieder'),
      app.eerste.andereAanbiederId,
    ]);
    await vertel(gebeurtenis('MaatregelIngetrokken', maatregel()));
    expect(await verteldAan()).toEqual([]);
    await app.sql('UPDATE identiteit.gebruikers SET aanbieder_id = $2 WHERE id = $1', [
      gebruiker('aanbieder'),
      app.eerste.aanbiederId,
    ]);
  });

  it('niet aan wie een belangenconflict heeft met de aanbieder, waarover het ook gaat', async () => {
    const { id: twijfelId } = await doe('aanbieder', 'twijfels', {
      ...{ watGebeurde: 'Een cliënt kreeg verkeerde medicijnen.', bekendOp: '2026-04-13' },
      waaromTwijfel: 'Het gevolg is nog niet bekend.',
    });
    await app.verwerkUitstaandeJobs();
    const { id: organisatieId, aanbiederId } = app.eerste;
    const patroonId = nieuwId();
    await app.sql(
      `INSERT INTO patroon.patronen (organisatie_id, id, aanbieder_id, regel, sleutel, regelversie_id, waarde, drempel, van,
                                     tot, melding_ids, herleiding, status, ontstaan_op, gewijzigd_op)
       SELECT $1, $2, $3, 'aantal', 'proef', id, 4, 3, '2026-01-01', '2026-04-13', '{}', '[]', 'open', now(), now()
         FROM patroon.regelversies WHERE organisatie_id = $1 LIMIT 1`,
      [organisatieId, patroonId, aanbiederId],
    );
    const vertelAlles = async () => {
      await leeg();
      await vertel(gebeurtenis('PatroonGezien', { patroonId, aanbiederId }));
      await vertel(gebeurtenis('TwijfelGemeld', { twijfelId, aanbiederId }));
      await vertel(gebeurtenis('OpeningGevraagd', { meldingId: opgave, openingId: nieuwId() }));
    };
    await vertelAlles();
    expect(await verteldAan()).toEqual(['coordinator', 'coordinator', 'coordinator']);
    await doe('coordinator', 'belangenconflicten', {
      ...{ aanbiederId, reden: 'Mijn partner werkt er.', van: '2026-04-13' },
    });
    await vertelAlles();
    expect(await verteldAan()).toEqual([]);
    await app.sql('DELETE FROM identiteit.belangenconflicten');
    await app.sql('DELETE FROM patroon.patronen WHERE id = $1', [patroonId]);
  });

  it('wat bij een college is ingetrokken, staat in zijn lijst; een ander college hoort het niet', async () => {
    const delingId = nieuwId();
    const { id: organisatieId, gemeenteId } = app.eerste;
    await app.sql(
      `INSERT INTO public.delingen (organisatie_id, id, object, object_id, gemeente_id, grond, gedeeld_op)
       VALUES ($1, $2, 'bevoegdheid', $2, $3, 'Awb art. 5:20', now())`,
      [organisatieId, delingId, gemeenteId],
    );
    await app.sql(
      `INSERT INTO college.stukken (organisatie_id, deling_id, gemeente_id, omschrijving, gedeeld_op)
       VALUES ($1, $2, $3, 'Geweigerde medewerking', now())`,
      [organisatieId, delingId, gemeenteId],
    );
    const feit = { delingId, object: 'bevoegdheid', objectId: delingId, gemeenteId, zaakId: null };
    await vertel(gebeurtenis('DelingIngetrokken', feit));
    expect(await lijst('college')).toMatchObject([
      { soort: 'deling_ingetrokken', plek: { object: 'collegestuk', id: delingId } },
    ]);
    await vertel(gebeurtenis('DelingIngetrokken', { ...feit, gemeenteId: app.tweede.gemeenteId }));
    expect(await verteldAan()).toEqual(['college']);
  });

  it('uit een besloten zaak alleen aan wie er bij mag', async () => {
    await app.sql(`UPDATE onderzoek.zaken SET besloten = true WHERE id = $1`, [lijn.zaak]);
    await app.sql(
      'INSERT INTO onderzoek.zaak_toegang (organisatie_id, zaak_id, gebruiker_id) VALUES ($1, $2, $3)',
      [app.eerste.id, lijn.zaak, gebruiker('coordinator')],
    );
    await vertel(gebeurtenis('RapportOntvangen', { ...rapport(), teLaat: false }));
    await vertel(
      gebeurtenis('ZaakToegewezen', { zaakId: lijn.zaak, behandelaarId: gebruiker('toezichthouder') }),
    );
    expect(await verteldAan()).toEqual(['coordinator']);
    await app.sql('DELETE FROM onderzoek.zaak_toegang');
    await app.sql('UPDATE onderzoek.zaken SET besloten = false WHERE id = $1', [lijn.zaak]);
  });
});

describe('Wat er echt gebeurt, wordt verteld', () => {
  beforeEach(async () => {
    await app.verwerkUitstaandeJobs();
    await leeg();
  });

  it('een toewijzing door een ander, en niet die aan jezelf; geen inhoud in de rij', async () => {
    await wijs(gebruiker('coordinator'));
    await app.verwerkUitstaandeJobs();
    expect(await soorten('coordinator')).toEqual([]);
    await wijs(gebruiker('toezichthouder'));
    await app.verwerkUitstaandeJobs();
    await app.verwerkUitstaandeJobs();
    expect(await lijst('toezichthouder')).toMatchObject([
      { soort: 'zaak_toegewezen', gelezen: false, plek: { object: 'zaak', id: lijn.zaak } },
    ]);
    const rijen = await app.sql('SELECT * FROM attendering.attenderingen');
    expect(JSON.stringify(rijen)).not.toMatch(/personeel|2026-0000|Test toezichthouder/);
  });

  it('één keer, ook als de rij de gebeurtenis nog eens aanbiedt', async () => {
    await wijs(gebruiker('coordinator'), 'toezichthouder');
    await app.verwerkUitstaandeJobs();
    const [rij] = await app.sql<{ id: string }>(
      `SELECT id FROM outbox.gebeurtenissen WHERE type = 'ZaakToegewezen' ORDER BY ontstaan_op DESC LIMIT 1`,
    );
    const levering = {
      ...{ organisatieId: app.eerste.id, gebeurtenisId: rij!.id, verwerker: 'attendeer-zaak-toegewezen' },
    };
    expect(await app.app.get(Inbox).verwerk(levering)).toBe(false);
    expect(await soorten('coordinator')).toEqual(['zaak_toegewezen']);
    await wijs(gebruiker('toezichthouder'));
  });

  it('een rapport van de aanbieder aan de behandelaar, en niet aan de aanbieder zelf', async () => {
    await doe('aanbieder', `opdrachten/${lijn.opdracht}/rapporten`, RAPPORT);
    await app.verwerkUitstaandeJobs();
    expect(await soorten('toezichthouder')).toContain('rapport_ontvangen');
    expect(await soorten('aanbieder')).toEqual([]);
  });

  it('een andere laatste dag van een stop aan de aanbieder, ook als een ander daarom vroeg', async () => {
    const { corrigerendId } = opgelegd;
    const rechter = async (gevolg: string, tot: string | undefined) => {
      const middel = { soort: 'dagvaarding', indiener: 'ander', ingesteldOp: '2026-04-13' };
      const college = app.als('college');
      const { body } = await opMaatregel(app, corrigerendId, 'rechtsmiddelen', middel, college);
      const { id } = body.rechtsmiddelen.at(-1);
      const afloop = {
        uitkomst: 'toegewezen',
        gevolg,
        op: '2026-04-13',
        toelichting: 'Korter kan ook.',
        tot,
      };
      const daad = `rechtsmiddelen/${id}/_leg-uitkomst-vast`;
      expect((await opMaatregel(app, corrigerendId, daad, afloop, college)).status).toBe(200);
    };
    // What changes nothing for the provider, it is not told.
    await rechter('in_stand', undefined);
    expect(await soorten('aanbieder')).toEqual([]);
    await rechter('gewijzigd', '2026-07-01');
    expect(await soorten('aanbieder')).toEqual(['corrigerend_veranderd']);
    const { body } = await app.als('aanbieder').get(`/api/v1/corrigerende-maatregelen/${corrigerendId}`);
    expect(body).toMatchObject({ tot: '2026-07-01', rechtsmiddelen: [] });
  });

  it('een termijn die bijna afloopt, met nummer en laatste dag, en daarna dat die voorbij is', async () => {
    const bewaak = async (dag: string) => {
      app.klok.naar(dag);
      await app.app.get(BewaakTermijnen).execute();
      await app.verwerkUitstaandeJobs();
    };
    const vanPlan = async () =>
      (await lijst('toezichthouder')).filter(({ plek }) => plek.id === lijn.maatregel);
    await bewaak('2026-05-04');
    expect(await vanPlan()).toMatchObject([
      {
        soort: 'termijn_nadert',
        plek: { object: 'maatregel' },
        nummer: expect.stringMatching(/^2026-/),
        dag: '2026-05-11',
      },
    ]);
    await bewaak('2026-05-12');
    expect((await vanPlan()).map(({ soort }) => soort)).toEqual(['termijn_verstreken', 'termijn_nadert']);
    app.klok.naar('2026-04-13');
  });

  it('een brief die niet aankomt, aan de behandelaar', async () => {
    await app.app.get(Verzendwekker).rust();
    const [brief] = await app.sql<{ object: string; objectId: string }>(
      `UPDATE bericht.berichten SET ontvanger = $2, status = 'voorgenomen', volgende_poging_op = $3 WHERE id = (
         SELECT id FROM bericht.berichten WHERE object_id = $1 LIMIT 1) RETURNING object, object_id AS "objectId"`,
      [lijn.zaak, Buffer.from('kapot'), '2026-04-13T00:00:00Z'],
    );
    expect(brief).toEqual({ object: 'zaak', objectId: lijn.zaak });
    await app.app.get(VerzendBerichten).execute(app.eerste.id);
    await app.verwerkUitstaandeJobs();
    const [regel] = await lijst('toezichthouder');
    expect(regel).toMatchObject({ soort: 'brief_mislukt', plek: { object: 'zaak', id: lijn.zaak } });
    expect(await soorten('coordinator')).toEqual([]);
  });

  it('een collega die toegang krijgt tot een besloten zaak', async () => {
    const besloten = { besloten: true, reden: 'Een medewerker is betrokken.' };
    const zaak = await doe('coordinator', 'zaken', {
      ...{ toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', onderwerp: 'Besloten' },
      ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
    });
    await besluit(`zaken/${zaak.id}/_beperk-toegang`, {
      ...{ ...besloten, gebruikerIds: [gebruiker('toezichthouder')] },
    });
    await app.verwerkUitstaandeJobs();
    expect(await soorten('toezichthouder')).toEqual(['toegang_gekregen']);
    expect(await soorten('coordinator')).toEqual([]);
    await besluit(`zaken/${zaak.id}/_beperk-toegang`, {
      ...{ ...besloten, gebruikerIds: [gebruiker('coordinator')] },
    });
    expect(await lijst('toezichthouder')).toEqual([]);
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 0, meer: false });
    const [rij] = await app.sql<{ id: string }>(
      `SELECT id FROM attendering.attenderingen WHERE soort = 'toegang_gekregen'`,
    );
    await app.als('toezichthouder').post(`/api/v1/attenderingen/${rij!.id}/_lees`).expect(404);
  });
});

describe('Lezen en markeren', () => {
  beforeEach(async () => {
    await leeg();
    for (const [uur, behandelaarId] of [8, 9, 10].map((u) => [u, gebruiker('toezichthouder')] as const)) {
      const feit = gebeurtenis('ZaakToegewezen', { zaakId: lijn.zaak, behandelaarId });
      await vertel({ ...feit, ontstaanOp: Temporal.Instant.from(`2026-04-13T0${uur - 1}:00:00Z`) });
    }
  });

  it('nieuwste eerst, per bladzijde, en alleen wat ongelezen is', async () => {
    const { body } = await app.als('toezichthouder').get('/api/v1/attenderingen?aantal=2').expect(200);
    expect(body.resultaten.map(({ op }: Regel) => op.slice(11, 13))).toEqual(['09', '08']);
    const rest = await lijst('toezichthouder', `?aantal=2&vanaf=${body.volgende}`);
    expect(rest.map(({ op }) => op.slice(11, 13))).toEqual(['07']);
    await app.als('toezichthouder').post(`/api/v1/attenderingen/${rest[0]!.id}/_lees`).expect(204);
    await app.als('toezichthouder').post(`/api/v1/attenderingen/${rest[0]!.id}/_lees`).expect(204);
    expect(await lijst('toezichthouder', '?ongelezen=true')).toHaveLength(2);
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 2, meer: false });
    expect((await lijst('toezichthouder'))[2]).toMatchObject({ gelezen: true });
  });

  it.each([
    ['daarna kwam', '2026-04-13T12:00:00Z'],
    ['eerder gebeurde en later werd verteld', '2026-04-12T12:00:00Z'],
  ])('alles gelezen laat staan wat %s', async (_, ontstaanOp) => {
    const gezien = await lijst('toezichthouder');
    const feit = gebeurtenis('ZaakGesloten', { zaakId: lijn.zaak, uitkomst: 'verbeterd' });
    await vertel({ ...feit, ontstaanOp: Temporal.Instant.from(ontstaanOp) });
    await app
      .als('toezichthouder')
      .post('/api/v1/attenderingen/_lees-alles')
      .send({
        tot: gezien
          .map(({ id }) => id)
          .sort()
          .at(-1),
      })
      .expect(204);
    expect((await lijst('toezichthouder', '?ongelezen=true')).map(({ soort }) => soort)).toEqual([
      'zaak_gesloten',
    ]);
  });

  it('telt niet verder dan 99', async () => {
    await app.sql(
      `INSERT INTO attendering.attenderingen (organisatie_id, id, ontvanger_id, soort, object, object_id, gebeurtenis_id, op)
       SELECT organisatie_id, gen_random_uuid(), ontvanger_id, soort, object, object_id, gen_random_uuid(), op
         FROM attendering.attenderingen, generate_series(1, 40)`,
    );
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 99, meer: true });
  });

  it('van een ander, van een andere organisatie, of onbekend: het bestaat niet', async () => {
    const [eerste] = await lijst('toezichthouder');
    const markeer = (rol: Rol, organisatie?: Testorganisatie, id = eerste!.id) =>
      app.als(rol, organisatie).post(`/api/v1/attenderingen/${id}/_lees`);
    expect(await lijst('coordinator')).toEqual([]);
    expect(await lijst('toezichthouder', '', app.tweede)).toEqual([]);
    await markeer('coordinator').expect(404);
    await markeer('toezichthouder', app.tweede).expect(404);
    await markeer('toezichthouder', undefined, nieuwId()).expect(404);
    await markeer('toezichthouder', undefined, 'geen-id').expect(404);
    await app
      .als('coordinator')
      .post('/api/v1/attenderingen/_lees-alles')
      .send({ tot: 'ffffffff-ffff-7fff-bfff-ffffffffffff' })
      .expect(204);
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 3, meer: false });
    await app.anoniem().get('/api/v1/attenderingen').expect(401);
    const lees = app.app.get(LeesAttenderingen);
    const machine = { ...app.actor('toezichthouder'), soort: 'client', gebruikerId: null } as const;
    await expect((async () => lees.aantal(machine))()).rejects.toMatchObject({ code: 'GEEN_RECHT' });
  });

  it('een rol die er niet meer bij mag, of een aanbieder die een andere is, ziet niets meer en telt niets meer', async () => {
    await app.sql(`UPDATE identiteit.gebruikers SET rollen = '{beheerder}' WHERE id = $1`, [
      gebruiker('toezichthouder'),
    ]);
    expect(await lijst('toezichthouder')).toEqual([]);
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 0, meer: false });
    await app.sql(`UPDATE identiteit.gebruikers SET rollen = '{toezichthouder}' WHERE id = $1`, [
      gebruiker('toezichthouder'),
    ]);
    await vertel(
      gebeurtenis('OpdrachtGegeven', {
        ...{ opdrachtId: lijn.opdracht, zaakId: lijn.zaak, aanbiederId: app.eerste.aanbiederId },
        uiterlijk: '2026-05-25',
      }),
    );
    expect(await aantal('aanbieder')).toEqual({ ongelezen: 1, meer: false });
    const verplaats = (aanbiederId: string) =>
      app.sql('UPDATE identiteit.gebruikers SET aanbieder_id = $2 WHERE id = $1', [
        gebruiker('aanbieder'),
        aanbiederId,
      ]);
    await verplaats(app.eerste.andereAanbiederId);
    expect(await lijst('aanbieder')).toEqual([]);
    expect(await aantal('aanbieder')).toEqual({ ongelezen: 0, meer: false });
    await verplaats(app.eerste.aanbiederId);
  });

  it('slechte invoer wordt geweigerd en verandert niets', async () => {
    const fout = async (verzoek: Promise<{ body: { invalidParams: { name: string }[] } }>) =>
      (await verzoek).body.invalidParams.map(({ name }) => name);
    const als = app.als('toezichthouder');
    expect(await fout(als.get('/api/v1/attenderingen?ongelezen=misschien').expect(400))).toEqual([
      'ongelezen',
    ]);
    expect(await fout(als.get('/api/v1/attenderingen?vanaf=kapot').expect(400))).toEqual(['vanaf']);
    const alles = als.post('/api/v1/attenderingen/_lees-alles');
    expect(await fout(alles.send({ tot: 'gisteren' }).expect(400))).toEqual(['tot']);
    expect(await aantal('toezichthouder')).toEqual({ ongelezen: 3, meer: false });
  });

  it('een bladwijzer die niet van ons is geeft geen storing', async () => {
    const vanaf = Buffer.from(JSON.stringify(['geen moment', 'geen id'])).toString('base64url');
    await app.als('toezichthouder').get(`/api/v1/attenderingen?vanaf=${vanaf}`).expect(400);
  });

  it('wat gelezen is gaat na negentig dagen weg, wat ongelezen is blijft', async () => {
    const [nieuwste] = await lijst('toezichthouder');
    await app.als('toezichthouder').post(`/api/v1/attenderingen/${nieuwste!.id}/_lees`).expect(204);
    const ruimOp = () => app.app.get(RuimAttenderingenOp).execute(app.eerste.id);
    expect(await ruimOp()).toBe(0);
    app.klok.naar('2026-07-13');
    expect(await ruimOp()).toBe(1);
    app.klok.naar('2026-04-13');
    expect(await lijst('toezichthouder')).toHaveLength(2);
  });
});

describe('Kiezen wat je wilt weten', () => {
  const keuzes = (rol: Rol) => app.als(rol).get('/api/v1/ik/attenderingskeuzes').expect(200);
  const zet = (rol: Rol, uit: unknown) => app.als(rol).put('/api/v1/ik/attenderingskeuzes').send({ uit });

  it('elke rol kiest uit wat die rol kan krijgen', async () => {
    const namen = async (rol: Rol) =>
      (await keuzes(rol)).body.keuzes.map(({ soort }: { soort: string }) => soort);
    const vanCollege = [
      ...['gedeeld_met_college', 'deling_ingetrokken', 'advies_om_te_besluiten'],
      ...['advies_beantwoord', 'advies_onbeantwoord'],
      ...['advies_overgedragen_college'],
      ...['corrigerend_opgelegd', 'corrigerend_niet_teruggemeld'],
    ];
    expect(await namen('college')).toEqual(vanCollege);
    expect(await namen('jurist')).toContain('advies_voor_jurist');
    expect(await namen('beheerder')).toEqual(['account_gevraagd']);
    expect(await namen('aanbieder')).toContain('opdracht_gekregen');
    expect(await namen('toezichthouder')).not.toContain('opdracht_gekregen');
  });

  it('wat uit staat wordt niet verteld, en weer aan wel; een ander merkt er niets van', async () => {
    await leeg();
    const sluit = () => vertel(gebeurtenis('ZaakGesloten', { zaakId: lijn.zaak, uitkomst: 'verbeterd' }));
    await zet('toezichthouder', ['zaak_gesloten']).expect(200);
    await sluit();
    expect(await soorten('toezichthouder')).toEqual([]);
    expect((await keuzes('coordinator')).body.keuzes.every(({ aan }: { aan: boolean }) => aan)).toBe(true);
    await zet('toezichthouder', []).expect(200);
    await sluit();
    expect(await soorten('toezichthouder')).toEqual(['zaak_gesloten']);
  });

  it('weigert een soort die niet bestaat of niet bij de rol hoort', async () => {
    await zet('toezichthouder', ['verzonnen']).expect(400);
    await zet('toezichthouder', ['opdracht_gekregen']).expect(400);
    await zet('toezichthouder', 'alles').expect(400);
    expect((await keuzes('toezichthouder')).body.keuzes.every(({ aan }: { aan: boolean }) => aan)).toBe(true);
  });
});

it('tellen houdt een sessie niet in leven, iets openen wel', async () => {
  const sessie = `identiteit.sessies WHERE gebruiker_id = '${gebruiker('jurist')}'`;
  await app.sql(
    `UPDATE ${sessie.replace(' WHERE', ` SET laatst_gebruikt_op = now() - interval '10 minutes' WHERE`)}`,
  );
  const gebruikt = async () =>
    (
      await app.sql<{ oud: boolean }>(
        `SELECT laatst_gebruikt_op < now() - interval '5 minutes' AS oud FROM ${sessie}`,
      )
    )[0]!.oud;
  await app.als('jurist').get('/api/v1/attenderingen/aantal').set('sessie-achtergrond', 'ja').expect(200);
  expect(await gebruikt()).toBe(true);
  await app.als('jurist').get('/api/v1/attenderingen').expect(200);
  expect(await gebruikt()).toBe(false);
});
