import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

/** As a person types it. */
const dagTekst = (dag: string) => dag.split('-').reverse().join('-');

let lijn: Lijn;
interface Lijst {
  readonly id: string;
  readonly vragen: readonly { readonly id: string }[];
}
let lijst: Lijst;
let tweede: Lijst;
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
const EIGEN = {
  ...{ soort: 'inlichting', wat: 'Wie is er in de nacht bereikbaar?', verplicht: false },
  waarom: 'Zo zien wij of hulp op tijd komt.',
};

async function verstuur(app: TestApp, titel: string): Promise<Lijst> {
  const th = app.als('toezichthouder');
  const { body: begin } = await th
    .post(`/api/v1/zaken/${lijn.zaak}/opvraaglijsten`)
    .send({ titel, aanbiederId: app.eerste.aanbiederId })
    .expect(201);
  const pad = `/api/v1/opvraaglijsten/${begin.id}`;
  await th.post(`${pad}/vragen`).set('if-match', '"v1"').send(EIGEN).expect(201);
  const uiterlijk = app.klok.vandaag().add({ days: 28 });
  const { body } = await th
    .post(`${pad}/_verstuur`)
    .set('if-match', '"v2"')
    .send({
      uiterlijk: uiterlijk.add({ days: uiterlijk.dayOfWeek > 5 ? 3 : 0 }).toString(),
      ...{ jegens: 'de bestuurder', doel: 'Zien of de afspraken werken.' },
    })
    .expect(200);
  return body;
}

/** A list at the provider, with an answer that it kept and a file that should not be there; and one without an answer. */
const vul = async (app: TestApp): Promise<void> => {
  // The day on which the screens are looked at: nothing is answered before it was asked.
  app.klok.naar('2026-04-13');
  lijn = await vulLijn(app);
  lijst = await verstuur(app, 'Voor ons gesprek');
  tweede = await verstuur(app, 'Nog een vraag');
  const portaal = app.als('aanbieder');
  const pad = `/api/v1/opvraaglijsten/${lijst.id}`;
  const { body: bestand } = await portaal
    .post(`${pad}/bestanden`)
    .attach('bestand', PDF, 'verkeerd.pdf')
    .expect(201);
  await portaal
    .post(`${pad}/vragen/${lijst.vragen[0]?.id}/_beantwoord`)
    .set('if-match', '"v3"')
    .send({ soort: 'gegeven', tekst: 'De nachtdienst is bereikbaar.', documentIds: [bestand.id] })
    .expect(200);
};

metWerkbank('vragen aan de aanbieder', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    [
      'aanbieder',
      'een antwoord met een bestand',
      () => `/opvraaglijsten/${lijst.id}/vraag/${lijst.vragen[0]?.id}/antwoord`,
    ],
    ['aanbieder', 'zijn lijst', () => `/opvraaglijsten/${lijst.id}`],
    ['toezichthouder', 'een lijst bij de aanbieder', () => `/opvraaglijsten/${lijst.id}`],
    [
      'toezichthouder',
      'een antwoord vastleggen',
      () => `/opvraaglijsten/${tweede.id}/vraag/${tweede.vragen[0]?.id}/vastleggen`,
    ],
    [
      'toezichthouder',
      'een vraag laten vervallen',
      () => `/opvraaglijsten/${lijst.id}/vraag/${lijst.vragen[0]?.id}/vervallen`,
    ],
  ];
  proefSchermen(werkbank, schermen);

  it('de aanbieder leest dat een bestand meteen wordt gezien, en haalt er een van zijn antwoord af', async () => {
    await werkbank.open('aanbieder', `/opvraaglijsten/${lijst.id}/vraag/${lijst.vragen[0]?.id}/antwoord`);
    const { pagina: p } = werkbank;
    // Whatever the screen asks again comes later than this test looks: it shows what the act answered.
    let laatLos = () => {};
    const vastgehouden = new Promise<void>((klaar) => (laatLos = klaar));
    await p.route(`**/api/v1/opvraaglijsten/${lijst.id}`, async (route) => {
      await vastgehouden;
      await route.continue();
    });
    await p.getByText(/De toezichthouder ziet een bestand zodra u uw antwoord bewaart/).waitFor();
    await p.getByRole('button', { name: 'verkeerd.pdf van uw antwoord afhalen' }).click();
    await p.getByRole('button', { name: 'Antwoord bewaren' }).click();
    await p.getByText('Uw antwoord is bewaard. Dien het in als u klaar bent.').waitFor();
    await p.getByText('De nachtdienst is bereikbaar.').waitFor();
    expect(await p.getByText('verkeerd.pdf').count()).toBe(0);
    laatLos();
    await p.unrouteAll({ behavior: 'wait' });
    const { body } = await werkbank.app
      .als('aanbieder')
      .get(`/api/v1/opvraaglijsten/${lijst.id}`)
      .expect(200);
    expect(body.vragen[0].antwoorden).toMatchObject([{ documentIds: [] }]);
  });

  it('het team legt vast wat per telefoon kwam; het staat er zo bij, ook voor de aanbieder', async () => {
    const pad = `/opvraaglijsten/${tweede.id}`;
    await werkbank.open('toezichthouder', pad);
    const { pagina: p } = werkbank;
    await p.getByRole('link', { name: 'Antwoord vastleggen (vraag 1)' }).click();
    await p.getByRole('heading', { name: 'Antwoord vastleggen', level: 1 }).waitFor();
    await p.getByRole('button', { name: 'Antwoord vastleggen' }).click();
    await p.getByRole('link', { name: 'Kies hoe het antwoord kwam' }).waitFor();
    await p.getByRole('radio', { name: 'Per telefoon' }).check();
    await p.getByLabel('Op welke dag kwam het?').fill(dagTekst(werkbank.app.klok.vandaag().toString()));
    await p.getByRole('radio', { name: 'De aanbieder geeft het' }).check();
    await p.getByRole('textbox', { name: 'Het antwoord' }).fill('Er is een achterwacht.');
    await p.getByRole('button', { name: 'Antwoord vastleggen' }).click();
    await p.getByText(/Kwam per telefoon\. Op .* vastgelegd door u\./).waitFor();
    await werkbank.open('aanbieder', pad);
    await werkbank.pagina.getByText(/vastgelegd door de toezichthouder/).waitFor();
  });
});
