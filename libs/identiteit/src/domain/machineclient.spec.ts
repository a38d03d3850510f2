import { eisHandeling, handelingenVan } from './machineclient';

const levertAan = { actief: true, aanleveraar: true };
const leestMee = { actief: true, aanleveraar: false };
const uit = { actief: false };

describe('wat er met een machineclient kan', () => {
  it('volgt of zij aan staat', () => {
    expect(handelingenVan(levertAan)).toEqual(['vernieuwGeheim', 'zetUit']);
    expect(handelingenVan({ ...levertAan, ...uit })).toEqual(['vernieuwGeheim', 'zetAan']);
    expect(() => eisHandeling(levertAan, 'zetAan', false)).toThrow('OVERGANG_NIET_MOGELIJK');
  });

  it('is bij een die meeleest alleen uitzetten, behalve op de server', () => {
    expect(handelingenVan(leestMee)).toEqual(['zetUit']);
    expect(handelingenVan({ ...leestMee, ...uit })).toEqual([]);
    expect(() => eisHandeling(leestMee, 'vernieuwGeheim', false)).toThrow('CLIENT_VAN_SERVER');
    expect(() => eisHandeling({ ...leestMee, ...uit }, 'zetAan', false)).toThrow('CLIENT_VAN_SERVER');
    expect(() => eisHandeling({ ...leestMee, ...uit }, 'zetAan', true)).not.toThrow();
  });
});
