import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import {
  type Gebruik,
  beginstatus,
  isTeLaat,
  legAntwoordVast,
  legVervolgVast,
  trekIn,
  vervang,
  volgTermijn,
} from './gebruik';

const gebruik = (anders: Partial<Gebruik> = {}): Gebruik =>
  ({ op: '2026-04-13', status: 'wacht_op_antwoord', medewerking: 'afwachten', ...anders }) as Gebruik;
const ANTWOORD = { antwoord: 'beantwoord', op: '2026-04-17', toelichting: 'De roosters.' } as const;
const VERVOLG = {
  vervolg: 'voorgelegd',
  gemeenteId: 'g1',
  toelichting: 'Zonder roosters geen oordeel.',
  op: '2026-04-21',
} as const;

function foutVan(doe: () => unknown): { code: string; veld: string | undefined } {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof DomeinFout) return { code: fout.code, veld: fout.invalidParams[0]?.name };
    throw fout;
  }
  return { code: 'geen fout', veld: undefined };
}

describe('een vastgelegde bevoegdheid', () => {
  it('wacht op antwoord, is klaar, of vraagt bij een weigering om het college', () => {
    expect(beginstatus('afwachten')).toBe('wacht_op_antwoord');
    expect(beginstatus('verleend')).toBe('afgerond');
    expect(beginstatus('geweigerd')).toBe('geweigerd');
    expect(beginstatus('gedeeltelijk')).toBe('geweigerd');
  });

  it('is na een antwoord klaar; wie niet of half antwoordt, weigert', () => {
    expect(legAntwoordVast(gebruik(), ANTWOORD, '2026-04-20')).toMatchObject({
      ...{ status: 'afgerond', antwoord: 'beantwoord', antwoordOp: '2026-04-17' },
    });
    for (const antwoord of ['niet_beantwoord', 'gedeeltelijk'] as const) {
      expect(legAntwoordVast(gebruik(), { ...ANTWOORD, antwoord }, '2026-04-20').status).toBe('geweigerd');
    }
  });

  it('krijgt geen antwoord voor de vordering of in de toekomst, en geen tweede', () => {
    const met = (op: string) => foutVan(() => legAntwoordVast(gebruik(), { ...ANTWOORD, op }, '2026-04-20'));
    expect(met('2026-04-12')).toEqual({ code: 'BEVOEGDHEID.PAST_NIET', veld: 'op' });
    expect(met('2026-04-21')).toEqual({ code: 'BEVOEGDHEID.PAST_NIET', veld: 'op' });
    const klaar = gebruik({ status: 'afgerond' });
    expect(foutVan(() => legAntwoordVast(klaar, ANTWOORD, '2026-04-20')).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt bij een weigering voorgelegd aan een college, of niet met de reden', () => {
    const geweigerd = gebruik({ status: 'geweigerd' });
    expect(legVervolgVast(geweigerd, VERVOLG)).toMatchObject({ status: 'afgerond', vervolgGemeenteId: 'g1' });
    expect(foutVan(() => legVervolgVast(geweigerd, { ...VERVOLG, gemeenteId: null })).veld).toBe(
      'gemeenteId',
    );
    const niet = legVervolgVast(geweigerd, { ...VERVOLG, vervolg: 'niet_voorgelegd' });
    expect(niet).toMatchObject({ status: 'afgerond', vervolg: 'niet_voorgelegd', vervolgGemeenteId: null });
    expect(foutVan(() => legVervolgVast(gebruik(), VERVOLG)).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('schuift mee met de termijn, en is niet te laat als alles binnen is', () => {
    const wacht = gebruik({ antwoordUiterlijk: '2026-05-01', antwoordBinnenOp: null });
    expect(isTeLaat(wacht, '2026-05-01')).toBe(false);
    expect(isTeLaat(wacht, '2026-05-02')).toBe(true);
    const later = volgTermijn(wacht, { antwoordUiterlijk: '2026-05-08', antwoordBinnenOp: null });
    expect(isTeLaat(later, '2026-05-02')).toBe(false);
    const binnen = volgTermijn(later, { antwoordUiterlijk: '2026-05-08', antwoordBinnenOp: '2026-05-07' });
    expect([binnen.status, isTeLaat(binnen, '2026-06-01')]).toEqual(['wacht_op_antwoord', false]);
    const klaar = gebruik({ status: 'afgerond' });
    const stand = { antwoordUiterlijk: '2026-05-08', antwoordBinnenOp: null };
    expect(foutVan(() => volgTermijn(klaar, stand)).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('is na intrekken geen antwoord en geen weigering; na een antwoord kan dat niet meer', () => {
    const reden = 'De zaak is anders gelopen.';
    const weg = trekIn(gebruik({ antwoord: null }), { op: '2026-04-17', reden });
    expect(weg).toMatchObject({ status: 'ingetrokken', antwoord: null, ingetrokkenOp: '2026-04-17' });
    expect(foutVan(() => legVervolgVast(weg, VERVOLG)).code).toBe('OVERGANG_NIET_MOGELIJK');
    const klaar = gebruik({ status: 'afgerond' });
    expect(foutVan(() => trekIn(klaar, { op: '2026-04-17', reden })).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt bij een vergissing vervangen, en daarna nooit meer', () => {
    const oud = vervang(gebruik({ status: 'afgerond' }), 'nieuw');
    expect(oud).toMatchObject({ status: 'vervangen', vervangenDoorId: 'nieuw' });
    expect(foutVan(() => vervang(oud, 'nog-een')).code).toBe('OVERGANG_NIET_MOGELIJK');
  });
});
