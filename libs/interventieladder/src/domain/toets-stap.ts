import { weiger } from './fouten';
import type { Ladderuitkomst } from './bepaal-stap';
import { type Ladderregels, type Lengte, stapVan } from './ladder';
import type { Afwijkingsoort, Ernst, Laddersoort, Laddertermijn } from './soorten';

/** A term as it was chosen, beside what the ladder gives. ISO 8601 durations. */
export interface Gekozentermijn {
  readonly wat: Laddertermijn;
  readonly gekozen: string;
  readonly ladder: string;
}

/** What somebody is about to do. */
export interface Stapkeuze {
  readonly soort: Laddersoort;
  readonly ernst: Ernst;
  /** What the weighing says; null where nothing does. */
  readonly bekendeErnst: Ernst | null;
  readonly termijnen: Readonly<Partial<Record<Laddertermijn, string>>>;
  readonly afwijking: string | null;
}

/** How what is done lies beside what the ladder says. */
export interface Staptoets {
  /** The step that it is; null for a measure that the version does not know. */
  readonly stap: string | null;
  readonly termijnen: readonly Gekozentermijn[];
  readonly afwijkingen: readonly Afwijkingsoort[];
}

/** Who wants something else than the policy says, says why (Awb art. 4:84). Pure: it refuses nothing. */
export function toetsStap(
  regels: Ladderregels,
  { passend }: Ladderuitkomst,
  keuze: Stapkeuze,
  lengte: Lengte,
): Staptoets {
  const stap = stapVan(regels, keuze.soort)?.code ?? null;
  const termijnen = (Object.entries(keuze.termijnen) as [Laddertermijn, string][]).map(([wat, gekozen]) => ({
    ...{ wat, gekozen },
    ladder: regels.ernst[keuze.ernst].termijnen[wat],
  }));
  const anders = termijnen.some(({ gekozen, ladder }) => lengte(gekozen) !== lengte(ladder));
  const afwijkingen: Afwijkingsoort[] = [
    ...(stap !== null && passend.includes(stap) ? [] : (['stap'] as const)),
    ...(anders ? (['termijn'] as const) : []),
    ...(keuze.bekendeErnst !== null && keuze.bekendeErnst !== keuze.ernst ? (['ernst'] as const) : []),
  ];
  return { stap, termijnen, afwijkingen };
}

/** @throws DomeinFout INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN */
export function eisReden({ afwijkingen }: Staptoets, reden: string | null): void {
  if (afwijkingen.length === 0 || reden?.trim()) return;
  weiger('INTERVENTIELADDER.AFWIJKING_ZONDER_REDEN', { afwijkingen: afwijkingen.join(', ') }, [
    {
      name: 'afwijking',
      reason: `Leg uit waarom u afwijkt van de ladder: ${afwijkingen.map((een) => WOORD[een]).join(' en ')}.`,
    },
  ]);
}

const WOORD: Readonly<Record<Afwijkingsoort, string>> = {
  stap: 'een andere stap',
  termijn: 'een andere termijn',
  ernst: 'een andere ernst dan uit de weging volgt',
};
