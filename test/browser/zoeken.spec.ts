import { WerkIndexBij } from '@navolgbaar/zoek';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { leesDocumenten, voegDocumentToe } from '../harnas/zoekdocument';
import { metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  await app.verwerkUitstaandeJobs();
  await voegDocumentToe(app, lijn.zaak, 'verslag-bezoek.pdf', 'De rookmelder hing los in de hal.');
  await voegDocumentToe(app, lijn.zaak, 'scan.pdf', '');
  await leesDocumenten(app);
  await meldVan(app, 'Jan Jansen');
  await app.app.get(WerkIndexBij).execute();
};

async function meldVan(app: TestApp, naam: string): Promise<void> {
  await app
    .als('toezichthouder')
    .post('/api/v1/meldingen')
    .send({
      ...{
        soort: 'signaal',
        kanaal: 'telefoon',
        bron: 'inwoner',
        aard: 'feit',
        wet: 'wmo',
        domein: 'kwaliteit',
      },
      ...{ onderwerp: 'Zorgen over de hulp', omschrijving: 'De hulp kwam niet.', onrechtmatigheid: 'nee' },
      ...{ gemeenteId: app.eerste.gemeenteId, melder: { hoedanigheid: 'familie', naam } },
    })
    .expect(201);
}

metWerkbank('zoeken', vul, (werkbank) => {
  proefSchermen(werkbank, [
    ['toezichthouder', 'zoeken', () => '/zoeken'],
    ['toezichthouder', 'zoeken op melder of cliënt', () => '/zoeken/betrokkene'],
  ]);

  it('vindt een zaak met het toetsenbord, ook met een typefout, en staat er nog na teruggaan', async () => {
    await werkbank.open('toezichthouder', '/zoeken');
    const p = werkbank.pagina;
    await p.getByLabel('Wat zoekt u?').focus();
    await p.keyboard.type('x');
    await p.keyboard.press('Enter');
    await p.getByText('Vul ten minste twee letters of cijfers in').first().waitFor();
    await p.getByLabel('Wat zoekt u?').fill('persooneel nacht');
    await p.keyboard.press('Enter');
    await p.getByText('Gezocht naar ‘personeel’').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(p.url()).not.toContain('persooneel');
    await p.getByRole('link', { name: /^Zaken \d/ }).click();
    await p.waitForURL(/soort=zaak/);
    await p.getByRole('link', { name: 'Te weinig personeel in de nacht' }).click();
    await p.waitForURL(new RegExp(lijn.zaak));
    await p.goBack();
    await p.getByRole('link', { name: 'Te weinig personeel in de nacht' }).waitFor();
    await p.setViewportSize({ width: 320, height: 800 });
    expect(await werkbank.past()).toBe(true);
    expect(werkbank.fouten).toEqual([]);
  });

  it('toont een document onder zijn zaak, en loopt met de pijltjes', async () => {
    const p = await werkbank.open('toezichthouder', '/zoeken');
    await p.getByLabel('Wat zoekt u?').fill('rookmelder');
    await p.keyboard.press('Enter');
    const treffer = p.getByRole('listitem').filter({ hasText: 'Te weinig personeel in de nacht' }).first();
    await treffer.getByRole('link', { name: 'verslag-bezoek.pdf' }).waitFor();
    await treffer.getByText('Document van de zaak').waitFor();
    expect(await p.locator('main').innerText()).not.toContain('hing los');
    await p.getByRole('link', { name: /^Documenten 1$/ }).waitFor();
    await treffer.getByRole('link', { name: 'Te weinig personeel in de nacht' }).focus();
    await p.keyboard.press('ArrowDown');
    expect(await werkbank.focus()).toBe('verslag-bezoek.pdf');
    await p.keyboard.press('ArrowUp');
    expect(await werkbank.focus()).toBe('Te weinig personeel in de nacht');
    expect(await werkbank.axe()).toEqual([]);
    await p.setViewportSize({ width: 320, height: 900 });
    expect(await werkbank.past()).toBe(true);
    expect(await werkbank.axe()).toEqual([]);
  });

  it('zegt bij het document waarom zijn tekst niet te vinden is', async () => {
    const p = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/stukken`);
    await p.getByText('Tekst niet doorzoekbaar: er staat geen tekst in, alleen beeld').waitFor();
    expect(await p.getByText('Tekst niet doorzoekbaar').count()).toBe(1);
    expect(await werkbank.axe()).toEqual([]);
  });

  it('brengt van de naam van een collega naar zijn zaken', async () => {
    const p = await werkbank.open('toezichthouder', '/zoeken');
    await p.getByLabel('Wat zoekt u?').fill('test coordinator');
    await p.keyboard.press('Enter');
    await p.getByText('Collega', { exact: true }).waitFor();
    await p.getByRole('link', { name: 'Zaken van deze collega' }).click();
    await p.waitForURL(/zaken\?behandelaarId=/);
    await p.getByRole('heading', { level: 1, name: 'Zaken' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('geeft raad als er niets is gevonden', async () => {
    const p = await werkbank.open('toezichthouder', '/zoeken');
    await p.getByLabel('Wat zoekt u?').fill('qwertyuiop');
    await p.keyboard.press('Enter');
    await p.getByText('Gebruik minder woorden').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByRole('link', { name: 'Zoek op melder of cliënt' }).click();
    await p.waitForURL(/zoeken\/betrokkene$/);
  });

  it('vindt een melder alleen aan zijn hele naam, en laat de naam nergens achter', async () => {
    const p = await werkbank.open('toezichthouder', '/zoeken/betrokkene');
    await p.getByRole('button', { name: 'Zoek', exact: true }).click();
    await p.getByText('Vul de hele naam in').first().waitFor();
    await p.getByRole('textbox', { name: 'Volledige naam' }).fill('Jansen');
    await p.keyboard.press('Enter');
    await p.getByText('Niemand gevonden').waitFor();
    await p.getByRole('textbox', { name: 'Volledige naam' }).fill('jan  JANSEN');
    await p.keyboard.press('Enter');
    await p.getByText('1 melding gevonden').waitFor();
    await p.getByRole('link', { name: 'Zorgen over de hulp' }).waitFor();
    expect(p.url()).not.toMatch(/jansen/i);
    expect(await werkbank.axe()).toEqual([]);
    await p.getByLabel('Telefoonnummer').check();
    await p.getByRole('textbox', { name: 'Telefoonnummer' }).fill('0612');
    await p.keyboard.press('Enter');
    await p.getByText('Vul het hele telefoonnummer in').first().waitFor();
    expect(await p.getByRole('textbox', { name: 'Telefoonnummer' }).inputValue()).toBe('0612');
    await p.setViewportSize({ width: 320, height: 900 });
    expect(await werkbank.past()).toBe(true);
    expect(await werkbank.axe()).toEqual([]);
  });
});
