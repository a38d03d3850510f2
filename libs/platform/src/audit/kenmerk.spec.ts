import { createSecretKey } from 'node:crypto';
import { Kenmerken, berekenKenmerk } from './kenmerk';

const sleutel = (byte: number) => createSecretKey(Buffer.alloc(32, byte));
const plaats = { objectId: '0199f0e0-0000-7000-8000-000000000001', veld: 'naam' };

describe('het kenmerk van een waarde in een auditregel', () => {
  it('is voor dezelfde waarde op dezelfde plaats steeds gelijk en bevat de waarde niet', () => {
    const kenmerk = berekenKenmerk(sleutel(1), plaats, 'Jansen');
    expect(kenmerk).toMatch(/^v1:[\w-]{43}$/);
    expect(berekenKenmerk(sleutel(1), plaats, 'Jansen')).toBe(kenmerk);
  });

  it('verschilt per waarde, veld, object en sleutel, zodat niets te koppelen is', () => {
    const kenmerken = [
      berekenKenmerk(sleutel(1), plaats, 'Jansen'),
      berekenKenmerk(sleutel(1), plaats, 'Pietersen'),
      berekenKenmerk(sleutel(1), { ...plaats, veld: 'adres' }, 'Jansen'),
      berekenKenmerk(sleutel(1), { ...plaats, objectId: 'ander' }, 'Jansen'),
      berekenKenmerk(sleutel(2), plaats, 'Jansen'),
    ];
    expect(new Set(kenmerken).size).toBe(kenmerken.length);
  });

  it('ziet dezelfde letters in een andere Unicode-vorm als gelijk', () => {
    const [samen, los] = ['é', 'e\u0301'].map((waarde) => berekenKenmerk(sleutel(1), plaats, waarde));
    expect(samen).toBe(los);
  });

  it('neemt de sleutel van de organisatie', async () => {
    const gevraagd: string[] = [];
    const kenmerken = new Kenmerken({
      actieve: (organisatieId, doel) => {
        gevraagd.push(`${organisatieId}/${doel}`);
        return Promise.resolve({ id: 's', sleutel: sleutel(3) });
      },
    });
    expect(await kenmerken.kenmerk('org', plaats, 'x')).toBe(berekenKenmerk(sleutel(3), plaats, 'x'));
    expect(gevraagd).toEqual(['org/index']);
  });
});
