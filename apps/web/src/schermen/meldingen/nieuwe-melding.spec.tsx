/** @jest-environment ./apps/web/src/proef/omgeving.mjs */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { toon } from '../../proef/toon';
import { MeldingNieuw } from './melding-nieuw';
import { BEGIN, controleer, naarVerzoek, wijzigNotitie, type Waarden } from './nieuwe-melding';

afterEach(cleanup);
const VANDAAG = '2026-04-13';
const ingevuld = (meer: Partial<Waarden> = {}): Waarden => ({
  ...BEGIN,
  soort: 'signaal',
  kanaal: 'telefoon',
  bron: 'inwoner',
  onderwerp: 'Te weinig personeel',
  omschrijving: 'De beller vertelt wat er gebeurde.',
  wet: 'wmo',
  domein: 'kwaliteit',
  onrechtmatigheid: 'nee',
  melderBekend: 'nee',
  clientBekend: 'nee',
  ...meer,
});
const API = { 'GET /api/v1/gemeenten': [] };

describe('het formulier van een nieuwe melding', () => {
  it('vraagt de toetsen van de wet alleen bij een calamiteit en een geweldsincident, en elk zijn eigen', async () => {
    toon(<MeldingNieuw />, API);
    await userEvent.click(await screen.findByLabelText('Signaal'));
    expect(screen.queryByText(/De toetsen van de wet/)).toBeNull();
    await userEvent.click(screen.getByLabelText('Calamiteit'));
    expect(screen.getByText(/Was het niet de bedoeling/, { selector: 'legend' })).toBeTruthy();
    expect(screen.queryByText('Wie deed het?')).toBeNull();
    await userEvent.click(screen.getByLabelText('Geweldsincident'));
    expect(screen.queryByText(/Was het niet de bedoeling/)).toBeNull();
    expect(screen.getByText('Wie deed het?')).toBeTruthy();
  });

  it('vraagt naar het verblijf alleen als een andere cliënt het deed', async () => {
    toon(<MeldingNieuw />, API);
    await userEvent.click(await screen.findByLabelText('Geweldsincident'));
    await userEvent.click(screen.getByLabelText('Een beroepskracht'));
    expect(screen.queryByText(/Verblijft het slachtoffer/)).toBeNull();
    await userEvent.click(screen.getByLabelText('Een andere cliënt'));
    expect(screen.getByText(/Verblijft het slachtoffer/)).toBeTruthy();
  });

  it('noemt alle fouten tegelijk, verstuurt dan niets en houdt wat getypt is', async () => {
    const { verzoeken } = toon(<MeldingNieuw />, API);
    await userEvent.type(await screen.findByLabelText('Onderwerp'), 'Val van de trap');
    await userEvent.click(screen.getByRole('button', { name: 'Melding registreren' }));
    const fouten = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(fouten.map((f) => f.textContent)).toEqual([
      'Kies wat er binnenkomt',
      'Kies langs welke weg het binnenkwam',
      'Kies van wie het komt',
      'Vul in wat er is gemeld',
      'Kies onder welke wet de zorg valt',
      'Kies waar het vooral over gaat',
      'Kies of er sprake kan zijn van onrechtmatigheid',
      'Kies of bekend is wie er meldt',
      'Kies of u weet om welke cliënt het gaat',
    ]);
    expect((screen.getByLabelText('Onderwerp') as HTMLInputElement).value).toBe('Val van de trap');
    expect(verzoeken.filter((v) => v.methode === 'POST')).toEqual([]);
  });

  it('verstuurt met een sleutel en gaat daarna naar de melding', async () => {
    const { verzoeken, geschiedenis } = toon(<MeldingNieuw />, {
      ...API,
      'POST /api/v1/meldingen': { id: 'abc', nummer: '2026-00042' },
    });
    for (const keuze of ['Signaal', 'Telefoon', 'Wmo 2015', 'Kwaliteit', 'Nee'])
      await userEvent.click(await screen.findByLabelText(keuze));
    await userEvent.selectOptions(screen.getByLabelText('Van wie komt het?'), 'Inwoner');
    await userEvent.type(screen.getByLabelText('Onderwerp'), 'Te weinig personeel');
    await userEvent.type(screen.getByLabelText('Wat is er gemeld?'), 'Er was niemand.');
    await userEvent.type(screen.getByLabelText(/Wanneer gebeurde het/), '3 april 2026');
    await userEvent.click(screen.getByLabelText(/de melder is anoniem/));
    await userEvent.click(screen.getByLabelText(/of nog niet bekend$/, { selector: '#veld-clientBekend-3' }));
    await userEvent.click(screen.getByRole('button', { name: 'Melding registreren' }));
    await waitFor(() => expect(geschiedenis.location.pathname).toBe('/werkbank/meldingen/abc'));
    const verzonden = verzoeken.find((v) => v.methode === 'POST');
    expect(verzonden?.koppen.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(verzonden?.inhoud).toEqual({
      soort: 'signaal',
      kanaal: 'telefoon',
      bron: 'inwoner',
      wet: 'wmo',
      domein: 'kwaliteit',
      onderwerp: 'Te weinig personeel',
      omschrijving: 'Er was niemand.',
      onrechtmatigheid: 'nee',
      gebeurtenisdatum: '2026-04-03',
    });
  });
});

describe('de antwoorden van een nieuwe melding', () => {
  it.each([
    ['3-4-2026', '2026-04-03'],
    ['3 april 2026', '2026-04-03'],
    ['gisteren', '2026-04-12'],
  ])('lezen de datum %s als %s', (getypt, iso) => {
    const w = ingevuld({ gebeurtenisdatum: getypt });
    expect(controleer(w, VANDAAG)).toEqual({});
    expect(naarVerzoek(w, VANDAAG).gebeurtenisdatum).toBe(iso);
  });

  it.each([
    ['14 april 2026', /toekomst/],
    ['31-2-2026', /bestaat niet/],
    ['ergens in mei', /Vul een datum in/],
  ])('weigeren de datum %s', (getypt, fout) => {
    expect(controleer(ingevuld({ vaststellingsdatum: getypt }), VANDAAG).vaststellingsdatum).toMatch(fout);
  });

  it('sturen de dag van ontvangst alleen als die is ingevuld', () => {
    expect(naarVerzoek(ingevuld(), VANDAAG)).not.toHaveProperty('ontvangenOp');
    const w = ingevuld({ ontvangenOp: '9-4-2026', gebeurtenisdatum: '9-4-2026' });
    expect(controleer(w, VANDAAG)).toEqual({});
    expect(naarVerzoek(w, VANDAAG).ontvangenOp).toBe('2026-04-09');
  });

  it.each([
    [{ ontvangenOp: '14 april 2026' }, /toekomst/],
    [{ ontvangenOp: '12-4-2025' }, /meer dan een jaar/],
    [{ ontvangenOp: '8-4-2026', ontdekkingsdatum: '9-4-2026' }, /vóór de dag/],
    [{ ontvangenOp: 'ergens in mei' }, /Vul een datum in/],
  ])('weigeren een dag van ontvangst die niet past: %j', (meer, fout) => {
    expect(controleer(ingevuld(meer), VANDAAG).ontvangenOp).toMatch(fout);
  });

  it('sturen alleen de checklist die bij de soort hoort, ook als eerst een andere was ingevuld', () => {
    const toetsen = { jegensClient: 'ja', jegensClientWaarom: 'Twee getuigen.', pleger: 'beroepskracht' };
    const geweld = ingevuld({ soort: 'geweldsincident', vormen: ['lichamelijk'], ...toetsen });
    expect(naarVerzoek(geweld, VANDAAG).checklist).toEqual({
      soort: 'geweldsincident',
      vormen: ['lichamelijk'],
      pleger: 'beroepskracht',
      verblijftInAccommodatie: 'onbekend',
      jegensClient: { antwoord: 'ja', toelichting: 'Twee getuigen.' },
    });
    expect(naarVerzoek({ ...geweld, soort: 'melding' }, VANDAAG).checklist).toBeUndefined();
  });

  it('vragen bij elke toets een antwoord én waaruit dat blijkt', () => {
    const fouten = controleer(ingevuld({ soort: 'calamiteit', nietBeoogdOfOnverwacht: 'ja' }), VANDAAG);
    expect(Object.keys(fouten)).toEqual([
      'nietBeoogdOfOnverwachtWaarom',
      'kwaliteitVanVoorziening',
      'kwaliteitVanVoorzieningWaarom',
      'ernstigGevolgOfDood',
      'ernstigGevolgOfDoodWaarom',
    ]);
  });

  it('vragen niets twee keer: de melder die zelf cliënt is, staat ook bij de cliënt', () => {
    const w = ingevuld({
      melderBekend: 'ja',
      melderNaam: 'A. Jansen',
      melderHoedanigheid: 'bewoner',
      melderTelefoon: '06 12 34 56 78',
      melderToelichting: 'Niet voor tienen bellen',
      clientBekend: 'melder',
      clientPgb: true,
    });
    expect(controleer(w, VANDAAG)).toEqual({});
    const verzoek = naarVerzoek(w, VANDAAG);
    expect(verzoek.melder?.telefoon).toBe('0612345678');
    expect(verzoek.client).toEqual({
      naam: 'A. Jansen',
      hoedanigheid: 'cliënt',
      telefoon: '0612345678',
      pgb: true,
    });
  });

  it('laten een anonieme melder leeg, ook als er eerst iets was ingevuld', () => {
    const w = ingevuld({ melderNaam: 'A. Jansen', melderHoedanigheid: 'buurman', melderBekend: 'nee' });
    expect(naarVerzoek(w, VANDAAG).melder).toBeUndefined();
    expect(controleer({ ...w, clientBekend: 'melder' }, VANDAAG).clientBekend).toMatch(
      /gegevens van de melder/,
    );
  });
});

describe('een aantekening van een gesprek', () => {
  const NOTITIES = ['2026-04-13T09:00:00.000Z Eén nachtdienst.', '2026-04-13T09:05:00.000Z Zij belt terug.'];

  it('houdt haar tijd als zij wordt verbeterd', () => {
    expect(wijzigNotitie(NOTITIES, 0, ' Twee nachtdiensten. ')).toEqual([
      '2026-04-13T09:00:00.000Z Twee nachtdiensten.',
      NOTITIES[1],
    ]);
  });

  it('gaat weg als zij leeg wordt gemaakt', () => {
    expect(wijzigNotitie(NOTITIES, 1, ' ')).toEqual([NOTITIES[0]]);
  });
});
