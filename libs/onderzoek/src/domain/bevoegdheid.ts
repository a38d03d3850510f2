import type { Herleiding } from '@navolgbaar/kernel';
import type { Domein, Wet } from './soorten';

/** Whether the municipal supervisor may investigate, or only pass on and keep following. */
export interface Bevoegdheid {
  readonly bevoegdheid: 'eigen_toezicht' | 'alleen_doorgeven';
  /** To whom the part belongs that is not ours. */
  readonly doorgevenAan: readonly ('igj' | 'zorgkantoor')[];
  readonly herleiding: Herleiding;
}

/** The matrix wet × domein (requirements BK-6.06, C15; AC-5). How the care is paid makes no difference. */
export function bepaalBevoegdheid({ wet, domein }: { wet: Wet; domein: Domein }): Bevoegdheid {
  if (wet === 'wlz') {
    return {
      bevoegdheid: 'alleen_doorgeven',
      doorgevenAan: ['igj', 'zorgkantoor'],
      herleiding: [
        {
          stap: 'Bij de Wet langdurige zorg is de gemeente niet bevoegd. Geef het signaal door aan de IGJ en aan het zorgkantoor, en blijf volgen wat zij doen.',
          bron: 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"',
        },
      ],
    };
  }
  if (wet === 'jeugdwet' && domein === 'kwaliteit') {
    return {
      bevoegdheid: 'alleen_doorgeven',
      doorgevenAan: ['igj'],
      herleiding: [
        {
          stap: 'De kwaliteit van jeugdhulp is het toezicht van de IGJ. Geef het signaal door.',
          bron: 'Beleidskader § 6; Jeugdwet art. 9.1',
        },
      ],
    };
  }
  return {
    bevoegdheid: 'eigen_toezicht',
    doorgevenAan: [],
    herleiding: [
      wet === 'wmo'
        ? {
            stap: 'Bij de Wmo gaat de gemeente over kwaliteit en rechtmatigheid.',
            bron: 'Wmo 2015 art. 6.1; Beleidskader § 6',
          }
        : {
            stap: 'De rechtmatigheid van jeugdhulp is het toezicht van de gemeente.',
            bron: 'Beleidskader § 6',
          },
    ],
  };
}
