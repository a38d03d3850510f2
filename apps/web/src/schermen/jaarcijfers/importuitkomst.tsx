import { Alinea } from '@navolgbaar/ui';
import { type Jaarcijfercontrole, leesJaarcijfersIn } from '../../api/jaarcijfers';
import { useActie } from '../../delen/actie';
import { useGaNaar } from '../../delen/ga-naar';
import { Inleesuitkomst } from '../../delen/inlezen';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';

const t = jaarcijferTeksten.inlezen;

interface UitkomstProps {
  controle: Jaarcijfercontrole;
  bestand: File;
  bron: string;
}

/** What reading in these figures would do, and the act itself. */
export function Importuitkomst({ controle, bestand, bron }: UitkomstProps) {
  const gaNaar = useGaNaar();
  const leesIn = useActie({
    doe: () => leesJaarcijfersIn(bestand, bron.trim()),
    ververs: [['jaarcijfers']],
    bericht: t.gelukt,
    gelukt: () => gaNaar('/jaarcijfers'),
  });
  const { regels, nieuw, gewijzigd, ongewijzigd, fouten } = controle;
  return (
    <Inleesuitkomst fouten={fouten} leesIn={leesIn}>
      <Alinea>{t.uitkomst(regels, nieuw, gewijzigd, ongewijzigd)}</Alinea>
      {gewijzigd > 0 && <Alinea>{t.naast}</Alinea>}
    </Inleesuitkomst>
  );
}
