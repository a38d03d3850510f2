import type { Kaderinhoud } from '../kader';
import { RECHTMATIGHEID_V1 } from './rechtmatigheid.v1';
import { SAMENWERKING_V1 } from './samenwerking.v1';
import { VEILIGE_ZORGRELATIE_V1 } from './veilige-zorgrelatie.v1';
import { VERGEWISPLICHT_V1 } from './vergewisplicht.v1';
import { WMO_KWALITEIT_V1 } from './wmo-kwaliteit.v1';

/** What every organisation begins with; each is changed by a version of its own. */
export const MEEGELEVERDE_KADERS: readonly { code: string; bron: string; inhoud: Kaderinhoud }[] = [
  { code: 'wmo-kwaliteit', bron: 'Wmo 2015, artikel 3.1 tot en met 3.5', inhoud: WMO_KWALITEIT_V1 },
  {
    code: 'rechtmatigheid',
    bron: 'Wmo 2015, Jeugdwet en Regeling Jeugdwet, met verordening en overeenkomst',
    inhoud: RECHTMATIGHEID_V1,
  },
  {
    code: 'veilige-zorgrelatie',
    bron: 'Leidraad Veilige zorgrelatie, uitgave 2019',
    inhoud: VEILIGE_ZORGRELATIE_V1,
  },
  {
    code: 'vergewisplicht',
    bron: 'Wkkgz, artikel 4, lid 1a, en Bestuurlijke verkenning Waarschuwingsregister (2021)',
    inhoud: VERGEWISPLICHT_V1,
  },
  { code: 'samenwerking', bron: 'Reactie van de IGJ op Zorg voor de toekomst', inhoud: SAMENWERKING_V1 },
];
