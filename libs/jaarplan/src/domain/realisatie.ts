import { type Kwartaal, eindeVan, kwartaalVan } from './kwartaal';

/** How a line of the plan stands against what happened. */
export const REALISATIESTANDEN = [
  ...(['niet_overwogen', 'te_plannen', 'gepland', 'te_laat', 'gedaan', 'niet_geweest'] as const),
  ...(['niet_dit_jaar', 'toch_bezocht', 'gestopt'] as const),
] as const;
export type Realisatiestand = (typeof REALISATIESTANDEN)[number];

export interface Realisatie {
  readonly stand: Realisatiestand;
  /** The day of the visit that was made or is planned. */
  readonly dag: string | null;
  readonly kwartaal: Kwartaal | null;
  /** Whether it went otherwise than was planned. */
  readonly afwijking: boolean;
}

/** What a line says, and whether the provider is still there. */
export interface Ingedeeld {
  readonly kwartaal: Kwartaal | null;
  readonly werkzaam: boolean;
}

/** The visits of structureel toezicht in the year, the first one first. */
export interface Geweest {
  readonly afgelegd: readonly string[];
  readonly gepland: readonly string[];
}

/**
 * Holds a line against the visits that were made and are planned. A hercontrole is none of them.
 * @param ingedeeld null for a provider that nobody considered yet
 */
export function realisatieVan(
  jaar: number,
  ingedeeld: Ingedeeld | null,
  { afgelegd, gepland }: Geweest,
  vandaag: string,
): Realisatie {
  const inKwartaal = (dagen: readonly string[]) =>
    dagen.find((dag) => kwartaalVan(dag) === ingedeeld?.kwartaal) ?? dagen[0] ?? null;
  const geweest = inKwartaal(afgelegd);
  // What was planned for a day that passed, and of which nobody said what came of it, did not take place yet.
  const komt = inKwartaal(gepland.filter((dag) => dag >= vandaag));
  const met = (stand: Realisatiestand, dag: string | null, afwijking: boolean): Realisatie => ({
    ...{ stand, dag, kwartaal: dag === null ? null : kwartaalVan(dag), afwijking },
  });
  if (!ingedeeld) return met('niet_overwogen', geweest ?? komt, false);
  const { kwartaal } = ingedeeld;
  if (geweest && kwartaal === null) return met('toch_bezocht', geweest, true);
  if (geweest) return met('gedaan', geweest, kwartaalVan(geweest) !== kwartaal);
  if (komt) return met('gepland', komt, kwartaalVan(komt) !== kwartaal);
  if (!ingedeeld.werkzaam) return met('gestopt', null, kwartaal !== null);
  if (kwartaal === null) return met('niet_dit_jaar', null, false);
  if (vandaag > eindeVan(jaar, 4)) return met('niet_geweest', null, true);
  return vandaag > eindeVan(jaar, kwartaal) ? met('te_laat', null, true) : met('te_plannen', null, false);
}
