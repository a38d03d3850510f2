import { schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import { KENMERKNAMEN, type Kenmerkaard, aardVan } from './risicokenmerk';
import type { Meldingtelling, Risicofeiten } from './risicofeiten';
import {
  INDICATOREN,
  type Indicator,
  type Indicatorregel,
  type Risicoregels,
  VERLAAGT,
} from './risicoregels';

/** One line of the sum of a score. */
export interface Risicoregel {
  readonly indicator: Indicator;
  /** What was counted; null where nobody knows, and then it gives no points. */
  readonly waarde: number | null;
  readonly vol: number;
  readonly gewicht: number;
  /** With one decimal; below zero for what lowers. */
  readonly punten: number;
  /** What the value is made of, in plain Dutch. */
  readonly uitleg: string;
  /** Where it was read, and the last day that it covers. */
  readonly bron: string;
  readonly op: string;
}

export interface Risico {
  readonly aanbiederId: string;
  /** The sum of the lines, and not below zero. */
  readonly score: number;
  readonly regels: readonly Risicoregel[];
}

/** Both days included. */
export interface Venster {
  readonly van: string;
  readonly tot: string;
}

/** The days over which meldingen, findings and measures count. */
export function vensterTot(dag: string, maanden: number): Venster {
  return {
    van: Temporal.PlainDate.from(dag).subtract({ months: maanden }).add({ days: 1 }).toString(),
    tot: dag,
  };
}

/** AANNAME, as for the patterns: what a melding weighs. A calamiteit or geweldsincident weighs as much as red. */
const GEWICHT = { groen: 1, oranje: 2, rood: 4, protocol: 4, ongewogen: 0 } as const satisfies Record<
  keyof Meldingtelling,
  number
>;
const TELWOORD: Readonly<Record<keyof Meldingtelling, string>> = {
  rood: 'rood',
  oranje: 'oranje',
  groen: 'groen',
  protocol: 'calamiteit of geweld',
  ongewogen: 'nog niet gewogen',
};

interface Meting {
  readonly waarde: number | null;
  readonly uitleg: string;
  readonly bron: string;
  readonly op: string;
}

/**
 * The risk of a provider as the weights of today see it, opened into its sum. It says where to look first and nothing about
 * what is found there (Beleidskader § 7: plan- en datagericht toezicht; BK-7.05, BK-7.06).
 */
export function berekenRisico(regels: Risicoregels, feiten: Risicofeiten, venster: Venster): Risico {
  const uitkomst = INDICATOREN.flatMap((indicator): Risicoregel[] => {
    const regel = regels.indicatoren[indicator];
    if (!regel) return [];
    const meting = METINGEN[indicator](feiten, venster, regel);
    const deel = Math.min(1, Math.max(0, meting.waarde ?? 0) / regel.vol);
    const punten = Math.round(deel * regel.gewicht * 10) / 10;
    return [
      { indicator, ...regel, ...meting, punten: VERLAAGT.has(indicator) && punten > 0 ? -punten : punten },
    ];
  });
  const som = uitkomst.reduce((totaal, { punten }) => totaal + punten, 0);
  return {
    ...{ aanbiederId: feiten.aanbiederId, regels: uitkomst },
    score: Math.max(0, Math.round(som * 10) / 10),
  };
}

type Meet = (feiten: Risicofeiten, venster: Venster, regel: Indicatorregel) => Meting;

const METINGEN: Readonly<Record<Indicator, Meet>> = {
  meldingen: ({ meldingen }, { tot }) => {
    const soorten = Object.keys(TELWOORD) as (keyof Meldingtelling)[];
    const delen = soorten
      .filter((soort) => meldingen[soort] > 0)
      .map((soort) => `${meldingen[soort]} ${TELWOORD[soort]}`);
    return {
      waarde: soorten.reduce((som, soort) => som + meldingen[soort] * GEWICHT[soort], 0),
      uitleg: delen.length > 0 ? `Meldingen: ${delen.join(', ')}.` : 'Geen meldingen.',
      ...{ bron: 'Meldingen', op: tot },
    };
  },
  bevindingen: ({ bevindingen }, { tot }) => ({
    waarde: bevindingen,
    uitleg: aantal(
      bevindingen,
      'zaak afgesloten met een tekortkoming',
      'zaken afgesloten met een tekortkoming',
    ),
    ...{ bron: 'Zaken', op: tot },
  }),
  nietOpgevolgd: ({ maatregelen }, { tot }) => ({
    waarde: maatregelen.nietOpgevolgd,
    uitleg: aantal(
      maatregelen.nietOpgevolgd,
      'maatregel die niet is opgevolgd',
      'maatregelen die niet zijn opgevolgd',
    ),
    ...{ bron: 'Maatregelen', op: tot },
  }),
  opgevolgd: ({ maatregelen }, { tot }) => ({
    waarde: maatregelen.opgevolgd,
    uitleg: aantal(maatregelen.opgevolgd, 'maatregel opgevolgd', 'maatregelen opgevolgd'),
    ...{ bron: 'Maatregelen', op: tot },
  }),
  omvang: ({ clienten: { totaal } }, { tot }) => ({
    waarde: totaal,
    uitleg: totaal === null ? 'Het aantal cliënten is niet bekend.' : aantal(totaal, 'cliënt', 'cliënten'),
    ...{ bron: 'Aanbiederregister', op: tot },
  }),
  groei: ({ clienten: { nu, toen } }, { tot }) => ({
    ...groei(nu, toen),
    bron: 'Aanbiederregister, inzet voor gemeenten',
    op: tot,
  }),
  bezoek: ({ laatsteBezoek }, { tot }, { vol }) => ({
    // Who was never visited counts in full (AANNAME).
    waarde: laatsteBezoek === null ? vol : maandenTussen(laatsteBezoek, tot),
    uitleg:
      laatsteBezoek === null
        ? `Nog nooit bezocht, voor zover hier vastgelegd: telt als ${vol} maanden.`
        : `Laatst bezocht op ${schrijfDag(laatsteBezoek)}.`,
    ...{ bron: 'Bezoeken', op: tot },
  }),
  aandacht: ({ aandacht }, { tot }) => ({
    waarde: aandacht.length,
    uitleg: aandacht.length > 0 ? `${aandacht.map(({ naam }) => naam).join('; ')}.` : 'Geen aandachtsgebied.',
    ...{ bron: 'Aandachtsgebieden', op: tot },
  }),
  continuiteit: ({ jaarcijfers }, venster) => signalen(jaarcijfers, 'continuiteit', venster),
  rechtmatigheid: ({ jaarcijfers }, venster) => signalen(jaarcijfers, 'rechtmatigheid', venster),
  risicofactoren: (feiten, venster) => gezien(feiten, 'risicofactor', venster),
  beheersing: (feiten, venster) => gezien(feiten, 'beheersing', venster),
};

function groei(nu: number | null, toen: number | null): Pick<Meting, 'waarde' | 'uitleg'> {
  if (nu === null || toen === null || toen === 0) {
    return { waarde: null, uitleg: 'Niet bekend hoeveel cliënten er een jaar geleden waren.' };
  }
  const procent = Math.round(((nu - toen) / toen) * 100);
  if (procent === 0) return { waarde: 0, uitleg: `Evenveel cliënten als een jaar geleden (${toen}).` };
  return {
    waarde: procent,
    uitleg: `${Math.abs(procent)} % ${procent > 0 ? 'meer' : 'minder'} cliënten dan een jaar geleden (van ${toen} naar ${nu}).`,
  };
}

const GEZIEN = {
  risicofactor: { wel: 'Gezien', niet: 'Geen risicofactoren vastgelegd.', bron: 'Risicofactoren' },
  beheersing: { wel: 'Laat zien', niet: 'Niets vastgelegd over eigen beheersing.', bron: 'Eigen beheersing' },
} as const;

/** The same kind seen twice says no more than once. */
function gezien({ kenmerken }: Risicofeiten, aard: Kenmerkaard, { tot }: Venster): Meting {
  const soorten = [...new Set(kenmerken.map(({ soort }) => soort))].filter(
    (soort) => aardVan(soort) === aard,
  );
  const { wel, niet, bron } = GEZIEN[aard];
  const namen = soorten.map((soort) => KENMERKNAMEN[soort]);
  return {
    waarde: soorten.length,
    uitleg: namen.length > 0 ? `${wel}: ${namen.join('; ')}.` : niet,
    ...{ bron, op: tot },
  };
}

function signalen(
  jaarcijfers: Risicofeiten['jaarcijfers'],
  soort: 'continuiteit' | 'rechtmatigheid',
  { tot }: Venster,
): Meting {
  if (!jaarcijfers)
    return { waarde: null, uitleg: 'Er zijn geen jaarcijfers ingelezen.', bron: 'Jaarcijfers', op: tot };
  const { boekjaar, ingelezenDag, bron, [soort]: teksten } = jaarcijfers;
  return {
    waarde: teksten.length,
    uitleg: teksten.length > 0 ? `${teksten.join('; ')}.` : 'Geen signaal.',
    ...{ bron: `Jaarcijfers ${boekjaar}: ${bron}`, op: ingelezenDag },
  };
}

const aantal = (getal: number, een: string, meer: string): string =>
  `${getal === 0 ? 'Geen' : getal} ${getal === 1 ? een : meer}.`;

/** Whole months between two days. On the text of the days: this runs for every provider. */
function maandenTussen(van: string, tot: string): number {
  const [jaar, maand, dag] = van.split('-').map(Number) as [number, number, number];
  const [totJaar, totMaand, totDag] = tot.split('-').map(Number) as [number, number, number];
  return (totJaar - jaar) * 12 + totMaand - maand - (totDag < dag ? 1 : 0);
}
