import { categorietekst } from '@navolgbaar/partner';
import { type Csvkolom, csvdag, csvwoord } from '@navolgbaar/platform/http';
import type { Activiteitexportregel } from '../application/queries/lees-activiteiten';
import type { Uitwisselexportregel } from '../application/queries/lees-uitwisselingen';
import type { Activiteitstatus } from '../domain/activiteit-status';
import type { Activiteitsoort, Activiteitwet, Richting, Uitkomst, Uitwisselstatus } from '../domain/soorten';

/** The codes of the lists in the words of the werkbank (asserted by test/architecture/woorden.spec.ts). */
export const EXPORTWOORDEN = {
  activiteitsoort: {
    preventieve_actie: 'Preventieve actie',
    vroege_betrokkenheid: 'Vroege betrokkenheid bij een nieuwe aanbieder',
    gesprek: 'Gesprek met een partij zonder contract',
    contractcontrole: 'Controle van een contract',
    fraudesignaal: 'Fraudesignaal van een collega of partner',
    zorgbrigade: 'Zorgbrigade',
    bibob: 'Bibob-aanvraag',
    analyse: 'Uitkomst van een analyse',
  } satisfies Record<Activiteitsoort, string>,
  activiteitstatus: {
    gepland: 'Gepland',
    gedaan: 'Gedaan',
    vervallen: 'Vervallen',
  } satisfies Record<Activiteitstatus, string>,
  activiteitwet: { wmo: 'Wmo', jeugdwet: 'Jeugdwet', beide: 'Wmo en Jeugdwet' } satisfies Record<
    Activiteitwet,
    string
  >,
  activiteituitkomst: {
    wacht_op_uitkomst: 'Wacht op de uitkomst',
    geen_bijzonderheden: 'Geen bijzonderheden',
    aandachtspunten: 'Aandachtspunten',
    onderzoek_nodig: 'Onderzoek nodig',
    in_orde: 'In orde',
    afwijking: 'Afwijking gevonden',
    afspraken_gemaakt: 'Afspraken gemaakt',
    actie_uitgevoerd: 'Actie uitgevoerd',
    geen_vervolg: 'Geen vervolg',
    opgepakt: 'Opgepakt',
    doorgezet: 'Doorgezet',
    effect_gezien: 'Effect gezien',
    geen_effect_gezien: 'Geen effect gezien',
    geen_gevaar: 'Geen gevaar',
    mindere_mate_van_gevaar: 'Mindere mate van gevaar',
    ernstig_gevaar: 'Ernstig gevaar',
    aanvraag_ingetrokken: 'Aanvraag ingetrokken',
  } satisfies Record<Uitkomst, string>,
  uitwisselrichting: { gegeven: 'Gegeven', ontvangen: 'Ontvangen' } satisfies Record<Richting, string>,
  uitwisselstatus: { bewaard: 'Bewaard', gewist: 'Inhoud gewist' } satisfies Record<Uitwisselstatus, string>,
} as const;

const overWie = ({ aanbiederNaam, partij }: { aanbiederNaam: string | null; partij: string | null }) =>
  aanbiederNaam ?? partij;

/** The columns of the exported list of activities. */
export const ACTIVITEITKOLOMMEN: readonly Csvkolom<Activiteitexportregel>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Dag', waarde: ({ op }) => csvdag(op) },
  { kop: 'Soort', waarde: ({ soort }) => csvwoord(EXPORTWOORDEN.activiteitsoort, soort) },
  { kop: 'Over wie', waarde: overWie },
  { kop: 'Waarover', waarde: ({ wat }) => wat },
  { kop: 'Wet', waarde: ({ wet }) => csvwoord(EXPORTWOORDEN.activiteitwet, wet) },
  { kop: 'Gemeente', waarde: ({ gemeenteNaam }) => gemeenteNaam },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.activiteitstatus, status) },
  { kop: 'Uitkomst', waarde: ({ uitkomst }) => csvwoord(EXPORTWOORDEN.activiteituitkomst, uitkomst) },
  { kop: 'Kijk weer op', waarde: ({ opvolgenOp }) => csvdag(opvolgenOp) },
  { kop: 'Wie', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];

/** The columns of the exported list of exchanges: that and how, not what. */
export const UITWISSELKOLOMMEN: readonly Csvkolom<Uitwisselexportregel>[] = [
  { kop: 'Nummer', waarde: ({ nummer }) => nummer },
  { kop: 'Dag', waarde: ({ op }) => csvdag(op) },
  { kop: 'Richting', waarde: ({ richting }) => csvwoord(EXPORTWOORDEN.uitwisselrichting, richting) },
  { kop: 'Met wie', waarde: ({ wie }) => wie },
  { kop: 'Over wie', waarde: overWie },
  { kop: 'Grondslag', waarde: ({ grondslag }) => grondslag },
  { kop: 'Welke gegevens', waarde: ({ categorieen }) => categorietekst(categorieen) },
  { kop: 'Bewaren tot en met', waarde: ({ bewarenTot }) => csvdag(bewarenTot) },
  { kop: 'Stand', waarde: ({ status }) => csvwoord(EXPORTWOORDEN.uitwisselstatus, status) },
  { kop: 'Zaak', waarde: ({ zaakNummer }) => zaakNummer },
  { kop: 'Vastgelegd door', waarde: ({ behandelaarNaam }) => behandelaarNaam },
];
