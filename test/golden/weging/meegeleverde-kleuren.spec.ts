import { describe, expect, it } from '@jest/globals';
import { type Kaderinhoud, eisGeldigKader, kleurVan } from '../../../libs/weging/src/domain/afwegingskader';
import { MEEGELEVERD_KADER } from '../../../libs/weging/src/domain/afwegingskader.v1';
import { KLEUREN, type Kleur } from '../../../libs/weging/src/domain/soorten';
import { weeg } from '../../../libs/weging/src/domain/weeg';
import { signaal, versie } from './hulp';

/**
 * Bijlage 1 of the Beleidskader as shipped (requirements §1.1.7). The text lost its nine colours: these are an AANNAME
 * until an organisation adopts its own, and written out here so that nobody changes one unseen.
 */
const KLEUR: readonly (readonly [ernst: string, omvang: string, kleur: Kleur])[] = [
  ['levensbedreigend', 'groot', 'rood'],
  ['levensbedreigend', 'gemiddeld', 'rood'],
  ['levensbedreigend', 'klein', 'rood'],
  ['basale_veiligheid', 'groot', 'rood'],
  ['basale_veiligheid', 'gemiddeld', 'oranje'],
  ['basale_veiligheid', 'klein', 'oranje'],
  ['ontwikkeling', 'groot', 'oranje'],
  ['ontwikkeling', 'gemiddeld', 'groen'],
  ['ontwikkeling', 'klein', 'groen'],
];

const NIET_BEREIKT = { gedaan: false, toelichting: 'Buiten kantooruren niet bereikbaar.' };
const afstemming = { contractbeheer: NIET_BEREIKT, toegang: NIET_BEREIKT };
const gewogen = (kader: Kaderinhoud, ernst: string, omvang: string): Kleur =>
  weeg(signaal({ ernst, omvang, afstemming }), versie(kader)).kleur;

/** In which cells a table weighs otherwise than the one above; every cell when its rules refuse it. */
function afwijkingen(kader: Kaderinhoud): readonly (readonly [string, string])[] {
  try {
    eisGeldigKader(kader);
  } catch {
    return KLEUR.map(([ernst, omvang]) => [ernst, omvang] as const);
  }
  return KLEUR.filter(([ernst, omvang, kleur]) => gewogen(kader, ernst, omvang) !== kleur).map(
    ([ernst, omvang]) => [ernst, omvang] as const,
  );
}

describe('de meegeleverde kleuren', () => {
  it.each(KLEUR)('bij %s en %s is de prioriteit %s', (ernst, omvang, kleur) => {
    expect(gewogen(MEEGELEVERD_KADER, ernst, omvang)).toBe(kleur);
  });

  it('er is geen cel waarvan hier niet staat welke kleur zij heeft', () => {
    const hier = KLEUR.map(([ernst, omvang]) => `${ernst} ${omvang}`).sort();
    expect(MEEGELEVERD_KADER.cellen.map(({ ernst, omvang }) => `${ernst} ${omvang}`).sort()).toEqual(hier);
    expect(afwijkingen(MEEGELEVERD_KADER)).toEqual([]);
  });

  const mutaties = KLEUR.flatMap(([ernst, omvang, kleur]) =>
    KLEUREN.filter((ander) => ander !== kleur).map((ander) => [ernst, omvang, kleur, ander] as const),
  );

  it('er zijn achttien manieren om één cel te veranderen', () => {
    expect(mutaties).toHaveLength(18);
  });

  it.each(mutaties)('merkt op dat %s en %s van %s in %s verandert', (ernst, omvang, _, ander) => {
    const cellen = MEEGELEVERD_KADER.cellen.map((cel) =>
      cel.ernst === ernst && cel.omvang === omvang ? { ...cel, kleur: ander } : cel,
    );
    expect(afwijkingen({ ...MEEGELEVERD_KADER, cellen })).toContainEqual([ernst, omvang]);
  });

  it.each(KLEUR)('merkt op dat de cel %s en %s ontbreekt of dubbel is', (ernst, omvang) => {
    const zonder = MEEGELEVERD_KADER.cellen.filter((cel) => cel.ernst !== ernst || cel.omvang !== omvang);
    expect(() => eisGeldigKader({ ...MEEGELEVERD_KADER, cellen: zonder })).toThrow('ONVOLLEDIG');
    const kleur = kleurVan(MEEGELEVERD_KADER, ernst, omvang) as Kleur;
    const dubbel = [...MEEGELEVERD_KADER.cellen, { ernst, omvang, kleur }];
    expect(() => eisGeldigKader({ ...MEEGELEVERD_KADER, cellen: dubbel })).toThrow('ONVOLLEDIG');
  });
});
