import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VraagAccount } from '@navolgbaar/identiteit';
import { type Rol, rechten } from '@navolgbaar/platform/auth';
import { Pdfwekker } from '@navolgbaar/rapport';
import { RAPPORT, VOLLEDIG } from '../harnas/aanbiederrapport';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { brengTot, nietOpgevolgd } from '../harnas/collegeadvies';
import { BEKENDMAKING, besloten, opMaatregel } from '../harnas/corrigerend';
import { vergelijkMetInventaris } from '../harnas/inventaris';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';
import { type Route, routesVan } from '../harnas/routes';
import { EERSTE, meldOpgave } from '../harnas/opgave';
import { TestApp } from '../harnas/test-app';
import { LADDER } from '../harnas/ladder';
import { laatPlekkenStaan } from '../harnas/gepubliceerd';
import { rapportinhoud } from '../harnas/rapport';

const SECTIES = {
  aanleiding: 'Mevrouw Zonnebloem meldde dat medicijnen te laat kwamen.',
  feiten: 'Op 2 april bezocht de toezichthouder de locatie.',
  bevindingen: [
    { norm: 'Medicatie is veilig', oordeel: 'voldoet_niet', onderbouwing: 'Lijsten klopten niet.' },
  ],
  conclusie: 'De medicatie is niet op orde.',
  gevolgVoorInwoners: 'Bewoners kregen hun medicijnen soms te laat.',
  advies: 'Maak een medicatieprotocol.',
  samenvatting: 'Het gaat niet goed met de medicijnen. De aanbieder moet dat verbeteren.',
};

/** `resultaten[].id`: every name at every depth, so that a field in a part is a decision as well. */
function veldnamen(waarde: unknown, pad = ''): string[] {
  if (Array.isArray(waarde))
    return waarde.length === 0 ? [`${pad}[]`] : waarde.flatMap((deel) => veldnamen(deel, `${pad}[]`));
  if (waarde === null || typeof waarde !== 'object') return [pad];
  return Object.entries(waarde).flatMap(([naam, deel]) => veldnamen(deel, pad ? `${pad}.${naam}` : naam));
}
/** A branch that is empty in one row and filled in another counts as filled. */
function velden(body: unknown): string[] {
  const alle = [...new Set(veldnamen(body))];
  return alle.filter(
    (naam) => !alle.some((ander) => ander.startsWith(`${naam}.`) || ander.startsWith(`${naam}[`)),
  );
}

