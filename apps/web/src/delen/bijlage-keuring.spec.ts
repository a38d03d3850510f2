import { alsSoorten, EXTENSIES, keurBijlage, SCANEXTENSIES } from './bijlage-keuring';

const bestand = (name: string, size = 1000) => ({ name, size });

describe('de keuring van een bijlage', () => {
  it.each(['verslag.pdf', 'VERSLAG.PDF', 'verslag.versie.2.docx', 'foto.jpeg'])('%s mag mee', (naam) => {
    expect(keurBijlage(bestand(naam), [])).toBeUndefined();
  });

  it.each([
    ['een programma', bestand('verslag.exe'), 'Dit soort bestand kan niet'],
    ['een dubbele extensie', bestand('verslag.pdf.exe'), 'Dit soort bestand kan niet'],
    ['geen extensie', bestand('verslag'), 'Dit soort bestand kan niet'],
    ['te groot', bestand('verslag.pdf', 25 * 1024 * 1024 + 1), 'groter dan 25 MB'],
    ['leeg', bestand('verslag.pdf', 0), 'is leeg'],
  ])('%s mag niet mee, en zegt waarom', (_, deze, tekst) => {
    expect(keurBijlage(deze, [])).toContain(tekst);
  });

  it('van precies 25 MB mag mee', () => {
    expect(keurBijlage(bestand('verslag.pdf', 25 * 1024 * 1024), [])).toBeUndefined();
  });

  it('die al in de lijst staat, mag niet nog eens mee', () => {
    expect(keurBijlage(bestand('a.pdf'), [bestand('a.pdf')])).toContain('staat al in de lijst');
    expect(keurBijlage(bestand('a.pdf', 2), [bestand('a.pdf', 1)])).toBeUndefined();
  });

  it('wijst de kiezer dezelfde soorten', () => {
    expect(alsSoorten(EXTENSIES).split(',')).toContain('.pdf');
    expect(alsSoorten(SCANEXTENSIES)).toBe('.pdf,.png,.jpg,.jpeg');
  });

  it('van een scan neemt geen tekstbestand', () => {
    expect(keurBijlage(bestand('brief.docx'), [], SCANEXTENSIES)).toContain('pdf, png, jpg');
  });
});
