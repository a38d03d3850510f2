import { internAdres } from './koppelingen';
import type { Ik } from '../api/ik';
import { opvraaglijstenGebied } from '../schermen/opvraaglijsten';
import { opvraagTeksten } from '../teksten/opvraaglijsten';
import { menuVoor } from './menu';
import type { Gebied } from '../schermen/gebied';

const gebied = (pad: string, recht: string, meer: Partial<Gebied> = {}): Gebied => ({
  pad,
  label: pad,
  pictogram: 'map',
  recht,
  groep: 'werk',
  routes: () => [],
  ...meer,
});

describe('het menu', () => {
  const gebieden = [
    gebied('/zaken', 'zaak:lezen'),
    gebied('/gebruikers', 'gebruiker:beheren', { groep: 'beheer' }),
    gebied('/postbus', 'postbus:lezen', { alleenDemo: true }),
  ];

  it('toont alleen wat iemand mag openen', () => {
    const menu = menuVoor({ rechten: ['gebruiker:beheren'], rollen: [], demo: false }, gebieden);
    expect(menu.flatMap((g) => g.items.map((i) => i.href))).toEqual(['/werkbank', '/werkbank/gebruikers']);
    expect(menu.map((g) => g.titel)).toEqual([undefined, 'Beheer']);
  });

  it('noemt een onderdeel voor een aanbieder zoals de bladzijde voor hem heet', () => {
    const label = (rollen: Ik['rollen']) =>
      menuVoor({ rechten: ['opvraaglijst:lezen'], rollen, demo: false }, [opvraaglijstenGebied])[0]?.items[1]
        ?.label;
    expect(label(['toezichthouder'])).toBe(opvraagTeksten.titel);
    expect(label(['aanbieder'])).toBe(opvraagTeksten.titelAanbieder);
  });

  it('toont de postbus alleen in de demonstratie', () => {
    const hrefs = (demo: boolean) =>
      menuVoor({ rechten: ['postbus:lezen'], rollen: [], demo }, gebieden).flatMap((g) =>
        g.items.map((i) => i.href),
      );
    expect(hrefs(false)).toEqual(['/werkbank']);
    expect(hrefs(true)).toEqual(['/werkbank', '/werkbank/postbus']);
  });

  it('noemt groepen zodra het er veel zijn: wat iemand elke dag doet bovenaan, dan de rest bij elkaar', () => {
    const zaken = ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h', '/i', '/j', '/k', '/l'];
    const alles = [
      ...zaken.map((pad) => gebied(pad, 'zaak:lezen', { groep: 'onderzoek' })),
      gebied('/zoeken', 'zaak:lezen'),
    ];
    const menu = (aantal: number) =>
      menuVoor({ rechten: ['zaak:lezen'], rollen: [], demo: false }, alles.slice(-aantal));
    expect(menu(12).map((g) => g.titel)).toEqual([undefined]);
    expect(menu(13).map((g) => [g.titel, g.items.length])).toEqual([
      [undefined, 2],
      ['Onderzoek', 12],
    ]);
  });
});

describe('een klik op een koppeling', () => {
  const klik = (html: string, opties: MouseEventInit = {}) => {
    document.body.innerHTML = html;
    const gebeurtenis = new MouseEvent('click', { bubbles: true, cancelable: true, ...opties });
    let uitkomst: string | null = null;
    const luister = (g: Event) => {
      uitkomst = internAdres(g as MouseEvent, '/werkbank');
      g.preventDefault();
    };
    document.addEventListener('click', luister, { once: true });
    (document.body.querySelector('span') ?? document.body).dispatchEvent(gebeurtenis);
    return uitkomst;
  };

  it('binnen de werkbank blijft op de pagina, met filter en plek', () => {
    expect(klik('<a href="/werkbank/zaken?status=open#plek"><span>Zaken</span></a>')).toBe(
      '/werkbank/zaken?status=open#plek',
    );
  });

  it.each([
    ['naar een andere pagina van de server', '<a href="/inloggen"><span>x</span></a>', {}],
    ['naar een adres dat er alleen op lijkt', '<a href="/werkbanken"><span>x</span></a>', {}],
    ['naar een andere website', '<a href="https://example.org/werkbank"><span>x</span></a>', {}],
    ['op een nieuw tabblad', '<a href="/werkbank" target="_blank"><span>x</span></a>', {}],
    ['om te downloaden', '<a href="/werkbank/x.csv" download><span>x</span></a>', {}],
    ['binnen dezelfde pagina', '<a href="#veld-datum"><span>x</span></a>', {}],
    ['met Ctrl', '<a href="/werkbank/zaken"><span>x</span></a>', { ctrlKey: true }],
    ['met de middelste knop', '<a href="/werkbank/zaken"><span>x</span></a>', { button: 1 }],
    ['naast een koppeling', '<p><span>x</span></p>', {}],
  ])('%s is voor de browser', (_, html, opties) => {
    expect(klik(html, opties)).toBeNull();
  });
});
