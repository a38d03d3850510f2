import { BeheerAfwegingskader } from '@navolgbaar/weging';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };

let gewogen = '';
let calamiteit = '';
const vulling = async (app: TestApp): Promise<void> => {
  ({ gewogen, calamiteit } = await vul(app));
};

metWerkbank('de schermen van meldingen, aanbieders en beheer', vulling, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de werkvoorraad', () => '/meldingen?status=alle'],
    ['coordinator', 'de meldingen die niemand heeft', () => '/meldingen?behandelaarId=niemand'],
    ['toezichthouder', 'een nieuwe melding', () => '/meldingen/nieuw'],
    ['toezichthouder', 'een melding', () => `/meldingen/${gewogen}`],
    ['toezichthouder', 'een calamiteit', () => `/meldingen/${calamiteit}`],
    ['toezichthouder', 'de weging', () => `/meldingen/${gewogen}/weging`],
    ['toezichthouder', 'het besluit', () => `/meldingen/${gewogen}/besluit`],
    ['toezichthouder', 'de uitleg aan de melder', () => `/meldingen/${gewogen}/uitleg`],
    ['toezichthouder', 'doorsturen', () => `/meldingen/${gewogen}/doorsturen`],
    ['toezichthouder', 'aanvullen', () => `/meldingen/${gewogen}/aanvullen`],
    ['contractbeheer', 'het register', () => '/aanbieders'],
    ['toezichthouder', 'een aanbieder', () => `/aanbieders/${werkbank.app.eerste.aanbiederId}`],
    [
      'contractbeheer',
      'een aanbieder wijzigen',
      () => `/aanbieders/${werkbank.app.eerste.aanbiederId}/wijzigen`,
    ],
    ['contractbeheer', 'een locatie', () => `/aanbieders/${werkbank.app.eerste.aanbiederId}/locatie`],
    ['contractbeheer', 'een inzet', () => `/aanbieders/${werkbank.app.eerste.aanbiederId}/inzet`],
    ['beheerder', 'het afwegingskader', () => '/afwegingskader'],
    ['beheerder', 'een nieuw concept van het afwegingskader', () => '/afwegingskader/nieuw'],
    ['beheerder', 'de gebruikers', () => '/gebruikers'],
    ['beheerder', 'een gebruiker', () => `/gebruikers/${werkbank.app.eerste.gebruikers.jurist}`],
    ['beheerder', 'het loket instellen', () => '/loket'],
    ['beheerder', 'mislukte taken', () => '/mislukte-taken'],
    ['fg', 'het auditspoor', () => `/auditspoor?object=melding&objectId=${gewogen}`, 'ids'],
  ];

  proefSchermen(werkbank, schermen);

  it('laat een melding registreren met alleen het toetsenbord, ook na een vergeten antwoord', async () => {
    await werkbank.open('toezichthouder', '/meldingen');
    await werkbank.tabNaar('Nieuwe melding');
    await werkbank.pagina.keyboard.press('Enter');
    await werkbank.pagina.getByRole('heading', { level: 1, name: 'Nieuwe melding' }).waitFor();

    const kies = async (eerste: string, pijlen = 0): Promise<void> => {
      await werkbank.tabNaar(eerste);
      await werkbank.pagina.keyboard.press('Space');
      for (let keer = 0; keer < pijlen; keer += 1) await werkbank.pagina.keyboard.press('ArrowDown');
    };
    await kies('Signaal');
    await kies('Telefoon');
    await werkbank.tabNaar('Van wie komt het?');
    await werkbank.pagina.keyboard.type('Inwoner');
    await werkbank.tabNaar('Wat is er gemeld?');
    await werkbank.pagina.keyboard.type('Een buurman vertelt dat de hulp niet meer komt.');
    await werkbank.tabNaar('Wanneer gebeurde het?');
    await werkbank.pagina.keyboard.type('3 april 2026');
    await werkbank.pagina.getByText('Gelezen als: vrijdag 3 april 2026').waitFor();
    await werkbank.tabNaar('Aanbieder');
    await werkbank.pagina.keyboard.type('Stichting De L');
    await werkbank.pagina.getByRole('option', { name: /Stichting De Linde/ }).waitFor();
    await werkbank.pagina.keyboard.press('ArrowDown');
    await werkbank.pagina.keyboard.press('Enter');
    await kies('Wmo 2015');
    await kies('Kwaliteit');
    await kies('Ja', 1);
    await kies('Ja, ik vul de gegevens in', 2);
    await kies('Ja, ik vul de gegevens in', 2);
    await werkbank.pagina.keyboard.press('Enter');

    await werkbank.pagina.getByRole('alert').getByText('Er is één antwoord dat nog niet klopt').waitFor();
    expect(await werkbank.pagina.title()).toMatch(/^Fout: /);
    await werkbank.tabNaar('Vul een onderwerp in');
    await werkbank.pagina.keyboard.press('Enter');
    await werkbank.pagina.keyboard.type('Hulp komt niet meer');
    await werkbank.pagina.keyboard.press('Enter');

    await werkbank.pagina.getByRole('heading', { level: 1, name: 'Hulp komt niet meer' }).waitFor();
    await werkbank.pagina.getByText(/^Melding 2026-\d{5} is geregistreerd\.$/).waitFor();
    const dossier = werkbank.pagina.getByRole('region', { name: 'Wat is gemeld' });
    await dossier.getByText('vrijdag 3 april 2026').waitFor();
    expect(await dossier.innerText()).toMatch(/Mogelijk onrechtmatig\s+Nee/);
    await werkbank.pagina.getByRole('link', { name: 'Stichting De Linde' }).first().waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('weegt, en toont de gekozen cel en de prioriteit op het dossier', async () => {
    await werkbank.open('toezichthouder', '/meldingen?status=ontvangen&soort=signaal');
    await werkbank.pagina
      .getByRole('link', { name: /^2026-/ })
      .last()
      .click();
    await werkbank.pagina.getByRole('link', { name: 'Weeg deze melding' }).click();
    await werkbank.pagina.getByLabel('Ontwikkeling', { exact: true }).check();
    await werkbank.pagina.getByLabel('Waarom deze ernst?').fill('Geen direct gevaar.');
    await werkbank.pagina.getByLabel('Klein', { exact: true }).check();
    await werkbank.pagina.getByLabel('Waarom deze omvang?').fill('Twee bewoners.');
    await werkbank.pagina.getByRole('group', { name: 'Is het publieksgevoelig?' }).getByLabel('Nee').check();
    await werkbank.pagina.getByLabel('Ja, verhoog naar oranje').check();
    await werkbank.pagina.getByLabel('Eerdere signalen over deze aanbieder').check();
    await werkbank.pagina.getByLabel('Waarom gaat de prioriteit omhoog?').fill('Derde signaal in een maand.');
    await werkbank.pagina
      .getByRole('group', { name: /onrechtmatigheid/ })
      .getByLabel('Nee')
      .check();
    await werkbank.pagina.getByLabel('Wie is aan zet?').selectOption('toezichthouder');
    await werkbank.pagina.getByRole('button', { name: 'Weging vaststellen' }).click();
    await werkbank.pagina.getByText('De weging is vastgesteld: prioriteit oranje.').waitFor();
    const kaart = werkbank.pagina.getByRole('region', { name: 'Weging en besluit' });
    expect(await kaart.getByRole('cell', { name: /gekozen/ }).innerText()).toContain('Groen');
    expect(await kaart.innerText()).toContain('Derde signaal in een maand.');
    await werkbank.pagina.getByRole('link', { name: 'Leg het besluit vast' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('legt vast dat de melder is uitgelegd dat er geen terugkoppeling over de inhoud komt', async () => {
    await werkbank.open('toezichthouder', `/meldingen/${gewogen}`);
    await werkbank.pagina
      .getByText('Er is nog niet vastgelegd dat dit aan de melder is uitgelegd.')
      .waitFor();
    await werkbank.pagina.getByRole('link', { name: 'Leg vast dat u dit uitlegde' }).click();
    await werkbank.pagina.getByLabel('Telefonisch').check();
    await werkbank.pagina.getByRole('button', { name: 'Vastleggen' }).click();
    await werkbank.pagina.getByText('Uitgelegd op 13 april 2026, telefonisch, door u.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('toont de zaak zodra die er is, aan wie de pagina al open had', async () => {
    const { body } = await werkbank.app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'calamiteit', kanaal: 'telefoon', bron: 'zorgaanbieder', wet: 'wmo' },
        ...{ domein: 'kwaliteit', onderwerp: 'Val van de trap', onrechtmatigheid: 'nee' },
        omschrijving: 'Een cliënt is van de trap gevallen.',
        aanbiederId: werkbank.app.eerste.aanbiederId,
        checklist: {
          soort: 'calamiteit',
          nietBeoogdOfOnverwacht: TOETS,
          kwaliteitVanVoorziening: TOETS,
          ernstigGevolgOfDood: TOETS,
        },
      })
      .expect(201);
    await werkbank.open('toezichthouder', `/meldingen/${body.id}`);
    const nu = werkbank.pagina.locator('#wat-nu');
    await nu.getByText('wordt vanzelf geopend').waitFor();
    await werkbank.app.verwerkUitstaandeJobs();
    await nu.getByRole('link', { name: /^Naar zaak/ }).waitFor();
    await nu.getByText('Deze melding wordt behandeld in een zaak.').waitFor();
  });

  it('toont van een later geregistreerde melding de dag van ontvangst, en waarom zij op tijd is', async () => {
    await werkbank.open('toezichthouder', `/meldingen/${calamiteit}`);
    const gemeld = await werkbank.pagina.getByRole('region', { name: 'Wat is gemeld' }).innerText();
    expect(gemeld).toMatch(/Ontvangen\s+9 april 2026\s+Geregistreerd\s+13 april 2026, /);
    const termijn = werkbank.pagina.getByRole('region', { name: 'Meldtermijn' });
    expect(await termijn.innerText()).toContain('Op tijd gemeld');
    expect(await termijn.textContent()).toContain('De dag van ontvangst telt: donderdag 9 april 2026.');
  });

  it('laat de beheerder een account koppelen aan een aanbieder, zonder de meldingen daarover te zien', async () => {
    await werkbank.open('beheerder', '/gebruikers/nieuw');
    await werkbank.pagina.getByLabel('Naam').fill('R. Meijer');
    await werkbank.pagina.getByLabel('E-mailadres').fill('meijer@linde.example');
    await werkbank.pagina.getByLabel('Aanbieder', { exact: true }).check();
    await werkbank.pagina.getByLabel('Voor welke aanbieder?').fill('Stichting De L');
    await werkbank.pagina.getByRole('option', { name: /Stichting De Linde/ }).click();
    await werkbank.pagina.getByRole('button', { name: 'Gebruiker toevoegen' }).click();
    await werkbank.pagina.getByText('R. Meijer kan nu inloggen.').waitFor();
    const rijen = await werkbank.app.sql<{ aanbieder_id: string }>(
      `SELECT aanbieder_id FROM identiteit.gebruikers WHERE email = 'meijer@linde.example'`,
    );
    expect(rijen[0]?.aanbieder_id).toBe(werkbank.app.eerste.aanbiederId);
    await werkbank.pagina.goto(`${werkbank.adres}/aanbieders/${werkbank.app.eerste.aanbiederId}`);
    await werkbank.pagina.getByRole('heading', { name: 'Gegevens' }).waitFor();
    expect(await werkbank.pagina.content()).not.toContain('Overlijden na een val');
    expect(werkbank.fouten).toEqual([]);
  });

  it('toont de melder pas na een druk op de knop die zegt dat het wordt vastgelegd', async () => {
    await werkbank.open('toezichthouder', `/meldingen/${gewogen}`);
    expect(await werkbank.pagina.content()).not.toContain('B. Buurman');
    await werkbank.pagina.getByRole('button', { name: /wordt vastgelegd/ }).click();
    await werkbank.pagina.getByText('B. Buurman').waitFor();
    const regels = await werkbank.app.sql<{ handeling: string }>(
      'SELECT handeling FROM audit.regels WHERE object_id = $1',
      [gewogen],
    );
    expect(regels.map(({ handeling }) => handeling)).toContain('melder:inzien');
  });
});

async function vul(app: TestApp): Promise<{ gewogen: string; calamiteit: string }> {
  await app.app.get(BeheerAfwegingskader, { strict: false }).laadMeegeleverde(app.actor('beheerder'));
  const th = app.als('toezichthouder');
  const meld = async (meer: object): Promise<string> => {
    const gedeeld = { kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' };
    const { body } = await th
      .post('/api/v1/meldingen')
      .send({
        ...gedeeld,
        onrechtmatigheid: 'nee',
        omschrijving: 'De beller vertelt wat hij zag.',
        aanbiederId: app.eerste.aanbiederId,
        ...meer,
      })
      .expect(201);
    return String(body.id);
  };
  await meld({ soort: 'signaal', onderwerp: 'Te weinig personeel in de nacht' });
  const gewogen = await meld({
    soort: 'melding',
    onderwerp: 'Medicijnen niet op tijd gegeven',
    gevoelig: true,
    melder: { hoedanigheid: 'buurman', naam: 'B. Buurman', telefoon: '0612345678' },
  });
  await th
    .post(`/api/v1/meldingen/${gewogen}/wegingen`)
    .send({
      ernst: 'basale_veiligheid',
      ernstMotivering: 'De veiligheid in huis is in het geding.',
      omvang: 'klein',
      omvangMotivering: 'Twee bewoners.',
      aanZet: 'toezichthouder',
      publieksgevoelig: false,
      onrechtmatigheid: 'nee',
    })
    .expect(201);
  const calamiteit = await meld({
    soort: 'calamiteit',
    bron: 'zorgaanbieder',
    onderwerp: 'Overlijden na een val',
    vaststellingsdatum: '2026-04-02',
    ontvangenOp: '2026-04-09',
    checklist: {
      soort: 'calamiteit',
      nietBeoogdOfOnverwacht: TOETS,
      kwaliteitVanVoorziening: TOETS,
      ernstigGevolgOfDood: TOETS,
    },
  });
  return { gewogen, calamiteit };
}
