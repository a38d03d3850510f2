import { beschrijfFouten } from '@navolgbaar/platform/http';
import type { Aanbiederfoutcode } from '../domain/fouten';

beschrijfFouten<Aanbiederfoutcode>({
  'AANBIEDER.KVK_BESTAAT': {
    status: 409,
    titel: 'KVK-nummer bestaat al',
    tekst: 'Deze aanbieder staat al in het register. Zoek op het KVK-nummer.',
  },
  'AANBIEDER.GEMEENTE_ONBEKEND': {
    status: 400,
    titel: 'Gemeente onbekend',
    tekst: 'Kies een gemeente van deze organisatie.',
  },
  'AANBIEDER.INZET_OVERLAPT': {
    status: 409,
    titel: 'Periode overlapt',
    tekst: 'Sluit eerst de eerdere inzet af, of kies een andere periode.',
  },
  'AANBIEDER.EINDE_VOOR_BEGIN': {
    status: 400,
    titel: 'Einde voor begin',
    tekst: 'De einddatum ligt voor de begindatum.',
  },
  'AANBIEDER.GESTOPT': {
    status: 409,
    titel: 'Aanbieder is gestopt',
    tekst: 'Deze aanbieder is gestopt. Er komt niets nieuws bij, tenzij u het stoppen terugdraait.',
  },
  'AANBIEDER.NIET_GESTOPT': {
    status: 409,
    titel: 'Aanbieder is niet gestopt',
    tekst: 'Er is niets om terug te draaien.',
  },
  'AANBIEDER.AL_BEEINDIGD': {
    status: 409,
    titel: 'Al beëindigd',
    tekst: 'Dit heeft al een einde. Ververs de pagina.',
  },
  'AANBIEDER.STOP_ONVOLLEDIG': {
    status: 400,
    titel: 'De cliëntenstop is nog niet volledig',
    tekst: 'Vul aan wat ontbreekt. Er is nog niets vastgelegd.',
  },
  'AANBIEDER.STOP_VAN_MAATREGEL': {
    status: 409,
    titel: 'Deze stop volgt uit een corrigerende maatregel',
    tekst: 'Beëindig de stop bij de corrigerende maatregel van de gemeente. Hier verandert hij dan mee.',
  },
  'AANBIEDER.LOCATIE_ONBEKEND': {
    status: 400,
    titel: 'Locatie onbekend',
    tekst: 'Kies locaties van deze aanbieder.',
  },
  'AANBIEDER.RELATIE_MET_ZICHZELF': {
    status: 400,
    titel: 'Geen verband met zichzelf',
    tekst: 'Kies een andere aanbieder.',
  },
  'AANBIEDER.RELATIE_DUBBEL': {
    status: 409,
    titel: 'Dit verband bestaat al',
    tekst: 'Tussen deze twee aanbieders loopt in deze periode al zo een verband. Beëindig dat eerst.',
  },
  'AANBIEDER.RELATIE_ROND': {
    status: 409,
    titel: 'Het verband loopt rond',
    tekst: 'De andere aanbieder staat in deze periode al boven deze. Zo zou iemand boven zichzelf staan.',
  },
  'AANBIEDER.ANDERE_ONBEKEND': {
    status: 400,
    titel: 'Aanbieder onbekend',
    tekst: 'Kies een aanbieder uit het register.',
  },
  'AANBIEDER.NETWERK_BESTAAT': {
    status: 409,
    titel: 'Dit netwerk bestaat al',
    tekst: 'Er is al een netwerk met deze naam. Voeg de aanbieder daar toe.',
  },
  'AANBIEDER.LID_DUBBEL': {
    status: 409,
    titel: 'Al lid',
    tekst: 'Deze aanbieder is in deze periode al lid van dit netwerk.',
  },
});
