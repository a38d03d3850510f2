import { datumTekst } from '@navolgbaar/ui';
import type { Kaderinhoud } from '../../api/toetsingskaders';
import type { Veld } from '../../delen/velden';
import { toetsingskaderTeksten } from '../../teksten/toetsingskaders';

const t = toetsingskaderTeksten.algemeen;

/** The questions about a framework itself, with the answers of a version. */
export function algemeneVelden(inhoud: Kaderinhoud | null): readonly Veld[] {
  return [
    {
      ...{ naam: 'naam', soort: 'tekst', label: t.naam, verplicht: t.naamFout },
      ...{ maxTekens: 200, begin: inhoud?.naam ?? '' },
    },
    {
      ...{ naam: 'doel', soort: 'vak', label: t.doel, uitleg: t.doelUitleg, verplicht: t.doelFout },
      ...{ maxTekens: 2000, regels: 3, begin: inhoud?.doel ?? '' },
    },
    {
      ...{ naam: 'eigenaar', soort: 'tekst', label: t.eigenaar, verplicht: t.eigenaarFout },
      ...{ maxTekens: 200, begin: inhoud?.eigenaar ?? '' },
    },
    {
      ...{ naam: 'evaluatieOp', soort: 'datum', label: t.evaluatieOp, uitleg: t.evaluatieUitleg },
      ...{ verplicht: t.evaluatieFout, begin: inhoud ? datumTekst(inhoud.evaluatieOp) : '' },
    },
  ];
}
