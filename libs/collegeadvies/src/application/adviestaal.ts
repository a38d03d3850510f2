import type { CorrigerendeMaatregel, Grondsoort } from '../domain/soorten';

/** The words of an advice on paper and in letters. */
export const MAATREGEL: Readonly<Record<CorrigerendeMaatregel, string>> = {
  clientenstop: 'Tijdelijke cliëntenstop',
  voorziening_beeindigen: 'Maatwerkvoorziening beëindigen',
  voorziening_aanpassen: 'Maatwerkvoorziening aanpassen',
  financiering_beeindigen: 'Financieringsvorm beëindigen',
  financiering_aanpassen: 'Financieringsvorm aanpassen',
  last_dwangsom: 'Last onder dwangsom',
  last_bestuursdwang: 'Last onder bestuursdwang',
  contractmaatregel: 'Maatregel uit het contract',
};
export const GROND: Readonly<Record<Grondsoort, string>> = {
  verordening: 'Verordening van de gemeente',
  contract: 'Contract met de aanbieder',
  wmo_2_3_10: 'Wmo 2015 artikel 2.3.10',
  jeugdwet: 'Jeugdwet artikel 8.1.4',
  awb_5_20_3: 'Awb artikel 5:20 lid 3',
};
