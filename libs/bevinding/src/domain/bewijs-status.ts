import type { Overgangstabel } from '@navolgbaar/kernel';

export const BEWIJSSTATUSSEN = ['geregistreerd', 'ingetrokken'] as const;
export type Bewijsstatus = (typeof BEWIJSSTATUSSEN)[number];

export type Bewijshandeling = 'noteer' | 'controleer' | 'merkVim' | 'trekIn';

const RECHT = 'bevinding:vastleggen';
const NAVOLGBAAR = 'Beleidskader § 4: navolgbaarheid';

/** The chain goes on after a withdrawal: the thing itself still has to go back to who gave it. */
const keten = <S extends Bewijsstatus>(status: S) => ({
  noteer: { naar: status, recht: RECHT, bron: NAVOLGBAAR } as const,
  controleer: { naar: status, recht: RECHT, bron: NAVOLGBAAR } as const,
});

/** The life of a piece of evidence. Nothing is ever removed. */
export const bewijsovergangen = {
  geregistreerd: {
    ...keten('geregistreerd'),
    merkVim: { naar: 'geregistreerd', recht: RECHT, bron: 'Wkkgz art. 9 lid 6' },
    trekIn: { naar: 'ingetrokken', recht: RECHT, bron: NAVOLGBAAR },
  },
  ingetrokken: keten('ingetrokken'),
} as const satisfies Overgangstabel<Bewijsstatus, Bewijshandeling>;
