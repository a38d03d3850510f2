import { type Beeld, STOP, vulBeeld } from '../harnas/aanbiederbeeld';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let beeld: Beeld;
let bezoek: string;
let aanbieder: { id: string; locatie: string; inzet: string; relatie: string; lid: string };

const vul = async (app: TestApp): Promise<void> => {
  beeld = await vulBeeld(app);
  const th = app.als('toezichthouder');
  const { aanbiederId: id, gemeenteId } = app.eerste;
  const { body } = await th.get(`/api/v1/aanbieders/${id}`).expect(200);
  const [lid] = body.netwerken;
  aanbieder = {
    ...{ id, lid: lid.id, locatie: body.locaties[0].id, inzet: body.inzetten[0].id },
    relatie: body.relaties[0].id,
  };
  const gepland = await th
    .post(`/api/v1/zaken/${beeld.zaak}/bezoeken`)
    .send({
      ...{ aankondiging: 'aangekondigd', doel: 'Zien hoe de nacht is bezet.', van: '10:00' },
      ...{ op: app.klok.vandaag().toString(), behandelaarId: app.eerste.gebruikers.toezichthouder },
    })
    .expect(201);
  bezoek = String(gepland.body.id);
  await th
    .post(`/api/v1/rapporten/${beeld.vastgesteld}/_deel`)
    .send({ gemeenteId, grond: 'Wmo 2015 artikel 6.1' })
    .expect(200);
};

