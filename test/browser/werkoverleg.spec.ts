import { expect, it } from '@jest/globals';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';
import { Overlegwereld } from '../harnas/werkoverleg';

let wereld: Overlegwereld;
let gepland = '';
let bezig = '';
let gesloten = '';
let rood = '';
let groen = '';
let nieuw = '';
let besloten = '';
let actiepunt = '';

metWerkbank('de schermen van het werkoverleg', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'de werkoverleggen', () => '/werkoverleggen'],
    ['toezichthouder', 'een werkoverleg plannen', () => '/werkoverleggen/nieuw'],
    ['toezichthouder', 'een gepland werkoverleg', () => `/werkoverleggen/${gepland}`],
    ['toezichthouder', 'een werkoverleg dat bezig is', () => `/werkoverleggen/${bezig}`],
    ['toezichthouder', 'een punt om over te besluiten', () => `/werkoverleggen/${bezig}/punten/${rood}`],
    ['toezichthouder', 'een punt zonder weging', () => `/werkoverleggen/${bezig}/punten/${nieuw}`],
    ['toezichthouder', 'een punt met een besluit', () => `/werkoverleggen/${bezig}/punten/${besloten}`],
    ['toezichthouder', 'een punt uitstellen', () => `/werkoverleggen/${bezig}/punten/${rood}/uitstellen`],
    ['toezichthouder', 'wie niet meedoet', () => `/werkoverleggen/${bezig}/punten/${rood}/verschonen`],
    ['coordinator', 'wie toch meedoet', () => `/werkoverleggen/${bezig}/punten/${rood}/verschonen/${rood}`],
    ['toezichthouder', 'een melding toevoegen', () => `/werkoverleggen/${bezig}/toevoegen`],
    ['toezichthouder', 'een deelnemer toevoegen', () => `/werkoverleggen/${bezig}/deelnemer`],
    ['toezichthouder', 'een melding met een actiepunt', () => `/meldingen/${besloten}`],
    ['toezichthouder', 'een actiepunt afronden', () => `/meldingen/${besloten}/actiepunten/${actiepunt}`],
    ['coordinator', 'de beginpagina met actiepunten', () => ''],
  ];
  proefSchermen(werkbank, schermen);

  it('toont na het sluiten de notulen, met de controlewaarde', async () => {
    const pagina = await werkbank.open('toezichthouder', `/werkoverleggen/${gesloten}`, { bekend: true });
    expect(await werkbank.axe()).toEqual([]);
    await pagina.setViewportSize({ width: 320, height: 900 });
    expect(await werkbank.past()).toBe(true);
    expect(await pagina.getByRole('region', { name: 'Notulen' }).innerText()).toMatch(/[0-9a-f]{64}/);
    expect(await pagina.getByRole('button', { name: 'Overleg sluiten' }).count()).toBe(0);
  });

  it('gaat met het toetsenbord van punt naar punt, besluit, en neemt dat terug', async () => {
    const p = await werkbank.open('toezichthouder', `/werkoverleggen/${bezig}/punten/${rood}`);
    const kop = () => p.getByRole('heading', { level: 1 }).innerText();
    expect(await kop()).toBe('Rode melding');
    await p.keyboard.press('n');
    await p.getByRole('heading', { level: 1, name: 'Groene melding' }).waitFor();
    await p.getByLabel('Niets doen').waitFor();
    await p.keyboard.press('b');
    expect(await werkbank.focus()).toBe('Niets doen');
    await p.keyboard.press('Space');
    // The letters are the answer's while somebody types.
    await p.getByLabel('Waarom dit besluit?').fill('');
    await p.getByLabel('Waarom dit besluit?').pressSequentially('Nu bij de npo bekend.');
    expect(await kop()).toBe('Groene melding');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Kies wie aan zet is').first().waitFor();
    await p.getByLabel('Wie is aan zet?').selectOption({ label: 'De toezichthouder' });
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Het besluit is vastgelegd.').waitFor();
    await p.getByRole('button', { name: 'Besluit terugnemen' }).click();
    await p.getByText('Het besluit is teruggenomen.').waitFor();
    expect(await wereld.status(groen)).toBe('in_weging');
    await p.getByRole('heading', { level: 1 }).focus();
    await p.keyboard.press('o');
    await p.getByLabel('Wat is er gezegd?').fill('Wij bellen morgen.');
    await p.getByRole('button', { name: 'Opschrijven' }).last().click();
    await p.getByText('Opgeschreven.').waitFor();
    await p.getByRole('heading', { level: 1 }).focus();
    await p.keyboard.press('p');
    await p.getByRole('heading', { level: 1, name: 'Rode melding' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('vraagt wie en wanneer als het een gesprek wordt, en toont het dan op de beginpagina', async () => {
    const p = await werkbank.open('toezichthouder', `/werkoverleggen/${bezig}/punten/${rood}`);
    await p.getByLabel('Gesprek met de aanbieder').check();
    await p.getByLabel('Waarom dit besluit?').fill('Wij willen weten of het nu veilig is.');
    await p.getByLabel('Wie is aan zet?').selectOption({ label: 'De toezichthouder' });
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Vul in wat er gaat gebeuren').first().waitFor();
    await p.getByLabel('Wat gaat er gebeuren?').fill('De directeur bellen.');
    await p.getByLabel('Wie doet het?').selectOption({ index: 1 });
    await p.getByLabel('Voor wanneer?').fill('20-4-2026');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Genomen besluit').waitFor();
    expect(await wereld.status(rood)).toBe('besloten_actie');
    expect(werkbank.fouten).toEqual([]);
  });
});

async function vul(app: TestApp): Promise<void> {
  wereld = await Overlegwereld.begin(app);
  const dag = app.klok.vandaag().toString();
  const eerst = await wereld.gewogen('groen', { onderwerp: 'Eerdere melding' });
  gesloten = await wereld.bezig(dag);
  await wereld.besluit(gesloten, eerst).expect(200);
  expect((await wereld.sluit(gesloten)).status).toBe(200);
  rood = await wereld.gewogen('rood', { onderwerp: 'Rode melding' });
  groen = await wereld.gewogen('groen', { onderwerp: 'Groene melding' });
  besloten = await wereld.gewogen('groen', { onderwerp: 'Besloten melding' });
  nieuw = await wereld.melding({ onderwerp: 'Nieuwe melding' });
  bezig = await wereld.bezig(dag);
  await wereld
    .besluit(bezig, besloten, {
      ...{ besluit: 'actie', actie: 'gesprek' },
      actiepunt: {
        ...{ omschrijving: 'Met de directeur praten.', uiterlijk: '2026-04-20' },
        eigenaarId: app.eerste.gebruikers.coordinator,
      },
    })
    .expect(200);
  const { body } = await wereld.th().get(`/api/v1/meldingen/${besloten}/actiepunten`).expect(200);
  actiepunt = body[0].id;
  gepland = (await wereld.plan('2026-04-20')).id;
}
