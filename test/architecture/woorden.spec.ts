import { describe, expect, it } from '@jest/globals';
import { waarden } from '../../apps/web/src/teksten/waarden';
import { zaakwaarden } from '../../apps/web/src/teksten/zaakwaarden';
import { EXPORTWOORDEN as bezoekwoorden } from '../../libs/bezoek/src/http/bezoeken-export';
import { EXPORTWOORDEN as meldingwoorden } from '../../libs/melding/src/http/meldingen-export';
import { EXPORTWOORDEN as zaakwoorden } from '../../libs/onderzoek/src/http/zaken-export';

/** A file must name a thing as the screen does: the server cannot read the texts of the werkbank, so this compares. */
describe('de woorden van een export', () => {
  it.each([
    ...Object.entries(meldingwoorden).map(([lijst, woorden]) => ({ lijst, woorden, scherm: { ...waarden } })),
    ...Object.entries({ ...zaakwoorden, ...bezoekwoorden }).map(([lijst, woorden]) => ({
      lijst,
      woorden,
      scherm: { ...zaakwaarden },
    })),
  ])('$lijst zijn die van de werkbank', ({ lijst, woorden, scherm }) => {
    expect(woorden).toEqual((scherm as Record<string, unknown>)[lijst]);
  });
});
