import { gevraagd } from '../../delen/velden';
import { controleerWeken, naarMaatregel, oplegvragen, termijnenVan } from './opleg-waarden';

const V1 = {
  ...{
    id: 'v1',
    nummer: 'V-1',
    volgnummer: 1,
    stelling: 'De nacht is te krap bezet.',
    soort: 'tekortkoming',
  },
  ...{ betreft: 'aanbieder', wetten: ['wmo'], status: 'vastgesteld', vastgesteldOp: null, bewijs: ['B-1'] },
  aanbiederId: null,
  rustOpVim: false,
};
const VIM = { ...V1, id: 'v2', nummer: 'V-2', rustOpVim: true };
const vraagt = (waarden: Record<string, string | boolean | readonly string[]>, bevindingen = [V1, VIM]) =>
  gevraagd(oplegvragen(bevindingen), waarden).map(({ naam }) => naam);

describe('wat een nieuwe maatregel vraagt', () => {
  it('vraagt op welke bevindingen zij rust, en wat inwoners ervan merken', () => {
    const vragen = oplegvragen([V1]);
    for (const naam of ['bevindingIds', 'verwachtEffect'])
      expect(vragen.find((een) => een.naam === naam)?.verplicht).toBeTruthy();
  });

  it('vraagt niet of zij op interne meldingen steunt als het bewijs dat al zegt, en wel naar de uitzondering', () => {
    const zonder = vraagt({ bevindingIds: ['v1'] });
    expect(zonder).toContain('steuntOpVim');
    expect(zonder).not.toContain('vimUitzondering');
    const met = vraagt({ bevindingIds: ['v1', 'v2'] });
    expect(met).not.toContain('steuntOpVim');
    expect(met).toEqual(expect.arrayContaining(['vimUitzondering', 'vimToelichting']));
  });

  it('vraagt de uitzondering ook als iemand zelf zegt dat zij daarop steunt', () => {
    expect(vraagt({ steuntOpVim: true })).toEqual(expect.arrayContaining(['steuntOpVim', 'vimUitzondering']));
  });

  it('vraagt een termijn in weken of als laatste dag, en stuurt wat is gekozen', () => {
    const plan = { soort: 'plan_van_aanpak' };
    const soorten = (waarden: Record<string, string>) =>
      gevraagd(oplegvragen([V1]), waarden).flatMap(({ naam, soort }) =>
        naam === 'termijnPlan' ? [soort] : [],
      );
    expect(soorten({ ...plan, termijnwijze: 'weken' })).toEqual(['tekst']);
    expect(soorten({ ...plan, termijnwijze: 'dag' })).toEqual(['datum']);
    expect(vraagt({ soort: 'advies' })).not.toContain('termijnwijze');
    expect(naarMaatregel({ ...plan, termijnwijze: 'weken', termijnPlan: '4' })).toEqual({
      ...{ ...plan, termijnPlan: 'P4W' },
    });
    expect(naarMaatregel({ ...plan, termijnwijze: 'dag', termijnPlan: '2026-06-01' })).toEqual({
      ...{ ...plan, termijnPlan: '2026-06-01' },
    });
    expect(controleerWeken({ ...plan, termijnwijze: 'weken', termijnPlan: '1-6-2026' })).toHaveProperty(
      'termijnPlan',
    );
    expect(controleerWeken({ ...plan, termijnwijze: 'dag', termijnPlan: '1-6-2026' })).toEqual({});
  });

  it('telt de termijn voor de ladder in dagen, hoe hij ook is opgegeven', () => {
    const met = (termijnwijze: string, termijnPlan: string) =>
      termijnenVan({ soort: 'plan_van_aanpak', termijnwijze, termijnPlan }, '2026-04-13');
    expect(met('weken', '4')).toEqual({ termijnPlan: 28 });
    expect(met('dag', '11-5-2026')).toEqual({ termijnPlan: 28 });
    expect([met('weken', 'vier'), met('dag', 'mei'), met('dag', '')]).toEqual([{}, {}, {}]);
  });
});
