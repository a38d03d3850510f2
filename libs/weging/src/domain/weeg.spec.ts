import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEEGELEVERDE_CELLEN, type Wegingsmatrix, eisGeldigeMatrix, hoogte } from './matrix';
import { ERNSTEN, KLEUREN, OMVANGEN } from './soorten';
import { type Wegingsinvoer, weeg } from './weeg';

const matrix: Wegingsmatrix = {
  id: 'm',
  versie: 1,
  geldigVanaf: '2000-01-01',
  bron: 'AANNAME',
  aanname: true,
  cellen: MEEGELEVERDE_CELLEN,
};
const signaal: Wegingsinvoer = {
  meldingsoort: 'signaal',
  ernst: 'ontwikkeling',
  ernstMotivering: 'Te weinig geschoold personeel.',
  omvang: 'klein',
  omvangMotivering: 'Eén groep.',
  getroffen: 2,
  aantalClienten: 40,
  eerdereMeldingen: 0,
  publieksgevoelig: false,
  publieksgevoeligToelichting: null,
  verhoogNaar: null,
  verhogingReden: null,
  afstemming: null,
};
const AFSTEMMING = { gedaan: false, toelichting: 'Buiten kantooruren niet bereikbaar.' };
const code = (doe: () => unknown): string => {
  try {
    doe();
  } catch (fout) {
    return (fout as { code: string }).code;
  }
  return 'geen fout';
};

describe('wegen volgens het afwegingskader', () => {
  it('geeft de kleur van de matrix met de herleiding erbij', () => {
    const { kleur, kleurMatrix, herleiding } = weeg(signaal, matrix);
    expect([kleurMatrix, kleur]).toEqual(['groen', 'groen']);
    expect(herleiding.map(({ stap }) => stap)).toEqual([
      'Stap 1, ernst: ontwikkeling. Te weinig geschoold personeel.',
      'Stap 2, omvang: klein (2 van 40 cliënten). Eén groep.',
      'De matrix geeft bij deze ernst en omvang de kleur groen.',
      'Stap 3: geen eerdere meldingen over deze aanbieder; niet publieksgevoelig.',
      'Prioriteit: groen. Of er actie komt, is een apart besluit.',
    ]);
  });

  it.each(['calamiteit', 'geweldsincident'])('weegt een %s niet', (meldingsoort) => {
    expect(code(() => weeg({ ...signaal, meldingsoort }, matrix))).toBe('WEGING.NIET_VOOR_CALAMITEIT');
  });

  it('vraagt bij levensbedreigend de afstemming, of waarom die er nog niet is', () => {
    const ernstig = { ...signaal, ernst: 'levensbedreigend' } as const;
    expect(code(() => weeg(ernstig, matrix))).toBe('WEGING.AFSTEMMING_ONTBREEKT');
    expect(weeg({ ...ernstig, afstemming: AFSTEMMING }, matrix).kleur).toBe('rood');
  });

  it('verhoogt met een reden, verlaagt nooit en verhoogt nooit vanzelf', () => {
    const vaker = { ...signaal, eerdereMeldingen: 12, publieksgevoelig: true };
    expect(weeg(vaker, matrix).kleur).toBe('groen');
    expect(weeg({ ...vaker, verhoogNaar: 'oranje', verhogingReden: 'Derde melding.' }, matrix).kleur).toBe(
      'oranje',
    );
    expect(code(() => weeg({ ...vaker, verhoogNaar: 'oranje' }, matrix))).toBe(
      'WEGING.VERHOGING_ZONDER_REDEN',
    );
    const rood = {
      ...signaal,
      ernst: 'basale_veiligheid',
      omvang: 'groot',
      verhogingReden: 'Minder erg.',
    } as const;
    expect(code(() => weeg({ ...rood, verhoogNaar: 'groen' }, matrix))).toBe('WEGING.ALLEEN_VERHOGEN');
  });

  it('weigert meer getroffen cliënten dan de aanbieder heeft', () => {
    expect(code(() => weeg({ ...signaal, getroffen: 41 }, matrix))).toBe(
      'WEGING.MEER_GETROFFEN_DAN_CLIENTEN',
    );
  });

  it('geeft bij meer ernst of meer omvang nooit een lagere kleur, bij elke geldige matrix', () => {
    const rij = fc.record({
      klein: fc.constantFrom(...KLEUREN),
      gemiddeld: fc.constantFrom(...KLEUREN),
      groot: fc.constantFrom(...KLEUREN),
    });
    const cellen = fc.record({ ontwikkeling: rij, basale_veiligheid: rij, levensbedreigend: rij });
    let geldig = 0;
    fc.assert(
      fc.property(cellen, (c) => {
        const kleur = (i: number, j: number) => hoogte(c[ERNSTEN[i]!][OMVANGEN[j]!]);
        const oplopend = [0, 1, 2].every((i) =>
          [0, 1, 2].every(
            (j) => (i === 0 || kleur(i - 1, j) <= kleur(i, j)) && (j === 0 || kleur(i, j - 1) <= kleur(i, j)),
          ),
        );
        expect(code(() => eisGeldigeMatrix(c))).toBe(oplopend ? 'geen fout' : 'MATRIX.NIET_MONOTOON');
        geldig += oplopend ? 1 : 0;
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(geldig).toBeGreaterThan(0);
  });

  it('levert een matrix mee die oploopt', () => {
    expect(code(() => eisGeldigeMatrix(MEEGELEVERDE_CELLEN))).toBe('geen fout');
  });
});
