import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { leesPdf } from '../../libs/platform/src/pdf/lees-pdf.fixture';
import { Pdfwekker } from '../../libs/rapport/src';
import { type Tekstknoop, normdoel } from '../../libs/tekst/src';
import { beeldInDossier } from '../harnas/beeld';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { pdfTekst } from '../harnas/pdf-tekst';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../harnas/rapport';
import { TestApp } from '../harnas/test-app';

const TEKSTEN = {
  samenvatting: 'Het gaat niet goed in de nacht.',
  aanleiding: 'Er kwam een melding over de nacht.',
  feiten: 'Wij bezochten de locatie.',
  conclusie: 'De nacht is niet op orde.',
  gevolgVoorInwoners: 'Bewoners wachten lang.',
  bevindingen: [{ norm: 'Genoeg mensen', oordeel: 'voldoet_niet', onderbouwing: 'De roosters.' }],
};

interface Rapport {
  readonly id: string;
  readonly versie: number;
  readonly zaakId: string;
}
interface Punt {
  readonly soort: string;
  readonly blokkeert: boolean;
  readonly plaats: string;
  readonly reden: string;
}

describe('wat een rapport laat zien en waarop het rust', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  }, 60_000);
  afterAll(() => app.sluit());
  beforeEach(() => app.klok.naar('2026-04-13'));

  const th = () => app.als('toezichthouder');
  const coordinator = () => app.als('coordinator');

  async function rapport(velden: object = rapportinhoud(TEKSTEN)): Promise<Rapport> {
    const { body: zaak } = await th()
      .post('/api/v1/zaken')
      .send({
        ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
        ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
      })
      .expect(201);
    const { body } = await th()
      .post(`/api/v1/zaken/${zaak.id}/rapporten`)
      .send({ titel: 'Onderzoek naar de nacht', soort: 'kwaliteit', ...velden })
      .expect(201);
    return body;
  }
  const lees = async (id: string): Promise<Rapport> =>
    (await th().get(`/api/v1/rapporten/${id}`).expect(200)).body;
  const wijzig = async (id: string, velden: object) =>
    th()
      .patch(`/api/v1/rapporten/${id}`)
      .set('if-match', `"v${(await lees(id)).versie}"`)
      .send(velden);
  const feiten = (...content: Tekstknoop[]) => ({
    secties: [{ sleutel: 'feiten', inhoud: { type: 'doc', content } }],
  });
  const zin = (...content: Tekstknoop[]): Tekstknoop => ({ type: 'paragraph', content });
  const tekst = (text: string): Tekstknoop => ({ type: 'text', text });
  const beeld = (documentId: string, alt = 'Een rooster met een lege nacht'): Tekstknoop => ({
    ...{ type: 'afbeelding', attrs: { documentId, alt, bijschrift: 'Het rooster van maart' } },
  });
  const verwijs = (soort: string, id: string, label: string): Tekstknoop => ({
    ...{ type: 'verwijzing', attrs: { soort, id, label } },
  });
  const punten = async (id: string): Promise<Punt[]> =>
    (await th().get(`/api/v1/rapporten/${id}/controlepunten`).expect(200)).body.punten;
  const stelVast = async (id: string, inhoud: object = ZONDER_WEDERHOOR) =>
    coordinator()
      .post(`/api/v1/rapporten/${id}/_stel-vast`)
      .set('if-match', `"v${(await lees(id)).versie}"`)
      .send(inhoud);
  async function pdf(id: string): Promise<Buffer> {
    expect((await stelVast(id)).status).toBe(200);
    await app.verwerkUitstaandeJobs();
    await app.app.get(Pdfwekker).rust();
    const { body } = await th().get(`/api/v1/rapporten/${id}/pdf`).buffer(true).expect(200);
    return body;
  }

  describe('een afbeelding', () => {
    it('staat als figuur met beschrijving en bijschrift in het bestand, en het rapport heeft een inhoudsopgave', async () => {
      const { id, zaakId } = await rapport();
      const documentId = await beeldInDossier(app, th(), zaakId);
      expect((await wijzig(id, feiten(zin(tekst('Zo zag het eruit.')), beeld(documentId)))).status).toBe(200);
      expect((await punten(id)).filter(({ blokkeert }) => blokkeert)).toEqual([]);
      const { bomen, ongemarkeerd } = await leesPdf(await pdf(id));
      const boom = JSON.stringify(bomen);
      expect(boom).toMatch(/"rol":"Figure","alt":"Een rooster met een lege nacht"/);
      expect(boom).toContain('Het rooster van maart');
      expect(boom).toContain('"rol":"TOCI"');
      expect(ongemarkeerd).toBe(0);
    }, 60_000);

    it('die geen stuk van de zaak is, of geen afbeelding, wordt met haar plaats geweigerd', async () => {
      const [{ id, zaakId }, ander] = [await rapport(), await rapport()];
      const elders = await beeldInDossier(app, th(), ander.zaakId);
      const { body: notitie } = await th()
        .post(`/api/v1/zaken/${zaakId}/documenten`)
        .attach('bestand', Buffer.from('Het rooster.'), 'rooster.txt')
        .expect(201);
      await app.controleerBestanden();
      for (const [vreemd, reden] of [
        [elders, /niet in het dossier van deze zaak/],
        ['01890000-0000-7000-8000-000000000001', /niet in het dossier van deze zaak/],
        [notitie.id, /JPEG of PNG/],
      ] as const) {
        const { status, body } = await wijzig(id, feiten(beeld(vreemd)));
        expect([status, body.code]).toEqual([400, 'RAPPORT.AFBEELDING_ONGESCHIKT']);
        expect(body.invalidParams).toEqual([
          { name: 'secties.feiten', reason: expect.stringMatching(reden) },
        ]);
      }
    });

    it('die na het opslaan besmet blijkt, houdt het vaststellen tegen en niet de rest van de tekst', async () => {
      const { id, zaakId } = await rapport();
      const documentId = await beeldInDossier(app, th(), zaakId);
      await wijzig(id, feiten(beeld(documentId)));
      await app.sql(`UPDATE document.documenten SET status = 'besmet' WHERE id = $1`, [documentId]);
      const [punt] = await punten(id);
      expect(punt).toMatchObject({ soort: 'afbeelding', blokkeert: true, plaats: 'secties.feiten' });
      const { body } = await stelVast(id);
      expect(body.code).toBe('RAPPORT.AFBEELDING_ONGESCHIKT');
      expect(body.invalidParams[0].name).toBe('secties.feiten');
      const { status } = await wijzig(id, feiten(zin(tekst('Er staat een beeld.')), beeld(documentId)));
      expect(status).toBe(200);
    });
  });

  describe('een verwijzing', () => {
    it('naar een norm kiest men uit de kaders van de zaak, en staat met de norm in een bijlage', async () => {
      const { id, zaakId } = await rapport();
      const { body: normen } = await th().get(`/api/v1/zaken/${zaakId}/rapportnormen`).expect(200);
      const [norm] = normen;
      expect(norm).toMatchObject({ kader: expect.stringMatching(/, versie \d+/), code: expect.any(String) });
      const doel = normdoel(norm);
      await wijzig(id, feiten(zin(tekst('Wij toetsten aan '), verwijs('norm', doel, `norm ${norm.code}`))));
      const weg = normdoel({ ...norm, code: 'BESTAAT-NIET' });
      expect((await punten(id)).filter(({ soort }) => soort === 'verwijzing')).toEqual([]);
      const inhoud = await pdfTekst(await pdf(id));
      expect(inhoud).toContain('Bijlage 1. Gebruikte normen');
      expect(inhoud).toContain(norm.code);
      const { id: tweede } = await rapport();
      await wijzig(tweede, feiten(zin(verwijs('norm', weg, 'norm BESTAAT-NIET'))));
      expect((await punten(tweede)).filter(({ soort }) => soort === 'verwijzing')).toMatchObject([
        {
          blokkeert: false,
          plaats: 'secties.feiten',
          reden: expect.stringContaining('BESTAAT-NIET is er niet'),
        },
      ]);
      for (const rol of ['aanbieder', 'college', 'fg'] as const)
        await app.als(rol).get(`/api/v1/zaken/${zaakId}/rapportnormen`).expect(403);
      await app.als('toezichthouder', app.tweede).get(`/api/v1/zaken/${zaakId}/rapportnormen`).expect(404);
    }, 60_000);

    it('naar bewijs staat in een bijlage, zonder wat erin staat; wat niet bestaat wordt gevonden', async () => {
      const { id, zaakId } = await rapport();
      await vastgesteldeBevinding(th(), zaakId, '2026-04-13');
      await th()
        .post(`/api/v1/rapporten/${id}/_neem-bevindingen-over`)
        .set('if-match', '"v1"')
        .send({})
        .expect(200);
      const { body: bewijs } = await th().get(`/api/v1/zaken/${zaakId}/bewijsstukken`).expect(200);
      const [stuk] = bewijs.resultaten;
      const inhoud = await pdfTekst(await pdf(id));
      expect(inhoud).toMatch(/Bijlage 1\. Bewijsstukken.*B-1.*13 april 2026/);
      expect(inhoud.slice(inhoud.lastIndexOf('Bijlage 1. Bewijsstukken'))).not.toContain(stuk.omschrijving);
      const { id: ander } = await rapport();
      await wijzig(ander, feiten(zin(verwijs('bewijsstuk', stuk.id, 'B-1'))));
      expect(await punten(ander)).toContainEqual({
        ...{ soort: 'verwijzing', blokkeert: false, plaats: 'secties.feiten' },
        reden: expect.stringContaining('B-1 is er niet meer'),
      });
    }, 60_000);
  });

  describe('het wederhoor in de controle', () => {
    const doe = async (wederhoorId: string, daad: string, inhoud: object = {}) => {
      const { body } = await th().get(`/api/v1/wederhoren/${wederhoorId}`).expect(200);
      return th()
        .post(`/api/v1/wederhoren/${wederhoorId}/${daad}`)
        .set('if-match', `"v${body.versie}"`)
        .send(inhoud);
    };
    const wederhoorpunten = async (id: string) =>
      (await punten(id)).filter(({ soort }) => soort === 'wederhoor');

    it('zegt tot wanneer het loopt, wat nog een antwoord mist en wat is beloofd en niet gedaan', async () => {
      const { id } = await rapport();
      const { body: verstuurd } = await th()
        .post(`/api/v1/rapporten/${id}/wederhoren`)
        .set('if-match', '"v1"')
        .send({ nagekeken: true, uiterlijk: '2026-04-28' })
        .expect(201);
      const { body: versies } = await th().get(`/api/v1/rapporten/${id}/versies`).expect(200);
      expect(versies).toMatchObject([{ id: verstuurd.rapportversieId, aanleiding: 'wederhoor' }]);
      expect(await wederhoorpunten(id)).toMatchObject([
        {
          blokkeert: true,
          plaats: 'wederhoor',
          reden: expect.stringMatching(/tot en met dinsdag 28 april 2026/),
        },
      ]);
      const reactie = {
        onderdeel: 'feiten',
        soort: 'feitelijke_onjuistheid',
        tekst: 'Het was de vroege dienst.',
      };
      await doe(verstuurd.id, '_leg-vast', { reacties: [reactie], wijze: 'post', op: '2026-04-13' });
      await app.verwerkUitstaandeJobs();
      expect(await wederhoorpunten(id)).toMatchObject([
        { blokkeert: true, plaats: 'wederhoor', reden: expect.stringContaining('geen antwoord: Feiten') },
      ]);
      const { body: nu } = await th().get(`/api/v1/wederhoren/${verstuurd.id}`).expect(200);
      await doe(verstuurd.id, `reacties/${nu.reacties[0].id}/_beantwoord`, {
        ...{ gewijzigd: true, reden: 'U hebt gelijk.' },
      });
      expect((await doe(verstuurd.id, '_rond-af')).status).toBe(200);
      expect(await wederhoorpunten(id)).toMatchObject([
        {
          blokkeert: false,
          plaats: 'secties.feiten',
          reden: expect.stringContaining('nog gelijk aan het concept'),
        },
      ]);
      await wijzig(id, feiten(zin(tekst('Wij bezochten de vroege dienst.'))));
      expect(await wederhoorpunten(id)).toEqual([]);
      const vergelijk = `/api/v1/rapporten/${id}/versies/${verstuurd.rapportversieId}/vergelijkingen`;
      const { body: verschil } = await th().get(vergelijk).expect(200);
      expect(verschil.verschillen).toMatchObject([{ plaats: 'secties.feiten' }]);
    });

    it('houdt de eigen reactie van de aanbieder ook als een volgend wederhoor er geen heeft', async () => {
      const { id } = await rapport();
      const hoor = async (inhoud: object) => {
        const { body } = await th()
          .post(`/api/v1/rapporten/${id}/wederhoren`)
          .set('if-match', `"v${(await lees(id)).versie}"`)
          .send({ nagekeken: true, uiterlijk: '2026-04-28' })
          .expect(201);
        await doe(body.id, '_leg-vast', { wijze: 'post', op: '2026-04-13', ...inhoud });
        await app.verwerkUitstaandeJobs();
        const { body: nu } = await th().get(`/api/v1/wederhoren/${body.id}`).expect(200);
        for (const reactie of nu.reacties)
          await doe(body.id, `reacties/${reactie.id}/_beantwoord`, { gewijzigd: false, reden: 'Het klopt.' });
        expect((await doe(body.id, '_rond-af')).status).toBe(200);
      };
      await hoor({ reacties: [], eigenReactie: 'Wij regelden het meteen anders.' });
      await hoor({ reacties: [{ onderdeel: 'feiten', soort: 'reactie', tekst: 'Nog iets.' }] });
      const { body } = await stelVast(id, {});
      expect(body.eigenReactie).toBe('Wij regelden het meteen anders.');
    });
  });
});
