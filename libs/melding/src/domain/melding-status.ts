import type { Overgangstabel } from '@navolgbaar/kernel';

export const MELDINGSTATUSSEN = [
  'ontvangen',
  'in_weging',
  'besloten_actie',
  'besloten_geen_actie',
  'in_zaak',
  'doorgezonden',
  'samengevoegd',
  'overgenomen',
] as const;
export type Meldingstatus = (typeof MELDINGSTATUSSEN)[number];

export type Meldinghandeling =
  | 'weeg'
  | 'bevestigWeging'
  | 'besluitActie'
  | 'besluitGeenActie'
  | 'neemBesluitTerug'
  | 'trekZaakIn'
  | 'openZaak'
  | 'voegBijZaak'
  | 'stuurDoor'
  | 'geefDeelDoor'
  | 'heropen'
  | 'voegSamen'
  | 'splits'
  | 'wijzigSoort'
  | 'wijzigNaarProtocol';

const WEGEN = { recht: 'weging:vaststellen', bron: 'Beleidskader, bijlage 1' };
const BESLUITEN = { recht: 'weging:besluiten', bron: 'Beleidskader § 6, kader "Een gewogen besluit"' };
/** As long as the werkoverleg lasts in which it was taken, and nothing happened with what came of it. */
const TERUG_NAAR = {
  naar: 'in_weging',
  recht: 'weging:besluiten',
  bron: 'Beleidskader § 4: navolgbaarheid',
} as const;
const TERUG = { neemBesluitTerug: TERUG_NAAR } as const;
const DOOR = {
  naar: 'doorgezonden',
  recht: 'melding:bewerken',
  bron: 'Beleidskader § 6: bevoegdheid per wet',
} as const;
const BIJ_ZAAK = {
  naar: 'in_zaak',
  recht: 'zaak:behandelen',
  bron: 'IGJ-reactie keten- en netwerkcalamiteiten: één gebeurtenis, één zaak (AANNAME op de vorm)',
} as const;
const SAMEN = {
  naar: 'samengevoegd',
  recht: 'melding:bewerken',
  bron: 'Beleidskader § 4: navolgbaarheid (AANNAME: soorten verband)',
} as const;
const SOORT = {
  recht: 'melding:bewerken',
  bron: 'Beleidskader § 9: signaal, melding, klacht, calamiteit en geweldsincident',
} as const;

/** A part is another's, and the rest stays here: the melding goes on as it was. */
const deelDoor = <S extends Meldingstatus>(naar: S) => ({ geefDeelDoor: { ...DOOR, naar } }) as const;

/** The life of a melding. One without action stays findable and can be weighed anew (BK-B.03, BK-B.09). */
export const meldingovergangen = {
  ontvangen: {
    weeg: { naar: 'in_weging', ...WEGEN },
    openZaak: {
      naar: 'in_zaak',
      recht: 'zaak:behandelen',
      bron: 'Protocol melden calamiteiten en geweldsincidenten',
    },
    voegBijZaak: BIJ_ZAAK,
    voegSamen: SAMEN,
    wijzigSoort: { naar: 'ontvangen', ...SOORT },
    wijzigNaarProtocol: { naar: 'ontvangen', ...SOORT },
    stuurDoor: DOOR,
    ...deelDoor('ontvangen'),
  },
  in_weging: {
    weeg: { naar: 'in_weging', ...WEGEN },
    bevestigWeging: { naar: 'in_weging', ...WEGEN },
    besluitActie: { naar: 'besloten_actie', ...BESLUITEN },
    besluitGeenActie: { naar: 'besloten_geen_actie', ...BESLUITEN },
    // Weighed anew since the decision, and not decided anew.
    ...TERUG,
    voegBijZaak: BIJ_ZAAK,
    voegSamen: SAMEN,
    wijzigSoort: { naar: 'in_weging', ...SOORT },
    // What follows the protocol is not weighed: the weighing stays as history.
    wijzigNaarProtocol: { naar: 'ontvangen', ...SOORT },
    stuurDoor: DOOR,
    ...deelDoor('in_weging'),
  },
  besloten_actie: {
    // What was asked gave an answer: new facts are weighed, and decided about, anew.
    weeg: { naar: 'in_weging', ...WEGEN },
    stuurDoor: DOOR,
    ...TERUG,
    voegBijZaak: BIJ_ZAAK,
    openZaak: {
      naar: 'in_zaak',
      recht: 'zaak:behandelen',
      bron: 'Beleidskader § 6: signaalgestuurd toezicht',
    },
    ...deelDoor('besloten_actie'),
  },
  besloten_geen_actie: {
    ...TERUG,
    heropen: { naar: 'in_weging', ...WEGEN },
  },
  // Only with the case that the decision itself opened: a melding that others added to a case stays as closed as that is.
  in_zaak: { trekZaakIn: TERUG_NAAR, ...deelDoor('in_zaak') },
  doorgezonden: {},
  // Dealt with in the system from before this one.
  overgenomen: {
    heropen: { naar: 'in_weging', ...WEGEN },
  },
  samengevoegd: {
    splits: { naar: 'ontvangen', recht: 'melding:bewerken', bron: 'Beleidskader § 4: navolgbaarheid' },
  },
} as const satisfies Overgangstabel<Meldingstatus, Meldinghandeling>;
