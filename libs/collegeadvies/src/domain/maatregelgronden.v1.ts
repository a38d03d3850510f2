import type { CorrigerendeMaatregel, Grondsoort, Karakter, Wet } from './soorten';

/** One measure on one ground: what it is then, and where that stands. */
export interface Maatregelgrond {
  readonly maatregel: CorrigerendeMaatregel;
  readonly grond: Grondsoort;
  readonly karakter: Karakter;
  /** For which law a case must be. */
  readonly wetten: readonly Wet[];
  readonly bron: string;
  /** Whether something in it is our own reading and stands in no source. */
  readonly aanname: boolean;
}

const BEIDE = ['wmo', 'jeugdwet'] as const satisfies readonly Wet[];

const perClient = (maatregel: CorrigerendeMaatregel): readonly Maatregelgrond[] => [
  {
    ...{ maatregel, grond: 'wmo_2_3_10', karakter: 'besluit', wetten: ['wmo'], aanname: false },
    bron: 'Wmo 2015 art. 2.3.10: de beslissing over de maatwerkvoorziening of het pgb herzien of intrekken',
  },
  {
    ...{ maatregel, grond: 'jeugdwet', karakter: 'besluit', wetten: ['jeugdwet'], aanname: true },
    bron: 'Jeugdwet art. 8.1.4: de beslissing herzien of intrekken; of dit artikel past: AANNAME, de jurist kijkt dit na',
  },
  {
    ...{ maatregel, grond: 'verordening', karakter: 'besluit', wetten: BEIDE, aanname: true },
    bron: 'De verordening van de gemeente, als zij dit regelt: AANNAME, noem het artikel',
  },
];

const last = (maatregel: CorrigerendeMaatregel, bron: string): Maatregelgrond => ({
  ...{ maatregel, grond: 'awb_5_20_3', karakter: 'besluit', wetten: BEIDE, aanname: false },
  bron,
});

const contract = (maatregel: CorrigerendeMaatregel): Maatregelgrond => ({
  ...{ maatregel, grond: 'contract', karakter: 'privaatrecht', wetten: BEIDE, aanname: false },
  bron: 'Beleidskader § 8: privaatrechtelijk; de bepaling staat in het contract',
});

/**
 * Which corrective measure a college can take on which ground. Never edited once used: an advice keeps the version that
 * it was written with. What is not here has no ground, and such an advice does not go out (Hoogeveen: moving cliënten
 * without a ground in a law was unlawful).
 */
export const MAATREGELGRONDEN_V1: {
  readonly versie: number;
  readonly combinaties: readonly Maatregelgrond[];
} = {
  versie: 1,
  combinaties: [
    contract('clientenstop'),
    {
      ...{ maatregel: 'clientenstop', grond: 'verordening', karakter: 'besluit', wetten: BEIDE },
      aanname: true,
      bron: 'De verordening van de gemeente, als zij een stop regelt: AANNAME, noem het artikel',
    },
    ...perClient('voorziening_beeindigen'),
    ...perClient('voorziening_aanpassen'),
    ...perClient('financiering_beeindigen'),
    ...perClient('financiering_aanpassen'),
    last('last_dwangsom', 'Awb art. 5:20 lid 3 en 5:32: alleen bij geweigerde medewerking'),
    last('last_bestuursdwang', 'Awb art. 5:20 lid 3 en 5:21: alleen bij geweigerde medewerking'),
    contract('contractmaatregel'),
  ],
};

export function vindMaatregelgrond(
  maatregel: CorrigerendeMaatregel,
  grond: Grondsoort,
): Maatregelgrond | null {
  return (
    MAATREGELGRONDEN_V1.combinaties.find((een) => een.maatregel === maatregel && een.grond === grond) ?? null
  );
}

/** What somebody can do against it (rulings: remedies follow the ground). */
export const RECHTSMIDDEL: Readonly<Record<Karakter, { readonly tekst: string; readonly bron: string }>> = {
  besluit: {
    tekst:
      'Tegen dit besluit kan een belanghebbende binnen zes weken na de bekendmaking bezwaar maken bij het college. Daarna kan hij in beroep bij de rechtbank. Bezwaar schorst het besluit niet.',
    bron: 'Awb art. 6:7, 6:8 en 6:16',
  },
  privaatrecht: {
    tekst:
      'Dit is geen besluit. Bezwaar is niet mogelijk. De aanbieder kan naar de burgerlijke rechter gaan.',
    bron: 'Beleidskader § 8; Awb art. 1:3 lid 1',
  },
};
