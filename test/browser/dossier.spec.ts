import { randomUUID } from 'node:crypto';
import { type Lijn, vulLijn } from '../harnas/lijn';
import type { TestApp } from '../harnas/test-app';
import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

let lijn: Lijn;
let dicht: string;
let nummer: string;
let notitie: string;
let gesprek: string;

async function vul(app: TestApp): Promise<void> {
  lijn = await vulLijn(app);
  const th = app.als('toezichthouder');
  const post = async (pad: string, inhoud: object) =>
    (await th.post(`/api/v1/${pad}`).send(inhoud).expect(201)).body;
  const { aanbiederId, gemeenteId } = app.eerste;
  const vast = { toezichtvorm: 'signaalgestuurd', domein: 'kwaliteit', wet: 'wmo', aanbiederId };
  const geheim = await post('zaken', { ...vast, onderwerp: 'Besloten zaak', gemeenteIds: [gemeenteId] });
  dicht = geheim.id;
  nummer = (await th.get(`/api/v1/zaken/${lijn.zaakInBeoordeling}`).expect(200)).body.nummer;
  await th
    .post(`/api/v1/zaken/${dicht}/_beperk-toegang`)
    .set('if-match', '"v1"')
    .send({ besloten: true, gebruikerIds: [], reden: 'Een medewerker is betrokken.' })
    .expect(200);
  notitie = (await post(`zaken/${lijn.zaak}/notities`, { tekst: 'Bij de buren navragen.' })).id;
  const gesprekken = await post(`zaken/${lijn.zaak}/gesprekken`, {
    ...{ soort: 'gesprek', op: '2026-04-13', gesprekspartners: 'teamleider van de nacht' },
    ...{ verslag: 'De lijsten kloppen niet.', vertrouwelijkVoor: [] },
  });
  gesprek = gesprekken.gesprekken[0].id;
  await post(`zaken/${lijn.zaak}/waarnemingen`, {
    ...{ op: '2026-04-13', omschrijving: 'De kluis stond open.', onderbouwing: 'Zelf gezien.' },
    ...{ wetten: ['wmo'], hoortBijAanleiding: true },
  });
  for (const naam of ['Rooster april.pdf', 'Klachtbrief.pdf'])
    await app.sql(
      `WITH inhoud AS (INSERT INTO document.inhouden (organisatie_id, sha256, opslagsleutel, versleuteld)
         SELECT id, repeat('0', 64), 'proef', false FROM public.organisaties ON CONFLICT DO NOTHING)
       INSERT INTO document.documenten (organisatie_id, id, object, object_id, naam, mediatype, grootte, sha256, soort, vertrouwelijk, status, gedeeld_met_aanbieder, versie, aangemaakt_op)
       VALUES ($1, $2::uuid, 'zaak', $3, $4, 'application/pdf', 10, repeat('0', 64), 'bijlage', false,
         'schoon', false, 1, now())`,
      [app.eerste.id, randomUUID(), lijn.zaak, naam],
    );
}

