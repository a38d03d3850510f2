import type { Rol } from '@navolgbaar/platform/auth';

export interface Demopersoon {
  readonly sub: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly omschrijving: string;
  readonly organisatie: 'noord' | 'zuid';
  /** Manages the accounts of its provider, and made those of its colleagues there. */
  readonly accountbeheerder: boolean;
}

/** The fictional organisations of the demo. */
export const DEMO_ORGANISATIES = {
  noord: {
    naam: 'Toezicht Wmo en Jeugdwet Noordstad',
    code: 'noord',
    gemeenten: [
      { naam: 'Noordstad', code: 'noordstad' },
      { naam: 'Waterland-Oost', code: 'waterland-oost' },
    ],
  },
  zuid: {
    naam: 'Toezicht Wmo Zuiderveld',
    code: 'zuid',
    gemeenten: [{ naam: 'Zuiderveld', code: 'zuiderveld' }],
  },
} as const;

/** The people of the demo; all invented. */
export const DEMO_PERSONEN: readonly Demopersoon[] = [
  persoon('Anna de Boer', 'toezichthouder', 'toezichthouder'),
  persoon('Karim El Idrissi', 'toezichthouder', 'toezichthouder'),
  persoon('Marijke Hofstra', 'coordinator', 'coördinator van het toezicht'),
  persoon('Jasper Wiersma', 'jurist', 'jurist van het college'),
  persoon('Femke Bakker', 'college', 'namens het college van Noordstad'),
  persoon('Wim Postma', 'contractbeheer', 'contractbeheer'),
  persoon('Ruth Smit', 'beheerder', 'functioneel beheerder: geen inhoud van zaken'),
  persoon('Theo Kuipers', 'archivaris', 'archivaris'),
  persoon('Lotte Visser', 'fg', 'functionaris gegevensbescherming'),
  persoon('Sanne Dijkstra', 'aanbieder', 'aanbieder Stichting De Linde, beheert de accounts', {
    accountbeheerder: true,
  }),
  persoon('Joost Mulder', 'aanbieder', 'aanbieder Stichting De Linde'),
  persoon('Bram Jacobs', 'toezichthouder', 'toezichthouder van een andere organisatie', {
    organisatie: 'zuid',
  }),
];

/** Who logs in with the eHerkenning of the demo: of De Linde without an account yet, and of nobody we know. */
export const DEMO_EHERKENNING = [
  { naam: 'Mila van Leeuwen', kvk: '90000000', omschrijving: 'Stichting De Linde, vroeg om een account' },
  { naam: 'Peter Kok', kvk: '90000000', omschrijving: 'Stichting De Linde, heeft nog geen account' },
  { naam: 'Ans Schipper', kvk: '12345678', omschrijving: 'een bedrijf dat geen aanbieder is' },
].map((wie) => {
  const sub = wie.naam.toLowerCase().replace(/\s+/g, '.');
  const vast = { groep: 'eHerkenning van de demo', acr: 'urn:etoegang:core:assurance-class:loa3' };
  return { ...wie, ...vast, sub, email: `${sub}@linde.example` };
});

function persoon(
  naam: string,
  rol: Rol,
  omschrijving: string,
  {
    organisatie = 'noord',
    accountbeheerder = false,
  }: Partial<Pick<Demopersoon, 'organisatie' | 'accountbeheerder'>> = {},
): Demopersoon {
  const sub = naam.toLowerCase().replace(/\s+/g, '.');
  const email = `${sub}@${organisatie}.example`;
  return { sub, naam, email, rol, omschrijving, organisatie, accountbeheerder };
}
