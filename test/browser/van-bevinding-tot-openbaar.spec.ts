import { expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { slugVoor } from '../../libs/register/src/domain/slug';
import { staatIn, uitgepakt } from '../harnas/bestandsbytes';
import { pdfTekst } from '../harnas/pdf-tekst';
import type { TestApp } from '../harnas/test-app';
import { metWerkbank } from '../harnas/werkbank';

/** A name that stands nowhere else. */
const NAAM = 'Kwastelboer';
const TITEL = 'Medicatie op de locatie';
const STELLING = 'De medicatie is niet op orde.';
const FOUT = 'Op vijf van de tien dagen kreeg de bewoner te laat medicijnen.';
const GOED = 'Op vier van de tien dagen kreeg de bewoner te laat medicijnen.';
const REACTIE = 'Wij hebben de medicatie meteen anders geregeld.';
const SAMENVATTING = 'Bewoners kregen hun medicijnen soms te laat. Dat moet beter.';
const TEKSTEN = {
  Aanleiding: 'Er kwam een signaal over medicijnen.',
  Feiten: `Wij spraken mevrouw ${NAAM} op de locatie.`,
  Conclusie: 'De aanbieder voldoet niet aan de norm.',
  'Wat dit betekent voor inwoners': 'Medicijnen kwamen soms te laat.',
  Advies: 'Maak een protocol voor medicijnen.',
  'Samenvatting in gewone taal': SAMENVATTING,
};

const ZELF = 'U hebt dit zelf opgesteld. Vraag een collega om het vast te stellen.';

let zaak = '';
let rapport = '';
let wederhoor = '';
let publicatie = '';
let adres = '';

/** A case of which the investigation runs. */
async function vul(app: TestApp): Promise<void> {
  const { aanbiederId, gemeenteId } = app.eerste;
  const { body } = await app
    .als('toezichthouder')
    .post('/api/v1/zaken')
    .send({
      ...{ toezichtvorm: 'signaalgestuurd', onderwerp: 'Medicatie', domein: 'kwaliteit', wet: 'wmo' },
      ...{ aanbiederId, gemeenteIds: [gemeenteId] },
    })
    .expect(201);
  zaak = body.id;
}

const idUit = (pagina: Page): string => new URL(pagina.url()).pathname.split('/')[3] ?? '';
const knop = (in_: Page | Locator, name: string) => in_.getByRole('button', { name, exact: true });
const koppeling = (in_: Page | Locator, name: string) => in_.getByRole('link', { name, exact: true });
/** To the address that a link leads to, once the page there stands. */
const volg = async (pagina: Page, naam: string, kop: string = naam): Promise<void> => {
  await koppeling(pagina, naam).first().click();
  await pagina.getByRole('heading', { level: 1, name: kop }).waitFor();
};

// One road: each step begins where the one before it ended.
metWerkbank('de weg van een bevinding naar een openbaar rapport', vul, (werkbank) => {
  const dag = (op: string): void => werkbank.app.klok.naar(op);
  const open = (rol: 'toezichthouder' | 'coordinator' | 'aanbieder', weg: string): Promise<Page> =>
    werkbank.open(rol, weg);
  /** What a person sees at this step holds on a wide and on a narrow screen. */
  const kijk = async (stap: string): Promise<void> => {
    for (const breedte of [320, 1280]) {
      await werkbank.pagina.setViewportSize({ width: breedte, height: 900 });
      expect([stap, breedte, await werkbank.past()]).toEqual([stap, breedte, true]);
    }
    expect(werkbank.fouten).toEqual([]);
  };

  let gebroken = false;
  /** A step says at once that the one before it went wrong, instead of waiting for what cannot come. */
  const stap = (naam: string, doe: () => Promise<void>): void =>
    it(
      naam,
      async () => {
        if (gebroken) throw new Error('Een eerdere stap van de weg ging mis.');
        gebroken = true;
        await doe();
        gebroken = false;
      },
      90_000,
    );

  stap('de toezichthouder legt een bevinding vast met bewijs, en rondt het onderzoek af', async () => {
    const p = await open('toezichthouder', `/zaken/${zaak}/bewijs`);
    await volg(p, 'Bewijs vastleggen');
    await p.getByRole('radio', { name: /^Gegevens/ }).check();
    await p.getByLabel('Wat is het?').fill('Toedienlijsten van april');
    await p.getByLabel('Van wie kreeg u het?').fill('de locatiemanager');
    await p.getByLabel('Op welke dag kreeg u het?').fill('10-04-2026');
    await p.getByLabel('Hoe kreeg u het?').fill('Gevorderd op grond van Awb 5:16.');
    await p.getByLabel('Waar wordt het bewaard?').fill('Kluis 2');
    await knop(p, 'Bewijs vastleggen').click();
    await p.getByRole('heading', { level: 1, name: 'Bewijsstuk B-1' }).waitFor();
    await p.getByRole('link', { name: 'Bewijs en bevindingen' }).first().click();
    await volg(p, 'Bevinding opstellen');
    await p.getByLabel('Wat stelt u vast?').fill(STELLING);
    await p.getByLabel('Tekortkoming', { exact: false }).first().check();
    await p.getByLabel('B-1: Toedienlijsten van april').check();
    await p.getByLabel('Hoe volgt dit uit het bewijs?').fill(FOUT);
    await p.getByLabel('Wat betekent dit voor inwoners', { exact: false }).fill('Medicijnen komen te laat.');
    await p.getByLabel('Wat leerde of verbeterde de aanbieder?').fill('Nog niets.');
    await p.getByLabel('Wmo 2015').check();
    await knop(p, 'Concept opslaan').click();
    await p.getByRole('heading', { level: 1, name: 'Bevinding V-1' }).waitFor();
    await volg(p, 'Bevinding vaststellen');
    await knop(p, 'Bevinding vaststellen').click();
    await p.getByText('Een maatregel kan zodra het onderzoek in deze zaak is afgerond.').waitFor();
    await kijk('01-bevinding');
    await volg(p, 'Eigen onderzoek afronden');
    await p.getByLabel('Wat is de bevinding?').fill(STELLING);
    await knop(p, 'Onderzoek afronden').click();
    await p.getByText('Het onderzoek is afgerond.').waitFor();
  });

  stap('hij schrijft met die bevinding een rapport', async () => {
    const p = await open('toezichthouder', `/zaken/${zaak}`);
    await volg(p, 'Rapport schrijven');
    await p.getByLabel('Titel', { exact: true }).fill(TITEL);
    await p.getByRole('radio', { name: 'Kwaliteit' }).check();
    await knop(p, 'Rapport beginnen').click();
    await knop(p, 'Bevindingen van de zaak overnemen').click();
    await koppeling(p, 'V-1').first().waitFor();
    rapport = idUit(p);
    for (const [kop, tekst] of Object.entries(TEKSTEN))
      await p.getByRole('textbox', { name: kop, exact: true }).fill(tekst);
    await kijk('02-editor');
    await knop(p, 'Concept opslaan').click();
    await p.getByText(ZELF).waitFor();
    await p.getByText(FOUT).waitFor();
    await kijk('03-concept');
  });

  stap('hij stuurt het concept voor wederhoor; zolang dat loopt wordt het niet vastgesteld', async () => {
    const p = await open('toezichthouder', `/rapporten/${rapport}`);
    await volg(p, 'Versturen voor wederhoor');
    await p.getByRole('checkbox', { name: /Ik keek na/ }).check();
    await knop(p, 'Versturen').click();
    await p.getByText('Het concept is bij de aanbieder.', { exact: false }).waitFor();
    wederhoor = idUit(p);
    await kijk('04-verstuurd');
    const c = await open('coordinator', `/rapporten/${rapport}/vaststellen`);
    await c.getByText('Het wederhoor loopt nog').first().waitFor();
    await kijk('05-wederhoor-loopt');
    await knop(c, 'Rapport vaststellen').click();
    await c.getByText(/elke reactie van de aanbieder krijgt een antwoord/).waitFor();
    const { body } = await werkbank.app.als('coordinator').get(`/api/v1/rapporten/${rapport}`).expect(200);
    expect(body.status).toBe('concept');
  });

  stap(
    'de aanbieder noemt bij de bevinding een feitelijke onjuistheid en schrijft zijn reactie',
    async () => {
      dag('2026-04-15');
      const p = await open('aanbieder', '/wederhoor');
      await kijk('06-portaal-lijst');
      await koppeling(p, TITEL).first().click();
      await koppeling(p, `Reageren (${STELLING})`).click();
      await p.getByRole('radio', { name: 'Feitelijke onjuistheid' }).check();
      await p.getByRole('textbox', { name: 'Uw reactie' }).fill('Het waren vier dagen.');
      await kijk('07-reageren');
      await knop(p, 'Reactie bewaren').click();
      await p.getByText('Bewaard, nog niet ingediend').waitFor();
      await koppeling(p, 'Tekst schrijven').click();
      await p.getByRole('textbox', { name: 'Uw tekst' }).fill(REACTIE);
      await knop(p, 'Tekst bewaren').click();
      await knop(p, 'Reactie indienen').waitFor();
      await kijk('08-voor-indienen');
      await knop(p, 'Reactie indienen').click();
      await p.getByText('Uw reactie is ontvangen. U leest de antwoorden', { exact: false }).waitFor();
    },
  );

  stap('de toezichthouder past de bevinding aan, antwoordt en laat zien wat er veranderde', async () => {
    dag('2026-04-16');
    let p = await open('toezichthouder', `/rapporten/${rapport}/bewerken`);
    const onderbouwing = p.getByRole('textbox', { name: 'Waaruit blijkt dat?', exact: true });
    await onderbouwing.fill(GOED);
    await knop(p, 'Concept opslaan').click();
    await p.getByText(GOED).waitFor();
    p = await open('toezichthouder', `/wederhoor/${wederhoor}`);
    expect(await knop(p, 'Wederhoor afronden').count()).toBe(0);
    await koppeling(p, `Beantwoorden (${STELLING})`).click();
    await p.getByRole('radio', { name: 'Ja' }).check();
    await p.getByRole('textbox', { name: 'Waarom?' }).fill('U hebt gelijk: het waren vier dagen.');
    await kijk('09-antwoord');
    await knop(p, 'Antwoord bewaren').click();
    await koppeling(p, `Antwoord wijzigen (${STELLING})`).waitFor();
    await kijk('10-beantwoord');
    await knop(p, 'Wederhoor afronden').click();
    await p.getByText('Het wederhoor is afgerond. De aanbieder kreeg', { exact: false }).waitFor();
    await koppeling(p, 'Bekijk wat er sinds het versturen veranderde').click();
    await p.locator('ins').first().waitFor();
    expect(await p.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('vier')]),
    );
    await p.getByText('Voldoet niet').waitFor();
    await kijk('11-verschil');
    p = await open('aanbieder', `/wederhoor/${wederhoor}`);
    await p.getByText('U hebt gelijk: het waren vier dagen.').waitFor();
    await kijk('12-aanbieder-antwoord');
  });

  stap('de opsteller stelt niet zelf vast, en leest waarom; de coordinator wel', async () => {
    let p = await open('toezichthouder', `/rapporten/${rapport}`);
    await p.getByText(ZELF).waitFor();
    expect(await koppeling(p, 'Rapport vaststellen').count()).toBe(0);
    p = await open('toezichthouder', `/rapporten/${rapport}/vaststellen`);
    expect(await knop(p, 'Rapport vaststellen').count()).toBe(0);
    await kijk('13-opsteller');
    await p.getByText(ZELF).waitFor();
    p = await open('coordinator', `/rapporten/${rapport}`);
    await volg(p, 'Rapport vaststellen');
    await kijk('14-vaststellen');
    await knop(p, 'Rapport vaststellen').click();
    await p.getByText('Dit rapport is vastgesteld en verandert niet meer.').waitFor();
    await werkbank.app.verwerkUitstaandeJobs();
    p = await open('toezichthouder', `/rapporten/${rapport}`);
    await p.getByText(`Reactie van Stichting De Linde`).first().waitFor();
    await p.getByText(REACTIE).waitFor();
    expect(await p.getByText('Nog niet ingevuld').count()).toBe(0);
    await kijk('15-vastgesteld');
  });

  stap('hij stelt openbaarmaking voor en beslist over elke plek die over een mens kan gaan', async () => {
    const p = await open('toezichthouder', `/rapporten/${rapport}`);
    await volg(p, 'Openbaarmaking voorstellen');
    await p.getByLabel('Wat pleit voor openbaar maken?').fill('Inwoners kunnen beter kiezen.');
    await p.getByLabel('Wat pleit tegen openbaar maken?').fill('De locatie is klein.');
    await p.getByRole('radio', { name: 'Openbaar maken', exact: true }).check();
    await knop(p, 'Voorstel vastleggen').click();
    await koppeling(p, 'Lak de openbare versie').waitFor();
    publicatie = idUit(p);
    await kijk('16-voorstel');
    await volg(p, 'Lak de openbare versie', 'Lakken');
    const stand = p.getByRole('status').filter({ hasText: 'plekken beslist' });
    const totaal = Number(/van (\d+)/.exec(await stand.innerText())?.[1]);
    await kijk('17-lakken');
    for (let beslist = 0; beslist < totaal; beslist += 1) {
      await p.locator('.nav-laklijst__plek').filter({ hasText: 'Nog beslissen' }).first().click();
      const vraag = p.locator('.nav-lakbesluit');
      if (beslist === 0) await kijk('18-lakbesluit');
      const gaatOverHaar = (await vraag.innerText()).includes(NAAM);
      if (gaatOverHaar) await knop(vraag, 'Lak weg').click();
      else {
        await vraag.getByLabel('Waarom kan dit blijven staan?').fill('Hierin is niemand te herkennen.');
        await knop(vraag, 'Laat staan').click();
      }
      await stand.getByText(`${beslist + 1} van ${totaal} plekken beslist`).waitFor();
    }
    await kijk('19-gelakt');
    expect(await p.locator('main').innerText()).not.toContain(NAAM);
    await volg(p, 'Herschrijf een deel', 'Openbare versie');
    for (const vinkje of await p.getByRole('checkbox', { name: /^Ik heb dit deel nagekeken/ }).all())
      await vinkje.check();
    await kijk('20-openbare-versie');
    await knop(p, 'Openbare versie opslaan').click();
    await p.getByText('Alle delen zijn nagekeken.').waitFor();
  });

  stap('na het besluit loopt de wachttijd: het adres geeft niets en openbaar maken kan niet', async () => {
    dag('2026-05-06');
    const c = await open('coordinator', `/publicaties/${publicatie}/doe/besluit`);
    await c.getByRole('radio', { name: 'Openbaar maken', exact: true }).check();
    await c.getByLabel('Waarom?').fill('Inwoners moeten kunnen kiezen.');
    await c.getByLabel('Op grond van welk mandaat besluit u?').fill('Mandaatregister 2026');
    await c
      .getByRole('group', { name: /Verwacht u dat iemand bezwaar maakt/ })
      .getByRole('radio', { name: 'Ja' })
      .check();
    await c.getByLabel('Waarom verwacht u dat?').fill('De aanbieder zei dat in het gesprek.');
    await kijk('21-besluit');
    await knop(c, 'Besluit vastleggen').click();
    await c.getByText('Er is besloten. Na de wachttijd kan het rapport openbaar worden.').waitFor();
    await c.getByText('De aanbieder kon reageren tot en met 30 april 2026.').waitFor();
    await c.locator('#weg li[aria-current=step]').getByText('Wachttijd voorbij').waitFor();
    expect(await c.locator('#weg').getByText('Gronden gewogen').count()).toBe(0);
    await kijk('22-wachttijd');
    const team = werkbank.app.als('toezichthouder');
    const { body } = await team.get(`/api/v1/publicaties/${publicatie}`).expect(200);
    expect(body).toMatchObject({ wachtenTot: '2026-05-20', adres: null });
    const nummer = (await team.get(`/api/v1/rapporten/${rapport}`).expect(200)).body.nummer;
    adres = `/register/${slugVoor({ organisatiecode: 'noord', nummer, aanbieder: 'Stichting De Linde' })}`;
    dag('2026-05-20');
    await dicht('Het rapport mag openbaar worden na 20 mei 2026.');
  });

  /** Not on the screen of the team, and not for the public. */
  async function dicht(waarom: string): Promise<void> {
    const p = await open('toezichthouder', `/publicaties/${publicatie}`);
    expect(await koppeling(p, 'Rapport openbaar maken').count()).toBe(0);
    const actie = await open('toezichthouder', `/publicaties/${publicatie}/doe/publiceren`);
    await actie.getByText(waarom).waitFor();
    expect(await knop(actie, 'Maak het rapport openbaar').count()).toBe(0);
    await kijk('23-nog-niet');
    expect((await werkbank.openAlsBezoeker(adres)).status).toBe(404);
    const lijst = await werkbank.openAlsBezoeker('/register');
    expect(await lijst.pagina.getByText(TITEL).count()).toBe(0);
  }

  async function vraagRechter(zaaknummer: string, op: string): Promise<void> {
    const p = await open('toezichthouder', `/publicaties/${publicatie}`);
    await volg(p, 'Verzoek aan de rechter vastleggen');
    await p.getByLabel('Op welke dag is de rechter gevraagd?').fill(op);
    await p.getByLabel('Bij welke rechtbank?').fill('Rechtbank Gelderland');
    await p.getByLabel('Wat is het zaaknummer?').fill(zaaknummer);
    await knop(p, 'Verzoek vastleggen').click();
    await p.getByText('De rechter heeft nog niet beslist').waitFor();
  }

  async function rechterBeslist(uitkomst: RegExp, op: string): Promise<Page> {
    const p = await open('toezichthouder', `/publicaties/${publicatie}`);
    await volg(p, 'Uitkomst bij de rechter vastleggen');
    await p.getByRole('radio', { name: uitkomst }).check();
    await p.getByLabel('Op welke dag?').fill(op);
    await kijk('25-afloop');
    await knop(p, 'Uitkomst vastleggen').click();
    await p.getByText('De uitkomst is vastgelegd.').waitFor();
    return p;
  }

  stap(
    'een verzoek aan de rechter houdt het ook na de wachttijd tegen, en een toewijzing nog langer',
    async () => {
      await vraagRechter('ARN 26/1234', '19-05-2026');
      await kijk('24-rechter');
      dag('2026-06-10');
      await dicht('Zolang de rechter niet heeft beslist, wordt het rapport niet openbaar.');
      await rechterBeslist(/^Toegewezen/, '09-06-2026');
      await kijk('26-toegewezen');
      await dicht('De rechter hield de openbaarmaking tegen. Zij kan pas verder als u uitlegt waarom.');
      const p = await open('toezichthouder', `/publicaties/${publicatie}`);
      await volg(p, 'Hervat de openbaarmaking', 'Openbaarmaking hervatten');
      await p.getByLabel('Waarom kan de openbaarmaking verder?').fill('Het bezwaar is ongegrond.');
      await knop(p, 'Hervat de openbaarmaking').click();
      await p.getByText('De wachttijd is voorbij. Het rapport kan openbaar worden.').waitFor();
    },
  );

  stap('een tweede verzoek houdt het weer tegen; afwijzing laat het los', async () => {
    await vraagRechter('ARN 26/2345', '10-06-2026');
    dag('2026-06-24');
    await dicht('Zolang de rechter niet heeft beslist, wordt het rapport niet openbaar.');
    const p = await rechterBeslist(/^Afgewezen/, '23-06-2026');
    await p.getByText('De wachttijd is voorbij. Het rapport kan openbaar worden.').waitFor();
    await kijk('27-kan-openbaar');
  });

  stap('het rapport staat in het register, met de reactie en de gaten, en zonder de naam', async () => {
    const p = await open('toezichthouder', `/publicaties/${publicatie}`);
    await volg(p, 'Rapport openbaar maken');
    await kijk('27-publiceren');
    await knop(p, 'Maak het rapport openbaar').click();
    await p.getByText('Het rapport staat in het openbare register.').waitFor();
    await p.locator('#weg').getByText('Alle 7 stappen zijn gedaan').waitFor({ state: 'attached' });
    await kijk('28-openbaar');
    expect(await koppeling(p, 'Bekijk het in het openbare register').getAttribute('href')).toBe(adres);

    const { pagina } = await werkbank.openAlsBezoeker('/register');
    await kijk('29-register');
    await koppeling(pagina, TITEL).click();
    await pagina.getByRole('heading', { level: 1, name: TITEL }).waitFor();
    expect(new URL(pagina.url()).pathname).toBe(adres);
    await pagina.locator('#samenvatting').getByText(SAMENVATTING).waitFor();
    await pagina.getByRole('heading', { name: 'Reactie van Stichting De Linde' }).waitFor();
    await pagina.getByText(REACTIE).waitFor();
    await pagina.getByText(GOED).waitFor();
    await pagina.getByText('Wij spraken [weggelakt: Woo 5.1 lid 2 e] op de locatie.').waitFor();
    await kijk('30-openbare-pagina');

    const bezoeker = werkbank.app.anoniem();
    const html = (await bezoeker.get(adres).expect(200)).text;
    const { body: pdf } = await bezoeker.get(`${adres}/rapport.pdf`).buffer(true).expect(200);
    const tekst = await pdfTekst(pdf);
    const bytes = [Buffer.from(html), uitgepakt(pdf), Buffer.from(tekst)];
    expect(bytes.map((deel) => staatIn(deel, NAAM))).toEqual([false, false, false]);
    // The same look finds what stays: the test can fail.
    expect(bytes.map((deel) => staatIn(deel, TITEL))).toEqual([true, true, true]);
    for (const blijft of [SAMENVATTING, REACTIE, GOED, '[weggelakt: Woo 5.1 lid 2 e]'])
      expect(tekst).toContain(blijft);
  });
});
