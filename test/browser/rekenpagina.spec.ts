import { metOpenbareSite, proefPaginas } from '../harnas/openbare-site';

const leeg = (): Promise<void> => Promise.resolve();

metOpenbareSite('de rekenhulp voor termijnen in de browser', leeg, (site) => {
  proefPaginas(site, [
    '/termijnen',
    '/termijnen?start=10-1-2029&aantal=6&eenheid=weken',
    '/termijnen?start=gisteren&aantal=zes&eenheid=uren',
  ]);

  it('werkt zonder script en met alleen het toetsenbord, van het register tot de uitkomst', async () => {
    await site.open('/register');
    await site.pagina.getByRole('link', { name: 'Termijn berekenen' }).focus();
    await site.pagina.keyboard.press('Enter');
    await site.pagina.waitForURL(`${site.adres}/termijnen`);
    await site.pagina.getByLabel('Hoe lang is de termijn?').fill('6');
    await site.pagina.keyboard.press('Enter');
    const fout = site.pagina.getByRole('link', { name: 'Vul in wanneer het begint' });
    await fout.focus();
    await site.pagina.keyboard.press('Enter');
    expect(site.pagina.url()).toMatch(/#veld-start$/);
    expect(await site.pagina.getByLabel('Hoe lang is de termijn?').inputValue()).toBe('6');
    await site.pagina.getByLabel('Wanneer begint het?').fill('3 april 2026');
    await site.pagina.keyboard.press('Enter');
    await site.pagina.waitForURL(/start=3\+april\+2026/);
    expect(await site.pagina.getByRole('main').innerText()).toContain(
      'De laatste dag is maandag 18 mei 2026.',
    );
    expect(await site.pagina.title()).not.toContain('Fout');
  });
});
