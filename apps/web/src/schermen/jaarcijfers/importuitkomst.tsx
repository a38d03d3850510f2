import { Alinea, DataTabel, Kaart, Knop, Knoppen, type Kolom, Melding } from '@navolgbaar/ui';
import { type Importfout, type Jaarcijfercontrole, leesJaarcijfersIn } from '../../api/jaarcijfers';
import { useActie } from '../../delen/actie';
import { useGaNaar } from '../../delen/ga-naar';
import { FoutMelding } from '../../schil/fout-scherm';
import { jaarcijferTeksten } from '../../teksten/jaarcijfers';

const t = jaarcijferTeksten.inlezen;

interface UitkomstProps {
  controle: Jaarcijfercontrole;
  bestand: File;
  bron: string;
}

/** What the check said of a file, and when it is right the button that reads it in. */
export function Importuitkomst({ controle, bestand, bron }: UitkomstProps) {
  const gaNaar = useGaNaar();
  const leesIn = useActie({
    doe: () => leesJaarcijfersIn(bestand, bron.trim()),
    ververs: [['jaarcijfers']],
    bericht: t.gelukt,
    gelukt: () => gaNaar('/jaarcijfers'),
  });
  const { regels, nieuw, gewijzigd, ongewijzigd, fouten } = controle;
  if (fouten.length > 0)
    return (
      <>
        <Melding soort="fout" titel={t.fout(fouten.length)} aankondigen>
          {t.foutTekst}
        </Melding>
        <DataTabel
          bijschrift={t.fouten}
          rijen={fouten}
          sleutel={({ regel, kolom, reden }) => `${regel} ${kolom} ${reden}`}
          kolommen={kolommen}
        />
      </>
    );
  return (
    <Kaart titel={t.goed} id="uitkomst" nadruk>
      <div role="status">
        <Alinea>{t.uitkomst(regels, nieuw, gewijzigd, ongewijzigd)}</Alinea>
        {gewijzigd > 0 && <Alinea>{t.naast}</Alinea>}
      </div>
      {leesIn.isError && <FoutMelding fout={leesIn.error} />}
      <Knoppen>
        <Knop soort="primair" bezig={leesIn.isPending} onClick={() => leesIn.mutate(undefined)}>
          {t.leesIn}
        </Knop>
      </Knoppen>
    </Kaart>
  );
}

const kolommen: readonly Kolom<Importfout>[] = [
  { id: 'regel', kop: t.kolom.regel, rijkop: true, smal: true, cel: ({ regel }) => t.regel(regel) },
  // A column is named as a person would say it.
  { id: 'kolom', kop: t.kolom.kolom, cel: ({ kolom }) => kolom.replaceAll('_', ' ') },
  { id: 'reden', kop: t.kolom.reden, cel: ({ reden }) => reden },
];
