import { type Browser, type Page, chromium } from 'playwright-core';
import { type DemoIdp, startDemoIdp } from '../../apps/cli/src/start/idp';
import { axeronde } from '../harnas/proefbrowser';
import { metChromium } from '../harnas/voorzieningen';
import { type Opstelling, startOpstelling, vrijAdres } from '../medium/identiteit/opstelling';

const accounts = [
  ['anna', 'Anna de Wit', 'Toezichthouder'],
  ['bram', 'Bram Bos', 'Beheerder'],
  ['onbekend', 'Otto Onbekend', 'Zonder account'],
].map(([sub = '', naam = '', omschrijving = '']) => ({
  sub,
  naam,
  email: `${sub}@demo.example`,
  omschrijving,
  groep: 'Regio Noord',
}));

metChromium('inloggen in de browser', (pad) => {
  let idp: DemoIdp;
  let op: Opstelling;
  let browser: Browser;
  let pagina: Page;

  beforeAll(async () => {
    const appUrl = await vrijAdres();
    idp = await startDemoIdp({ poort: 0, appUrl, accounts, modus: 'demo' });
    op = await startOpstelling({ appUrl, oidc: idp });
    const organisatie = await op.organisatie('Regio Noord', 'noord');
    await op.gebruiker(organisatie, { naam: 'Anna', email: 'anna@demo.example', rollen: ['toezichthouder'] });
    await op.gebruiker(organisatie, { naam: 'Bram', email: 'bram@demo.example', rollen: ['beheerder'] });
    browser = await chromium.launch({ executablePath: pad, args: ['--no-sandbox'] });
  });

  afterAll(async () => {
    await browser?.close();
    await op?.stop();
    await idp?.stop();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    pagina = await context.newPage();
  });

  afterEach(() => pagina.context().close());

  const kiesAccount = async (naam: string): Promise<void> => {
    await pagina.goto(`${op.appUrl}/inloggen?terug=/api/v1/ik`);
    await pagina.getByRole('radio', { name: naam }).check();
    await pagina.getByLabel('Wachtwoord').fill('demo');
    await pagina.getByRole('button', { name: 'Inloggen' }).click();
  };
  const axe = async (): Promise<string[]> => (await axeronde(pagina)).map(({ id }) => id);
  const geenSchuifbalk = (): Promise<boolean> =>
    pagina.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  it('lukt in Chromium op http://localhost, met een cookie die scripts niet zien', async () => {
    await kiesAccount('Anna de Wit');
    await pagina.waitForURL(`${op.appUrl}/api/v1/ik`);
    expect(JSON.parse(await pagina.locator('body').innerText())).toMatchObject({ naam: 'Anna' });
    const sessie = (await pagina.context().cookies()).find(({ name }) => name === '__Host-nav_sessie');
    expect(sessie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(await pagina.evaluate('document.cookie')).toBe('');
  });

  it('laat daarna een ander account kiezen, zonder tussenpagina', async () => {
    await kiesAccount('Anna de Wit');
    await pagina.waitForURL(`${op.appUrl}/api/v1/ik`);
    await kiesAccount('Bram Bos');
    await pagina.waitForURL(`${op.appUrl}/api/v1/ik`);
    expect(JSON.parse(await pagina.locator('body').innerText())).toMatchObject({ naam: 'Bram' });
  });

  it('heeft een inlogpagina zonder axe-bevindingen die op 320 pixels past', async () => {
    await pagina.goto(`${op.appUrl}/inloggen`);
    expect(await axe()).toEqual([]);
    expect(await geenSchuifbalk()).toBe(true);
  });

  it('lukt met alleen het toetsenbord', async () => {
    await pagina.goto(`${op.appUrl}/inloggen?terug=/api/v1/ik`);
    for (const toets of ['Tab', 'Space', 'ArrowDown', 'Tab']) await pagina.keyboard.press(toets);
    await pagina.keyboard.type('demo');
    await pagina.keyboard.press('Enter');
    await pagina.waitForURL(`${op.appUrl}/api/v1/ik`);
    expect(JSON.parse(await pagina.locator('body').innerText())).toMatchObject({ naam: 'Bram' });
  });

  it('zegt bij een verkeerd wachtwoord wat er moet, en onthoudt het account', async () => {
    await pagina.goto(`${op.appUrl}/inloggen`);
    await pagina.getByRole('radio', { name: 'Bram Bos' }).check();
    await pagina.getByLabel('Wachtwoord').fill('raden');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('alert').waitFor();
    expect(await pagina.getByRole('radio', { name: 'Bram Bos' }).isChecked()).toBe(true);
    expect(await axe()).toEqual([]);
  });

  it('toont een duidelijke pagina aan iemand zonder account', async () => {
    await kiesAccount('Otto Onbekend');
    await pagina.getByText('geen account in Navolgbaar').waitFor();
    expect(await axe()).toEqual([]);
    expect(await geenSchuifbalk()).toBe(true);
  });
});
