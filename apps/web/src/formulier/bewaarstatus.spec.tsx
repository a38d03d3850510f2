import { bewaarTekst } from './bewaarstatus';

const op = Date.UTC(2026, 3, 13, 12, 3);
const zegt = (delen: Partial<Parameters<typeof bewaarTekst>[0]>, verbonden = true) =>
  bewaarTekst(
    { vuil: true, kopie: { soort: 'bewaard', op }, server: { soort: 'schoon' }, ...delen },
    verbonden,
  )?.tekst;

describe('hoe het staat met wat getypt is', () => {
  it.each([
    ['niets getypt', { vuil: false }, true, undefined],
    ['net getypt', { kopie: { soort: 'wacht' } }, true, 'Nog niet opgeslagen'],
    ['een kopie', {}, true, 'Nog niet verstuurd. Bewaard op dit apparaat om 14:03'],
    ['op de server', { vuil: false, server: { soort: 'bewaard', op } }, true, 'Opgeslagen om 14:03'],
    ['verder getypt', { server: { soort: 'bewaard', op } }, true, 'Nog niet opgeslagen'],
    ['geen netwerk', {}, false, 'Geen verbinding: bewaard op dit apparaat'],
    [
      'server weg',
      { server: { soort: 'geen-verbinding' } },
      true,
      'Geen verbinding: bewaard op dit apparaat',
    ],
  ] as const)('%s', (_, delen, verbonden, tekst) => {
    expect(zegt(delen, verbonden)).toBe(tekst);
  });

  it('zegt nooit dat iets bewaard is wat dat niet is', () => {
    const kopie = { soort: 'mislukt' } as const;
    for (const soort of ['schoon', 'bezig', 'onvolledig', 'geen-verbinding', 'mislukt'] as const) {
      for (const verbonden of [true, false])
        expect(zegt({ kopie, server: { soort } }, verbonden)).toMatch(/kan niets bewaren/);
    }
  });
});
