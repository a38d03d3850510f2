import { Configuratie } from '@navolgbaar/platform/config';
import type { Page } from 'playwright-core';
import { type Lijn, vulLijn } from '../harnas/lijn';
import { openLoket } from '../harnas/loket';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  await openLoket(app);
  // The page with components is there in the demo only.
  Object.assign(app.app.get(Configuratie), { modus: 'demo' });
};

/** Each way to look at a page, with what the browser is asked for it. */
const WEERGAVEN = {
  donker: { colorScheme: 'dark', contrast: 'no-preference' },
  'meer contrast': { colorScheme: 'light', contrast: 'more' },
  'donker met meer contrast': { colorScheme: 'dark', contrast: 'more' },
} as const;
type Weergave = keyof typeof WEERGAVEN;

metWerkbank('hoe de pagina’s eruitzien', vul, (werkbank) => {
  const wortel = () => werkbank.adres.replace('/werkbank', '');
  const stijl = (p: Page, waar: string, wat: string): Promise<string> =>
    p
      .locator(waar)
      .first()
      .evaluate((e, eigenschap) => getComputedStyle(e).getPropertyValue(eigenschap), wat);
  const kleurstand = (p: Page): Promise<string> => stijl(p, 'html', 'color-scheme');

  /**
   * Everything that holds in every way to look, on the page that is open. The words on their grounds in the ways that are
   * asked: the tokens are proved by themselves (stijl.spec.ts).
   */
  async function proefElkeWeergave(
    p: Page,
    namen: readonly Weergave[] = ['donker', 'meer contrast'],
  ): Promise<void> {
    for (const naam of namen) {
      await p.emulateMedia(WEERGAVEN[naam]);
      expect([naam, await werkbank.slechtContrast()]).toEqual([naam, []]);
    }
    // The palette of the system is no matter of ours, and axe cannot see it: the shapes are what must be left.
    await p.emulateMedia({ colorScheme: 'light', contrast: 'no-preference', forcedColors: 'active' });
    expect(['gedwongen kleuren', await werkbank.vormloos()]).toEqual(['gedwongen kleuren', []]);
    await p.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    expect(await p.evaluate('document.getAnimations().length')).toBe(0);
    await p.emulateMedia({ reducedMotion: 'no-preference' });
    await werkbank.proefTekstafstand();
    await werkbank.proefVergroot();
    await p.setViewportSize({ width: 1280, height: 900 });
  }

  proefSchermen(werkbank, [['beheerder', 'de huisstijl', () => '/huisstijl']]);

  it('de pagina met onderdelen is in elke weergave te lezen: gewoon, met fouten en met een dialoog open', async () => {
    const p = await werkbank.open('toezichthouder', '/');
    await p.goto(`${wortel()}/ui`);
    await p.getByRole('heading', { level: 1 }).waitFor();
    await proefElkeWeergave(p, Object.keys(WEERGAVEN) as Weergave[]);
    await p.getByRole('button', { name: 'Melding registreren' }).first().click();
    await p.locator('.nav-foutsamenvatting').waitFor();
    await proefElkeWeergave(p, ['donker']);
    await p.getByRole('button', { name: 'Dialoog openen' }).click();
    const dialoog = p.getByRole('dialog', { name: 'Zaak sluiten zonder onderzoek?' });
    await dialoog.waitFor();
    await proefElkeWeergave(p);
    await p.setViewportSize({ width: 320, height: 256 });
    await dialoog.getByRole('button', { name: 'Annuleren' }).click();
    expect(werkbank.fouten).toEqual([]);
  }, 180_000);

  it('de pagina met onderdelen laat zich in elk thema en met meer contrast bekijken', async () => {
    const p = await werkbank.open('toezichthouder', '/');
    await p.goto(`${wortel()}/ui`);
    const vlak = () => stijl(p, '.nav-kaart', 'background-color');
    await p.getByLabel('Licht', { exact: true }).check();
    const licht = await vlak();
    await p.getByLabel('Donker', { exact: true }).check();
    expect(await kleurstand(p)).toBe('dark');
    const donker = await vlak();
    await p.getByLabel('Meer contrast').check();
    expect(new Set([licht, donker, await vlak()]).size).toBe(3);
    await p.getByRole('link', { name: 'Het raam van de openbare' }).click();
    await p.getByRole('heading', { name: 'Onderzoek naar een val uit het raam bij De Linde' }).waitFor();
    await proefElkeWeergave(p);
    expect(werkbank.fouten).toEqual([]);
  }, 90_000);

  it('met gedwongen kleuren blijft te zien wat gekozen is, ook waar alleen een ondergrond het zei', async () => {
    const p = await werkbank.open('toezichthouder', '/');
    await p.goto(`${wortel()}/ui`);
    await p.emulateMedia({ forcedColors: 'active' });
    const breedte = async (waar: string, wat: string): Promise<number> =>
      parseFloat(await stijl(p, waar, wat));
    expect(await breedte('.nav-tabblad--huidig', 'border-block-end-width')).toBe(3);
    expect(await breedte('.nav-tabblad:not(.nav-tabblad--huidig)', 'border-block-end-width')).toBe(0);
    expect(await breedte('.nav-menu__item--huidig', 'border-inline-start-width')).toBe(4);
    expect(await breedte('.nav-matrix__cel--gekozen', 'outline-width')).toBe(3);
    expect(await breedte('.nav-matrix__cel--rood', 'border-block-start-width')).toBe(4);
    expect(await breedte('.nav-tabel__nadruk > :first-child', 'border-inline-start-width')).toBe(4);
    for (const waar of ['.nav-status', '.nav-prioriteit', '.nav-kaart', '.nav-melding', '.nav-knop'])
      expect([waar, (await breedte(waar, 'border-block-end-width')) > 0]).toEqual([waar, true]);
    expect(await stijl(p, '.nav-rondje', 'appearance')).toBe('auto');
    expect(await stijl(p, '.nav-stap--huidig .nav-stap__teken', 'background-color')).not.toBe(
      await stijl(p, '.nav-stap--later .nav-stap__teken', 'background-color'),
    );
    // The picture of terms is drawn in the colours of the reader, and a picture has that of its words.
    const tekst = await stijl(p, 'body', 'color');
    expect(await stijl(p, '.nav-termijnbeeld__deel--gelopen', 'fill')).toBe(tekst);
    expect(await stijl(p, '.nav-knop .nav-pictogram', 'color')).toBe(await stijl(p, '.nav-knop', 'color'));
    await werkbank.tabNaar('Naar de inhoud');
    await p.keyboard.press('Tab');
    expect(await breedte(':focus', 'outline-width')).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['een dossier', 'toezichthouder', (): string => `/zaken/${lijn.zaak}`],
    [
      'een lijst zonder regels',
      'toezichthouder',
      (): string => '/meldingen?aanbieder=bestaatniet&status=alle',
    ],
    ['het werk van een aanbieder', 'aanbieder', (): string => '/opdrachten'],
  ] as const)(
    '%s is in elke weergave te lezen',
    async (_, rol, deel) => {
      const p = await werkbank.open(rol, deel(), { bekend: true });
      await proefElkeWeergave(p);
      expect(werkbank.fouten).toEqual([]);
    },
    90_000,
  );

  it('een formulier met fouten en een dialoog is in elke weergave te lezen', async () => {
    const p = await werkbank.open('toezichthouder', '/meldingen/nieuw');
    await p.locator('main form button[type=submit]').click();
    await p.locator('.nav-foutsamenvatting').waitFor();
    await proefElkeWeergave(p);
    await p.keyboard.press('Control+k');
    await p.getByRole('dialog', { name: 'Zoeken en opdrachten' }).waitFor();
    await proefElkeWeergave(p, ['donker']);
  }, 90_000);

  it.each([
    ['voorpagina', '/'],
    ['begin van een melding', '/melding-doen'],
    ['register zonder uitkomst', '/register?zoek=bestaatniet'],
    ['rekenhulp met fouten', '/termijnen?gebeurtenis=straks'],
  ])(
    'de openbare %s is in elke weergave te lezen',
    async (_, weg) => {
      const p = await werkbank.open('toezichthouder', '/');
      await p.goto(`${wortel()}${weg}`);
      await proefElkeWeergave(p);
    },
    90_000,
  );

  it('wie donker kiest, ziet dat meteen en daarna vanaf het eerste beeld, zonder dat er een script hoeft te lopen', async () => {
    const p = await werkbank.open('jurist', '/instellingen');
    const kies = async (naam: string, thema: string): Promise<void> => {
      await p.getByLabel(naam, { exact: true }).click();
      await p.locator(`html[data-thema=${thema}]`).waitFor({ state: 'attached' });
    };
    expect(await kleurstand(p)).toBe('light');
    await kies('Donker', 'donker');
    await p.getByText('Uw instelling is bewaard').waitFor();
    expect(await kleurstand(p)).toBe('dark');
    expect(await werkbank.slechtContrast()).toEqual([]);
    await p.emulateMedia({ media: 'print' });
    expect(await kleurstand(p)).toBe('light');
    await p.emulateMedia({ media: null });
    await p.route(/\.js$/, (route) => route.abort());
    await p.reload({ waitUntil: 'load' });
    expect(await kleurstand(p)).toBe('dark');
    expect(await p.locator('html[data-thema]').count()).toBe(0);
    await p.unroute(/\.js$/);
    await p.reload();
    await p.emulateMedia({ colorScheme: 'dark' });
    await kies('Licht', 'licht');
    expect(await kleurstand(p)).toBe('light');
    await kies('Zoals mijn apparaat het instelt', 'systeem');
    expect(await kleurstand(p)).toBe('dark');
  });

  it('de beheerder hoort waarom een kleur niet kan, neemt de naaste die wel kan, en ziet haar overal', async () => {
    const p = await werkbank.open('beheerder', '/huisstijl');
    const veld = p.getByRole('textbox', { name: /^Hoofdkleur/ });
    await veld.fill('geel');
    await p.getByRole('button', { name: 'Huisstijl opslaan' }).click();
    await p.locator('.nav-foutsamenvatting').getByText('zes tekens').waitFor();
    await veld.fill('#ffcc00');
    await p.getByText('heeft een contrast van 1,4 op 1. Nodig is ten minste 4,5 op 1.').waitFor();
    await p.getByRole('button', { name: 'Huisstijl opslaan' }).click();
    await p.getByText('De dichtstbijzijnde kleur die wel kan').first().waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByRole('button', { name: /^Neem #/ }).click();
    const kleur = await veld.inputValue();
    await p.getByLabel('Kies een bestand').setInputFiles({
      name: 'merk.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20"/></svg>',
      ),
    });
    await p.getByText('merk.svg').first().waitFor();
    await p.getByRole('button', { name: 'Huisstijl opslaan' }).click();
    await p.getByText('De huisstijl is opgeslagen').waitFor();
    const merk = () => stijl(p, 'html', '--nav-merk-500');
    while (!(await merk()).includes(kleur)) await p.waitForTimeout(100);
    await p.goto(`${werkbank.adres}/gebruikers`);
    await p.getByRole('heading', { level: 1 }).waitFor();
    expect(await merk()).toContain(kleur);
    expect(await stijl(p, '.nav-beeldmerk', 'background-image')).toMatch(/\/thema\/noord\/logo\?v=\d+/);
    await p.emulateMedia({ colorScheme: 'dark' });
    expect(await werkbank.slechtContrast()).toEqual([]);
    expect(await werkbank.past()).toBe(true);
    expect(werkbank.fouten.filter((fout) => !fout.includes('400'))).toEqual([]);
  });
});
