import { LeesAccountverzoeken, VraagAccount } from '@navolgbaar/identiteit';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let collega: string;
const verzoeken: Record<string, string> = {};

const vul = async (app: TestApp): Promise<void> => {
  const { body } = await app
    .als('aanbieder')
    .post('/api/v1/aanbiederaccounts')
    .send({ naam: 'Joost Mulder', email: 'joost@linde.example', accountbeheerder: false })
    .expect(201);
  collega = String(body.id);
  await app.sql(`UPDATE aanbieder.aanbieders SET kvk = '12345678' WHERE id = $1`, [app.eerste.aanbiederId]);
  for (const naam of ['Mila van Leeuwen', 'Peter Kok']) {
    const wie = { issuer: 'https://eherkenning.example', sub: naam, kvk: '12345678' };
    const verzoek = { organisatie: 'noord', naam, email: `${naam.slice(0, 4).toLowerCase()}@linde.example` };
    await app.app.get(VraagAccount).execute(wie, verzoek, { correlatieId: 'proef', herkomst: null });
  }
  for (const { id, naam } of await app.app.get(LeesAccountverzoeken).lijst(app.actor('beheerder'), 10))
    verzoeken[naam] = id;
};

metWerkbank('de collega’s van een aanbieder', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['aanbieder', 'de accounts van de collega’s', () => '/collegas'],
    ['aanbieder', 'een nieuwe collega', () => '/collegas/nieuw'],
    ['aanbieder', 'het account van een collega', () => `/collegas/${collega}`],
    ['beheerder', 'een gebruiker van een aanbieder', () => `/gebruikers/${collega}`],
    ['aanbieder', 'een verzoek om een account', () => `/accountverzoeken/${verzoeken['Peter Kok']}`],
    ['beheerder', 'de gebruikers met wie om een account vraagt', () => '/gebruikers'],
  ];
  proefSchermen(werkbank, schermen);

  it('de accountbeheerder voegt iemand toe, geeft hem het beheer en sluit zijn account weer', async () => {
    const p = await werkbank.open('aanbieder', '/');
    await p.getByRole('navigation').getByRole('link', { name: 'Collega’s' }).click();
    await p.getByRole('link', { name: 'Nieuwe collega' }).click();
    await p.getByLabel('E-mailadres').fill('lies.vos');
    await p.getByRole('button', { name: 'Collega toevoegen' }).click();
    const fouten = p.getByRole('alert');
    await fouten.getByRole('link', { name: 'Vul de naam van uw collega in' }).waitFor();
    expect(await werkbank.axe()).toEqual([]);
    expect(await p.getByLabel('E-mailadres').inputValue()).toBe('lies.vos');

    await p.getByLabel('Naam').fill('Lies Vos');
    await p.getByLabel('E-mailadres').fill('joost@linde.example');
    await p.getByRole('button', { name: 'Collega toevoegen' }).click();
    await p.getByRole('link', { name: 'Vul een ander e-mailadres in' }).waitFor();
    expect(await p.getByLabel('Naam').inputValue()).toBe('Lies Vos');

    await p.getByLabel('E-mailadres').fill('lies.vos@linde.example');
    await p.getByRole('button', { name: 'Collega toevoegen' }).click();
    await p.getByText('Lies Vos kan nu inloggen.').waitFor();
    await p.getByRole('link', { name: 'Lies Vos' }).click();
    await p.getByText('Het account is gemaakt door Test aanbieder').waitFor();
    await p.getByLabel(/^Ja/).check();
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByText('Het account van Lies Vos is gewijzigd.').waitFor();
    await p.getByText('Beheert de accounts').nth(1).waitFor();

    await p.getByRole('link', { name: 'Lies Vos' }).click();
    await p.getByRole('button', { name: 'Account sluiten' }).click();
    const dialoog = p.getByRole('dialog', { name: 'Het account van Lies Vos sluiten?' });
    await dialoog.waitFor();
    expect(await werkbank.axe()).toEqual([]);
    await dialoog.getByRole('button', { name: 'Account sluiten' }).click();
    await p.getByText('Het account van Lies Vos is gesloten.').waitFor();
    await p.getByRole('button', { name: 'Account weer openen' }).waitFor();
  }, 60_000);

  it('legt uit waarom de laatste accountbeheerder niet weg kan, en houdt wat er stond', async () => {
    const { aanbieder } = werkbank.app.eerste.gebruikers;
    await werkbank.app.sql(
      'UPDATE identiteit.gebruikers SET accountbeheerder = false WHERE aanbieder_id = $1 AND id <> $2',
      [werkbank.app.eerste.aanbiederId, aanbieder],
    );
    const p = await werkbank.open('aanbieder', `/collegas/${aanbieder}`);
    await p.getByLabel('Naam').fill('Test Aanbieder-Smit');
    await p.getByLabel(/^Nee/).check();
    await p.getByRole('button', { name: 'Opslaan' }).click();
    await p.getByText('Laat eerst een collega de accounts beheren.').waitFor();
    expect(await p.getByLabel('Naam').inputValue()).toBe('Test Aanbieder-Smit');
    expect(await p.getByLabel(/^Nee/).isChecked()).toBe(true);
    await p.getByRole('button', { name: 'Account sluiten' }).click();
    await p.getByRole('dialog').getByRole('button', { name: 'Account sluiten' }).click();
    await p.getByRole('dialog').getByText('Laat eerst een collega de accounts beheren.').waitFor();
  });

  it('beslist over wie met eHerkenning om een account vroeg', async () => {
    const p = await werkbank.open('aanbieder', '/');
    await p.locator('#accountverzoeken').getByRole('link', { name: 'Mila van Leeuwen' }).click();
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByRole('link', { name: 'Kies wat u besluit' }).waitFor();
    await p.getByLabel('Een account geven').check();
    expect(await p.getByLabel('Naam').inputValue()).toBe('Mila van Leeuwen');
    await p.getByLabel('Naam').fill('Mila Leeuwen');
    await p.getByLabel('E-mailadres').fill('toezichthouder@noord.example');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p
      .getByRole('alert')
      .getByText(/e-mailadres/i)
      .first()
      .waitFor();
    expect(await p.getByLabel('Naam').inputValue()).toBe('Mila Leeuwen');
    await p.getByLabel('E-mailadres').fill('mila@linde.example');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Het account is gegeven.').waitFor();
    await p.getByRole('link', { name: 'Peter Kok' }).click();
    await p.getByLabel('Weigeren').check();
    await p.getByLabel('Waarom weigert u dit?').fill('Werkt hier niet.');
    await p.getByRole('button', { name: 'Besluit vastleggen' }).click();
    await p.getByText('Het verzoek is geweigerd.').waitFor();
    await p.locator('#verzoeken').getByText('Geweigerd').waitFor();
  }, 60_000);

  it('een collega zonder dat recht ziet het onderdeel niet', async () => {
    const wie = await werkbank.app.alsGebruiker(collega);
    const { body } = await wie.get('/api/v1/ik').expect(200);
    expect(body.rechten).not.toContain('aanbiederaccount:beheren');
    const p = await werkbank.open('toezichthouder', '/');
    expect(await p.getByRole('link', { name: 'Collega’s' }).count()).toBe(0);
  });
});
