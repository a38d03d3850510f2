import type { Partner } from '../../api/ketenpartners';
import type { Veld, Waarden } from '../../delen/velden';
import { verstrekTeksten } from '../../teksten/ketenpartners';
import { opties, waarden } from '../../teksten/waarden';

const { formulier: t } = verstrekTeksten;

/** Whether somebody can be recognised in what goes along. */
export const metPersonen = ({ categorieen }: Waarden): boolean =>
  !(Array.isArray(categorieen) && categorieen.includes('geen_persoonsgegevens'));

/** What goes along and what does not: what forwarding and giving ask alike. */
export function minimaalvragen(als: (waarden: Waarden) => boolean): Veld[] {
  return [
    {
      ...{ naam: 'categorieen', soort: 'meer', label: t.categorieen, verplicht: t.fout.categorieen, als },
      opties: opties(waarden.gegevenscategorie),
    },
    {
      ...{ naam: 'inhoud', soort: 'vak', label: t.inhoud, uitleg: t.inhoudUitleg, als },
      ...{ verplicht: t.fout.inhoud, maxTekens: 20_000 },
    },
    {
      ...{ naam: 'weggelaten', soort: 'vak', label: t.weggelaten, uitleg: t.weggelatenUitleg, regels: 3 },
      ...{ verplicht: t.fout.weggelaten, maxTekens: 4000, als: (w) => als(w) && metPersonen(w) },
    },
  ];
}

/** Partners to whom something can still go. */
export const actief = (partners: readonly Partner[]): readonly Partner[] =>
  partners.filter(({ gestoptOp }) => gestoptOp === null);
