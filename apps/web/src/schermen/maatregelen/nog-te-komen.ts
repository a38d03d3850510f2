import { datumTekst } from '@navolgbaar/ui';
import type { Maatregel } from '../../api/lijn';
import { maatregelTeksten } from '../../teksten/maatregelen';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** What has to come in and did not yet, each with its day, in words; empty when everything is in. */
export const nogTeKomen = ({ onderdelen }: Pick<Maatregel, 'onderdelen'>): string =>
  onderdelen
    .filter(({ ingeleverdOp, termijn }) => ingeleverdOp === null && termijn !== null)
    .map(({ onderdeel, termijn }) => {
      const wat = woord(zaakwaarden.maatregelonderdeel, onderdeel).toLowerCase();
      return maatregelTeksten.uiterlijk(wat, datumTekst(termijn?.uiterlijk ?? ''));
    })
    .join(maatregelTeksten.en);
