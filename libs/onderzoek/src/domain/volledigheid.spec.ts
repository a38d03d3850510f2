import { describe, expect, it } from '@jest/globals';
import { VOLLEDIGHEIDSPUNTEN, type Volledigheidspunt, eisVolledigheid } from './volledigheid';
import { VERVOLGEN, type Vervolg } from './rapportbeoordeling';

const zonder = (...namen: Volledigheidspunt[]) => VOLLEDIGHEIDSPUNTEN.filter((naam) => !namen.includes(naam));
function fouten(aanwezig: readonly Volledigheidspunt[], vervolg: Vervolg, toelichting: string | null = null) {
  try {
    eisVolledigheid({ aanwezig, toelichting }, vervolg);
    return [];
  } catch (fout) {
    return (fout as { invalidParams: { name: string }[] }).invalidParams.map(({ name }) => name);
  }
}

describe('de volledigheid van een onderzoeksrapport', () => {
  it.each(VERVOLGEN)('is in orde als alles er staat (%s)', (vervolg) => {
    expect(fouten(VOLLEDIGHEIDSPUNTEN, vervolg)).toEqual([]);
  });

  it('vraagt uitleg bij wat ontbreekt', () => {
    expect(fouten(zonder('oorzaken'), 'aanvulling')).toEqual(['volledigheid.toelichting']);
    expect(fouten(zonder('oorzaken'), 'afronden', 'Bij deze val was de oorzaak meteen duidelijk.')).toEqual(
      [],
    );
  });

  it.each(['gebeurtenis', 'voorgeschiedenis', 'alleClienten'] as const)(
    'laat geen afronding toe zonder de kern (%s), ook niet met uitleg (AC-4)',
    (naam) => {
      const uitleg = 'Niet nodig, denkt de aanbieder.';
      expect(fouten(zonder(naam), 'afronden', uitleg)).toEqual(['vervolg']);
      expect(fouten(zonder(naam), 'gesprek', uitleg)).toEqual(['vervolg']);
      expect(fouten(zonder(naam), 'aanvulling', uitleg)).toEqual([]);
      expect(fouten(zonder(naam), 'eigen_onderzoek', uitleg)).toEqual([]);
    },
  );

  it('noemt alles tegelijk', () => {
    expect(fouten([], 'afronden')).toEqual(['volledigheid.toelichting', 'vervolg']);
  });
});
