import type { Overgangstabel } from '@navolgbaar/kernel';

export const MELDINGSTATUSSEN = [
  'ontvangen',
  'in_weging',
  'besloten_actie',
  'besloten_geen_actie',
  'in_zaak',
  'doorgezonden',
] as const;
export type Meldingstatus = (typeof MELDINGSTATUSSEN)[number];

export type Meldinghandeling =
  'weeg' | 'besluitActie' | 'besluitGeenActie' | 'openZaak' | 'stuurDoor' | 'geefDeelDoor' | 'heropen';

const WEGEN = { recht: 'weging:vaststellen', bron: 'Beleidskader, bijlage 1' };
const BESLUITEN = { recht: 'weging:besluiten', bron: 'Beleidskader § 6, kader "Een gewogen besluit"' };
const DOOR = {
  naar: 'doorgezonden',
  recht: 'melding:bewerken',
  bron: 'Beleidskader § 6: bevoegdheid per wet',
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
    stuurDoor: DOOR,
    ...deelDoor('ontvangen'),
  },
  in_weging: {
    weeg: { naar: 'in_weging', ...WEGEN },
    besluitActie: { naar: 'besloten_actie', ...BESLUITEN },
    besluitGeenActie: { naar: 'besloten_geen_actie', ...BESLUITEN },
    stuurDoor: DOOR,
    ...deelDoor('in_weging'),
  },
  besloten_actie: {
    openZaak: {
      naar: 'in_zaak',
      recht: 'zaak:behandelen',
      bron: 'Beleidskader § 6: signaalgestuurd toezicht',
    },
    ...deelDoor('besloten_actie'),
  },
  besloten_geen_actie: {
    heropen: { naar: 'in_weging', ...WEGEN },
  },
  in_zaak: deelDoor('in_zaak'),
  doorgezonden: {},
} as const satisfies Overgangstabel<Meldingstatus, Meldinghandeling>;
