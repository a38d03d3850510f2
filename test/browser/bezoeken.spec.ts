import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let bezoek: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  const { body } = await app
    .als('toezichthouder')
    .post(`/api/v1/zaken/${lijn.zaak}/bezoeken`)
    .send({
      ...{ aankondiging: 'onaangekondigd', doel: 'Zien hoe de nacht is bezet.', van: '22:30' },
      ...{ op: app.klok.vandaag().toString(), behandelaarId: app.eerste.gebruikers.toezichthouder },
    })
    .expect(201);
  bezoek = String(body.id);
}

metWerkbank('de schermen van bezoeken', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de bezoeken', () => '/bezoeken'],
    ['toezichthouder', 'een bezoek', () => `/bezoeken/${bezoek}`],
    ['toezichthouder', 'een bezoek plannen', () => `/zaken/${lijn.zaak}/bezoek`],
    ['toezichthouder', 'een bezoek verzetten', () => `/bezoeken/${bezoek}/verzetten`],
    ['toezichthouder', 'een bezoek vastleggen', () => `/bezoeken/${bezoek}/vastleggen`],
    ['toezichthouder', 'een bezoek laten vervallen', () => `/bezoeken/${bezoek}/vervallen`],
  ];

  proefSchermen(werkbank, schermen);

  it('een bezoek wordt vanuit de zaak gepland, en na afloop vastgelegd', async () => {
    await werkbank.open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}`);
    const { pagina } = werkbank;
    await pagina.getByRole('link', { name: 'Bezoek plannen' }).click();
    await pagina.getByRole('button', { name: 'Bezoek plannen' }).click();
    await pagina.getByText('Kies of de aanbieder weet dat u komt').first().waitFor();
    await pagina.getByLabel('Aangekondigd', { exact: true }).check();
    await pagina.getByLabel('Wat wilt u zien, en waarom?').fill('Kijken naar de medicijnkast.');
    await pagina.getByLabel('Op welke dag?').fill('vandaag');
    await pagina.getByLabel('Hoe laat begint het?').fill('kwart over tien');
    await pagina.getByRole('button', { name: 'Bezoek plannen' }).click();
    await pagina.getByText('Vul een tijd in als uren en minuten, zoals 9.30').first().waitFor();
    await pagina.getByLabel('Hoe laat begint het?').fill('10.15');
    await pagina.getByRole('button', { name: 'Bezoek plannen' }).click();
    await pagina.getByRole('link', { name: 'Bezoek vastleggen' }).click();
    await pagina.getByLabel('Met wie sprak u?').fill('de verpleegkundige');
    await pagina.getByLabel('Wat zag en hoorde u?').fill('De kast was op slot en de lijst klopte.');
    await pagina.getByRole('button', { name: 'Bezoek vastleggen' }).click();
    await pagina.locator('#uitkomst').getByText('De kast was op slot en de lijst klopte.').waitFor();
    expect(await pagina.getByRole('link', { name: 'Bezoek vastleggen' }).count()).toBe(0);
  });
});
