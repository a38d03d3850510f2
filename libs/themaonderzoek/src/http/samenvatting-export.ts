import type { Csvkolom } from '@navolgbaar/platform/http';
import type { Samenvatting } from '../application/samenvatting/maak-samenvatting.use-case';
import { NIET_GETOOND } from '../application/samenvatting/samenvatting-document';

type Regel = Samenvatting['uitkomst']['normen'][number];

const aantal = (getal: number | null | undefined): string =>
  getal === null || getal === undefined ? NIET_GETOOND : String(getal);

/** The columns of the summary: the norm, each value of the scale, and with how many it was not looked at. */
export const samenvattingkolommen = ({ schaal }: Samenvatting['uitkomst']): readonly Csvkolom<Regel>[] => [
  { kop: 'Norm', waarde: ({ code }) => code },
  { kop: 'Tekst', waarde: ({ tekst }) => tekst },
  ...schaal.map(({ code, naam }) => ({
    kop: naam,
    waarde: ({ cellen }: Regel) => aantal(cellen.find((cel) => cel.code === code)?.aantal),
  })),
  { kop: 'Niet beoordeeld', waarde: ({ nietBeoordeeld }) => aantal(nietBeoordeeld) },
];
