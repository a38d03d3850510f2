import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let invoering: string;
const WAAROM = 'Twee medewerkers zijn ziek, en met hen moet nog worden gesproken.';

const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
  const { body } = await app.als('aanbieder').get(`/api/v1/maatregelen/${lijn.maatregel}`).expect(200);
  invoering = body.onderdelen.at(-1).termijn.id;
  await app
    .als('aanbieder')
    .post(`/api/v1/termijnen/${invoering}/uitstelverzoeken`)
    .send({ duur: 'P2W', motivering: WAAROM })
    .expect(201);
};

metWerkbank('uitstel op verzoek van de aanbieder', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['aanbieder', 'uitstel vragen', () => `/uitstel/${lijn.termijn}/vragen`],
    ['aanbieder', 'een verzoek intrekken', () => `/uitstel/${invoering}/intrekken`],
    ['aanbieder', 'zijn maatregel met een verzoek', () => `/maatregelen/${lijn.maatregel}`],
    ['toezichthouder', 'de verzoeken die wachten', () => '/uitstel'],
    ['toezichthouder', 'een verzoek noteren', () => `/uitstel/${lijn.termijn}/vragen`],
    ['toezichthouder', 'beslissen over uitstel', () => `/uitstel/${invoering}/besluit`],
  ];
  proefSchermen(werkbank, schermen);

  it('de aanbieder vraagt het bij zijn opdracht, de toezichthouder beslist vanuit de zaak, en de aanbieder leest de reden', async () => {
    const { pagina: p } = await werkbank
      .open('aanbieder', `/opdrachten/${lijn.opdracht}`)
      .then(() => werkbank);
    await p.getByRole('link', { name: 'Vraag uitstel' }).click();
    await p.getByLabel('Hoeveel langer?').fill('9');
    await p.getByRole('button', { name: 'Uitstel vragen' }).click();
    await p.getByRole('link', { name: 'Leg uit waarom het niet op tijd lukt' }).waitFor();
    await p.getByLabel('Waarom lukt het niet op tijd?').fill(WAAROM);
    await p.getByRole('button', { name: 'Uitstel vragen' }).click();
    await p.getByText(/langer dan toegestaan. Het maximum is 6 weken/).waitFor();
    expect(await p.getByLabel('Waarom lukt het niet op tijd?').inputValue()).toBe(WAAROM);
    await p.getByLabel('Hoeveel langer?').fill('2');
    await p.getByRole('button', { name: 'Uitstel vragen' }).click();
    await p.getByText('Uw verzoek om uitstel is verstuurd.').waitFor();
    await p.getByText('Wacht op een besluit').waitFor();
    expect(await p.getByRole('link', { name: 'Beslis over het uitstel' }).count()).toBe(0);

    await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    const t = werkbank.pagina;
    await t.locator('#wat-nu').getByRole('link', { name: 'Beslis over het uitstel' }).click();
    await t.getByText(WAAROM).waitFor();
    await t.getByLabel(/^Uitstel geven/).check();
    await t.getByText('De nieuwe laatste dag').waitFor();
    await t.getByLabel('Waarom besluit u dit?').fill('De gesprekken zijn nodig voor een volledig beeld.');
    await t.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await t.getByText('Het besluit is vastgelegd. De aanbieder krijgt een brief.').waitFor();
    await t.locator('#termijnen').getByText('Toegewezen', { exact: true }).waitFor();

    await werkbank.open('aanbieder', `/opdrachten/${lijn.opdracht}`);
    await werkbank.pagina
      .getByText('De gesprekken zijn nodig voor een volledig beeld.', { exact: true })
      .waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(werkbank.fouten.filter((fout) => !fout.includes('409'))).toEqual([]);
  });

  it('een afgewezen verzoek laat de laatste dag staan, en wie te laat beslist krijgt dat te horen', async () => {
    await werkbank.open('toezichthouder', `/uitstel/${invoering}/besluit`);
    const t = werkbank.pagina;
    await t.getByLabel(/^Geen uitstel geven/).check();
    await t.getByText('De laatste dag blijft.', { exact: true }).waitFor();
    await t.getByLabel('Waarom besluit u dit?').fill('De termijn is ruim genoeg.');
    const { body } = await werkbank.app
      .als('aanbieder')
      .get(`/api/v1/termijnen/${invoering}/uitstelverzoeken`);
    await werkbank.app
      .als('aanbieder')
      .post(`/api/v1/uitstelverzoeken/${body.resultaten[0].id}/_trek-in`)
      .set('if-match', '"v1"')
      .send({ reden: 'Het lukt toch.' })
      .expect(200);
    await t.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await t.getByText('Iemand anders heeft hier intussen iets gedaan').waitFor();
    expect(await t.getByLabel('Waarom besluit u dit?').inputValue()).toBe('De termijn is ruim genoeg.');
  });
});
