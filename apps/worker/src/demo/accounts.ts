import type { Rol } from '@navolgbaar/platform/auth';

export interface Demopersoon {
  readonly sub: string;
  readonly naam: string;
  readonly email: string;
  readonly rol: Rol;
  readonly omschrijving: string;
  readonly organisatie: 'noord' | 'zuid';
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
  persoon('Sanne Dijkstra', 'aanbieder', 'aanbieder Stichting De Linde'),
  persoon('Bram Jacobs', 'toezichthouder', 'toezichthouder van een andere organisatie', 'zuid'),
];

function persoon(
  naam: string,
  rol: Rol,
  omschrijving: string,
  organisatie: 'noord' | 'zuid' = 'noord',
): Demopersoon {
  const sub = naam.toLowerCase().replace(/\s+/g, '.');
  return { sub, naam, email: `${sub}@${organisatie}.example`, rol, omschrijving, organisatie };
}
