import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { uitPlatteTekst } from '@navolgbaar/tekst';
import { beantwoord, handelAf, heropen, plaats, plaatsNu, schrijversVan } from './opmerking';
import type { Bevinding } from './secties';

const bevinding = (norm: string): Bevinding => ({
  ...{ bevindingId: null, bevindingnummer: null, norm, oordeel: 'voldoet' },
  onderbouwing: uitPlatteTekst('De roosters.'),
});
const RAPPORT = {
  secties: [{ sleutel: 'feiten', inhoud: uitPlatteTekst('Twee mensen.') }],
  bevindingen: [bevinding('Genoeg mensen'), bevinding('Scholing')],
};
const OP = '2026-04-13T08:00:00.000Z';
const nieuw = (waar: string) => ({
  ...{ id: 'o', rapportId: 'r', zaakId: 'z', plaats: waar, fragment: null, tekst: 'Klopt dit?' },
  ...{ gemaaktOp: OP, gemaaktDoor: 'anna' },
});
const code = (werk: () => unknown): string => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout.code;
    throw fout;
  }
  return 'niets';
};

describe('een opmerking bij een rapport', () => {
  it('staat bij een deel dat er is', () => {
    expect(plaats(nieuw('secties.feiten'), RAPPORT)).toMatchObject({ status: 'open', norm: null });
    for (const waar of ['secties.onbekend', 'bevindingen.2.onderbouwing'])
      expect(code(() => plaats(nieuw(waar), RAPPORT))).toBe('RAPPORT.PLAATS_ONBEKEND');
  });

  it('gaat met haar bevinding mee, ook als die van plaats verandert of verdwijnt', () => {
    const opmerking = plaats(nieuw('bevindingen.1.onderbouwing'), RAPPORT);
    expect(plaatsNu(opmerking, RAPPORT)).toBe('bevindingen.1.onderbouwing');
    const [eerste, tweede] = RAPPORT.bevindingen as [Bevinding, Bevinding];
    expect(plaatsNu(opmerking, { ...RAPPORT, bevindingen: [tweede, eerste] })).toBe(
      'bevindingen.0.onderbouwing',
    );
    expect(plaatsNu(opmerking, { ...RAPPORT, bevindingen: [eerste] })).toBe('bevindingen');
  });

  it('wordt beantwoord, afgehandeld en heropend, en weet wie erin schreef', () => {
    const open = beantwoord(plaats(nieuw('secties.feiten'), RAPPORT), {
      ...{ tekst: 'Ja.', op: OP, door: 'bram' },
    });
    expect(schrijversVan(open)).toEqual(['anna', 'bram']);
    const af = handelAf(open, OP, 'bram');
    expect(af).toMatchObject({ status: 'afgehandeld', afgehandeldDoor: 'bram' });
    expect(code(() => beantwoord(af, { tekst: 'Nog iets.', op: OP, door: 'anna' }))).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    expect(code(() => heropen(open))).toBe('OVERGANG_NIET_MOGELIJK');
    expect(heropen(af)).toMatchObject({ status: 'open', afgehandeldOp: null, afgehandeldDoor: null });
  });
});
