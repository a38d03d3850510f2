import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const ANKER = 'Zorggroep Het Anker';
const REDEN = 'Deze aanbieder leverde alleen de maaltijden.';

let zaak: string;
let termijn: string;

async function vul(app: TestApp): Promise<void> {
  const { aanbiederId, andereAanbiederId, gemeenteId } = app.eerste;
  const post = async (pad: string, inhoud: object) =>
    (await app.als('toezichthouder').post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  const { id } = await post('zaken', {
    ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Overdracht', domein: 'kwaliteit', wet: 'wmo' },
    ...{ aanbiederId, gemeenteIds: [gemeenteId] },
  });
  zaak = id;
  await post(`zaken/${zaak}/aanbieders`, {
    ...{ aanbiederId: andereAanbiederId, rol: 'regie', reden: 'Deze aanbieder had de regie.' },
  });
  const opdracht = await post(`zaken/${zaak}/opdrachten`, {
    ...{ onderzoeksvraag: 'Had dit voorkomen kunnen worden?', aanbiederId },
  });
  termijn = opdracht.termijnId;
}

metWerkbank('een zaak met meer aanbieders', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de zaak', () => `/zaken/${zaak}`],
    ['toezichthouder', 'een termijn verlengen', () => `/zaken/${zaak}/termijnen/${termijn}/verlengen`],
    ['toezichthouder', 'de lijst met termijnen', () => '/termijnen?wie=team'],
  ];
  proefSchermen(werkbank, schermen);

  const kaart = (naam: string) => werkbank.pagina.getByRole('region', { name: naam, exact: true });

  it('zegt overal van wie iets is, en legt vast waarom een aanbieder geen opdracht krijgt', async () => {
    const { body } = await werkbank.app.als('toezichthouder').get(`/api/v1/zaken/${zaak}`).expect(200);
    const eerste = String(body.aanbiederNaam);
    const pagina = await werkbank.open('toezichthouder', `/zaken/${zaak}`);
    await kaart('Wat nu').getByText(`${eerste} onderzoekt.`).waitFor();
    await kaart('Termijnen').getByText(`(${eerste})`).first().waitFor();
    const betrokkenen = kaart('Betrokkenen');
    for (const naam of [eerste, ANKER]) await betrokkenen.getByRole('link', { name: naam }).waitFor();
    await kaart('Eerder bij deze aanbieders').waitFor();

    await kaart('Aanbieders in deze zaak')
      .getByRole('link', { name: `${ANKER} krijgt geen opdracht` })
      .click();
    await pagina.getByRole('button', { name: 'Reden vastleggen' }).click();
    await pagina.getByRole('link', { name: 'Leg uit waarom deze aanbieder geen opdracht krijgt' }).waitFor();
    await pagina.getByLabel('Waarom krijgt deze aanbieder geen opdracht?').fill(REDEN);
    await pagina.getByRole('button', { name: 'Reden vastleggen' }).click();
    await pagina.getByText('Vastgelegd is waarom deze aanbieder geen opdracht krijgt.').waitFor();
    await kaart('Aanbieders in deze zaak').getByText(REDEN).waitFor();
  });

  it('zegt dat een maatregel nog niet kan zolang het onderzoek loopt', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${zaak}/maatregel`);
    await pagina.getByText('Een maatregel kan zodra het onderzoek in deze zaak is afgerond.').waitFor();
    await pagina.getByRole('link', { name: 'Eigen onderzoek afronden' }).waitFor();
  });
});
