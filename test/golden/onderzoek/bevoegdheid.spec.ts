import { describe, expect, it } from '@jest/globals';
import { adviseerRoute } from '../../../libs/melding/src/domain/routetabel';
import { MEEGELEVERDE_ROUTETABEL } from '../../../libs/melding/src/domain/routetabel.v1';
import { DOMEINEN, WETTEN } from '../../../libs/melding/src/domain/soorten';
import { bepaalBevoegdheid } from '../../../libs/onderzoek/src/domain/bevoegdheid';

// Requirements BK-6.06 and AC-5. What the law gives the gemeente in a case, and where a melding goes by the table as shipped.
describe('de bevoegdheid in een zaak', () => {
  const tabel = { ...MEEGELEVERDE_ROUTETABEL, id: '01890000-0000-7000-8000-000000000000' };

  it.each(WETTEN.flatMap((wet) => DOMEINEN.map((domein) => [wet, domein] as const)))(
    'bij %s en %s is dezelfde als de meegeleverde routetabel adviseert',
    (wet, domein) => {
      const feiten = { soort: 'melding', financiering: 'zin', pleger: null, over: 'aanbieder' } as const;
      const { route, routeontvangers } = adviseerRoute(tabel, { ...feiten, wet, domein });
      const { bevoegdheid, doorgevenAan } = bepaalBevoegdheid({ wet, domein });
      expect({ alleenDoorgeven: bevoegdheid === 'alleen_doorgeven', aan: doorgevenAan }).toEqual({
        ...{ alleenDoorgeven: route === 'doorgeven', aan: routeontvangers },
      });
    },
  );
});
