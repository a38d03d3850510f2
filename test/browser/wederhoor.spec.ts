import { vulLijn } from '../harnas/lijn';
import { rapportinhoud } from '../harnas/rapport';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const ZAAK = {
  ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie op een locatie', domein: 'kwaliteit' },
  wet: 'wmo',
};
const INHOUD = rapportinhoud({
  aanleiding: 'Wij kregen signalen over medicatie.',
  feiten: 'Op de locatie werken twee mensen.',
  bevindingen: [
    { norm: 'Medicatie is veilig', oordeel: 'voldoet_niet', onderbouwing: 'Drie lijsten klopten niet.' },
  ],
  conclusie: 'De medicatie is niet op orde.',
});
const ONJUIST = {
  ...{ onderdeel: 'bevinding-0', soort: 'feitelijke_onjuistheid', tekst: 'Het waren twee lijsten.' },
};

let vers: string;
let bijAanbieder: string;
let gereageerd: string;
let reactieId: string;
let stil: string;

async function rapport(app: TestApp): Promise<string> {
  const th = app.als('toezichthouder');
  const { aanbiederId, gemeenteId } = app.eerste;
  const { body: zaak } = await th
    .post('/api/v1/zaken')
    .send({ ...ZAAK, aanbiederId, gemeenteIds: [gemeenteId] })
    .expect(201);
  await th
    .post(`/api/v1/zaken/${zaak.id}/_rond-onderzoek-af`)
    .set('if-match', '"v1"')
    .send({ bevinding: 'Er is geen medicatieprotocol.' })
    .expect(200);
  const { body } = await th
    .post(`/api/v1/zaken/${zaak.id}/rapporten`)
    .send({ titel: 'Onderzoek naar medicatie', soort: 'kwaliteit', ...INHOUD })
    .expect(201);
  return body.id;
}

async function verstuur(app: TestApp, uiterlijk: string): Promise<string> {
  const id = await rapport(app);
  const { body } = await app
    .als('toezichthouder')
    .post(`/api/v1/rapporten/${id}/wederhoren`)
    .set('if-match', '"v1"')
    .send({ nagekeken: true, uiterlijk, toelichting: 'Let vooral op de feiten.' })
    .expect(201);
  return body.id;
}

/** A draft that nobody sent yet, one at the provider, one of which the day passed, and one with a reaction to answer. */
const vul = async (app: TestApp): Promise<void> => {
  app.klok.naar('2026-04-13');
  await vulLijn(app);
  stil = await verstuur(app, '2026-04-21');
  bijAanbieder = await verstuur(app, '2026-06-01');
  gereageerd = await verstuur(app, '2026-06-01');
  const portaal = app.als('aanbieder');
  const pad = `/api/v1/wederhoren/${gereageerd}`;
  await portaal
    .put(`${pad}/reacties`)
    .set('if-match', '"v1"')
    .send({ reacties: [ONJUIST], eigenReactie: 'Wij hebben de medicatie anders geregeld.' })
    .expect(200);
  const { body } = await portaal
    .post(`${pad}/_dien-in`)
    .set('if-match', '"v2"')
    .send({ geenOpmerkingen: false })
    .expect(200);
  reactieId = body.reacties[0].id;
  vers = await rapport(app);
  app.klok.naar('2026-05-04');
};

