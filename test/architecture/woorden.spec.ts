import { describe, expect, it } from '@jest/globals';
import { waarden } from '../../apps/web/src/teksten/waarden';
import { zaakwaarden } from '../../apps/web/src/teksten/zaakwaarden';
import { EXPORTWOORDEN as maatregelwoorden } from '../../libs/maatregel/src/http/maatregelen-export';
import { EXPORTWOORDEN as aanbiederwoorden } from '../../libs/aanbieder/src/http/aanbieders-export';
import { EXPORTWOORDEN as bezoekwoorden } from '../../libs/bezoek/src/http/bezoeken-export';
import { EXPORTWOORDEN as meldingwoorden } from '../../libs/melding/src/http/meldingen-export';
import { EXPORTWOORDEN as partnerwoorden } from '../../libs/partner/src/http/partner-export';
import { EXPORTWOORDEN as zaakwoorden } from '../../libs/onderzoek/src/http/zaken-export';
import { EXPORTWOORDEN as rapportwoorden } from '../../libs/rapport/src/http/rapporten-export';
import { EXPORTWOORDEN as termijnwoorden } from '../../libs/termijn/src/http/termijnen-export';
import { GRONDEN, INDICATORNAMEN } from '../../libs/risico/src/http/exports';
import { bezoekkeuzeTeksten, risicoTeksten } from '../../apps/web/src/teksten/risico';
import { NOTULENWOORDEN } from '../../libs/weging/src/application/werkoverleg/notulen';

/** A file must name a thing as the screen does: the server cannot read the texts of the werkbank, so this compares. */
describe('de woorden van een export', () => {
  it.each([
    ...Object.entries({ ...meldingwoorden, ...aanbiederwoorden, ...partnerwoorden, ...NOTULENWOORDEN }).map(
      ([lijst, woorden]) => ({
        lijst,
        woorden,
        scherm: { ...waarden },
      }),
    ),
    ...[zaakwoorden, bezoekwoorden, maatregelwoorden, rapportwoorden, termijnwoorden]
      .flatMap(Object.entries<object>)
      .map(([lijst, woorden]) => ({ lijst, woorden, scherm: { ...zaakwaarden } })),
  ])('$lijst zijn die van de werkbank', ({ lijst, woorden, scherm }) => {
    expect(woorden).toEqual((scherm as Record<string, unknown>)[lijst]);
  });

  it('van het risicobeeld zijn die van de werkbank', () => {
    expect(INDICATORNAMEN).toEqual(risicoTeksten.indicator);
    expect(GRONDEN).toEqual(bezoekkeuzeTeksten.grond);
  });
});
