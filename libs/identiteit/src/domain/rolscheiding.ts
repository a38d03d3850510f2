/** The names of the roles; the table of rights in platform/auth has the same (checked by the compiler there). */
export type Rolnaam =
  | 'toezichthouder'
  | 'coordinator'
  | 'jurist'
  | 'college'
  | 'contractbeheer'
  | 'beheerder'
  | 'archivaris'
  | 'fg'
  | 'aanbieder';

export interface Botsing {
  readonly rol: Rolnaam;
  readonly met: Rolnaam;
  readonly bron: string;
}

const TOEZICHT: readonly Rolnaam[] = ['toezichthouder', 'coordinator'];

/** Which roles one person may not hold together, and why. */
const REGELS: readonly { rol: Rolnaam; met: readonly Rolnaam[] | 'alles'; bron: string }[] = [
  {
    rol: 'beheerder',
    met: 'alles',
    bron: 'Rolscheiding: wie het systeem beheert, ziet geen inhoud van zaken',
  },
  {
    rol: 'aanbieder',
    met: 'alles',
    bron: 'Een aanbieder staat onder toezicht en heeft geen taak bij de toezichthouder',
  },
  {
    rol: 'fg',
    met: 'alles',
    bron: 'AVG art. 38 lid 6: de functionaris gegevensbescherming heeft geen strijdige taak',
  },
  {
    rol: 'contractbeheer',
    met: [...TOEZICHT, 'college', 'jurist'],
    bron: 'BK-5.03: contractbeheer ziet niets van een onderzoek',
  },
  { rol: 'college', met: TOEZICHT, bron: 'Het college beslist over het advies van de toezichthouder' },
  {
    rol: 'jurist',
    met: TOEZICHT,
    bron: 'De jurist adviseert het college over het advies van de toezichthouder',
  },
];

/** The pairs of roles in this list that one person may not hold together; empty when the list is allowed. */
export function botsendeRollen(rollen: readonly Rolnaam[]): Botsing[] {
  return REGELS.filter(({ rol }) => rollen.includes(rol)).flatMap(({ rol, met, bron }) =>
    rollen
      .filter((ander) => ander !== rol && (met === 'alles' || met.includes(ander)))
      .map((ander) => ({ rol, met: ander, bron })),
  );
}

export interface Koppeling {
  readonly rollen: readonly Rolnaam[];
  readonly aanbiederId: string | null;
  readonly gemeenteId: string | null;
  /** Manages the accounts of the provider; absent: no. */
  readonly accountbeheerder?: boolean;
}

/** What is missing or too much for these roles: a provider's user has a provider, a college's user a municipality. */
export function koppelfouten({
  rollen,
  aanbiederId,
  gemeenteId,
  accountbeheerder = false,
}: Koppeling): { name: string; reason: string }[] {
  const fouten: { name: string; reason: string }[] = [];
  const vraagtAanbieder = rollen.includes('aanbieder');
  const vraagtGemeente = rollen.includes('college');
  const magGemeente = vraagtGemeente || rollen.includes('jurist');
  if (vraagtAanbieder && !aanbiederId) {
    fouten.push({ name: 'aanbiederId', reason: 'Kies de aanbieder waarvoor deze gebruiker werkt.' });
  }
  if (!vraagtAanbieder && aanbiederId) {
    fouten.push({ name: 'aanbiederId', reason: 'Alleen bij de rol aanbieder hoort een aanbieder.' });
  }
  if (vraagtGemeente && !gemeenteId) {
    fouten.push({ name: 'gemeenteId', reason: 'Kies de gemeente van dit college.' });
  }
  if (!magGemeente && gemeenteId) {
    fouten.push({ name: 'gemeenteId', reason: 'Alleen bij de rol college of jurist hoort een gemeente.' });
  }
  if (accountbeheerder && !vraagtAanbieder) {
    fouten.push({
      name: 'accountbeheerder',
      reason: 'Alleen wie bij een aanbieder werkt, kan daar accounts beheren.',
    });
  }
  return fouten;
}