metWerkbank('de pagina van een aanbieder', vul, (werkbank) => {
  const pad = (deel: string) => () => `/aanbieders/${aanbieder.id}${deel}`;
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een aanbieder met een cliëntenstop', pad('')],
    ['contractbeheer', 'een aanbieder zonder wat er gebeurde', pad('')],
    ['college', 'een aanbieder', pad('')],
    ['toezichthouder', 'de lijst met een filter', () => '/aanbieders?clientenstop=ja'],
    ['toezichthouder', 'een cliëntenstop vastleggen', pad('/clientenstop')],
    ['toezichthouder', 'een cliëntenstop opheffen', () => pad(`/clientenstops/${beeld.stop}/opheffen`)()],
    ['contractbeheer', 'een nieuw verband', pad('/relatie')],
    ['contractbeheer', 'een verband beëindigen', () => pad(`/relaties/${aanbieder.relatie}/einde`)()],
    ['contractbeheer', 'toevoegen aan een netwerk', pad('/netwerk')],
    ['contractbeheer', 'een locatie sluiten', () => pad(`/locaties/${aanbieder.locatie}/einde`)()],
    ['contractbeheer', 'een inzet beëindigen', () => pad(`/inzetten/${aanbieder.inzet}/einde`)()],
    ['contractbeheer', 'een aanbieder die stopt', pad('/stoppen')],
    ['contractbeheer', 'stoppen terugdraaien als er niets is', pad('/hervatten')],
    ['contractbeheer', 'een aanbieder wijzigen', pad('/wijzigen')],
    ['contractbeheer', 'de netwerken', () => '/netwerken'],
    ['contractbeheer', 'een nieuw netwerk', () => '/netwerken/nieuw'],
    ['contractbeheer', 'een netwerk', () => `/netwerken/${beeld.netwerk}`],
    ['contractbeheer', 'iemand in een netwerk', () => `/netwerken/${beeld.netwerk}/lid`],
    ['contractbeheer', 'een netwerk beëindigen', () => `/netwerken/${beeld.netwerk}/einde`],
    [
      'contractbeheer',
      'een lidmaatschap beëindigen',
      () => `/netwerken/${beeld.netwerk}/leden/${aanbieder.lid}/einde`,
    ],
    [
      'toezichthouder',
      'de maatregelen van een aanbieder',
      () => `/maatregelen?status=alle&aanbiederId=${aanbieder.id}`,
    ],
    ['aanbieder', 'zijn eigen gegevens', () => '/mijn-gegevens'],
  ];
  proefSchermen(werkbank, schermen);

  it('toont de stop bovenaan, in de lijst en bij de stukken van een zaak', async () => {
    const p = await werkbank.open('toezichthouder', pad('')());
    await p.getByText('Er loopt een cliëntenstop').waitFor();
    await p.locator('main').getByText(STOP.reden).first().waitFor();
    await p
      .getByRole('region', { name: 'Aanbieder Stichting De Linde' })
      .getByText(/Cliëntenstop sinds/)
      .waitFor();
    for (const plek of [
      `/zaken/${beeld.zaak}`,
      `/meldingen/${beeld.melding}`,
      `/bezoeken/${bezoek}`,
      `/rapporten/${beeld.rapport}`,
      '/aanbieders?clientenstop=ja',
    ]) {
      const q = await werkbank.open('toezichthouder', plek);
      await q
        .getByText(/^Cliëntenstop sinds/)
        .first()
        .waitFor();
    }
    expect(await werkbank.axe()).toEqual([]);
  });

  it('toont wie een gedeeld rapport leest de aanbieder, en de stop die hij mag kennen', async () => {
    for (const rol of ['college', 'jurist'] as const) {
      const p = await werkbank.open(rol, `/rapporten/${beeld.vastgesteld}`);
      const balk = p.getByRole('region', { name: /^Rapport / });
      await balk.getByRole('link', { name: 'Stichting De Linde' }).waitFor();
      await balk.getByText('Cliëntenstop sinds 6-4-2026').waitFor();
      expect(await p.getByText(STOP.reden).count()).toBe(0);
      expect(werkbank.fouten).toEqual([]);
    }
  });

  it('toont meldingen met kleur, matrix en besluit van toen, en springt naar elk deel', async () => {
    const p = await werkbank.open('toezichthouder', pad('')());
    const rij = p.locator(`#meldingen [data-rij="${beeld.melding}"]`);
    expect(await rij.innerText()).toMatch(/Matrix 1, gewogen op[\s\S]*Actie: gesprek met de aanbieder/);
    await p
      .getByRole('navigation', { name: 'Op deze pagina' })
      .getByRole('link', { name: 'Maatregelen' })
      .click();
    expect(new URL(p.url()).hash).toBe('#maatregelen');
    await p.locator('#maatregelen').getByRole('link', { name: 'Plan van aanpak' }).click();
    await p.getByRole('heading', { level: 1, name: /Plan van aanpak/ }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('laat contractbeheer en een college niets zien van wat er gebeurde', async () => {
    for (const rol of ['contractbeheer', 'college'] as const) {
      const p = await werkbank.open(rol, pad('')());
      await p.locator('#clientenstops').waitFor();
      expect(await p.locator('#meldingen, #zaken, #opdrachten, #maatregelen').count()).toBe(0);
      expect(await p.getByText(STOP.reden).count()).toBe(0);
      expect(await p.getByRole('link', { name: 'Opheffen' }).count()).toBe(0);
    }
  });

  it('legt een stop vast en heft die op, met wat ontbreekt bij naam en wat is getypt bewaard', async () => {
    const p = await werkbank.open(
      'toezichthouder',
      `/aanbieders/${werkbank.app.eerste.andereAanbiederId}/clientenstop`,
    );
    await p.getByLabel('Afspraak met de toezichthouder').check();
    await p.getByLabel('Waarom?').fill('Er is geen nachtdienst.');
    await p.getByRole('button', { name: 'Cliëntenstop vastleggen' }).click();
    await p.getByRole('link', { name: 'Vul in waarop de afspraak berust' }).waitFor();
    expect(await p.getByLabel('Waarom?').inputValue()).toBe('Er is geen nachtdienst.');
    await p.getByLabel('Wanneer is het besloten of afgesproken?').fill('13 april 2026');
    await p.getByLabel('Waarop berust het?').fill('Gesprek van vandaag');
    await p.getByLabel('De eerste dag van de stop').fill('13 april 2026');
    await p.getByRole('button', { name: 'Cliëntenstop vastleggen' }).click();
    await p.getByText('De cliëntenstop is vastgelegd.').waitFor();
    await p.getByText('Er loopt een cliëntenstop').waitFor();
    await p.getByRole('link', { name: 'Opheffen', exact: true }).first().click();
    await p.getByLabel('Op welke dag?').fill('13 april 2026');
    await p.getByLabel('Waarom?').fill('De nachtdienst is weer bezet.');
    await p.getByRole('button', { name: 'Cliëntenstop opheffen' }).click();
    await p.getByText('De cliëntenstop is opgeheven.').waitFor();
    await p.locator('#clientenstops').getByText('De nachtdienst is weer bezet.').waitFor();
    expect(await p.getByText('Er loopt een cliëntenstop').count()).toBe(0);
    expect(werkbank.fouten).toEqual([]);
  });

  it('legt een verband vast dat bij allebei staat, en weigert het een tweede keer zonder het getypte te verliezen', async () => {
    const { andereAanbiederId } = werkbank.app.eerste;
    for (const keer of [1, 2]) {
      const p = await werkbank.open('contractbeheer', pad('/relatie')());
      await p.getByLabel('Met welke aanbieder?').fill('Het Anker');
      await p.getByRole('option', { name: /Zorggroep Het Anker/ }).click();
      await p.getByLabel('Zelfde concern').check();
      await p.getByLabel('De moeder of de hoofdaannemer').check();
      await p.getByLabel('Vanaf welke dag?').fill('1 januari 2026');
      await p.getByLabel('Waar blijkt het uit?').fill('Handelsregister');
      await p.getByLabel(/van belang/).fill('Zelfde bestuur.');
      await p.getByRole('button', { name: 'Verband vastleggen' }).click();
      if (keer === 1) await p.getByText('Het verband is vastgelegd.').waitFor();
      else {
        await p.getByText('Tussen deze twee loopt in deze periode al zo een verband.').first().waitFor();
        expect(await p.getByLabel('Waar blijkt het uit?').inputValue()).toBe('Handelsregister');
      }
    }
    const q = await werkbank.open('contractbeheer', `/aanbieders/${andereAanbiederId}`);
    await q.locator('#verbanden').getByText('Dochter van deze aanbieder').waitFor();
  });

  it('een locatie die intussen door een ander is gewijzigd, geeft een melding en houdt wat is getypt', async () => {
    const p = await werkbank.open('contractbeheer', pad(`/locaties/${aanbieder.locatie}/einde`)());
    const th = werkbank.app.als('toezichthouder');
    const { body } = await th.get(`/api/v1/aanbieders/${aanbieder.id}`).expect(200);
    await th
      .patch(`/api/v1/aanbieders/${aanbieder.id}`)
      .set('if-match', `"v${body.versie}"`)
      .send({ telefoon: '050 5551234' })
      .expect(200);
    await p.getByLabel('Op welke dag?').fill('31 december 2026');
    await p.getByRole('button', { name: 'Locatie sluiten' }).click();
    await p.getByText('Iemand anders heeft hier intussen iets gedaan').waitFor();
    expect(await p.getByLabel('Op welke dag?').inputValue()).toBe('31 december 2026');
    await p.getByRole('button', { name: 'Nieuwste gegevens ophalen' }).click();
    await werkbank.totRust();
    await p.getByRole('button', { name: 'Locatie sluiten' }).click();
    await p.getByText('De locatie heeft een laatste dag.').waitFor();
  });

  it('een aanbieder ziet zijn eigen gegevens en komt niet in het register', async () => {
    const p = await werkbank.open('aanbieder', '/mijn-gegevens');
    await p.locator('#gegevens').getByText('linde@noord.example').waitFor();
    const tekst = await p.locator('main').innerText();
    for (const vreemd of ['Het Anker', 'Melding', 'Zorgnetwerk', STOP.reden])
      expect(tekst).not.toContain(vreemd);
    expect(await p.getByRole('navigation').getByRole('link', { name: 'Aanbieders' }).count()).toBe(0);
  });
});
