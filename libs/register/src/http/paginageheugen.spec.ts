import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Registerlezer } from '../application/ports/register';
import { Paginageheugen } from './paginageheugen';

/** A register of which only the number is asked; every question waits until it is answered by hand. */
function proefregister() {
  const open: ((stand: string) => void)[] = [];
  const lezer = { stand: () => new Promise<string>((klaar) => open.push(klaar)) };
  return {
    geheugen: new Paginageheugen(lezer as Registerlezer),
    gevraagd: () => open.length,
    /** Answers the questions one by one, also those that an answer leads to. */
    antwoord: async (stand: string) => {
      open.shift()?.(stand);
      await new Promise((verder) => setImmediate(verder));
    },
  };
}

afterEach(() => {
  jest.restoreAllMocks();
});

describe('het geheugen van de pagina’s', () => {
  it('maakt een pagina één keer zolang er niets verandert, en daarna opnieuw', async () => {
    const { geheugen, antwoord } = proefregister();
    let gemaakt = 0;
    const haal = async (stand: string) => {
      const pagina = geheugen.haal('/register', async () => `pagina ${(gemaakt += 1)}`);
      await antwoord(stand);
      return (await pagina)?.inhoud.toString();
    };
    expect(await haal('1')).toBe('pagina 1');
    expect(await haal('1')).toBe('pagina 1');
    expect(await haal('2')).toBe('pagina 2');
    expect(await haal('2')).toBe('pagina 2');
  });

  it('vraagt voor wie tijdens een vraag komt één keer opnieuw: een antwoord van ervoor telt niet', async () => {
    const { geheugen, antwoord, gevraagd } = proefregister();
    let inhoud = 'oud';
    const haal = () => geheugen.haal('/register', async () => inhoud);
    const eerste = haal();
    const later = [haal(), haal(), haal()];
    expect(gevraagd()).toBe(1);
    await antwoord('1');
    expect((await eerste)?.inhoud.toString()).toBe('oud');
    expect(gevraagd()).toBe(1);
    inhoud = 'nieuw';
    await antwoord('2');
    for (const pagina of later) expect((await pagina)?.inhoud.toString()).toBe('nieuw');
    expect(gevraagd()).toBe(0);
  });

  it('bewaart niets wat er niet is, en niet meer dan past', async () => {
    const { geheugen, antwoord } = proefregister();
    let gemaakt = 0;
    const haal = async (sleutel: string, tekst: string | null) => {
      const pagina = geheugen.haal(sleutel, async () => ((gemaakt += 1), tekst));
      await antwoord('1');
      return pagina;
    };
    expect(await haal('weg', null)).toBeNull();
    expect(await haal('weg', null)).toBeNull();
    expect(gemaakt).toBe(2);
    const groot = 'x'.repeat(9_000_000);
    await haal('een', groot);
    await haal('twee', groot);
    await haal('twee', groot);
    expect(gemaakt).toBe(4);
    await haal('een', groot);
    expect(gemaakt).toBe(5);
  });

  it('gaat verder na een vraag die mislukte', async () => {
    let mislukt = true;
    const lezer = { stand: async () => (mislukt ? Promise.reject(new Error('weg')) : '1') };
    const geheugen = new Paginageheugen(lezer as unknown as Registerlezer);
    await expect(geheugen.haal('/register', async () => 'x')).rejects.toThrow('weg');
    mislukt = false;
    expect((await geheugen.haal('/register', async () => 'x'))?.inhoud.toString()).toBe('x');
  });

  it('is bij zolang het kort geleden is dat er is gevraagd, en vergeet wat veranderde', async () => {
    let nu = 1000;
    jest.spyOn(performance, 'now').mockImplementation(() => nu);
    const { geheugen, antwoord } = proefregister();
    expect(geheugen.isBij).toBe(false);
    const pagina = geheugen.haal('/register', async () => 'x');
    await antwoord('1');
    await pagina;
    expect(geheugen.isBij).toBe(true);
    expect(geheugen.eerder('/register')?.inhoud.toString()).toBe('x');
    nu += 20;
    expect(geheugen.isBij).toBe(false);
    const bij = geheugen.werkBij();
    await antwoord('2');
    await bij;
    expect(geheugen.isBij).toBe(true);
    expect(geheugen.eerder('/register')).toBeUndefined();
  });
});
