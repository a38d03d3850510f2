import { naMislukking, Woordenzak } from './doorzoekbaar';

test('wat de machine liet mislukken, wordt steeds later opnieuw geprobeerd en nooit opgegeven', () => {
  expect([1, 2, 3, 10, 11, 500].map((poging) => naMislukking(false, poging))).toEqual(
    [1, 2, 4, 512, 1024, 1440].map((overMinuten) => ({ overMinuten })),
  );
});

test('wat drie keer te veel tijd of geheugen kostte, wordt niet meer geprobeerd', () => {
  expect([1, 2, 3].map((poging) => naMislukking(true, poging))).toEqual([
    { overMinuten: 1 },
    { overMinuten: 2 },
    { reden: 'te_zwaar' },
  ]);
});

test('een zak houdt woorden, nummers en adressen, en geen leestekens of rijen bytes', () => {
  const zak = new Woordenzak();
  zak.voeg(`"Zorg," zei zij: 2026-00042; kijk op www.voorbeeld.nl/zorg!  — ${'A'.repeat(81)} \u0000 …`);
  expect(zak.uitslag()).toEqual({
    soort: 'woorden',
    woorden: 'Zorg zei zij 2026-00042 kijk op www.voorbeeld.nl/zorg',
    volledig: true,
  });
  expect(new Woordenzak().uitslag()).toEqual({ soort: 'niet', reden: 'geen_tekst' });
});
