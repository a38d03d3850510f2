import { maakMail, neemOp } from '../harnas/post';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const MELDING = {
  ...{ soort: 'signaal', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit', onrechtmatigheid: 'nee' },
  ...{ onderwerp: 'Geen begeleiding in de avond', omschrijving: 'Er is in de avond niemand.' },
} as const;
const JAN = { hoedanigheid: 'buurman', naam: 'Jan Jansen', email: 'jan@burger.example' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const VERHAAL =
  'Goedemiddag,\n\nMijn buurvrouw woont in De Linde. Na zeven uur in de avond is daar niemand. Vorige week viel zij en lag zij uren op de grond.\n\nMet groet,\nJan Jansen';

let nieuw = '';
let kapot = '';
let andere = '';
let geweigerd = '';
let gebeld = '';
let verslag = '';
let brief = '';

async function kwam(app: TestApp, ruw: Buffer, anders = {}): Promise<string> {
  await neemOp(app, ruw, anders);
  const [rij] = await app.sql<{ id: string }>('SELECT id FROM postvak.berichten ORDER BY id DESC LIMIT 1');
  return rij?.id ?? '';
}

const meld = async (app: TestApp, meer: object): Promise<{ id: string; nummer: string }> =>
  (
    await app
      .als('toezichthouder')
      .post('/api/v1/meldingen')
      .send({ ...MELDING, ...meer })
      .expect(201)
  ).body;

async function vulPost(app: TestApp, meldingNummer: string): Promise<void> {
  const van = { From: 'Iemand Anders <ander@burger.example>' };
  andere = await kwam(app, maakMail({ ...van, Subject: `Over ${meldingNummer}` }, 'Hoe staat het ermee?'));
  kapot = await kwam(app, Buffer.from([0xff, 0xfe, 0x00, 0x81, 0x0a]));
  geweigerd = await kwam(app, maakMail({ Subject: 'Aanbieding kopieerpapier' }, 'Nu met korting.'));
  await app
    .als('toezichthouder')
    .post(`/api/v1/inkomende-berichten/${geweigerd}/_weiger`)
    .set('if-match', '"v1"')
    .send({ reden: 'reclame', toelichting: 'Reclame voor papier.' })
    .expect(200);
  nieuw = await kwam(app, maakMail({ Subject: 'Niemand in de avond bij De Linde' }, VERHAAL));
}

const vul = async (app: TestApp): Promise<void> => {
  const voor = (minuten: number): string => app.klok.nu().subtract({ minutes: minuten }).toString();
  const gesprek = {
    begonnenOp: voor(14),
    notities: [
      { op: voor(12), tekst: 'Er staat één nachtdienst op twee locaties.' },
      { op: voor(4), tekst: 'Hij belt morgen terug met het rooster.' },
    ],
    ...{ afgesproken: 'Het rooster komt nog.', uitgelegd: true },
  };
  const { id, nummer } = await meld(app, { kanaal: 'telefoon', melder: JAN, gesprek });
  gebeld = id;
  const { body } = await app
    .als('toezichthouder')
    .get(`/api/v1/meldingen/${id}/gespreksverslagen`)
    .expect(200);
  verslag = body.resultaten[0].id;
  await app
    .als('toezichthouder')
    .post(`/api/v1/meldingen/${id}/gespreksverslagen/${verslag}/_verbeter`)
    .send({ tekst: 'Er staat één nachtdienst op drie locaties.', reden: 'Verkeerd verstaan.' })
    .expect(200);
  brief = (await meld(app, { kanaal: 'brief' })).id;
  await app
    .als('toezichthouder')
    .post(`/api/v1/meldingen/${brief}/brieven`)
    .attach('bestand', PDF, 'brief-van-de-familie.pdf')
    .expect(201);
  await vulPost(app, nummer);
};

metWerkbank('wat per mail, telefoon en brief binnenkomt', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'het postvak', () => '/postvak'],
    ['toezichthouder', 'alles uit de mail', () => '/postvak?status=alle'],
    ['toezichthouder', 'een e-mail', () => `/postvak/${nieuw}`],
    ['toezichthouder', 'een e-mail die niet te lezen is', () => `/postvak/${kapot}`],
    ['toezichthouder', 'een e-mail van een ander dan de melder', () => `/postvak/${andere}`],
    ['toezichthouder', 'een e-mail die niet is opgenomen', () => `/postvak/${geweigerd}`],
    ['toezichthouder', 'een e-mail registreren', () => `/postvak/${nieuw}/registreer`],
    ['toezichthouder', 'een e-mail toevoegen', () => `/postvak/${nieuw}/koppel`],
    ['toezichthouder', 'een e-mail niet opnemen', () => `/postvak/${nieuw}/weiger`],
    ['toezichthouder', 'een e-mail weer openen', () => `/postvak/${geweigerd}/heropen`],
    ['toezichthouder', 'een gesprek aan de telefoon', () => '/meldingen/telefoon'],
    ['toezichthouder', 'een melding per telefoon met haar verslag', () => `/meldingen/${gebeld}`],
    [
      'toezichthouder',
      'het verslag verbeteren',
      () => `/meldingen/${gebeld}/gespreksverslagen/${verslag}/verbeteren`,
    ],
    ['toezichthouder', 'een melding per brief met haar scan', () => `/meldingen/${brief}`],
    ['coordinator', 'het postvak', () => '/postvak'],
  ];
  proefSchermen(werkbank, schermen);

  it('een gesprek wordt een melding met een vast verslag; een aantekening is tot dan te verbeteren', async () => {
    await werkbank.open('toezichthouder', '/meldingen/telefoon');
    const p = werkbank.pagina;
    // The browser writes down when it was said: by the clock of the test.
    await p.clock.install({ time: werkbank.app.klok.nu().subtract({ minutes: 20 }).epochMilliseconds });
    await p.reload();
    const notitie = p.getByLabel('Wat zegt de beller?');
    for (const tekst of ['Er is één nachtdienst, zegt Jan.', 'Een verspreking.']) {
      await notitie.fill(tekst);
      await p.getByRole('button', { name: 'Zet erbij' }).click();
    }
    const verbeter = p.getByRole('button', { name: /^Verbeter de aantekening/ });
    await verbeter.first().click();
    await p
      .getByLabel(/^Verbeter de aantekening/)
      .first()
      .fill('Er is één nachtdienst.');
    await p.getByRole('button', { name: 'Klaar' }).click();
    await verbeter.last().click();
    await p.getByRole('textbox', { name: /^Verbeter de aantekening/ }).fill('');
    await p.getByRole('button', { name: 'Klaar' }).click();
    await p.getByRole('button', { name: /Neem over/ }).click();
    expect(await p.getByLabel('Wat is er gemeld?').inputValue()).toBe('Er is één nachtdienst.');
    await p.getByLabel('Signaal', { exact: true }).check();
    await p.getByLabel('Van wie komt het?').selectOption({ label: 'Inwoner' });
    await p.getByLabel('Onderwerp', { exact: true }).fill('Te weinig mensen in de nacht');
    await p.getByLabel('Wmo 2015').check();
    await p.getByLabel('Kwaliteit', { exact: true }).check();
    await p
      .getByRole('group', { name: /onrechtmatigheid/ })
      .getByLabel('Nee')
      .check();
    await p.getByLabel('Nee, de melder is anoniem of nog niet bekend').check();
    await p.getByLabel('Nee, of nog niet bekend').check();
    await p.getByRole('button', { name: 'Melding registreren' }).click();
    const kaart = p.getByRole('region', { name: 'Verslag van het gesprek' });
    await kaart.getByText(/Er is één nachtdienst\./).waitFor();
    expect(await kaart.innerText()).not.toMatch(/Jan|verspreking/);
    await kaart.getByText(/door u\.$/).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een e-mail wordt toegevoegd aan een melding, en staat dan niet meer bij wat nieuw is', async () => {
    await werkbank.open('toezichthouder', '/postvak');
    const p = werkbank.pagina;
    await p.getByRole('link', { name: 'Niemand in de avond bij De Linde' }).click();
    await p.getByRole('link', { name: 'Voeg toe aan een melding' }).click();
    await p.getByLabel('Nummer van de melding').fill('2026-99999');
    await p.getByRole('button', { name: 'Voeg toe' }).click();
    await p.getByRole('alert').first().waitFor();
    expect(await p.getByLabel('Nummer van de melding').inputValue()).toBe('2026-99999');
    await p.getByLabel('Nummer van de melding').fill('2026-00002');
    await p.getByRole('button', { name: 'Voeg toe' }).click();
    await p.getByText('De e-mail is toegevoegd.').first().waitFor();
    await p.getByRole('link', { name: 'Naar melding 2026-00002' }).click();
    await p
      .getByRole('region', { name: 'E-mails bij deze melding' })
      .getByText(/De Linde/)
      .waitFor();
    await werkbank.open('toezichthouder', '/postvak');
    expect(await werkbank.pagina.getByText('Niemand in de avond bij De Linde').count()).toBe(0);
    expect(werkbank.fouten.filter((fout) => !/40\d|422/.test(fout))).toEqual([]);
  });
});
