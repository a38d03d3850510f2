import { gebieden } from '../schermen';
import { begrippen } from './begrippen';
import { hulpBij } from '../schil/hulp/hulp-bij';
import { hulpAlgemeen, hulpPerPagina } from './hulp';

const ID = '01890000-0000-7000-8000-000000000000';

describe('de hulp bij een pagina', () => {
  it.each(gebieden.map(({ pad }) => pad))('%s heeft eigen hulp', (pad) => {
    expect(hulpBij(pad)).not.toBe(hulpAlgemeen);
  });

  it('is die van de pagina zelf, en anders die van de pagina erboven', () => {
    expect(hulpBij('/').titel).toBe('Vandaag');
    expect(hulpBij(`/meldingen/${ID}/weging`).titel).toBe('Een melding wegen');
    expect(hulpBij(`/zaken/${ID}/tijdlijn`).titel).toBe('Een zaak');
    expect(hulpBij(`/maatregelen/${ID}`).titel).toBe('Maatregelen');
    expect(hulpBij('/onbekend')).toBe(hulpAlgemeen);
  });

  it('noemt alleen begrippen die er zijn, elk één keer', () => {
    for (const { begrippen: namen } of Object.values(hulpPerPagina)) {
      expect(namen.filter((naam) => !Object.hasOwn(begrippen, naam))).toEqual([]);
      expect(new Set(namen).size).toBe(namen.length);
    }
  });
});
