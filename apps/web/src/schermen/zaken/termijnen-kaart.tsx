import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Herleiding, Kaart, KnopKoppeling, Knoppen, Kop, Termijn } from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import { herinneringenVan, isOpenTermijn, termijnenVraag, type Zaaktermijn } from '../../api/zaken';
import { adres } from '../../basis';
import { Begrippen } from '../../delen/begrip';
import { Gegevens } from '../../delen/gegevens';
import { Ladder } from '../../delen/ladder';
import { Uitstelknoppen, Verzoek } from '../../delen/uitstel';
import { alsStilstand, Stand, useWie } from '../../delen/zaak-labels';
import { termijnnaam, termijnTeksten as teksten } from '../../teksten/termijnen';
import { uitstelTeksten } from '../../teksten/uitstel';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

/** The terms of the case: those that run first, each with how it was computed. */
export function TermijnenKaart({ zaakId }: { zaakId: string }) {
  const vraag = useQuery(termijnenVraag(zaakId));
  return (
    <Kaart titel={teksten.kaart} id="termijnen">
      <Begrippen namen={['onderzoekstermijn', 'hersteltermijn', 'opschorten']} />
      <Gegevens vraag={vraag} wat={teksten.wat}>
        {(termijnen) => {
          if (termijnen.length === 0) return <Alinea>{teksten.geen}</Alinea>;
          const open = termijnen.filter(isOpenTermijn);
          const klaar = termijnen.filter((t) => !isOpenTermijn(t));
          return (
            <>
              {open.map((termijn) => (
                <LopendeTermijn key={termijn.id} termijn={termijn} zaakId={zaakId} />
              ))}
              {klaar.length > 0 && (
                <details className="nav-herleiding">
                  <summary>{teksten.klaar(klaar.length)}</summary>
                  <div className="nav-stapel">
                    {klaar.map((termijn) => (
                      <KlareTermijn key={termijn.id} termijn={termijn} />
                    ))}
                  </div>
                </details>
              )}
            </>
          );
        }}
      </Gegevens>
    </Kaart>
  );
}

function LopendeTermijn({ termijn, zaakId }: { termijn: Zaaktermijn; zaakId: string }) {
  const vandaag = useVandaag();
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Termijn
        naam={termijnnaam(termijn)}
        datum={termijn.uiterlijk}
        vandaag={vandaag}
        herleiding={[...termijn.herleiding, { stap: termijn.gevolg, bron: termijn.grondslag.bron }]}
        {...alsStilstand(termijn.opgeschortOp)}
      />
      <Uitstel termijn={termijn} />
      <Trappen termijn={termijn} />
      <Versies termijn={termijn} />
      <Herinneringen termijn={termijn} />
      <Termijnknoppen termijn={termijn} zaakId={zaakId} />
    </div>
  );
}

/** What the provider asked; an open request stands out with the way to decide. */
function Uitstel({ termijn: { id, uitstelverzoeken, handelingen } }: { termijn: Zaaktermijn }) {
  return (
    <>
      {uitstelverzoeken.map((verzoek) => (
        <Verzoek key={verzoek.id} verzoek={verzoek} />
      ))}
      <Uitstelknoppen
        {...{ termijnId: id, verzoeken: uitstelverzoeken, handelingen, vraag: uitstelTeksten.noteerKnop }}
      />
    </>
  );
}

const KNOPPEN = [
  { handeling: 'verleng', pad: 'verlengen', pictogram: 'agenda', label: teksten.verleng },
  { handeling: 'schortOp', pad: 'opschorten', pictogram: 'klokpauze', label: teksten.schortOp },
  { handeling: 'hervat', pad: 'hervatten', pictogram: 'klok', label: teksten.hervat },
  { handeling: 'stopEscalatie', pad: 'stoppen', pictogram: 'ban', label: teksten.ladder.stop },
] as const;

/** What can be done with the term now. */
function Termijnknoppen({ termijn, zaakId }: { termijn: Zaaktermijn; zaakId: string }) {
  const knoppen = KNOPPEN.filter(({ handeling }) => termijn.handelingen.includes(handeling));
  if (knoppen.length === 0) return null;
  return (
    <Knoppen>
      {knoppen.map(({ pad, pictogram, label }) => (
        <KnopKoppeling
          key={pad}
          klein
          pictogram={pictogram}
          href={adres(`/zaken/${zaakId}/termijnen/${termijn.id}/${pad}`)}
        >
          {label}
        </KnopKoppeling>
      ))}
    </Knoppen>
  );
}

function KlareTermijn({ termijn }: { termijn: Zaaktermijn }) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="nav-labels">
        <Kop niveau={3} alsNiveau={4}>
          {termijnnaam(termijn)}
        </Kop>
        <Stand lijst="termijnstatus" code={termijn.status} />
      </div>
      <Alinea soort="klein">
        {termijn.voldaanOp
          ? teksten.voldaan(datumTekst(termijn.voldaanOp), datumTekst(termijn.uiterlijk))
          : teksten.liep(datumTekst(termijn.uiterlijk))}
      </Alinea>
      <Herleiding stappen={termijn.herleiding} />
      <Trappen termijn={termijn} />
      <Versies termijn={termijn} />
    </div>
  );
}

/** Who heard or hears that the term has passed; also of a term that was met, so that its end of the ladder shows. */
function Trappen({ termijn: { escalatie, status } }: { termijn: Zaaktermijn }) {
  if (escalatie.stappen.length === 0 || (status !== 'te_laat' && escalatie.bereikt === null)) return null;
  return (
    <>
      {status === 'te_laat' && <Ladder escalatie={escalatie} />}
      <details className="nav-herleiding">
        <summary>{teksten.ladder.titel}</summary>
        <ul className="nav-herleiding__stappen">
          {escalatie.stappen.map((stap) => (
            <li key={stap.trap}>
              <span>
                {teksten.ladder.stap(
                  datumTekst(stap.op),
                  woord(zaakwaarden.escalatietrap, stap.trap).toLowerCase(),
                  woord(zaakwaarden.mijlpaalstatus, stap.status),
                )}
              </span>
              {stap.reden && <span className="nav-herleiding__bron">{stap.reden}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Earlier last days, for a term that was extended. */
function Versies({ termijn: { versies } }: { termijn: Zaaktermijn }) {
  const wie = useWie();
  if (versies.length < 2) return null;
  return (
    <details className="nav-herleiding">
      <summary>{teksten.versies(versies.length)}</summary>
      <ol className="nav-herleiding__stappen">
        {versies.map((versie) => (
          <li key={versie.versie}>
            <span>
              {versie.soort === 'opschorting'
                ? teksten.stilSinds(datumTekst(versie.op))
                : teksten.versie(datumTekst(versie.uiterlijk), datumTekst(versie.op))}
            </span>
            <span className="nav-herleiding__bron">
              {[versie.reden, wie(versie.door)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Herinneringen({ termijn }: { termijn: Zaaktermijn }) {
  const nu = herinneringenVan(termijn);
  if (nu.length === 0) return null;
  return (
    <details className="nav-herleiding">
      <summary>{teksten.herinneringen}</summary>
      <ul className="nav-herleiding__stappen">
        {nu.map((m) => (
          <li key={`${m.soort} ${m.op} ${m.ontvanger}`}>
            {teksten.herinnering(
              datumTekst(m.op),
              woord(zaakwaarden.mijlpaal, m.soort),
              woord(zaakwaarden.termijnontvanger, m.ontvanger).toLowerCase(),
              woord(zaakwaarden.mijlpaalstatus, m.status),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
