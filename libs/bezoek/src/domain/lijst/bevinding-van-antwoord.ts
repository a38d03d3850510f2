import { type Lijstinhoud, type Lijstnorm, NVT } from './bezoeklijst';
import { waardeVan } from './keur-lijst';
import type { Antwoordinhoud } from './onderdelen';

/** What a finding takes from an answer. */
export interface Antwoordbevinding {
  readonly soort: 'positief' | 'tekortkoming' | 'neutraal';
  readonly stelling: string;
  readonly onderbouwing: string;
  /** The score on the norm; null for a category of every visit, which is no norm. */
  readonly score: string | null;
}

/**
 * What finding follows from an answer: positive ones too. Of an aanbeveling never a shortcoming (VG-07); of what was not
 * looked at, or does not apply, none.
 */
export function bevindingVan(norm: Lijstnorm, antwoord: Antwoordinhoud): Antwoordbevinding | null {
  const soort = soortVan(norm, antwoord);
  const waarde = waardeVan(norm, antwoord.oordeel);
  if (!soort || !waarde) return null;
  const citaten = antwoord.citaten.map((citaat) => `Gezegd: “${citaat}”`);
  const gezien = antwoord.toelichting ?? `Gezien bij het bezoek. Het oordeel is: ${waarde.naam}.`;
  return {
    soort,
    stelling:
      norm.soort === 'norm'
        ? `${waarde.naam}: ${norm.tekst}`
        : `${waarde.naam} over ${norm.tekst.toLowerCase()}.`,
    onderbouwing: [gezien, ...citaten].join('\n'),
    score: norm.soort === 'norm' ? waarde.waarde : null,
  };
}

function soortVan(norm: Lijstnorm, { oordeel, positief }: Antwoordinhoud): Antwoordbevinding['soort'] | null {
  if (oordeel === NVT) return null;
  switch (waardeVan(norm, oordeel)?.betekenis) {
    case 'voldoet':
      return 'positief';
    case 'deels':
    case 'voldoet_niet':
      return norm.binding === 'wettelijk' ? 'tekortkoming' : 'neutraal';
    case 'signaal':
      return 'neutraal';
    case 'geen_signaal':
      return positief ? 'positief' : null;
    default:
      return null;
  }
}

/** All answers in one text: what the observation of the visit says, on which the findings rest. */
export function beschrijfAntwoorden(
  { normen }: Lijstinhoud,
  antwoorden: ReadonlyMap<string, Antwoordinhoud>,
): string {
  return normen
    .flatMap((norm) => {
      const antwoord = antwoorden.get(norm.id);
      if (!antwoord) return [];
      const naam = waardeVan(norm, antwoord.oordeel)?.naam ?? 'N.v.t';
      return [`${norm.nummer}: ${naam}.${antwoord.toelichting ? ` ${antwoord.toelichting}` : ''}`];
    })
    .join('\n');
}
