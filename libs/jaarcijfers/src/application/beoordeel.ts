import { mediaan, type Verhoudingen, verhoudingenVan } from '../domain/cijfers';
import { type Drempelset, type Jaarfeiten, type Signaal, zoekSignalen } from '../domain/zoek-signalen';
import type { Jaarcijferversie } from './ports/jaarcijferbestand';

/** The figures of a year that count, with what they say. */
export interface BeoordeeldJaar extends Jaarcijferversie {
  readonly verhoudingen: Verhoudingen;
  readonly signalen: readonly Signaal[];
}

/**
 * Of each provider its years, the newest first. Signals are not kept: they follow from the figures and the thresholds of today.
 * @param geldende what counts of all providers: a median asks for all
 */
export function beoordeel(
  geldende: readonly Jaarcijferversie[],
  drempels: Drempelset,
): ReadonlyMap<string, readonly BeoordeeldJaar[]> {
  const medianen = new Map(
    [...groepeer(geldende, ({ boekjaar }) => boekjaar)].map(([jaar, rijen]) => [jaar, mediaanVan(rijen)]),
  );
  const perAanbieder = [...groepeer(geldende, ({ aanbiederId }) => aanbiederId)];
  return new Map(
    perAanbieder.map(([id, jaren]) => [
      id,
      [...jaren]
        .sort((a, b) => b.boekjaar - a.boekjaar)
        .map((cijfers) => ({
          ...cijfers,
          verhoudingen: verhoudingenVan(cijfers),
          signalen: zoekSignalen(drempels, {
            ...{ cijfers, mediaan: medianen.get(cijfers.boekjaar) ?? null },
            andereJaren: jaren.filter((jaar) => jaar !== cijfers),
          }),
        })),
    ]),
  );
}

/** The short texts of the signals of a year, by kind. */
export const kortPerSoort = ({
  signalen,
}: BeoordeeldJaar): { readonly continuiteit: string[]; readonly rechtmatigheid: string[] } => ({
  continuiteit: signalen.filter(({ soort }) => soort === 'continuiteit').map(({ kort }) => kort),
  rechtmatigheid: signalen.filter(({ soort }) => soort === 'rechtmatigheid').map(({ kort }) => kort),
});

function mediaanVan(rijen: readonly Jaarcijferversie[]): Jaarfeiten['mediaan'] {
  const waarden = rijen.flatMap((rij) => verhoudingenVan(rij).omzetPerClient ?? []);
  const waarde = mediaan(waarden);
  return waarde === null ? null : { waarde, aanbieders: waarden.length };
}

function groepeer<K>(
  rijen: readonly Jaarcijferversie[],
  sleutel: (rij: Jaarcijferversie) => K,
): ReadonlyMap<K, readonly Jaarcijferversie[]> {
  const groepen = new Map<K, Jaarcijferversie[]>();
  for (const rij of rijen) {
    const groep = groepen.get(sleutel(rij));
    if (groep) groep.push(rij);
    else groepen.set(sleutel(rij), [rij]);
  }
  return groepen;
}
