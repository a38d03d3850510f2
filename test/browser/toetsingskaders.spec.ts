import { expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { norm, vraag } from '../golden/toetsingskader/hulp';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const KOP = {
  naam: 'Veilig wonen',
  doel: 'Kijken of wonen veilig is.',
  eigenaar: 'Team Wmo',
  evaluatieOp: '2026-06-01',
};
const DOCUMENT = { geldigVanaf: '2026-04-13', bron: 'Teambesluit van april', brondatum: '2026-04-10' };
const NORMEN = [
  norm({ vragen: [vraag()], rollen: ['Bestuurder'] }),
  norm({
    code: 'N-1a',
    bovenliggend: 'N-1',
    binding: 'wettelijk_bij_wkkgz',
    grondslag: 'Wkkgz art. 4 lid 1a',
  }),
  norm({
    code: 'N-2',
    tekst: 'Fouten worden genoemd.',
    werking: 'repressief',
    toepassing: { ...norm().toepassing, clientenVan: 500 },
  }),
];
let kader = '';
let vast = '';
let concept = '';
let bestand = '';

async function vul(app: TestApp): Promise<void> {
  const als = app.als('coordinator');
  const met = (versie: number) => ({ 'if-match': `"v${versie}"` });
  const { body: eerste } = await als
    .post('/api/v1/toetsingskaders')
    .send({ ...KOP, code: 'veilig-wonen' })
    .expect(201);
  const themas = [{ code: 'veilig', naam: 'Veiligheid' }];
  const { body: vol } = await als
    .put(`/api/v1/kaderversies/${eerste.id}`)
    .set(met(1))
    .send({ ...eerste.inhoud, themas, normen: NORMEN })
    .expect(200);
  await als.post(`/api/v1/kaderversies/${vol.id}/_stel-vast`).set(met(vol.versie)).send(DOCUMENT).expect(200);
  [kader, vast] = [eerste.kaderId, eerste.id];
  const { body: tweede } = await als.post(`/api/v1/toetsingskaders/${kader}/versies`).set(met(1)).expect(201);
  concept = tweede.id;
  await als
    .put(`/api/v1/kaderversies/${concept}`)
    .set(met(1))
    .send({
      ...tweede.inhoud,
      evaluatieOp: '2029-06-01',
      normen: [norm({ ...NORMEN[0], tekst: 'Anders gezegd.' }), ...NORMEN.slice(1)],
    })
    .expect(200);
  bestand = JSON.stringify(
    (await als.get(`/api/v1/kaderversies/${vast}/export?vorm=json`).expect(200)).body,
    null,
    2,
  );
}

metWerkbank('de schermen van de toetsingskaders', vul, (werkbank) => {
  const aanbieder = () => werkbank.app.eerste.aanbiederId;
  const schermen: readonly Scherm[] = [
    ['coordinator', 'de toetsingskaders', () => '/toetsingskaders'],
    ['jurist', 'de toetsingskaders zonder knoppen', () => '/toetsingskaders'],
    ['coordinator', 'een kader met zijn versies', () => `/toetsingskaders/${kader}`],
    ['toezichthouder', 'een versie', () => `/toetsingskaders/versies/${vast}`],
    [
      'toezichthouder',
      'een versie, gefilterd',
      () => `/toetsingskaders/versies/${vast}?zoek=fouten&werking=repressief`,
    ],
    [
      'toezichthouder',
      'een versie voor een aanbieder',
      () => `/toetsingskaders/versies/${vast}?aanbiederId=${aanbieder()}&wkkgz=ja`,
    ],
    ['coordinator', 'een concept', () => `/toetsingskaders/versies/${concept}`],
    [
      'coordinator',
      'twee versies naast elkaar',
      () => `/toetsingskaders/versies/${concept}/vergelijken?met=${vast}`,
    ],
    ['coordinator', 'nog niets om te vergelijken', () => `/toetsingskaders/versies/${concept}/vergelijken`],
    ['coordinator', 'een versie vaststellen', () => `/toetsingskaders/versies/${concept}/vaststellen`],
    ['coordinator', 'een versie schrijven', () => `/toetsingskaders/versies/${concept}/schrijven`],
    ['coordinator', 'een norm schrijven', () => `/toetsingskaders/versies/${concept}/schrijven/norm/N-1a`],
    ['coordinator', 'een nieuwe vraag', () => `/toetsingskaders/versies/${concept}/schrijven/vraag?norm=N-1`],
    [
      'coordinator',
      'een waarde van de schaal',
      () => `/toetsingskaders/versies/${concept}/schrijven/waarde/voldoet`,
    ],
    ['coordinator', 'een nieuw kader', () => '/toetsingskaders/nieuw'],
    ['coordinator', 'een kader inlezen', () => '/toetsingskaders/inlezen'],
    ['toezichthouder', 'schrijven wat niet mag', () => `/toetsingskaders/versies/${concept}/schrijven`],
  ];
  proefSchermen(werkbank, schermen);

  it('de coördinator begint een kader, schrijft een norm met een vraag en stelt het vast', async () => {
    const p = await werkbank.open('coordinator', '/toetsingskaders/nieuw');
    await p.getByRole('button', { name: 'Beginnen' }).click();
    await p.getByRole('link', { name: 'Vul een naam in' }).waitFor();
    await p.getByLabel('Naam').fill('Goed vervoer');
    await p.getByLabel('Waar is het kader voor?').fill('Kijken of mensen veilig worden vervoerd.');
    await p.getByLabel('Wie houdt het bij?').fill('Team Wmo');
    await p.getByLabel('Wanneer wordt het opnieuw bekeken?').fill('1 mei 2031');
    await p.getByLabel('Code').fill('goed-vervoer');
    await p.getByRole('button', { name: 'Beginnen' }).click();
    await p.getByText('Maak eerst een thema').waitFor();

    await p.getByRole('link', { name: 'Thema erbij' }).click();
    await p.getByLabel('Naam').fill('Onderweg');
    await p.getByLabel('Code').fill('onderweg');
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByRole('heading', { name: 'Onderweg' }).waitFor();

    await p.getByRole('link', { name: 'Norm erbij' }).click();
    await p.getByLabel('Code').fill('GV-1');
    await p.getByLabel('Wat vraagt de norm?').fill('De chauffeur weet wat de cliënt nodig heeft.');
    await p.getByLabel('Wettelijk', { exact: true }).check();
    await p.getByLabel('Bronnen').fill('Wmo 2015');
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByRole('link', { name: 'Noem de grondslag, of maak er een aanbeveling van' }).waitFor();
    await p.getByRole('link', { name: 'Zet tussen het document en de plaats' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByLabel('Grondslag').fill('Wmo 2015 art. 3.1');
    await p.getByLabel('Bronnen').fill('Wmo 2015 | art. 3.1');
    await p.getByLabel('Gesprek').check();
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByText('De chauffeur weet wat de cliënt nodig heeft.').waitFor();

    await p.getByRole('link', { name: 'Vraag erbij' }).click();
    await p.getByLabel('Wat vraagt u?').fill('Hoe weet een invaller wat nodig is?');
    await p.getByLabel('Over welk risico gaat de vraag?').fill('n.v.t.');
    await p
      .getByLabel('Waarom geeft geen bestaande bron het antwoord?')
      .fill('Het ritplan noemt alleen adressen.');
    await p.getByRole('button', { name: 'Opslaan' }).click();
    // What the server says of this one question stands at that question.
    await p.getByRole('link', { name: 'Schrijf over welk risico deze vraag gaat.' }).click();
    await p.getByLabel('Over welk risico gaat de vraag?').fill('Een cliënt valt bij het uitstappen.');
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByText('Hoe weet een invaller wat nodig is?').waitFor();

    await p.getByRole('link', { name: 'Vaststellen' }).click();
    await p.getByText('1 norm en 1 vraag').waitFor();
    await p.getByLabel('Vanaf welke dag geldt zij?').fill('vandaag');
    await p.getByLabel('In welk document is zij vastgesteld?').fill('Teambesluit van april');
    await p.getByLabel('Van welke dag is dat document?').fill('10 april 2026');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByText('Een kader wordt eens per drie à vier jaar bekeken').first().waitFor();
    expect(await werkbank.axe()).toEqual([]);
    const schrijven = p.url().replace(/vaststellen$/, 'schrijven/algemeen');
    await p.goto(schrijven);
    await p.getByLabel('Wanneer wordt het opnieuw bekeken?').fill('1 april 2030');
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByRole('link', { name: 'Vaststellen' }).click();
    await p.getByLabel('Vanaf welke dag geldt zij?').fill('vandaag');
    await p.getByLabel('In welk document is zij vastgesteld?').fill('Teambesluit van april');
    await p.getByLabel('Van welke dag is dat document?').fill('10 april 2026');
    await p.getByRole('button', { name: 'Vaststellen' }).click();
    await p.getByText('De versie is vastgesteld.').waitFor();
    await p.getByText('Geldt nu').waitFor();
    expect(await p.getByRole('link', { name: 'Schrijven' }).count()).toBe(0);
    // Twice the server refused, and said so on the page.
    expect(werkbank.fouten.filter((fout) => !fout.includes('status of 400'))).toEqual([]);
  }, 90_000);

  it('een verwijderde norm komt terug, en wie na een ander bewaart, ziet wat die schreef', async () => {
    const p = await werkbank.open('coordinator', `/toetsingskaders/versies/${concept}/schrijven`);
    await p.getByRole('button', { name: 'Verwijderen N-2' }).click();
    await p.getByText('De norm is verwijderd.').waitFor();
    await p.getByText('Fouten worden genoemd.').waitFor({ state: 'detached' });
    await p.getByRole('button', { name: 'Ongedaan maken' }).click();
    await p.getByText('Fouten worden genoemd.').waitFor();

    await p.getByRole('link', { name: 'Wijzigen N-2' }).click();
    await p.getByLabel('Wat vraagt de norm?').fill('Fouten worden genoemd, en het team leert ervan.');
    const als = werkbank.app.als('beheerder');
    const { body } = await als.get(`/api/v1/kaderversies/${concept}`).expect(200);
    const normen = body.inhoud.normen.map((een: { code: string }) =>
      een.code === 'N-2' ? { ...een, tekst: 'Fouten staan op een lijst.' } : een,
    );
    await als
      .put(`/api/v1/kaderversies/${concept}`)
      .set({ 'if-match': `"v${body.versie}"` })
      .send({ ...body.inhoud, naam: 'Veilig wonen en leven', normen })
      .expect(200);
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByRole('heading', { name: 'Iemand anders heeft dit intussen gewijzigd' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByLabel('Neem mijn tekst').check();
    await p.getByRole('button', { name: 'Opslaan met deze keuzes' }).click();
    // The text alone stands on the page of the choice as well: only after it is kept are the norms there again.
    await p.getByRole('link', { name: 'Wijzigen N-2' }).waitFor();
    await p.getByText('Fouten worden genoemd, en het team leert ervan.').waitFor();
    const { body: daarna } = await als.get(`/api/v1/kaderversies/${concept}`).expect(200);
    expect(daarna.inhoud.naam).toBe('Veilig wonen en leven');
    expect(daarna.inhoud.normen[2].tekst).toBe('Fouten worden genoemd, en het team leert ervan.');
  }, 60_000);

  it('een norm gaat met het toetsenbord omhoog, haar delen gaan mee en de knop houdt de focus', async () => {
    const als = werkbank.app.als('coordinator');
    const codes = async () =>
      (await als.get(`/api/v1/kaderversies/${concept}`).expect(200)).body.inhoud.normen
        .map(({ code }: { code: string }) => code)
        .join(' ');
    expect(await codes()).toBe('N-1 N-1a N-2');
    const p = await werkbank.open('coordinator', `/toetsingskaders/versies/${concept}/schrijven`);
    const knop = p.getByRole('button', { name: 'Omlaag N-1', exact: true });
    await knop.focus();
    await p.keyboard.press('Enter');
    await p.getByText('N-1 staat nu op plaats 2 van 2.').waitFor();
    expect(await werkbank.focus()).toBe('Omlaag N-1');
    expect(await codes()).toBe('N-2 N-1 N-1a');
    // No further: the button stays where it is, and says so.
    await p.keyboard.press('Enter');
    await p.getByText('N-1 staat al onderaan.').waitFor();
    expect(await werkbank.focus()).toBe('Omlaag N-1');
    expect(await werkbank.axe()).toEqual([]);
    await p.goto(`${p.url().replace(/schrijven.*$/, '')}vergelijken?met=${vast}`);
    await p.getByText('De normen staan in een andere volgorde.').waitFor();

    // Twice in a row, faster than the server answers: both happen.
    await p.goto(p.url().replace(/vergelijken.*$/, 'schrijven'));
    await p.getByRole('button', { name: 'Omhoog N-1', exact: true }).click();
    await p.getByRole('button', { name: 'Omlaag N-1', exact: true }).click();
    await p.getByText('N-1 staat nu op plaats 2 van 2.').waitFor();
    expect(await codes()).toBe('N-2 N-1 N-1a');

    // Somebody else wrote meanwhile: nothing of his is lost, and the page shows it.
    const { body } = await als.get(`/api/v1/kaderversies/${concept}`).expect(200);
    await als
      .put(`/api/v1/kaderversies/${concept}`)
      .set({ 'if-match': `"v${body.versie}"` })
      .send({ ...body.inhoud, doel: 'Kijken of wonen goed is.' })
      .expect(200);
    await p.getByRole('button', { name: 'Omhoog N-1', exact: true }).click();
    await p.getByText('Kijken of wonen goed is.').waitFor();
    expect(await codes()).toBe('N-2 N-1 N-1a');
    await p.getByRole('button', { name: 'Omhoog N-1', exact: true }).click();
    await p.getByText('N-1 staat nu op plaats 1 van 2.').waitFor();
    expect(await codes()).toBe('N-1 N-1a N-2');
  }, 60_000);

  it('wie in de lijst op de naam klikt, ziet het kader, en op de versie wat geldt', async () => {
    const p = await werkbank.open('toezichthouder', '/toetsingskaders');
    const rij = p.getByRole('row', { name: /Veilig wonen/ });
    await rij.getByRole('link', { name: 'Versie 1' }).click();
    await p.getByText('Over deze versie').waitFor();
    expect(p.url()).toContain(`/versies/${vast}`);
    await p.goBack();
    await rij.getByRole('link', { name: /^Veilig wonen/ }).click();
    await p.getByText('Over dit kader').waitFor();
    expect(p.url()).toMatch(new RegExp(`/toetsingskaders/${kader}$`));
  });

  it('een toezichthouder kiest een aanbieder en leest welke norm geldt, en waarom', async () => {
    const p = await werkbank.open('toezichthouder', `/toetsingskaders/versies/${vast}`);
    await p.getByRole('button', { name: 'Alles openen' }).click();
    await p.getByText('Waarom wij dit vragen').first().click();
    await p.getByText('Een invaller handelt niet naar het plan').waitFor();
    await p.getByLabel('Voor welke rol').selectOption('Bestuurder');
    await p.getByRole('button', { name: 'Toepassen' }).last().click();
    await p.getByText('1 van 3 normen').waitFor();
    await p.getByRole('link', { name: 'Filter wissen' }).click();
    await p.getByText('Voor welke aanbieder?').click();
    await p.getByLabel('Geeft de aanbieder ook Wkkgz-zorg?').selectOption('ja');
    const kiezer = p.getByRole('combobox', { name: 'Aanbieder', exact: true });
    await kiezer.fill('Stichting');
    await p.getByRole('listbox').getByRole('option').first().click();
    await p.getByRole('button', { name: 'Toepassen' }).first().click();
    await p.getByText(/normen zijn bedoeld voor/).waitFor();
    await p.getByText('De aanbieder geeft ook Wkkgz-zorg: de norm is wettelijk.').waitFor();
    expect(await werkbank.axe()).toEqual([]);
  });

  it('een bestand met een fout noemt de regel; een goed bestand wordt een concept', async () => {
    const opSchijf = (naam: string, inhoud: string): string => {
      const pad = join(tmpdir(), `${process.pid}-${naam}`);
      writeFileSync(pad, inhoud);
      return pad;
    };
    const p = await werkbank.open('coordinator', '/toetsingskaders/inlezen');
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByRole('link', { name: 'Kies een bestand' }).waitFor();
    const kies = p.getByLabel('Welk bestand?');
    const nieuw = bestand.replace('"veilig-wonen"', '"veilig-thuis"');
    await kies.setInputFiles(opSchijf('fout.json', nieuw.replace('"repressief"', '"soms"')));
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByText('Er klopt iets niet in het bestand').waitFor();
    await p.getByRole('cell', { name: 'werking' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await kies.setInputFiles(opSchijf('goed.json', nieuw));
    await p.getByRole('button', { name: 'Controleren' }).click();
    await p.getByText('Dit wordt een nieuw kader: Veilig wonen.').waitFor();
    await p.getByRole('button', { name: 'Inlezen', exact: true }).click();
    await p.getByText('Het kader is ingelezen als concept.').waitFor();
    await p.getByText('Concept', { exact: true }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });
});
