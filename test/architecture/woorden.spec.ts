import { describe, expect, it } from '@jest/globals';
import { waarden } from '../../apps/web/src/teksten/waarden';
import { zaakwaarden } from '../../apps/web/src/teksten/zaakwaarden';
import { activiteitwoorden } from '../../apps/web/src/teksten/activiteiten';
import { uitwisselwoorden } from '../../apps/web/src/teksten/uitwisselingen';
import { EXPORTWOORDEN as activiteitexport } from '../../libs/activiteit/src/http/exports';
import { EXPORTWOORDEN as maatregelwoorden } from '../../libs/maatregel/src/http/maatregelen-export';
import { EXPORTWOORDEN as corrigerendwoorden } from '../../libs/corrigerend/src/http/corrigerend-export';
import { EXPORTWOORDEN as afspraakwoorden } from '../../libs/veiligheidsafspraak/src/http/afspraken-export';
import { veiligheidswoorden } from '../../apps/web/src/teksten/veiligheid';
import { EXPORTWOORDEN as aanbiederwoorden } from '../../libs/aanbieder/src/http/aanbieders-export';
import { EXPORTWOORDEN as bewijswoorden } from '../../libs/bevinding/src/http/bewijs-export';
import { EXPORTWOORDEN as bevoegdheidwoorden } from '../../libs/bevoegdheid/src/http/bevoegdheden-export';
import { EXPORTWOORDEN as bezoekwoorden } from '../../libs/bezoek/src/http/bezoeken-export';
import { INSTRUMENTNAMEN } from '../../libs/bezoek/src/domain/vergewis/woorden';
import { VERGEWISWOORDEN } from '../../libs/bezoek/src/http/vergewis-export';
import { corrigerendTeksten } from '../../apps/web/src/teksten/corrigerend';
import { vergewiswoorden } from '../../apps/web/src/teksten/vergewis';
import { EXPORTWOORDEN as ladderwoorden } from '../../libs/interventieladder/src/http/exports';
import { EXPORTWOORDEN as meldingwoorden } from '../../libs/melding/src/http/meldingen-export';
import { EXPORTWOORDEN as partnerwoorden } from '../../libs/partner/src/http/partner-export';
import { EXPORTWOORDEN as zaakwoorden } from '../../libs/onderzoek/src/http/zaken-export';
import { EXPORTWOORDEN as rapportwoorden } from '../../libs/rapport/src/http/rapporten-export';
import { EXPORTWOORDEN as termijnwoorden } from '../../libs/termijn/src/http/termijnen-export';
import { GRONDEN, INDICATORNAMEN } from '../../libs/risico/src/http/exports';
import * as jaarplanwoorden from '../../libs/jaarplan/src/http/jaarplan-export';
import { jaarplanTeksten } from '../../apps/web/src/teksten/jaarplan';
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
    ...[
      ...[zaakwoorden, bevoegdheidwoorden, bezoekwoorden, bewijswoorden, maatregelwoorden],
      ...[ladderwoorden, rapportwoorden, termijnwoorden],
    ]
      .flatMap(Object.entries<object>)
      .map(([lijst, woorden]) => ({ lijst, woorden, scherm: { ...zaakwaarden } })),
  ])('$lijst zijn die van de werkbank', ({ lijst, woorden, scherm }) => {
    expect(woorden).toEqual((scherm as Record<string, unknown>)[lijst]);
  });

  it('van de veiligheidsafspraken zijn die van de werkbank', () => {
    expect(afspraakwoorden.status).toEqual(veiligheidswoorden.status);
    expect(afspraakwoorden.signaal).toEqual(veiligheidswoorden.signaal);
  });

  it('van de corrigerende maatregelen zijn die van de werkbank', () => {
    expect(corrigerendwoorden.corrigerendsoort).toEqual(corrigerendTeksten.corrigerendsoort);
    expect(corrigerendwoorden.uitvoering).toEqual(corrigerendTeksten.uitvoering);
    expect(corrigerendwoorden.corrigerendstatus).toEqual(corrigerendTeksten.corrigerendstatus);
  });

  it('van de vergewissteekproef zijn die van de werkbank', () => {
    expect(VERGEWISWOORDEN.werksoort).toEqual(vergewiswoorden.werksoort);
    expect(INSTRUMENTNAMEN).toEqual(vergewiswoorden.instrument);
  });

  it('van het risicobeeld zijn die van de werkbank', () => {
    expect(INDICATORNAMEN).toEqual(risicoTeksten.indicator);
    expect(GRONDEN).toEqual(bezoekkeuzeTeksten.grond);
  });

  it('van activiteiten en uitwisselingen zijn die van de werkbank', () => {
    expect(activiteitexport).toEqual({ ...activiteitwoorden, ...uitwisselwoorden });
  });

  it('van het jaarplan zijn die van de werkbank', () => {
    expect(jaarplanwoorden.SOORTEN).toEqual(jaarplanTeksten.soort);
    expect(jaarplanwoorden.BEKOSTIGINGNAMEN).toEqual(jaarplanTeksten.bekostiging);
    expect(jaarplanwoorden.GRONDEN).toEqual(jaarplanTeksten.grond);
    expect(jaarplanwoorden.STANDEN).toEqual(jaarplanTeksten.realisatie);
  });
});
