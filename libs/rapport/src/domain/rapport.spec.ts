import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { type Tekstdocument, uitPlatteTekst } from '@navolgbaar/tekst';
import { beoordeelLeesbaarheid } from './leesbaarheid';
import { Rapport } from './rapport';
import type { Bevinding, Rapportsectie, Rapportsoort } from './secties';
import { REACTIE_AANBIEDER, geldendSjabloon, metKoppen } from './sjabloon';

const TEKSTEN = {
  samenvatting: 'De zorg is niet helemaal goed geregeld.',
  aanleiding: 'Een melding.',
  feiten: 'Op de locatie werken twee mensen.',
  conclusie: 'De zorg is deels op orde.',
  gevolgVoorInwoners: 'Bewoners wachten langer op hulp.',
};
const secties = (teksten: Readonly<Record<string, string>>): Rapportsectie[] =>
  Object.entries(teksten).map(([sleutel, tekst]) => ({ sleutel, inhoud: uitPlatteTekst(tekst) }));
const bevinding = (norm: string, onderbouwing: string): Bevinding => ({
  ...{ bevindingId: null, bevindingnummer: null, norm, oordeel: 'voldoet_deels' },
  onderbouwing: uitPlatteTekst(onderbouwing),
});
/** The hearing is not what these are about. */
const ZONDER = { zonderWederhoor: 'Het rapport bevestigt alleen wat de aanbieder zelf meldde.' };
const BEVINDINGEN = [bevinding('Veilige zorg', 'Rooster van maart.')];
const concept = (
  teksten: Readonly<Record<string, string>> = {},
  { bevindingen = BEVINDINGEN, soort = 'kwaliteit' as Rapportsoort } = {},
) =>
  Rapport.stelOp({
    id: 'r',
    nummer: '2026-00001',
    zaakId: 'z',
    zaaknummer: '2026-00007',
    aanbiederId: 'a',
    aanbiederNaam: 'De Linde',
    titel: 'Onderzoek',
    soort,
    secties: secties({ ...TEKSTEN, ...teksten }),
    bevindingen,
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
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP, ...ZONDER });
    expect(rapport.staat).toMatchObject({ status: 'vastgesteld', vaststeller: 'bram', vastgesteldOp: OP });
  });

  it('wordt pas vastgesteld als de aanbieder is gehoord, of met de reden waarom niet', () => {
    const vaststelling = { vaststeller: 'bram', vierOgen: true, op: OP };
    const stand = { wederhoorId: 'w', onbeantwoord: ['Veilige zorg'], eigenReactie: null };
    const lopend = concept();
    lopend.volgWederhoor({ ...stand, stand: 'loopt' });
    // A reason does not help while the provider waits for its answers.
    const fout = vangst(() => lopend.stelVast({ ...vaststelling, ...ZONDER }));
    expect(fout.code).toBe('RAPPORT.WEDERHOOR_LOOPT');
    expect(fout.invalidParams).toEqual([
      { name: 'wederhoor', reason: expect.stringContaining('Veilige zorg') },
    ]);
    for (const zonderWederhoor of [undefined, null, '  '])
      expect(
        vangst(() => concept().stelVast({ ...vaststelling, ...{ zonderWederhoor: zonderWederhoor ?? null } }))
          .code,
      ).toBe('RAPPORT.ZONDER_WEDERHOOR');
    for (const gehoord of ['gehoord', 'geen_reactie'] as const) {
      const rapport = concept();
      rapport.volgWederhoor({ ...stand, onbeantwoord: [], stand: gehoord });
      rapport.stelVast({ ...vaststelling, ...ZONDER });
      expect(rapport.staat).toMatchObject({ status: 'vastgesteld', zonderWederhoor: null });
      expect(vangst(() => rapport.volgWederhoor(null)).code).toBe('OVERGANG_NIET_MOGELIJK');
    }
    const zonder = concept();
    zonder.stelVast({ ...vaststelling, ...ZONDER });
    expect(zonder.staat.zonderWederhoor).toBe(ZONDER.zonderWederhoor);
  });

  it('zet de reactie van de aanbieder onveranderd achter alles wat de toezichthouder zegt', () => {
    const rapport = concept();
    const eigenReactie = 'Wij herkennen dit niet. <b>Echt niet</b>.';
    rapport.volgWederhoor({ wederhoorId: 'w', stand: 'gehoord', onbeantwoord: [], eigenReactie });
    expect(metKoppen(rapport.staat).secties.at(-1)).toEqual({
      ...{ sleutel: REACTIE_AANBIEDER, kop: 'Reactie van De Linde', inhoud: uitPlatteTekst(eigenReactie) },
    });
    expect(metKoppen(concept().staat).secties.map(({ sleutel }) => sleutel)).not.toContain(REACTIE_AANBIEDER);
  });

  it('wordt niet vastgesteld door de opsteller zelf, tenzij de organisatie geen vier ogen vraagt', () => {
    const zelf = { vaststeller: 'anna', op: OP, ...ZONDER };
    expect(vangst(() => concept().stelVast({ ...zelf, vierOgen: true })).code).toBe('RAPPORT.VIER_OGEN');
    const rapport = concept();
    rapport.stelVast({ ...zelf, vierOgen: false });
    expect(rapport.staat).toMatchObject({ status: 'vastgesteld', vierOgen: false });
  });

  it('noemt bij vaststellen alles tegelijk wat ontbreekt; advies mag leeg blijven', () => {
    const leeg = concept({ gevolgVoorInwoners: ' ', samenvatting: '' }, { bevindingen: [] });
    const fout = vangst(() => leeg.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP, ...ZONDER }));
    expect(fout.code).toBe('RAPPORT.ONVOLLEDIG');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual([
      'secties.samenvatting',
      'secties.gevolgVoorInwoners',
      'bevindingen',
    ]);
  });

  it('wordt niet vastgesteld met een kop te veel, een afbeelding zonder beschrijving of een tabel zonder kopregel', () => {
    const cel = { type: 'tableCell', content: [{ type: 'paragraph' }] };
    const inhoud: Tekstdocument = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'De nacht' }] },
        { type: 'afbeelding', attrs: { documentId: 'd', alt: '', bijschrift: '' } },
        { type: 'table', content: [{ type: 'tableRow', content: [cel] }] },
      ],
    };
    const rapport = concept();
    rapport.wijzig({ secties: [{ sleutel: 'feiten', inhoud }] }, 1);
    const fout = vangst(() => rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP, ...ZONDER }));
    expect(fout.invalidParams).toEqual([
      { name: 'secties.feiten', reason: expect.stringMatching(/^Onderdeel 1: Voor de subkop 'De nacht'/) },
      { name: 'secties.feiten', reason: expect.stringMatching(/^Onderdeel 2: Beschrijf/) },
      {
        name: 'secties.feiten',
        reason: expect.stringMatching(/^Onderdeel 3: Deze tabel heeft geen kopregel/),
      },
    ]);
  });

  it('neemt geen bevinding zonder onderbouwing op, ook niet in een concept', () => {
    const kaal = bevinding('Scholing', '  ');
    const fout = vangst(() => concept().wijzig({ bevindingen: [...BEVINDINGEN, kaal] }, 1));
    expect(fout.code).toBe('RAPPORT.BEVINDING_ZONDER_ONDERBOUWING');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual(['bevindingen.1.onderbouwing']);
    expect(vangst(() => concept({}, { bevindingen: [kaal] })).code).toBe(
      'RAPPORT.BEVINDING_ZONDER_ONDERBOUWING',
    );
  });

  it('heeft de delen van het sjabloon van zijn soort, in die volgorde, en geen andere', () => {
    const sleutels = (soort: Rapportsoort) =>
      concept({}, { soort }).staat.secties.map(({ sleutel }) => sleutel);
    expect(sleutels('thema').slice(0, 4)).toEqual([
      'samenvatting',
      'aanleiding',
      'onderzoeksvraag',
      'werkwijze',
    ]);
    expect(sleutels('calamiteit')).toContain('oorzaken');
    expect(vangst(() => concept({ oorzaken: 'Te weinig mensen.' })).code).toBe('RAPPORT.SECTIE_ONBEKEND');
  });

  it('houdt het sjabloon waarmee het is begonnen', () => {
    const oud = Rapport.herstel({ ...concept().staat, sjabloonversie: 1, secties: secties(TEKSTEN) });
    expect(oud.sjabloon.versie).toBe(1);
    expect(geldendSjabloon('kwaliteit').versie).toBeGreaterThan(1);
    expect(vangst(() => oud.wijzig({ secties: secties({ werkwijze: 'Wij spraken.' }) }, 1)).code).toBe(
      'RAPPORT.SECTIE_ONBEKEND',
    );
  });

  it('laat twee mensen tegelijk aan twee delen schrijven, niet aan hetzelfde', () => {
    const rapport = concept();
    rapport.wijzig({ secties: secties({ feiten: 'Van Anna.' }) }, 1);
    const na = Rapport.herstel({ ...rapport.staat, versie: 2 });
    na.wijzig({ secties: secties({ conclusie: 'Van Bram.' }) }, 1);
    expect(na.staat.secties).toEqual(
      expect.arrayContaining(secties({ feiten: 'Van Anna.', conclusie: 'Van Bram.' })),
    );
    // Bram sends the facts as he saw them: that would undo what Anna wrote.
    const fout = vangst(() =>
      na.wijzig({ titel: 'Anders', secties: secties({ feiten: TEKSTEN.feiten }) }, 1),
    );
    expect(fout.code).toBe('VERSIE_VEROUDERD');
    expect(fout.invalidParams.map(({ name }) => name)).toEqual(['secties.feiten']);
    expect(() => na.wijzig({ secties: secties({ feiten: TEKSTEN.feiten }) }, 2)).not.toThrow();
  });

  it('verandert na vaststelling nooit meer', () => {
    const rapport = concept();
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP, ...ZONDER });
    const voor = rapport.staat;
    expect(vangst(() => rapport.wijzig({ titel: 'Anders' }, 1)).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(
      vangst(() => rapport.stelVast({ vaststeller: 'cor', vierOgen: true, op: OP, ...ZONDER })).code,
    ).toBe('OVERGANG_NIET_MOGELIJK');
    expect(rapport.staat).toBe(voor);
  });

  it('gaat pas na vaststelling naar een college', () => {
    const rapport = concept();
    expect(vangst(() => rapport.eisDeelbaar()).code).toBe('RAPPORT.NOG_NIET_VASTGESTELD');
    rapport.stelVast({ vaststeller: 'bram', vierOgen: true, op: OP, ...ZONDER });
    expect(() => rapport.eisDeelbaar()).not.toThrow();
  });
});

