/** What the app knows of a visit, in the words of `GET /api/v1/bezoeken/{id}/bezoeklijst`. */
export interface Schaalwaarde {
  waarde: string;
  naam: string;
  toelichtingVerplicht: boolean;
}

/** A card: a norm of the framework, or a standard category of every visit. */
export interface Norm {
  id: string;
  soort: string;
  nummer: string;
  thema: string;
  tekst: string;
  toelichting: string;
  /** Of a category there is none: a signal is no judgement. */
  binding: string | null;
  grondslag: string | null;
  schaal: readonly Schaalwaarde[];
  vragen: readonly { code: string; tekst: string }[];
}

/** What a person says of one norm. */
export interface Antwoordinhoud {
  normId: string;
  /** A value of the scale, `nvt`, or nothing yet. */
  oordeel: string | null;
  toelichting: string | null;
  citaten: readonly string[];
  positief: boolean;
}

/** Of anything that the server has: its number, and who wrote it. */
export interface Geschreven {
  nr: number;
  door: string | null;
  doorNaam: string | null;
  op: string;
}
export type Antwoord = Antwoordinhoud & Geschreven;

export interface Gesprekinhoud {
  id: string;
  met: string;
  /** A group, or nothing yet. */
  functie: string | null;
  van: string | null;
  tot: string | null;
  leidraad: string | null;
  notities: string;
  citaten: readonly string[];
}

export interface Tijdeninhoud {
  aankomst: string | null;
  vertrek: string | null;
}

export interface Lesinhoud {
  tekst: string;
}

/** A guide for a conversation. */
export interface Leidraad {
  code: string;
  naam: string;
  groep: string;
  uitleg: string;
  vragen: readonly { code: string; tekst: string }[];
}

/** Two that differ about the same. A person chooses, in the werkbank. */
export interface Tegenstrijdigheid {
  soort: string;
  normId: string | null;
  gesprekId: string | null;
  eerste: Geschreven;
  tweede: Geschreven;
}

/** The list of a visit as the server last told it. */
export interface Lijst {
  kader: { naam: string };
  normen: readonly Norm[];
  antwoorden: readonly Antwoord[];
  tegenstrijdig: readonly Tegenstrijdigheid[];
  gesprekken: readonly (Gesprekinhoud & Geschreven)[];
  tijden: Tijdeninhoud & { nr: number };
  watLeerdeAanbieder: string | null;
  /** The number of what was learned; 0: nothing yet. */
  lesNr: number;
  leidraden: readonly Leidraad[];
}

/** When, where, why and with whom. */
export interface Bezoekkop {
  aanbiederNaam: string;
  zaakNummer: string;
  plaats: string | null;
  op: string;
  van: string | null;
  tot: string | null;
  doel: string;
  aankondiging: string;
  collegas: readonly string[];
}

/** The parts of a list that a person fills in; with each its own content. */
export interface Inhouden {
  antwoord: Antwoordinhoud;
  gesprek: Gesprekinhoud;
  tijden: Tijdeninhoud;
  les: Lesinhoud;
}
export type Soort = keyof Inhouden;

/** A change as the server takes it: once, however often it is sent. */
export interface Wijziging<S extends Soort = Soort> {
  /** Made on the device. */
  id: string;
  soort: S;
  /** When it was made, by the clock of the device. */
  op: string;
  /** The number of what was seen when it was made; 0 when there was nothing. */
  basis: number;
  inhoud: Inhouden[S];
}

/** A photo without its image. */
export interface Fotokop {
  id: string;
  normId: string | null;
  bijschrift: string;
  op: string;
}

/** What the key closes of one visit, besides changes and photos. */
export interface Bezoekinhoud {
  eigenaar: string;
  bezoek: Bezoekkop;
  lijst: Lijst;
}

/** Of what it is a change: two of the same place follow one another. */
export function plekVan(soort: Soort, inhoud: Inhouden[Soort]): string {
  if ('normId' in inhoud) return `${soort}:${inhoud.normId}`;
  return 'id' in inhoud ? `${soort}:${inhoud.id}` : soort;
}

/** What the server has at that place. */
export function opServer<S extends Soort>(
  lijst: Lijst,
  soort: S,
  plek: string,
): (Inhouden[S] & { nr: number }) | null {
  const delen: Record<Soort, readonly (Inhouden[Soort] & { nr: number })[]> = {
    antwoord: lijst.antwoorden,
    gesprek: lijst.gesprekken,
    tijden: [lijst.tijden],
    les: [{ tekst: lijst.watLeerdeAanbieder ?? '', nr: lijst.lesNr }],
  };
  const gevonden = delen[soort].find((deel) => plekVan(soort, deel) === plek);
  return (gevonden as (Inhouden[S] & { nr: number }) | undefined) ?? null;
}

/**
 * What this person has at the server at that place: where two differ, one's own answer, also when that of the other counts
 * for now.
 */
export function vanZelf<S extends Soort>(
  lijst: Lijst,
  soort: S,
  plek: string,
  eigenaar: string,
): Inhouden[S] | null {
  const geldt = opServer(lijst, soort, plek);
  const hier = ({ soort: van, normId, gesprekId }: Tegenstrijdigheid) =>
    [van, normId ?? gesprekId].filter(Boolean).join(':') === plek;
  const eigen = lijst.tegenstrijdig.findLast((een) => hier(een) && een.tweede.door === eigenaar);
  return geldt && eigen ? { ...geldt, ...eigen.tweede } : geldt;
}

/** Whether what the server has, says what was sent. */
export function zegtHetzelfde(server: object | null, gestuurd: object): boolean {
  if (!server) return false;
  const kaal = (waarde: unknown) => (waarde === null || waarde === undefined ? '' : waarde);
  return Object.entries(gestuurd).every(
    ([naam, waarde]) =>
      JSON.stringify(kaal((server as Record<string, unknown>)[naam])) === JSON.stringify(kaal(waarde)),
  );
}
