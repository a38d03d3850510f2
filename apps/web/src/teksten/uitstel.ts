import { verlengTeksten } from './termijnen';

const REDEN_UITLEG = 'De aanbieder kan de reden lezen: noem geen namen.';

/** Texts of the request for extension: asking, taking back, deciding, and the list of what waits. */
export const uitstelTeksten = {
  kaart: 'Uitstel',
  wat: 'het uitstel',
  status: {
    gevraagd: 'Wacht op een besluit',
    toegewezen: 'Toegewezen',
    afgewezen: 'Afgewezen',
    ingetrokken: 'Ingetrokken',
    vervallen: 'Niet meer nodig',
  },
  verzoek: (lengte: string, op: string) => `${lengte} uitstel gevraagd op ${op}`,
  opgeschreven: 'Niet via het portaal gevraagd, maar door een medewerker opgeschreven.',
  motivering: 'Motivering',
  vraagKnop: 'Vraag uitstel',
  noteerKnop: 'Noteer een verzoek om uitstel',
  beslisKnop: 'Beslis over het uitstel',
  trekInKnop: 'Trek het verzoek in',
  nu: verlengTeksten.nu,
  lengte: 'Hoeveel langer?',
  eenheid: verlengTeksten.eenheid,
  vraag: {
    titel: 'Uitstel vragen',
    inleiding:
      'De toezichthouder beslist over uw verzoek. Tot u daarover bericht krijgt, blijft de laatste dag zoals die is.',
    titelToezicht: 'Verzoek om uitstel noteren',
    inleidingToezicht:
      'Voor een verzoek dat per telefoon, brief of mail kwam. Daarna beslist u erover. De aanbieder krijgt een bevestiging.',
    knop: 'Uitstel vragen',
    knopToezicht: 'Verzoek noteren',
    gelukt: 'Uw verzoek om uitstel is verstuurd.',
    geluktToezicht: 'Het verzoek om uitstel is genoteerd.',
    maximum: (maximum: string) => `Ten hoogste ${maximum}, alle verlengingen bij elkaar.`,
    motivering: 'Waarom lukt het niet op tijd?',
    motiveringUitleg:
      'Schrijf wat u al hebt gedaan, wat nog moet gebeuren en waarom dat meer tijd kost. Noem geen namen van cliënten.',
    motiveringToezicht: 'Welke reden geeft de aanbieder?',
    op: 'Op welke dag kwam het verzoek binnen?',
    fout: { motivering: 'Leg uit waarom het niet op tijd lukt', op: 'Vul de dag in waarop het verzoek kwam' },
  },
  besluit: {
    titel: 'Beslissen over uitstel',
    inleiding: 'De aanbieder krijgt een brief met het besluit. De reden leest de aanbieder in het portaal.',
    knop: 'Besluit vastleggen',
    gelukt: 'Het besluit is vastgelegd. De aanbieder krijgt een brief.',
    gevraagd: 'Wat is gevraagd',
    trekIn: 'De aanbieder trekt het verzoek in',
    geenLengte: 'Kies of u uitstel geeft. Dan staat hier wat de laatste dag wordt.',
    blijft: 'De laatste dag blijft.',
    gevolg: 'De herinneringen worden opnieuw gepland.',
    keuze: 'Wat besluit u?',
    opties: {
      toe: 'Uitstel geven: de termijn krijgt een nieuwe laatste dag',
      af: 'Geen uitstel geven: de laatste dag blijft',
    },
    lengteUitleg: 'Ingevuld staat wat is gevraagd. U mag ook korter of langer kiezen.',
    reden: 'Waarom besluit u dit?',
    redenUitleg: REDEN_UITLEG,
    fout: { keuze: 'Kies of u uitstel geeft', reden: 'Leg uit waarom u dit besluit' },
  },
  intrekken: {
    titel: 'Verzoek om uitstel intrekken',
    inleiding: 'De laatste dag van de termijn blijft dan zoals die is. De toezichthouder krijgt bericht.',
    knop: 'Verzoek intrekken',
    gelukt: 'Het verzoek om uitstel is ingetrokken.',
    reden: 'Waarom is het uitstel niet meer nodig?',
    fout: { reden: 'Leg uit waarom het uitstel niet meer nodig is' },
  },
  lijst: {
    titel: 'Verzoeken om uitstel',
    menu: 'Uitstel',
    inleiding: 'Verzoeken waarover nog beslist moet worden. Wat het eerst afloopt, staat bovenaan.',
    bijschrift: 'Verzoeken om uitstel zonder besluit',
    leeg: { titel: 'Er wacht geen verzoek', tekst: 'Over elk verzoek om uitstel is beslist.' },
    kolom: {
      zaak: 'Zaak',
      naam: 'Wat',
      gevraagd: 'Gevraagd',
      langer: 'Hoeveel langer',
      uiterlijk: 'Laatste dag nu',
      behandelaar: 'Behandelaar',
      besluit: 'Besluit',
    },
  },
} as const;
