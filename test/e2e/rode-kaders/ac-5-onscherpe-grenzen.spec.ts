import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { vastgesteldeBevinding } from '../../harnas/bevinding';
import { Journey } from './journey';
import { LADDER } from '../../harnas/ladder';
import { ZONDER_WEDERHOOR, rapportinhoud } from '../../harnas/rapport';

const SECTIES = {
  samenvatting: 'Wij hebben de locatie bezocht. In de avond werken er te weinig mensen.',
  aanleiding: 'Een regulier bezoek.',
  feiten: 'Wij spraken met bewoners en medewerkers.',
  bevindingen: [
    {
      norm: 'Voldoende personeel',
      oordeel: 'voldoet_niet',
      onderbouwing: 'In de avond één medewerker voor achttien bewoners.',
    },
  ],
  conclusie: 'De aanbieder voldoet niet aan deze norm.',
  gevolgVoorInwoners: 'Bewoners kunnen in de avond niet zelf kiezen.',
  advies: 'Zet in de avond twee medewerkers in.',
};

describe('AC-5 "De onscherpe grenzen van verantwoordelijkheid" (Beleidskader § 7), tot en met het openbare register', () => {
  let reis: Journey;
  let zaakId: string;
  let rapportId: string;
  let publicatieId: string;
  const publicatie = () => reis.get(`publicaties/${publicatieId}`);
  beforeAll(async () => {
    reis = await Journey.begin('2026-02-02');
  });
  afterAll(() => reis.app.sluit());

  it('een regulier bezoek vindt misstanden die Wmo en Wlz raken', async () => {
    ({ id: zaakId } = await reis.post('zaken', {
      toezichtvorm: 'structureel',
      onderwerp: 'Regulier bezoek',
      domein: 'kwaliteit',
      wet: 'wmo',
      aanbiederId: reis.app.eerste.aanbiederId,
      gemeenteIds: [reis.app.eerste.gemeenteId],
    }));
    expect(await reis.zaak(zaakId)).toMatchObject({ aard: 'preventief' });
    await reis.post(`zaken/${zaakId}/waarnemingen`, {
      op: '2026-02-02',
      omschrijving: 'Te weinig personeel in de avond.',
      onderbouwing: 'Rooster van vier weken.',
      wetten: ['wmo', 'wlz'],
      hoortBijAanleiding: true,
    });
  });

  it('het Wlz-deel gaat naar IGJ en zorgkantoor: twee vastleggingen die open blijven', async () => {
    await reis.post(`zaken/${zaakId}/doorgiften`, {
      ontvangers: ['igj', 'zorgkantoor'],
      grondslag: 'Beleidskader § 7',
      motivering: 'Voor de Wlz is de gemeente niet bevoegd.',
      categorieen: ['geen_persoonsgegevens'],
      inhoud: 'Te weinig personeel in de avond.',
    });
    const { doorgiften, openPunten } = (await reis.zaak(zaakId)) as unknown as {
      doorgiften: { status: string }[];
      openPunten: unknown[];
    };
    expect(doorgiften.map(({ status }) => status)).toEqual([
      'afhankelijk_van_partner',
      'afhankelijk_van_partner',
    ]);
    expect(openPunten.length).toBeGreaterThan(0);
  });

  it('voor het Wlz-deel is geen maatregel mogelijk, voor het Wmo-deel wel, met termijn en zonder bezwaarclausule', async () => {
    const { versie } = await reis.zaak(zaakId);
    await reis.post(
      `zaken/${zaakId}/_rond-onderzoek-af`,
      { bevinding: 'Eén norm wordt niet gehaald.' },
      { versie },
    );
    const maatregel = {
      soort: 'plan_van_aanpak',
      omschrijving: 'Maak een plan voor de bezetting in de avond.',
      onderbouwing: 'Vier weken te lage bezetting.',
      doel: 'Bewoners kiezen zelf.',
      verwachtEffect: 'Bewoners krijgen sneller hulp.',
      ernstWeging: 'Groot gevolg; een plan is het lichtste middel dat past.',
      steuntOpVim: false,
      bevindingIds: [await vastgesteldeBevinding(reis.app.als('toezichthouder'), zaakId, '2026-02-02')],
      termijnPlan: 'P4W',
      termijnInvoering: 'P3M',
      ...LADDER,
    };
    await reis.post(`zaken/${zaakId}/maatregelen`, { ...maatregel, wet: 'wlz' }, { status: 409 });
    await reis.post(`zaken/${zaakId}/maatregelen`, { ...maatregel, wet: 'wmo' });
    const [brief] = await reis.brieven('maatregel-');
    expect(brief?.tekst).not.toMatch(/bezwaarschrift|u kunt bezwaar maken/i);
  });

  it('het rapport wordt door een ander vastgesteld dan wie het schreef', async () => {
    ({ id: rapportId } = await reis.post(`zaken/${zaakId}/rapporten`, {
      titel: 'Kwaliteitsonderzoek',
      soort: 'kwaliteit',
      ...rapportinhoud(SECTIES),
    }));
    const { versie } = await reis.get(`rapporten/${rapportId}`);
    await reis.post(`rapporten/${rapportId}/_stel-vast`, {}, { versie, status: 403 });
    await reis.post(`rapporten/${rapportId}/_stel-vast`, ZONDER_WEDERHOOR, { als: 'coordinator', versie });
    const pdf = await reis.app.als('toezichthouder').get(`/api/v1/rapporten/${rapportId}/pdf`).expect(200);
    expect(pdf.headers['content-type']).toContain('application/pdf');
  });

  it('openbaar wordt het pas na afweging, zienswijze, besluit en wachttijd', async () => {
    const leeg = await reis.app.anoniem().get('/register').expect(200);
    expect(leeg.text).not.toContain('Kwaliteitsonderzoek');
    ({ id: publicatieId } = await reis.post(`rapporten/${rapportId}/publicaties`, {
      voor: 'Bewoners moeten dit weten.',
      tegen: 'Het kan de aanbieder schaden.',
    }));
    const { publiekeVersie } = (await publicatie()) as unknown as { publiekeVersie: { sleutel: string }[] };
    await reis.app
      .als('toezichthouder')
      .patch(`/api/v1/publicaties/${publicatieId}/publieke-versie`)
      .set('if-match', `"v${(await publicatie()).versie}"`)
      .send({ secties: publiekeVersie.map(({ sleutel }) => ({ sleutel, gecontroleerd: true })) })
      .expect(200);
    reis.app.klok.naar('2026-02-10');
    await reis.post(
      `publicaties/${publicatieId}/_leg-zienswijze-vast`,
      { ontvangenOp: '2026-02-10', strekking: 'geen_bezwaar', inhoud: 'Geen bezwaar.' },
      { versie: (await publicatie()).versie },
    );
    await reis.post(
      `publicaties/${publicatieId}/_besluit`,
      { besluit: 'openbaar', motivering: 'Het belang van bewoners weegt zwaarder.' },
      { als: 'toezichthouder', versie: (await publicatie()).versie, status: 403 },
    );
    await reis.post(
      `publicaties/${publicatieId}/_besluit`,
      {
        besluit: 'openbaar',
        motivering: 'Het belang van bewoners weegt zwaarder.',
        mandaat: 'Mandaatbesluit 2025',
      },
      { als: 'coordinator', versie: (await publicatie()).versie },
    );
    await reis.post(
      `publicaties/${publicatieId}/_publiceer`,
      {},
      { versie: (await publicatie()).versie, status: 409 },
    );
  });

  it('na de wachttijd staat het in het register, voor iedereen en zonder inloggen', async () => {
    reis.app.klok.naar('2026-03-20');
    await reis.post(`publicaties/${publicatieId}/_publiceer`, {}, { versie: (await publicatie()).versie });
    const lijst = await reis.app.anoniem().get('/register').expect(200);
    expect(lijst.text).toContain('Kwaliteitsonderzoek');
    const adres = String((await publicatie())['adres']);
    const pagina = await reis.app.anoniem().get(new URL(adres, 'http://localhost').pathname).expect(200);
    expect(pagina.text).toContain('In de avond werken er te weinig mensen');
    expect(pagina.text).not.toMatch(/<script/i);
  });
});
