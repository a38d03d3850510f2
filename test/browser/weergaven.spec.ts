import type { TestApp } from '../harnas/test-app';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';
import { vulLijn } from '../harnas/lijn';

const NERGENS = '01890000-0000-7000-8000-000000000000';

async function vul(app: TestApp): Promise<void> {
  await vulLijn(app);
  for (let nr = 0; nr < 6; nr += 1) {
    await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: nr < 2 ? 'klacht' : 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo' },
        ...{ domein: 'kwaliteit', onderwerp: `Signaal ${nr}`, omschrijving: 'Er was niemand.' },
        ...{ onrechtmatigheid: 'nee', aanbiederId: app.eerste.aanbiederId },
        ...(nr === 0
          ? { ontvangenOp: '2026-04-01', melder: { hoedanigheid: 'buurman', naam: 'B. Uurman' } }
          : {}),
      })
      .expect(201);
  }
  await app.verwerkUitstaandeJobs();
}

metWerkbank('weergaven, kolommen en veel tegelijk', vul, (werkbank) => {
  const plek = (): URLSearchParams => new URL(werkbank.pagina.url()).searchParams;
  const koppen = () => werkbank.pagina.locator('thead th').allInnerTexts();
  const dialoog = () => werkbank.pagina.getByRole('dialog');
  const smalEnBreed = async () => {
    for (const width of [320, 1280]) {
      await werkbank.pagina.setViewportSize({ width, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
    }
  };

  proefSchermen(werkbank, [
    ['toezichthouder', 'meldingen die te laat zijn', () => '/meldingen?teLaat=ja'],
    ['toezichthouder', 'de termijnen', () => '/termijnen'],
    ['coordinator', 'de maatregelen', () => '/maatregelen?status=alle'],
    ['toezichthouder', 'de rapporten', () => '/rapporten'],
    ['college', 'de gedeelde rapporten', () => '/rapporten'],
    ['aanbieder', 'de eigen maatregelen', () => '/maatregelen'],
  ]);

  it('bewaart met het toetsenbord wat er te zien is, en opent dat weer met zijn filters in het adres', async () => {
    const pagina = await werkbank.open('toezichthouder', '/meldingen?soort=klacht');
    await pagina.getByText('2 regels').waitFor();
    await werkbank.tabNaar('Weergaven');
    await pagina.keyboard.press('Enter');
    await dialoog().getByText('Er is nog geen weergave bewaard.').waitFor();
    await smalEnBreed();
    await werkbank.tabNaar('Bewaren');
    await pagina.keyboard.press('Enter');
    await dialoog().getByText('Vul een naam in.').first().waitFor();
    await werkbank.tabNaar('Naam');
    await pagina.keyboard.type('Klachten');
    await werkbank.tabNaar('Deel met');
    await pagina.keyboard.press('Space');
    await werkbank.tabNaar('Bewaren');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Weergave Klachten', { exact: true }).waitFor();
    expect(plek().get('soort')).toBe('klacht');
    expect(plek().get('weergave')).not.toBeNull();

    await pagina.getByRole('link', { name: /^Soort: Klacht/ }).click();
    await pagina.getByText('Weergave Klachten, met andere filters').waitFor();
    await pagina.getByText('6 regels').waitFor();

    // A colleague has it too, and makes it the own default.
    const ander = await werkbank.open('coordinator', '/meldingen');
    await ander.getByRole('button', { name: 'Weergaven' }).click();
    await dialoog().getByRole('button', { name: 'Maak standaard: Klachten' }).click();
    await dialoog().getByText('Uw standaard').waitFor();
    await smalEnBreed();
    await ander.keyboard.press('Escape');
    await ander.goto(`${werkbank.adres}/meldingen`);
    await ander.getByText('2 regels').waitFor();
    expect(plek().get('soort')).toBe('klacht');
    // All work is one press away, and a reload shows the same.
    await ander.getByRole('link', { name: 'Soort: Klacht weghalen' }).click();
    await ander.getByText('6 regels').waitFor();
    await ander.goto(`${werkbank.adres}/meldingen?weergave=geen`);
    await ander.getByText('6 regels').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een weergave die is verwijderd, wordt gezegd; de filters werken gewoon', async () => {
    const maker = await werkbank.open('toezichthouder', '/meldingen?weergave=geen');
    await maker.getByRole('button', { name: 'Weergaven' }).click();
    await dialoog().getByRole('button', { name: 'Verwijder: Klachten' }).click();
    await dialoog().getByText('Weergave Klachten is verwijderd.').first().waitFor();

    const pagina = await werkbank.open('coordinator', '/meldingen');
    await pagina.getByText('Uw standaard is er niet meer').waitFor();
    await pagina.getByText('6 regels').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await pagina.getByRole('button', { name: 'Begrepen' }).click();
    await pagina.getByText('Uw standaard is er niet meer').waitFor({ state: 'detached' });

    await pagina.goto(`${werkbank.adres}/meldingen?weergave=${NERGENS}&soort=klacht`);
    await pagina.getByText('De weergave is er niet meer').waitFor();
    await pagina.getByText('2 regels').waitFor();
    expect(plek().toString()).toBe('soort=klacht');
    expect(await werkbank.axe()).toEqual([]);
    expect(werkbank.fouten).toEqual([]);
  });

  it('kiest en ordent kolommen met het toetsenbord, en vindt ze de volgende keer weer', async () => {
    const pagina = await werkbank.open('toezichthouder', '/meldingen');
    await werkbank.tabNaar('Kolommen');
    await pagina.keyboard.press('Enter');
    await dialoog().getByText('staat er altijd').waitFor();
    await smalEnBreed();
    await werkbank.tabNaar('Prioriteit');
    await pagina.keyboard.press('Space');
    await werkbank.tabNaar('Status omhoog');
    await pagina.keyboard.press('Enter');
    await dialoog().getByText('Status staat op plaats 4 van 9.').waitFor();
    await werkbank.tabNaar('Wet');
    await pagina.keyboard.press('Space');
    await werkbank.tabNaar('Bewaren');
    await pagina.keyboard.press('Enter');
    await dialoog().waitFor({ state: 'hidden' });
    const verwacht = ['Nummer', 'Onderwerp', 'Soort', 'Status', 'Ontvangen', 'Behandelaar', 'Wet'];
    await pagina.getByRole('columnheader', { name: 'Wet' }).waitFor();
    expect((await koppen()).slice(1)).toEqual(verwacht);
    expect(await werkbank.focus()).toBe('Kolommen');
    await pagina.reload();
    await pagina.getByRole('columnheader', { name: 'Wet' }).waitFor();
    expect((await koppen()).slice(1)).toEqual(verwacht);
    // What a tab is about is there all the same.
    await pagina.getByRole('link', { name: 'Te laat' }).last().click();
    await pagina.getByRole('columnheader', { name: 'Bevestigen uiterlijk' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('wijst met het toetsenbord toe wat gekozen is, zegt wat niet lukte, en maakt het ongedaan', async () => {
    const pagina = await werkbank.open('coordinator', '/meldingen?weergave=geen');
    await pagina.getByText('6 regels').waitFor();
    const vakken = pagina.locator('tbody input[type=checkbox]');
    await vakken.nth(0).focus();
    await pagina.keyboard.press('Space');
    await pagina.getByText('1 gekozen').waitFor();
    await vakken.nth(2).focus();
    await pagina.keyboard.down('Shift');
    await pagina.keyboard.press('Space');
    await pagina.keyboard.up('Shift');
    await pagina.getByText('3 gekozen').waitFor();
    await smalEnBreed();

    // Somebody else changes one of them meanwhile.
    const nummer = await pagina.locator('tbody tr').nth(1).getByRole('link').first().innerText();
    await werkbank.app.sql('UPDATE melding.meldingen SET versie = versie + 1 WHERE nummer = $1', [nummer]);
    await pagina.getByRole('button', { name: 'Toewijzen aan…' }).focus();
    await pagina.keyboard.press('Enter');
    await dialoog().getByRole('heading', { name: '3 regels toewijzen' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await werkbank.tabNaar('Toewijzen');
    await pagina.keyboard.press('Enter');
    await dialoog().getByText('Kies aan wie.').waitFor();
    await dialoog().getByLabel('Aan wie').selectOption({ label: 'Test toezichthouder' });
    await dialoog().getByRole('button', { name: 'Toewijzen' }).click();
    const uitslag = pagina.getByRole('status').filter({ hasText: '2 gedaan, 1 niet gedaan' });
    await uitslag.getByText(new RegExp(`${nummer}: Iemand anders heeft dit intussen gewijzigd`)).waitFor();
    expect(await werkbank.focus()).toBe('Gekozen regels');
    expect(await werkbank.axe()).toEqual([]);
    await pagina.getByRole('cell', { name: 'Test toezichthouder' }).nth(1).waitFor();
    expect(await pagina.getByRole('cell', { name: 'Test toezichthouder' }).count()).toBe(2);

    await pagina.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pagina.getByText('2 gedaan', { exact: true }).waitFor();
    await pagina.waitForFunction(
      `![...document.querySelectorAll('tbody td')].some((cel) => cel.textContent.includes('Test toezichthouder'))`,
    );

    await pagina.getByLabel('Alles op deze bladzijde').check();
    await pagina.getByText('6 gekozen').waitFor();
    await pagina.getByRole('button', { name: 'Zelf in behandeling nemen' }).click();
    await pagina.getByText('6 gedaan', { exact: true }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });
});
