import { handelingenHier, vasteKeuzes, zeef } from './keuzes';

const omgeving = {
  gebieden: [{ pad: '/zaken', label: 'Zaken' }],
  open: () => undefined,
  gaNaar: (doel: string) => gegaan.push(doel),
};
let gegaan: string[] = [];
beforeEach(() => {
  gegaan = [];
  document.body.innerHTML = '';
});

const inhoud = (html: string) => {
  document.body.innerHTML = `<main>${html}</main>`;
  return document.querySelector('main');
};

describe('de handelingen van de pagina', () => {
  it('zijn de knoppen die de pagina aanbiedt, ook die in een dichtgeklapt deel, elk één keer', () => {
    const keuzes = handelingenHier(
      inhoud(`
        <div class="nav-knoppen"><a href="/x">Opdracht geven</a><button>Zelf nemen</button></div>
        <details><summary>Meer</summary><div class="nav-knoppen"><a href="/y">Zaak sluiten</a></div></details>
        <div class="nav-knoppen"><a href="/x">Opdracht geven</a></div>
        <form><div class="nav-knoppen"><button>Opslaan</button></div></form>
        <a href="/z">Gewone koppeling</a>`),
    );
    expect(keuzes.map(({ label }) => label)).toEqual(['Opdracht geven', 'Zelf nemen', 'Zaak sluiten']);
  });

  it('zijn ook wat de pagina zonder knop aanbiedt, na de knoppen en niet dubbel', () => {
    const gedaan: string[] = [];
    const daad = (label: string) => ({ label, doe: () => gedaan.push(label) });
    const keuzes = handelingenHier(inhoud('<div class="nav-knoppen"><button>Zelf nemen</button></div>'), [
      daad('Zelf nemen'),
      daad('Zaak sluiten'),
    ]);
    expect(keuzes.map(({ label }) => label)).toEqual(['Zelf nemen', 'Zaak sluiten']);
    keuzes[1]?.doe();
    expect(gedaan).toEqual(['Zaak sluiten']);
  });

  it('doen wat de knop zelf doet', () => {
    const keuzes = handelingenHier(inhoud('<div class="nav-knoppen"><button>Zelf nemen</button></div>'));
    let keer = 0;
    document.querySelector('button')?.addEventListener('click', () => (keer += 1));
    keuzes[0]?.doe();
    expect(keer).toBe(1);
  });
});

describe('de keuzes van het palet', () => {
  const geopend = [
    { pad: '/zaken/1', nummer: 'Zaak 2026-00001', titel: 'Te weinig personeel' },
    { pad: '/zaken/2', nummer: 'Zaak 2026-00002', titel: 'Medicijnen' },
  ];

  it('bevatten alleen onderdelen die iemand mag openen, en niet het stuk dat al open is', () => {
    const keuzes = vasteKeuzes(omgeving, geopend, '/werkbank/zaken/1');
    expect(keuzes.filter(({ groep }) => groep === 'geopend').map(({ label }) => label)).toEqual([
      'Medicijnen',
    ]);
    const ga = keuzes.filter(({ groep }) => groep === 'onderdelen').map(({ label }) => label);
    expect(ga).toEqual(['Vandaag', 'Zaken', 'Begrippen', 'Mijn instellingen']);
    keuzes.find(({ label }) => label === 'Medicijnen')?.doe();
    expect(gegaan).toEqual(['/werkbank/zaken/2']);
  });

  it('zijn te vinden op elk woord, ook op nummer, zonder op accenten of hoofdletters te letten', () => {
    const keuzes = vasteKeuzes(omgeving, geopend, '/werkbank');
    const vind = (getypt: string) => zeef(keuzes, getypt).map(({ label }) => label);
    expect(vind('PERSONEEL weinig')).toEqual(['Te weinig personeel']);
    expect(vind('00002')).toEqual(['Medicijnen']);
    expect(vind('zákèn')).toEqual(['Zaken']);
    expect(vind('bestaat niet')).toEqual([]);
  });
});
