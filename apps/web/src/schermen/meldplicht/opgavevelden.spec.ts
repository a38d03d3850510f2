import type { Opgavevraag } from '../../api/meldplicht';
import { alsAntwoorden, bevestigdVan, leesbaar, veldenVan, wordtGevraagd } from './opgavevelden';

const soort: Opgavevraag = {
  ...{ code: 'soort', soort: 'keuze', vraag: 'Wat meldt u?', nodig: 'eerst', max: 200 },
  opties: [
    { code: 'calamiteit', naam: 'Een calamiteit' },
    { code: 'geweldsincident', naam: 'Een geweldsincident' },
  ],
};
const pleger: Opgavevraag = {
  ...{ code: 'pleger', soort: 'keuze', vraag: 'Wie?', nodig: 'later', max: 200 },
  als: { vraag: 'soort', is: ['geweldsincident'] },
};
const verblijf: Opgavevraag = {
  ...{ code: 'verblijf', soort: 'keuze', vraag: 'Verblijft?', nodig: 'later', max: 200 },
  als: { vraag: 'pleger', is: ['medeclient'] },
};
const locatie: Opgavevraag = { code: 'locatie', soort: 'locatie', vraag: 'Waar?', nodig: 'vrij', max: 36 };
const alle = [soort, pleger, verblijf, locatie];

describe('de vragen van een opgave op het scherm', () => {
  it('worden gesteld als hun voorwaarde geldt, en die van de vraag daarboven', () => {
    const geweld = { soort: 'geweldsincident', pleger: 'medeclient' };
    expect(wordtGevraagd(alle, verblijf, geweld)).toBe(true);
    expect(wordtGevraagd(alle, verblijf, { ...geweld, soort: 'calamiteit' })).toBe(false);
    expect(wordtGevraagd(alle, soort, {})).toBe(true);
  });

  it('zijn bij de eerste melding alleen verplicht als zonder hen niet te melden is', () => {
    const verplicht = (eersteMelding: boolean) =>
      veldenVan(alle, { alle, locaties: [], eersteMelding }).flatMap((v) => (v.verplicht ? [v.naam] : []));
    expect([verplicht(true), verplicht(false)]).toEqual([['soort'], []]);
  });

  it('laten de locatie weg als de aanbieder er geen heeft', () => {
    const namen = (locaties: { waarde: string; label: string }[]) =>
      veldenVan(alle, { alle, locaties, eersteMelding: true }).map(({ naam }) => naam);
    expect(namen([])).not.toContain('locatie');
    expect(namen([{ waarde: 'l1', label: 'Woonhuis' }])).toContain('locatie');
  });

  it('geven hun antwoorden als lijsten, en wat leeg is niet', () => {
    expect(alsAntwoorden({ soort: 'calamiteit', andere: ['igj', 'nla'], leeg: [] })).toEqual([
      { vraag: 'soort', waarden: ['calamiteit'] },
      { vraag: 'andere', waarden: ['igj', 'nla'] },
    ]);
  });

  it('heten bevestigd als het eerdere antwoord ongewijzigd wordt gestuurd', () => {
    const eerder = [
      { code: 'naam', waarden: ['Ineke'], op: '2026-04-13T09:00:00.000Z', nummer: '2026-00001' },
      { code: 'telefoon', waarden: ['050'], op: '2026-04-13T09:00:00.000Z', nummer: '2026-00001' },
    ];
    const antwoorden = [
      { vraag: 'naam', waarden: ['Ineke'] },
      { vraag: 'telefoon', waarden: ['06'] },
    ];
    expect(bevestigdVan(eerder, antwoorden)).toEqual(['naam']);
  });

  it('zijn te lezen met de namen van de keuzes', () => {
    expect(leesbaar(soort, ['calamiteit'], [])).toBe('Een calamiteit');
    expect(leesbaar(locatie, ['l1'], [{ waarde: 'l1', label: 'Woonhuis' }])).toBe('Woonhuis');
    expect(leesbaar({ soort: 'datum' }, ['2026-04-13'], [])).toBe('maandag 13 april 2026');
  });
});
