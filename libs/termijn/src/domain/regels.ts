import type { Herleiding } from '@navolgbaar/kernel';
import type { Temporal } from 'temporal-polyfill';
import type { Dagduur, Duur } from './duur';

/** Where a term comes from: the article, the policy § or the letter that sets it. */
export interface Grondslag {
  readonly soort: 'wet' | 'amvb' | 'beleid' | 'brief';
  readonly bron: string;
}

export type Richting = 'vooruit' | 'terug';

/** How a term is counted. What is left out has the value of the law or of the shipped policy. */
export interface Termijnregels<D extends Duur = Dagduur> {
  readonly duur: D;
  /** Whether the Algemene termijnenwet is applied; art. 4 and art. 1 lid 2 can still switch it off. */
  readonly awt: boolean;
  readonly richting?: Richting;
  /** Only for werkdagen to which the Awt is not applied; elsewhere it changes nothing (rulings, Termijnen). */
  readonly goedeVrijdagIsWerkdag?: boolean;
  readonly grondslag?: Grondslag;
  /** Awt art. 4 under b and c: terms that the law leaves out because of their subject. */
  readonly awtUitzondering?: 'wettelijk-voorschrift' | 'vrijheidsbeneming';
}

/** A computed term with how it came about. `ruw` is the end before the Awt moved it. */
export interface Termijnuitkomst<T = Temporal.PlainDate> {
  readonly uiterlijk: T;
  readonly ruw: T;
  readonly herleiding: Herleiding;
  readonly waarschuwingen: readonly string[];
}
