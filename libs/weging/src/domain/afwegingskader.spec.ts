import { describe, expect, it } from '@jest/globals';
import type { DomeinFout } from '@navolgbaar/kernel';
import fc from 'fast-check';
import { type Kaderinhoud, eisGeldigKader, nietOplopend } from './afwegingskader';
import { MEEGELEVERD_KADER } from './afwegingskader.v1';
import { KLEUREN, type Kleur, hoogte } from './soorten';

const fout = (kader: Kaderinhoud): Pick<DomeinFout, 'code' | 'invalidParams'> | null => {
  try {
    eisGeldigKader(kader);
    return null;
  } catch (gegooid) {
    return gegooid as DomeinFout;
  }
};
const velden = (kader: Kaderinhoud) => fout(kader)?.invalidParams.map(({ name }) => name);

/** A table of any size; colours by row, each row from small to large. */
const kaderVan = (kleuren: readonly (readonly Kleur[])[]): Kaderinhoud => ({
  ...MEEGELEVERD_KADER,
  rijen: kleuren.map((_, i) => ({
    ...{ code: `r${i}`, naam: `Rij ${i}`, uitleg: '', voorbeelden: [], levensbedreigend: false },
  })),
  kolommen: (kleuren[0] ?? []).map((_, j) => ({ code: `k${j}`, naam: `Kolom ${j}`, vanafProcent: null })),
  cellen: kleuren.flatMap((rij, i) => rij.map((kleur, j) => ({ ernst: `r${i}`, omvang: `k${j}`, kleur }))),
});

describe('een afwegingskader', () => {
  it('wordt meegeleverd zoals het moet', () => {
    expect(fout(MEEGELEVERD_KADER)).toBeNull();
  });

  it.each([
    [2, 2],
    [2, 5],
    [5, 2],
    [5, 5],
  ])('kan %i bij %i zijn', (rijen, kolommen) => {
    expect(fout(kaderVan(Array.from({ length: rijen }, () => Array(kolommen).fill('groen'))))).toBeNull();
  });

  it.each([
    [1, 3, 'rijen'],
    [6, 3, 'rijen'],
    [3, 1, 'kolommen'],
    [3, 6, 'kolommen'],
  ])('kan niet %i bij %i zijn', (rijen, kolommen, veld) => {
    const kader = kaderVan(Array.from({ length: rijen }, () => Array(kolommen).fill('groen')));
    expect(fout(kader)?.code).toBe('AFWEGINGSKADER.ONVOLLEDIG');
    expect(velden(kader)).toEqual([veld]);
  });

  it('loopt op in beide richtingen, of wordt geweigerd met elke cel die lager is', () => {
    expect(
      velden(
        kaderVan([
          ['groen', 'rood'],
          ['groen', 'oranje'],
          ['rood', 'groen'],
        ]),
      ),
    ).toEqual(['cellen.r1.k1', 'cellen.r2.k1']);
  });

  it('wordt bij elke grootte precies dan geweigerd als ergens meer ernst of omvang een lagere kleur geeft', () => {
    const tabel = fc
      .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 }))
      .chain(([rijen, kolommen]) =>
        fc.array(fc.array(fc.constantFrom(...KLEUREN), { minLength: kolommen, maxLength: kolommen }), {
          ...{ minLength: rijen, maxLength: rijen },
        }),
      );
    // Half of them sorted, so that tables that rise come by too.
    const gesorteerd = tabel.map((kleuren) => {
      const opKleur = (a: Kleur, b: Kleur) => hoogte(a) - hoogte(b);
      const rijen = kleuren.map((rij) => [...rij].sort(opKleur));
      return rijen.map((rij, i) => rij.map((_, j) => rijen.map((r) => r[j]!).sort(opKleur)[i]!));
    });
    const gezien = { op: 0, neer: 0 };
    fc.assert(
      fc.property(fc.oneof(tabel, gesorteerd), (kleuren) => {
        const op = kleuren.every((rij, i) =>
          rij.every((kleur, j) =>
            kleuren.every((r, k) => r.every((ander, l) => k > i || l > j || hoogte(ander) <= hoogte(kleur))),
          ),
        );
        gezien[op ? 'op' : 'neer'] += 1;
        expect(fout(kaderVan(kleuren))?.code ?? 'geen').toBe(op ? 'geen' : 'AFWEGINGSKADER.NIET_MONOTOON');
        expect(nietOplopend(kaderVan(kleuren)).length > 0).toBe(!op);
      }),
      { numRuns: 500, seed: 11 },
    );
    expect(Math.min(gezien.op, gezien.neer)).toBeGreaterThan(100);
  });

  it('heeft drempels die bij nul beginnen en oplopen, of geen', () => {
    const met = (...vanaf: (number | null)[]) => ({
      ...MEEGELEVERD_KADER,
      kolommen: MEEGELEVERD_KADER.kolommen.map((k, i) => ({ ...k, vanafProcent: vanaf[i] ?? null })),
    });
    expect(fout(met(null, null, null))).toBeNull();
    expect(velden(met(5, 10, 30))).toEqual(['kolommen.0.vanafProcent']);
    expect(velden(met(0, 30, 30))).toEqual(['kolommen.2.vanafProcent']);
    expect(velden(met(0, null, 30))).toEqual(['kolommen.1.vanafProcent', 'kolommen.2.vanafProcent']);
  });

  it('heeft codes die maar één ding betekenen', () => {
    const [eerste, ...rest] = MEEGELEVERD_KADER.rijen;
    const rijen = [eerste!, { ...rest[0]!, code: eerste!.code }, rest[1]!];
    expect(velden({ ...MEEGELEVERD_KADER, rijen })).toContain('rijen.1.code');
  });
});
