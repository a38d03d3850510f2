import { plakschoon } from './plakschoon';

const element = (html: string): HTMLElement => {
  const doos = document.createElement('div');
  doos.innerHTML = plakschoon(html);
  return doos;
};

describe('wat iemand plakt', () => {
  it('houdt van een tekstverwerker de woorden en niet de stijl', () => {
    const { innerHTML } = element(
      '<!--[if gte mso 9]><xml>x</xml><![endif]--><style>p { color: red }</style>' +
        '<p class="MsoNormal" style="color:red;margin:0"><b>Vet</b> en gewoon<o:p></o:p></p>',
    );
    expect(innerHTML).toContain('<b>Vet</b> en gewoon');
    expect(innerHTML).not.toMatch(/style|xml|color|o:p/);
  });

  it('maakt van alinea’s met een teken ervoor een lijst, genummerd of niet', () => {
    const regel = (teken: string, tekst: string) =>
      `<p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span>${teken}<span>&nbsp;&nbsp;</span></span><!--[endif]-->${tekst}</p>`;
    const gemaakt = element(
      `<p>Vooraf</p>${regel('·', 'een')}${regel('·', 'twee')}${regel('1.', 'eerst')}${regel('2.', 'daarna')}`,
    );
    expect([...gemaakt.querySelectorAll('ul > li')].map(({ textContent }) => textContent)).toEqual([
      'een',
      'twee',
    ]);
    expect([...gemaakt.querySelectorAll('ol > li')].map(({ textContent }) => textContent)).toEqual([
      'eerst',
      'daarna',
    ]);
  });

  it('brengt koppen binnen een deel en geeft een tabel een kopregel zonder samengevoegde cellen', () => {
    const gemaakt = element(
      '<h1>Hoofdstuk</h1><h6>Klein</h6><table><tr><td colspan="2">Kop</td></tr><tr><td>a</td><td>b</td></tr></table>',
    );
    expect(gemaakt.querySelector('h3')?.textContent).toBe('Hoofdstuk');
    expect(gemaakt.querySelector('h4')?.textContent).toBe('Klein');
    expect(gemaakt.querySelectorAll('th')).toHaveLength(2);
    expect(gemaakt.querySelectorAll('td')).toHaveLength(2);
    expect(gemaakt.querySelectorAll('[colspan]')).toHaveLength(0);
  });

  it('laat een afbeelding en een script weg', () => {
    expect(element('<p>a<img src="https://x.nl/volg.png"><script>alert(1)</script></p>').innerHTML).toBe(
      '<p>a</p>',
    );
  });
});
