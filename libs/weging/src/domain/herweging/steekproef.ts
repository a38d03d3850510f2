import { KLEUREN, type Kleur } from '../soorten';

/** A weighing that can be weighed once more, and who may not do that: who knows it already, or may not see it. */
export interface Kandidaat {
  readonly wegingId: string;
  readonly kleur: Kleur;
  readonly nietVoor: readonly string[];
}

export interface Getrokken {
  readonly wegingId: string;
  readonly wegerId: string;
}

/**
 * Draws a sample by lot and gives each a second weigher. The same seed, candidates and team give the same sample, so that
 * anybody can check that nobody chose. Every colour that occurs is in it, the highest first; the rest by its share.
 * @param team who can weigh; nobody gets what is not for him
 * @returns in the order of the lot; fewer when there are fewer, or when nobody is left for one
 */
export function trek(
  kandidaten: readonly Kandidaat[],
  {
    aantal,
    zaad,
    team,
  }: { readonly aantal: number; readonly zaad: string; readonly team: readonly string[] },
): Getrokken[] {
  const mogelijk = kandidaten.filter(({ nietVoor }) => team.some((lid) => !nietVoor.includes(lid)));
  const perKleur = new Map(
    KLEUREN.map((kleur) => [kleur, mogelijk.filter((kandidaat) => kandidaat.kleur === kleur)] as const),
  );
  const hoeveel = verdeel(
    KLEUREN.map((kleur) => perKleur.get(kleur)?.length ?? 0),
    aantal,
  );
  const getrokken = KLEUREN.flatMap((kleur, i) =>
    opLot(perKleur.get(kleur) ?? [], zaad).slice(0, hoeveel[i]),
  );
  return wijsToe(opLot(getrokken, `${zaad}/volgorde`), [...team].sort());
}

/** How many of each: one of each that occurs, the last first, and the rest by share with the largest remainders. */
export function verdeel(aanwezig: readonly number[], aantal: number): number[] {
  const totaal = aanwezig.reduce((som, deel) => som + deel, 0);
  const uit = aanwezig.map(() => 0);
  let over = Math.min(aantal, totaal);
  const geef = (i: number): void => {
    uit[i] = (uit[i] ?? 0) + 1;
    over -= 1;
  };
  for (let i = aanwezig.length - 1; i >= 0 && over > 0; i -= 1) if ((aanwezig[i] ?? 0) > 0) geef(i);
  const doel = Math.min(aantal, totaal);
  while (over > 0) {
    const tekort = aanwezig.map((deel, i) =>
      (uit[i] ?? 0) >= deel ? -Infinity : (doel * deel) / totaal - (uit[i] ?? 0),
    );
    geef(tekort.indexOf(Math.max(...tekort)));
  }
  return uit;
}

/** Each to who has the fewest so far, of those whom it is for. */
function wijsToe(getrokken: readonly Kandidaat[], team: readonly string[]): Getrokken[] {
  const werk = new Map(team.map((lid) => [lid, 0]));
  return getrokken.flatMap(({ wegingId, nietVoor }) => {
    const [wegerId] = team
      .filter((lid) => !nietVoor.includes(lid))
      .sort((a, b) => (werk.get(a) ?? 0) - (werk.get(b) ?? 0));
    if (wegerId === undefined) return [];
    werk.set(wegerId, (werk.get(wegerId) ?? 0) + 1);
    return [{ wegingId, wegerId }];
  });
}

function opLot<K extends { readonly wegingId: string }>(kandidaten: readonly K[], zaad: string): K[] {
  return kandidaten
    .map((kandidaat) => ({ kandidaat, lot: loting(`${zaad}/${kandidaat.wegingId}`) }))
    .sort((a, b) => a.lot - b.lot || a.kandidaat.wegingId.localeCompare(b.kandidaat.wegingId))
    .map(({ kandidaat }) => kandidaat);
}

/** FNV-1a with a last mixing: the lot of a text, always the same, with nothing outside this file. */
function loting(tekst: string): number {
  let getal = 0x811c9dc5;
  for (const teken of tekst) getal = Math.imul(getal ^ (teken.codePointAt(0) ?? 0), 0x01000193);
  getal = Math.imul(getal ^ (getal >>> 16), 0x85ebca6b);
  getal = Math.imul(getal ^ (getal >>> 13), 0xc2b2ae35);
  return (getal ^ (getal >>> 16)) >>> 0;
}