metWerkbank('het dossier', vul, (werkbank) => {
  const schermen: readonly Scherm[] = [
    ['toezichthouder', 'het hele dossier', () => `/zaken/${lijn.zaak}`],
    ['coordinator', 'het dossier zonder wat vertrouwelijk is', () => `/zaken/${lijn.zaak}`],
    ['toezichthouder', 'de tijdlijn met een filter', () => `/zaken/${lijn.zaak}/tijdlijn?soort=gesprek`],
    ['toezichthouder', 'een zaak koppelen', () => `/zaken/${lijn.zaak}/doe/koppelen`],
    ['toezichthouder', 'een nieuwe notitie', () => `/zaken/${lijn.zaak}/notities/nieuw`],
    ['toezichthouder', 'een eigen notitie', () => `/zaken/${lijn.zaak}/notities/${notitie}`],
    ['toezichthouder', 'wie een deel mag zien', () => `/zaken/${lijn.zaak}/afschermen/gesprek/${gesprek}`],
  ];
  proefSchermen(werkbank, schermen);

  const kaart = (naam: string) => werkbank.pagina.getByRole('region', { name: naam, exact: true });

  it('toont eerst de volgende stap, dan de onderdelen als koppelingen, en elk onderdeel staat erin', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    const plaats = async (wie: string) => (await pagina.locator(wie).first().boundingBox())?.y ?? 0;
    expect(await plaats('#wat-nu')).toBeLessThan(await plaats('.nav-opdezepagina'));
    expect(await plaats('.nav-opdezepagina')).toBeLessThan(await plaats('#termijnbeeld'));
    const doelen = await pagina
      .getByRole('navigation', { name: 'Op deze pagina' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => (link as unknown as { hash: string }).hash.slice(1)));
    const kaarten = await pagina
      .locator('main section.nav-kaart[id]')
      .evaluateAll((delen) => delen.map(({ id }) => id));
    expect([...doelen, 'wat-nu'].sort()).toEqual([...kaarten].sort());
  });

  it('is met het toetsenbord te lopen: van de volgende stap naar een onderdeel en verder van daar', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    await werkbank.tabNaar('Gesprekken');
    await pagina.keyboard.press('Enter');
    expect(await pagina.evaluate<string>('document.activeElement.id')).toBe('gesprekken');
    expect(new URL(pagina.url()).hash).toBe('#gesprekken');
    await pagina.keyboard.press('Tab');
    expect(await werkbank.focus()).toContain('Wie mag dit zien');
    await pagina.keyboard.press('Enter');
    await pagina.getByRole('heading', { level: 1, name: 'Wie mag dit deel van het dossier zien' }).waitFor();
    expect(await pagina.getByLabel('Maak dit vertrouwelijk').isChecked()).toBe(true);
  });

  it('een notitie is van één mens, en gaat met haar tekst naar het dossier', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
    await kaart('Mijn notities').getByRole('link', { name: 'Nieuwe notitie' }).click();
    await pagina.getByRole('button', { name: 'Notitie opslaan' }).click();
    await pagina.getByRole('link', { name: 'Schrijf op wat u wilt onthouden' }).waitFor();
    await pagina.getByLabel('Wat wilt u onthouden?').fill('De deur van de gang klemt.');
    await pagina.getByRole('button', { name: 'Notitie opslaan' }).click();
    await pagina.getByText('De notitie is opgeslagen.').waitFor();
    const notities = kaart('Mijn notities');
    await notities.getByText('De deur van de gang klemt.').waitFor();
    await notities.getByText(/op grond van de Woo of de AVG/).waitFor();
    await notities
      .locator('.nav-notitie', { hasText: 'De deur van de gang klemt.' })
      .getByRole('link', { name: 'Naar het dossier' })
      .click();
    expect(await pagina.getByLabel('Wat zag u?').inputValue()).toBe('De deur van de gang klemt.');
    await pagina.getByLabel('Wanneer zag u dit?').fill('13-4-2026');
    await pagina.getByLabel('Waaruit blijkt dat?').fill('Zelf geprobeerd.');
    await pagina.getByLabel('Wmo 2015').check();
    await pagina.getByLabel('Ja', { exact: true }).check();
    await pagina.getByRole('button', { name: 'Waarneming vastleggen' }).click();
    await pagina.getByText('De waarneming is vastgelegd.').waitFor();
    await kaart('Waarnemingen').getByText('De deur van de gang klemt.').waitFor();
    expect(await kaart('Mijn notities').getByText('De deur van de gang klemt.').count()).toBe(0);
    expect(werkbank.fouten).toEqual([]);

    const collega = await werkbank.open('coordinator', `/zaken/${lijn.zaak}`);
    await kaart('Mijn notities').waitFor();
    expect(await collega.content()).not.toContain('Bij de buren navragen.');
    // Somebody else's note by its address is the same as none.
    await werkbank.open('coordinator', `/zaken/${lijn.zaak}/notities/${notitie}`);
    await werkbank.pagina
      .getByText(/bestaat niet/)
      .first()
      .waitFor();
  });

  it('een notitie die weg is, komt met Ongedaan maken terug', async () => {
    const { body } = await werkbank.app
      .als('toezichthouder')
      .post(`/api/v1/zaken/${lijn.zaak}/notities`)
      .send({ tekst: 'Bel de teamleider.' })
      .expect(201);
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/notities/${body.id}`);
    await pagina.getByRole('button', { name: 'Notitie verwijderen' }).click();
    await pagina.getByText('De notitie is verwijderd.').waitFor();
    await kaart('Mijn notities').waitFor();
    expect(await kaart('Mijn notities').getByText('Bel de teamleider.').count()).toBe(0);
    const teruggezet = pagina.waitForRequest((verzoek) => verzoek.method() === 'POST');
    await pagina.getByRole('button', { name: 'Ongedaan maken' }).click();
    // Sent again after an answer that got lost, it does not come back twice.
    expect((await teruggezet).headers()['idempotency-key']).toMatch(/.{8}/);
    await kaart('Mijn notities').getByText('Bel de teamleider.').waitFor();
    expect(werkbank.fouten).toEqual([]);
  });

  it('een notitie die in een ander tabblad is gewijzigd, gaat niet weg voordat u ziet wat er nu staat', async () => {
    const th = werkbank.app.als('toezichthouder');
    const notities = `/api/v1/zaken/${lijn.zaak}/notities`;
    const { body } = await th.post(notities).send({ tekst: 'Eerst dit.' }).expect(201);
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/notities/${body.id}`);
    await pagina.getByRole('button', { name: 'Notitie verwijderen' }).waitFor();
    const wijzig = (versie: number, tekst: string) =>
      th.patch(`/api/v1/notities/${body.id}`).set('if-match', `"v${versie}"`).send({ tekst }).expect(200);
    await wijzig(1, 'Toen dat.');
    await pagina.getByRole('button', { name: 'Notitie verwijderen' }).click();
    await pagina.getByText('Deze notitie is intussen gewijzigd').waitFor();
    await pagina.getByText('Toen dat.').waitFor();
    for (const breedte of [1280, 320]) {
      await pagina.setViewportSize({ width: breedte, height: 900 });
      expect(await werkbank.axe()).toEqual([]);
      expect(await werkbank.past()).toBe(true);
    }
    await pagina.setViewportSize({ width: 1280, height: 900 });
    await pagina.getByRole('button', { name: 'Notitie houden' }).click();
    expect(await pagina.getByText('Deze notitie is intussen gewijzigd').count()).toBe(0);

    // Again, and changed once more meanwhile: again it is shown, and only then it goes.
    await pagina.getByRole('button', { name: 'Notitie verwijderen' }).click();
    await pagina.getByText('Toen dat.').waitFor();
    await wijzig(2, 'En nu dit.');
    await pagina.getByRole('button', { name: 'Toch verwijderen' }).click();
    await pagina.getByText('En nu dit.').waitFor();
    await pagina.getByRole('button', { name: 'Toch verwijderen' }).click();
    await pagina.getByText('De notitie is verwijderd.').waitFor();
    await th.delete(`/api/v1/notities/${body.id}`).set('if-match', '"v3"').expect(404);
  });

  it.each(['tijdlijn', 'stukken'])(
    'het palet op het tabblad %s biedt wat de zaak zelf als knop heeft',
    async (blad) => {
      let pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}`);
      await pagina.getByRole('heading', { name: 'Wat nu' }).waitFor();
      const opties = async (): Promise<string[]> => {
        await pagina.keyboard.press('Control+k');
        const groep = pagina.getByRole('group', { name: 'Op deze pagina' });
        await groep.getByRole('option').first().waitFor();
        const namen = await groep.getByRole('option').allInnerTexts();
        await pagina.keyboard.press('Escape');
        return namen.sort();
      };
      const knoppen = await pagina
        .locator('#wat-nu')
        .getByRole('link', { includeHidden: true })
        .allTextContents();
      expect(knoppen).toContain('Gesprek vastleggen');
      expect(knoppen).toContain('Zaak sluiten');
      pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/${blad}`);
      await pagina.getByRole('heading', { level: 1 }).waitFor();
      const hier = await opties();
      expect(knoppen.filter((naam) => !hier.includes(naam))).toEqual([]);
      await pagina.keyboard.press('Control+k');
      await pagina.keyboard.type('gesprek vastleggen');
      await pagina.keyboard.press('Enter');
      await pagina.waitForURL(/\/doe\/gesprek$/);
    },
  );

  it('twee zaken worden gekoppeld en weer los, en een nummer dat niet kan laat het getypte staan', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/doe/koppelen`);
    await pagina.getByLabel('Nummer van de andere zaak').fill('2026-99999');
    await pagina.getByLabel('Ze gaan over dezelfde gebeurtenis').check();
    await pagina.getByLabel('Waarom koppelt u ze?').fill('Het was dezelfde nacht.');
    await pagina.getByRole('button', { name: 'Zaak koppelen' }).click();
    await pagina.getByRole('link', { name: /geen andere zaak met dit nummer/ }).waitFor();
    expect(await pagina.getByLabel('Waarom koppelt u ze?').inputValue()).toBe('Het was dezelfde nacht.');
    await pagina.getByLabel('Nummer van de andere zaak').fill(nummer);
    await pagina.getByRole('button', { name: 'Zaak koppelen' }).click();
    await pagina.getByText('De zaken zijn gekoppeld.').waitFor();
    await kaart('Gekoppelde zaken').getByRole('link', { name: nummer, exact: true }).waitFor();
    await kaart('Gekoppelde zaken').getByText('Reden: Het was dezelfde nacht.').waitFor();
    await pagina.getByRole('link', { name: `Koppeling met zaak ${nummer} weghalen` }).click();
    await pagina.getByLabel('Waarom haalt u de koppeling weg?').fill('Het was een andere nacht.');
    await pagina.getByRole('button', { name: 'Koppeling weghalen' }).click();
    await pagina.getByText('De koppeling is weg.').waitFor();
    await kaart('Gekoppelde zaken').waitFor({ state: 'detached' });
    expect(werkbank.fouten.filter((fout) => !/400/.test(fout))).toEqual([]);
  });

  it('de tijdlijn houdt haar filter in het adres, en zegt het als die soort niet bestaat', async () => {
    const pagina = await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/tijdlijn`);
    await pagina
      .getByText(/De zaak is geopend|Zaak geopend|geopend/)
      .first()
      .waitFor();
    await pagina.getByLabel('Toon').selectOption({ label: 'Gesprekken' });
    await pagina.waitForURL(/soort=gesprek/);
    // The old lines stay until the new ones are there.
    await pagina
      .getByText(/Waarneming vastgelegd/)
      .first()
      .waitFor({ state: 'detached' });
    await pagina.getByText(/Gesprek vastgelegd/).waitFor();
    await pagina.reload();
    await pagina.getByText(/Gesprek vastgelegd/).waitFor();
    expect(await pagina.getByLabel('Toon').inputValue()).toBe('gesprek');
    await werkbank.open('toezichthouder', `/zaken/${lijn.zaak}/tijdlijn?soort=onzin`);
    await werkbank.pagina.getByText('Deze soort gebeurtenis bestaat niet meer. U ziet alles.').waitFor();
  });

  it('een zaak die niet van u is, is dezelfde bladzijde als een zaak die niet bestaat', async () => {
    const bladzijden: string[] = [];
    for (const id of [dicht, randomUUID()]) {
      for (const deel of ['', '/tijdlijn', '/stukken', '/doe/koppelen']) {
        const pagina = await werkbank.open('coordinator', `/zaken/${id}${deel}`);
        bladzijden.push(await pagina.locator('main').innerText());
      }
    }
    expect(new Set(bladzijden).size).toBe(1);
    expect(bladzijden[0]).toMatch(/bestaat niet/);
    expect(bladzijden[0]).not.toContain('Besloten zaak');
  });
});
