import type { Hulptekst } from './hulp';

/** Help with the systems that may call, and with the forms that they send. */
export const hulpKoppelingen: Readonly<Record<string, Hulptekst>> = {
  '/koppelingen': {
    titel: 'Koppelingen',
    tekst: [
      'Een systeem dat u hier registreert, levert meldingen aan en leest verder niets. Het logt in met een geheim, dat u één keer ziet.',
      'Een systeem dat wel meeleest, wordt op de server gemaakt. U kunt het uitzetten als er iets mis is.',
    ],
    begrippen: [],
  },
  '/koppelingen/formulieren': {
    titel: 'Formulieren koppelen',
    tekst: [
      'U zegt welke vraag van een formulier welk veld van een melding wordt. Een formulier zonder koppeling wordt geweigerd en blijft bij de afzender.',
      'Wat niet past, gaat niet verloren: het staat in de omschrijving, en de toezichthouder vult het aan.',
      'Een nieuwe versie geldt meteen. De vorige blijft te lezen en verandert niet.',
    ],
    begrippen: [],
  },
};
