import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const TOETS = { antwoord: 'ja', toelichting: 'Blijkt uit het verslag van de nachtdienst.' };
const CHECKLIST = {
  soort: 'calamiteit',
  nietBeoogdOfOnverwacht: TOETS,
  kwaliteitVanVoorziening: TOETS,
  ernstigGevolgOfDood: TOETS,
};

interface Vast {
  readonly id: string;
  readonly nummer: string;
}
let keten: Vast, dubbel: Vast, open: Vast, ander: Vast;
let verband = '';
let zaak = '';

async function vul(app: TestApp): Promise<void> {
  const th = app.als('toezichthouder');
  const meld = async (meer: object): Promise<Vast> => {
    const { body } = await th
      .post('/api/v1/meldingen')
      .send({
        ...{ soort: 'signaal', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
        ...{ omschrijving: 'De beller vertelt wat hij zag.', onrechtmatigheid: 'nee', ...meer },
      })
      .expect(201);
    return body as Vast;
  };
  const verbind = async (van: Vast, naar: Vast, soort: string): Promise<string> => {
    const { body: nu } = await th.get(`/api/v1/meldingen/${van.id}`).expect(200);
    const { body } = await th
      .post(`/api/v1/meldingen/${van.id}/verbanden`)
      .set('if-match', `"v${nu.versie}"`)
      .send({ nummer: naar.nummer, soort, motivering: 'Zelfde middag en zelfde bewoner.' })
      .expect(200);
    return body.verwant.verbanden[0].id;
  };
  const { aanbiederId, andereAanbiederId } = app.eerste;
  const calamiteit = { soort: 'calamiteit', bron: 'zorgaanbieder', checklist: CHECKLIST };
  keten = await meld({ ...calamiteit, onderwerp: 'Val na dagbesteding', aanbiederId });
  const tweede = await meld({ ...calamiteit, onderwerp: 'Ziek naar huis', aanbiederId: andereAanbiederId });
  await app.verwerkUitstaandeJobs();
  await verbind(tweede, keten, 'zelfde_gebeurtenis');
  const zaken = await th.get(`/api/v1/zaken?meldingId=${keten.id}`).expect(200);
  zaak = zaken.body.resultaten[0].id;
  const hoofd = await meld({ onderwerp: 'Geen hulp bij het eten', aanbiederId });
  dubbel = await meld({ onderwerp: 'Moeder kreeg geen eten', aanbiederId });
  verband = await verbind(dubbel, hoofd, 'dubbel');
  const client = { hoedanigheid: 'cliënt', naam: 'F. Voorbeeld' };
  const { body } = await th
    .post('/api/v1/aanbieders')
    .send({ naam: 'Zorg Vergelijk', soort: 'zorgaanbieder' })
    .expect(201);
  ander = await meld({ onderwerp: 'Begeleider komt niet', aanbiederId: body.id, client });
  open = await meld({ onderwerp: 'Wie geeft de begeleiding', aanbiederId: body.id, client });
  await meld({ onderwerp: 'Deur stond open', aanbiederId: body.id });
}

metWerkbank('de schermen van verwante meldingen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een melding waar andere op lijken', () => `/meldingen/${open.id}`],
    ['toezichthouder', 'een ketencalamiteit', () => `/meldingen/${keten.id}`],
    ['toezichthouder', 'een samengevoegde melding', () => `/meldingen/${dubbel.id}`],
    ['toezichthouder', 'verbinden', () => `/meldingen/${open.id}/verbinden?met=${ander.nummer}&soort=dubbel`],
    ['toezichthouder', 'splitsen', () => `/meldingen/${dubbel.id}/verbanden/${verband}/verbreken`],
    ['toezichthouder', 'de soort wijzigen', () => `/meldingen/${open.id}/soort`],
    ['toezichthouder', 'een melding bij een zaak', () => `/zaken/${zaak}/doe/melding-toevoegen`],
  ];

  proefSchermen(werkbank, schermen);

  it('toont een keten- of netwerkcalamiteit bij de melding en bij de zaak', async () => {
    for (const pad of [`/meldingen/${keten.id}`, `/zaken/${zaak}`]) {
      await werkbank.open('toezichthouder', pad);
      await werkbank.pagina.getByText('Keten- of netwerkcalamiteit').first().waitFor();
    }
    expect(werkbank.fouten).toEqual([]);
  });

  it('zet een suggestie opzij, en dat kan ongedaan', async () => {
    await werkbank.open('toezichthouder', `/meldingen/${open.id}`);
    const { pagina } = werkbank;
    await pagina.getByText('Zelfde cliënt en zelfde aanbieder, dezelfde dag.').waitFor();
    await pagina.getByRole('button', { name: `Niet dezelfde als melding ${ander.nummer}` }).click();
    await pagina.getByText('1 eerder oordeel').waitFor();
    await pagina.getByRole('button', { name: 'Ongedaan maken' }).click();
    await pagina.getByRole('button', { name: `Niet dezelfde als melding ${ander.nummer}` }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('wijzigt de soort en voegt samen met alleen het toetsenbord, ook na een vergeten antwoord', async () => {
    await werkbank.open('toezichthouder', `/meldingen/${open.id}`);
    const { pagina } = werkbank;
    await werkbank.tabNaar('Het is iets anders');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'De soort wijzigen' }).waitFor();
    await werkbank.tabNaar('Melding');
    await pagina.keyboard.press('Space');
    await pagina.keyboard.press('ArrowDown');
    await werkbank.tabNaar('Waaruit blijkt dat?');
    await pagina.keyboard.type('De beller zet het op papier.');
    await werkbank.tabNaar('Soort wijzigen');
    await pagina.keyboard.press('Enter');
    await pagina.getByText('Signaal werd klacht').waitFor();

    await werkbank.tabNaar(`Voeg samen met melding ${ander.nummer}`);
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'Melding verbinden' }).waitFor();
    await werkbank.tabNaar('Vastleggen');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('link', { name: 'Leg uit waaruit dat blijkt' }).waitFor();
    await werkbank.tabNaar('Waaruit blijkt dat?');
    await pagina.keyboard.type('Dezelfde beller over dezelfde dag.');
    await werkbank.tabNaar('Vastleggen');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('link', { name: `Naar melding ${ander.nummer}` }).waitFor();
    expect(await pagina.getByText('Samengevoegd', { exact: true }).count()).toBeGreaterThan(0);
    expect(werkbank.fouten).toEqual([]);
  });
});
