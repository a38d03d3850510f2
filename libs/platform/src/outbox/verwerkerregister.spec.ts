import { describe, expect, it } from '@jest/globals';
import type { Gebeurteniscatalogus } from './gebeurteniscatalogus';
import { type Registratie, Registerfout, Verwerkerregister } from './verwerkerregister';

const registratie = (naam: string, type = 'ZaakGeopend'): Registratie => ({
  naam,
  type,
  verwerker: { verwerk: async () => undefined },
});

const gebreken = (
  catalogus: Gebeurteniscatalogus,
  registraties: readonly Registratie[],
): readonly string[] => {
  try {
    new Verwerkerregister(catalogus, registraties);
  } catch (fout) {
    if (fout instanceof Registerfout) return fout.gebreken;
    throw fout;
  }
  return [];
};

describe('verwerkerregister', () => {
  it('bestaat als elke afnemer precies één verwerker heeft', () => {
    const catalogus = {
      ZaakGeopend: ['brief-a', 'brief-b'],
      ZaakGesloten: { geen: 'Nog niemand hoeft dit.' },
    };
    const register = new Verwerkerregister(catalogus, [registratie('brief-a'), registratie('brief-b')]);
    expect(register.types).toEqual(['ZaakGeopend', 'ZaakGesloten']);
    expect(register.paren).toEqual({ types: ['ZaakGeopend', 'ZaakGeopend'], namen: ['brief-a', 'brief-b'] });
    expect(register.vind('brief-c')).toBeUndefined();
  });

  it('weigert een gebeurtenis zonder afnemers, tenzij met een reden', () => {
    expect(gebreken({ ZaakGeopend: [] }, [])).toEqual([
      'ZaakGeopend heeft geen afnemers. Is dat zo bedoeld, geef dan de reden.',
    ]);
    expect(gebreken({ ZaakGeopend: { geen: ' ' } }, [])).toHaveLength(1);
    expect(gebreken({ ZaakGeopend: { geen: 'Alleen voor het overzicht.' } }, [])).toEqual([]);
  });

  it('weigert een afnemer met geen of met twee verwerkers', () => {
    const catalogus = { ZaakGeopend: ['brief'] };
    expect(gebreken(catalogus, [])).toEqual(['brief heeft 0 verwerkers; het moet er precies één zijn.']);
    expect(gebreken(catalogus, [registratie('brief'), registratie('brief')])).toEqual([
      'brief heeft 2 verwerkers; het moet er precies één zijn.',
    ]);
  });

  it('weigert een verwerker die niemand heeft aangekondigd', () => {
    const catalogus = { ZaakGeopend: ['brief'] };
    expect(gebreken(catalogus, [registratie('brief'), registratie('stiekem')])).toEqual([
      'stiekem staat niet in de catalogus bij ZaakGeopend.',
    ]);
    expect(gebreken(catalogus, [registratie('brief'), registratie('los', 'Onbekend')])).toEqual([
      'los volgt Onbekend, maar die gebeurtenis staat niet in de catalogus.',
    ]);
  });

  it('weigert een verwerker die een andere gebeurtenis volgt dan aangekondigd', () => {
    const catalogus = { ZaakGeopend: ['brief'], ZaakGesloten: { geen: 'Nog niemand.' } };
    expect(gebreken(catalogus, [registratie('brief', 'ZaakGesloten')])).toContain(
      'brief staat bij ZaakGeopend, maar zijn verwerker volgt een andere gebeurtenis.',
    );
  });

  it('weigert namen die niet in een taaknummer passen, en dezelfde naam bij twee gebeurtenissen', () => {
    expect(gebreken({ ZaakGeopend: ['brief:a'] }, [registratie('brief:a')])).toEqual([
      'De naam "brief:a" bij ZaakGeopend is niet bruikbaar.',
    ]);
    const dubbel = { ZaakGeopend: ['brief'], ZaakGesloten: ['brief'] };
    expect(gebreken(dubbel, [registratie('brief')])).toContain(
      'brief staat bij ZaakGeopend en bij ZaakGesloten.',
    );
  });
});
