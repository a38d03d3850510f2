import { type Scherm, metWerkbank, proefSchermen } from '../harnas/werkbank';

const VELD = { vragen: [], woorden: [], datumvormen: [], afkappen: false };
const KOPPELING = {
  naam: 'Zorgen melden',
  velden: [
    {
      ...{ ...VELD, veld: 'soort', vragen: ['soortMelding'], anders: 'melding' },
      woorden: [{ antwoord: 'zorgen', waarde: 'signaal' }],
    },
    { ...VELD, veld: 'wet', vast: 'wmo' },
    { ...VELD, veld: 'onderwerp', vast: 'Melding via de website' },
    { ...VELD, veld: 'omschrijving', vragen: ['watGebeurde'] },
    { ...VELD, veld: 'gebeurtenisdatum', vragen: ['wanneer'], datumvormen: ['d-m-jjjj'] },
  ],
  negeer: ['akkoord'],
};
const FORMULIER = 'formulier-een';

const ids = { systeem: '' };

metWerkbank(
  'koppelingen in de werkbank',
  async (app) => {
    const beheerder = () => app.als('beheerder');
    const { body } = await beheerder()
      .post('/api/v1/machineclients')
      .send({ naam: 'Open Formulieren' })
      .expect(201);
    ids.systeem = String(body.id);
    const koppeling = { ...KOPPELING, machineclientId: ids.systeem };
    await beheerder()
      .post('/api/v1/formulierkoppelingen')
      .send({ ...koppeling, formulierId: FORMULIER })
      .expect(201);
    await beheerder()
      .put(`/api/v1/formulierkoppelingen/${FORMULIER}`)
      .set('if-match', '"v1"')
      .send({ ...koppeling, naam: 'Zorgen melden (nieuw)' })
      .expect(200);
  },
  (werkbank) => {
    const schermen: readonly Scherm[] = [
      ['beheerder', 'de systemen', () => '/koppelingen'],
      ['beheerder', 'een systeem registreren', () => '/koppelingen/systemen/nieuw'],
      ['beheerder', 'een systeem', () => `/koppelingen/systemen/${ids.systeem}`],
      ['beheerder', 'de formulieren', () => '/koppelingen/formulieren'],
      ['beheerder', 'een formulier koppelen', () => '/koppelingen/formulieren/nieuw'],
      ['beheerder', 'een formulier', () => `/koppelingen/formulieren/${FORMULIER}`],
      ['beheerder', 'een koppeling wijzigen', () => `/koppelingen/formulieren/${FORMULIER}/wijzigen`],
    ];
    proefSchermen(werkbank, schermen);

    it('registreert een systeem met het toetsenbord, en toont het geheim één keer', async () => {
      const p = await werkbank.open('beheerder', '/koppelingen');
      await p.getByRole('link', { name: 'Systeem registreren' }).focus();
      await p.keyboard.press('Enter');
      await p.getByLabel('Hoe heet het systeem?').focus();
      await p.keyboard.type('Formulieren van de gemeente');
      await p.keyboard.press('Tab');
      await p.keyboard.press('Space');
      await p.keyboard.press('Enter');
      const maak = p.getByRole('button', { name: 'Geheim maken' });
      await maak.waitFor();
      await p.getByText('Dit systeem heeft nog geen geheim').waitFor();
      await maak.focus();
      await p.keyboard.press('Enter');
      const geheim = p.getByLabel('client secret');
      await geheim.waitFor();
      const waarde = await geheim.inputValue();
      expect(waarde.length).toBeGreaterThan(30);
      expect(await werkbank.axe()).toEqual([]);
      await p.reload();
      await p.getByText('Het is nergens terug te lezen').waitFor();
      expect(await p.content()).not.toContain(waarde);
      expect(werkbank.fouten).toEqual([]);
    });

    it('zet een systeem uit met een reden, en weer aan', async () => {
      const p = await werkbank.open('beheerder', `/koppelingen/systemen/${ids.systeem}`);
      await p.getByRole('button', { name: 'Uitzetten' }).click();
      const vraag = p.getByRole('dialog');
      await vraag.getByRole('button', { name: 'Uitzetten' }).click();
      await vraag.getByText('Vul in waarom u het uitzet').waitFor();
      await vraag.getByLabel('Waarom zet u het uit?').fill('De leverancier heeft een lek.');
      expect(await werkbank.axe()).toEqual([]);
      await vraag.getByRole('button', { name: 'Uitzetten' }).click();
      await p.getByText('Reden: De leverancier heeft een lek.').waitFor();
      await p.getByRole('button', { name: 'Weer aanzetten' }).click();
      await p.getByText('Het systeem staat aan.').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });

    it('koppelt een formulier, probeert het eerst, en hoort wat er nog mist', async () => {
      const p = await werkbank.open('beheerder', `/koppelingen/formulieren/nieuw?systeem=${ids.systeem}`);
      const kaart = (naam: string) => p.getByRole('region', { name: naam, exact: true });
      await p.getByLabel('Hoe heet het formulier?').fill('Klacht indienen');
      await p.getByRole('button', { name: 'Formulier koppelen' }).click();
      await p.getByText('Vul het kenmerk van het formulier in, zonder spaties').first().waitFor();
      await p.getByLabel('Wat is het kenmerk van het formulier?').fill('klachtformulier');
      for (const [veld, keuze] of [
        ['Soort melding', 'klacht'],
        ['Wet', 'wmo'],
      ] as const) {
        await kaart(veld).getByLabel('Altijd hetzelfde').check();
        await kaart(veld).getByLabel('Wat is het altijd?').selectOption(keuze);
      }
      await kaart('Onderwerp').getByLabel('Sleutel van de vraag').fill('titel');
      await kaart('Omschrijving').getByLabel('Sleutels van de vragen').fill('verhaal\nnogMeer');
      await p.getByLabel('Welk veld wilt u toevoegen?').selectOption('melder.naam');
      await p.getByRole('button', { name: 'Veld toevoegen' }).click();
      await kaart('Melder: naam').getByLabel('Sleutel van de vraag').fill('naam');
      await p.getByLabel('Antwoord op titel').fill('De bus komt te laat');
      await p.getByLabel('Antwoord op naam').fill('Ria Bakker');
      await p.getByRole('button', { name: 'Toon de melding' }).click();
      const proef = p.locator('#proef');
      await proef.getByText('Omschrijving: niet ingevuld.', { exact: true }).waitFor();
      await proef.getByText('Kwaliteit (vullen wij in: het formulier zegt het niet)').waitFor();
      await proef.getByText('Ria Bakker (melder)').waitFor();
      await p.getByRole('button', { name: 'Formulier koppelen' }).click();
      await p.getByRole('heading', { level: 1, name: 'Klacht indienen' }).waitFor();
      await p.getByText('Vraag verhaal + nogMeer').waitFor();
      expect(werkbank.fouten).toEqual([]);
    });

    it('maakt een nieuwe versie, en ziet wat een ander intussen wijzigde', async () => {
      const { app } = werkbank;
      const p = await werkbank.open('beheerder', `/koppelingen/formulieren/${FORMULIER}/wijzigen`);
      await p.getByLabel('Hoe heet het formulier?').fill('Zorgen melden, voorjaar');
      const { body } = await app.als('beheerder').get(`/api/v1/formulierkoppelingen/${FORMULIER}`);
      await app
        .als('beheerder')
        .put(`/api/v1/formulierkoppelingen/${FORMULIER}`)
        .set('if-match', `"v${body.versie}"`)
        .send({ ...KOPPELING, machineclientId: ids.systeem, naam: 'Van een ander' })
        .expect(200);
      await p.getByRole('button', { name: 'Versie vaststellen' }).click();
      await p.getByText('Van een ander').first().waitFor();
      const { body: nu } = await app.als('beheerder').get(`/api/v1/formulierkoppelingen/${FORMULIER}`);
      expect(nu.naam).toBe('Van een ander');
      const q = await werkbank.open('beheerder', `/koppelingen/formulieren/${FORMULIER}`);
      await q.getByRole('heading', { name: 'Versie 1' }).waitFor();
    });

    it('is er niet voor een ander dan de beheerder', async () => {
      const p = await werkbank.open('toezichthouder', '/');
      await p.getByRole('heading', { level: 1 }).waitFor();
      expect(await p.getByRole('link', { name: 'Koppelingen' }).count()).toBe(0);
    });
  },
);
