import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { alsPlatteTekst, type Tekstdocument, type Tekstknoop } from '../../libs/tekst/src';
import { beeldInDossier } from '../harnas/beeld';
import { vastgesteldeBevinding } from '../harnas/bevinding';
import { type Lijn, vulLijn } from '../harnas/lijn';
import { rapportinhoud } from '../harnas/rapport';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank } from '../harnas/werkbank';

let lijn: Lijn;
const vul = async (app: TestApp): Promise<void> => {
  lijn = await vulLijn(app);
};

metWerkbank('het rapport schrijven', vul, (werkbank) => {
  const pagina = (): Page => werkbank.pagina;
  const als = (rol: 'toezichthouder' | 'coordinator') => werkbank.app.als(rol);
  const veld = (kop: string): Locator => pagina().getByRole('textbox', { name: kop, exact: true });
  const knop = (kop: string, naam: string): Locator =>
    pagina()
      .getByRole('toolbar', { name: `Opmaak van ${kop}` })
      .getByRole('button', { name: naam, exact: true });
  const opgeslagen = () =>
    pagina()
      .getByRole('status')
      .getByText(/^Opgeslagen om/)
      .waitFor();
  const bewerk = (breedte = 1280) =>
    werkbank.open('toezichthouder', `/rapporten/${lijn.rapport}/bewerken`, { breedte });

  interface Gelezen {
    versie: number;
    secties: { sleutel: string; inhoud: Tekstdocument }[];
    bevindingen: { bevindingId: string | null; norm: string }[];
  }
  const gelezen = async (): Promise<Gelezen> =>
    (await als('toezichthouder').get(`/api/v1/rapporten/${lijn.rapport}`).expect(200)).body;
  const sectie = async (sleutel: string): Promise<Tekstdocument> => {
    const gevonden = (await gelezen()).secties.find((deel) => deel.sleutel === sleutel);
    if (!gevonden) throw new Error(`Het rapport heeft geen deel ${sleutel}.`);
    return gevonden.inhoud;
  };
  const wijzig = async (wie: 'toezichthouder' | 'coordinator', velden: object): Promise<void> => {
    await als(wie)
      .patch(`/api/v1/rapporten/${lijn.rapport}`)
      .set('if-match', `"v${(await gelezen()).versie}"`)
      .send(velden)
      .expect(200);
  };
  const soorten = ({ content }: Tekstknoop) => (content ?? []).map(({ type }) => type);

  it('met opmaak, die vanzelf wordt opgeslagen en er na herladen nog staat', async () => {
    await bewerk();
    await veld('Feiten').fill('Wij bezochten de locatie.');
    await veld('Feiten').press('ControlOrMeta+a');
    await veld('Feiten').press('Control+b');
    expect(await knop('Feiten', 'Vet').getAttribute('aria-pressed')).toBe('true');
    await veld('Feiten').press('End');
    await veld('Feiten').press('Enter');
    await knop('Feiten', 'Kop').click();
    await pagina().keyboard.type('De nacht');
    await opgeslagen();
    const { content } = await sectie('feiten');
    expect(content).toMatchObject([
      { type: 'paragraph', content: [{ text: 'Wij bezochten de locatie.', marks: [{ type: 'bold' }] }] },
      { type: 'heading', attrs: { level: 3 }, content: [{ text: 'De nacht' }] },
    ]);
    await pagina().reload();
    await veld('Feiten').getByRole('heading', { name: 'De nacht' }).waitFor();
    expect(werkbank.fouten).toEqual([]);
  }, 60_000);

  it('met een tabel, waarvan de kopregel blijft en die geplakt ook een kopregel krijgt', async () => {
    await wijzig('toezichthouder', rapportinhoud({ advies: '' }));
    await bewerk();
    await veld('Advies').click();
    await knop('Advies', 'Tabel').click();
    await pagina().keyboard.type('Maand');
    await knop('Advies', 'Rij weghalen').click();
    await pagina()
      .getByText(/^De kopregel van een tabel blijft staan/)
      .waitFor();
    await knop('Advies', 'Kolom weghalen').click();
    expect(await veld('Advies').locator('th').count()).toBe(1);
    expect(await veld('Advies').locator('td').count()).toBe(2);
    await knop('Advies', 'Tabel weghalen').click();
    await plak(
      veld('Advies'),
      '<p class="MsoNormal" style="color:red">Dit is <b>nodig</b>:</p><table><tr><td colspan="2" style="width:3cm">Kop</td></tr><tr><td>a</td><td>b</td></tr></table><img src="https://elders.nl/volg.png">',
    );
    await opgeslagen();
    const document = await sectie('advies');
    const tabel = document.content.find(({ type }) => type === 'table');
    expect(tabel?.content?.map(soorten)).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableCell', 'tableCell'],
    ]);
    expect(JSON.stringify(document)).not.toMatch(/style|elders|Mso/);
    expect(alsPlatteTekst(document)).toContain('Dit is nodig:');
    expect(werkbank.fouten).toEqual([]);
    await wijzig('toezichthouder', rapportinhoud({ advies: 'Zorg voor twee begeleiders.' }));
  }, 60_000);

  it('met een afbeelding uit het dossier, die zonder beschrijving wordt geweigerd', async () => {
    const beeld = await beeldInDossier(werkbank.app, als('toezichthouder'), lijn.zaakInBeoordeling);
    await wijzig('toezichthouder', rapportinhoud({ conclusie: 'De aanbieder voldoet niet.' }));
    await bewerk();
    await veld('Conclusie').press('ControlOrMeta+End');
    await knop('Conclusie', 'Afbeelding').click();
    const dialoog = pagina().getByRole('dialog', { name: 'Afbeelding uit het dossier' });
    await dialoog.getByRole('radio', { name: 'nachtrooster.png' }).check();
    await dialoog.getByRole('button', { name: 'Afbeelding plaatsen' }).click();
    expect(await werkbank.focus()).toContain('Wat is er op de afbeelding te zien?');
    await dialoog.getByText('Beschrijf wat er op de afbeelding te zien is').waitFor();
    expect(await veld('Conclusie').locator('figure').count()).toBe(0);
    expect(await werkbank.axe()).toEqual([]);
    // Enter answers the question and does not send the report.
    await dialoog.getByLabel(/^Wat is er op de afbeelding/).fill('Een rooster met een lege nacht');
    await pagina().keyboard.press('Enter');
    await veld('Conclusie').getByRole('img', { name: 'Een rooster met een lege nacht' }).waitFor();
    await opgeslagen();
    expect((await sectie('conclusie')).content).toContainEqual({
      type: 'afbeelding',
      attrs: { documentId: beeld, alt: 'Een rooster met een lege nacht', bijschrift: '' },
    });
    await wijzig('toezichthouder', rapportinhoud({ conclusie: 'De aanbieder voldoet niet.' }));
  }, 60_000);

  it('met een koppeling en een verwijzing; een onveilig adres wordt geweigerd', async () => {
    await wijzig('toezichthouder', rapportinhoud({ aanleiding: 'Een signaal' }));
    await bewerk();
    await veld('Aanleiding').press('ControlOrMeta+a');
    await knop('Aanleiding', 'Koppeling').click();
    const adres = pagina()
      .getByRole('dialog')
      .getByLabel(/^Adres/);
    await adres.fill('javascript:alert(1)');
    await adres.press('Enter');
    await pagina()
      .getByRole('dialog')
      .getByText(/Vul een webadres in/)
      .waitFor();
    await adres.fill('voorbeeld.nl/kader');
    await adres.press('Enter');
    await veld('Aanleiding').getByRole('link', { name: 'Een signaal' }).waitFor();
    await pagina().waitForFunction(`document.activeElement?.id === 'veld-secties-aanleiding'`);
    await veld('Aanleiding').press('ControlOrMeta+End');
    await knop('Aanleiding', 'Verwijzing').click();
    await pagina().getByRole('radio', { name: 'Een bevinding' }).check();
    await pagina().getByRole('dialog').getByLabel('Welke?').selectOption({ index: 1 });
    await pagina().getByRole('button', { name: 'Verwijzing plaatsen' }).click();
    await opgeslagen();
    const { content } = await sectie('aanleiding');
    expect(content[0]?.content).toMatchObject([
      { text: 'Een signaal', marks: [{ type: 'link', attrs: { href: 'https://voorbeeld.nl/kader' } }] },
      { type: 'verwijzing', attrs: { soort: 'bevinding', label: 'V-1' } },
    ]);
  }, 60_000);

  it('met twee mensen: wie een ander deel schrijft ziet het andere vanzelf, op hetzelfde deel wordt gekozen', async () => {
    await wijzig('toezichthouder', rapportinhoud({ feiten: 'Eerst.', conclusie: 'Eerst.' }));
    await bewerk();
    await wijzig('coordinator', rapportinhoud({ conclusie: 'Van de coordinator.' }));
    await veld('Feiten').fill('Van de toezichthouder.');
    await opgeslagen();
    await veld('Conclusie').getByText('Van de coordinator.').waitFor();
    expect(alsPlatteTekst(await sectie('conclusie'))).toBe('Van de coordinator.');

    await wijzig('coordinator', rapportinhoud({ feiten: 'De coordinator schreef dit.' }));
    await veld('Feiten').fill('De toezichthouder schreef dit.');
    await pagina().getByRole('button', { name: 'Bekijk het verschil' }).click();
    const botsing = pagina().getByRole('group', { name: 'Feiten', exact: true });
    expect(await botsing.innerText()).toContain('De coordinator schreef dit.');
    expect(await werkbank.axe()).toEqual([]);
    await pagina().getByRole('radio', { name: 'Neem de tekst van de ander' }).check();
    await pagina().getByRole('button', { name: 'Eerst verder bewerken' }).click();
    await veld('Feiten').getByText('De coordinator schreef dit.').waitFor();
  }, 60_000);

  it('met een controle die naar de plaats leidt', async () => {
    await wijzig('toezichthouder', rapportinhoud({ gevolgVoorInwoners: '' }));
    await bewerk();
    await pagina().getByRole('button', { name: 'Controleer rapport' }).click();
    const punt = pagina()
      .getByRole('region', { name: 'Controle' })
      .getByRole('link', { name: 'Wat dit betekent voor inwoners' });
    await punt.press('Enter');
    expect(await pagina().evaluate('document.activeElement.id')).toBe('veld-secties-gevolgVoorInwoners');
    await pagina().keyboard.type('Bewoners krijgen weer hulp.');
    await opgeslagen();
    await pagina().getByText('Het rapport is na deze controle gewijzigd.').waitFor();
    await pagina().getByRole('button', { name: 'Controleer opnieuw' }).click();
    await punt.waitFor({ state: 'detached' });
  }, 60_000);

  it('met de bevindingen van de zaak, naast wat nog niet is opgeslagen', async () => {
    await vastgesteldeBevinding(
      als('toezichthouder'),
      lijn.zaakInBeoordeling,
      werkbank.app.klok.vandaag().toString(),
    );
    await bewerk();
    await pagina().getByRole('button', { name: 'Bevindingen van de zaak overnemen' }).click();
    await pagina().getByRole('link', { name: 'V-1' }).first().waitFor();
    expect((await gelezen()).bevindingen.some(({ bevindingId }) => bevindingId !== null)).toBe(true);
    expect(await werkbank.axe()).toEqual([]);
  }, 60_000);

  it('met een verwijzing naar een norm van het toetsingskader', async () => {
    await wijzig('toezichthouder', rapportinhoud({ aanleiding: 'Wij toetsten aan ' }));
    await bewerk();
    await veld('Aanleiding').press('ControlOrMeta+End');
    await knop('Aanleiding', 'Verwijzing').click();
    await pagina().getByRole('radio', { name: 'Een norm' }).check();
    await pagina().getByRole('dialog').getByLabel('Welke?').selectOption({ index: 1 });
    expect(await werkbank.axe()).toEqual([]);
    await pagina().getByRole('button', { name: 'Verwijzing plaatsen' }).click();
    await opgeslagen();
    const [, verwijzing] = (await sectie('aanleiding')).content[0]?.content ?? [];
    expect(verwijzing?.attrs).toMatchObject({ soort: 'norm', label: expect.stringMatching(/^norm \S+$/) });
    await wijzig('toezichthouder', rapportinhoud({ aanleiding: 'Een signaal' }));
  }, 60_000);

  it.each([1280, 320])(
    'met opmerkingen van een collega, die er nu ook aan werkt (%i pixels)',
    async (breedte) => {
      const adres = `/api/v1/rapporten/${lijn.rapport}`;
      const opmerking = { plaats: 'secties.feiten', tekst: 'Welke nacht was dit?', fragment: 'de locatie' };
      await als('coordinator').post(`${adres}/opmerkingen`).send(opmerking).expect(201);
      await als('coordinator')
        .post(`${adres}/_meld-aanwezig`)
        .send({ plaats: 'secties.conclusie' })
        .expect(200);
      await bewerk(breedte);
      await pagina()
        .getByText(/^Op dit moment werkt .* aan Conclusie\.$/)
        .waitFor();
      await pagina().getByText('1 open opmerking (Feiten)').click();
      const hier = pagina().getByRole('article').filter({ hasText: 'Welke nacht was dit?' }).last();
      await hier.getByRole('button', { name: 'Antwoorden' }).click();
      await hier.getByLabel('Uw antwoord').fill('Die van 3 april.');
      expect(await werkbank.axe()).toEqual([]);
      await hier.getByRole('button', { name: 'Antwoord plaatsen' }).click();
      await hier.getByLabel('Uw antwoord').waitFor({ state: 'detached' });
      await hier.getByText('Die van 3 april.').waitFor();
      await hier.getByRole('button', { name: 'Afhandelen' }).click();
      await hier.getByText(/^Afgehandeld door/).waitFor();
      await pagina().getByRole('button', { name: 'Opmerking toevoegen (Feiten)' }).click();
      await pagina()
        .getByLabel(/^Uw opmerking/)
        .fill('Nog een keer lezen.');
      await pagina().getByRole('button', { name: 'Opmerking plaatsen' }).click();
      await pagina().getByText('1 open opmerking (Feiten)').waitFor();
      const { body } = await als('toezichthouder').get(`${adres}/opmerkingen`).expect(200);
      for (const { id, versie, handelingen } of body)
        if (handelingen.includes('handelAf'))
          await als('coordinator')
            .post(`${adres}/opmerkingen/${id}/_handel-af`)
            .set('if-match', `"v${versie}"`)
            .send({})
            .expect(200);
      expect(werkbank.fouten).toEqual([]);
    },
    60_000,
  );

  it('met alleen het toetsenbord: de werkbalk is een halte, Tab verlaat de tekst', async () => {
    await bewerk();
    await veld('Samenvatting in gewone taal').focus();
    await pagina().keyboard.press('Alt+F10');
    expect(await werkbank.focus()).toBe('Vet');
    await pagina().keyboard.press('ArrowRight');
    expect(await werkbank.focus()).toBe('Cursief');
    await pagina().keyboard.press('End');
    expect(await werkbank.focus()).toBe('Opnieuw doen');
    await pagina().keyboard.press('Escape');
    await pagina().waitForFunction(`document.activeElement?.id === 'veld-secties-samenvatting'`);
    await pagina().keyboard.press('Tab');
    expect(await werkbank.focus()).toBe('Opmerkingen (Samenvatting in gewone taal)');
    await pagina().keyboard.press('Shift+Tab');
    await pagina().keyboard.press('Shift+Tab');
    // Where the arrows were last.
    expect(await werkbank.focus()).toBe('Opnieuw doen');
  }, 60_000);

  it('ook op 320 pixels, met de delen als menu', async () => {
    await bewerk(320);
    expect(await werkbank.axe()).toEqual([]);
    expect(await werkbank.past()).toBe(true);
    const menu = pagina().getByRole('navigation', { name: 'Delen van het rapport' });
    expect(await menu.getByRole('link').count()).toBe(0);
    await menu.getByText('Delen van het rapport').click();
    await menu.getByRole('link', { name: 'Advies' }).click();
    expect(await pagina().evaluate('document.activeElement.id')).toBe('veld-secties-advies');
  }, 60_000);

  it('met versies, en wat er sindsdien veranderde', async () => {
    await wijzig('toezichthouder', rapportinhoud({ advies: 'Zorg voor twee begeleiders.' }));
    await werkbank.open('toezichthouder', `/rapporten/${lijn.rapport}/versies`);
    await pagina().getByRole('button', { name: 'Versie bewaren' }).click();
    await pagina()
      .getByText(/Geef de versie een naam van 3/)
      .waitFor();
    await pagina()
      .getByLabel(/^Naam van de versie/)
      .fill('Voor het overleg');
    await pagina().getByRole('button', { name: 'Versie bewaren' }).click();
    await pagina().getByText('1. Voor het overleg').waitFor();
    await wijzig('coordinator', rapportinhoud({ advies: 'Zorg voor drie begeleiders.' }));
    await pagina().getByRole('button', { name: 'Vergelijk met nu (Voor het overleg)' }).click();
    const verschil = pagina().getByRole('region', { name: 'Wat er veranderde sinds: Voor het overleg' });
    await verschil.getByRole('heading', { name: 'Advies' }).waitFor();
    expect(await verschil.locator('ins').innerText()).toContain('drie begeleiders');
    expect(await verschil.locator('del').innerText()).toContain('twee begeleiders');
    expect(await werkbank.axe()).toEqual([]);
    await pagina().setViewportSize({ width: 320, height: 900 });
    expect(await werkbank.axe()).toEqual([]);
    expect(await werkbank.past()).toBe(true);
  }, 60_000);

  it('niet meer als het is vastgesteld', async () => {
    await werkbank.open('toezichthouder', `/rapporten/${lijn.vastgesteld}/bewerken`);
    expect(await pagina().locator('[contenteditable]').count()).toBe(0);
    await werkbank.open('toezichthouder', `/rapporten/${lijn.vastgesteld}`);
    await pagina().getByText('Dit rapport is vastgesteld en verandert niet meer.').waitFor();
    expect(await pagina().getByRole('link', { name: 'Bewerk' }).count()).toBe(0);
  }, 60_000);

  it.each(['college', 'aanbieder'] as const)('niet door een %s', async (rol) => {
    await werkbank.open(rol, `/rapporten/${lijn.rapport}/bewerken`);
    expect(await pagina().locator('[contenteditable], form.nav-formulier').count()).toBe(0);
  });
});

/** Puts formatted text on the clipboard of the page and pastes it, as another program would. */
const plak = (veld: Locator, html: string): Promise<void> =>
  veld.evaluate((element: unknown, inhoud: string) => {
    const klembord = new (
      globalThis as never as { DataTransfer: new () => { setData(s: string, d: string): void } }
    ).DataTransfer();
    klembord.setData('text/html', inhoud);
    const Plak = (globalThis as never as { ClipboardEvent: new (s: string, o: object) => unknown })
      .ClipboardEvent;
    (element as { dispatchEvent(g: unknown): void }).dispatchEvent(
      new Plak('paste', { clipboardData: klembord, bubbles: true, cancelable: true }),
    );
  }, html);
