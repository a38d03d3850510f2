import { describe, expect, it } from '@jest/globals';
import { legVast } from './leg-vast';

describe('vastleggen', () => {
  it('is gelukt als de databank COMMIT zegt', async () => {
    await expect(legVast(Promise.resolve({ command: 'COMMIT' }))).resolves.toBeUndefined();
  });

  it('is mislukt als de databank zonder fout ROLLBACK zegt', async () => {
    await expect(legVast(Promise.resolve({ command: 'ROLLBACK' }))).rejects.toThrow('teruggedraaid');
  });

  it.each(['40001', '40P01', '23505'])('met %s is zeker niet gebeurd, en die fout blijft', async (code) => {
    const fout = Object.assign(new Error('databank'), { code });
    await expect(legVast(Promise.reject(fout))).rejects.toBe(fout);
  });

  it.each([undefined, 'ECONNRESET', '57P01'])(
    'met %s onderweg is onzeker, en dat wordt gezegd in plaats van "niets opgeslagen"',
    async (code) => {
      const fout = Object.assign(new Error('verbinding weg'), { code });
      await expect(legVast(Promise.reject(fout))).rejects.toMatchObject({
        code: 'VASTLEGGEN_ONZEKER',
      });
    },
  );
});
