import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let zaak = '';
let bewijs = '';
let concept = '';
let herzien = '';

const GEGEVENS = {
  ...{ soort: 'gegevens', omschrijving: 'Roosters van maart', verkregenVan: 'de locatiemanager' },
  ...{ verkregenOp: '2026-04-10', verkregenHoe: 'Gevorderd op grond van Awb 5:16.', bewaarplaats: 'Kluis 2' },
  ...{ vim: true, vimReden: 'De roosters staan in het systeem voor interne meldingen.' },
};
const BEVINDING = {
  ...{ stelling: 'De nacht is te krap bezet.', soort: 'tekortkoming', betreft: 'aanbieder' },
  ...{ wetten: ['wmo', 'wlz'], onderbouwing: 'Op zes van de tien nachten was er één begeleider.' },
  ...{ gevolgen: 'Bewoners wachten lang op hulp.', geleerd: 'De aanbieder werft.' },
};

/** A case with evidence, a finding in two versions and a draft. */
async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const { body: geopend } = await th
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wmo' },
      aanbiederId: app.eerste.aanbiederId,
    })
    .expect(201);
  zaak = geopend.id;
  const waarneming = {
    op: '2026-04-12',
    omschrijving: 'Er was één begeleider.',
    onderbouwing: 'Zelf gezien.',
  };
  await th
    .post(`/api/v1/zaken/${zaak}/waarnemingen`)
    .send({ ...waarneming, wetten: ['wmo'], hoortBijAanleiding: true })
    .expect(201);
  const stuk = await th.post(`/api/v1/zaken/${zaak}/bewijsstukken`).send(GEGEVENS).expect(201);
  bewijs = stuk.body.id;
  const stel = async (stelling: string): Promise<{ id: string; versie: number }> => {
    const inhoud = { ...BEVINDING, stelling, bewijsstukIds: [bewijs] };
    return (await th.post(`/api/v1/zaken/${zaak}/bevindingen`).send(inhoud).expect(201)).body;
  };
  const doe = async ({ id, versie }: { id: string; versie: number }, daad: string, inhoud: object = {}) =>
    (
      await th
        .post(`/api/v1/bevindingen/${id}/${daad}`)
        .set('if-match', `"v${versie}"`)
        .send(inhoud)
        .expect(200)
    ).body;
  const vast = await doe(await stel(BEVINDING.stelling), '_stel-vast');
  herzien = (await doe(vast, '_herzie', { reden: 'Er kwam een rooster bij.' })).id;
  concept = (await stel('Er is geen achterwacht.')).id;
}

metWerkbank('de schermen van bewijs en bevindingen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een zaak met bewijs en bevindingen', () => `/zaken/${zaak}`],
    ['toezichthouder', 'het bewijsregister', () => `/zaken/${zaak}/bewijs`],
    ['toezichthouder', 'bewijs vastleggen', () => `/zaken/${zaak}/bewijs/nieuw`],
    ['toezichthouder', 'een bewijsstuk', () => `/bewijsstukken/${bewijs}`],
    ['toezichthouder', 'een regel in de keten', () => `/bewijsstukken/${bewijs}/noteren`],
    ['toezichthouder', 'een interne melding', () => `/bewijsstukken/${bewijs}/vim`],
    ['toezichthouder', 'een bevinding opstellen', () => `/zaken/${zaak}/bevindingen/nieuw`],
    ['toezichthouder', 'een concept', () => `/bevindingen/${concept}`],
    ['toezichthouder', 'een concept wijzigen', () => `/bevindingen/${concept}/wijzigen`],
    ['toezichthouder', 'een bevinding vaststellen', () => `/bevindingen/${concept}/vaststellen`],
    ['toezichthouder', 'een herziening', () => `/bevindingen/${herzien}`],
    ['toezichthouder', 'een bevinding intrekken', () => `/bevindingen/${concept}/intrekken`],
    ['toezichthouder', 'een zaak sluiten met een concept', () => `/zaken/${zaak}/doe/sluiten`],
  ];
  proefSchermen(werkbank, schermen);

  it('legt een waarneming vast als bewijs, stelt daarop een bevinding vast en ziet wat kan volgen', async () => {
    const page = await werkbank.open('toezichthouder', `/zaken/${zaak}/bewijs`);
    await page.getByRole('link', { name: 'Bewijs vastleggen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bewijs vastleggen' }).waitFor();
    await page.getByRole('button', { name: 'Bewijs vastleggen' }).click();
    await page.getByRole('link', { name: 'Kies wat bewijs wordt' }).waitFor();
    await page.getByLabel('Waarneming', { exact: false }).first().check();
    await page.getByLabel('Welke waarneming?').selectOption({ index: 1 });
    await page.getByLabel('Wat is het?').fill('Wat wij in de nacht zagen');
    await page.getByLabel('Van wie kreeg u het?').fill('de toezichthouder');
    await page.getByLabel('Op welke dag kreeg u het?').fill('12-04-2026');
    await page.getByLabel('Hoe kreeg u het?').fill('Gezien tijdens het bezoek.');
    await page.getByLabel('Waar wordt het bewaard?').fill('In het dossier');
    await page.getByRole('button', { name: 'Bewijs vastleggen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bewijsstuk B-2' }).waitFor();
    await page.getByRole('link', { name: 'Bewijs en bevindingen' }).first().click();
    await page.getByRole('link', { name: 'Bevinding opstellen' }).click();
    await page.getByLabel('Wat stelt u vast?').fill('In de nacht is er geen toezicht op de gang.');
    await page.getByLabel('Tekortkoming', { exact: false }).first().check();
    await page.getByLabel('B-2: Wat wij in de nacht zagen').check();
    await page.getByLabel('Hoe volgt dit uit het bewijs?').fill('Wij zagen een uur lang niemand.');
    await page.getByLabel('Wat betekent dit voor inwoners', { exact: false }).fill('Niemand hoort een val.');
    await page.getByLabel('Wmo 2015').check();
    await page.getByRole('button', { name: 'Concept opslaan' }).click();
    await page.getByRole('link', { name: 'Schrijf op wat de aanbieder leerde', exact: false }).waitFor();
    await page.getByLabel('Wat leerde of verbeterde de aanbieder?').fill('Nog niets.');
    await page.getByRole('button', { name: 'Concept opslaan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bevinding V-3' }).waitFor();
    await page.getByRole('link', { name: 'Bevinding vaststellen' }).click();
    await page.getByRole('button', { name: 'Bevinding vaststellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bevinding V-3' }).waitFor();
    // While the case is still being investigated no maatregel is possible: the page says what comes first.
    await page.getByText('Een maatregel kan zodra het onderzoek in deze zaak is afgerond.').waitFor();
    expect(await page.getByRole('link', { name: 'Maatregel opleggen' }).count()).toBe(0);
    expect(await werkbank.axe()).toEqual([]);
    await page.getByRole('link', { name: 'Eigen onderzoek afronden' }).click();
    await page.getByLabel('Wat is de bevinding?').fill('De nacht is te krap bezet.');
    await page.getByRole('button', { name: 'Onderzoek afronden' }).click();
    await page.getByText('Het onderzoek is afgerond.').waitFor();
    const vastgesteld = await werkbank.app.sql<{ id: string }>(
      "SELECT id FROM bevinding.bevindingen WHERE stelling LIKE 'In de nacht is er geen toezicht%'",
    );
    const daarna = await werkbank.open('toezichthouder', `/bevindingen/${vastgesteld[0]?.id}`);
    await daarna.getByRole('link', { name: 'Maatregel opleggen' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });
});
