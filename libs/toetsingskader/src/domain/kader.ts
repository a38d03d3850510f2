/** The laws under which a norm can apply. Wlz is not ours: a finding there is passed on (AC-5). */
export const KADERWETTEN = ['wmo', 'jeugdwet'] as const;
export type Kaderwet = (typeof KADERWETTEN)[number];

/**
 * Whether the provider must (`wettelijk`) or should (`aanbeveling`). A norm of the Wkkgz binds only who gives Wkkgz care
 * too, or where the gemeente has a ground of its own; else it is a recommendation (rulings, Onderzoek and bezoek).
 */
export const BINDINGEN = ['wettelijk', 'wettelijk_bij_wkkgz', 'aanbeveling'] as const;
export type Binding = (typeof BINDINGEN)[number];

/** How it is looked at (requirements § 2.0: D, G, O, S). */
export const METHODEN = ['document', 'gesprek', 'observatie', 'steekproef'] as const;
export type Methode = (typeof METHODEN)[number];

/** Whether it prevents or answers harm (ontwerpcriterium 1 of the Bestuurlijke verkenning). */
export const WERKINGEN = ['preventief', 'repressief'] as const;
export type Werking = (typeof WERKINGEN)[number];

/** What a value of the scale means for the provider; the words are of the framework itself. */
export const SCHAALBETEKENISSEN = ['voldoet', 'deels', 'voldoet_niet', 'niet_getoetst'] as const;
export type Schaalbetekenis = (typeof SCHAALBETEKENISSEN)[number];

export interface Schaalwaarde {
  /** Kebab-case, unique within the scale. */
  readonly code: string;
  readonly naam: string;
  readonly betekenis: Schaalbetekenis;
  /** Whether a score of this value needs a note. */
  readonly toelichtingNodig: boolean;
}

/** For whom a norm is meant. An empty list means: all of them. */
export interface Toepassing {
  readonly wetten: readonly Kaderwet[];
  /** Kinds of support, as the register of providers names them. */
  readonly voorzieningen: readonly string[];
  readonly financiering: readonly ('zin' | 'pgb')[];
  /** Number of clients from and up to and including; null is no bound. */
  readonly clientenVan: number | null;
  readonly clientenTot: number | null;
}

export interface Normbron {
  /** The document, short: `Leidraad Veilige zorgrelatie`, `Wmo 2015`. */
  readonly bron: string;
  /** Where in it: an article, a page, a recommendation. */
  readonly vindplaats: string;
}

/**
 * A question that a visit asks. It enters a version only when it says which risk it is about and why nothing that exists
 * answers it (regeldruktoets, NW-12).
 */
export interface Normvraag {
  /** Unique within the framework. */
  readonly code: string;
  readonly tekst: string;
  readonly risico: string;
  readonly geenAndereBron: string;
}

export interface Norm {
  /** Unique within the framework: `L-PRE-5b`. */
  readonly code: string;
  /** The norm of which this is a part, or null. */
  readonly bovenliggend: string | null;
  readonly thema: string;
  readonly tekst: string;
  /** What the open norm asks in practice, for who reads it; never a fixed step (NW-17). */
  readonly toelichting: string;
  readonly binding: Binding;
  /** The article or policy that makes it binding; only an aanbeveling may lack it. */
  readonly grondslag: string | null;
  readonly bronnen: readonly Normbron[];
  readonly toepassing: Toepassing;
  /** What can be asked for to see it. */
  readonly indicatoren: readonly string[];
  readonly methoden: readonly Methode[];
  readonly werking: Werking;
  /** Who at the provider does this (Wie-doet-wat-Wijzer); empty: not given. */
  readonly rollen: readonly string[];
  readonly vragen: readonly Normvraag[];
}

export interface Kaderthema {
  readonly code: string;
  readonly naam: string;
}

/** All that a version of a framework says. */
export interface Kaderinhoud {
  readonly naam: string;
  /** What it is for, and what not, in plain words. */
  readonly doel: string;
  /** Who looks after it. */
  readonly eigenaar: string;
  /** When it is looked at again: three to four years (ontwerpcriterium 10). ISO day. */
  readonly evaluatieOp: string;
  readonly schaal: readonly Schaalwaarde[];
  readonly themas: readonly Kaderthema[];
  readonly normen: readonly Norm[];
}
