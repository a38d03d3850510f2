import type { Lijstnorm, Oordeelwaarde } from './bezoeklijst';

const SCHAAL: readonly Oordeelwaarde[] = [
  { waarde: 'geen-signaal', naam: 'Geen signaal', betekenis: 'geen_signaal', toelichtingVerplicht: false },
  { waarde: 'signaal', naam: 'Signaal', betekenis: 'signaal', toelichtingVerplicht: true },
  {
    ...{ waarde: 'niet-besproken', naam: 'Niet besproken' },
    ...{ betekenis: 'niet_getoetst', toelichtingVerplicht: false },
  },
];

const NW18 = 'Reactie van de IGJ op Zorg voor de toekomst (NW-18)';

function categorie(id: string, naam: string, toelichting: string, vragen: readonly string[]): Lijstnorm {
  return {
    ...{ id, soort: 'categorie', nummer: naam, thema: 'Bij elk bezoek', tekst: naam, toelichting },
    ...{ binding: null, grondslag: null, schaal: SCHAAL, indicatoren: [] },
    vragen: vragen.map((tekst, i) => ({ code: `${id}-${i + 1}`, tekst })),
    herleiding: [{ stap: 'Deze categorie hoort bij elk bezoek.', bron: NW18 }],
  };
}

/** What every visit looks at, whatever the framework (NW-18; rulings, Onderzoek and bezoek). A signal is no judgement. */
export const STANDAARDCATEGORIEEN: readonly Lijstnorm[] = [
  categorie(
    'CAT-PERSONEEL',
    'Personeelskrapte',
    'Let op wat cliënten merken: uitval, wisselende gezichten, taken die blijven liggen.',
    ['Welke diensten waren de laatste maand niet gevuld, en wat gebeurde er toen?'],
  ),
  categorie(
    'CAT-CULTUUR',
    'Cultuur: open en veilig',
    'Let op openheid, veiligheid en ruimte om te leren, en op wat een klacht met mensen doet.',
    [
      'Durven medewerkers een fout te bespreken, en wat gebeurt er daarna?',
      'Wat deed de laatste klacht met het team?',
    ],
  ),
  categorie(
    'CAT-DIGITAAL',
    'Digitale uitval',
    'Let op wat er gebeurt als het elektronisch dossier, de alarmering of de telefoon het niet doet.',
    ['Hoe ging het de laatste keer dat een systeem uitviel?'],
  ),
];
