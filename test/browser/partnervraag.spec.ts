import { mkdirSync } from 'node:fs';
import { Verzendwekker } from '@navolgbaar/bericht';
import { openLoket } from '../harnas/loket';
import { metOpenbareSite } from '../harnas/openbare-site';

/** Where pictures of the pages go, for who wants to see them. */
const BEELDEN = process.env['NAV_BEELDEN'];

metOpenbareSite('het antwoord van een ketenpartner in de browser', openLoket, (site) => {
  const verstuur = async (knop: string): Promise<void> => {
    site.app.klok.verder('PT20S');
    await site.pagina.getByRole('button', { name: knop, exact: true }).click();
  };
  const koptekst = () => site.pagina.getByRole('heading', { level: 1 }).innerText();
  const mails = async (): Promise<string[]> => {
    await site.app.verwerkUitstaandeJobs();
    site.app.app.get(Verzendwekker).wek(site.app.eerste.id);
    await site.app.app.get(Verzendwekker).rust();
    const { body } = await site.app.als('coordinator').get('/api/v1/postbus').expect(200);
    return body.resultaten.map(({ tekst }: { tekst: string }) => tekst);
  };
  const uit = async (patroon: RegExp): Promise<string> =>
    (await mails()).flatMap((tekst) => patroon.exec(tekst)?.[0] ?? [])[0] ?? '';
  const keur = async (naam: string, breed: number): Promise<void> => {
    expect(await site.axe()).toEqual([]);
    expect(await site.past()).toBe(true);
    expect(await site.pagina.evaluate('document.scripts.length')).toBe(0);
    if (!BEELDEN) return;
    mkdirSync(BEELDEN, { recursive: true });
    await site.pagina.screenshot({ path: `${BEELDEN}/partner-${naam}-${breed}.png`, fullPage: true });
  };

  async function gevraagd(): Promise<string> {
    const th = site.app.als('toezichthouder');
    const wij = { soort: 'toegang', naam: `WIJ ${String(Math.random())}`, email: 'oost@wij.example' };
    const { body: partner } = await th.post('/api/v1/ketenpartners').send(wij).expect(201);
    const melding = {
      ...{ soort: 'melding', kanaal: 'telefoon', bron: 'inwoner', wet: 'wmo', domein: 'kwaliteit' },
      ...{ onderwerp: 'Te weinig hulp', omschrijving: 'Er komt niemand.', onrechtmatigheid: 'nee' },
    };
    const { body } = await th.post('/api/v1/meldingen').send(melding).expect(201);
    const vraag = {
      ...{ partnerId: partner.id, vraag: 'Kreeg zij drie dagdelen?', doel: 'Is geleverd wat is toegekend?' },
      ...{ grondslag: 'Wmo 2015 art. 5.2.4', categorieen: ['overig'], weggelaten: 'Wie het meldde.' },
      uiterlijk: site.app.klok.vandaag().add({ days: 9 }).toString(),
    };
    await th.post(`/api/v1/meldingen/${body.id}/partnervragen`).send(vraag).expect(201);
    return uit(/\/partnervraag\/[\w-]{64}/);
  }

  it.each([320, 1280])(
    'gaat op %i pixels van link tot antwoord zonder axe-bevindingen en zonder een script van ons',
    async (breed) => {
      const link = await gevraagd();
      // With script only because axe is one: the pages themselves send none.
      await site.open(link, { breed, script: true });
      expect(await koptekst()).toBe('Een vraag van Toezicht Noord');
      await keur('link', breed);
      await verstuur('Stuur mij een code');
      await keur('code', breed);
      const code = await uit(/\b\d{4} \d{4}\b/);
      await site.pagina.getByLabel('Code').fill('1111 1111');
      await verstuur('Open de vraag');
      expect(await site.pagina.getByText('Deze code klopt niet').first().isVisible()).toBe(true);
      await keur('code-fout', breed);
      await site.pagina.getByLabel('Code').fill(code);
      await verstuur('Open de vraag');
      expect(await site.pagina.getByText('Kreeg zij drie dagdelen?').isVisible()).toBe(true);
      await keur('vraag', breed);
      await site.pagina.locator('[name=soort][value=volledig]').check();
      await site.pagina.getByLabel('Wat wilt u ons laten weten?').fill('Ja.');
      await verstuur('Verstuur uw antwoord');
      expect(await site.pagina.getByText('Wij hebben uw antwoord ontvangen').isVisible()).toBe(true);
      expect(await site.pagina.getByText('Kreeg zij').count()).toBe(0);
      await keur('ontvangen', breed);
      await site.open(link, { breed, script: true });
      expect(await koptekst()).toBe('Deze link werkt niet meer');
      await keur('weg', breed);
    },
    120_000,
  );

  it('gaat zonder script, met een bestand; terug en vernieuwen sturen niets dubbel', async () => {
    const link = await gevraagd();
    await site.open(link);
    await verstuur('Stuur mij een code');
    await site.pagina.getByLabel('Code').fill(await uit(/\b\d{4} \d{4}\b/));
    await verstuur('Open de vraag');
    await verstuur('Verstuur uw antwoord');
    expect(await site.pagina.title()).toMatch(/^Fout: /);
    expect(await site.pagina.locator(':focus').getAttribute('id')).toBe('foutsamenvatting');
    await site.pagina.locator('[name=soort][value=deels]').check();
    await site.pagina.getByLabel('Wat wilt u ons laten weten?').fill('De rest volgt.');
    const bestand = { name: 'uren.txt', mimeType: 'text/plain', buffer: Buffer.from('Drie uur.') };
    await site.pagina.locator('input[type=file]').setInputFiles(bestand);
    await verstuur('Verstuur uw antwoord');
    expect(await site.pagina.getByText(/^Deel van het antwoord,/).isVisible()).toBe(true);
    await site.pagina.reload();
    await site.pagina.getByRole('button', { name: 'Sluit de vraag' }).click();
    await site.pagina.goBack();
    await site.pagina.reload();
    expect(await koptekst()).toBe('Open de vraag opnieuw');
    const antwoorden = await site.app.sql<{ tekst: string; documenten: string[] }>(
      `SELECT tekst, documenten FROM partner.antwoorden WHERE soort = 'deels'`,
    );
    expect(antwoorden).toMatchObject([{ tekst: 'De rest volgt.' }]);
    expect(antwoorden[0]?.documenten).toHaveLength(1);
  });
});
