interface Versie {
  readonly nummer: number;
  readonly geldigVanaf: string;
}

/** The version of a policy that holds on a day. */
export function geldendeVersie<V extends Versie>(versies: readonly V[], vandaag: string): V | undefined {
  return [...versies]
    .sort((a, b) => b.geldigVanaf.localeCompare(a.geldigVanaf) || b.nummer - a.nummer)
    .find(({ geldigVanaf }) => geldigVanaf <= vandaag);
}
