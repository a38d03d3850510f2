/** Asking for a zienswijze about an advice, and writing down what came. */
export const zienswijzeTeksten = {
  'zienswijze-vragen': {
    titel: 'Zienswijze vragen',
    inleiding:
      'De aanbieder krijgt een brief met de maatregel, de grond en uw uitleg. Zo kan hij vooraf zijn mening geven (Awb artikel 4:8 en 4:9).',
    tot: 'Tot en met welke dag kan de aanbieder reageren?',
    totFout: 'Kies een dag na vandaag',
    afweging: 'Waarom is deze maatregel nodig?',
    afwegingUitleg: 'Dit staat zo in de brief. Noem geen namen van melders, cliënten of medewerkers.',
    afwegingFout: 'Leg aan de aanbieder uit waarom deze maatregel nodig is',
    knop: 'Brief versturen',
    gelukt: 'De zienswijze is gevraagd. De brief staat bij de zaak.',
  },
  zienswijze: {
    titel: 'Zienswijze vastleggen',
    inleiding:
      'Een besluit raakt de aanbieder of een cliënt. Zij mogen vooraf hun mening geven, schriftelijk of mondeling (Awb artikel 4:8 en 4:9).',
    gevraagd: 'Is om een zienswijze gevraagd?',
    gevraagdFout: 'Kies of om een zienswijze is gevraagd',
    gevraagdOp: 'Wanneer is het gevraagd?',
    gevraagdOpFout: 'Vul in wanneer het is gevraagd',
    aan: 'Aan wie, naar functie of met een cliëntcode?',
    aanFout: 'Vul in aan wie het is gevraagd',
    tot: 'Tot en met welke dag kan zij worden gegeven?',
    vorm: 'Hoe is de zienswijze gegeven?',
    ontvangenOp: 'Wanneer?',
    ontvangenOpFout: 'Vul in wanneer zij is gegeven',
    inhoud: 'Wat is de zienswijze?',
    inhoudFout: 'Schrijf op wat de zienswijze is',
    nietHoren: 'Waarom is niemand vooraf gehoord?',
    nietHorenFout: 'Kies waarom niemand is gehoord',
    toelichting: 'Licht dat toe',
    toelichtingFout: 'Leg uit waarom niemand is gehoord',
    knop: 'Bewaren',
    gelukt: 'De zienswijze is vastgelegd.',
  },
} as const;
