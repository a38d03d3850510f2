import { describe, expect, it } from '@jest/globals';
import { DomeinFout } from '@navolgbaar/kernel';
import { Bevinding, type Bevindinginhoud, keurBevinding } from './bevinding';
import type { Normtoetsing } from './normtoetsing';

const MOMENT = { op: '2026-04-13T08:00:00.000Z', door: 'sanne' };
const LATER = { op: '2026-05-01T08:00:00.000Z', door: 'noor' };
const INHOUD: Bevindinginhoud = {
  ...{ stelling: 'Medicatie wordt niet dubbel gecontroleerd.', soort: 'tekortkoming', betreft: 'aanbieder' },
  aanbiederId: 'linde',
  ...{ wetten: ['wmo'], clientgroepen: ['bewoners met een licht verstandelijke beperking'] },
  ...{ onderbouwing: 'Op vier van tien lijsten ontbreekt een paraaf.', gevolgen: 'Bewoners lopen risico.' },
  ...{ geleerd: 'Het team heeft een tweede paraaf ingevoerd.', toetsing: null },
};
const PLAATS = { id: 'v1', zaakId: 'zaak', zaakNummer: 'Z2026-00001', nummer: 1 };

function fout(doe: () => unknown): { code: string; velden: string[] } {
  try {
    doe();
  } catch (reden) {
    if (reden instanceof DomeinFout) {
      return { code: reden.code, velden: reden.invalidParams.map(({ name }) => name) };
    }
    throw reden;
  }
  return { code: 'geen fout', velden: [] };
}

const concept = () => Bevinding.stelOp(PLAATS, INHOUD, MOMENT);
function vastgesteld(): Bevinding {
  const bevinding = concept();
  bevinding.stelVast(1, MOMENT);
  return bevinding;
}

describe('wat een bevinding zegt', () => {
  const keur = (anders: Partial<Bevindinginhoud>, bewijs = 1) =>
    fout(() => keurBevinding({ ...INHOUD, ...anders }, bewijs));

  it('is onderbouwd en zegt wat het voor inwoners betekent (BK-4.03, NW-16); alles tegelijk', () => {
    expect(keur({})).toEqual({ code: 'geen fout', velden: [] });
    expect(keur({ stelling: '', onderbouwing: ' ', gevolgen: '' }).velden).toEqual([
      ...['stelling', 'onderbouwing', 'gevolgen'],
    ]);
  });

  it('rust op ten minste één bewijsstuk', () => {
    expect(keur({}, 0)).toEqual({ code: 'BEVINDING.BEWIJS_ONTBREEKT', velden: ['bewijsstukIds'] });
  });

  it.each([
    ['tekortkoming', 'aanbieder', ['geleerd']],
    ['tekortkoming', 'pgb_houder', []],
    ['positief', 'aanbieder', []],
    ['neutraal', 'aanbieder', []],
  ] as const)('vraagt bij %s van %s wat de aanbieder leerde: %j (NW-15)', (soort, betreft, velden) => {
    expect(keur({ soort, betreft, geleerd: null }).velden).toEqual(velden);
  });

  const toetsing: Normtoetsing = {
    ...{ kaderversieId: 'k1', kader: 'Wmo-kwaliteit, versie 1', normcode: 'W-1', norm: 'Veilig.' },
    ...{ vanToepassing: true, binding: 'wettelijk', herleiding: [{ stap: 'Omdat.', bron: 'Wmo 3.1' }] },
    ...{ score: { code: 'nee', naam: 'Voldoet niet', toelichtingNodig: true }, toelichting: 'Zie B-1.' },
  };

  it('is getoetst aan een norm die voor de aanbieder is bedoeld', () => {
    expect(keur({ toetsing }).code).toBe('geen fout');
    expect(keur({ toetsing: { ...toetsing, vanToepassing: false } })).toEqual({
      ...{ code: 'BEVINDING.NORM_NIET_VAN_TOEPASSING', velden: ['toetsing.normcode'] },
    });
  });

  it('maakt van een aanbeveling geen tekortkoming (VG-07)', () => {
    const aanbeveling: Normtoetsing = { ...toetsing, binding: 'aanbeveling' };
    expect(keur({ toetsing: aanbeveling }).code).toBe('BEVINDING.AANBEVELING_GEEN_TEKORTKOMING');
    expect(keur({ soort: 'positief', toetsing: aanbeveling }).code).toBe('geen fout');
    expect(keur({ soort: 'neutraal', toetsing: aanbeveling }).code).toBe('geen fout');
  });

  it('heeft een toelichting bij een oordeel dat er om vraagt', () => {
    const zonder: Normtoetsing = { ...toetsing, toelichting: null };
    expect(keur({ toetsing: zonder })).toEqual({
      ...{ code: 'BEVINDING.TOELICHTING_ONTBREEKT', velden: ['toetsing.toelichting'] },
    });
    const voldoet = { code: 'ja', naam: 'Voldoet', toelichtingNodig: false };
    expect(keur({ toetsing: { ...zonder, score: voldoet } }).code).toBe('geen fout');
  });
});

