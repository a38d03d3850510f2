import { describe, expect, it, jest } from '@jest/globals';
import { DomeinFout, type Klok } from '@navolgbaar/kernel';
import { type UnitOfWork, VastleggenOnzeker } from '@navolgbaar/platform/database';
import type { Bestandskluis } from '@navolgbaar/platform/opslag';
import type { DocumentRepository } from '../ports/document.repository';
import { SlaDocumentOp } from './sla-document-op.use-case';

const bestanden = [{ opslagsleutel: 'een' }, { opslagsleutel: 'twee' }];

function opstelling() {
  const verwijder = jest.fn((sleutel: string) => Promise.resolve(sleutel));
  const slaOp = new SlaDocumentOp(
    {} as UnitOfWork,
    { verwijder } as unknown as Bestandskluis,
    {} as DocumentRepository,
    {} as Klok,
  );
  return { slaOp, weg: () => verwijder.mock.calls.map(([sleutel]) => sleutel) };
}

describe('ontvangen bestanden en het werk waarvoor zij zijn', () => {
  it('blijven als het werk lukt', async () => {
    const { slaOp, weg } = opstelling();
    await expect(slaOp.samenMet(bestanden, async () => 'klaar')).resolves.toBe('klaar');
    expect(weg()).toEqual([]);
  });

  it('gaan weg als het werk wordt geweigerd, met de fout van het werk', async () => {
    const { slaOp, weg } = opstelling();
    const fout = new DomeinFout('OVERGANG_NIET_MOGELIJK');
    await expect(slaOp.samenMet(bestanden, () => Promise.reject(fout))).rejects.toBe(fout);
    expect(weg()).toEqual(['een', 'twee']);
  });

  it('blijven als onzeker is of het werk is vastgelegd', async () => {
    const { slaOp, weg } = opstelling();
    const fout = new VastleggenOnzeker();
    await expect(slaOp.samenMet(bestanden, () => Promise.reject(fout))).rejects.toBe(fout);
    expect(weg()).toEqual([]);
  });

  it('gaan weg als het werk ze niet heeft gebruikt', async () => {
    const { slaOp, weg } = opstelling();
    const uitkomst = slaOp.samenMet(
      bestanden,
      async () => 'al eerder',
      (zin) => zin !== 'al eerder',
    );
    await expect(uitkomst).resolves.toBe('al eerder');
    expect(weg()).toEqual(['een', 'twee']);
  });
});
