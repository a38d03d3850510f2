import { expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Lijstproef, type Proefbezoek, antwoord } from '../harnas/bezoeklijst';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let leeg: Proefbezoek;
let open: Proefbezoek;
let klaar: Proefbezoek;
let heropend: Proefbezoek;
/** Of the coordinator alone. */
let ander: Proefbezoek;
let gesprek: string;
let toestel: string;

async function vul(app: TestApp): Promise<void> {
  const proef = await Lijstproef.start(app);
  leeg = await proef.bezoek();
  open = await proef.metLijst();
  const een = await proef.klaar(open);
  const tweede = await proef.klaar(open, proef.tweede);
  toestel = een.id;
  gesprek = '00000000-0000-4000-8000-000000000001';
  const inhoud = {
    gesprekId: gesprek,
    met: 'Twee bewoners',
    functie: 'client',
    notities: 'Zij wachten lang.',
    citaten: ['Het verpleegkundigspecialistenoverlegverslag lag er niet.'],
  };
  await proef
    .stuur(een, [antwoord('WET', 'goed'), { ...antwoord('WET', 'goed'), soort: 'gesprek', inhoud }])
    .expect(200);
  await proef
    .stuur(tweede, [antwoord('WET', 'slecht', { toelichting: 'Te krap.' })], proef.tweede)
    .expect(200);
  klaar = await proef.ingevuld();
  await proef.doeMetLijst(klaar, '_rond-af');
  heropend = await proef.ingevuld();
  await proef.doeMetLijst(heropend, '_rond-af');
  const { coordinator } = app.eerste.gebruikers;
  ander = await proef.metLijst({ behandelaarId: coordinator, tweedeId: undefined });
}

