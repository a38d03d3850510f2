import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journey } from './journey';

describe('AC-1 "Zaken op orde? Zaken op orde!" (Beleidskader § 6)', () => {
  let reis: Journey;
  let meldingId: string;
  let zaakId: string;
  beforeAll(async () => {
    reis = await Journey.begin('2026-03-02');
  });
  afterAll(() => reis.app.sluit());

  it('het signaal van de buurman komt binnen, met zijn gegevens afgeschermd', async () => {
    const melder = { hoedanigheid: 'buurman', naam: 'B. Uurman', telefoon: '050 5550199' };
    ({ id: meldingId } = await reis.signaal({ melder, aanbiederId: undefined }));
    expect(JSON.stringify(await reis.get(`meldingen/${meldingId}`))).not.toContain('Uurman');
  });

  it('Anna belt de melder en legt vast dat zij uitlegde dat er geen inhoudelijke terugkoppeling komt', async () => {
    const pad = `meldingen/${meldingId}`;
    const { handelingen } = await reis.get(pad);
    expect(handelingen).toContain('legUitlegVast');
    await reis.post(`${pad}/_leg-uitleg-vast`, { hoe: 'telefoon' }, { status: 200 });
    const dossier = await reis.get(pad);
    expect(dossier).toMatchObject({
      uitleg: [{ op: '2026-03-02', hoe: 'telefoon', door: reis.app.eerste.gebruikers.toezichthouder }],
    });
    expect(JSON.stringify(dossier)).not.toContain('Uurman');
  });

  it('de hulp blijkt van een bekende aanbieder, die wordt gekoppeld en niet opnieuw gemaakt', async () => {
    const { versie } = await reis.get(`meldingen/${meldingId}`);
    await reis.app
      .als('toezichthouder')
      .patch(`/api/v1/meldingen/${meldingId}`)
      .set('if-match', `"v${versie}"`)
      .send({ aanbiederId: reis.app.eerste.aanbiederId })
      .expect(200);
    expect(await reis.get(`meldingen/${meldingId}`)).toMatchObject({ aanbiederNaam: 'Stichting De Linde' });
  });

  it('het werkoverleg besluit de toegang te vragen, en daaruit volgt een zaak', async () => {
    await reis.weeg(meldingId);
    await reis.besluit(meldingId, 'actie', { actie: 'vraag_aan_derden' });
    ({ id: zaakId } = await reis.zaakVan(meldingId));
  });

  it('het antwoord staat in het dossier en een ander volgt mevrouw verder', async () => {
    await reis.post(`zaken/${zaakId}/gesprekken`, {
      soort: 'vraag_aan_derden',
      op: '2026-03-02',
      gesprekspartners: 'Consulent van de toegang',
      verslag: 'De zorg is in overleg aangepast; het klopt dat mevrouw minder hulp krijgt.',
    });
    await reis.post(`zaken/${zaakId}/monitoringen`, {
      onderwerp: 'De consulent gaat bij mevrouw langs',
      eigenaar: 'partner',
      eigenaarNaam: 'Toegang',
      controleOp: '2026-03-20',
    });
  });

  it('de uitkomst is verklaard: de zaak sluit, en een maatregel is niet meer mogelijk', async () => {
    const { versie } = await reis.zaak(zaakId);
    await reis.post(
      `zaken/${zaakId}/_sluit`,
      { uitkomst: 'verklaard', motivering: 'De zorg is in overleg gewijzigd.' },
      { versie },
    );
    const gesloten = await reis.zaak(zaakId);
    expect(gesloten).toMatchObject({ status: 'afgesloten', uitkomst: 'verklaard' });
    expect(gesloten.handelingen).not.toContain('legMaatregelOp');
    const maatregel = {
      soort: 'advies',
      omschrijving: 'Verbeter uw overleg.',
      onderbouwing: 'Zie de melding.',
      doel: 'Betere afstemming.',
      verwachtEffect: 'Bewoners krijgen sneller hulp.',
      ernstWeging: 'Licht.',
      steuntOpVim: false,
    };
    await reis.post(`zaken/${zaakId}/maatregelen`, maatregel, { status: 409 });
  });

  it('het signaal telt bij een volgende melding over deze aanbieder', async () => {
    const { id } = await reis.signaal({ onderwerp: 'Weer te weinig hulp' });
    const { eerdere } = (await reis.get(`meldingen/${id}`)) as unknown as { eerdere: { id: string }[] };
    expect(eerdere.map((melding) => melding.id)).toContain(meldingId);
  });
});
