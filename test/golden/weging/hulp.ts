import type { DomeinFout } from '@navolgbaar/kernel';
import type { Afwegingskader, Kaderinhoud } from '../../../libs/weging/src/domain/afwegingskader';
import { MEEGELEVERDE_BRON, MEEGELEVERD_KADER } from '../../../libs/weging/src/domain/afwegingskader.v1';
import type { Wegingsinvoer } from '../../../libs/weging/src/domain/weeg';

/** A version as shipped, with what a test says otherwise. */
export const versie = (anders: Partial<Afwegingskader & Kaderinhoud> = {}): Afwegingskader => ({
  ...{
    ...MEEGELEVERD_KADER,
    id: 'k',
    nummer: 1,
    status: 'meegeleverd',
    geldigVanaf: '2000-01-01',
    versie: 1,
  },
  ...{ bron: MEEGELEVERDE_BRON, brondatum: null, vastgesteldOp: null, vastgesteldDoor: null },
  ...anders,
});

/** A signaal about two of forty clients, with what a test says otherwise. */
export const signaal = (anders: Partial<Wegingsinvoer> = {}): Wegingsinvoer => ({
  ...{ meldingsoort: 'signaal', ernst: 'ontwikkeling', ernstMotivering: 'Te weinig geschoold personeel.' },
  ...{ omvang: 'klein', omvangMotivering: 'Eén groep.', omvangbasis: 'aanbieder' },
  ...{ getroffen: 2, aantalClienten: 40, eerdereMeldingen: 0 },
  ...{ publieksgevoelig: false, publieksgevoeligToelichting: null },
  ...{ verhoogNaar: null, verhogingsgronden: [], verhogingReden: null, afstemming: null },
  ...anders,
});

/** How a rule refuses, or that it does not. */
export function weigering(doe: () => unknown): { code: string; velden: string[] } | 'geen fout' {
  try {
    doe();
    return 'geen fout';
  } catch (fout) {
    const { code, invalidParams } = fout as DomeinFout;
    return { code, velden: invalidParams.map(({ name }) => name) };
  }
}
