import type { Adviesregel } from '../../api/collegeadviezen';
import { zaakadviesTeksten as t } from '../../teksten/zaakadviezen';
import { datumTekst } from '@navolgbaar/ui';

type Stand = Pick<Adviesregel, 'id' | 'status' | 'gemeenteNaam' | 'openVragen' | 'uiterlijk'>;

/** What the team does now with an advice to a college: in words, and where. */
export interface Adviesstap {
  id: string;
  tekst: string;
  knop: { href: string; label: string };
}

const VAN_ONS = ['voorstel', 'concept', 'getoetst'] as const;
const BIJ_ANDER = ['bij_jurist', 'verzonden', 'aangehouden'] as const;
const is = <T extends string>(lijst: readonly T[], status: string): status is T =>
  (lijst as readonly string[]).includes(status);

/** The advices of a case on which the team has to act. A question of the college comes before anything else. */
export function adviesstappen(adviezen: readonly Stand[]): Adviesstap[] {
  return adviezen.flatMap(({ id, status, gemeenteNaam, openVragen }) => {
    const soort = openVragen > 0 ? 'vraag' : is(VAN_ONS, status) ? status : null;
    if (soort === null) return [];
    const { tekst, knop } = t.stap[soort];
    return [{ id, tekst: tekst(gemeenteNaam), knop: { href: `/collegeadviezen/${id}`, label: knop } }];
  });
}

/** Those that lie with somebody else, and until when. */
export function wachtOpAdvies(adviezen: readonly Stand[]): string[] {
  return adviezen.flatMap(({ status, gemeenteNaam, openVragen, uiterlijk }) => {
    if (openVragen > 0 || !is(BIJ_ANDER, status)) return [];
    return [t.wacht[status](gemeenteNaam, uiterlijk ? datumTekst(uiterlijk) : null)];
  });
}
