/** Texts that the worklists share. */
export const werklijstTeksten = {
  tabbladen: { mijn: 'Mijn werk', team: 'Team', niemand: 'Niet toegewezen', teLaat: 'Te laat' },
  behandelaar: {
    label: 'Behandelaar',
    iedereen: 'Iedereen',
    niemand: 'Niemand',
    ik: (naam: string) => `${naam} (uzelf)`,
    weg: (naam: string) => `${naam} (werkt hier niet meer)`,
  },
  teLaat: 'Te laat',
  volgorde: 'Volgorde',
  /** Of a tab that has more than are counted. */
  meerDan: (grens: number) => `${grens}+`,
  aanbieder: 'Aanbieder',
  exporteer: 'Exporteer als CSV',
  vervallen: {
    titel: 'Een filter is weggehaald',
    tekst: (namen: readonly string[]) =>
      namen.length === 1
        ? `Wat bij ${namen[0]} was gekozen, bestaat niet of niet meer. U ziet de lijst zonder dat filter.`
        : `Wat bij ${namen.join(' en bij ')} was gekozen, bestaat niet of niet meer. U ziet de lijst zonder die filters.`,
  },
} as const;

/** The two directions of an order, by what is sorted. */
export const sorteerTeksten = {
  dag: { op: 'oudste eerst', af: 'nieuwste eerst' },
  termijn: { op: 'eerste bovenaan', af: 'laatste bovenaan' },
  naam: { op: 'A tot Z', af: 'Z tot A' },
  getal: { op: 'laagste eerst', af: 'hoogste eerst' },
} as const;
