import { uitPlatteTekst } from '@navolgbaar/tekst';
import type { Registerregel } from '../../application/ports/register';
import type { OpenbaarRapport } from './rapport';

const SAMENVATTING = `De toezichthouder onderzocht hoe Stichting De Linde omgaat met medicijnen. Dat gaat niet goed genoeg. Bewoners kregen hun medicijnen soms te laat.

De medewerkers zijn wel goed opgeleid. De aanbieder heeft vier weken om een plan te maken. Daarna kijkt de toezichthouder opnieuw.`;

/** A report as the register holds it. */
export const voorbeeldrapport: OpenbaarRapport = {
  status: 'openbaar',
  id: '00000000-0000-7000-8000-000000000001',
  slug: 'noord-2026-00004-stichting-de-linde',
  organisatieNaam: 'Toezicht Noord',
  aanbiederNaam: 'Stichting De Linde',
  kenmerk: '2026-00004',
  titel: 'Veilig omgaan met medicijnen op een woonlocatie van Stichting De Linde',
  soort: 'kwaliteit',
  samenvatting: SAMENVATTING,
  inhoud: {
    secties: [
      { sleutel: 'samenvatting', kop: 'Samenvatting in gewone taal', inhoud: uitPlatteTekst(SAMENVATTING) },
      {
        sleutel: 'aanleiding',
        kop: 'Aanleiding',
        inhoud: uitPlatteTekst(
          'In maart kwam er een melding binnen van een familielid van een bewoner. Volgens de melding kregen bewoners hun medicijnen niet op tijd.',
        ),
      },
      {
        sleutel: 'feiten',
        kop: 'Feiten',
        inhoud: uitPlatteTekst(
          'De toezichthouder bezocht de locatie op 2 april, zonder dat van tevoren te zeggen. Er waren twee medewerkers aan het werk.\n\nDe toezichthouder sprak met drie bewoners, met twee medewerkers en met de leidinggevende. Ook bekeek zij vijf toedienlijsten.',
        ),
      },
      {
        sleutel: 'conclusie',
        kop: 'Conclusie',
        inhoud: uitPlatteTekst('Het bewaren en geven van medicijnen is niet op orde.'),
      },
      {
        sleutel: 'gevolgVoorInwoners',
        kop: 'Wat dit betekent voor inwoners',
        inhoud: uitPlatteTekst(
          'Bewoners lopen het risico dat zij hun medicijnen te laat krijgen. Zij kunnen met vragen terecht bij hun begeleider en bij de cliëntenraad.',
        ),
      },
      {
        sleutel: 'advies',
        kop: 'Advies',
        inhoud: uitPlatteTekst(
          'Maak binnen vier weken een plan. Beschrijf wie de medicijnen geeft en wie dat controleert.',
        ),
      },
    ],
    bevindingenNa: 'feiten',
    bevindingen: [
      {
        norm: 'Medicijnen worden veilig bewaard en op tijd gegeven',
        oordeel: 'voldoet_niet',
        onderbouwing: uitPlatteTekst(
          'Drie van de vijf lijsten klopten niet. Op twee lijsten ontbrak een paraaf. Bij één bewoner waren de medicijnen van de avond om 23 uur nog niet gegeven.',
        ),
      },
      {
        norm: 'De aanbieder leert van fouten',
        oordeel: 'voldoet_deels',
        onderbouwing: uitPlatteTekst(
          'Fouten worden opgeschreven. Het team bespreekt ze nog niet met elkaar.',
        ),
      },
      {
        norm: 'Medewerkers zijn goed opgeleid',
        oordeel: 'voldoet',
        onderbouwing: uitPlatteTekst('Alle certificaten zijn geldig. Nieuwe medewerkers krijgen eerst les.'),
      },
    ],
  },
  bewerkt: true,
  vastgesteldOp: '2026-04-13',
  gepubliceerdOp: '2026-05-14T08:00:00.000Z',
  pdfSha256: 'a'.repeat(64),
  pdfGrootte: 61_400,
  gemeenten: ['Noorderhaven'],
  aanbiederSlug: 'stichting-de-linde',
  rectificaties: [],
};

/** Lines of the list, of two organisations. */
export const voorbeeldregels: readonly Registerregel[] = [
  voorbeeldrapport,
  {
    slug: 'zuid-2026-00011-zorggroep-het-anker',
    organisatieNaam: 'Toezicht Zuid',
    aanbiederNaam: 'Zorggroep Het Anker',
    titel: 'Begeleiding bij dagbesteding',
    soort: 'kwaliteit',
    samenvatting: 'De dagbesteding van Het Anker is goed geregeld. Deelnemers voelen zich er thuis.',
    gepubliceerdOp: '2026-04-02T10:15:00.000Z',
    gemeenten: ['Zuiderveld', 'Waterdam'],
    aanbiederSlug: 'zorggroep-het-anker',
  },
  {
    slug: 'noord-2026-00002-thuiszorg-de-brug',
    organisatieNaam: 'Toezicht Noord',
    aanbiederNaam: 'Thuiszorg De Brug',
    titel: 'Is de hulp gegeven die is betaald? Onderzoek naar de declaraties van Thuiszorg De Brug',
    soort: 'rechtmatigheid',
    samenvatting:
      'De toezichthouder vergeleek declaraties met roosters. Bij één op de tien kloppen de uren niet.',
    gepubliceerdOp: '2026-03-18T09:00:00.000Z',
    gemeenten: ['Noorderhaven'],
    aanbiederSlug: 'thuiszorg-de-brug',
  },
];
