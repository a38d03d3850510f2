import { meldOpgave } from '../harnas/opgave';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let opgave = '';
let vraag = '';
let twijfel = '';

const vul = async (app: TestApp): Promise<void> => {
  app.klok.naar('2026-04-13');
  ({ id: opgave } = await meldOpgave(app, { contact_functie: 'Bestuurssecretaris' }));
  const { body } = await app
    .als('toezichthouder')
    .post(`/api/v1/meldingopgaven/${opgave}/vragen`)
    .send({ tekst: 'Was er een nachtdienst?', waarom: 'Om te weten wie erbij was.' })
    .expect(200);
  vraag = body.vragen[0].id;
  const nieuw = await app
    .als('aanbieder')
    .post('/api/v1/twijfels')
    .send({
      ...{ watGebeurde: 'Een cliënt kreeg verkeerde medicijnen.', bekendOp: '2026-04-13' },
      waaromTwijfel: 'Het gevolg is nog niet bekend.',
    })
    .expect(201);
  twijfel = nieuw.body.id;
};

metWerkbank('de meldplicht van aanbieders', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['aanbieder', 'de eigen meldingen', () => '/meldplicht'],
    ['aanbieder', 'de keuze', () => '/meldplicht/nieuw'],
    ['aanbieder', 'eerst het nodigste', () => '/meldplicht/melden?vorm=kort'],
    ['aanbieder', 'alles in stappen', () => '/meldplicht/melden?vorm=alles'],
    ['aanbieder', 'de eigen melding', () => `/meldplicht/${opgave}`],
    ['aanbieder', 'aanvullen', () => `/meldplicht/${opgave}/aanvullen/omgeving`],
    ['aanbieder', 'een vraag beantwoorden', () => `/meldplicht/${opgave}/vragen/${vraag}`],
    ['aanbieder', 'een bijlage', () => `/meldplicht/${opgave}/bijlagen`],
    ['aanbieder', 'de twijfels', () => '/meldplicht/twijfels'],
    ['aanbieder', 'een twijfel vastleggen', () => '/meldplicht/twijfels/nieuw'],
    ['aanbieder', 'een twijfel', () => `/meldplicht/twijfels/${twijfel}`],
    ['aanbieder', 'een twijfel afronden', () => `/meldplicht/twijfels/${twijfel}/afronden`],
    ['toezichthouder', 'de meldingen van aanbieders', () => '/meldplicht'],
    ['toezichthouder', 'opschrijven voor wie belt', () => '/meldplicht/melden?vorm=alles'],
    ['toezichthouder', 'de opgave bij de melding', () => `/meldingen/${opgave}`],
    ['toezichthouder', 'een vraag stellen', () => `/meldplicht/${opgave}/vraag`],
    ['toezichthouder', 'de opgave sluiten', () => `/meldplicht/${opgave}/sluiten`],
    ['toezichthouder', 'een twijfel', () => `/meldplicht/twijfels/${twijfel}`],
  ];
  proefSchermen(werkbank, schermen);

  it('de aanbieder meldt het nodigste, krijgt zijn bewijs, vult later aan, en de toezichthouder ziet wat nieuw is', async () => {
    await werkbank.open('aanbieder', '/meldplicht');
    const p = werkbank.pagina;
    await p.getByRole('link', { name: 'Iets melden' }).click();
    await p.getByRole('link', { name: 'Meld het nodigste' }).click();
    await p.getByLabel('Wat is er gebeurd?').fill('Een bewoner is op straat aangereden en ligt in coma.');

    // Sent too early: what is missing is named, and what was typed stays.
    await p.getByRole('button', { name: 'Naar controleren' }).click();
    await p.getByRole('button', { name: 'Melding versturen' }).click();
    await p.getByRole('link', { name: 'Beantwoord deze vraag: Wat meldt u?' }).waitFor();
    expect(await p.getByLabel('Wat is er gebeurd?').inputValue()).toContain('ligt in coma');

    // What was stated before is offered with its date, and not asked again.
    await p.getByRole('button', { name: 'Ja, neem over' }).click();
    expect(await p.getByLabel('Wie is bij u de contactpersoon').inputValue()).toBe('Ineke Verzonnen');
    await p.getByLabel('Een calamiteit').check();
    await p.getByLabel('Waar gaat het om, in één regel?').fill('Aanrijding tijdens begeleiding');
    await p.getByLabel('Wanneer werd het bij u bekend?').fill('13-4-2026');
    await p
      .getByRole('group', { name: /nu veilig/ })
      .getByLabel('Weet ik nog niet')
      .check();
    await p.getByRole('button', { name: 'Naar controleren' }).click();
    await p.getByText('Aanrijding tijdens begeleiding').waitFor();
    await p.getByRole('button', { name: 'Melding versturen' }).click();

    await p.getByText(/^Uw melding is ontvangen\. Zij heeft nummer 2026-\d{5}\.$/).waitFor();
    await p.getByRole('heading', { level: 1, name: 'Aanrijding tijdens begeleiding' }).waitFor();
    const id = new URL(p.url()).pathname.split('/').at(-1) ?? '';
    const [bewijs] = await Promise.all([
      p.waitForEvent('download'),
      p.getByRole('link', { name: 'Download het ontvangstbewijs (pdf)' }).click(),
    ]);
    expect(bewijs.suggestedFilename()).toMatch(/^ontvangstbewijs-2026-\d{5}\.pdf$/);

    await p.getByRole('link', { name: 'Vul aan of verbeter: Betrokkenen en veiligheid' }).click();
    await p
      .getByRole('group', { name: /nu veilig/ })
      .getByLabel('Ja', { exact: true })
      .check();
    await p
      .getByLabel(/Welke maatregelen hebt u direct genomen/)
      .fill('Cliënten gaan niet meer alleen op pad.');
    await p.getByRole('button', { name: 'Aanvulling versturen' }).click();
    await p.getByText('Uw aanvulling is ontvangen.').waitFor();
    await p.getByText(/Eerder opgegeven: Weet ik nog niet/).waitFor();

    await werkbank.open('toezichthouder', `/meldingen/${id}`);
    const t = werkbank.pagina;
    const kaart = t.getByRole('region', { name: 'Opgave van de aanbieder' });
    await kaart.getByText('Cliënten gaan niet meer alleen op pad.').waitFor();
    expect(await kaart.getByText('Nieuw', { exact: true }).count()).toBe(2);
    await kaart.getByRole('button', { name: 'Markeer als gelezen' }).click();
    await t.getByText('Gemarkeerd als gelezen.').waitFor();
    await kaart.getByText('Nieuw', { exact: true }).first().waitFor({ state: 'detached' });
    expect(werkbank.fouten.filter((fout) => !fout.includes('400'))).toEqual([]);
  });

  it('de aanbieder beantwoordt een vraag, met waarom erbij', async () => {
    await werkbank.open('aanbieder', `/meldplicht/${opgave}`);
    const p = werkbank.pagina;
    await p.getByText('Waarom wij dit vragen: Om te weten wie erbij was.').waitFor();
    await p.getByRole('link', { name: 'Beantwoord deze vraag' }).click();
    await p.getByLabel('Uw antwoord').fill('Ja, er was één begeleider.');
    await p.getByRole('button', { name: 'Antwoord versturen' }).click();
    await p.getByText('Uw antwoord is ontvangen.').waitFor();
    await p.getByText('Ja, er was één begeleider.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een twijfel wordt een melding: wat al bekend is, staat er', async () => {
    await werkbank.open('aanbieder', `/meldplicht/twijfels/${twijfel}`);
    const p = werkbank.pagina;
    await p.getByRole('link', { name: 'Rond de twijfel af' }).click();
    await p.getByLabel(/^Ja, het is/).check();
    await p.getByLabel('Wanneer stond dat vast?').fill('13-4-2026');
    await p.getByLabel('Hoe komt u tot deze conclusie?').fill('De arts ziet blijvende schade.');
    await p.getByRole('button', { name: 'Twijfel afronden' }).click();
    await p.getByText('De twijfel is afgerond.').waitFor();
    await p.getByRole('link', { name: 'Meld nu' }).click();
    await p.getByLabel('Wat is er gebeurd?').waitFor();
    expect(await p.getByLabel('Wat is er gebeurd?').inputValue()).toBe(
      'Een cliënt kreeg verkeerde medicijnen.',
    );
    expect(werkbank.fouten).toEqual([]);
  });
});
