import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Kaart, Knop, KnopKoppeling, Knoppen, Koppeling, Kop } from '@navolgbaar/ui';
import {
  heropenOpgave,
  markeerOpgaveGelezen,
  type Opgave,
  opgavevragenVraag,
  opgaveVraag,
} from '../../api/meldplicht';
import { ApiFout } from '../../api/fout';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { useActie } from '../../delen/actie';
import { FoutMelding } from '../../schil/fout-scherm';
import { opgavedossierTeksten as teksten } from '../../teksten/meldplicht';
import { useLocaties } from '../meldplicht/locaties';
import { Onderdelen } from '../meldplicht/opgave-antwoorden';
import { Verloop } from '../meldplicht/verloop';
import { VragenLijst } from '../meldplicht/vragen-lijst';

/** What the provider stated with its own melding: in the order of the form, what is new in it, and what can be asked. */
export function OpgaveKaart({ meldingId }: { meldingId: string }) {
  const { data: opgave, isError, error } = useQuery({ ...opgaveVraag(meldingId), retry: false });
  const { data: onderdelen } = useQuery(opgavevragenVraag);
  const locaties = useLocaties(opgave?.aanbiederId ?? '');
  if (isError) return isNietGevonden(error) ? null : <FoutMelding fout={error} />;
  if (!opgave || !onderdelen) return null;
  return (
    <>
      <Kaart titel={teksten.vragen.titelToezicht} id="opgavevragen">
        <VragenLijst opgave={opgave} />
        {opgave.handelingen.includes('stelVraag') && (
          <Knoppen>
            <KnopKoppeling href={adres(`/meldplicht/${meldingId}/vraag`)} klein pictogram="stuur">
              {teksten.stelVraag}
            </KnopKoppeling>
          </Knoppen>
        )}
      </Kaart>
      <Kaart titel={teksten.opgaveTitel} id="opgave">
        <Stand opgave={opgave} />
        <Nieuw opgave={opgave} />
        <Onderdelen {...{ opgave, onderdelen, locaties }} />
        <Kop niveau={3} alsNiveau={4}>
          {teksten.verloop}
        </Kop>
        <Verloop opgave={opgave} toonDoor />
        <Koppeling href={`/api/v1/meldingopgaven/${meldingId}/ontvangstbewijs`} download>
          {teksten.download}
        </Koppeling>
        <Knoppen>
          {opgave.handelingen.includes('sluit') && (
            <KnopKoppeling href={adres(`/meldplicht/${meldingId}/sluiten`)} klein>
              {teksten.sluit}
            </KnopKoppeling>
          )}
          {opgave.handelingen.includes('heropen') && <Heropen opgave={opgave} />}
        </Knoppen>
      </Kaart>
    </>
  );
}

/** A melding that a provider registered without the questions, over the API. */
const isNietGevonden = (fout: unknown): boolean => fout instanceof ApiFout && fout.status === 404;

function Stand({ opgave }: { opgave: Opgave }) {
  const { status, ontbreekt, begonnenOp, geslotenOp, sluitreden, twijfel } = opgave;
  const sinds = datumTekst(dagVan(begonnenOp));
  return (
    <>
      {status === 'open' && (
        <Alinea>
          {ontbreekt.length > 0 ? teksten.aanvullenToezicht(ontbreekt.length, sinds) : teksten.volledig}
        </Alinea>
      )}
      {status === 'gesloten' && geslotenOp && (
        <Alinea>
          {teksten.gesloten(datumTekst(dagVan(geslotenOp)))} {sluitreden}
        </Alinea>
      )}
      {status === 'overgenomen' && <Alinea>{teksten.overgenomenToezicht}</Alinea>}
      {twijfel && (
        <Alinea soort="klein">
          {teksten.twijfel}:{' '}
          <Koppeling href={adres(`/meldplicht/twijfels/${twijfel.id}`)}>
            {teksten.twijfelKoppeling(twijfel.nummer)}
          </Koppeling>
        </Alinea>
      )}
    </>
  );
}

/** What nobody read yet, up to what is shown: what comes in meanwhile stays new. */
function Nieuw({ opgave }: { opgave: Opgave }) {
  const laatste = opgave.delen.at(-1);
  const aantal = opgave.delen.filter(({ gelezenOp }) => gelezenOp === null).length;
  const gelezen = useActie({
    doe: (totEnMet: string) => markeerOpgaveGelezen(opgave.id, totEnMet),
    ververs: [['meldingopgaven']],
    bericht: teksten.gemarkeerd,
  });
  if (!laatste || aantal === 0) return null;
  return (
    <>
      <Alinea>{teksten.nieuwUitleg(aantal)}</Alinea>
      {gelezen.isError && <FoutMelding fout={gelezen.error} />}
      <Knoppen>
        <Knop klein pictogram="vink" bezig={gelezen.isPending} onClick={() => gelezen.mutate(laatste.id)}>
          {teksten.markeer}
        </Knop>
      </Knoppen>
    </>
  );
}

function Heropen({ opgave }: { opgave: Opgave }) {
  const heropen = useActie({
    doe: () => heropenOpgave(opgave),
    ververs: [['meldingopgaven']],
    bericht: teksten.heropend,
  });
  return (
    <>
      {heropen.isError && <FoutMelding fout={heropen.error} />}
      <Knop klein bezig={heropen.isPending} onClick={() => heropen.mutate(undefined)}>
        {teksten.heropen}
      </Knop>
    </>
  );
}