describe('de leesbaarheid van een samenvatting', () => {
  const NIETS_GEVONDEN = { langeZinnen: [], moeilijkeWoorden: [], lijdendeZinnen: [] };

  it('noemt zinnen van meer dan twintig woorden en de gemiddelde lengte', () => {
    const lang = `${Array.from({ length: 21 }, (_, i) => `woord${i + 1}`).join(' ')}.`;
    expect(beoordeelLeesbaarheid(`Dit is kort. ${lang}`)).toEqual({
      ...NIETS_GEVONDEN,
      gemiddeldeZinslengte: 12,
      langeZinnen: ['woord1 woord2 woord3 woord4 woord5 woord6 woord7 woord8 …'],
    });
    expect(beoordeelLeesbaarheid('')).toEqual({ gemiddeldeZinslengte: 0, ...NIETS_GEVONDEN });
  });

  it('noemt moeilijke woorden één keer, in de volgorde van de tekst, met een gewoner woord', () => {
    const { moeilijkeWoorden } = beoordeelLeesbaarheid(
      'Tevens is het rooster krap. Met betrekking tot de nacht, en tevens de dag, is er reeds hulp. Onze relevantie telt.',
    );
    expect(moeilijkeWoorden).toEqual([
      { woord: 'tevens', liever: 'ook' },
      { woord: 'met betrekking tot', liever: 'over' },
      { woord: 'reeds', liever: 'al' },
    ]);
  });

  it('noemt zinnen die niet zeggen wie het doet, als het er meer dan één zijn', () => {
    const een = 'De medicijnen werden niet gegeven.';
    expect(beoordeelLeesbaarheid(`${een} Het wordt beter.`).lijdendeZinnen).toEqual([]);
    expect(beoordeelLeesbaarheid(`${een} De lijst wordt niet bewaard.`).lijdendeZinnen).toEqual([
      een,
      'De lijst wordt niet bewaard.',
    ]);
  });
});