metWerkbank('de schermen van de bezoeklijst', vul, (werkbank) => {
  const bij = ({ id }: Proefbezoek, deel = '') => `/bezoeken/${id}/lijst${deel}`;
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'een lijst samenstellen', () => bij(leeg, '/samenstellen')],
    ['toezichthouder', 'een bezoeklijst', () => bij(open)],
    ['toezichthouder', 'een norm invullen', () => bij(open, '/normen/2')],
    ['toezichthouder', 'een gesprek toevoegen', () => bij(open, '/gesprek')],
    ['toezichthouder', 'een gesprek verwijderen', () => bij(open, `/gesprekken/${gesprek}/verwijderen`)],
    ['toezichthouder', 'een gesprek wijzigen', () => bij(open, `/gesprekken/${gesprek}`)],
    ['toezichthouder', 'de tijden van een bezoek', () => bij(open, '/tijden')],
    ['toezichthouder', 'wat de aanbieder leerde', () => bij(open, '/les')],
    ['toezichthouder', 'een verschil oplossen', () => bij(open, '/verschillen/antwoord-1')],
    ['coordinator', 'een toestel intrekken', () => bij(open, `/toestellen/${toestel}`)],
    ['toezichthouder', 'een afgeronde lijst', () => bij(klaar)],
    ['toezichthouder', 'een lijst heropenen', () => bij(klaar, '/heropenen')],
    ['toezichthouder', 'bevindingen maken', () => bij(klaar, '/bevindingen')],
  ];

  proefSchermen(werkbank, schermen);

  it('op 320 pixels valt niets buiten zijn kaart, en een bericht ligt niet op de knop', async () => {
    for (const [deel, kaart] of [
      [bij(open), '#gesprekken'],
      [bij(klaar), '#gesprekken'],
      [bij(open, '/normen/1'), '#oordeel'],
    ] as const) {
      const scherm = await werkbank.open('toezichthouder', deel, { breedte: 320 });
      await scherm.locator(kaart).waitFor();
      expect([deel, await werkbank.steektUit()]).toEqual([deel, []]);
    }
    const pagina = await werkbank.open('toezichthouder', bij(open, '/les'), { breedte: 320 });
    await pagina.getByLabel('Wat leerde of verbeterde de aanbieder?').fill('Er komt iemand bij.');
    await pagina.getByRole('button', { name: 'Opslaan' }).click();
    const bericht = pagina.locator('.nav-aankondiging__tekst');
    await bericht.waitFor();
    const vak = await bericht.boundingBox();
    // What a person scrolls to lies below it: the lower half of the screen stays free.
    expect((vak?.y ?? 900) + (vak?.height ?? 0)).toBeLessThan(450);
  });

  it('een lijst wordt samengesteld en norm voor norm ingevuld; zonder toelichting gaat het niet', async () => {
    const pagina = await werkbank.open('toezichthouder', `/bezoeken/${leeg.id}`);
    await pagina.getByRole('link', { name: 'Bezoeklijst samenstellen' }).click();
    await pagina.getByLabel('Nacht', { exact: true }).check();
    await pagina.getByLabel('Een eigen keuze').check();
    await pagina.getByLabel('JEUGD: De aanbieder werkt veilig.').check();
    await pagina.getByRole('button', { name: 'Lijst samenstellen' }).click();
    await pagina.getByText('de aanbieder heeft Wmo.').first().waitFor();
    await pagina.getByLabel('Alle die voor deze aanbieder zijn bedoeld').check();
    await pagina.getByRole('button', { name: 'Lijst samenstellen' }).click();
    await pagina.getByText('0 van 5 onderdelen hebben een antwoord.').waitFor();
    await pagina.getByRole('link', { name: 'Volgende norm invullen' }).click();
    await pagina.getByLabel('Voldoet niet', { exact: true }).check();
    await pagina.getByRole('button', { name: 'Opslaan' }).click();
    await pagina.getByText('Leg uit waarom dit het oordeel is.').first().waitFor();
    await pagina.getByLabel('Toelichting').fill('Eén begeleider op twaalf bewoners.');
    await pagina.getByRole('button', { name: 'Opslaan' }).click();
    // The next norm that is still open comes by itself.
    await pagina.locator('#norm').getByText('Het team spreekt elkaar aan.').waitFor();
    await pagina.getByLabel('Voldoet', { exact: true }).check();
    await pagina.getByRole('button', { name: 'Opslaan' }).click();
    await pagina.locator('#norm').getByRole('heading', { name: 'Personeelskrapte' }).waitFor();
    const lijst = await werkbank.open('toezichthouder', bij(leeg));
    await lijst.getByText('2 van 5 onderdelen hebben een antwoord.').waitFor();
    expect(await lijst.getByText('Eén begeleider op twaalf bewoners.').count()).toBe(1);
    // An app of its own, outside the werkbank.
    await lijst.getByRole('link', { name: 'Klaarzetten voor bezoek' }).click();
    await lijst.waitForURL((url) => url.pathname === `/ter-plaatse/${leeg.id}`);
    await lijst.getByRole('button', { name: 'Klaarzetten op dit toestel' }).waitFor();
  });

  it('een gesprek toont de vragen van de leidraad die is gekozen', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(open, '/gesprek'));
    await pagina.getByLabel('Welke leidraad gebruikt u?').selectOption({ label: 'Bestuur of directie' });
    await pagina.locator('#leidraad').getByText('Hoe veilig is het om hier een fout te melden?').waitFor();
    await pagina.getByLabel('Bestuur of directie', { exact: true }).check();
    await pagina.getByLabel('Hoe noemt u diegene?').fill('de bestuurder');
    await pagina.getByRole('button', { name: 'Gesprek opslaan' }).click();
    await pagina.locator('#gesprekken').getByText('de bestuurder').waitFor();
  });

  it('twee verschillende antwoorden staan naast elkaar; wat geldt, wordt met de reden gekozen', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(open));
    await pagina.locator('#tegenstrijdig').getByRole('link', { name: 'Bekijk en kies' }).click();
    await pagina.getByText('Te krap.').waitFor();
    await pagina.getByRole('button', { name: 'Dit overnemen' }).click();
    await pagina.getByLabel('Waarom is dit het antwoord?').fill('Samen de roosters geteld.');
    await pagina.getByRole('button', { name: 'Dit geldt' }).click();
    await pagina.getByRole('heading', { name: 'Bezoeklijst', level: 1 }).waitFor();
    await pagina.locator('#tegenstrijdig').waitFor({ state: 'detached' });
    await pagina.getByText('Te krap.').waitFor();
  });

  it('een foto komt bij de norm, en een gesprek gaat van de lijst', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(open, '/normen/2'));
    await pagina.getByLabel('Bijschrift').fill('De gang');
    const buffer = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    await pagina
      .locator('#fotos input[type=file]')
      .setInputFiles({ name: 'gang.jpg', mimeType: 'image/jpeg', buffer });
    await pagina.getByRole('button', { name: 'Foto’s opslaan' }).click();
    await pagina.locator('#fotos').getByRole('link', { name: 'De gang' }).waitFor();
    const weg = await werkbank.open('toezichthouder', bij(open, `/gesprekken/${gesprek}`));
    await weg.getByRole('link', { name: 'Gesprek verwijderen' }).click();
    await weg.getByText('U haalt het gesprek met Twee bewoners van de lijst').waitFor();
    await weg.getByRole('button', { name: 'Gesprek verwijderen' }).click();
    await weg.getByText('Het gesprek is verwijderd.').waitFor();
    await weg.locator('#gesprekken').getByText('Twee bewoners').waitFor({ state: 'detached' });
  });

  it('een tijd voor aankomst wordt geweigerd bij de vraag', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(open, '/tijden'));
    await pagina.getByLabel('Hoe laat kwam u aan?').fill('23.40');
    await pagina.getByLabel('Hoe laat vertrok u?').fill('22.10');
    await pagina.getByRole('button', { name: 'Tijden opslaan' }).click();
    await pagina.getByText('U vertrok om 22:10, maar kwam pas om 23:40 aan.').first().waitFor();
  });

  it('wie niet bij het bezoek staat leest mee, en een formulier dat nog niet kan zegt dat', async () => {
    const lees = await werkbank.open('toezichthouder', bij(ander));
    await lees.locator('#wat-nu').getByText('U leest mee.').waitFor();
    expect(await lees.getByRole('link', { name: 'Gesprek toevoegen' }).count()).toBe(0);
    await lees.goto(`${new URL(lees.url()).origin}/werkbank${bij(ander, '/normen/1')}`);
    await lees.locator('#oordeel').getByText('U leest mee.').waitFor();
    const vroeg = await werkbank.open('toezichthouder', bij(open, '/afronden'));
    await vroeg.getByText('Afronden kan als het bezoek is vastgelegd.').first().waitFor();
    const toestelpagina = await werkbank.open('toezichthouder', bij(open, `/toestellen/${toestel}`));
    await toestelpagina.getByText('U trekt het bezoek in op "Tablet 1 (Test toezichthouder)".').waitFor();
  });

  it('een afgeronde lijst gaat met de reden weer open', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(heropend));
    await pagina.getByRole('link', { name: 'Lijst heropenen' }).click();
    await pagina
      .getByLabel('Waarom moet de lijst weer open?')
      .fill('Het gesprek met de nachtdienst ontbrak.');
    await pagina.getByRole('button', { name: 'Lijst heropenen' }).click();
    await pagina.getByText('De lijst is weer open.').waitFor();
    await pagina.locator('#gesprekken').getByRole('link', { name: 'Gesprek toevoegen' }).waitFor();
  });

  it('van de lijst worden bevindingen gemaakt', async () => {
    const pagina = await werkbank.open('toezichthouder', bij(klaar, '/bevindingen'));
    await pagina.getByRole('button', { name: 'Bevindingen maken' }).click();
    await pagina.getByText('Schrijf bij ten minste één norm wat het betekent.').first().waitFor();
    await pagina.getByLabel('Wat betekent dit voor inwoners?').first().fill('Bewoners wachten lang.');
    await pagina.getByRole('button', { name: 'Bevindingen maken' }).click();
    await pagina.getByText('Er is één bevinding van gemaakt.').waitFor();
    await pagina.getByRole('link', { name: 'Bekijk de bevinding' }).click();
    await pagina.getByText('Voldoet niet: De nacht is veilig.').first().waitFor();
  });
});
