import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { maakAfspraak } from '../harnas/veiligheidsafspraak';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let afspraak: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  afspraak = (await maakAfspraak(app, `zaken/${lijn.zaak}`)).id;
}

metWerkbank('de schermen van veiligheidsafspraken', vul, (werkbank) => {
  proefSchermen(werkbank, [
    ['toezichthouder', 'de veiligheidsafspraken', () => '/veiligheidsafspraken'],
    ['toezichthouder', 'een veiligheidsafspraak', () => `/veiligheidsafspraken/${afspraak}`],
    ['toezichthouder', 'een controle', () => `/veiligheidsafspraken/${afspraak}/controleren`],
    ['toezichthouder', 'een nieuwe afspraak', () => `/zaken/${lijn.zaak}/veiligheidsafspraak`],
    ['aanbieder', 'zijn veiligheidsafspraak', () => `/veiligheidsafspraken/${afspraak}`],
    ['toezichthouder', 'een maatregel beoordelen', () => `/maatregelen/${lijn.maatregel}/beoordelen`],
  ]);

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
    await p.locator('#veiligheid').getByRole('link').filter({ hasText: 'De Linde' }).click();
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
