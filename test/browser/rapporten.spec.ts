import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
};

metWerkbank('de schermen van maatregelen, rapporten, openbaarmaking en termijnen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een maatregel', () => `/maatregelen/${lijn.maatregel}`],
    ['toezichthouder', 'de rapporten', () => '/rapporten'],
    ['toezichthouder', 'een rapport bewerken', () => `/rapporten/${lijn.rapport}/bewerken`],
    ['coordinator', 'een rapport vaststellen', () => `/rapporten/${lijn.rapport}/vaststellen`],
    ['toezichthouder', 'een vastgesteld rapport', () => `/rapporten/${lijn.vastgesteld}`],
    ['toezichthouder', 'de openbaarmakingen', () => '/publicaties'],
    ['jurist', 'de openbaarmakingen zonder iets erin', () => '/publicaties'],
    ['toezichthouder', 'een openbaarmaking', () => `/publicaties/${lijn.publicatie}`],
    ['toezichthouder', 'de openbare versie', () => `/publicaties/${lijn.publicatie}/openbare-versie`],
    ['toezichthouder', 'het lakken', () => `/publicaties/${lijn.publicatie}/lakken`],
    ['coordinator', 'het besluit', () => `/publicaties/${lijn.publicatie}/doe/besluit`],
    ['jurist', 'de collegestukken', () => '/collegestukken'],
    ['toezichthouder', 'de berichten', () => '/berichten?status=alle'],
    ['beheerder', 'de termijnen instellen', () => '/termijndefinities'],
    ['beheerder', 'een nieuwe versie van een termijn', () => '/termijndefinities/T-02/nieuw'],
  ];

  proefSchermen(werkbank, schermen);

  it.each([
    ['Rapporten', '/rapporten?status=vastgesteld', () => lijn.vastgesteld],
    ['Maatregelen', '/maatregelen?soort=plan_van_aanpak', () => lijn.maatregel],
  ] as const)('het kruimelpad leidt terug naar de %s met hun filters', async (naam, lijst, id) => {
    const pagina = await werkbank.open('toezichthouder', lijst);
    await pagina.locator(`[data-rij="${id()}"] a`).first().click();
    const kruimelpad = pagina.getByRole('navigation', { name: 'Kruimelpad' });
    await kruimelpad.getByRole('link', { name: naam }).click();
    await pagina.locator(`[data-rij="${id()}"]`).waitFor();
    expect(new URL(pagina.url()).search).toBe(new URL(lijst, pagina.url()).search);
  });
});
