import { type Agendapunt, schrijfAgenda, vouw } from './icalendar';

const punt: Agendapunt = {
  uid: '0199-1@navolgbaar',
  dag: '2026-12-31',
  titel: 'Rapport van de aanbieder, 2026-00012',
  omschrijving: 'Open de zaak: https://toezicht.example/werkbank/zaken/1',
  adres: 'https://toezicht.example/werkbank/zaken/1',
  volgnummer: 3,
  gewijzigdOp: '2026-03-02T09:30:00Z',
};
/** As a program reads it: unfolded. */
const regels = (agenda: string) => agenda.replaceAll('\r\n ', '').split('\r\n');
const octetten = (regel: string) => new TextEncoder().encode(regel).length;

describe('de agenda voor andere programma’s (RFC 5545)', () => {
  it('is een kalender met één dag per termijn; het einde is de dag erna', () => {
    expect(regels(schrijfAgenda('Termijnen', [punt]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Navolgbaar//Termijnen//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Termijnen',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:0199-1@navolgbaar',
      'DTSTAMP:20260302T093000Z',
      'LAST-MODIFIED:20260302T093000Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Rapport van de aanbieder\\, 2026-00012',
      'DESCRIPTION:Open de zaak: https://toezicht.example/werkbank/zaken/1',
      'URL:https://toezicht.example/werkbank/zaken/1',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('eindigt elke regel met CR LF, en heeft nergens een losse regelovergang', () => {
    const agenda = schrijfAgenda('Termijnen', [{ ...punt, omschrijving: 'een\ntwee\r\ndrie\rvier' }]);
    expect(agenda.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(regels(agenda)).toContain('DESCRIPTION:een\\ntwee\\ndrie\\nvier');
  });

  it('maakt van tekst nooit een regel of een eigenschap', () => {
    const titel = 'a;b,c\\d\r\nATTENDEE:x\u0000\u0007';
    const gelezen = regels(schrijfAgenda('Termijnen', [{ ...punt, titel }]));
    expect(gelezen).toContain('SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:x');
    expect(gelezen.filter((regel) => regel.startsWith('ATTENDEE'))).toEqual([]);
  });

  it.each([
    ['gewone letters', 'x'.repeat(400)],
    ['letters van twee octetten', 'é'.repeat(200)],
    ['tekens van vier octetten', '🏠'.repeat(90)],
    ['een mengsel', `${'x'.repeat(74)}é🏠`.repeat(5)],
  ])('vouwt op ten hoogste 75 octetten, nooit midden in een teken: %s', (_, tekst) => {
    const gevouwen = vouw(tekst);
    for (const regel of gevouwen.split('\r\n')) expect(octetten(regel)).toBeLessThanOrEqual(75);
    expect(gevouwen.replaceAll('\r\n ', '')).toBe(tekst);
  });

  it('laat een regel van precies 75 octetten heel', () => {
    expect(vouw('x'.repeat(75))).toBe('x'.repeat(75));
    expect(vouw('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('heeft ook zonder termijnen een onderdeel', () => {
    expect(schrijfAgenda('Termijnen', [])).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam');
  });
});
