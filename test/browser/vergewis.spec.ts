import { expect, it } from '@jest/globals';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let bezoek: string;
let leegBezoek: string;
let steekproef: string;
let dossier: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  const team = app.als('toezichthouder');
  const plan = async (van: string, tot: string): Promise<string> => {
    const { body } = await team
      .post(`/api/v1/zaken/${lijn.zaak}/bezoeken`)
      .send({
        ...{ aankondiging: 'aangekondigd', doel: 'Zien wie er werkt.' },
        ...{ op: app.klok.vandaag().toString(), van, tot, planuitleg: 'Zo afgesproken.' },
        behandelaarId: app.eerste.gebruikers.toezichthouder,
      })
      .expect(201);
    return String(body.id);
  };
  bezoek = await plan('09:00', '10:00');
  leegBezoek = await plan('14:00', '15:00');
  const begonnen = await team
    .post(`/api/v1/bezoeken/${bezoek}/vergewissteekproeven`)
    .send({ routes: ['bureau'], wsrDeelname: true, tuchtrechtVrijwilligers: false })
    .expect(201);
  steekproef = String(begonnen.body.id);
  const { body } = await team
    .post(`/api/v1/vergewissteekproeven/${steekproef}/dossiers`)
    .send({
      ...{
        code: 'D01',
        werksoort: 'zorgverlener_wlz',
        route: 'bureau',
        startdatum: '2026-02-01',
        kader: 'wlz',
      },
      ...{ clientgebonden: true, bigBeroep: true, metMinderjarigen: false, vogVorm: 'kopie' },
      raadplegingen: [
        {
          ...{ instrument: 'vog', geraadpleegd: 'ja', op: '2026-01-10', resultaat: 'gezien' },
          bewijsGezien: true,
        },
      ],
    })
    .expect(201);
  dossier = String(body.id);
}

metWerkbank('de schermen van de vergewissteekproef', vul, (werkbank) => {
  const bij = (deel = '') => `/bezoeken/vergewissteekproeven/${steekproef}${deel}`;
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een bezoek met een steekproef', () => `/bezoeken/${bezoek}`],
    ['toezichthouder', 'een steekproef beginnen', () => `/bezoeken/${leegBezoek}/vergewissteekproef`],
    ['toezichthouder', 'een steekproef', () => bij()],
    ['toezichthouder', 'wat bij de aanbieder geldt', () => bij('/wijzigen')],
    ['toezichthouder', 'een dossier toevoegen', () => bij('/dossier')],
    ['toezichthouder', 'een dossier wijzigen', () => bij(`/dossiers/${dossier}`)],
    ['toezichthouder', 'een dossier verwijderen', () => bij(`/dossiers/${dossier}/verwijderen`)],
    ['toezichthouder', 'een steekproef afronden', () => bij('/afronden')],
    ['toezichthouder', 'wat welk instrument laat zien', () => '/bezoeken/vergewissteekproeven/dekking'],
    ['toezichthouder', 'de vergewisregels', () => '/bezoeken/vergewissteekproeven/regels'],
    ['coordinator', 'nieuwe vergewisregels', () => '/bezoeken/vergewissteekproeven/regels/nieuw'],
  ];
  proefSchermen(werkbank, schermen);

  it('een steekproef loopt van het bezoek tot de conclusie, en een naam komt er niet in', async () => {
    const p = await werkbank.open('toezichthouder', `/bezoeken/${leegBezoek}`);
    await p.getByRole('link', { name: 'Steekproef beginnen' }).click();
    await p.getByRole('button', { name: 'Steekproef beginnen' }).click();
    await p.getByRole('link', { name: 'Kies of de aanbieder meedoet' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await p.getByLabel('Via een uitzend- of bemiddelingsbureau').check();
    for (const vraag of [/Waarschuwingsregister/, /tuchtrecht voor vrijwilligers/]) {
      await p.getByRole('group', { name: vraag }).getByLabel('Nee').check();
    }
    await p.getByRole('button', { name: 'Steekproef beginnen' }).click();
    await p.getByText('Het voorstel is 10.').waitFor();

    await p.getByRole('link', { name: 'Dossier toevoegen' }).click();
    await p.getByLabel('Welke code krijgt dit dossier?').fill('Jan de Vries');
    await p
      .getByLabel('Wat voor werk doet deze persoon?')
      .selectOption({ label: 'Hulpverlener, alleen Wmo' });
    await p.getByLabel('Wmo', { exact: true }).check();
    await p.getByLabel('Gewone sollicitatie').check();
    await p.getByLabel('Op welke dag begon deze persoon?').fill('1 februari 2026');
    await p
      .getByRole('group', { name: /zelf cliënten/ })
      .getByLabel('Ja')
      .check();
    const geraadpleegd = p.getByRole('group', { name: /Wat heeft de aanbieder geraadpleegd/ });
    await geraadpleegd.getByLabel('Referenties').check();
    await p.getByLabel('Referenties: op welke dag?').fill('morgen');
    await p.getByRole('button', { name: 'Dossier opslaan' }).click();
    await p.getByRole('link', { name: 'Kies wat u zag: Referenties' }).waitFor();
    await p.getByLabel('Referenties: op welke dag?').fill('10 januari 2026');
    await p.getByLabel('Gezien, past bij het werk').check();
    await p.getByLabel('Referenties: ik zag het bewijs in het dossier').check();
    await p.getByRole('button', { name: 'Dossier opslaan' }).click();
    await p.getByRole('link', { name: /Dit lijkt een naam/ }).waitFor();
    expect(await p.getByLabel('Referenties: op welke dag?').inputValue()).toBe('10 januari 2026');
    await p.getByLabel('Welke code krijgt dit dossier?').fill('d07');
    await p.getByRole('button', { name: 'Dossier opslaan' }).click();
    await p.getByRole('heading', { name: 'Dossier D07' }).waitFor();
    await p.getByText('0 van 1 (0%)').waitFor();
    await p.getByText('Waarom: Genoeg instrumenten voor de start').click();
    await p.getByText('Voor de start telt 1 instrument mee; 2 is de norm.').waitFor();
    expect(await werkbank.axe()).toEqual([]);

    await p.getByRole('link', { name: 'Steekproef afronden' }).click();
    await p.getByLabel('Wat laat de steekproef zien?').fill('Er is één keer gebeld, en dat is te weinig.');
    await p.getByRole('button', { name: 'Steekproef afronden' }).click();
    await p.locator('#conclusie').getByText('Er is één keer gebeld, en dat is te weinig.').waitFor();
    expect(await p.getByRole('link', { name: 'Dossier toevoegen' }).count()).toBe(0);
    // The name that was refused, and nothing else.
    expect(werkbank.fouten).toEqual([expect.stringContaining('400')]);
  });
});
