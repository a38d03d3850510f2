import { Overlegwereld } from '../harnas/werkoverleg';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const WEGING = {
  ...{ ernst: 'ontwikkeling', ernstMotivering: 'Het gaat om goed werken.', omvang: 'klein' },
  ...{ omvangMotivering: 'Eén cliënt.', publieksgevoelig: false, onrechtmatigheid: 'nee' },
  aanZet: 'toezichthouder',
};
const OORDEEL = {
  ...{ ernst: 'basale_veiligheid', ernstMotivering: 'De trap is gevaarlijk.' },
  ...{ omvang: 'klein', omvangMotivering: 'Eén huis.' },
};
const DAG = '2026-04-13';

let gesloten = '';
let lopend = '';
let item = '';

metWerkbank('gelijke gevallen en herweging', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['coordinator', 'gelijke gevallen', () => '/gelijke-gevallen'],
    ['toezichthouder', 'gelijke gevallen, met alleen zichzelf als weger', () => '/gelijke-gevallen'],
    ['coordinator', 'een periode zonder wegingen', () => '/gelijke-gevallen?van=2024-01-01&tot=2024-12-31'],
    ['coordinator', 'de verantwoording', () => '/gelijke-gevallen/verantwoording'],
    ['coordinator', 'de herwegingen', () => '/gelijke-gevallen/herwegingen'],
    ['coordinator', 'een nieuwe herweging', () => '/gelijke-gevallen/herwegingen/nieuw'],
    ['coordinator', 'een lopende herweging', () => `/gelijke-gevallen/herwegingen/${lopend}`],
    ['toezichthouder', 'de uitkomst van een herweging', () => `/gelijke-gevallen/herwegingen/${gesloten}`],
    ['coordinator', 'het blind wegen', () => `/gelijke-gevallen/herweegitems/${item}`],
    ['coordinator', 'het overslaan', () => `/gelijke-gevallen/herweegitems/${item}/overslaan`],
  ];
  proefSchermen(werkbank, schermen);

  it('de coördinator kiest een periode; wat verkeerd is getypt, blijft staan', async () => {
    const pagina = await werkbank.open('coordinator', '/gelijke-gevallen');
    await pagina.getByRole('cell', { name: 'Het staat in de krant.' }).waitFor();
    await pagina.getByLabel('Gewogen vanaf').fill('gisteren of zo');
    await pagina.getByRole('button', { name: 'Toepassen' }).click();
    await pagina.getByText('Vul twee datums in.').waitFor();
    expect(await pagina.getByLabel('Gewogen vanaf').inputValue()).toBe('gisteren of zo');
    await pagina.getByLabel('Gewogen vanaf').fill('1 januari 2025');
    await pagina.getByLabel('Gewogen tot en met').fill('31 december 2025');
    await pagina.getByRole('button', { name: 'Toepassen' }).click();
    await pagina.getByText('In deze periode is niets gewogen.').waitFor();
    await pagina.getByRole('link', { name: 'Verantwoording' }).click();
    await pagina.getByText('In deze periode is niets gewogen.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een link die al kiest, laat zien waarop, ook als het in de periode niet voorkomt', async () => {
    const gekozen = async (vraag: string) => {
      const pagina = await werkbank.open('toezichthouder', `/gelijke-gevallen?${vraag}`);
      return pagina.locator('#veld-ernst option:checked').textContent();
    };
    expect(await gekozen('ernst=ontwikkeling')).toBe('Ontwikkeling');
    expect(await gekozen('ernst=ontwikkeling&van=2024-01-01&tot=2024-12-31')).toBe('Uw keuze');
    expect(await gekozen('')).toBe('Alle');
    expect(werkbank.fouten).toEqual([]);
  });

  it('wie blind weegt, ziet de feiten en niet de eerste weging, en legt de zijne vast', async () => {
    const pagina = await werkbank.open('coordinator', `/gelijke-gevallen/herwegingen/${lopend}`);
    await pagina
      .getByRole('link', { name: /^Wegen van melding/ })
      .first()
      .click();
    await pagina.getByText('U weegt blind').waitFor();
    expect(await pagina.locator('main').innerText()).not.toContain('Het gaat om goed werken.');
    await pagina.getByRole('button', { name: 'Weging vastleggen' }).click();
    await pagina.getByRole('link', { name: 'Leg uw keuze uit' }).first().waitFor();
    await pagina.getByLabel('Basale veiligheid', { exact: true }).check();
    await pagina.getByLabel('Waarom deze ernst?').fill('De trap is gevaarlijk.');
    await pagina.getByLabel('Klein', { exact: true }).check();
    await pagina.getByLabel('Waarom deze omvang?').fill('Eén huis.');
    await pagina.getByRole('button', { name: 'Weging vastleggen' }).click();
    await pagina.getByText('Uw weging is vastgelegd.').waitFor();
    await pagina.getByText('Gewogen', { exact: true }).first().waitFor();
    await pagina.getByRole('button', { name: 'Herweging sluiten' }).click();
    await pagina
      .getByRole('dialog')
      .getByText(/nog niet gedaan/)
      .waitFor();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Herweging sluiten' }).click();
    await pagina.getByRole('heading', { name: 'Hoe de wegingen overeenkomen' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  });
});

async function vul(app: TestApp): Promise<void> {
  const wereld = await Overlegwereld.begin(app);
  const meldingen: string[] = [];
  const weeg = async (rol: 'toezichthouder' | 'coordinator', anders: object = {}): Promise<string> => {
    const id = await wereld.melding();
    await app
      .als(rol)
      .post(`/api/v1/meldingen/${id}/wegingen`)
      .send({ ...WEGING, ...anders })
      .expect(201);
    return id;
  };
  for (let i = 0; i < 5; i += 1) meldingen.push(await weeg('toezichthouder'));
  for (let i = 0; i < 8; i += 1) await weeg('toezichthouder');
  meldingen.push(await wereld.gewogen('rood'));
  await weeg('coordinator', {
    ...{ verhoogNaar: 'rood', verhogingsgronden: ['publieksgevoelig'] },
    verhogingReden: 'Het staat in de krant.',
  });
  const overleg = await wereld.bezig(DAG);
  for (const id of meldingen) await wereld.besluit(overleg, id).expect(200);
  // What the first showed, the second does not draw again.
  gesloten = await herweeg(app, true, 6);
  lopend = await herweeg(app, false, 20);
}

/** A round: all that is for the coordinator is weighed but one, and it is closed or not. */
async function herweeg(app: TestApp, dicht: boolean, aantal: number): Promise<string> {
  const als = app.als('coordinator');
  const { body } = await als.post('/api/v1/herwegingen').send({ jaar: 2026, aantal }).expect(201);
  const mijn: { id: string }[] = body.items.filter(({ vanMij }: { vanMij: boolean }) => vanMij);
  for (const [plaats, { id }] of mijn.entries()) {
    const doe = (wat: string, inhoud: object) =>
      als.post(`/api/v1/herweegitems/${id}/_${wat}`).set('if-match', '"v1"').send(inhoud).expect(200);
    if (plaats === 0) await doe('sla-over', { reden: 'Mijn zus werkt daar.' });
    else if (dicht || plaats < 3) {
      await doe('weeg', plaats % 2 ? OORDEEL : { ...OORDEEL, ernst: 'ontwikkeling' });
    } else item = id;
  }
  if (dicht) await als.post(`/api/v1/herwegingen/${body.id}/_sluit`).set('if-match', '"v1"').expect(200);
  return body.id;
}
