import type { Hulptekst } from './hulp';

/** Help with evidence and findings. */
export const hulpBevindingen: Readonly<Record<string, Hulptekst>> = {
  '/zaken/$id/bewijs': {
    titel: 'Bewijs en bevindingen',
    tekst: [
      'Leg eerst vast wat bewijs is en waar het vandaan komt. Daarna stelt u een bevinding op die op dat bewijs rust.',
      'Wat in het dossier vertrouwelijk is, ziet ook als bewijs alleen wie is genoemd.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/bewijsstukken': {
    titel: 'Een bewijsstuk',
    tekst: [
      'De keten van bewaring vertelt wat ermee gebeurde. Er komt alleen iets bij.',
      'Bij een document vergelijkt "Controleer echtheid" de inhoud met het zegel van de dag waarop het bewijs werd.',
    ],
    begrippen: ['geheimhouding'],
  },
  '/bevindingen': {
    titel: 'Een bevinding',
    tekst: [
      'Een vastgestelde bevinding verandert niet meer. Moet zij anders, dan herziet u haar: de oude versie blijft te lezen.',
      'Onder "Wat kan volgen" staat of een maatregel, doorgeven of het college informeren past, en waarom.',
    ],
    begrippen: ['adviesmaatregel', 'corrigerendeMaatregel'],
  },
};
