/** Which part of a ground it is, wherever a decision of a college is recorded. */
export const vindplaatsTeksten = {
  vindplaats: 'Welk artikel of welke bepaling?',
  vindplaatsUitleg: 'Noemt het college er geen, kies dan hierboven geen grond.',
  vindplaatsFout: 'Noem het artikel, of de bepaling van het contract',
} as const;

/** Recording what a college decided on an advice, and what came of it. */
export const besluitTeksten = {
  besluit: {
    titel: 'Besluit vastleggen',
    inleiding: 'Wat het college besloot over dit advies. Een besluit kan niet meer worden gewijzigd.',
    inleidingTeam:
      'Neem over wat het college op papier besloot. Bij het besluit komt te staan dat u het overnam.',
    soort: 'Wat besloot het college?',
    soortFout: 'Kies wat het college besloot',
    op: 'Op welke dag?',
    opFout: 'Vul de dag van het besluit in',
    nummer: 'Nummer van het besluit',
    inhoud: 'Wat staat er in het besluit?',
    inhoudFout: 'Schrijf op wat het college besloot',
    redenAf: 'Waarom wijkt het college af?',
    redenAan: 'Waarom wacht het college?',
    redenFout: 'Leg uit waarom',
    tot: 'Tot welke dag?',
    totFout: 'Vul in tot welke dag',
    maatregel: 'Neemt het college een andere maatregel?',
    grond: 'Op welke grond?',
    grondUitleg: 'Noemt het college geen grond, laat dit dan leeg.',
    zonderGrond:
      'Zonder een grond die bij de maatregel past, staat straks bij het besluit en in het register: zonder grond. Dan is ook niet te zeggen wat iemand ertegen kan doen.',
    vraagOpen: (dag: string) =>
      `De vraag van het college van ${dag} is nog niet beantwoord. Een besluit kan wel.`,
    ...vindplaatsTeksten,
    knop: 'Besluit vastleggen',
    gelukt: 'Het besluit is vastgelegd.',
  },
  effect: {
    titel: 'Vastleggen wat ervan kwam',
    inleiding: 'Zo is later te zien wat het besluit opleverde.',
    tekst: 'Wat kwam er van het besluit?',
    tekstFout: 'Schrijf op wat ervan kwam',
    knop: 'Vastleggen',
    gelukt: 'Dit staat nu bij het besluit.',
  },
} as const;
