/** The roles of the house. What each may do stands in `rechten.ts`. */
export const ROLLEN = [
  'toezichthouder',
  'coordinator',
  'jurist',
  'college',
  'contractbeheer',
  'beheerder',
  'archivaris',
  'fg',
  'aanbieder',
] as const;

export type Rol = (typeof ROLLEN)[number];

/**
 * Who acts: a person, a machine client, one that may only hand meldingen in (`aanleveraar`), the system itself after an
 * event, or a visitor of the loket without login.
 */
export interface Actor {
  readonly soort: 'gebruiker' | 'client' | 'aanleveraar' | 'systeem' | 'loket';
  readonly organisatieId: string;
  readonly gebruikerId: string | null;
  readonly naam: string;
  readonly rollen: readonly Rol[];
  /** The provider that a user with the role `aanbieder` works for, or whose system hands in. */
  readonly aanbiederId: string | null;
  /** The municipality of a user with the role `college` or `jurist`. */
  readonly gemeenteId: string | null;
  /** The chain partner whose system hands in. */
  readonly partnerId?: string | null;
  /** Manages the accounts of the own provider: a trait of the account, beside the role `aanbieder`. */
  readonly accountbeheerder?: boolean;
  readonly correlatieId: string;
  /** Where the act came from: the network address or the name of the process. */
  readonly herkomst: string | null;
}

/** How far a reader reaches in the content of cases; the row-level policies of the database use the same words. */
export type Bereik = 'inhoud' | 'college' | 'aanbieder' | 'aanleveraar' | 'loket' | 'geen';

/**
 * The reach of an actor. The widest role decides; a beheerder, fg, archivaris or contractbeheer has none
 * (BK-5.03: policy and contract staff see nothing of an onderzoek before release).
 */
export function bereikVan(actor: Pick<Actor, 'soort' | 'rollen'>): Bereik {
  if (actor.soort === 'systeem') return 'inhoud';
  if (actor.soort === 'loket') return 'loket';
  if (actor.soort === 'aanleveraar') return 'aanleveraar';
  if (actor.rollen.includes('toezichthouder') || actor.rollen.includes('coordinator')) return 'inhoud';
  if (actor.rollen.includes('college') || actor.rollen.includes('jurist')) return 'college';
  if (actor.rollen.includes('aanbieder')) return 'aanbieder';
  return 'geen';
}

/** The system itself, acting in one organisation because of an event or a clock. */
export function systeemActor(organisatieId: string, herkomst: string, correlatieId: string): Actor {
  return {
    soort: 'systeem',
    organisatieId,
    gebruikerId: null,
    naam: 'Navolgbaar',
    rollen: [],
    aanbiederId: null,
    gemeenteId: null,
    correlatieId,
    herkomst,
  };
}

/**
 * A visitor of the public loket: nobody knows who it is, and nothing is kept that could tell. May hand in a melding and
 * come back to the own draft; the database lets this reach read nothing else.
 */
export function loketActor(organisatieId: string, correlatieId: string): Actor {
  return {
    ...systeemActor(organisatieId, 'loket', correlatieId),
    ...{ soort: 'loket', naam: 'Bezoeker van het loket' },
  };
}

/**
 * The house itself, at the request of who reaches nothing of it: a system that hands in, or a college that brings its decision.
 * What must be looked up and stored is done for him, after his own right was asked; the audit lines name him.
 */
export const namens = (actor: Actor): Actor => ({
  ...actor,
  soort: 'systeem',
  rollen: [],
  herkomst: actor.naam,
});
