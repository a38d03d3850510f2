import { attenderingsregels, verwerkernaam } from '@navolgbaar/attendering';
import type { Gebeurtenistype } from '@navolgbaar/kernel';
import { gebeurteniscatalogus } from '../../apps/worker/src/gebeurtenissen';

const catalogus: Readonly<Record<string, readonly string[] | { readonly geen: string }>> =
  gebeurteniscatalogus;
const types = Object.keys(catalogus) as Gebeurtenistype[];

describe('Elke gebeurtenis wordt verteld, of er staat waarom niet', () => {
  it('in de tabel van de attenderingen staat alles wat het huis kent, en niets anders', () => {
    expect(Object.keys(attenderingsregels).sort()).toEqual([...types].sort());
  });

  it.each(types)('%s', (type) => {
    const regel: unknown = attenderingsregels[type];
    const afnemers = catalogus[type] ?? [];
    const namen = 'geen' in afnemers ? [] : afnemers;
    const verteld = typeof regel === 'function';
    expect({ verteld, gevolgd: namen.includes(verwerkernaam(type)) }).toEqual({ verteld, gevolgd: verteld });
    if (!verteld) expect((regel as { geen: string }).geen.trim().length).toBeGreaterThan(10);
  });
});