describe('wie niet bij het team hoort', () => {
  let app: TestApp;
  let ids: Readonly<Record<string, string>>;
  let nabesluit: unknown;

  beforeAll(async () => {
    app = await TestApp.start();
    app.klok.naar('2026-04-13');
    ids = await richtDossierIn();
  }, 120_000);
  afterAll(() => app.sluit());

  /** One case with everything that can reach a college or a provider, each with as many filled fields as possible. */
  async function richtDossierIn(): Promise<Record<string, string>> {
    const doe = async (rol: Rol, pad: string, inhoud: object, versie?: unknown) => {
      const verzoek = app.als(rol).post(`/api/v1/${pad}`);
      if (versie !== undefined) void verzoek.set('if-match', `"v${String(versie)}"`);
      const { body, status } = await verzoek.send(inhoud);
      expect({ pad, status, body: status < 300 ? null : body }).toEqual({
        ...{ pad, status: expect.any(Number) as unknown, body: null },
      });
      await app.verwerkUitstaandeJobs();
      return body;
    };
    const { gemeenteId, aanbiederId, andereAanbiederId } = app.eerste;
    const verband = { begin: '2026-01-01', reden: 'Zij delen het nachtteam.' };
    await doe('toezichthouder', `aanbieders/${aanbiederId}/locaties`, {
      naam: 'Woonhuis',
      soort: 'woonlocatie',
    });
    await doe('toezichthouder', `aanbieders/${aanbiederId}/inzetten`, {
      ...{ gemeenteId, wet: 'wmo', financiering: 'zin', gecontracteerd: true, van: '2026-01-01' },
    });
    await doe('toezichthouder', `aanbieders/${aanbiederId}/relaties`, {
      ...{ ...verband, soort: 'concern', andereId: andereAanbiederId, andereStaat: 'boven', bron: 'KVK' },
    });
    const netwerk = await doe('toezichthouder', 'netwerken', {
      ...{ naam: 'Nacht', soort: 'zorgnetwerk', doel: 'Samen.', bron: 'Contract', begin: '2026-01-01' },
    });
    await doe('toezichthouder', `netwerken/${netwerk.id}/leden`, { ...verband, aanbiederId, rol: 'lid' });
    await doe('toezichthouder', `aanbieders/${aanbiederId}/clientenstops`, {
      ...{ basis: 'besluit_college', gemeenteId, beslotenOp: '2026-04-01', ingang: '2026-04-06' },
      ...{ reden: 'Te weinig personeel in de nacht.', gemeenteIds: [gemeenteId], zorgsoorten: ['anders'] },
    });
    const { id: meldingId } = await doe('toezichthouder', 'meldingen', {
      ...{
        soort: 'signaal',
        kanaal: 'telefoon',
        bron: 'inwoner',
        aard: 'feit',
        wet: 'wmo',
        domein: 'kwaliteit',
      },
      ...{ onderwerp: 'Medicatie', omschrijving: 'Medicijnen komen te laat.', onrechtmatigheid: 'nee' },
      ...{ aanbiederId, gemeenteId, melder: { hoedanigheid: 'familie', naam: 'T. Zonnebloem' } },
    });
    const { id: zaakId } = await doe('toezichthouder', 'zaken', {
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    });
    await app.sql(
      'INSERT INTO onderzoek.zaak_meldingen (organisatie_id, zaak_id, melding_id) VALUES ($1, $2, $3)',
      [app.eerste.id, zaakId, meldingId],
    );
    const opdracht = await doe('toezichthouder', `zaken/${zaakId}/opdrachten`, {
      ...{ onderzoeksvraag: 'Hoe kon dit gebeuren?', protocol: 'Protocol 2025' },
    });
    await doe('aanbieder', `opdrachten/${opdracht.id}/rapporten`, RAPPORT);
    const ontvangen = (await app.als('toezichthouder').get(`/api/v1/opdrachten/${opdracht.id}`)).body;
    const oordeel = { oordeel: 'voldoende', motivering: 'Grondig.', vragen: [] };
    await doe(
      'toezichthouder',
      `opdrachten/${opdracht.id}/_beoordeel`,
      {
        onderzoek: { ...oordeel, oordeel: 'onvoldoende', vragen: ['Wie tekende af?'] },
        maatregelen: oordeel,
        vervolg: 'aanvulling',
        volledigheid: VOLLEDIG,
      },
      ontvangen.versie,
    );
    await doe('aanbieder', `opdrachten/${opdracht.id}/rapporten`, RAPPORT);
    const team = app.als('toezichthouder');
    const bevindingId = await vastgesteldeBevinding(team, zaakId, app.klok.vandaag().toString());
    const maatregel = await doe('toezichthouder', `zaken/${zaakId}/maatregelen`, {
      ...{ soort: 'plan_van_aanpak', omschrijving: 'Maak een plan.', onderbouwing: 'Lijsten klopten niet.' },
      ...{ doel: 'Veilige medicatie.', ernstWeging: 'Ernstig en herhaald.', steuntOpVim: false },
      ...{ bevindingIds: [bevindingId], verwachtEffect: 'Bewoners krijgen sneller hulp.' },
      ...{ termijnPlan: 'P4W', termijnInvoering: 'P20W' },
      ...LADDER,
    });
    const plan = { onderdeel: 'plan', tekst: 'Zo pakken wij het aan: een protocol en scholing.' };
    await doe('aanbieder', `maatregelen/${maatregel.id}/_lever-in`, plan, maatregel.versie);
    const termijnId = maatregel.onderdelen.at(-1).termijn.id;
    const { resultaten } = await doe('aanbieder', `termijnen/${termijnId}/uitstelverzoeken`, {
      ...{ duur: 'P2W', motivering: 'De scholing begint een week later.' },
    });
    const afwijzing = { reden: 'De termijn is ruim genoeg.' };
    await doe('toezichthouder', `uitstelverzoeken/${resultaten[0].id}/_wijs-af`, afwijzing, 1);
    const zaak = (await app.als('toezichthouder').get(`/api/v1/zaken/${zaakId}`)).body;
    const grond = 'Wmo 2015 art. 5.2.4';
    const geinformeerd = await doe(
      'toezichthouder',
      `zaken/${zaakId}/_informeer-college`,
      { gemeenteId, grond },
      zaak.versie,
    );
    const lijst = await doe('toezichthouder', `zaken/${zaakId}/opvraaglijsten`, {
      titel: 'Voor het gesprek',
    });
    const metVraag = await doe(
      'toezichthouder',
      `opvraaglijsten/${lijst.id}/vragen`,
      { code: 'MELDCODE', verplicht: false },
      lijst.versie,
    );
    const verstuurd = await doe(
      'toezichthouder',
      `opvraaglijsten/${lijst.id}/_verstuur`,
      { uiterlijk: '2026-05-01', jegens: 'de bestuurder', doel: 'Zien wat er geldt.' },
      metVraag.versie,
    );
    await doe(
      'aanbieder',
      `opvraaglijsten/${lijst.id}/vragen/${verstuurd.vragen[0].id}/_beantwoord`,
      { soort: 'gegeven', tekst: 'Van januari.' },
      verstuurd.versie,
    );
    const rapport = await doe('toezichthouder', `zaken/${zaakId}/rapporten`, {
      ...{ titel: 'Medicatie bij De Linde', soort: 'kwaliteit', ...rapportinhoud(SECTIES) },
    });
    const gehoord = await doe(
      'toezichthouder',
      `rapporten/${rapport.id}/wederhoren`,
      { nagekeken: true },
      rapport.versie,
    );
    const { body: bewaard } = await app
      .als('aanbieder')
      .put(`/api/v1/wederhoren/${gehoord.id}/reacties`)
      .set('if-match', `"v${gehoord.versie}"`)
      .send({
        reacties: [{ onderdeel: 'feiten', soort: 'reactie', tekst: 'Dat is intussen anders.' }],
        eigenReactie: 'Wij werken eraan.',
      })
      .expect(200);
    const ingediend = await doe(
      'aanbieder',
      `wederhoren/${gehoord.id}/_dien-in`,
      { geenOpmerkingen: false },
      bewaard.versie,
    );
    const beantwoord = await doe(
      'toezichthouder',
      `wederhoren/${gehoord.id}/reacties/${ingediend.reacties[0].id}/_beantwoord`,
      { gewijzigd: false, reden: 'Het rapport gaat over april.' },
      ingediend.versie,
    );
    await doe('toezichthouder', `wederhoren/${gehoord.id}/_rond-af`, {}, beantwoord.versie);
    const { body: concept } = await app.als('coordinator').get(`/api/v1/rapporten/${rapport.id}`).expect(200);
    await doe('coordinator', `rapporten/${rapport.id}/_stel-vast`, {}, concept.versie);
    await app.app.get(Pdfwekker).rust();
    const publicatie = await doe('toezichthouder', `rapporten/${rapport.id}/publicaties`, {
      ...{ voor: 'Inwoners kunnen beter kiezen.', tegen: 'De locatie is klein.' },
    });
    await doe(
      'toezichthouder',
      `publicaties/${publicatie.id}/_leg-zienswijze-vast`,
      { ontvangenOp: '2026-04-13', strekking: 'geen_bezwaar', inhoud: 'Akkoord.' },
      publicatie.versie,
    );
    await doe('toezichthouder', `rapporten/${rapport.id}/_deel`, { gemeenteId, grond });
    await laatPlekkenStaan(app, publicatie.id, 'Een bloem.');
    const voorstel = (await app.als('toezichthouder').get(`/api/v1/publicaties/${publicatie.id}`)).body;
    const { body: bewerkt } = await app
      .als('toezichthouder')
      .patch(`/api/v1/publicaties/${publicatie.id}/publieke-versie`)
      .set('if-match', `"v${voorstel.versie}"`)
      .send({ secties: [{ sleutel: 'aanleiding', gecontroleerd: true, naamToelichting: 'Een bloem.' }] })
      .expect(200);
    nabesluit = await doe(
      'college',
      `publicaties/${publicatie.id}/_besluit`,
      { besluit: 'openbaar', motivering: 'Inwoners hebben hier recht op.' },
      bewerkt.versie,
    );
    const collegeadviezen = await brengTot(app, await nietOpgevolgd(app), 'verzonden');
    const afspraak = await maakAfspraak(app, `zaken/${zaakId}`);
    const gemeld = await doe(
      'aanbieder',
      `veiligheidsafspraken/${afspraak.id}/_meld-uitvoering`,
      { tekst: 'Gedaan.' },
      1,
    );
    const controle = { uitkomst: 'niet_nagekomen', op: afspraak.afgesprokenOp, wijze: 'bezoek' };
    await doe(
      'toezichthouder',
      `veiligheidsafspraken/${afspraak.id}/_controleer`,
      { ...controle, toelichting: 'Niemand was wakker.', bewijs: 'Zelf gezien.' },
      gemeld.versie,
    );
    const opgelegd = await besloten(app);
    await opMaatregel(app, opgelegd.id, '_maak-bekend', BEKENDMAKING, app.als('college'));
    const opgave = await meldOpgave(app);
    await doe('toezichthouder', `meldingopgaven/${opgave.id}/vragen`, {
      ...{ tekst: 'Was er een nachtdienst?', waarom: 'Om te weten wie erbij was.' },
    });
    const twijfel = await doe('aanbieder', 'twijfels', {
      ...{ watGebeurde: 'Een cliënt viel.', waaromTwijfel: 'Het gevolg is niet bekend.' },
      bekendOp: EERSTE.bekend_op,
    });
    const [bron] = (await app.als('toezichthouder').get('/api/v1/bronnen').expect(200)).body;
    const kaderversie = await doe('coordinator', 'toetsingskaders', {
      ...{ code: 'eigen', naam: 'Eigen', doel: 'Kijken.', eigenaar: 'Team', evaluatieOp: '2029-04-01' },
    });
    const { documentId } = (await app.als('toezichthouder').get(`/api/v1/rapporten/${rapport.id}`)).body;
    return {
      ...{ zaken: zaakId, meldingen: meldingId, opdrachten: opdracht.id, maatregelen: maatregel.id },
      opvraaglijsten: lijst.id,
      wederhoren: gehoord.id,
      zienswijzevragen: publicatie.id,
      collegeadviezen,
      veiligheidsafspraken: afspraak.id,
      'corrigerende-maatregelen': opgelegd.id,
      ...{ rapporten: rapport.id, publicaties: publicatie.id, aanbieders: aanbiederId },
      bronnen: bron.id,
      aanbiederaccounts: app.eerste.gebruikers.aanbieder,
      accountverzoeken: await vraagAccount(),
      ...{ collegeberichten: geinformeerd.collegeberichten[0].id, documenten: documentId },
      ...{ documentobject: 'rapport', documentobjectId: rapport.id, termijnen: termijnId },
      ...{ meldingopgaven: opgave.id, twijfels: twijfel.id },
      ...{ kaderversies: kaderversie.id, toetsingskaders: kaderversie.kaderId },
    };
  }

  /** Somebody who came by eHerkenning for the same provider. */
  async function vraagAccount(): Promise<string> {
    const kvk = '12345678';
    await app.sql('UPDATE aanbieder.aanbieders SET kvk = $2 WHERE id = $1', [app.eerste.aanbiederId, kvk]);
    const vraag = { organisatie: 'noord', naam: 'Mila', email: 'mila@linde.example' };
    const wie = { issuer: 'https://eherkenning.example', sub: 'mila', kvk };
    await app.app.get(VraagAccount).execute(wie, vraag, { correlatieId: 'test', herkomst: null });
    const { body } = await app.als('aanbieder').get('/api/v1/accountverzoeken').expect(200);
    return body.resultaten[0].id;
  }

  /** Where something of this case stands; a new route with a parameter asks for its id here. */
  const adres = ({ pad }: Route): string => {
    const soort = pad.split('/')[3] ?? '';
    const id = ids[soort];
    if (pad === '/api/v1/documenten')
      return `${pad}?object=${ids['documentobject']}&objectId=${ids['documentobjectId']}`;
    if (pad.includes(':id') && !id) throw new Error(`Zeg in deze test welk object ${pad} toont.`);
    const anderen = pad.replace(':metId', id ?? '').replace(':aanbiederId', ids['aanbieders'] ?? '');
    return anderen.replace(':id', id ?? '');
  };

  const leesbaar = (rol: Rol): Route[] =>
    routesVan(app.app).filter(
      ({ methode, recht }) => methode === 'GET' && recht && (rechten[recht] as readonly Rol[]).includes(rol),
    );

  it('krijgt per route de velden die voor hem zijn gekozen: een nieuw veld vraagt een besluit', async () => {
    const gekregen: Record<string, Record<string, string[] | string>> = {};
    for (const rol of ['college', 'jurist', 'aanbieder'] as const) {
      gekregen[rol] = {};
      for (const route of leesbaar(rol)) {
        // A file has no fields; who gets which file has tests of its own.
        if (route.pad.endsWith('/inhoud')) continue;
        const { body, status, type } = await app.als(rol).get(adres(route));
        expect({ rol, route: route.pad, status }).toEqual({ rol, route: route.pad, status: 200 });
        gekregen[rol][route.pad] = type === 'application/json' ? velden(body).sort() : type;
      }
    }
    await vergelijkMetInventaris('test/e2e/zicht-van-buiten.json', gekregen);
  });

  it.each(['college', 'jurist', 'aanbieder'] as const)(
    "krijgt als %s niets van de zaak, van collega's of van het zoeken naar namen",
    async (rol) => {
      const team = Object.values(app.eerste.gebruikers).filter((id) => id !== app.eerste.gebruikers[rol]);
      for (const route of leesbaar(rol)) {
        const { text } = await app.als(rol).get(adres(route));
        for (const geheim of [...team, ids['zaken'], ids['meldingen'], 'naamGevonden', 'naamToelichting']) {
          expect({ route: route.pad, geheim, lekt: text?.includes(String(geheim)) ?? false }).toEqual({
            ...{ route: route.pad, geheim, lekt: false },
          });
        }
      }
    },
  );

  it('leest ook na een eigen daad niet meer dan anders', async () => {
    const { body } = await app.als('college').get(`/api/v1/publicaties/${ids['publicaties']}`).expect(200);
    expect(velden(nabesluit).sort()).toEqual(velden(body).sort());
  });

  it('laat het team zelf alles zien', async () => {
    const { body: rapport } = await app.als('toezichthouder').get(`/api/v1/rapporten/${ids['rapporten']}`);
    expect(rapport).toMatchObject({ zaakId: ids['zaken'], opsteller: app.eerste.gebruikers.toezichthouder });
    const { body } = await app.als('toezichthouder').get(`/api/v1/publicaties/${ids['publicaties']}`);
    expect(body.publiekeVersie).toContainEqual(
      expect.objectContaining({ sleutel: 'aanleiding', naamGevonden: true, naamToelichting: 'Een bloem.' }),
    );
  });
});
