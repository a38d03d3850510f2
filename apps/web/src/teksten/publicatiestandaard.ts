/** Texts of where the weighing of publication begins, per kind of report. */
export const publicatiestandaardTeksten = {
  titel: 'Uitgangspunten openbaarmaking',
  inleiding:
    'Waar de afweging begint voor elk soort rapport. Het is een voorstel en nooit het besluit. Elk voorstel bewaart de versie die toen gold.',
  wat: 'de uitgangspunten',
  soort: {
    kwaliteit: 'Kwaliteitsrapport',
    thema: 'Themarapport',
    rechtmatigheid: 'Rechtmatigheidsrapport',
    calamiteit: 'Rapport over een calamiteit',
  },
  regel: (besluit: string, uitleg: string) => `${besluit}. ${uitleg}`,
  eenpersoons: 'Aanbieder is één persoon',
  eenpersoonsDicht: { ja: 'Niet openbaar maken', nee: 'Volgt het soort rapport' },
  versie: (nummer: number) => `Uitgangspunten, versie ${nummer}`,
  nieuw: {
    titel: 'Uitgangspunten vaststellen',
    inleiding: 'Een nieuwe versie vervangt de vorige vanaf de dag die u kiest. De vorige blijft te zien.',
    besluit: (soort: string) => `${soort}: wat is het uitgangspunt?`,
    besluitFout: 'Kies wat het uitgangspunt is',
    uitleg: (soort: string) => `${soort}: waarom?`,
    uitlegFout: 'Leg uit waarom dit het uitgangspunt is',
    eenpersoons: 'Blijft een rapport gesloten als de aanbieder één persoon is?',
    eenpersoonsUitleg: 'De naam van de aanbieder is dan een persoonsgegeven (Woo art. 5.1 lid 2 onder e).',
    eenpersoonsFout: 'Kies of het rapport dan gesloten blijft',
  },
} as const;
