import { Kolommen } from '@navolgbaar/ui';
import type { Zaak } from '../../api/zaken';
import { BeoordelingKaart } from './beoordeling-kaart';
import { CollegeKaart, KoppelingenKaart } from './college-kaart';
import { DoorgiftenKaart, WaarnemingenKaart } from './waarnemingen-kaart';
import { GegevensKaart } from './gegevens-kaart';
import { GesprekkenKaart } from './gesprekken-kaart';
import { BezoekenKaart, MaatregelenKaart, RapportenKaart } from './lijnkaarten';
import { MeldingenKaart } from './meldingen-kaart';
import { MonitoringKaart, VerbeterplannenKaart } from './monitoring-kaart';
import { OpdrachtenKaart } from './opdrachten-kaart';
import { TermijnbeeldKaart } from './termijnbeeld-kaart';
import { TermijnenKaart } from './termijnen-kaart';
import { WatNuKaart } from './wat-nu-kaart';
import { ZaakKader } from './zaak-kader';

/** The dossier of a case: what is next, what was found, and what runs. */
export function ZaakPagina() {
  return <ZaakKader blad="overzicht">{(zaak) => <Overzicht zaak={zaak} />}</ZaakKader>;
}

function Overzicht({ zaak }: { zaak: Zaak }) {
  return (
    <Kolommen
      hoofd={
        <>
          <WatNuKaart zaak={zaak} />
          <TermijnbeeldKaart zaakId={zaak.id} />
          <BeoordelingKaart zaak={zaak} />
          <OpdrachtenKaart opdrachten={zaak.opdrachten} />
          <BezoekenKaart zaak={zaak} />
          <GesprekkenKaart gesprekken={zaak.gesprekken} />
          <WaarnemingenKaart waarnemingen={zaak.waarnemingen} />
          <DoorgiftenKaart zaak={zaak} />
          <VerbeterplannenKaart zaak={zaak} />
          <MaatregelenKaart zaak={zaak} />
          <RapportenKaart zaak={zaak} />
          <MonitoringKaart zaak={zaak} />
          <MeldingenKaart meldingen={zaak.meldingen} />
        </>
      }
      zij={
        <>
          <TermijnenKaart zaakId={zaak.id} />
          <GegevensKaart zaak={zaak} />
          <CollegeKaart zaak={zaak} />
          <KoppelingenKaart koppelingen={zaak.koppelingen} />
        </>
      }
    />
  );
}
