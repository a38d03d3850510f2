import { describe, expect, it } from '@jest/globals';
import { volgendeStatus } from '@navolgbaar/kernel';
import { waaromGeenAntwoord } from './automatisch';
import { eigenBrieven, nummersIn } from './draad';
import { schoneTekst } from './gelezen-mail';
import { htmlAlsTekst } from './html-als-tekst';
import { type Posthandeling, type Poststatus, postovergangen } from './post-status';
import { wachtNa } from './wachttijd';

const koppen = (...lijst: readonly (readonly [string, string])[]) =>
  new Map(lijst.map(([naam, waarde]) => [naam, [waarde]]));

describe('een antwoord op een e-mail', () => {
  it.each([
    [[], 'jan@burger.example', null],
    [[['auto-submitted', 'no']], 'jan@burger.example', null],
    [[['auto-submitted', 'auto-replied (vacation)']], 'jan@burger.example', 'een automatisch antwoord'],
    [[['precedence', 'Bulk']], 'jan@burger.example', 'van een verzendlijst'],
    [[['return-path', '<jan@burger.example>']], 'jan@burger.example', null],
    [[['return-path', ' <> ']], 'jan@burger.example', 'een foutbericht'],
    [[], 'no-reply@winkel.example', 'van een adres dat niemand leest'],
    [[], 'toezicht@noord.example', 'van ons eigen adres'],
    [[], null, 'zonder afzender'],
  ] as const)('met koppen %j van %s: %s', (lijst, adres, verwacht) => {
    expect(waaromGeenAntwoord(koppen(...lijst), adres, ['toezicht@noord.example'])).toBe(verwacht);
  });

  it('krijgt niemand bij twee afzenders', () => {
    const twee = new Map([['from', ['a@x.example', 'b@x.example']]]);
    expect(waaromGeenAntwoord(twee, 'a@x.example', [])).toBe('met meer afzenders');
  });
});

describe('het nummer in een onderwerp', () => {
  it.each([
    ['Re: melding (nummer 2026-00042)', ['2026-00042'], []],
    ['Fwd: 2026-00042 en 2026-00042', ['2026-00042'], []],
    ['uw e-mail (nummer P2026-00007)', [], ['P2026-00007']],
    ['Zaak 2026-00042', [], []],
    ['Opdracht zaaknummer: 2026-00042', [], []],
    ['rapport nr. 2026-00042', [], []],
    ['Bestelling 12026-000421', [], []],
    ['', [], []],
  ] as const)('%s', (onderwerp, meldingen, post) => {
    expect(nummersIn(onderwerp)).toEqual({ meldingen, post });
  });
});

it('de brieven van ons waar een e-mail naar verwijst, zijn die met een Message-ID van ons', () => {
  const id = '01890000-0000-7000-8000-000000000001';
  expect(eigenBrieven([`${id}@noord.example`, 'x@y.example', `${id.toUpperCase()}@z.example`])).toEqual([id]);
  expect(eigenBrieven([`voor-${id}@noord.example`, '01890000-0000-4000-8000-000000000001@x'])).toEqual([]);
});

describe('HTML als tekst', () => {
  it.each([
    ['<p>Een</p><p>twee<br>drie</p>', 'Een\n\ntwee\ndrie'],
    ['<ul><li>a<li>b</ul>', '- a\n- b'],
    ['a &lt;b&gt; &amp;eacute; &#233; &#x1F600; &#0; &onbekend;', 'a <b> &eacute; é 😀   &onbekend;'],
    ['<scr<script>ipt>alert(1)</script>x', '<scr x'],
    ['<!-- weg -->blijft<!-- nooit dicht', 'blijft'],
    ['<a href="javascript:x">klik</a>', 'klik'],
  ])('%s', (html, tekst) => expect(htmlAlsTekst(html)).toBe(tekst));
});

it('tekst houdt geen stuurtekens, omkeringen of halve letters', () => {
  expect(schoneTekst('a\0b\r\nc\u202ed\ud800', 100)).toBe('ab\ncd\ufffd');
  expect(schoneTekst('😀😀', 3)).toBe('😀');
});

it('na elke mislukte ronde wordt langer gewacht, tot een uur', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 100].map(wachtNa)).toEqual([1, 2, 5, 10, 30, 60, 60, 60]);
});

it('wat is geregistreerd of toegevoegd, gaat niet terug; wat is geweigerd, wel', () => {
  const doe = (status: Poststatus, handeling: Posthandeling) =>
    volgendeStatus<Poststatus, Posthandeling>(postovergangen, status, handeling);
  expect(doe('geweigerd', 'heropen')).toBe('open');
  for (const status of ['geregistreerd', 'gekoppeld'] as const) {
    expect(() => doe(status, 'heropen')).toThrow();
    expect(() => doe(status, 'weiger')).toThrow();
  }
});
