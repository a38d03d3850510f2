import { Kaart } from '@navolgbaar/ui';
import type { Opgave } from '../../api/meldplicht';
import { adres } from '../../basis';
import { useActieformulier } from '../../delen/actieformulier';
import { bijlagenvraag, Bijlagenveld } from '../../delen/bijlagenveld';
import { Formulier } from '../../delen/formulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { aanvulTeksten } from '../../teksten/meldplicht';
import { opdrachtTeksten } from '../../teksten/opdrachten';
import { useBijlagen } from '../../delen/gebruik-bijlagen';
import { OpgaveKader, VERVERS } from './opgave-kader';

const { bijlage: t } = aanvulTeksten;

const VELDEN: readonly Veld[] = [{ ...bijlagenvraag('bijlagen', t.titel), verplicht: t.fout }];

/** Sends files along with a melding, as long as something may be added or a question waits. */
export function BijlagePagina() {
  return (
    <OpgaveKader titel={t.titel} inleiding={t.inleiding}>
      {(opgave, _, terug) =>
        opgave.handelingen.includes('vulAan') || opgave.vragen.some(({ status }) => status === 'gesteld') ? (
          <Bijlageformulier opgave={opgave} terug={terug} />
        ) : (
          <NietMogelijk terug={terug} tekst={aanvulTeksten.nietMogelijk} />
        )
      }
    </OpgaveKader>
  );
}

function Bijlageformulier({ opgave, terug }: { opgave: Opgave; terug: string }) {
  const bijlagen = useBijlagen();
  const f = useActieformulier<string[]>({
    velden: VELDEN,
    // A file has no key: one whose answer got lost would be stored again with every try.
    zelfOpnieuw: false,
    controleer: () => (bijlagen.fout ? { bijlagen: bijlagen.fout } : {}),
    verstuur: () => bijlagen.stuur(`/api/v1/meldingopgaven/${opgave.id}/bijlagen`),
    ververs: VERVERS,
    gelukt: t.gelukt,
    terug,
  });
  return (
    <Formulier f={f} knop={t.knop} annuleer={adres(terug)} label={t.titel}>
      <Kaart>
        <Bijlagenveld
          f={f}
          bijlagen={bijlagen}
          naam="bijlagen"
          label={t.titel}
          uitleg={opdrachtTeksten.rapporteren.bijlagen.uitleg}
          verplicht
        />
      </Kaart>
    </Formulier>
  );
}
