export const KENMERKEN = ['pgb_cumulatie', 'pgb_beschermd_wonen', 'ongecontracteerde_jeugdhulp'] as const;
/** By what the register can tell that a provider may be in an area; an area without one is given by people alone. */
export type Kenmerk = (typeof KENMERKEN)[number];

export const AANDUIDBAAR = ['melding', 'zaak', 'aanbieder'] as const;
/** What can carry an area. */
export type Aanduidbaar = (typeof AANDUIDBAAR)[number];

/** Legal days, both included; without a last day it goes on. */
export interface Geldigheid {
  readonly geldigVan: string;
  readonly geldigTot: string | null;
}

export type Gebiedsstand = 'aangekondigd' | 'geldt' | 'beeindigd';

/** How an area stands on a day. */
export function gebiedsstand({ geldigVan, geldigTot }: Geldigheid, dag: string): Gebiedsstand {
  if (dag < geldigVan) return 'aangekondigd';
  return geldigTot !== null && dag > geldigTot ? 'beeindigd' : 'geldt';
}

/** Where the shipped areas stand. */
export const GEBIEDENBRON = {
  bron: 'Beleidskader Toezicht Wmo en Jeugdwet gemeente Groningen',
  bronplaats: '§ 1, signaalgestuurd en aandachtsgebieden',
} as const;

/** The three of the Beleidskader (§ 1). AANNAME: their first day, that the source does not give. */
export const MEEGELEVERDE_GEBIEDEN: readonly {
  readonly kenmerk: Kenmerk;
  readonly naam: string;
  readonly uitleg: string;
}[] = [
  {
    kenmerk: 'pgb_cumulatie',
    naam: 'Cumulatie van pgb bij een niet-gecontracteerde aanbieder',
    uitleg:
      'Meer budgetten komen samen bij één aanbieder zonder contract. De gemeente heeft dan weinig zicht op de zorg.',
  },
  {
    kenmerk: 'pgb_beschermd_wonen',
    naam: 'Pgb bij beschermd wonen',
    uitleg: 'De cliënt woont bij wie de zorg geeft, en betaalt die zorg uit een eigen budget.',
  },
  {
    kenmerk: 'ongecontracteerde_jeugdhulp',
    naam: 'Niet-gecontracteerde jeugdhulp',
    uitleg: 'Jeugdhulp door een aanbieder zonder contract met de gemeente.',
  },
];
export const MEEGELEVERD_VANAF = '2000-01-01';
