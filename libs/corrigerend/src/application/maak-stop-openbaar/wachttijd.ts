import { bepaalVerwachting, verwachtingsstap } from '@navolgbaar/publicatie';
import type { Openbaarmaking } from '../../domain/corrigerendstaat';
import type { Gehoord } from '../../domain/soorten';
import { Temporal } from 'temporal-polyfill';

/** How long it waits, from the day on which the provider got the decision. */
export interface Wachttermijn {
  readonly uiterlijk: string;
  readonly herleiding: Openbaarmaking['herleiding'];
}
type Wachten = Pick<Openbaarmaking, 'vanaf' | 'herleiding'>;

/** Whether somebody is expected to object, by the same rule as for a report: who said nothing may still (AANNAME). */
export const verwachting = (gehoord: Gehoord | null) =>
  bepaalVerwachting([gehoord], { verwacht: null, reden: null });

/**
 * From when it may stand on the page: the day after the waiting time, in which one can go to court (by analogy with Woo
 * art. 3.3 lid 5 onder i and art. 4.4 lid 5); without one the day after the decision became known.
 * @param termijn null where nobody is expected to object
 */
export function wachttijd(
  { gehoord, bekendgemaaktOp }: Pick<Openbaarmaking, 'gehoord' | 'bekendgemaaktOp'>,
  termijn: Wachttermijn | null,
): Wachten {
  const laatste = Temporal.PlainDate.from(termijn?.uiterlijk ?? bekendgemaaktOp);
  const daarna = termijn?.herleiding ?? [
    {
      stap: 'De stop kan vanaf de dag na de bekendmaking op de pagina: het besluit gaat voor.',
      bron: 'Awb art. 3:40 en 3:41; de dag erna: AANNAME',
    },
  ];
  const stappen = [...verwachtingsstap(verwachting(gehoord)), ...daarna];
  return {
    vanaf: laatste.add({ days: 1 }).toString(),
    herleiding: stappen.map(({ stap, bron }) => ({ stap, bron })),
  };
}
