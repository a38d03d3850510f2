import { useQuery } from '@tanstack/react-query';
import {
  Alinea,
  datumTekst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
  Melding as Mededeling,
} from '@navolgbaar/ui';
import type { Melding } from '../../api/meldingen';
import { ifMatch } from '../../api/client';
import { stuur } from '../../api/stuur';
import { zakenVanMeldingVraag } from '../../api/zaken';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { dagVan } from '../../delen/dag';
import { MeldingKoppeling, Meldingstatus, Soortlabel } from '../../delen/melding-labels';
import { useWie } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { verwantTeksten as teksten } from '../../teksten/verwant';
import { woord } from '../../teksten/waarden';

type Verband = Melding['verwant']['verbanden'][number];
type Gelijkende = Melding['verwant']['lijktOp'][number];

/** Suggestions that nobody judged yet, at a melding about which nothing is decided: then they are the first thing to see. */
export const eerstVergelijken = ({ status, verwant }: Melding): boolean =>
  verwant.lijktOp.length > 0 && (status === 'ontvangen' || status === 'in_weging');

/** What hangs together with this melding, what may be about the same, and what was thought of that before. */
export function VerwantKaart({ melding }: { melding: Melding }) {
  const { keten, verbanden, lijktOp } = melding.verwant;
  const geldt = (verband: Verband) => verband.verbrokenOp === null && verband.soort !== 'niet_dezelfde';
  const nu = verbanden.filter(geldt);
  const eerder = verbanden.filter((verband) => !geldt(verband));
  const magVerbinden = melding.handelingen.includes('verbind');
  if (!magVerbinden && verbanden.length === 0) return null;
  return (
    <Kaart titel={teksten.titel} id="verwant" nadruk={eerstVergelijken(melding)}>
      {keten && (
        <Mededeling soort="waarschuwing" titel={teksten.keten}>
          {teksten.ketenUitleg}
        </Mededeling>
      )}
      {nu.length === 0 && lijktOp.length === 0 && <Alinea soort="klein">{teksten.geen}</Alinea>}
      {nu.length > 0 && (
        <ul className="nav-kortelijst">
          {nu.map((verband) => (
            <li key={verband.id}>
              <Verbandregel melding={melding} verband={verband} />
            </li>
          ))}
        </ul>
      )}
      {lijktOp.length > 0 && <LijktOp melding={melding} />}
      {magVerbinden && (
        <Knoppen>
          <KnopKoppeling href={adres(`/meldingen/${melding.id}/verbinden`)} klein>
            {teksten.knop.metNummer}
          </KnopKoppeling>
        </Knoppen>
      )}
      {eerder.length > 0 && (
        <details className="nav-herleiding">
          <summary>{teksten.eerder(eerder.length)}</summary>
          <ul className="nav-kortelijst">
            {eerder.map((verband) => (
              <li key={verband.id}>
                <Verbandregel melding={melding} verband={verband} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Kaart>
  );
}

function Andere({ andere }: { andere: Verband['andere'] }) {
  return (
    <>
      <p className="nav-alinea">
        <MeldingKoppeling id={andere.id} nummer={andere.nummer} /> · {andere.onderwerp}
      </p>
      <p className="nav-alinea nav-labels nav-klein">
        {datumTekst(dagVan(andere.ontvangenOp), 'kort')}
        <Soortlabel soort={andere.soort} />
        <Meldingstatus status={andere.status} />
        {andere.aanbiederNaam}
      </p>
    </>
  );
}

function Verbandregel({ melding, verband }: { melding: Melding; verband: Verband }) {
  const wie = useWie();
  const { andere, soort, richting, motivering, verbrokenOp, verbreekreden } = verband;
  const dag = (moment: string) => datumTekst(dagVan(moment));
  const kan = (handeling: string) => melding.handelingen.includes(handeling);
  return (
    <div className="nav-stapel nav-stapel--krap">
      <p className="nav-alinea nav-sterk nav-klein">
        {teksten.verband[soort as keyof typeof teksten.verband][richting as 'van' | 'naar']}
      </p>
      <Andere andere={andere} />
      <p className="nav-alinea nav-klein nav-zacht">
        {motivering && (
          <>
            {teksten.waarom(motivering)}
            <br />
          </>
        )}
        {teksten.gelegd(wie(verband.gelegdDoor), dag(verband.gelegdOp))}
      </p>
      {verbrokenOp !== null && (
        <p className="nav-alinea nav-klein nav-zacht">
          {teksten.verbroken(wie(verband.verbrokenDoor), dag(verbrokenOp))}
          {verbreekreden && (
            <>
              <br />
              {teksten.waarom(verbreekreden)}
            </>
          )}
        </p>
      )}
      {verbrokenOp === null && soort === 'niet_dezelfde' && kan('verbind') && (
        <TochVergelijken melding={melding} verband={verband} />
      )}
      {verbrokenOp === null && soort !== 'niet_dezelfde' && (kan('verbind') || kan('splits')) && (
        <p className="nav-alinea nav-klein">
          <Koppeling href={adres(`/meldingen/${melding.id}/verbanden/${verband.id}/verbreken`)}>
            {soort === 'dubbel' ? teksten.knop.splits : teksten.knop.verbreek}
            <span className="nav-verborgen">{teksten.met(andere.nummer)}</span>
          </Koppeling>
        </p>
      )}
      {verbrokenOp === null &&
        andere.status === 'in_zaak' &&
        kan('voegBijZaak') &&
        soort !== 'niet_dezelfde' && <BijZaak melding={melding} andereId={andere.id} />}
    </div>
  );
}

/** The other is in a case already: then one case is enough for one event. */
function BijZaak({ melding, andereId }: { melding: Melding; andereId: string }) {
  const { data: zaken } = useQuery(zakenVanMeldingVraag(andereId));
  return zaken?.map(({ id, nummer }) => (
    <p key={id} className="nav-alinea nav-klein">
      <Koppeling href={adres(`/zaken/${id}/doe/melding-toevoegen?melding=${melding.nummer}`)}>
        {teksten.knop.voegToe(nummer)}
      </Koppeling>
    </p>
  ));
}

function LijktOp({ melding }: { melding: Melding }) {
  const zet = useOpzij(melding);
  const magVerbinden = melding.handelingen.includes('verbind');
  return (
    <>
      <Kop niveau={3} alsNiveau={4}>
        {teksten.lijktOp}
      </Kop>
      <Alinea soort="klein">{teksten.lijktOpUitleg}</Alinea>
      {zet.isError && <FoutMelding fout={zet.error} />}
      <ul className="nav-kortelijst">
        {melding.verwant.lijktOp.map((ander) => (
          <li key={ander.id} className="nav-stapel nav-stapel--krap">
            <Andere andere={ander} />
            <p className="nav-alinea nav-klein nav-sterk">{waarom(ander)}</p>
            {magVerbinden && (
              <Knoppen>
                <Verbindknop melding={melding} ander={ander} soort="zelfde_gebeurtenis" />
                {melding.handelingen.includes('voegSamen') && !ander.mogelijkKeten && (
                  <Verbindknop melding={melding} ander={ander} soort="dubbel" />
                )}
                <Knop klein soort="subtiel" bezig={zet.isPending} onClick={() => zet.mutate(ander.nummer)}>
                  {teksten.knop.nietDezelfde}
                  <span className="nav-verborgen">{teksten.als(ander.nummer)}</span>
                </Knop>
              </Knoppen>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Zelfde cliënt en zelfde aanbieder, 2 dagen ervoor". */
function waarom({ redenen, dagen, mogelijkKeten }: Gelijkende): string {
  if (mogelijkKeten) return teksten.mogelijkKeten;
  const wat = redenen.map((reden) => woord(teksten.reden, reden)).join(' en ');
  return `${wat.charAt(0).toUpperCase()}${wat.slice(1)}, ${teksten.wanneer(dagen)}.`;
}

interface VerbindknopProps {
  melding: Melding;
  ander: Gelijkende;
  soort: 'zelfde_gebeurtenis' | 'dubbel';
}

function Verbindknop({ melding, ander, soort }: VerbindknopProps) {
  return (
    <KnopKoppeling
      klein
      href={adres(`/meldingen/${melding.id}/verbinden?met=${ander.nummer}&soort=${soort}`)}
    >
      {soort === 'dubbel' ? teksten.knop.voegSamen : teksten.knop.verbind}
      <span className="nav-verborgen">{teksten.met(ander.nummer)}</span>
    </KnopKoppeling>
  );
}

const VERVERS = [['meldingen']] as const;

const verbreek = (melding: Pick<Melding, 'id' | 'versie'>, verbandId: string): Promise<Melding> =>
  stuur(
    '/api/v1/meldingen/{id}/verbanden/{verbandId}/_verbreek',
    { id: melding.id, verbandId },
    {},
    ifMatch(melding.versie),
  );

/** Says that two are not about the same; who said so stays to be read, and it can be taken back. */
function useOpzij({ id, versie }: Melding) {
  return useActie({
    doe: (nummer: string) =>
      stuur<Melding>(
        '/api/v1/meldingen/{id}/verbanden',
        { id },
        { nummer, soort: 'niet_dezelfde' },
        ifMatch(versie),
      ),
    ververs: VERVERS,
    bericht: (na) => teksten.opzijgezet(na.verwant.verbanden[0]?.andere.nummer ?? ''),
    ongedaan: (na) => ({
      doe: () => verbreek(na, na.verwant.verbanden[0]?.id ?? ''),
      bericht: teksten.weerVergeleken,
    }),
  });
}

function TochVergelijken({ melding, verband }: { melding: Melding; verband: Verband }) {
  const zet = useActie({
    doe: () => verbreek(melding, verband.id),
    ververs: VERVERS,
    bericht: teksten.weerVergeleken,
  });
  return (
    <>
      <Knoppen>
        <Knop klein soort="subtiel" bezig={zet.isPending} onClick={() => zet.mutate(undefined)}>
          {teksten.knop.tochVergelijken}
          <span className="nav-verborgen">{teksten.met(verband.andere.nummer)}</span>
        </Knop>
      </Knoppen>
      {zet.isError && <FoutMelding fout={zet.error} />}
    </>
  );
}
