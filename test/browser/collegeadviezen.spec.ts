import { type Adviesdossier, brengTot, nietOpgevolgd } from '../harnas/collegeadvies';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let dossier: Adviesdossier;
let ids: Record<'eigen' | 'bij_jurist' | 'verzonden', string>;

/** A proposal to walk the road with, and an advice at each of the others. */
const vul = async (app: TestApp): Promise<void> => {
  dossier = await nietOpgevolgd(app);
  ids = {
    eigen: await brengTot(app, dossier, 'voorstel'),
    bij_jurist: await brengTot(app, await nietOpgevolgd(app), 'bij_jurist'),
    verzonden: await brengTot(app, await nietOpgevolgd(app), 'verzonden'),
  };
};

metWerkbank('adviezen aan het college', vul, (werkbank) => {
  const bij = (wat: keyof typeof ids, deel = '') => `/collegeadviezen/${ids[wat]}${deel}`;

  it('de toezichthouder vindt het voorstel bij de maatregel, en werkt het uit', async () => {
    let p = await werkbank.open('toezichthouder', `/maatregelen/${dossier.maatregelId}`);
    await p.getByRole('heading', { name: 'Adviezen aan het college' }).waitFor();
    p = await werkbank.open('toezichthouder', bij('eigen'));
    await p.getByRole('button', { name: 'Uitwerken tot advies' }).click();
    await p.getByRole('link', { name: 'Advies schrijven' }).waitFor();
    // What the jurist misses is there beforehand, each with the way to its question.
    await p.getByText('Voordat u het voorlegt aan de jurist:').waitFor();
    expect(await p.getByRole('button', { name: 'Voorleggen aan de jurist' }).count()).toBe(0);
    await p.getByRole('link', { name: 'Schrijf op waarom u dit adviseert.' }).click();
    await p.getByLabel(/^Waarom\?/).waitFor();
    expect(await werkbank.focus()).toContain('Waarom?');
  });

  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de adviezen', () => '/collegeadviezen'],
    ['toezichthouder', 'een concept', () => bij('eigen')],
    ['toezichthouder', 'het schrijven', () => bij('eigen', '/wijzigen')],
    ['toezichthouder', 'de zienswijze', () => bij('eigen', '/doe/zienswijze')],
    ['toezichthouder', 'het zelf beginnen', () => `/zaken/${dossier.zaakId}/collegeadvies`],
    ['jurist', 'wat hem is voorgelegd', () => '/collegeadviezen'],
    ['jurist', 'een advies om over te adviseren', () => bij('bij_jurist', '/doe/toetsen')],
    ['college', 'een advies', () => bij('verzonden')],
    ['college', 'het besluit', () => bij('verzonden', '/doe/besluit')],
  ];
  proefSchermen(werkbank, schermen);

  it('van niet opgevolgd tot besluit: de toezichthouder schrijft, de jurist adviseert, het college besluit (AC-10)', async () => {
    const advies = bij('eigen');
    let p = await werkbank.open('toezichthouder', advies);
    await p.getByRole('link', { name: 'Advies schrijven' }).click();
    await p.getByLabel('Welke maatregel adviseert u?').selectOption('clientenstop');
    await p.getByLabel('Contract met de aanbieder').check();
    await p.getByLabel('Welk artikel of welke bepaling?').fill('Artikel 12');
    await p.getByLabel('Vanaf welke dag?').fill('01-05-2026');
    await p.getByLabel('Wat adviseert u het college?').fill('Geen nieuwe cliënten.');
    await p.getByLabel(/^Waarom\?/).fill('De nacht is niet op orde.');
    await p.getByLabel('Waarom is iets lichters niet genoeg?').fill('Een gesprek hielp niet.');
    await p.getByLabel('Wat betekent dit voor inwoners?').fill('Wie er woont, blijft.');
    await p.getByLabel('Welk vastgesteld rapport gaat mee?').selectOption({ index: 1 });
    await p.getByRole('button', { name: 'Bewaren' }).click();
    await p.getByRole('button', { name: 'Voorleggen aan de jurist' }).click();
    await p.getByText('De jurist kijkt naar het advies.').waitFor();

    p = await werkbank.open('jurist', `${advies}/doe/toetsen`);
    await p.getByText('Geen nieuwe cliënten.').waitFor();
    await p.getByLabel('Akkoord', { exact: true }).check();
    await p.getByLabel('Uw advies').fill('Dit kan op deze grond.');
    await p.getByRole('button', { name: 'Advies geven' }).click();
    await p.getByText('Uw advies is vastgelegd.').waitFor();

    p = await werkbank.open('toezichthouder', `${advies}/doe/verzenden`);
    await p.getByLabel('Op welke grond deelt u dit?').fill('Wmo 2015 artikel 5.2.4 lid 3');
    await p.getByLabel('Alleen zijn conclusie').check();
    await p.getByRole('button', { name: 'Verzenden' }).click();
    await p.getByText('Het college heeft het advies en besluit.').waitFor();

    p = await werkbank.open('college', advies);
    await p.getByText('Wmo 2015 artikel 5.2.4 lid 3').waitFor();
    expect(await p.getByText('Dit kan op deze grond.').count()).toBe(0);
    await p.getByRole('link', { name: 'Besluit vastleggen' }).click();
    await p.getByLabel('Het college wijkt af van het advies').check();
    await p.getByLabel('Neemt het college een andere maatregel?').selectOption('contractmaatregel');
    await p.getByText('zonder grond. Dan is ook niet te zeggen').waitFor();
    await p.getByLabel('Op welke grond?').selectOption('contract');
    await p.getByText('zonder grond. Dan is ook niet te zeggen').waitFor({ state: 'detached' });
    await p.getByLabel('Het college volgt het advies').check();
    await p.getByLabel('Op welke dag?').fill('13-04-2026');
    await p.getByLabel('Wat staat er in het besluit?').fill('Een stop tot 1 augustus.');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Het college heeft besloten.').waitFor();
    await p.getByText('Een stop tot 1 augustus.').waitFor();
  });
});
