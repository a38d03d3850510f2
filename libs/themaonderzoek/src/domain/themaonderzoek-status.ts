import type { Overgangstabel } from '@navolgbaar/kernel';

export const THEMASTATUSSEN = ['concept', 'lopend', 'afgerond', 'vervallen'] as const;
export type Themastatus = (typeof THEMASTATUSSEN)[number];

export type Themahandeling = 'wijzig' | 'trek' | 'kies' | 'start' | 'rondAf' | 'deel' | 'laatVervallen';

const BRON = 'Beleidskader § 6: proactief toezicht op basis van een gekozen thema (BK-6.20)';
const beheren = <S extends Themastatus>(naar: S) =>
  ({ naar, recht: 'themaonderzoek:beheren', bron: BRON }) as const;
const vaststellen = <S extends Themastatus>(naar: S) =>
  ({ naar, recht: 'themaonderzoek:vaststellen', bron: BRON }) as const;

/**
 * A themaonderzoek is prepared, runs and is finished. Once it runs, its question, framework and way of drawing stand; another
 * choice of a provider is an amendment with its reason.
 */
export const themaovergangen = {
  concept: {
    wijzig: beheren('concept'),
    trek: beheren('concept'),
    kies: beheren('concept'),
    start: vaststellen('lopend'),
    laatVervallen: beheren('vervallen'),
  },
  lopend: {
    kies: beheren('lopend'),
    rondAf: vaststellen('afgerond'),
    laatVervallen: vaststellen('vervallen'),
  },
  afgerond: { deel: vaststellen('afgerond') },
  vervallen: {},
} as const satisfies Overgangstabel<Themastatus, Themahandeling>;
