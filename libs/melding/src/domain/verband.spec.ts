import { describe, expect, it } from '@jest/globals';
import type { DomeinFout } from '@navolgbaar/kernel';
import { type Verband, type Verbandsoort, type Verbindbaar, VERBANDSOORTEN, eisVerband } from './verband';

const melding = (id: string, anders: Partial<Verbindbaar> = {}): Verbindbaar => ({
  ...{ id, status: 'ontvangen', aanbiederId: 'linde', verbanden: [] },
  ...anders,
});
const verband = (soort: Verbandsoort, vanId: string, naarId: string): Verband => ({
  ...{ id: `${vanId}-${naarId}`, soort, vanId, naarId },
});
const uitkomst = (soort: Verbandsoort, deze: Verbindbaar, andere: Verbindbaar): string => {
  try {
    eisVerband(soort, deze, andere);
    return 'goed';
  } catch (fout) {
    return (fout as DomeinFout).code;
  }
};

describe('een verband tussen twee meldingen', () => {
  it.each(VERBANDSOORTEN)('kan als %s tussen twee meldingen die nog nergens bij horen', (soort) => {
    expect(uitkomst(soort, melding('a'), melding('b'))).toBe('goed');
  });

  it.each(VERBANDSOORTEN)('bestaat één keer: %s niet naast een ander', (soort) => {
    const verbanden = [verband('zelfde_gebeurtenis', 'b', 'a')];
    expect(uitkomst(soort, melding('a', { verbanden }), melding('b', { verbanden }))).toBe(
      'MELDING.AL_VERBONDEN',
    );
  });

  it('gaat vóór een eerder oordeel dat zij niet dezelfde zijn', () => {
    const verbanden = [verband('niet_dezelfde', 'a', 'b')];
    expect(uitkomst('dubbel', melding('a', { verbanden }), melding('b', { verbanden }))).toBe('goed');
    expect(uitkomst('niet_dezelfde', melding('a', { verbanden }), melding('b', { verbanden }))).toBe(
      'MELDING.AL_VERBONDEN',
    );
  });

  it.each(['zelfde_gebeurtenis', 'onderdeel', 'dubbel'] as const)(
    'kan niet als %s met wat al in een andere melding opging',
    (soort) => {
      const op = melding('b', { status: 'samengevoegd' });
      expect(uitkomst(soort, melding('a'), op)).toBe('MELDING.IS_SAMENGEVOEGD');
      expect(uitkomst(soort, op, melding('a'))).toBe('MELDING.IS_SAMENGEVOEGD');
    },
  );

  it.each(['besloten_actie', 'besloten_geen_actie', 'in_zaak', 'doorgezonden'] as const)(
    'laat een melding die %s is niet opgaan in een andere',
    (status) => {
      expect(uitkomst('dubbel', melding('a', { status }), melding('b'))).toBe('MELDING.NIET_SAMEN_TE_VOEGEN');
      expect(uitkomst('zelfde_gebeurtenis', melding('a', { status }), melding('b'))).toBe('goed');
    },
  );

  it('laat een melding opgaan in wat al in een zaak is, en niet in wat is doorgestuurd', () => {
    expect(uitkomst('dubbel', melding('a'), melding('b', { status: 'in_zaak' }))).toBe('goed');
    expect(uitkomst('dubbel', melding('a'), melding('b', { status: 'doorgezonden' }))).toBe(
      'MELDING.NIET_SAMEN_TE_VOEGEN',
    );
  });

  it('voegt meldingen van twee aanbieders niet samen: elk heeft een eigen plicht', () => {
    const elders = melding('b', { aanbiederId: 'eik' });
    expect(uitkomst('dubbel', melding('a'), elders)).toBe('MELDING.ANDERE_AANBIEDER');
    expect(uitkomst('dubbel', melding('a', { aanbiederId: null }), elders)).toBe('goed');
    expect(uitkomst('zelfde_gebeurtenis', melding('a'), elders)).toBe('goed');
  });

  it.each(['onderdeel', 'dubbel'] as const)(
    'hangt niet als %s onder een ander wat zelf iets onder zich heeft',
    (soort) => {
      const hoofd = melding('a', { verbanden: [verband('onderdeel', 'c', 'a')] });
      expect(uitkomst(soort, hoofd, melding('b'))).toBe('MELDING.HEEFT_ONDERDELEN');
      expect(uitkomst(soort, melding('b'), hoofd)).toBe('goed');
    },
  );

  it('heeft één laag: een onderdeel heeft geen onderdelen en geen tweede hoofd', () => {
    const deel = melding('a', { verbanden: [verband('onderdeel', 'a', 'c')] });
    expect(uitkomst('onderdeel', deel, melding('b'))).toBe('MELDING.IS_ONDERDEEL');
    expect(uitkomst('onderdeel', melding('b'), deel)).toBe('MELDING.IS_ONDERDEEL');
    expect(uitkomst('dubbel', melding('b'), deel)).toBe('goed');
  });
});
