import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
};

metWerkbank('het lakken van een openbare versie', vul, (werkbank) => {
  it('wijst woorden aan, lakt ze met een grond, en herstelt ze, zonder muis', async () => {
    const pagina = await werkbank.open('toezichthouder', `/publicaties/${lijn.publicatie}/lakken`);
    const deel = pagina.locator('#lak-samenvatting');
    const eerste = (await deel.locator('p.nav-lakregel').first().innerText()).trim();
    const woord = eerste.split(' ').find((w) => /^\p{L}{5,}$/u.test(w)) ?? eerste;
    await deel.getByRole('textbox', { name: /Welke woorden/ }).fill(woord);
    await deel.getByRole('button', { name: 'Wijs aan' }).press('Enter');
    await deel.getByRole('combobox').selectOption('5.1.2.e');
    await deel.getByRole('button', { name: 'Lak weg', exact: true }).press('Enter');
    const gat = deel.getByRole('button', { name: /weggelakt: Woo 5\.1 lid 2 e/ });
    await gat.waitFor();
    await pagina
      .getByRole('status')
      .filter({ hasText: /van \d+ plekken beslist/ })
      .waitFor();
    await gat.press('Enter');
    await deel.getByRole('button', { name: 'Herstel uit het rapport' }).press('Enter');
    await deel.getByRole('button', { name: /weggelakt/ }).waitFor({ state: 'detached' });
    expect(await deel.locator('p.nav-lakregel').first().innerText()).toContain(woord);
  });

  it('past op een smal scherm', async () => {
    const pagina = await werkbank.open('toezichthouder', `/publicaties/${lijn.publicatie}/lakken`);
    await pagina.setViewportSize({ width: 320, height: 700 });
    await pagina.locator('#lak-samenvatting').waitFor();
    expect(await pagina.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