describe('een bevinding', () => {
  it('is een concept dat te wijzigen is, en daarna vastgesteld', () => {
    const bevinding = concept();
    bevinding.wijzig({ ...INHOUD, soort: 'neutraal', geleerd: null }, 2);
    bevinding.stelVast(2, LATER);
    expect(bevinding.staat).toMatchObject({
      ...{ soort: 'neutraal', status: 'vastgesteld', vastgesteldOp: LATER.op, vastgesteldDoor: 'noor' },
    });
  });

  it('wordt niet vastgesteld zonder bewijs', () => {
    expect(fout(() => concept().stelVast(0, MOMENT)).code).toBe('BEVINDING.BEWIJS_ONTBREEKT');
  });

  it('verandert niet meer als zij is vastgesteld', () => {
    const bevinding = vastgesteld();
    expect(fout(() => bevinding.wijzig(INHOUD, 1)).code).toBe('OVERGANG_NIET_MOGELIJK');
    expect(fout(() => bevinding.stelVast(1, MOMENT)).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt herzien door een nieuwe versie met een reden; de oude geldt tot de nieuwe is vastgesteld', () => {
    const oud = vastgesteld();
    expect(fout(() => oud.herzie('v2', ' ', LATER)).velden).toEqual(['reden']);
    const nieuw = oud.herzie('v2', 'Er kwam een lijst bij.', LATER);
    expect(oud.staat.status).toBe('vastgesteld');
    expect(nieuw.staat).toMatchObject({
      ...{ ...INHOUD, id: 'v2', nummer: 1, volgnummer: 2, vervangtId: 'v1', status: 'concept', versie: 1 },
      ...{ herzienreden: 'Er kwam een lijst bij.', vastgesteldOp: null, vastgesteldDoor: null },
    });
    oud.vervang();
    expect(oud.staat).toMatchObject({ status: 'herzien', vastgesteldOp: MOMENT.op, ...INHOUD });
    expect(fout(() => oud.herzie('v3', 'Nog eens.', LATER)).code).toBe('OVERGANG_NIET_MOGELIJK');
  });

  it('wordt met een reden ingetrokken, als concept en als zij is vastgesteld', () => {
    for (const bevinding of [concept(), vastgesteld()]) {
      expect(fout(() => bevinding.trekIn('')).velden).toEqual(['reden']);
      bevinding.trekIn('De lijst was van een ander huis.');
      expect(bevinding.staat).toMatchObject({
        ...{ status: 'ingetrokken', intrekreden: 'De lijst was van een ander huis.' },
      });
      expect(fout(() => bevinding.trekIn('Nog eens.')).code).toBe('OVERGANG_NIET_MOGELIJK');
    }
  });
});
