import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import {
  Alinea,
  Keuzerondjes,
  Knop,
  Koppeling,
  Laden,
  LegeStaat,
  Melding,
  StatusLabel,
  Tekstveld,
  datumTekst,
} from '@navolgbaar/ui';
import { alsApiFout } from '../../api/fout';
import { type Betrokkeneuitkomst, type Betrokkenevraag, zoekBetrokkene } from '../../api/zoeken';
import { adres } from '../../basis';
import { Pagina } from '../../delen/pagina';
import { FoutMelding } from '../../schil/fout-scherm';
import { woord } from '../../teksten/waarden';
import { zoekTeksten } from '../../teksten/zoeken';
import { Zoekwijze } from './zoekwijze';

const teksten = zoekTeksten.betrokkene;
type Gegeven = Betrokkenevraag['gegeven'];
const GEGEVENS: readonly Gegeven[] = ['naam', 'telefoon', 'email'];

/**
 * Finds the meldingen of a melder or cliënt by a whole name, number or address. What was typed stands nowhere but in this
 * form: not in the address, and gone when the person leaves.
 */
export function BetrokkenePagina() {
  const [gegeven, zetGegeven] = useState<Gegeven>('naam');
  const [waarde, zetWaarde] = useState('');
  const [leeg, zetLeeg] = useState(false);
  const zoek = useMutation({ mutationFn: zoekBetrokkene });
  const geweigerd = zoek.error ? alsApiFout(zoek.error) : null;
  const stuur = (verzending: SubmitEvent<HTMLFormElement>) => {
    verzending.preventDefault();
    zetLeeg(waarde.trim().length < 2);
    zoek.reset();
    if (waarde.trim().length >= 2) zoek.mutate({ gegeven, waarde: waarde.trim() });
  };
  const fout = leeg || geweigerd?.status === 400 ? teksten.fout[gegeven] : undefined;
  return (
    <Pagina titel={teksten.titel} inleiding={teksten.inleiding} fout={fout !== undefined}>
      <Zoekwijze huidig="betrokkene" />
      <Melding soort="info">{teksten.vastgelegd}</Melding>
      <form className="nav-stapel" role="search" aria-label={teksten.titel} onSubmit={stuur} noValidate>
        <Keuzerondjes
          naam="gegeven"
          label={teksten.waarop}
          waarde={gegeven}
          onWaarde={(nieuw) => zetGegeven(nieuw as Gegeven)}
          opties={GEGEVENS.map((code) => ({ waarde: code, label: teksten.gegeven[code] }))}
          naastElkaar
        />
        <div className="nav-filterbalk">
          <Tekstveld
            naam="waarde"
            label={teksten.gegeven[gegeven]}
            uitleg={teksten.uitleg[gegeven]}
            fout={fout}
            waarde={waarde}
            onWaarde={zetWaarde}
            maxLengte={200}
          />
          <Knop type="submit" soort="primair" pictogram="zoek">
            {zoekTeksten.knop}
          </Knop>
        </div>
      </form>
      {zoek.isPending && <Laden wat={zoekTeksten.wat} />}
      {geweigerd && geweigerd.status !== 400 && <FoutMelding fout={geweigerd} />}
      {zoek.data && <Uitkomst uitkomst={zoek.data} />}
    </Pagina>
  );
}

function Uitkomst({ uitkomst: { resultaten, meer } }: { uitkomst: Betrokkeneuitkomst }) {
  return (
    <>
      <div role="status">
        <Alinea>{meer ? teksten.meer : teksten.aantal(resultaten.length)}</Alinea>
      </div>
      {resultaten.length === 0 ? (
        <LegeStaat titel={teksten.leeg.titel} pictogram="mens">
          {teksten.leeg.tekst}
        </LegeStaat>
      ) : (
        <ol className="nav-treffers" aria-label={zoekTeksten.uitkomst}>
          {resultaten.map(({ id, nummer, titel, toelichting, dag, rollen, zaak }) => (
            <li key={id} className="nav-treffer">
              <p className="nav-treffer__kop">
                <Koppeling href={adres(`/meldingen/${id}`)}>{titel}</Koppeling>
                {rollen.map((rol) => (
                  <StatusLabel key={rol} soort="rust">
                    {woord(teksten.rol, rol)}
                  </StatusLabel>
                ))}
              </p>
              <p className="nav-treffer__bij">
                {[nummer, toelichting, dag && datumTekst(dag)].filter(Boolean).join(' · ')}
              </p>
              {zaak && (
                <p className="nav-treffer__bij">
                  {zoekTeksten.bij('zaak')}{' '}
                  <Koppeling href={adres(`/zaken/${zaak.id}`)}>
                    {[zaak.nummer, zaak.titel].filter(Boolean).join(', ')}
                  </Koppeling>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
