import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { beoordeelLeesbaarheid } from './leesbaarheid';
import { Rapport } from './rapport';
import type { Rapportsecties } from './secties';

const SECTIES: Rapportsecties = {
  aanleiding: 'Een melding.',
  feiten: 'Op de locatie werken twee mensen.',
  bevindingen: [{ norm: 'Veilige zorg', oordeel: 'voldoet_deels', onderbouwing: 'Rooster van maart.' }],
  conclusie: 'De zorg is deels op orde.',
  gevolgVoorInwoners: 'Bewoners wachten langer op hulp.',
  advies: '',
  samenvatting: 'De zorg is niet helemaal goed geregeld.',
};
const concept = (secties: Partial<Rapportsecties> = {}) =>
  Rapport.stelOp({
    id: 'r',
    nummer: '2026-00001',
    zaakId: 'z',
    zaaknummer: '2026-00007',
    aanbiederId: 'a',
    aanbiederNaam: 'De Linde',
    titel: 'Onderzoek',
    soort: 'kwaliteit',
    secties: { ...SECTIES, ...secties },
    opsteller: 'anna',
  });
const vangst = (werk: () => unknown): DomeinFout => {
  try {
    werk();
  } catch (fout) {
    if (fout instanceof DomeinFout) return fout;
    throw fout;
  }
  throw new Error('Er kwam geen fout.');
};
const OP = '2026-04-13';

describe('een rapport', () => {
  it('wordt vastgesteld door een ander dan de opsteller', () => {
    const rapport = concept();
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP });
    expect(rapport.staat).toMatchObject({ status: 'vastgesteld', vaststeller: 'bram', vastgesteldOp: OP });
  });

  it('wordt niet vastgesteld door de opsteller zelf, tenzij de organisatie geen vier ogen vraagt', () => {
    const zelf = { vaststeller: 'anna', op: OP };
    expect(vangst(() => concept().stelVast({ ...zelf, vierOgen: true })).code).toBe('RAPPORT.VIER_OGEN');
    const rapport = concept();
    rapport.stelVast({ ...zelf, vierOgen: false });
    expect(rapport.staat).toMatchObject({ status: 'vastgesteld', vierOgen: false });
  });

  it('noemt bij vaststellen alles tegelijk wat ontbreekt; advies mag leeg blijven', () => {
    const leeg = concept({ bevindingen: [], gevolgVoorInwoners: ' ', samenvatting: '' });
    const fout = vangst(() => leeg.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP }));
    expect(fout.code).toBe('RAPPORT.ONVOLLEDIG');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual([
      'secties.gevolgVoorInwoners',
      'secties.samenvatting',
      'secties.bevindingen',
    ]);
  });

  it('neemt geen bevinding zonder onderbouwing op, ook niet in een concept', () => {
    const kaal = { norm: 'Scholing', oordeel: 'voldoet_niet', onderbouwing: '  ' } as const;
    const fout = vangst(() => concept().wijzig({ secties: { bevindingen: [...SECTIES.bevindingen, kaal] } }));
    expect(fout.code).toBe('RAPPORT.BEVINDING_ZONDER_ONDERBOUWING');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual(['secties.bevindingen.1.onderbouwing']);
    expect(vangst(() => concept({ bevindingen: [kaal] })).code).toBe('RAPPORT.BEVINDING_ZONDER_ONDERBOUWING');
  });

  it('verandert na vaststelling nooit meer', () => {
    const rapport = concept();
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP });
    const voor = rapport.staat;
    expect(vangst(() => rapport.wijzig({ titel: 'Anders' })).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(vangst(() => rapport.stelVast({ vaststeller: 'cor', vierOgen: true, op: OP })).code).toBe(
      'OVERGANG_NIET_MOGELIJK',
    );
    expect(rapport.staat).toBe(voor);
  });

  it('gaat pas na vaststelling naar een college', () => {
    const rapport = concept();
    expect(vangst(() => rapport.eisDeelbaar()).code).toBe('RAPPORT.NOG_NIET_VASTGESTELD');
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP });
    expect(() => rapport.eisDeelbaar()).not.toThrow();
  });
});

describe('de leesbaarheid van een samenvatting', () => {
  it('noemt zinnen van meer dan twintig woorden en de gemiddelde lengte', () => {
    const lang = `${Array.from({ length: 21 }, (_, i) => `woord${i + 1}`).join(' ')}.`;
    expect(beoordeelLeesbaarheid(`Dit is kort. ${lang}`)).toEqual({
      gemiddeldeZinslengte: 12,
      langeZinnen: ['woord1 woord2 woord3 woord4 woord5 woord6 woord7 woord8 …'],
    });
    expect(beoordeelLeesbaarheid('')).toEqual({ gemiddeldeZinslengte: 0, langeZinnen: [] });
  });
});
