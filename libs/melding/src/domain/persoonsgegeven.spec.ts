import { describe, expect, it } from '@jest/globals';
import { noemtPersoon } from './persoonsgegeven';

const jansen = {
  naam: 'Mevr. J. van der Jansén-Bakker',
  telefoon: '06 12 34 56 78',
  email: 'J.Jansen@Mail.example',
};
const noemt = (tekst: string) => noemtPersoon(tekst, [jansen]);

describe('of een tekst een persoon noemt', () => {
  it.each([
    ['een achternaam, ook zonder accent of met hoofdletters', 'De heer JANSEN woont er sinds mei.'],
    ['een deel van een dubbele naam', 'Bakker heeft gebeld.'],
    ['een e-mailadres', 'Bereikbaar op j.jansen@mail.example.'],
    ['een telefoonnummer in een andere schrijfwijze', 'Bel +31 6-12345678 voor vragen.'],
  ])('ziet %s', (_, tekst) => expect(noemt(tekst)).toBe(true));

  it.each([
    ['een woord waar de naam in zit', 'Het is het bakkersgilde.'],
    ['voorletters, aanspreekvormen en tussenvoegsels', 'Mevr. J. van der Berg was aanwezig.'],
    ['een ander nummer', 'Het kenmerk is 0612345679.'],
    ['een lege tekst', ''],
  ])('stoort zich niet aan %s', (_, tekst) => expect(noemt(tekst)).toBe(false));

  it('vindt niemand als er niemand is', () => expect(noemtPersoon('Jansen', [])).toBe(false));
});
