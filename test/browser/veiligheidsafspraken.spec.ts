import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let afspraak: string;
/** Not kept, in a case about care from the Wlz. */
let wlz: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  afspraak = (await maakAfspraak(app, `zaken/${lijn.zaak}`)).id;
  const th = app.als('toezichthouder');
  const { body: zaak } = await th
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'De nacht', domein: 'kwaliteit', wet: 'wlz' },
      ...{ aanbiederId: app.eerste.aanbiederId, gemeenteIds: [app.eerste.gemeenteId] },
    })
    .expect(201);
  const gemaakt = await maakAfspraak(app, `zaken/${zaak.id}`);
  wlz = gemaakt.id;
  await th
    .post(`/api/v1/veiligheidsafspraken/${wlz}/_controleer`)
    .set('if-match', `"v${gemaakt.versie}"`)
    .send({
      ...{ uitkomst: 'niet_nagekomen', op: app.klok.vandaag().toString(), wijze: 'bezoek' },
      ...{ toelichting: 'Er was niemand.', bewijs: 'Zelf gezien.' },
    })
    .expect(200);
}

metWerkbank('de schermen van veiligheidsafspraken', vul, (werkbank) => {
  proefSchermen(werkbank, [
    ['toezichthouder', 'de veiligheidsafspraken', () => '/veiligheidsafspraken'],
    ['toezichthouder', 'een veiligheidsafspraak', () => `/veiligheidsafspraken/${afspraak}`],
    ['toezichthouder', 'een controle', () => `/veiligheidsafspraken/${afspraak}/controleren`],
    ['toezichthouder', 'wat te doen in een Wlz-zaak', () => `/veiligheidsafspraken/${wlz}/afhandelen`],
    ['toezichthouder', 'een nieuwe afspraak', () => `/zaken/${lijn.zaak}/veiligheidsafspraak`],
    ['aanbieder', 'zijn veiligheidsafspraak', () => `/veiligheidsafspraken/${afspraak}`],
    ['toezichthouder', 'een maatregel beoordelen', () => `/maatregelen/${lijn.maatregel}/beoordelen`],
  ]);

  it('biedt over zorg uit de Wlz geen advies aan het college aan, en zegt waarom', async () => {
    const p = await werkbank.open('toezichthouder', `/veiligheidsafspraken/${wlz}/afhandelen`);
    await p.getByText('Een advies aan het college kan hier niet').waitFor();
    await p.getByLabel('Maatregel').waitFor();
    expect(await p.getByLabel('Advies aan het college').count()).toBe(0);
  });

  it('een schending staat bovenaan de zaak en de startpagina, tot is vastgelegd wat is gedaan', async () => {
    let p = await werkbank.open('toezichthouder', `/veiligheidsafspraken/${afspraak}/controleren`);
    await p.getByRole('group', { name: 'Is de afspraak nagekomen?' }).getByLabel('Niet nagekomen').check();
    await p.getByLabel('Hoe is gecontroleerd?').selectOption('bezoek');
    await p.getByLabel('Wat zag u?').fill('Er was in de nacht niemand wakker.');
    // What was typed stays when something is missing.
    await p.getByRole('button', { name: 'Controle vastleggen' }).click();
    await p.getByText('Schrijf op waaruit dat blijkt').first().waitFor();
    expect(await p.getByLabel('Wat zag u?').inputValue()).toContain('niemand wakker');
    await p.getByLabel('Waaruit blijkt dat?').fill('Zelf gezien.');
    await p.getByRole('button', { name: 'Controle vastleggen' }).click();
    await p.getByText('De controle is vastgelegd.').waitFor();

    p = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    await p.getByText('Een veiligheidsafspraak vraagt nu aandacht').waitFor();
    p = await werkbank.open('toezichthouder', '/zaken');
    await p.getByRole('cell').getByText('Veiligheid: afspraak niet nagekomen').first().waitFor();
    p = await werkbank.open('coordinator', '/');
    await p.locator(`#veiligheid a[href$="${afspraak}"]`).click();
    await p.getByRole('link', { name: 'Vastleggen wat u doet' }).click();
    await p.getByLabel('Maatregel').check();
    await p.getByLabel('Waarom?').fill('Dit moet structureel anders.');
    await p.getByRole('button', { name: 'Vastleggen' }).click();
    await p.getByText('Wat is gedaan, is vastgelegd.').waitFor();
    // What was chosen leads on, and goes on saying so until it is there.
    await p.getByText('U koos voor een maatregel. Die is nog niet opgelegd.').waitFor();
    await p.getByRole('link', { name: 'Maatregel opleggen' }).waitFor();
  });
});