metWerkbank('wederhoor over een conceptrapport', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['aanbieder', 'zijn concepten', () => '/wederhoor'],
    ['aanbieder', 'een concept om op te reageren', () => `/wederhoor/${bijAanbieder}`],
    ['aanbieder', 'het reageren op een bevinding', () => `/wederhoor/${bijAanbieder}/deel/bevinding-0`],
    ['aanbieder', 'zijn tekst voor in het rapport', () => `/wederhoor/${bijAanbieder}/eigen-reactie`],
    ['toezichthouder', 'een rapport zonder wederhoor', () => `/rapporten/${vers}`],
    ['toezichthouder', 'het versturen', () => `/rapporten/${vers}/wederhoor`],
    ['toezichthouder', 'wederhoor met een reactie', () => `/wederhoor/${gereageerd}`],
    ['toezichthouder', 'het vastleggen van post', () => `/wederhoor/${bijAanbieder}/vastleggen`],
    [
      'toezichthouder',
      'het antwoord op een opmerking',
      () => `/wederhoor/${gereageerd}/antwoord/${reactieId}`,
    ],
    ['toezichthouder', 'het intrekken', () => `/wederhoor/${bijAanbieder}/intrekken`],
  ];
  proefSchermen(werkbank, schermen);

  it('het team verstuurt pas als is nagekeken wie het concept verraadt', async () => {
    await werkbank.open('toezichthouder', `/rapporten/${vers}`);
    const { pagina: p } = werkbank;
    await p.getByRole('link', { name: 'Versturen voor wederhoor' }).click();
    await p.getByRole('button', { name: 'Versturen', exact: true }).click();
    await p.getByRole('link', { name: 'Kijk na of het concept niet verraadt wie de melding deed' }).waitFor();
    await p.getByRole('checkbox', { name: /Ik keek na/ }).check();
    await p.getByRole('button', { name: 'Versturen', exact: true }).click();
    await p.getByText('Het concept is bij de aanbieder.', { exact: false }).waitFor();
    // One at a time: the report offers no second.
    await werkbank.open('toezichthouder', `/rapporten/${vers}`);
    await werkbank.pagina.getByRole('link', { name: 'Naar het wederhoor' }).waitFor();
    expect(await werkbank.pagina.getByRole('link', { name: 'Versturen voor wederhoor' }).count()).toBe(0);
  });

  it('de aanbieder reageert op een bevinding; te veel woorden blijven staan; daarna dient hij in', async () => {
    const pad = `/wederhoor/${bijAanbieder}`;
    await werkbank.open('aanbieder', pad);
    const { pagina: p } = werkbank;
    await p.getByText('Drie lijsten klopten niet.').waitFor();
    await p.getByRole('link', { name: 'Reageren (Medicatie is veilig)' }).click();
    await p.getByRole('radio', { name: 'Feitelijke onjuistheid' }).check();
    await p.getByRole('textbox', { name: 'Uw reactie' }).fill('Het waren er twee.');
    await p.getByRole('button', { name: 'Reactie bewaren' }).click();
    await p.getByText('Bewaard, nog niet ingediend').waitFor();
    await p.getByRole('link', { name: 'Tekst schrijven' }).click();
    const vak = p.getByRole('textbox', { name: 'Uw tekst' });
    const lang = 'woord '.repeat(201).trim();
    await vak.fill(lang);
    await p.getByText('201 van 200 woorden').waitFor();
    await p.getByRole('button', { name: 'Tekst bewaren' }).click();
    await p
      .getByRole('link', { name: 'Uw tekst telt 201 woorden. Er passen er 200 in het rapport.' })
      .waitFor();
    expect(await vak.inputValue()).toBe(lang);
    await vak.fill('Wij deden er meteen iets aan.');
    await p.getByText('6 van 200 woorden').waitFor();
    await p.getByRole('button', { name: 'Tekst bewaren' }).click();
    await p.getByRole('button', { name: 'Reactie indienen' }).click();
    await p.getByText('Uw reactie is ontvangen. U leest de antwoorden', { exact: false }).waitFor();
    const { body } = await werkbank.app.als('toezichthouder').get(`/api/v1/wederhoren/${bijAanbieder}`);
    expect(body).toMatchObject({
      ...{ status: 'gereageerd', eigenReactie: 'Wij deden er meteen iets aan.' },
      reacties: [{ onderdeel: 'bevinding-0', tekst: 'Het waren er twee.' }],
    });
  });

  it('het team antwoordt en rondt af; dan pas leest de aanbieder het antwoord', async () => {
    const pad = `/wederhoor/${gereageerd}`;
    await werkbank.open('toezichthouder', pad);
    const { pagina: p } = werkbank;
    await p.getByText('Het waren twee lijsten.').waitFor();
    expect(await p.getByRole('button', { name: 'Wederhoor afronden' }).count()).toBe(0);
    await p.getByRole('link', { name: 'Beantwoorden (Medicatie is veilig)' }).click();
    await p.getByRole('radio', { name: 'Ja' }).check();
    await p.getByRole('textbox', { name: 'Waarom?' }).fill('U hebt gelijk.');
    await p.getByRole('button', { name: 'Antwoord bewaren' }).click();
    await p.getByRole('button', { name: 'Wederhoor afronden' }).click();
    await p.getByText('Het wederhoor is afgerond. De aanbieder kreeg', { exact: false }).waitFor();
    await werkbank.open('aanbieder', pad);
    await werkbank.pagina.getByText('U hebt gelijk.').waitFor();
    await werkbank.pagina.getByText('Het rapport is aangepast.').waitFor();
  });

  it('na de laatste dag kan de aanbieder niets meer, en legt het team vast dat er niets kwam of wat per post kwam', async () => {
    const pad = `/wederhoor/${stil}`;
    await werkbank.open('aanbieder', pad);
    await werkbank.pagina.getByText('De termijn is voorbij. U kunt niet meer reageren.').waitFor();
    expect(await werkbank.pagina.getByRole('link', { name: /^Reageren/ }).count()).toBe(0);
    await werkbank.open('aanbieder', `${pad}/eigen-reactie`);
    await werkbank.pagina.getByText(/U kunt hier niet meer reageren/).waitFor();
    await werkbank.open('toezichthouder', pad);
    const { pagina: p } = werkbank;
    await p.getByRole('button', { name: 'Geen reactie vastleggen' }).click();
    await p.getByText('De aanbieder reageerde niet.', { exact: false }).waitFor();
    await p.getByRole('link', { name: 'Reactie vastleggen' }).click();
    await p.getByRole('radio', { name: 'Per post' }).check();
    await p.getByLabel('Op welke dag kwam de reactie?').fill('04-05-2026');
    await p.getByLabel(/Medicatie is veilig: wat zegt de aanbieder/).selectOption({ label: 'Reactie' });
    await p.getByLabel('Medicatie is veilig: de reactie').fill('Wij zien het anders.');
    await p.getByRole('button', { name: 'Vastleggen', exact: true }).click();
    await p.getByText('Wij zien het anders.').waitFor();
    await p.getByText(/Per post/).waitFor();
  });
});
