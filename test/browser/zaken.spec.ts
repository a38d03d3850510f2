import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
};

type Vak = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

/** On one line, and over each other; what a text keeps free around itself may overlap. */
const raakt = (a: Vak, b: Vak): boolean =>
  Math.abs(a.y - b.y) < 4 && a.x < b.x + b.width - 5 && b.x < a.x + a.width - 5;

metWerkbank('de schermen van zaken, opdrachten en maatregelen', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de zaken', () => '/zaken?status=alle'],
    ['coordinator', 'de zaken die te laat zijn', () => '/zaken?teLaat=ja'],
    ['toezichthouder', 'een nieuwe zaak', () => '/zaken/nieuw'],
    ['toezichthouder', 'een zaak', () => `/zaken/${lijn.zaak}`],
    ['toezichthouder', 'een zaak met een maatregel', () => `/zaken/${lijn.zaakInBeoordeling}`],
    ['toezichthouder', 'de tijdlijn', () => `/zaken/${lijn.zaak}/tijdlijn`],
    ['toezichthouder', 'brieven en documenten', () => `/zaken/${lijn.zaak}/stukken`],
    ['toezichthouder', 'een opdracht geven', () => `/zaken/${lijn.zaak}/doe/opdracht`],
    ['toezichthouder', 'een gesprek vastleggen', () => `/zaken/${lijn.zaak}/doe/gesprek`],
    ['toezichthouder', 'een college informeren', () => `/zaken/${lijn.zaak}/doe/college-informeren`],
    ['toezichthouder', 'een zaak sluiten', () => `/zaken/${lijn.zaak}/doe/sluiten`],
    [
      'toezichthouder',
      'een termijn verlengen',
      () => `/zaken/${lijn.zaak}/termijnen/${lijn.termijn}/verlengen`,
    ],
    [
      'toezichthouder',
      'een termijn opschorten',
      () => `/zaken/${lijn.zaak}/termijnen/${lijn.termijn}/opschorten`,
    ],
    ['toezichthouder', 'een bezoek plannen', () => `/zaken/${lijn.zaak}/bezoek`],
    ['toezichthouder', 'een maatregel opleggen', () => `/zaken/${lijn.zaakInBeoordeling}/maatregel`],
    ['toezichthouder', 'wat te laat is', () => '/termijnen?teLaat=ja'],
    ['aanbieder', 'zijn opdrachten', () => '/opdrachten'],
    ['aanbieder', 'zijn opdracht', () => `/opdrachten/${lijn.opdracht}`],
    ['aanbieder', 'een rapport insturen', () => `/opdrachten/${lijn.opdracht}/rapport`],
    ['aanbieder', 'zijn maatregelen', () => '/maatregelen'],
    ['aanbieder', 'iets inleveren', () => `/maatregelen/${lijn.maatregel}/inleveren`],
  ];

  proefSchermen(werkbank, schermen);

  it('de aanbieder stuurt een rapport met elk gevraagd deel, en de toezichthouder vraagt een aanvulling', async () => {
    await werkbank.open('aanbieder', '/opdrachten');
    await werkbank.pagina.getByRole('link', { name: 'Opdracht van 13 april 2026' }).click();
    await werkbank.pagina.getByRole('link', { name: 'Rapport insturen' }).click();
    await werkbank.pagina
      .getByLabel('Wat is er gebeurd?')
      .fill('De bewoner viel in de nacht uit bed, om drie uur.');
    await werkbank.pagina
      .getByLabel('Wat ging eraan vooraf en wat zijn de oorzaken?')
      .fill('Er was die nacht één begeleider op twee locaties.');
    await werkbank.pagina
      .getByLabel('Met wie hebt u gesproken?')
      .fill('De cliënt, de familie en de nachtdienst.');
    await werkbank.pagina.getByLabel(/oordeel over de aard/).fill('Ernstig; de kans op herhaling was groot.');
    await werkbank.pagina
      .getByLabel(/Hoe informeert u de cliënt/)
      .fill('Met een gesprek, en het team in een bijeenkomst.');
    await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
    await werkbank.pagina.getByRole('link', { name: /Welke maatregelen hebt u genomen/ }).click();
    await werkbank.pagina.keyboard.type('Voortaan staan er in de nacht altijd twee begeleiders.');
    expect(await werkbank.pagina.getByLabel('Wat is er gebeurd?').inputValue()).toContain('om drie uur');
    await werkbank.pagina.getByRole('button', { name: 'Rapport insturen' }).click();
    await werkbank.pagina.getByText('Uw rapport is ingestuurd.').waitFor();
    expect(werkbank.fouten).toEqual([]);

    await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    await werkbank.pagina.getByRole('link', { name: 'Rapport beoordelen' }).click();
    const deel = (naam: string) => werkbank.pagina.getByRole('region', { name: naam, exact: true });
    const volledig = deel('Is het rapport volledig?');
    await volledig.getByLabel(/Wat er gebeurde/).check();
    await volledig.getByLabel(/Wat ontbreekt/).fill('De maatregelen gelden niet voor iedereen.');
    await deel('Het onderzoek').getByLabel('Voldoende', { exact: true }).check();
    await deel('Het onderzoek').getByLabel('Waarom?').fill('De oorzaak is goed onderzocht.');
    await deel('De maatregelen').getByLabel('Onvoldoende').check();
    await deel('De maatregelen').getByLabel('Waarom?').fill('Het gaat alleen over deze locatie.');
    await werkbank.pagina.getByLabel('De opdracht afronden').check();
    await werkbank.pagina.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
    await werkbank.pagina
      .getByRole('alert')
      .getByText(/Een onderdeel is onvoldoende/)
      .waitFor();
    await werkbank.pagina.getByLabel('Een aanvulling vragen').check();
    await deel('De maatregelen')
      .getByLabel(/Wat moet de aanbieder nog beantwoorden/)
      .fill('Wat doet u voor uw andere locaties?');
    await werkbank.pagina.getByRole('button', { name: 'Beoordeling vastleggen' }).click();
    await werkbank.pagina.getByText('De beoordeling is vastgelegd.').waitFor();

    await werkbank.open('aanbieder', `/opdrachten/${lijn.opdracht}`);
    await werkbank.pagina.getByText('Wat doet u voor uw andere locaties?').first().waitFor();
    expect(await werkbank.pagina.content()).not.toContain('Het gaat alleen over deze locatie.');
  });

  it('houdt de tekst vast als een collega de zaak intussen wijzigde, en slaat daarna toch op', async () => {
    await werkbank.open('toezichthouder', `/zaken/${lijn.zaakInBeoordeling}/doe/uitkomst`);
    await werkbank.pagina.getByLabel('Tekortkoming', { exact: true }).check();
    await werkbank.pagina.getByLabel('Waarom deze uitkomst?').fill('De bezetting voldoet niet aan de norm.');
    const { headers } = await werkbank.app
      .als('coordinator')
      .get(`/api/v1/zaken/${lijn.zaakInBeoordeling}`)
      .expect(200);
    await werkbank.app
      .als('coordinator')
      .patch(`/api/v1/zaken/${lijn.zaakInBeoordeling}`)
      .set('if-match', String(headers.etag))
      .send({ gevoelig: true })
      .expect(200);
    await werkbank.pagina.getByRole('button', { name: 'Uitkomst vaststellen' }).click();
    await werkbank.pagina
      .getByRole('alert')
      .getByText('Iemand anders heeft hier intussen iets gedaan')
      .waitFor();
    expect(await werkbank.pagina.getByLabel('Waarom deze uitkomst?').inputValue()).toContain('voldoet niet');
    const nieuwste = werkbank.pagina.waitForResponse((a) => a.url().endsWith(lijn.zaakInBeoordeling));
    await werkbank.pagina.getByRole('button', { name: 'Nieuwste gegevens ophalen' }).click();
    await nieuwste;
    await werkbank.pagina.getByRole('button', { name: 'Uitkomst vaststellen' }).click();
    await werkbank.pagina.getByText('De uitkomst is vastgesteld.').waitFor();
    await werkbank.pagina.getByText('De bezetting voldoet niet aan de norm.').first().waitFor();
  });

  it('een zaak toont haar termijnen in beeld, met hetzelfde als tabel', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    const kaart = pagina.getByRole('region', { name: 'Verloop van de termijnen' });
    const beeld = kaart.getByRole('img', { name: /^Tijdlijn van \d+ termijn/ });
    const tabel = kaart.getByRole('table');
    for (const breedte of [1280, 320]) {
      await pagina.setViewportSize({ width: breedte, height: 900 });
      expect(await beeld.locator('text:visible', { hasText: 'vandaag' }).count()).toBe(1);
      // No two texts of the axis lie over each other.
      const teksten = await beeld.locator('text:visible').filter({ hasText: /./ }).all();
      const vakken = await Promise.all(teksten.map((tekst) => tekst.boundingBox()));
      for (const [i, vak] of vakken.entries())
        for (const ander of vakken.slice(i + 1)) expect(vak && ander && raakt(vak, ander)).toBe(false);
    }
    await kaart.getByText('Als tabel').focus();
    await pagina.keyboard.press('Enter');
    await tabel.waitFor();
    expect(await tabel.getByRole('row').count()).toBe(
      1 + (await kaart.locator('.nav-termijnbeeld__rij').count()),
    );
    expect(await werkbank.axe()).toEqual([]);
    expect(await werkbank.past()).toBe(true);
  });

  it('de toezichthouder schort een termijn op en laat die weer lopen, met vooraf wat dat betekent', async () => {
    const zaak = `/zaken/${lijn.zaakInBeoordeling}`;
    await werkbank.open('toezichthouder', zaak);
    await werkbank.pagina.getByRole('link', { name: 'Schort op' }).first().click();
    await werkbank.pagina.getByText('De termijn staat stil vanaf dinsdag 14 april 2026.').waitFor();
    await werkbank.pagina.getByRole('button', { name: 'Termijn opschorten' }).click();
    await werkbank.pagina.getByRole('link', { name: 'Leg uit waarom u de termijn opschort' }).waitFor();
    await werkbank.pagina
      .getByLabel('Waarom schort u de termijn op?')
      .fill('De aanbieder wacht op een uitslag.');
    await werkbank.pagina.getByRole('button', { name: 'Termijn opschorten' }).click();
    await werkbank.pagina.getByText('De termijn is opgeschort.').waitFor();
    await werkbank.pagina.getByText('Opgeschort sinds 13 april 2026').first().waitFor();

    werkbank.app.klok.naar('2026-04-21');
    await werkbank.open('toezichthouder', zaak);
    await werkbank.pagina.getByRole('link', { name: 'Laat weer lopen' }).click();
    await werkbank.pagina.getByText('De nieuwe laatste dag').waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await werkbank.pagina.getByLabel('Waarom loopt de termijn weer?').fill('De uitslag is er.');
    await werkbank.pagina.getByRole('button', { name: 'Termijn weer laten lopen' }).click();
    await werkbank.pagina.getByText('De termijn loopt weer.').waitFor();
    await werkbank.pagina.locator('#termijnen').getByText('Opgeschort sinds').waitFor({ state: 'detached' });
    expect(werkbank.fouten).toEqual([]);
    werkbank.app.klok.naar('2026-04-13');
  });

  it('de aanbieder leest bij zijn maatregel wat er niet goed is en tot wanneer het opnieuw kan', async () => {
    const { app } = werkbank;
    const pad = `/api/v1/maatregelen/${lijn.maatregel}`;
    const { body } = await app.als('aanbieder').get(pad).expect(200);
    const { body: binnen } = await app
      .als('aanbieder')
      .post(`${pad}/_lever-in`)
      .set('if-match', `"v${body.versie}"`)
      .send({ onderdeel: 'plan', tekst: 'Een protocol, scholing en controle.' })
      .expect(200);
    const reden = 'De scholing van de nachtdienst staat er niet in.';
    await app
      .als('toezichthouder')
      .post(`${pad}/_vraag-onderdeel-opnieuw`)
      .set('if-match', `"v${binnen.versie}"`)
      .send({ onderdeel: 'plan', oordeel: 'niet', reden, termijnPlan: '2026-05-04' })
      .expect(200);
    const pagina = await werkbank.open('aanbieder', `/maatregelen/${lijn.maatregel}`);
    for (const breedte of [1280, 320]) {
      await pagina.setViewportSize({ width: breedte, height: 900 });
      const kaart = pagina.locator('#oordeel');
      for (const tekst of ['Voldoet niet', reden, 'Nieuwe termijn: tot en met 4 mei 2026.'])
        await kaart.getByText(tekst).waitFor();
      expect(await werkbank.past()).toBe(true);
    }
    expect(await werkbank.axe()).toEqual([]);
  });
});
