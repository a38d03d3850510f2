import { Sessie } from './sessie';

/** Two tabs of one browser: what one says, the other hears. */
function tabbladen(...wie: string[]): Sessie[] {
  const horen: ((bericht: { data: unknown }) => void)[] = [];
  return wie.map((naam, eigen) => {
    const kanaal = {
      postMessage: (data: unknown) => horen.forEach((hoor, i) => i !== eigen && hoor({ data })),
      addEventListener: (_: string, hoor: never) => horen.push(hoor),
    };
    const sessie = new Sessie(kanaal as never, () => 1_000_000);
    sessie.begin(naam);
    return sessie;
  });
}
const einden = { inactiefOp: 1_000_000 + 1_800_000, uiterlijkOp: 1_000_000 + 36_000_000 };

describe('de sessie van een pagina', () => {
  it('kent haar einde uit een antwoord, en vertelt het de andere tabbladen', () => {
    const [a, b] = tabbladen('anna', 'anna') as [Sessie, Sessie];
    a.zag('inactief=1800, uiterlijk=36000');
    expect(a.lees()).toEqual({ soort: 'loopt', ...einden });
    expect(b.lees()).toEqual({ soort: 'loopt', ...einden });
  });

  it('laat zich door een antwoord zonder einde niets wijsmaken', () => {
    const [a] = tabbladen('anna') as [Sessie];
    for (const kop of [null, '', 'inactief=-1, uiterlijk=5', 'onzin']) a.zag(kop);
    expect(a.lees()).toEqual({ soort: 'onbekend' });
  });

  it('is na uitloggen op een tabblad overal voorbij, en loopt weer na opnieuw inloggen', () => {
    const [a, b] = tabbladen('anna', 'anna') as [Sessie, Sessie];
    a.uit();
    expect(b.lees()).toEqual({ soort: 'voorbij' });
    a.zag('inactief=1800, uiterlijk=36000');
    expect(b.lees()).toMatchObject({ soort: 'loopt' });
  });

  it('weet het als een ander inlogt', () => {
    const [a, b] = tabbladen('anna', 'bram') as [Sessie, Sessie];
    b.zag('inactief=1800, uiterlijk=36000');
    expect(a.lees()).toEqual({ soort: 'ander' });
    a.verloren('NIET_INGELOGD');
    expect(a.lees()).toEqual({ soort: 'voorbij' });
    a.verloren('SESSIE_VAN_ANDER');
    expect(a.lees()).toEqual({ soort: 'ander' });
  });

  it('hoort niets zolang niet bekend is van wie de pagina is', () => {
    const [a, b] = tabbladen('anna', '') as [Sessie, Sessie];
    a.uit();
    expect(b.lees()).toEqual({ soort: 'onbekend' });
  });
});
