import { gevraagd } from '../../delen/velden';
import { oplegvragen } from './opleg-waarden';

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
});
