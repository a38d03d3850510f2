import type { Hulptekst } from './hulp';

/** Help with the yearly plan of visits. */
export const hulpJaarplan: Readonly<Record<string, Hulptekst>> = {
  '/jaarplan': {
    titel: 'Jaarplan',
    tekst: [
      'Het jaarplan overweegt elke aanbieder: wie wordt dit jaar bezocht, in welk kwartaal, en wie niet en waarom niet. Overwegen is nog geen bezoek.',
      'U ziet ook wat ervan kwam: gepland, geweest, te laat, of in een ander kwartaal. Een hercontrole telt apart.',
      'Een toezichthouder maakt het voorstel en deelt in. De coördinator stelt vast. Daarna is elke verandering een wijziging met een reden.',
    ],
    begrippen: [],
  },
  '/jaarplan/$jaar/aanbieders/$id': {
    titel: 'Een aanbieder in het jaarplan',
    tekst: [
      'Hier staat stap voor stap hoe het voorstel tot stand kwam, met de bron. Plan van hieruit het bezoek.',
      'Komt een aanbieder erbij nadat het plan is vastgesteld, dan staat hij er als “Nog niet overwogen”, tot de coördinator beslist.',
    ],
    begrippen: [],
  },
  '/jaarplan/instelling': {
    titel: 'Instelling van het jaarplan',
    tekst: [
      'Na hoeveel maanden een soort aanbieder weer aan de beurt is. Geen wet noemt een getal: is er niets ingesteld, dan volgt er ook niets uit.',
    ],
    begrippen: [],
  },
};
